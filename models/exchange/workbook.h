#pragma once
#include <QString>
#include <QStringList>
#include <QVector>

namespace emonev {

/// What a spreadsheet cell holds, told by the file and not guessed from its text.
enum class CellType { Empty, Text, Number, Date, Boolean, Error };

/// One cell: text as written; number for Number, Boolean (0 or 1) and Date (days since 1899-12-30).
struct Cell
{
    CellType type = CellType::Empty;
    QString text;
    double number = 0;

    static Cell fromText(const QString &text) { return text.isEmpty() ? Cell{} : Cell{CellType::Text, text, 0}; }
    static Cell fromNumber(double number) { return {CellType::Number, {}, number}; }
    static Cell fromDate(double serial) { return {CellType::Date, {}, serial}; }
    static Cell fromBool(bool value) { return {CellType::Boolean, {}, value ? 1.0 : 0.0}; }
    static Cell fromError(const QString &text) { return {CellType::Error, text, 0}; }
};

/// One row that holds something, with the number a spreadsheet shows for it.
struct SheetRow
{
    int number = 0;
    QVector<Cell> cells;
};

/// One sheet without its blank rows.
struct Sheet
{
    QString name;
    QVector<SheetRow> rows;
};

/// The content of a table file of any format.
struct Workbook
{
    QVector<Sheet> sheets;

    [[nodiscard]] QStringList sheetNames() const;
    [[nodiscard]] int indexOf(const QString &sheetName) const;
};

/// How much a file may hold before it is refused.
struct ReadLimits
{
    qint64 maxFileBytes = 256LL << 20;
    qint64 maxUnpackedBytes = 1024LL << 20;
    qint64 freeUnpackedBytes = 64LL << 20; ///< below this no ratio is asked
    int maxRatio = 250;                    ///< unpacked to packed, above freeUnpackedBytes
    int maxRows = 1'048'576;
    int maxColumns = 1024;
    qint64 maxCells = 12'000'000;
};

} // namespace emonev
