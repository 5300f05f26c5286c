#include "items/importsession.h"
#include "core/whendone.h"
#include "exchange/rowreader.h"
#include "items/inbackground.h"
#include <QFileInfo>

namespace emonev {

ImportSession::ImportSession(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

void ImportSession::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

template <typename T, typename F> void ImportSession::run(std::function<Result<T>()> work, F done)
{
    const int run = ++m_run;
    setBusy(true);
    whenDone(inBackground(std::move(work)), this, [this, run, done](const Result<T> &result) {
        if (run != m_run)
            return;
        setBusy(false);
        if (result)
            done(*result);
        else
            Q_EMIT failed(result.error());
    });
}

void ImportSession::open(const QString &path)
{
    m_progress.reset();
    run<ImportFile>([path] { return ImportService::open(path); },
                    [this](const ImportFile &file) {
                        *(m_file = std::make_shared<ImportFile>()) = file;
                        m_state = {};
                        m_chosenMap.reset();
                        Q_EMIT opened();
                    });
}

void ImportSession::read(ImportKind kind, int sheet, const std::optional<ColumnMap> &map)
{
    m_progress.reset();
    m_chosenMap = map;
    const auto work = [&workspace = m_workspace, file = m_file, kind, sheet, map]() -> Result<State> {
        const ImportService service(workspace);
        State state;
        if (map)
            state.map = *map;
        for (int i = 0; !map && i < file->workbook.sheets.size() && state.map.isEmpty(); ++i)
            if (sheet < 0 || sheet == i) {
                EMONEV_ASSIGN(state.map, service.rememberedMap(kind, file->workbook.sheets.at(i)));
            }
        EMONEV_ASSIGN(state.table, service.read(*file, kind, state.map, sheet));
        EMONEV_ASSIGN(state.plan, service.plan(state.table));
        return state;
    };
    run<State>(work, [this](const State &state) {
        m_state = state;
        Q_EMIT planned();
    });
}

void ImportSession::edit(int row, const QString &column, const QString &text)
{
    m_progress.reset();
    const auto work = [&workspace = m_workspace, state = m_state, row, column, text]() mutable -> Result<State> {
        const ImportService service(workspace);
        EMONEV_ASSIGN(const QStringList kinds, service.unitKinds());
        (void)RowReader(state.table.kind, state.map, kinds).setValue(state.table, row, column, text);
        EMONEV_ASSIGN(state.plan, service.plan(state.table));
        return state;
    };
    run<State>(work, [this](const State &state) {
        m_state = state;
        Q_EMIT planned();
    });
}

void ImportSession::apply(bool allOrNothing)
{
    m_progress = std::make_shared<ImportProgress>();
    const ImportOrder order{QFileInfo(m_file->path).fileName(), m_file->sha256, m_chosenMap, allOrNothing, m_progress};
    const auto work = [&workspace = m_workspace, table = m_state.table, order] {
        return ImportService(workspace).apply(table, order).result();
    };
    run<ImportResult>(work, [this](const ImportResult &result) { Q_EMIT applied(result); });
}

void ImportSession::cancel()
{
    if (m_progress)
        m_progress->cancelled = true;
    else
        ++m_run;
    if (!m_progress)
        setBusy(false);
}

} // namespace emonev
