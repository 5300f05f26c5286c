#include "ui/standards/comparison.h"
#include "items/registrywords.h"
#include "ui/text/dayinput.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/looks.h"
#include <QAbstractTextDocumentLayout>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocument>

namespace emonev {

Comparison::Comparison(QWidget *parent)
    : QScrollArea(parent), m_older(new QComboBox(this)), m_newer(new QComboBox(this)), m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("comparison"));
    setAccessibleName(tr("Comparison of two versions"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
}

void Comparison::build()
{
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 8, 8, 8);
    m_column->setSpacing(4);
    m_older->setObjectName(QStringLiteral("olderVersion"));
    m_older->setAccessibleName(tr("Older version"));
    m_newer->setObjectName(QStringLiteral("newerVersion"));
    m_newer->setAccessibleName(tr("Newer version"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_older);
    line->addWidget(new QLabel(QStringLiteral("→"), this));
    line->addWidget(m_newer);
    line->addStretch(1);
    m_column->addLayout(line);
    m_summary->setObjectName(QStringLiteral("comparisonSummary"));
    m_summary->setWordWrap(true);
    m_column->addWidget(m_summary);
    m_column->addStretch(1);
    setWidget(content);
    for (QComboBox *box : {m_older, m_newer})
        connect(box, &QComboBox::currentIndexChanged, this, &Comparison::compare);
}

void Comparison::fill(QComboBox *box, int preferred)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    for (const Standard &version : std::as_const(m_versions))
        box->addItem(tr("Version %1 (%2)").arg(version.versionNo).arg(RegistryWords::standardState(version.state)),
                     version.id);
    const int known = box->findData(chosen);
    box->setCurrentIndex(known >= 0 ? known : preferred);
}

void Comparison::show(const QVector<Standard> &versions)
{
    m_versions = versions;
    const int last = int(versions.size()) - 1;
    fill(m_older, std::min(1, last));
    fill(m_newer, std::min(0, last));
    const bool any = versions.size() > 1;
    m_older->setEnabled(any);
    m_newer->setEnabled(any);
    compare();
}

void Comparison::addDifference(const QString &title, const QString &before, const QString &after)
{
    if (before == after)
        return;
    auto *heading = new QLabel(title, widget());
    makeBold(heading);
    auto *view = new DiffView(widget());
    view->setObjectName(QStringLiteral("difference"));
    view->setAccessibleName(tr("Difference in %1").arg(title));
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFixedHeight(32);
    connect(view->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, view,
            [view](const QSizeF &size) { view->setFixedHeight(int(size.height()) + 2 * view->frameWidth() + 2); });
    view->setTexts(before, after);
    for (QWidget *part : {static_cast<QWidget *>(heading), static_cast<QWidget *>(view)}) {
        m_column->insertWidget(m_column->count() - 1, part);
        m_parts.append(part);
    }
}

void Comparison::compare()
{
    qDeleteAll(m_parts);
    m_parts.clear();
    const int older = m_older->currentIndex();
    const int newer = m_newer->currentIndex();
    if (m_versions.size() < 2 || older < 0 || newer < 0) {
        m_summary->setText(tr("There is only one version; nothing to compare yet."));
        return;
    }
    const Standard &before = m_versions[older];
    const Standard &after = m_versions[newer];
    const auto word = [](const char *column) {
        return RegistryWords::column(QStringLiteral("standard"), QLatin1String(column));
    };
    addDifference(word("decree_no"), before.decreeNo, after.decreeNo);
    addDifference(word("decree_date"), dayForInput(before.decreeDate), dayForInput(after.decreeDate));
    addDifference(word("effective_from"), dayForInput(before.effectiveFrom), dayForInput(after.effectiveFrom));
    for (const StandardComponent &component : standardComponents())
        addDifference(QStringLiteral("%1. %2").arg(component.code).arg(RegistryWords::component(component.code)),
                      before.components.value(component.code), after.components.value(component.code));
    const int changed = int(m_parts.size() / 2);
    m_summary->setText(changed == 0 ? tr("The two versions say the same.") : tr("%Ln part(s) differ.", "", changed));
}

} // namespace emonev
