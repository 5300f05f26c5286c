#pragma once
#include "domain/unit.h"
#include "services/letterservice.h"
#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace emonev {

/// What a letter dialog is about.
struct LetterQuestion
{
    QString complaintId;
    QString number;            ///< of the case
    QVector<Service> services; ///< of the units that hold the case or held it
    QVector<Letter> given;     ///< for this case
    QDate today;
    QDate due; ///< the usual one
};

/// Asks what a letter of warning needs: service, component, facts, due day, copies. It stays open until the letter is
/// given its number.
class LetterDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LetterDialog(const LetterQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] LetterDraft draft() const;
    void showError(const QString &sentence);

Q_SIGNALS:
    void submitted();

private:
    void build();
    void updateLevel();
    void submit();
    [[nodiscard]] QPlainTextEdit *lines(const char *name, const QString &words, int count);

    LetterQuestion m_question;
    QComboBox *m_service;
    QComboBox *m_component;
    QLabel *m_level;
    QPlainTextEdit *m_body;
    QDateEdit *m_due;
    QPlainTextEdit *m_copies;
    QLabel *m_error;
    QPushButton *m_ok;
};

} // namespace emonev
