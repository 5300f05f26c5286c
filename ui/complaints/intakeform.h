#pragma once
#include "domain/unit.h"
#include "services/caselist.h"
#include "services/complaintintake.h"
#include "services/similarcases.h"
#include "ui/complaints/intakedraft.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSettings;

namespace emonev {

class SimilarHints;
class TypeAhead;

/// What the form offers to choose from.
struct IntakeChoices
{
    QVector<Unit> units;
    QVector<Channel> channels;
    QStringList categories;
    QTimeZone zone;
    QString keyNote; ///< where the key of reporters' names is kept, if that is worth a word
};

/// Takes complaints in at a counter, one after the other, by keys only: Enter moves on, Ctrl+Enter saves and begins the
/// next one.
class IntakeForm : public QDialog
{
    Q_OBJECT
public:
    IntakeForm(Workspace &workspace, QSettings &settings, const IntakeChoices &choices, QWidget *parent = nullptr);

    /// The unit to begin with, unless one was chosen before.
    void proposeUnit(const QString &id);

Q_SIGNALS:
    void added(const QString &id, const QString &number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void reject() override;

private:
    struct Field
    {
        QString key; ///< as the checks name it
        QString label;
        QWidget *editor;
    };
    void build();
    void makeFields();
    void addField(QGridLayout *grid, int row, int column, const char *key, const QString &label, QWidget *editor,
                  int span = 1);
    [[nodiscard]] QWidget *numberLine();
    [[nodiscard]] QWidget *buttonLine();
    [[nodiscard]] QLineEdit *line(const QString &name, int longest);
    void fillChoices();
    void unitChosen();
    void restoreDraft();
    void keepDraft();
    [[nodiscard]] IntakeDraft::Fields fields() const;
    [[nodiscard]] ComplaintDraft draft() const;
    /// The field that can't be stored as it is, and why; empty where all can.
    [[nodiscard]] std::pair<QString, QString> wrong() const;
    void save();
    /// `repeats`: the case that was marked as the one it repeats, or empty.
    void stored(const Result<NewComplaint> &made, const QString &repeats);
    void join(const NewComplaint &made, const QString &into);
    [[nodiscard]] ReportSoFar soFar() const;
    static QString channelKey() { return QStringLiteral("intake/channel"); }
    static QString unitKey() { return QStringLiteral("intake/unit"); }
    void beginNext();
    void moveOn(QWidget *from);
    void tell(const QString &key, const QString &sentence);
    [[nodiscard]] QDateTime now() const;

    Workspace &m_workspace;
    QSettings &m_settings;
    IntakeChoices m_choices;
    ComplaintIntake m_intake;
    IntakeDraft m_draft;
    QVector<Field> m_fields;
    TypeAhead *m_channel = nullptr;
    TypeAhead *m_unit = nullptr;
    TypeAhead *m_service = nullptr;
    TypeAhead *m_category = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_lat = nullptr;
    QLineEdit *m_lon = nullptr;
    QLineEdit *m_reporter = nullptr;
    QLineEdit *m_contact = nullptr;
    QCheckBox *m_anonymous = nullptr;
    QCheckBox *m_sealed = nullptr;
    QDateTimeEdit *m_received = nullptr;
    SimilarHints *m_similar = nullptr;
    QLabel *m_error = nullptr;
    QWidget *m_done = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_save = nullptr;
    bool m_receivedTouched = false;
    bool m_saving = false;
    bool m_filling = false;
};

} // namespace emonev
