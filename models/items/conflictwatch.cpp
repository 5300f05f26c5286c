#include "items/conflictwatch.h"
#include "core/whendone.h"
#include "items/inbackground.h"

namespace emonev {

ConflictWatch::ConflictWatch(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_later.setSingleShot(true);
    m_later.setInterval(50);
    connect(&m_later, &QTimer::timeout, this, &ConflictWatch::read);
    connect(&workspace.announcer(), &Announcer::changed, this, [this](const QSet<QString> &tables) {
        if (tables.contains(QStringLiteral("conflict")))
            m_later.start();
    });
    m_later.start();
}

void ConflictWatch::read()
{
    whenDone(inBackground([workspace = &m_workspace] { return ConflictMarks::read(*workspace); }), this,
             [this](const Result<ConflictMarks> &marks) {
                 if (!marks)
                     return;
                 m_marks = *marks;
                 Q_EMIT changed(m_marks);
             });
}

} // namespace emonev
