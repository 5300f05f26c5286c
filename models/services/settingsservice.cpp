#include "services/settingsservice.h"
#include "storage/cityzone.h"

namespace emonev {

namespace {

struct TextSetting
{
    const char *key;
    QString CitySettings::*member;
};

const TextSetting textSettings[] = {
    {"city.name", &CitySettings::cityName},
    {"letterhead.government", &CitySettings::government},
    {"letterhead.office", &CitySettings::office},
    {"letterhead.address", &CitySettings::address},
    {"letterhead.phone", &CitySettings::phone},
    {"letterhead.website", &CitySettings::website},
    {"letterhead.email", &CitySettings::email},
    {"signature.place", &CitySettings::place},
    {"signature.title", &CitySettings::signerTitle},
    {"signature.name", &CitySettings::signerName},
    {"signature.rank", &CitySettings::signerRank},
    {"signature.nip", &CitySettings::signerNip},
    {"letter.number_pattern", &CitySettings::numberPattern},
    {"city.time_zone", &CitySettings::timeZone},
    {"print.paper", &CitySettings::paper},
};

constexpr auto logoKey = "letterhead.logo";

void putSetting(RecordWriter &writer, const char *key, const QString &value)
{
    const QString name = QString::fromLatin1(key);
    if (!value.isEmpty() || writer.find(tables::setting(), {name}))
        writer.put(tables::setting(), {name, value}, {});
}

Result<void> checkLengths(const CitySettings &settings)
{
    for (const TextSetting &setting : textSettings) {
        const int most = setting.member == &CitySettings::address ? 1000 : 300;
        if ((settings.*setting.member).size() > most)
            return fail(ErrorKind::InvalidData, QStringLiteral("too_long"),
                        {QString::fromLatin1(setting.key), QString::number(most)});
    }
    return {};
}

bool isNip(const QString &text)
{
    return text.size() == 18 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool looksLikeSvg(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096).trimmed();
    return (head.startsWith("<") || head.startsWith("\xef\xbb\xbf<")) && bytes.left(65536).contains("<svg");
}

} // namespace

Result<void> checkLogo(const QByteArray &bytes)
{
    if (bytes.size() > largestLogo)
        return fail(ErrorKind::InvalidData, QStringLiteral("logo_too_large"), {QString::number(bytes.size())});
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") && !bytes.startsWith("\xff\xd8\xff") && !looksLikeSvg(bytes))
        return fail(ErrorKind::InvalidData, QStringLiteral("logo_type"));
    return {};
}

Result<void> checkSettings(const CitySettings &settings)
{
    if (settings.cityName.trimmed().isEmpty())
        return fail(ErrorKind::InvalidData, QStringLiteral("required"), {QStringLiteral("city.name")});
    EMONEV_TRY(checkLengths(settings));
    if (!settings.signerNip.isEmpty() && !isNip(settings.signerNip))
        return fail(ErrorKind::InvalidData, QStringLiteral("bad_nip"), {QStringLiteral("signature.nip")});
    if (!QTimeZone(settings.timeZone.toLatin1()).isValid())
        return fail(ErrorKind::InvalidData, QStringLiteral("bad_time_zone"), {QStringLiteral("city.time_zone")});
    if (settings.paper != QLatin1String("A4") && settings.paper != QLatin1String("F4"))
        return fail(ErrorKind::InvalidData, QStringLiteral("bad_paper"), {QStringLiteral("print.paper")});
    return settings.logo.isEmpty() ? Result<void>() : checkLogo(settings.logo);
}

CitySettings loadSettings(Connection &connection)
{
    QHash<QString, QString> stored;
    Statement &rows = connection.query("setting/list_settings");
    while (rows.next())
        stored.insert(rows.text(0), rows.text(1));
    CitySettings settings;
    for (const TextSetting &setting : textSettings)
        if (const auto found = stored.constFind(QString::fromLatin1(setting.key)); found != stored.cend())
            settings.*setting.member = *found;
    settings.logo = QByteArray::fromBase64(stored.value(QString::fromLatin1(logoKey)).toLatin1());
    return settings;
}

void putSettings(RecordWriter &writer, const CitySettings &settings)
{
    for (const TextSetting &setting : textSettings)
        putSetting(writer, setting.key, settings.*setting.member);
    putSetting(writer, logoKey, QString::fromLatin1(settings.logo.toBase64()));
}

Result<CitySettings> SettingsService::load() const
{
    return m_workspace.read([](Connection &c) -> Result<CitySettings> { return loadSettings(c); });
}

QTimeZone SettingsService::timeZone() const
{
    const auto zone = m_workspace.read([](Connection &c) -> Result<QTimeZone> { return cityZone(c); });
    return zone ? *zone : QTimeZone("Asia/Jakarta");
}

QFuture<Result<Saved>> SettingsService::save(const CitySettings &settings, const QString &label)
{
    return m_workspace.save(label, [settings](RecordWriter &writer) -> Result<void> {
        EMONEV_TRY(checkSettings(settings));
        putSettings(writer, settings);
        return {};
    });
}

QFuture<Result<Saved>> SettingsService::change(const std::function<void(CitySettings &)> &edit, const QString &label)
{
    return m_workspace.save(label, [edit](RecordWriter &writer) -> Result<void> {
        CitySettings settings = loadSettings(writer.connection());
        edit(settings);
        EMONEV_TRY(checkSettings(settings));
        putSettings(writer, settings);
        return {};
    });
}

} // namespace emonev
