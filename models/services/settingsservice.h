#pragma once
#include "services/workspace.h"
#include <QMap>
#include <QTimeZone>

namespace emonev {

/// What the city's papers carry: who writes, from where, and who signs. Kept in the store, the same on every laptop.
struct CitySettings
{
    QString cityName;   ///< "Kota Tirta Kencana"
    QString government; ///< first line of the letterhead, "PEMERINTAH KOTA …"
    QString office;     ///< second line, the office that writes
    QString address;
    QString phone;
    QString website;
    QString email;
    QString place;       ///< place of signing
    QString signerTitle; ///< jabatan
    QString signerName;
    QString signerRank; ///< pangkat
    QString signerNip;
    QString numberPattern; ///< letter number, e.g. "000.8.3/{n}/ORG/{year}"
    QByteArray logo;       ///< PNG or SVG bytes; empty: none
    QString timeZone = QStringLiteral("Asia/Jakarta");
    QString paper = QStringLiteral("A4");
};

/// The city's settings.
class SettingsService
{
public:
    explicit SettingsService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<CitySettings> load() const;
    /// The city's time zone, in which people read times; WIB where none can be read.
    [[nodiscard]] QTimeZone timeZone() const;
    /// Saves what differs.
    QFuture<Result<Saved>> save(const CitySettings &settings, const QString &label);
    /// Changes what is stored at that moment, so that edits of other fields stay. InvalidData names the field in
    /// args[0].
    QFuture<Result<Saved>> change(const std::function<void(CitySettings &)> &edit, const QString &label);

private:
    Workspace &m_workspace;
};

inline constexpr qsizetype largestLogo = 1024 * 1024;

/// Field rules: the city's name, lengths, NIP, time zone, paper, logo. args[0] is the field.
[[nodiscard]] Result<void> checkSettings(const CitySettings &settings);
/// At most 1 MiB that begin as a PNG, a JPEG or an SVG does.
[[nodiscard]] Result<void> checkLogo(const QByteArray &bytes);
[[nodiscard]] CitySettings loadSettings(Connection &connection);
void putSettings(RecordWriter &writer, const CitySettings &settings);

} // namespace emonev
