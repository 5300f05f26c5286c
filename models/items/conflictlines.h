#pragma once
#include "services/conflictservice.h"
#include <QDateTime>

namespace emonev {

/// One decision within a conflict: the columns that go together, with both values in words.
struct ConflictField
{
    QStringList columns;
    QString name;
    QString mine;
    QString theirs;
    bool isText = false; ///< running text, compared word by word
    /// A value other than the two can be written: one column of text.
    bool mayBeOther = false;
    /// The values to choose another one from, stored value and word; empty: it is typed.
    QVector<QPair<QString, QString>> choices;
};

/// One conflict as people read it.
struct ConflictLine
{
    ConflictRow row;
    QString what; ///< unit, service, indicator
    QString unitId;
    QString serviceId;
    QVector<ConflictField> fields;
    bool isOwn = false; ///< `mine` was written on this laptop
    QDateTime mineAt;
    QDateTime theirsAt;
    /// Conflicts of one kind can be decided together: same table, same columns.
    QString kind;
};

/// The open conflicts, oldest first.
[[nodiscard]] Result<QVector<ConflictLine>> readConflictLines(Workspace &workspace);

} // namespace emonev
