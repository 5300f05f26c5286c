#pragma once
#include "domain/letter.h"
#include <QDialog>

class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace emonev {

class Prompts;

/// Asks what a unit answered to a letter, on which day, and for the paper itself. It stays open until that is stored.
class ReplyDialog : public QDialog
{
    Q_OBJECT
public:
    ReplyDialog(const Letter &letter, const QDate &today, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] QDate day() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QStringList files() const { return m_files; }
    void showError(const QString &sentence);

Q_SIGNALS:
    void submitted();

private:
    void build(const Letter &letter);
    void pickFile();
    void updateLate();
    void submit();

    QDate m_due;
    Prompts &m_prompts;
    QStringList m_files;
    QDateEdit *m_day;
    QLabel *m_late;
    QPlainTextEdit *m_text;
    QLabel *m_file;
    QLabel *m_error;
    QPushButton *m_ok;
};

} // namespace emonev
