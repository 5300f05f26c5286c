#pragma once
#include "ui/reports/documents/papers.h"

#include <QJsonObject>
#include <QStringList>

namespace emonev {

/// One file a unit into a folder: skips units whose file is there and says the same, so that a second run is quick.
/// Goes unit by unit, so that whoever drives it can show progress and stop.
class UnitPapers
{
public:
    struct Order
    {
        PaperKind kind = PaperKind::Unit;
        int year = 0;
        QString folder;
        PaperSize paper = PaperSize::A4;
        bool force = false;
    };

    UnitPapers(Workspace &workspace, Language language, const Order &order);
    /// Reads the units and makes the folder. Usage: a kind that is not made for each unit.
    Result<void> start();
    [[nodiscard]] int count() const { return int(m_units.size()); }
    /// A unit's paper, ready to be written; nothing when its file says the same already. Works in any thread.
    Result<std::optional<Document>> prepare(int index);
    /// Writes what prepare() gave. In the GUI thread (charts are drawn).
    Result<void> write(int index, const std::optional<Document> &document);
    /// Remembers what was written, for the next run; also after a stop.
    Result<void> finish();

    [[nodiscard]] int written() const { return m_written; }
    [[nodiscard]] int skipped() const { return m_skipped; }
    [[nodiscard]] const QStringList &files() const { return m_files; } ///< full paths, skipped ones too
    [[nodiscard]] int year() const { return m_year; }

private:
    struct Target
    {
        QString unitId;
        QString file; ///< name within the folder
    };
    void nameFiles(const CityScore &city);
    [[nodiscard]] QString path(int index) const;
    [[nodiscard]] QString memoryPath() const;

    Workspace &m_workspace;
    Papers m_papers;
    Order m_order;
    QDateTime m_now;
    QVector<Target> m_units;
    QJsonObject m_memory; ///< file name → digest of what it says
    QByteArray m_digest;  ///< of the paper last prepared
    QStringList m_files;
    int m_year = 0;
    int m_written = 0;
    int m_skipped = 0;
};

} // namespace emonev
