#pragma once
#include "domain/unit.h"
#include "services/caseservice.h"
#include "services/letterservice.h"
#include <QTimeZone>
#include <QWidget>

class QAction;
class QComboBox;
class QTextBrowser;

namespace emonev {

class LetterDialog;
class Prompts;
class ReplyDialog;

/// What came of a case for the unit: the component that was not kept, the letters of warning and the replies, with the
/// actions to go on.
class LetterPane : public QWidget
{
    Q_OBJECT
public:
    LetterPane(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    /// Shows the chain of a case; `file` stays alive until the next call.
    void setCase(const CaseFile &file, const QTimeZone &zone);

Q_SIGNALS:
    /// A letter shall be shown as it is printed.
    void printRequested(const QString &number);
    void fileRequested(const emonev::Attachment &file);
    void failed(const emonev::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QAction *make(const char *name, const char *icon, const QString &text);
    void read();
    void take(const QVector<LetterFile> &letters);
    void showChain();
    void offer();
    void issue();
    void openIssue(const QVector<Service> &services, const QDate &due);
    void storeIssue(LetterDialog *dialog);
    void writeReply();
    void storeReply(ReplyDialog *dialog, const QString &letterId);
    void follow(const QString &link);
    [[nodiscard]] const LetterFile *chosen() const;
    [[nodiscard]] QDate today() const;

    Workspace &m_workspace;
    Prompts &m_prompts;
    LetterService m_service;
    QString m_id;
    QString m_number;
    QStringList m_units; ///< that hold the case or held it
    QString m_role;
    QTimeZone m_zone;
    QVector<LetterFile> m_letters;
    QAction *m_issue;
    QAction *m_reply;
    QAction *m_print;
    QComboBox *m_which;
    QTextBrowser *m_chain;
};

} // namespace emonev
