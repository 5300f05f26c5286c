#include "services/letterservice.h"
#include "core/clock.h"
#include "core/uuid.h"
#include "domain/letterrights.h"
#include "services/settingsservice.h"
#include "storage/caserepository.h"
#include "storage/caserules.h"
#include "storage/letterrepository.h"
#include "storage/peerrepository.h"
#include "storage/registryrepository.h"

namespace emonev {

namespace {

constexpr int longestBody = 20000;
constexpr int longestReply = 5000;

Unexpected invalid(const char *code, const QStringList &args = {})
{
    return fail(ErrorKind::InvalidData, QString::fromLatin1(code), args);
}

Unexpected forbidden() { return fail(ErrorKind::NotPermitted, QStringLiteral("role_may_not")); }

QDate dayIn(const QTimeZone &zone, const QDateTime &moment) { return moment.toTimeZone(zone).date(); }

LetterFile fileOf(Connection &connection, const Letter &letter)
{
    LetterFile file{letter, {}, {}, {}, {}, {}, 0, {}, {}, {}};
    if (const auto unit = registry::unitById(connection, letter.unitId)) {
        file.unitCode = unit->code;
        file.unitName = unit->name;
    }
    if (const auto service = registry::serviceById(connection, letter.serviceId))
        file.serviceName = service->name;
    if (const QVector<Complaint> copies = cases::copies(connection, letter.complaintId); !copies.isEmpty()) {
        file.caseNumber = copies.first().number;
        file.caseSubject = copies.first().subject;
        file.caseReceived = copies.first().received;
    }
    if (const auto previous = letters::byId(connection, letter.previousId)) {
        file.previousNumber = previous->number;
        file.previousDay = previous->day;
    }
    file.replyFiles = attachmentsOf(connection, tables::letter().name, letter.id);
    return file;
}

QVector<LetterFile> filesOf(Connection &connection, const QVector<Letter> &list)
{
    QVector<LetterFile> files;
    for (const Letter &letter : list)
        files.append(fileOf(connection, letter));
    return files;
}

/// The units that hold the case or held it.
QSet<QString> unitsOfCase(Connection &connection, const QVector<Complaint> &copies)
{
    QSet<QString> units;
    for (const Complaint &copy : copies)
        units << copy.unitId << copy.scopeId;
    for (const CaseEvent &event : cases::events(connection, copies.first().id))
        units << event.toUnit;
    return units;
}

/// Makes one letter within a transaction.
class LetterWriter
{
public:
    explicit LetterWriter(RecordWriter &writer) : m_writer(writer), m_connection(writer.connection()) {}

    Result<Letter> write(const LetterDraft &draft)
    {
        if (!mayIssueLetter(peers::find(m_connection).role))
            return forbidden();
        if (draft.component < 1 || draft.component > 14)
            return invalid("letter_component_unknown", {QString::number(draft.component)});
        if (draft.body.size() > longestBody)
            return invalid("too_long", {QStringLiteral("body"), QString::number(longestBody)});
        EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(m_connection));
        m_letter.day = dayIn(rules.zone, m_writer.clock().now());
        EMONEV_TRY(findPlace(draft));
        EMONEV_TRY(findLevel(draft));
        m_letter.due = draft.due.isValid() ? draft.due : workingDaysAfter(rules.calendar, m_letter.day, usualReplyDays);
        if (m_letter.due <= m_letter.day)
            return invalid("letter_due_too_early");
        EMONEV_TRY(giveNumber());
        m_letter.id = newId(m_writer.clock());
        m_letter.complaintId = draft.complaintId;
        m_letter.component = draft.component;
        m_letter.body = draft.body.trimmed();
        m_letter.copies = draft.copies;
        m_writer.put(tables::letter(), letters::toRow(m_letter), m_letter.unitId);
        return m_letter;
    }

private:
    Result<void> findPlace(const LetterDraft &draft)
    {
        const QVector<Complaint> copies = cases::copies(m_connection, draft.complaintId);
        if (copies.isEmpty())
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_complaint"), {draft.complaintId});
        const auto service = registry::serviceById(m_connection, draft.serviceId);
        if (!service)
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_service"), {draft.serviceId});
        if (!unitsOfCase(m_connection, copies).contains(service->unitId))
            return invalid("letter_service_elsewhere", {service->code, copies.first().number});
        m_letter.unitId = service->unitId;
        m_letter.serviceId = service->id;
        return {};
    }
    Result<void> findLevel(const LetterDraft &draft)
    {
        const QVector<Letter> given = letters::ofCase(m_connection, draft.complaintId);
        const int next = nextLetterLevel(given, draft.serviceId);
        m_letter.level = draft.level != 0 ? draft.level : next;
        if (m_letter.level == 0)
            return invalid("letter_third_given");
        EMONEV_TRY(checkLetterLevel(given, draft.serviceId, m_letter.level));
        if (const Letter *before = letterBefore(given, draft.serviceId, m_letter.level))
            m_letter.previousId = before->id;
        return {};
    }
    Result<void> giveNumber()
    {
        QString pattern = loadSettings(m_connection).numberPattern.trimmed();
        if (pattern.isEmpty())
            pattern = usualLetterPattern();
        if (!isLetterPattern(pattern))
            return invalid("letter_pattern_incomplete", {pattern});
        const auto unit = registry::unitById(m_connection, m_letter.unitId);
        const QString code = unit ? unit->code : QString();
        m_letter.serial = letters::lastSerial(m_connection, m_letter.day.year());
        do { // a pattern that was changed and changed back must not bring a number again
            ++m_letter.serial;
            m_letter.number = letterNumber(pattern, m_letter.serial, code, m_letter.day);
        } while (!letters::ofNumber(m_connection, m_letter.number).isEmpty());
        return {};
    }

    RecordWriter &m_writer;
    Connection &m_connection;
    Letter m_letter;
};

Result<void> putReply(RecordWriter &writer, const Letter &letter, const QVector<Attachment> &files)
{
    Connection &connection = writer.connection();
    const auto stored = letters::byId(connection, letter.id);
    if (!stored)
        return fail(ErrorKind::NotFound, QStringLiteral("letter_unknown"), {letter.id});
    if (!mayAnswerLetter(peers::find(connection).role))
        return forbidden();
    EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(connection));
    if (letter.repliedOn < stored->day)
        return invalid("letter_reply_too_early", {stored->number});
    if (letter.repliedOn > dayIn(rules.zone, writer.clock().now()))
        return invalid("letter_reply_in_future");
    Letter answered = *stored;
    answered.reply = letter.reply;
    answered.repliedOn = letter.repliedOn;
    writer.put(tables::letter(), letters::toRow(answered), answered.unitId);
    for (Attachment file : files) {
        file.id = newId(writer.clock());
        file.table = tables::letter().name;
        file.rowKey = answered.id;
        file.unitId = answered.unitId;
        writer.put(tables::attachment(), attachmentRow(file), file.unitId);
    }
    return {};
}

} // namespace

Result<QVector<LetterFile>> LetterService::ofCase(const QString &complaintId) const
{
    return m_workspace.read(
        [&](Connection &c) -> Result<QVector<LetterFile>> { return filesOf(c, letters::ofCase(c, complaintId)); });
}

Result<QVector<LetterFile>> LetterService::between(const QDate &from, const QDate &to, const QString &unitId) const
{
    return m_workspace.read([&](Connection &c) -> Result<QVector<LetterFile>> {
        return filesOf(c, letters::between(c, from, to, unitId));
    });
}

Result<QVector<LetterFile>> LetterService::numbered(const QString &number) const
{
    return m_workspace.read([&](Connection &c) -> Result<QVector<LetterFile>> {
        QVector<Letter> found = letters::ofNumber(c, number);
        for (const QString &id : cases::idsOf(c, number))
            found += letters::ofCase(c, id);
        if (found.isEmpty())
            return fail(ErrorKind::NotFound, QStringLiteral("letter_unknown"), {number});
        return filesOf(c, found);
    });
}

Result<QDate> LetterService::usualDue() const
{
    const QDateTime now = m_workspace.clock().now();
    return m_workspace.read([&](Connection &c) -> Result<QDate> {
        EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(c));
        return workingDaysAfter(rules.calendar, dayIn(rules.zone, now), usualReplyDays);
    });
}

QFuture<Result<Letter>> LetterService::issue(const LetterDraft &draft)
{
    auto made = std::make_shared<Letter>();
    return m_workspace
        .save({},
              [draft, made](RecordWriter &writer) -> Result<void> {
                  EMONEV_ASSIGN(*made, LetterWriter(writer).write(draft));
                  return {};
              })
        .then([made](const Result<Saved> &saved) -> Result<Letter> {
            if (!saved)
                return failure(saved);
            return *made;
        });
}

QFuture<Result<Saved>> LetterService::reply(const QString &letterId, const QDate &day, const QString &text,
                                            const QStringList &files)
{
    Letter letter;
    letter.id = letterId;
    letter.repliedOn = day;
    letter.reply = text.trimmed();
    return m_workspace.save(
        {}, [letter, files, profile = m_workspace.store().profile()](RecordWriter &writer) -> Result<void> {
            if (letter.reply.isEmpty() || !letter.repliedOn.isValid())
                return invalid("letter_reply_missing");
            if (letter.reply.size() > longestReply)
                return invalid("too_long", {QStringLiteral("reply"), QString::number(longestReply)});
            QVector<Attachment> kept;
            for (const QString &path : files) {
                EMONEV_ASSIGN(const Attachment file, keepFile(profile, path));
                kept.append(file);
            }
            return putReply(writer, letter, kept);
        });
}

} // namespace emonev
