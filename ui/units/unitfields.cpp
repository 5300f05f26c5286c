#include "ui/units/unitfields.h"
#include "ui/text/dayinput.h"
#include <QHash>
#include <QLocale>

namespace emonev::unitfields {

namespace {

const QHash<QString, QString Unit::*> &texts()
{
    static const QHash<QString, QString Unit::*> members{
        {"kode", &Unit::code},     {"nama", &Unit::name},      {"singkatan", &Unit::shortName},
        {"jenis", &Unit::kind},    {"induk", &Unit::parentId}, {"alamat", &Unit::address},
        {"telepon", &Unit::phone}, {"pos_el", &Unit::email},   {"kepala", &Unit::head},
    };
    return members;
}

const QHash<QString, QString Service::*> &serviceTexts()
{
    static const QHash<QString, QString Service::*> members{{"kode", &Service::code},
                                                            {"kode_unit", &Service::unitId},
                                                            {"nama", &Service::name},
                                                            {"bidang", &Service::sector}};
    return members;
}

QString numberText(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 10).replace(u'.', u',') : QString();
}

Result<void> setNumber(std::optional<double> &number, const QString &key, const QString &text)
{
    if (text.isEmpty()) {
        number.reset();
        return {};
    }
    bool isNumber = false;
    const double value = QString(text).replace(u',', u'.').replace(u'−', u'-').toDouble(&isNumber);
    if (!isNumber || !qIsFinite(value))
        return fail(ErrorKind::InvalidData, QStringLiteral("not_a_number"), {key});
    number = value;
    return {};
}

Result<void> setDay(QDate &day, const QString &key, const QString &text)
{
    const auto read = dayFromInput(text);
    if (!read)
        return fail(ErrorKind::InvalidData, QStringLiteral("not_a_day"), {key});
    day = *read;
    return {};
}

/// People write a NIP in groups; it is kept without.
QString withoutGaps(QString text)
{
    text.remove(u' ').remove(u'.').remove(QChar(0xa0));
    return text;
}

QStringList aliasesOf(const QString &text)
{
    QStringList aliases;
    const auto parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (const QString alias = part.simplified(); !alias.isEmpty() && !aliases.contains(alias))
            aliases.append(alias);
    return aliases;
}

} // namespace

const QStringList &keys()
{
    static const QStringList all{"kode",   "nama",    "singkatan",  "jenis",        "induk",
                                 "alias",  "kepala",  "nip_kepala", "alamat",       "telepon",
                                 "pos_el", "lintang", "bujur",      "berlaku_dari", "berlaku_sampai"};
    return all;
}

QString text(const Unit &unit, const QString &key)
{
    if (const auto member = texts().value(key))
        return unit.*member;
    if (key == QLatin1String("alias"))
        return unit.aliases.join(QStringLiteral("; "));
    if (key == QLatin1String("nip_kepala"))
        return unit.headNip;
    if (key == QLatin1String("lintang"))
        return numberText(unit.lat);
    if (key == QLatin1String("bujur"))
        return numberText(unit.lon);
    return dayForInput(key == QLatin1String("berlaku_dari") ? unit.validFrom : unit.validTo);
}

Result<void> set(Unit &unit, const QString &key, const QString &input)
{
    const QString plain = input.trimmed();
    if (const auto member = texts().value(key)) {
        unit.*member = plain;
        return {};
    }
    if (key == QLatin1String("alias"))
        unit.aliases = aliasesOf(plain);
    else if (key == QLatin1String("nip_kepala"))
        unit.headNip = withoutGaps(plain);
    else if (key == QLatin1String("lintang"))
        return setNumber(unit.lat, key, plain);
    else if (key == QLatin1String("bujur"))
        return setNumber(unit.lon, key, plain);
    else
        return setDay(key == QLatin1String("berlaku_dari") ? unit.validFrom : unit.validTo, key, plain);
    return {};
}

const QStringList &serviceKeys()
{
    static const QStringList all{"kode", "nama", "kode_unit", "bidang"};
    return all;
}

QString text(const Service &service, const QString &key) { return service.*serviceTexts().value(key, &Service::name); }

void set(Service &service, const QString &key, const QString &input)
{
    service.*serviceTexts().value(key, &Service::name) = input.simplified();
}

} // namespace emonev::unitfields
