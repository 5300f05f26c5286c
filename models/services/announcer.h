#pragma once
#include <QObject>
#include <QSet>

namespace emonev {

/// Tells whoever shows data which tables changed; may be emitted from the writer thread.
class Announcer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// Rows of these tables changed, for `unitId` (empty: several or none).
    void changed(const QSet<QString> &tables, const QString &unitId);
    /// What can be undone or redone changed.
    void undoChanged();
};

} // namespace emonev
