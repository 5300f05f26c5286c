#pragma once
#include "server/citytree.h"
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <functional>
#include <vector>

namespace emonev {

/// A row as it stands in the transaction that is being prepared.
struct StagedRow
{
    QString table;
    QString row;
    QString scope;
    qint64 version = 0;
    QJsonObject data;
    QString author;
    QString madeAt;
    QString device;
    QStringList parents; ///< "table:row"
    bool gone = false;

    [[nodiscard]] bool isLive() const { return version > 0 && !gone; }
};

/// One entry of the ledger that waits for its number.
struct StagedOp
{
    QString id;
    QString device;
    qint64 devSeq = 0;
    QString account;
    QString scope;
    QString bodyHash;
    QString madeAt;
    QString body;
    qint64 order = 0; ///< of its last change; 0 for a refused one
    QJsonObject result;
};

/// Collects what a group of pushes changes, so that an operation can be taken back whole and the sequence numbers are
/// taken once, after all other work (the order in which transactions become visible is then the order of numbers).
class RowStage
{
public:
    RowStage(ServerDatabase &database, const QString &receivedAt) : m_database(database), m_receivedAt(receivedAt) {}

    /// Version 0 where no such row ever was.
    [[nodiscard]] const StagedRow &find(const QString &table, const QString &row);
    /// Stores the row's next version and feeds it to its scope; a row that changes scope is said to have moved.
    qint64 put(StagedRow row);
    qint64 remove(const QString &table, const QString &row, const QString &author, const QString &madeAt,
                  const QString &device);
    /// "table:row" of the live rows that need this one.
    [[nodiscard]] QStringList childrenOf(const QString &table, const QString &row);
    /// The key of a live answer about this service, of whatever year and round; empty where there is none. Reads all
    /// answers: an answer's key names its service, its parent is the sheet.
    [[nodiscard]] QString answerAbout(const QString &service);

    [[nodiscard]] QString holderOf(const QString &table, const QString &value);
    void setHolder(const QString &table, const QString &value, const QString &row);
    [[nodiscard]] QString openConflict(const QString &table, const QString &row, const QString &device);
    void setOpenConflict(const QString &table, const QString &row, const QString &device, const QString &conflict);
    [[nodiscard]] CityTree &units();
    /// Takes a number for an operation that changes no row.
    qint64 nextOrder() { return ++m_order; }
    [[nodiscard]] qint64 order() const { return m_order; }

    void begin() { m_undo.clear(); }
    /// Forgets everything since begin().
    void takeBack();

    /// Readers of that scope may read this file, too, once it is there for `source`.
    void share(const QString &sha256, const QString &scope, const QString &source);
    void add(const StagedOp &op) { m_ops.append(op); }
    /// The answer of an operation staged here.
    [[nodiscard]] const StagedOp *stagedOp(const QString &id) const;
    /// Writes everything; the number of order n is what this returns plus n.
    qint64 flush();

private:
    struct Entry
    {
        QString scope;
        QString table;
        QString row;
        QString kind;
        qint64 order = 0;
    };
    struct Sum
    {
        qint64 rows = 0;
        quint64 sum = 0;
        qint64 order = 0;
    };

    void change(const QString &key, const StagedRow &row);
    void feed(const QString &scope, const QString &table, const QString &row, const QString &kind);
    void count(const StagedRow &row, int sign);
    void writeRows();
    void writeKeys();
    void writeFeed(qint64 first);
    void writeSums(qint64 first);
    void writeOps(qint64 first);

    ServerDatabase &m_database;
    QString m_receivedAt;
    QMap<QString, StagedRow> m_rows; ///< by "table:row"
    QSet<QString> m_changed;
    QVector<Entry> m_entries;
    QMap<QString, Sum> m_sums;
    QMap<std::pair<QString, QString>, QString> m_holders;
    QSet<std::pair<QString, QString>> m_changedHolders;
    QMap<QStringList, QString> m_open;
    QSet<QStringList> m_changedOpen;
    QVector<StagedOp> m_ops;
    QVector<std::pair<QString, QString>> m_shares; ///< file and scope
    std::optional<CityTree> m_units;
    std::vector<std::function<void()>> m_undo;
    qint64 m_order = 0;
};

} // namespace emonev
