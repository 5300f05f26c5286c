#pragma once
#include "services/caseservice.h"
#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTextBrowser;
class QToolButton;

namespace emonev {

class CaseSteps;
class LetterPane;
class PlaceMap;
class Prompts;
class RowsModel;
class SimilarPane;

/// One case at the right of the queue: where it stands, both clocks in words, what happened, the reckoning of its time,
/// the report, and what can be done.
class CaseDetail : public QWidget
{
    Q_OBJECT
public:
    CaseDetail(Workspace &workspace, const CaseSteps &steps, Prompts &prompts, QWidget *parent = nullptr);

    /// Shows a case; an empty id shows none. Read on another thread.
    void showCase(const QString &id);
    /// Reads the shown case anew.
    void sync();
    /// Clocks went on.
    void tick();
    [[nodiscard]] const QString &caseId() const { return m_id; }
    /// What is shown; null before it was read.
    [[nodiscard]] const CaseFile *file() const { return m_file ? &*m_file : nullptr; }
    /// How many cases are chosen in the queue: with several, steps apply to all of them.
    void setSelected(int count);
    void setNames(const QHash<QString, QString> &channels, const QTimeZone &zone);

Q_SIGNALS:
    /// The case was read (again).
    void shown();
    void numberRequested(const QString &number);
    /// A letter shall be shown as it is printed.
    void letterRequested(const QString &number);
    void photoRequested(const emonev::Attachment &photo);
    void failed(const emonev::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Reading
    {
        CaseFile file;
        QString service; ///< name
        QHash<QString, QString> thumbs;
    };
    void build(const CaseSteps &steps);
    [[nodiscard]] QLayout *head(const CaseSteps &steps);
    [[nodiscard]] QLayout *stepLine(const CaseSteps &steps);
    [[nodiscard]] QWidget *timePage();
    [[nodiscard]] QWidget *reportPage();
    [[nodiscard]] QTextBrowser *story(const QString &name);
    void read();
    void take(const Result<Reading> &reading);
    void layOut();
    void showAll();
    void showClocks();
    void showSpans();
    void showReporter();
    void follow(const QString &link);
    void openReporter();

    Workspace &m_workspace;
    QString m_id;
    std::optional<CaseFile> m_file;
    QString m_service;
    QHash<QString, QString> m_thumbs;
    QHash<QString, QString> m_channels;
    QTimeZone m_zone;
    QStackedWidget *m_stack;
    QLabel *m_number = nullptr;
    QLabel *m_subject = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_clocks[2] = {};
    QLabel *m_scope = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTextBrowser *m_timeline = nullptr;
    QTextBrowser *m_report = nullptr;
    QLabel *m_reporter = nullptr;
    QToolButton *m_openReporter = nullptr;
    QComboBox *m_clockChoice = nullptr;
    RowsModel *m_spans = nullptr;
    SimilarPane *m_similar = nullptr;
    LetterPane *m_letters = nullptr;
    PlaceMap *m_map = nullptr;
    QLabel *m_sum = nullptr;
};

} // namespace emonev
