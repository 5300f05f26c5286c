#include "services/settingsservice.h"

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

} // namespace

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

QFuture<Result<Saved>> SettingsService::save(const CitySettings &settings, const QString &label)
{
    return m_workspace.save(label, [settings](RecordWriter &writer) -> Result<void> {
        if (settings.cityName.trimmed().isEmpty())
            return fail(ErrorKind::InvalidData, QStringLiteral("required"), {QStringLiteral("city")});
        putSettings(writer, settings);
        return {};
    });
}

} // namespace emonev
