#include "exchange/columnspec.h"
#include <array>
#include <numeric>

namespace emonev {

namespace {

using T = ColumnType;
constexpr bool needed = true;
constexpr bool optional = false;
constexpr int codeLength = 64;
constexpr int nameLength = 300;
constexpr int addressLength = 1000;
constexpr int noteLength = 5000;
constexpr int longLength = 20'000;

ColumnSpec column(const char *name, const char *english, T type, bool required, int maxLength, bool key = false)
{
    return {QString::fromLatin1(name), QString::fromLatin1(english), type, required, maxLength, {}, key};
}

ColumnSpec choice(const char *name, const char *english, bool required, const QStringList &choices)
{
    return {QString::fromLatin1(name), QString::fromLatin1(english), T::Choice, required, codeLength, choices, false};
}

QVector<ColumnSpec> unitColumns()
{
    return {column("kode", "code", T::Code, needed, codeLength, true),
            column("nama", "name", T::Text, needed, nameLength),
            column("singkatan", "short_name", T::Text, optional, codeLength),
            column("jenis", "kind", T::UnitKind, needed, codeLength),
            column("induk", "parent", T::Code, optional, codeLength),
            column("alias", "alias", T::List, optional, addressLength),
            column("alamat", "address", T::LongText, optional, addressLength),
            column("telepon", "phone", T::Phone, optional, codeLength),
            column("pos_el", "email", T::Email, optional, nameLength),
            column("kepala", "head", T::Text, optional, nameLength),
            column("nip_kepala", "head_nip", T::Nip, optional, codeLength),
            column("lintang", "lat", T::Lat, optional, codeLength),
            column("bujur", "lon", T::Lon, optional, codeLength),
            column("berlaku_dari", "valid_from", T::Date, optional, codeLength),
            column("berlaku_sampai", "valid_to", T::Date, optional, codeLength)};
}

QVector<ColumnSpec> serviceColumns()
{
    return {column("kode", "code", T::Code, needed, codeLength, true),
            column("kode_unit", "unit_code", T::Code, needed, codeLength),
            column("nama", "name", T::Text, needed, nameLength),
            column("bidang", "sector", T::Text, optional, nameLength)};
}

QVector<ColumnSpec> standardColumns()
{
    return {column("kode_layanan", "service_code", T::Code, needed, codeLength, true),
            column("komponen", "component", T::Component, needed, nameLength, true),
            column("isi", "text", T::LongText, needed, longLength),
            column("nomor_sk", "decree_no", T::Text, optional, nameLength, true),
            column("tanggal_sk", "decree_date", T::Date, optional, codeLength, true),
            column("berlaku", "effective_from", T::Date, optional, codeLength, true)};
}

QVector<ColumnSpec> answerColumns()
{
    return {column("periode", "period", T::Year, needed, codeLength, true),
            column("kode_unit", "unit_code", T::Code, needed, codeLength, true),
            column("kode_layanan", "service_code", T::Code, optional, codeLength, true),
            column("kode_indikator", "indicator_code", T::Code, needed, codeLength, true),
            column("nilai", "value", T::AnswerValue, needed, codeLength),
            column("catatan", "note", T::LongText, optional, noteLength)};
}

QVector<ColumnSpec> complaintColumns()
{
    const QStringList statuses{QStringLiteral("menunggu"), QStringLiteral("koordinasi"), QStringLiteral("disposisi"),
                               QStringLiteral("proses"),   QStringLiteral("selesai"),    QStringLiteral("ditolak")};
    return {column("nomor", "number", T::Code, needed, codeLength, true),
            column("kanal", "channel", T::Text, needed, codeLength),
            column("kode_unit", "unit_code", T::Code, needed, codeLength),
            column("kode_layanan", "service_code", T::Code, optional, codeLength),
            column("kategori", "category", T::Text, optional, codeLength),
            column("judul", "subject", T::Text, needed, nameLength),
            column("isi", "body", T::LongText, optional, longLength),
            column("diterima", "received_at", T::DateTime, needed, codeLength),
            choice("status", "status", optional, statuses),
            column("dikoordinasikan", "coordinated_at", T::DateTime, optional, codeLength),
            column("selesai", "resolved_at", T::DateTime, optional, codeLength),
            column("alamat", "address", T::LongText, optional, addressLength),
            column("lintang", "lat", T::Lat, optional, codeLength),
            column("bujur", "lon", T::Lon, optional, codeLength),
            column("pelapor", "reporter", T::Text, optional, nameLength),
            column("kontak", "contact", T::Text, optional, nameLength),
            column("anonim", "anonymous", T::Flag, optional, codeLength),
            column("rahasia", "sealed", T::Flag, optional, codeLength)};
}

QVector<ColumnSpec> monthlyColumns()
{
    return {column("periode", "month", T::Month, needed, codeLength, true),
            column("kode_unit", "unit_code", T::Code, needed, codeLength, true),
            column("kanal", "channel", T::Text, optional, codeLength, true),
            column("diterima", "received", T::Count, needed, codeLength),
            column("selesai", "resolved", T::Count, needed, codeLength),
            column("proses", "in_progress", T::Count, optional, codeLength),
            column("ditolak", "refused", T::Count, optional, codeLength)};
}

QVector<ColumnSpec> skmColumns()
{
    QVector<ColumnSpec> columns{column("periode", "period", T::Text, needed, codeLength),
                                column("kode_unit", "unit_code", T::Code, needed, codeLength),
                                column("kode_layanan", "service_code", T::Code, optional, codeLength),
                                column("tanggal", "date", T::Date, needed, codeLength)};
    for (int i = 1; i <= 9; ++i) {
        const QString name = QStringLiteral("u%1").arg(i);
        columns.append({name, name, T::Likert, needed, codeLength, {}, false});
    }
    columns.append(column("saran", "remark", T::LongText, optional, noteLength));
    return columns;
}

QVector<ColumnSpec> indicatorColumns()
{
    return {column("kode", "code", T::Code, needed, codeLength, true),
            column("nama", "name", T::Text, needed, nameLength),
            column("satuan", "unit_of_measure", T::Text, optional, codeLength),
            choice("arah", "polarity", needed, {QStringLiteral("naik"), QStringLiteral("turun")}),
            column("kode_unit", "unit_code", T::Code, needed, codeLength, true),
            column("periode", "period", T::Text, needed, codeLength, true),
            column("target", "target", T::Number, needed, codeLength),
            column("realisasi", "realisation", T::Number, optional, codeLength),
            column("sumber", "source", T::Text, optional, nameLength),
            column("verifikasi", "verification", T::Text, optional, nameLength)};
}

int editDistance(const QString &a, const QString &b)
{
    QVector<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

struct KindWord
{
    ImportKind kind;
    const char *word;
};

constexpr std::array<KindWord, 8> kindWords{{{ImportKind::Units, "units"},
                                             {ImportKind::Services, "services"},
                                             {ImportKind::Standards, "standards"},
                                             {ImportKind::Answers, "answers"},
                                             {ImportKind::Complaints, "complaints"},
                                             {ImportKind::Monthly, "monthly"},
                                             {ImportKind::Skm, "skm"},
                                             {ImportKind::Indicators, "indicators"}}};

} // namespace

QString importKindWord(ImportKind kind)
{
    for (const KindWord &entry : kindWords)
        if (entry.kind == kind)
            return QString::fromLatin1(entry.word);
    return {};
}

std::optional<ImportKind> importKindFromWord(const QString &word)
{
    for (const KindWord &entry : kindWords)
        if (word == QLatin1String(entry.word))
            return entry.kind;
    return std::nullopt;
}

const QVector<ImportKind> &allImportKinds()
{
    static const QVector<ImportKind> kinds = [] {
        QVector<ImportKind> all;
        for (const KindWord &entry : kindWords)
            all.append(entry.kind);
        return all;
    }();
    return kinds;
}

bool ColumnSpec::isNumeric() const
{
    return type == T::Number || type == T::Count || type == T::Likert || type == T::Lat || type == T::Lon ||
           type == T::Year || type == T::AnswerValue;
}

const QVector<ColumnSpec> &columnsOf(ImportKind kind)
{
    static const QVector<QVector<ColumnSpec>> all{unitColumns(),   serviceColumns(),   standardColumns(),
                                                  answerColumns(), complaintColumns(), monthlyColumns(),
                                                  skmColumns(),    indicatorColumns()};
    return all.at(int(kind));
}

QString headerKey(const QString &header)
{
    QString key;
    for (const QChar c : header.normalized(QString::NormalizationForm_C).toCaseFolded())
        if (c.isLetterOrNumber())
            key += c;
    return key;
}

int columnIndex(ImportKind kind, const QString &header)
{
    const QString key = headerKey(header);
    const auto &columns = columnsOf(kind);
    for (int i = 0; i < columns.size() && !key.isEmpty(); ++i)
        if (key == headerKey(columns.at(i).name) || key == headerKey(columns.at(i).english))
            return i;
    return -1;
}

QString nearest(const QString &word, const QStringList &candidates)
{
    QString best;
    int bestDistance = 1 + int(word.size()) / 3;
    for (const QString &candidate : candidates) {
        const int distance = editDistance(word, candidate);
        if (distance <= bestDistance && (best.isEmpty() || distance < bestDistance)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

QString suggestColumn(ImportKind kind, const QString &header)
{
    const QString key = headerKey(header).left(100);
    if (key.size() < 2)
        return {};
    QStringList keys;
    for (const ColumnSpec &spec : columnsOf(kind))
        keys << headerKey(spec.name) << headerKey(spec.english);
    const QString near = nearest(key, keys);
    if (!near.isEmpty())
        return columnsOf(kind).at(int(keys.indexOf(near)) / 2).name;
    for (const ColumnSpec &spec : columnsOf(kind)) {
        const QString name = headerKey(spec.name);
        if (name.size() > 3 && (key.startsWith(name) || key.endsWith(name)))
            return spec.name;
    }
    return {};
}

} // namespace emonev
