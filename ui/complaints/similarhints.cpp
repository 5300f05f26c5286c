#include "ui/complaints/similarhints.h"
#include "items/casewords.h"
#include "ui/widgets/looks.h"
#include <QCheckBox>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace emonev {

namespace {

constexpr qsizetype longestSubject = 60;

QString shortened(const QString &subject)
{
    return subject.size() > longestSubject ? subject.left(longestSubject - 1) + QChar(0x2026) : subject;
}

/// A "&" in a subject is no shortcut.
QString plain(QString text) { return text.replace(u'&', QLatin1String("&&")); }

} // namespace

SimilarHints::SimilarHints(Workspace &workspace, QWidget *parent) : QWidget(parent), m_search(workspace, most)
{
    setObjectName(QStringLiteral("similarHints"));
    m_head = new QLabel(this);
    m_head->setObjectName(QStringLiteral("similarHead"));
    m_head->setWordWrap(true);
    makeQuiet(m_head);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_head);
    for (int i = 0; i < most; ++i) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("similar%1").arg(i + 1));
        box->setAccessibleName(tr("Repeats an earlier complaint"));
        box->setFocusPolicy(Qt::ClickFocus); // Enter goes on through the form
        connect(box, &QCheckBox::toggled, this, [this, box](bool on) {
            for (QCheckBox *other : std::as_const(m_boxes))
                if (on && other != box)
                    other->setChecked(false);
        });
        auto *key = new QShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)), parent);
        connect(key, &QShortcut::activated, box, [box] {
            if (box->isVisible())
                box->toggle();
        });
        column->addWidget(box);
        m_boxes.append(box);
    }
    connect(&m_search, &SimilarSearch::found, this, &SimilarHints::show);
    hide();
}

void SimilarHints::ask(const ReportSoFar &report)
{
    m_received = report.received;
    m_search.ask(report);
}

void SimilarHints::clear() { m_search.clear(); }

QString SimilarHints::marked() const
{
    for (qsizetype i = 0; i < m_similar.size(); ++i)
        if (m_boxes[i]->isChecked())
            return m_similar[i].line.id;
    return {};
}

void SimilarHints::show(const QVector<SimilarCase> &similar)
{
    const QString chosen = marked();
    m_similar = similar;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        QCheckBox *box = m_boxes[i];
        box->setVisible(i < similar.size());
        box->setChecked(i < similar.size() && similar[i].line.id == chosen && !chosen.isEmpty());
        if (i >= similar.size())
            continue;
        const CaseLine &line = similar[i].line;
        box->setText(plain(tr("Alt+%1  %2 · %3 · %4")
                               .arg(QString::number(i + 1), line.number, shortened(line.subject),
                                    SimilarSearch::why(similar[i], m_received))));
        box->setAccessibleName(tr("Repeats %1, %2").arg(line.number, line.subject));
        box->setToolTip(tr("%1. Marked, the new complaint is joined to this one when it is saved.")
                            .arg(CaseWords::status(line.status)));
    }
    m_head->setText(tr("May be the same; mark the one it repeats:"));
    setVisible(!similar.isEmpty());
}

} // namespace emonev
