#pragma once
#include "exchange/columnspec.h"
#include "exchange/tabledata.h"
#include "services/exportservice.h"
#include <QObject>

class QWidget;

namespace emonev {

class Prompts;

/// Asks where to, then writes a table of the store in the background.
class TableExport : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed.
    TableExport(Workspace &workspace, Prompts &prompts, QWidget *window);

    /// `year` as ExportService::table(). Answers finished() unless the person turned back.
    void start(ImportKind kind, int year = 0);

Q_SIGNALS:
    /// What happened, for the status bar; `ok` false when nothing was written.
    void finished(bool ok, const QString &sentence);

private:
    Workspace &m_workspace;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace emonev
