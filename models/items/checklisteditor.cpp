#include "items/checklisteditor.h"
#include "core/whendone.h"
#include "items/inbackground.h"

namespace emonev {

namespace {

const QSet<QString> &shownTables()
{
    static const QSet<QString> tables{QStringLiteral("answer"),     QStringLiteral("assessment"),
                                      QStringLiteral("attachment"), QStringLiteral("unit"),
                                      QStringLiteral("instrument"), QStringLiteral("service"),
                                      QStringLiteral("period")};
    return tables;
}

} // namespace

ChecklistEditor::ChecklistEditor(Workspace &workspace, ChecklistModel &model, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_model(model), m_service(workspace), m_files(workspace),
      m_suggestions(workspace)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(40);
    connect(&m_reload, &QTimer::timeout, this, &ChecklistEditor::reload);
    connect(&workspace.announcer(), &Announcer::changed, this, &ChecklistEditor::noteChange, Qt::QueuedConnection);
}

ChecklistEditor::~ChecklistEditor()
{
    for (auto &reading : m_readings)
        reading.waitForFinished();
}

void ChecklistEditor::open(const QString &unitId, int year)
{
    m_unitId = unitId;
    m_year = year;
    ++m_generation;
    reload();
}

void ChecklistEditor::close()
{
    m_unitId.clear();
    ++m_generation;
    m_model.clear();
}

void ChecklistEditor::reload()
{
    if (m_unitId.isEmpty())
        return;
    if (m_loading > 0 && m_shown == m_generation) {
        m_stale = true;
        return;
    }
    ++m_loading;
    m_stale = false;
    m_readings.removeIf([](const QFuture<Result<Opened>> &reading) { return reading.isFinished(); });
    m_readings.append(inBackground(
        [service = m_service, suggestions = m_suggestions, unit = m_unitId, year = m_year]() -> Result<Opened> {
            Opened opened;
            EMONEV_ASSIGN(opened.list, service.checklist(unit, year));
            EMONEV_ASSIGN(opened.suggestions, suggestions.readFor(opened.list));
            return opened;
        }));
    whenDone(m_readings.last(), this,
             [this, generation = m_generation](const Result<Opened> &opened) { loaded(generation, opened); });
}

void ChecklistEditor::loaded(int generation, Result<Opened> read)
{
    --m_loading;
    if (generation == m_generation && read) {
        overlay(read->list);
        m_model.show(read->list, read->suggestions);
        if (std::exchange(m_shown, generation) != generation)
            Q_EMIT opened();
    } else if (generation == m_generation) {
        Q_EMIT openFailed(read.error());
    }
    settle();
    if (m_stale)
        reload();
}

void ChecklistEditor::overlay(Checklist &list) const
{
    for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it)
        if (it.key().unitId == list.unit.id && it.key().year == list.period.year)
            list.answers.insert(it.key().line, it->latest);
}

bool ChecklistEditor::writable() const
{
    return !m_workspace.isReadOnly() && m_model.isOpen() && m_model.checklist().period.state == QLatin1String("open") &&
           m_model.checklist().state != u"submitted";
}

Error ChecklistEditor::whyReadOnly() const
{
    if (m_workspace.isReadOnly())
        return {ErrorKind::NotPermitted, QStringLiteral("store_read_only"), {}, {}};
    const bool isHandedIn = m_model.isOpen() && m_model.checklist().state == u"submitted";
    return isHandedIn
               ? Error{ErrorKind::NotPermitted, QStringLiteral("sheet_submitted"), {}, {m_model.checklist().round}}
               : Error{ErrorKind::NotPermitted, QStringLiteral("period_locked"), {}, {QString::number(m_year)}};
}

Result<void> ChecklistEditor::setValue(const LineKey &line, const QString &value)
{
    const Indicator *indicator = m_model.checklist().instrument.indicator(line.indicator);
    if (!indicator)
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_indicator"), {line.indicator});
    EMONEV_TRY(checkAnswer(*indicator, value));
    return put(line, value, m_model.answer(line).note, tr("Answer %1").arg(line.indicator));
}

Result<void> ChecklistEditor::confirm(const LineKey &line)
{
    if (!writable())
        return Unexpected{whyReadOnly()};
    const auto offered = m_model.suggestion(line);
    if (!offered)
        return fail(ErrorKind::NotFound, QStringLiteral("no_suggestion"), {line.indicator});
    return setValue(line, offered->value);
}

Result<void> ChecklistEditor::confirmAll(const QVector<Answer> &shown, const QString &label)
{
    if (!writable())
        return Unexpected{whyReadOnly()};
    ++m_running;
    whenDone(m_suggestions.confirm(m_model.checklist().unit.id, m_model.checklist().period.year, shown, label), this,
             [this](const Result<int> &result) { bulkEnded(result); });
    return {};
}

void ChecklistEditor::bulkEnded(const Result<int> &result)
{
    --m_running;
    if (result) {
        Q_EMIT saved();
        Q_EMIT confirmed(*result);
    } else {
        Q_EMIT confirmFailed(result.error());
    }
    if (m_running == 0)
        Q_EMIT becameIdle();
}

Result<void> ChecklistEditor::setNote(const LineKey &line, const QString &note)
{
    return put(line, m_model.answer(line).value, note, tr("Note on %1").arg(line.indicator));
}

Result<void> ChecklistEditor::put(const LineKey &line, const QString &value, const QString &note, const QString &label)
{
    if (!writable())
        return Unexpected{whyReadOnly()};
    const Answer before = m_model.answer(line);
    if (before.value == value && before.note == note)
        return {};
    const Place place = placeOf(line);
    const Answer written{before.assessmentId, line.serviceId, line.indicator, value, note};
    Unsaved &unsaved = m_unsaved[place];
    if (unsaved.running == 0)
        unsaved.stored = before;
    ++unsaved.running;
    unsaved.latest = written;
    ++m_running;
    m_model.setAnswer(line, value, note);
    whenDone(m_service.saveAnswer(place.unitId, place.year, line, value, note, label), this,
             [this, place, written](const Result<Saved> &result) { finished(place, written, result); });
    return {};
}

ChecklistEditor::Place ChecklistEditor::placeOf(const LineKey &line) const
{
    return {m_model.checklist().unit.id, m_model.checklist().period.year, line};
}

bool ChecklistEditor::shows(const Place &place) const { return m_model.isOpen() && placeOf(place.line) == place; }

void ChecklistEditor::finished(const Place &place, const Answer &written, const Result<Saved> &result)
{
    Unsaved &unsaved = m_unsaved[place];
    --unsaved.running;
    if (result)
        unsaved.stored = written;
    const bool putRight = !result && unsaved.running == 0;
    const Answer stored = unsaved.stored;
    if (putRight)
        unsaved.latest = stored;
    settle();
    ended(place.line, result);
    if (putRight && shows(place))
        m_model.setAnswer(place.line, stored.value, stored.note);
}

void ChecklistEditor::ended(const LineKey &line, const Result<Saved> &result)
{
    --m_running;
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT saveFailed(line, result.error());
    if (m_running == 0)
        Q_EMIT becameIdle();
}

/// Forgets lines that are stored, once no reading that began before can bring their old answers back.
void ChecklistEditor::settle()
{
    if (m_loading == 0)
        m_unsaved.removeIf([](const QHash<Place, Unsaved>::iterator it) { return it->running == 0; });
}

void ChecklistEditor::noteChange(const QSet<QString> &tables, const QString &unitId)
{
    if (tables.intersects(shownTables()) && (unitId.isEmpty() || unitId == m_unitId))
        m_reload.start();
}

Result<void> ChecklistEditor::addEvidence(const LineKey &line, const QString &path)
{
    if (!writable())
        return Unexpected{whyReadOnly()};
    ++m_running;
    const QString id = m_model.checklist().assessmentId;
    if (id.isEmpty())
        makeRowThenAdd(placeOf(line), path);
    else
        startEvidence(placeOf(line), path, id);
    return {};
}

/// A file needs a row to belong to: the line's own, made as it stands.
void ChecklistEditor::makeRowThenAdd(const Place &place, const QString &path)
{
    const Answer answer = m_model.answer(place.line);
    const auto read = [this, place, path](const Result<Checklist> &list) {
        if (!list)
            ended(place.line, failure(list));
        else
            startEvidence(place, path, list->assessmentId);
    };
    whenDone(m_service.saveAnswer(place.unitId, place.year, place.line, answer.value, answer.note, {}), this,
             [this, place, read](const Result<Saved> &made) {
                 if (made)
                     whenDone(inBackground(
                                  [service = m_service, place] { return service.checklist(place.unitId, place.year); }),
                              this, read);
                 else
                     ended(place.line, made);
             });
}

void ChecklistEditor::startEvidence(const Place &place, const QString &path, const QString &assessmentId)
{
    whenDone(m_files.add(QStringLiteral("answer"), answerKey(assessmentId, place.line), place.unitId, path,
                         tr("Evidence for %1").arg(place.line.indicator)),
             this, [this, place](const Result<Saved> &result) { ended(place.line, result); });
}

Result<void> ChecklistEditor::removeEvidence(const Attachment &file)
{
    if (!writable())
        return Unexpected{whyReadOnly()};
    ++m_running;
    const LineKey line{file.rowKey.section(u'/', 1, 1), file.rowKey.section(u'/', 2)};
    whenDone(m_files.remove(file, tr("Remove %1").arg(file.name)), this,
             [this, line](const Result<Saved> &result) { ended(line, result); });
    return {};
}

} // namespace emonev
