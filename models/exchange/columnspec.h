#pragma once
#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

namespace emonev {

/// What one call of import or export is about; the words are those of the command line.
enum class ImportKind { Units, Services, Standards, Answers, Complaints, Monthly, Skm, Indicators };

[[nodiscard]] QString importKindWord(ImportKind kind);
[[nodiscard]] std::optional<ImportKind> importKindFromWord(const QString &word);
[[nodiscard]] const QVector<ImportKind> &allImportKinds();

/// How the values of a column are read and checked.
enum class ColumnType {
    Text,     ///< one line
    LongText, ///< may have line breaks
    Code,     ///< a key: kept as text, leading zeros included
    Date,
    DateTime, ///< a date, perhaps with a time of day
    Month,    ///< YYYY-MM
    Year,
    Number,
    Count,  ///< a whole number from 0
    Likert, ///< 1–4
    Lat,
    Lon,
    Nip,
    Email,
    Phone,
    List,        ///< several texts, cut by ; or | or a line break
    Choice,      ///< one of `choices`
    UnitKind,    ///< one of the city's unit kinds
    Component,   ///< 1–14 or a component's name
    AnswerValue, ///< a decimal, or TB
    Flag,        ///< yes or no
};

/// One column of an import kind.
struct ColumnSpec
{
    QString name;    ///< canonical, Indonesian
    QString english; ///< also accepted as a header
    ColumnType type = ColumnType::Text;
    bool required = false;
    int maxLength = 300;
    QStringList choices = {};
    bool key = false; ///< part of what makes a row of a file unique

    /// Whether spreadsheets may hold the values as numbers.
    [[nodiscard]] bool isNumeric() const;
    [[nodiscard]] bool isMultiline() const { return type == ColumnType::LongText || type == ColumnType::List; }
};

/// The columns of a kind in the order of exports.
[[nodiscard]] const QVector<ColumnSpec> &columnsOf(ImportKind kind);

/// Place of a column by its canonical or English name, written anyhow; -1 when there is none.
[[nodiscard]] int columnIndex(ImportKind kind, const QString &header);

/// A header without case, spaces, underscores, hyphens, dots and such.
[[nodiscard]] QString headerKey(const QString &header);

/// The canonical name most like an unknown header; empty when none is near.
[[nodiscard]] QString suggestColumn(ImportKind kind, const QString &header);

/// The nearest of `candidates` to `word` by edit distance; empty when none is near.
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

} // namespace emonev
