#include "services/samplecity.h"
#include "core/uuid.h"
#include "domain/naturalids.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace emonev {

namespace {

constexpr int wantedServices = 500;

QJsonObject readWords()
{
    QFile file(QStringLiteral(":/data/sample/kota.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

QString numbered(const QString &prefix, int number)
{
    return QStringLiteral("%1.%2").arg(prefix).arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

SampleCityMaker::SampleCityMaker(quint64 seed, const Instrument &instrument)
    : m_chance(seed), m_instrument(instrument), m_words(readWords())
{
}

SampleCity SampleCityMaker::make()
{
    m_city.name = m_words.value(QStringLiteral("city")).toString();
    addUnits();
    for (int i = 0; i < m_city.units.size(); ++i)
        m_quality.append(quality(i));
    addServices();
    addStandards();
    addAnswers(2025, -8, -1, -1);
    addAnswers(2026, 0, int(m_city.units.size()) - 4, int(m_city.units.size()) - 6);
    return m_city;
}

QString SampleCityMaker::id() { return idFrom(1767225600000ULL + quint64(below(1000000)), m_chance()); }

QString SampleCityMaker::pick(const QString &list)
{
    const QStringList words = strings(m_words.value(list));
    return words.at(below(int(words.size())));
}

/// About one unit in eight far below the yellow zone, half in it, the others in the green one.
int SampleCityMaker::quality(int unit) const
{
    std::mt19937_64 own(0x5EED + quint64(unit) * 7919);
    const int lot = int(own() % 100);
    const int spread = int(own() % 100);
    if (lot < 12)
        return 30 + spread * 18 / 100;
    return lot < 62 ? 55 + spread * 24 / 100 : 84 + spread * 15 / 100;
}

QString SampleCityMaker::headNip()
{
    const int born = 1966 + below(24);
    return QStringLiteral("%1%2%3%4%5%6%7")
        .arg(born)
        .arg(1 + below(12), 2, 10, QLatin1Char('0'))
        .arg(1 + below(28), 2, 10, QLatin1Char('0'))
        .arg(born + 25)
        .arg(1 + below(12), 2, 10, QLatin1Char('0'))
        .arg(1 + below(2))
        .arg(1 + below(30), 3, 10, QLatin1Char('0'));
}

int SampleCityMaker::addUnit(const QString &code, const QString &name, const QString &kind, const QString &shortName,
                             int parent)
{
    Unit unit;
    unit.id = id();
    unit.code = code;
    unit.name = name;
    unit.kind = kind;
    unit.shortName = shortName;
    if (parent >= 0)
        unit.parentId = m_city.units[parent].id;
    unit.address = QStringLiteral("%1 Nomor %2").arg(pick(QStringLiteral("streets"))).arg(1 + below(180));
    unit.phone = QStringLiteral("(0561) 555-%1").arg(100 + m_city.units.size(), 4, 10, QLatin1Char('0'));
    unit.head = pick(QStringLiteral("people"));
    unit.headNip = headNip();
    unit.lat = -(20000 + below(9000)) / 1000000.0;
    unit.lon = 109 + (310000 + below(60000)) / 1000000.0;
    unit.validFrom = QDate(2017, 1, 1);
    m_city.units.append(unit);
    return int(m_city.units.size()) - 1;
}

void SampleCityMaker::addUnits()
{
    const auto words = [this](const char *list) { return strings(m_words.value(QLatin1String(list))); };
    const int secretariat = addUnit(QStringLiteral("01"), QStringLiteral("Sekretariat Daerah"), QStringLiteral("opd"),
                                    QStringLiteral("Setda"));
    int n = 0;
    for (const QString &name : words("bagian"))
        addUnit(numbered(QStringLiteral("01"), ++n), name, QStringLiteral("bagian"), {}, secretariat);
    n = 0;
    for (const QJsonValue &opd : m_words.value(QStringLiteral("opd")).toArray())
        addUnit(numbered(QStringLiteral("02"), ++n), opd[0].toString(), QStringLiteral("opd"), opd[1].toString());
    const int health = 1 + int(words("bagian").size()) + 3;
    QVector<int> districts;
    n = 0;
    for (const QString &name : words("kecamatan"))
        districts.append(addUnit(numbered(QStringLiteral("03"), ++n), QStringLiteral("Kecamatan ") + name,
                                 QStringLiteral("kecamatan")));
    n = 0;
    for (const QString &name : words("kelurahan")) {
        const int district = districts[n % districts.size()];
        const int unit = addUnit(numbered(QStringLiteral("04"), n + 1), QStringLiteral("Kelurahan ") + name,
                                 QStringLiteral("kelurahan"), {}, district);
        if (name.contains(u' '))
            m_city.units[unit].aliases.append(QString(name).remove(u' '));
        ++n;
    }
    n = 0;
    for (const QString &name : words("puskesmas"))
        addUnit(numbered(QStringLiteral("05"), ++n), QStringLiteral("Puskesmas ") + name, QStringLiteral("puskesmas"),
                {}, health);
    n = 0;
    for (const QString &name : words("sekolah"))
        addUnit(numbered(QStringLiteral("06"), ++n), name, QStringLiteral("sekolah"), {}, health - 1);
    n = 0;
    for (const QString &name : words("upt"))
        addUnit(numbered(QStringLiteral("07"), ++n), name, QStringLiteral("upt"));
    n = 0;
    for (const QJsonValue &company : m_words.value(QStringLiteral("bumd")).toArray())
        addUnit(numbered(QStringLiteral("08"), ++n), company[0].toString(), QStringLiteral("bumd"),
                company[1].toString());
    addUnit(QStringLiteral("09"), m_words.value(QStringLiteral("hospital")).toString(), QStringLiteral("rumah_sakit"),
            QStringLiteral("RSUD"), health);
}

QStringList SampleCityMaker::hospitalNames() const
{
    const QJsonObject services = m_words.value(QStringLiteral("services")).toObject();
    QStringList names;
    for (const QString &pattern : strings(services.value(QStringLiteral("hospital_kind"))))
        for (const QString &polyclinic : strings(services.value(QStringLiteral("hospital_poli"))))
            names.append(pattern.arg(polyclinic));
    return names;
}

QStringList SampleCityMaker::serviceNames(const Unit &unit) const
{
    const QJsonObject services = m_words.value(QStringLiteral("services")).toObject();
    if (unit.kind == QLatin1String("rumah_sakit"))
        return hospitalNames();
    QString list = unit.kind;
    QString subject = unit.shortName.isEmpty() ? unit.name.section(u' ', 1) : unit.shortName;
    for (const QJsonValue &opd : m_words.value(QStringLiteral("opd")).toArray())
        if (opd[0].toString() == unit.name) {
            list = opd[2].toString();
            subject = list;
        }
    if (services.contains(list))
        return strings(services.value(list));
    QStringList names;
    for (const QString &pattern : strings(services.value(QStringLiteral("generic"))))
        names.append(pattern.arg(subject));
    return names.mid(0, 4);
}

void SampleCityMaker::addServices()
{
    for (const Unit &unit : m_city.units) {
        int n = 0;
        for (const QString &name : serviceNames(unit))
            m_city.services.append(
                {id(), QStringLiteral("%1-%2").arg(unit.code).arg(++n, 3, 10, QLatin1Char('0')), unit.id, name, {}});
    }
    const QJsonObject services = m_words.value(QStringLiteral("services")).toObject();
    const QString last = strings(services.value(QStringLiteral("generic"))).last();
    for (int i = 0; m_city.services.size() < wantedServices; ++i) {
        const Unit &unit = m_city.units[i];
        m_city.services.append({id(), unit.code + QStringLiteral("-900"), unit.id, last.arg(unit.name), {}});
    }
}

Standard SampleCityMaker::standardOf(const Service &service, int version)
{
    const QJsonObject texts = m_words.value(QStringLiteral("components")).toObject();
    Standard standard{naturalid::standard(service.id, version), service.id, version};
    const int year = 2022 + version + below(2);
    standard.decreeDate = QDate(year, 1 + below(12), 1 + below(28));
    standard.decreeNo = QStringLiteral("%1/KPTS/%2").arg(20 + below(400)).arg(year);
    standard.effectiveFrom = standard.decreeDate.addDays(7);
    standard.state = below(3) == 0 ? QStringLiteral("draft") : QStringLiteral("published");
    const int missing = below(4) == 0 ? 1 + below(6) : 0;
    for (int component = 1; component <= 14 - missing; ++component) {
        const QStringList choices = strings(texts.value(QString::number(component)));
        QString text = choices.at(below(int(choices.size())));
        standard.components.insert(component, text.replace(QStringLiteral("%1"), service.name));
    }
    return standard;
}

void SampleCityMaker::addStandards()
{
    for (const Service &service : m_city.services) {
        if (below(100) < 15)
            continue;
        m_city.standards.append(standardOf(service, 1));
        if (below(12) == 0)
            m_city.standards.append(standardOf(service, 2));
    }
}

QString SampleCityMaker::answer(const Indicator &indicator, int percent)
{
    if (indicator.notApplicableAllowed && below(12) == 0)
        return notApplicable();
    const int lot = below(100);
    if (lot < percent)
        return indicator.levels.last().scoreText;
    const qsizetype middle = indicator.levels.size() / 2;
    return indicator.levels.size() > 2 && lot < percent + (100 - percent) / 2 ? indicator.levels[middle].scoreText
                                                                              : indicator.levels.first().scoreText;
}

void SampleCityMaker::addAnswers(int year, int percentShift, int untouched, int halfDone)
{
    QHash<QString, QStringList> services;
    for (const Service &service : m_city.services)
        services[service.unitId].append(service.id);
    for (int unit = 0; unit < m_city.units.size(); ++unit) {
        if (unit == untouched)
            continue;
        const int percent = qBound(5, m_quality[unit] + percentShift + below(7) - 3, 100);
        for (const Variable &variable : m_instrument.variables)
            for (const Indicator &indicator : variable.indicators) {
                if (unit == halfDone && variable.code >= QLatin1String("V5"))
                    continue;
                const bool perService = indicator.scope == Indicator::Scope::Service;
                for (const QString &service :
                     perService ? services.value(m_city.units[unit].id) : QStringList{QString()})
                    m_city.answers.append({year, unit, service, indicator.code, answer(indicator, percent),
                                           below(40) == 0 ? pick(QStringLiteral("notes")) : QString()});
            }
    }
}

} // namespace emonev
