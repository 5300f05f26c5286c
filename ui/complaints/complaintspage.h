#pragma once
#include "domain/unit.h"
#include "items/casemodel.h"
#include "services/caseservice.h"
#include "ui/widgets/page.h"
#include <QPointer>
#include <QTimer>

class QSettings;

namespace emonev {

class Actions;
class CaseDetail;
class CaseFilterBar;
class CaseSteps;
class IntakeForm;
class OutlookLine;
class PageFrame;
class Prompts;
class StepDialog;
class TableView;

/// "Pengaduan": the queue, the case at hand in the panel at the right, taking complaints in and handling them.
class ComplaintsPage : public Page
{
    Q_OBJECT
public:
    ComplaintsPage(Workspace &workspace, Actions &actions, Prompts &prompts, QSettings &settings,
                   QWidget *parent = nullptr);
    ~ComplaintsPage() override;

    void refresh() override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    /// kinds "case" (id), "number", "new", "late", "soon", "paused", "unit" (id).
    bool open(const QString &kind, const QString &id) override;
    QWidget *detail() override;
    [[nodiscard]] QString detailTitle() const override;
    /// Where the key of reporters' names is kept, if that is worth a word.
    void setKeyNote(const QString &note) { m_keyNote = note; }

Q_SIGNALS:
    /// "complaints" shall be read from, or written to, a file.
    void importRequested(const QString &kind);
    void exportRequested(const QString &kind);

private:
    /// What is read beside the rows.
    struct Names
    {
        QVector<Unit> units;
        QVector<Channel> channels;
        QStringList categories;
        QTimeZone zone;
        QString role;
    };
    void build();
    void buildTable();
    void connectParts();
    void readNames();
    void takeNames(const Names &names);
    void ask();
    void sorted(int column, bool down);
    void showFirst();
    void lookAhead();
    void showFoot();
    void showEmptyState();
    void dataChanged(const QSet<QString> &tables);
    void readChanged();
    void rowChosen(int row);
    void offerSteps();
    [[nodiscard]] QVector<CaseLine> selected() const;
    [[nodiscard]] QStringList chosenIds() const;
    void newComplaint();
    void chooseStep(CaseEventType type);
    void ask(CaseEventType type);
    void store(const CaseStep &step, const QStringList &ids, StepDialog *dialog);
    void storeOne(const CaseStep &step, const QString &id, StepDialog *dialog);
    void storeMerge(const QString &id, StepDialog *dialog);
    void added(const Result<AddedEvent> &result, StepDialog *dialog);
    void addedToAll(const Result<int> &result, StepDialog *dialog);
    void tell(const Error &error, StepDialog *dialog);
    void warn(const QStringList &sentences);
    void showNumber(const QString &number);
    void openPhoto(const Attachment &photo);

    Workspace &m_workspace;
    Actions &m_actions;
    Prompts &m_prompts;
    QSettings &m_settings;
    CaseService m_service;
    CaseModel m_model;
    Names m_names;
    QString m_keyNote;
    CaseSteps *m_steps;
    QAction *m_new;
    PageFrame *m_frame;
    CaseFilterBar *m_filters;
    OutlookLine *m_outlook;
    TableView *m_table;
    QPointer<CaseDetail> m_detail;
    QPointer<IntakeForm> m_form;
    QTimer m_later;
    QTimer m_minute;
    QSet<QString> m_changed;
    bool m_formWanted = false;
    bool m_namesKnown = false;
    bool m_everHadRows = false;
};

} // namespace emonev
