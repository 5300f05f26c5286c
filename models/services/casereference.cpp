#include "services/casereference.h"
#include "domain/slaprofile.h"
#include "domain/workcalendar.h"
#include "services/periodservice.h"
#include "storage/caserules.h"
#include <QDir>

namespace emonev::casereference {

namespace {

QByteArray shipped(const QString &path)
{
    (void)shippedInstruments(); // makes the resources known
    QFile file(QStringLiteral(":/data/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putNew(RecordWriter &writer, const TableSpec &spec, const Row &row)
{
    if (!writer.find(spec, row))
        writer.put(spec, row, {});
}

void putChannels(RecordWriter &writer)
{
    for (const QJsonValue &value : QJsonDocument::fromJson(shipped(QStringLiteral("channels/kanal.json"))).array()) {
        const auto text = [&value](const char *key) { return value[QLatin1String(key)].toString(); };
        putNew(writer, tables::channel(),
               {text("code"), text("name_id"), nullable(text("name_en")), nullable(text("alias")),
                qint64(value[u"has_place"].toInt()), nullable(text("valid_from")), nullable(text("valid_to"))});
    }
}

/// The shipped list is our own file: date, name, kind, source; quotes around what holds commas.
void putDays(RecordWriter &writer)
{
    const QList<QByteArray> lines = shipped(QStringLiteral("calendar/libur_2024_2026.csv")).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.isEmpty())
            continue;
        const QString source = text.section(u',', 3).remove(u'"');
        putNew(
            writer, tables::calendarDay(),
            {text.section(u',', 0, 0), text.section(u',', 2, 2), nullable(text.section(u',', 1, 1)), nullable(source)});
    }
}

Result<void> putProfiles(RecordWriter &writer)
{
    (void)shippedInstruments();
    const QStringList files = QDir(QStringLiteral(":/data/sla")).entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &file : files) {
        const QByteArray body = shipped(QStringLiteral("sla/") + file);
        EMONEV_ASSIGN(const SlaProfile profile, parseSlaProfile(body));
        putNew(writer, tables::slaProfile(), {profile.code, QString::fromUtf8(body)});
    }
    return {};
}

QString plain(const QString &word)
{
    QString key;
    for (const QChar sign : word.toCaseFolded())
        if (sign.isLetterOrNumber() || sign == u'@' || sign == u'.')
            key += sign;
    return key;
}

} // namespace

Result<void> putShipped(RecordWriter &writer)
{
    putChannels(writer);
    putDays(writer);
    return putProfiles(writer);
}

Result<void> need(RecordWriter &writer)
{
    return channels(writer.connection()).isEmpty() ? putShipped(writer) : Result<void>();
}

Result<void> chooseProfile(RecordWriter &writer, const QString &code)
{
    if (!writer.find(tables::slaProfile(), {code})) {
        QStringList known;
        Statement &list = writer.connection().query("sla_profile/list_codes");
        while (list.next())
            known.append(list.text(0));
        return fail(ErrorKind::Usage, QStringLiteral("unknown_sla"), {code, known.join(QStringLiteral(", "))});
    }
    writer.put(tables::setting(), {QString::fromLatin1(slaSetting), code}, {});
    return {};
}

QVector<Channel> channels(Connection &connection)
{
    QVector<Channel> found;
    Statement &list = connection.query("channel/list_channels");
    while (list.next()) {
        Channel channel;
        channel.code = list.text(0);
        channel.nameId = list.text(1);
        channel.nameEn = list.isNull(2) ? channel.nameId : list.text(2);
        channel.aliases = list.text(3).split(u',', Qt::SkipEmptyParts);
        channel.hasPlace = list.number(4) != 0;
        channel.from = QDate::fromString(list.text(5), Qt::ISODate);
        channel.to = QDate::fromString(list.text(6), Qt::ISODate);
        found.append(channel);
    }
    return found;
}

const Channel *find(const QVector<Channel> &channels, const QString &word)
{
    const QString wanted = plain(word);
    if (wanted.isEmpty())
        return nullptr;
    for (const Channel &channel : channels)
        if (plain(channel.code) == wanted)
            return &channel;
    for (const Channel &channel : channels) {
        QStringList names = channel.aliases;
        names << channel.nameId << channel.nameEn;
        for (const QString &name : std::as_const(names))
            if (plain(name) == wanted)
                return &channel;
    }
    return nullptr;
}

} // namespace emonev::casereference
