#include "ui/complaints/outlookline.h"
#include "core/whendone.h"
#include "items/casewords.h"
#include "items/inbackground.h"

namespace emonev {

namespace {

constexpr int pauseMs = 100;

QString link(const char *target, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(target), text.toHtmlEscaped());
}

} // namespace

OutlookLine::OutlookLine(Workspace &workspace, QWidget *parent) : QLabel(parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("outlook"));
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &OutlookLine::read);
}

void OutlookLine::look(const QStringList &unitIds, const QTimeZone &zone)
{
    m_unitIds = unitIds;
    m_zone = zone;
    m_pause.start();
}

void OutlookLine::read()
{
    whenDone(
        inBackground([&workspace = m_workspace, units = m_unitIds] { return OutlookService(workspace).look(units); }),
        this, [this, question = ++m_question](const Result<CaseOutlook> &outlook) {
            if (question != m_question || !outlook)
                return;
            setText(sentence(*outlook, m_zone));
            setVisible(!text().isEmpty());
            Q_EMIT looked(*outlook);
        });
}

QString OutlookLine::sentence(const CaseOutlook &outlook, const QTimeZone &zone)
{
    QStringList parts;
    if (const int late = outlook.lateNow(); late > 0)
        parts.append(link("late", tr("%Ln late", "", late)));
    if (const int near = outlook.near(); near > 0)
        parts.append(tr("%1 before %2")
                         .arg(link("soon", tr("%Ln due", "", near)),
                              CaseWords::shortMoment(outlook.nearUntil, zone).toHtmlEscaped()));
    if (outlook.willBeLate() > 0)
        parts.append(ahead(outlook, zone).toHtmlEscaped());
    return parts.join(QStringLiteral(" · "));
}

QString OutlookLine::ahead(const CaseOutlook &outlook, const QTimeZone &zone)
{
    const QString first = CaseWords::shortMoment(outlook.firstLateAt(), zone);
    const QString count = tr("%Ln more will be late", "", outlook.willBeLate());
    return tr("%1 if they take as long as others did, the first on %2").arg(count, first);
}

} // namespace emonev
