#pragma once
#include "services/caseservice.h"
#include <QDialog>
#include <QTimeZone>

class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace emonev {

class Prompts;
class TypeAhead;

/// What a step dialog is about.
struct StepQuestion
{
    CaseEventType type = CaseEventType::Progress;
    QStringList numbers; ///< of the cases, one or several
    QDateTime now;
    qint64 due = 0; ///< the present due time, for an extension
    QTimeZone zone;
    QVector<std::pair<QString, QString>> units; ///< id, name
    QString heldBy;                             ///< id of the unit that need not be offered
};

/// Asks what a step of a case needs: unit, time, outcome, reason, note, photos. It stays open until the step is stored.
class StepDialog : public QDialog
{
    Q_OBJECT
public:
    StepDialog(const StepQuestion &question, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] CaseStep step() const;
    /// The number of the case to merge into.
    [[nodiscard]] QString into() const;
    /// Why it was not stored.
    void showError(const QString &sentence);

Q_SIGNALS:
    /// It was filled in; the step shall be stored.
    void submitted();

private:
    void build();
    void addSpecial(QFormLayout *form);
    void addReason(QFormLayout *form);
    void addNote(QFormLayout *form);
    void addPhotos(QFormLayout *form);
    void addWhen(QFormLayout *form);
    void pickPhotos();
    void submit();
    void updateReason();
    [[nodiscard]] QString missing() const;
    [[nodiscard]] bool needsReason() const;
    [[nodiscard]] QWidget *withTemplates(QWidget *field, const QStringList &sentences, const QString &name);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString verb() const;

    StepQuestion m_question;
    Prompts &m_prompts;
    TypeAhead *m_unit = nullptr;
    QDateTimeEdit *m_until = nullptr;
    QComboBox *m_outcome = nullptr;
    QLineEdit *m_into = nullptr;
    QLineEdit *m_reason = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QListWidget *m_photos = nullptr;
    QDateTimeEdit *m_when = nullptr;
    QLabel *m_error;
    QPushButton *m_ok;
};

} // namespace emonev
