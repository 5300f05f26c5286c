#include "services/samplecases.h"
#include "core/uuid.h"
#include "domain/trackingnumber.h"
#include "storage/caserepository.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace emonev {

namespace {

constexpr int wanted = 640;
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

QJsonObject readJson(const QString &name)
{
    QFile file(QStringLiteral(":/data/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

} // namespace

SampleCaseMaker::SampleCaseMaker(quint64 seed, const QVector<Unit> &units, const QDateTime &end, const QTimeZone &zone)
    : m_chance(seed ^ 0xADu), m_end(end.toSecsSinceEpoch()), m_zone(zone),
      m_words(readJson(QStringLiteral("pengaduan.json"))),
      m_streets(strings(readJson(QStringLiteral("kota.json")).value(QStringLiteral("streets"))))
{
    for (const Unit &unit : units) {
        if (!unit.shortName.isEmpty())
            m_byShortName.insert(unit.shortName, unit.id);
        if (unit.kind == u"kelurahan" || unit.kind == u"opd" || unit.kind == u"bumd")
            m_receivers.append(unit);
    }
}

QVector<SampleCase> SampleCaseMaker::make()
{
    while (m_cases.size() < wanted)
        m_cases.append(openCase());
    addRepeats();
    std::stable_sort(m_cases.begin(), m_cases.end(),
                     [](const SampleCase &a, const SampleCase &b) { return a.header.received < b.header.received; });
    return m_cases;
}

QString SampleCaseMaker::oneOf(const QJsonValue &list)
{
    const QJsonArray items = list.toArray();
    return items.at(below(int(items.size()))).toString();
}

QString SampleCaseMaker::id(qint64 at) { return idFrom(quint64(at) * 1000, m_chance()); }

/// Three of four come to a kelurahan, and some kelurahan hear far more than others.
const Unit &SampleCaseMaker::receiver()
{
    const bool isLocal = percent(75);
    for (;;) {
        const int lot = std::min(below(int(m_receivers.size())), below(int(m_receivers.size())));
        const Unit &unit = m_receivers[lot];
        if ((unit.kind == u"kelurahan") == isLocal)
            return unit;
    }
}

/// One in eleven came within the last ten days, the others over a year; few of them at night.
qint64 SampleCaseMaker::receipt()
{
    for (;;) {
        const qint64 back = percent(9) ? below(10 * int(day)) : below(int(360 * day / 60)) * 60LL;
        const qint64 at = m_end - 20 * 60 - back;
        const int hourOfDay = QDateTime::fromSecsSinceEpoch(at, m_zone).time().hour();
        if ((hourOfDay >= 7 && hourOfDay < 17) || percent(12))
            return at;
    }
}

/// That moment, or the next one in which offices are open on most days.
qint64 SampleCaseMaker::officeTime(qint64 at) const
{
    QDateTime time = QDateTime::fromSecsSinceEpoch(at, m_zone);
    const auto opening = [&time](int days) {
        return QDateTime(time.date().addDays(days), QTime(8, time.time().minute(), time.time().second()),
                         time.timeZone());
    };
    if (time.time().hour() >= 16)
        time = opening(1);
    else if (time.time().hour() < 8)
        time = opening(0);
    while (time.date().dayOfWeek() > 5)
        time = opening(1);
    return time.toSecsSinceEpoch();
}

SampleCase SampleCaseMaker::openCase()
{
    static const char *const channels[] = {"whatsapp", "whatsapp", "whatsapp", "loket",        "loket",  "loket",
                                           "telepon",  "lapor",    "lapor",    "media_sosial", "situs",  "kotak_saran",
                                           "surat",    "aplikasi", "aplikasi", "kecamatan",    "pos_el", "wali_kota"};
    const QJsonArray topics = m_words.value(QStringLiteral("topics")).toArray();
    const QJsonObject topic = topics.at(below(int(topics.size()))).toObject();
    const Unit &unit = receiver();
    SampleCase made;
    Complaint &header = made.header;
    header.received = receipt();
    header.id = id(header.received);
    header.number = trackingnumber::make(QDateTime::fromSecsSinceEpoch(header.received, m_zone).date(), m_chance());
    header.scopeId = header.unitId = unit.id;
    header.channel = QString::fromLatin1(channels[below(int(std::size(channels)))]);
    header.category = topic.value(QStringLiteral("category")).toString();
    header.kind = caseClass(topic.value(QStringLiteral("class")).toString()).value_or(CaseClass::Complaint);
    const QString street = m_streets.at(below(int(m_streets.size())));
    const QString house = QString::number(1 + below(160));
    const auto filled = [&street, &house](QString text) {
        return text.replace(QStringLiteral("{street}"), street).replace(QStringLiteral("{n}"), house);
    };
    header.subject = filled(oneOf(topic.value(QStringLiteral("subjects"))));
    header.body = filled(oneOf(topic.value(QStringLiteral("bodies"))));
    if (header.subject.contains(street)) {
        header.address = street + QStringLiteral(" Nomor ") + house;
        header.lat = *unit.lat + (below(2000) - 1000) / 200000.0;
        header.lon = *unit.lon + (below(2000) - 1000) / 200000.0;
    }
    header.anonymous = header.kind == CaseClass::Oversight || percent(12);
    header.sealed = header.kind == CaseClass::Oversight;
    handle(made, topic);
    return made;
}

/// Now and then a second citizen tells of the same thing; most of those are joined to the first.
void SampleCaseMaker::addRepeats()
{
    for (int i = 0; i < wanted; i += 1 + below(40)) {
        const Complaint &first = m_cases[i].header;
        SampleCase again{first, {}};
        again.header.received = first.received + hour + below(int(day));
        if (first.address.isEmpty() || again.header.received > m_end - hour)
            continue;
        again.header.id = id(again.header.received);
        const QDate received = QDateTime::fromSecsSinceEpoch(again.header.received, m_zone).date();
        again.header.number = trackingnumber::make(received, m_chance());
        again.header.channel = QStringLiteral("whatsapp");
        again.header.body = word("again");
        m_at = again.header.received;
        if (percent(80) && step(again, CaseEventType::Merged, officeTime(m_at + hour)))
            again.events.last().into = first.id;
        m_cases.append(again);
    }
}

void SampleCaseMaker::handle(SampleCase &made, const QJsonObject &topic)
{
    m_at = made.header.received;
    coordinate(made, topic);
    work(made);
    finish(made, topic);
}

/// False once the step would lie after the end: the case stays as it is.
bool SampleCaseMaker::step(SampleCase &made, CaseEventType type, qint64 at)
{
    if (m_at < 0 || at > m_end) {
        m_at = -1;
        return false;
    }
    m_at = std::max(at, m_at);
    CaseEvent event;
    event.id = id(m_at);
    event.type = type;
    event.at = m_at;
    event.order = cases::nextOrder(made.events);
    event.user = QStringLiteral("petugas");
    made.events.append(event);
    return true;
}

void SampleCaseMaker::coordinate(SampleCase &made, const QJsonObject &topic)
{
    const qint64 wait = percent(80) ? 10 * 60 + below(4 * int(hour)) : 4 * hour + below(22 * int(hour));
    if (!step(made, CaseEventType::Coordinated, officeTime(m_at + wait)))
        return;
    const QString other = m_byShortName.value(topic.value(QStringLiteral("opd")).toString());
    if (other.isEmpty() || other == made.header.unitId || !percent(45))
        return;
    if (step(made, CaseEventType::Forwarded, officeTime(m_at + 15 * 60 + below(3 * int(hour))))) {
        made.events.last().toUnit = other;
        made.events.last().note = word("forward");
    }
}

void SampleCaseMaker::work(SampleCase &made)
{
    if (percent(70) && step(made, CaseEventType::Progress, officeTime(m_at + 2 * hour + below(2 * int(day)))))
        made.events.last().note = word("progress");
    if (!percent(7) || !step(made, CaseEventType::Paused, officeTime(m_at + hour)))
        return;
    made.events.last().reason = word("pauses");
    if (step(made, CaseEventType::Resumed, officeTime(m_at + day + below(3 * int(day)))))
        made.events.last().note = word("progress");
}

void SampleCaseMaker::finish(SampleCase &made, const QJsonObject &topic)
{
    const int longest = percent(88) ? 5 : 14;
    const qint64 at = officeTime(m_at + 3 * hour + below(longest * int(day)));
    if (percent(6)) {
        if (step(made, CaseEventType::Refused, at))
            made.events.last().reason = word("refusals");
        return;
    }
    if (!step(made, CaseEventType::Resolved, at))
        return;
    made.events.last().outcome = percent(90) ? QStringLiteral("selesai") : QStringLiteral("selesai_sebagian");
    made.events.last().note = oneOf(topic.value(QStringLiteral("done")));
    if (!percent(3) || !step(made, CaseEventType::Reopened, officeTime(m_at + day)))
        return;
    made.events.last().note = word("reopened");
    if (step(made, CaseEventType::Resolved, officeTime(m_at + day)))
        made.events.last().note = oneOf(topic.value(QStringLiteral("done")));
}

} // namespace emonev
