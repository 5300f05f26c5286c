#pragma once
#include "items/conflictmarks.h"
#include <QTimer>

namespace emonev {

/// Keeps the marks of open conflicts up to date while a page lives; reads them in the background.
class ConflictWatch : public QObject
{
    Q_OBJECT
public:
    explicit ConflictWatch(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] const ConflictMarks &marks() const { return m_marks; }

Q_SIGNALS:
    void changed(const emonev::ConflictMarks &marks);

private:
    void read();

    Workspace &m_workspace;
    ConflictMarks m_marks;
    QTimer m_later;
};

} // namespace emonev
