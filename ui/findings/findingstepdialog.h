#pragma once
#include "services/findingservice.h"
#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace emonev {

class Prompts;

/// Asks for one step on a finding: a few words, a new day where the step may give one, evidence with an answer. It
/// stays open until the step is stored.
class FindingStepDialog : public QDialog
{
    Q_OBJECT
public:
    FindingStepDialog(const FindingFile &file, FindingStep step, const QDate &today, Prompts &prompts,
                      QWidget *parent = nullptr);

    [[nodiscard]] FindingDraft draft() const;
    void showError(const QString &sentence);

Q_SIGNALS:
    void submitted();

private:
    void build(const FindingFile &file);
    [[nodiscard]] QWidget *untilLine();
    [[nodiscard]] QWidget *filesLine();
    void pickFiles();
    void submit();

    FindingStep m_step;
    Prompts &m_prompts;
    QStringList m_files;
    QPlainTextEdit *m_note;
    QCheckBox *m_hasUntil;
    QDateEdit *m_until;
    QLabel *m_fileNames;
    QLabel *m_error;
    QPushButton *m_ok;
};

} // namespace emonev
