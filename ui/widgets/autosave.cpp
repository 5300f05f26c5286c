#include "ui/widgets/autosave.h"

namespace emonev {

AutoSave::AutoSave(std::function<QString()> text, QObject *parent) : QObject(parent), m_text(std::move(text))
{
    m_pause.setInterval(1000);
    m_latest.setInterval(1500);
    for (QTimer *timer : {&m_pause, &m_latest}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, &AutoSave::flush);
    }
}

void AutoSave::setSaved(const QString &text)
{
    m_saved = text;
    m_pause.stop();
    m_latest.stop();
}

void AutoSave::touched()
{
    m_pause.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void AutoSave::flush()
{
    m_pause.stop();
    m_latest.stop();
    const QString now = m_text();
    if (now == m_saved)
        return;
    const QString before = std::exchange(m_saved, now);
    Q_EMIT committed(before, now);
}

} // namespace emonev
