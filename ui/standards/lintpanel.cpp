#include "ui/standards/lintpanel.h"
#include "core/whendone.h"
#include "items/inbackground.h"
#include "services/lintservice.h"
#include "ui/text/linttext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include <QListWidget>
#include <QVBoxLayout>

namespace emonev {

namespace {

QString iconOf(const QString &severity)
{
    if (severity == u"error")
        return QStringLiteral("alert-circle");
    return severity == u"warning" ? QStringLiteral("alert-triangle") : QStringLiteral("bulb");
}

} // namespace

LintPanel::LintPanel(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this)), m_empty(new EmptyState(this))
{
    m_list->setObjectName(QStringLiteral("lintList"));
    m_list->setAccessibleName(tr("What could be better in this standard"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_list->setIconSize({18, 18});
    m_empty->setText(tr("Nothing found"), tr("No contradiction, nothing missing, no hard words."),
                     QStringLiteral("circle-check"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    connect(m_list, &QListWidget::itemActivated, this, [this] { follow(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { follow(m_list->currentRow()); });
    show({});
}

void LintPanel::check(const Standard &standard)
{
    const int asked = ++m_asked;
    const auto work = [standard]() -> QVector<LintFinding> {
        return LintService::rules() ? lint(standard, *LintService::rules()) : QVector<LintFinding>();
    };
    whenDone(inBackground(work), this, [this, asked](const QVector<LintFinding> &findings) {
        if (asked == m_asked)
            show(findings);
    });
}

void LintPanel::show(const QVector<LintFinding> &findings)
{
    const int row = m_list->currentRow();
    m_findings = findings;
    m_list->clear();
    for (const LintFinding &finding : findings) {
        const QString text = QStringLiteral("%1 (%2)\n%3 %4")
                                 .arg(LintText::component(finding.component), LintText::severity(finding.severity),
                                      LintText::sentence(finding), LintText::remedy(finding));
        new QListWidgetItem(Icons::get(iconOf(finding.severity)), text, m_list);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(!findings.isEmpty());
    m_empty->setVisible(findings.isEmpty());
    Q_EMIT checked(int(findings.size()));
}

void LintPanel::follow(int row)
{
    if (row < 0 || row >= m_findings.size())
        return;
    const LintFinding &finding = m_findings[row];
    Q_EMIT placeWanted(finding.component, finding.begin, finding.length);
}

} // namespace emonev
