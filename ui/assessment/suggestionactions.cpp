// What the page does with answers an earlier year offers; the page itself is put together in assessmentpage.cpp.
#include "items/answerchoices.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/checklistview.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/undobar.h"
#include <QAction>

namespace emonev {

namespace {

/// "Met: 4, Not met: 2", in the order they come.
QString summaryOf(const Instrument &instrument, const QVector<Answer> &answers)
{
    QStringList words;
    QHash<QString, int> counts;
    for (const Answer &answer : answers) {
        const QString word = AnswerChoices::word(*instrument.indicator(answer.indicator), answer.value);
        if (counts[word]++ == 0)
            words.append(word);
    }
    for (QString &word : words)
        word = QStringLiteral("%1: %2").arg(word, QLocale().toString(counts.value(word)));
    return words.join(QStringLiteral(", "));
}

} // namespace

void AssessmentPage::connectSuggestions()
{
    m_confirmGroup->setObjectName(QStringLiteral("confirmGroup"));
    connect(m_confirmGroup, &QAction::triggered, this, &AssessmentPage::confirmGroup);
    connect(m_view, &ChecklistView::confirmRequested, this, &AssessmentPage::confirmByKey);
    connect(&m_lines, &ChecklistModel::scoreChanged, this, &AssessmentPage::placeSuggestions);
    connect(&m_editor, &ChecklistEditor::confirmed, this, [this](int count) {
        if (count > 0)
            m_frame->undoBar()->offer(tr("%Ln answer(s) taken over.", "", count), [this] { undo(true); });
        else
            Q_EMIT remark(tr("Nothing was taken over: the answers changed meanwhile."));
    });
    connect(&m_editor, &ChecklistEditor::confirmFailed, this, &AssessmentPage::refuse);
}

void AssessmentPage::confirmByKey()
{
    if (!m_lines.isLine(m_view->currentRow()))
        return;
    if (const auto result = m_editor.confirm(m_lines.rowAt(m_view->currentRow()).key()); !result)
        refuse(result.error());
    else
        moveOn();
}

QVector<Answer> AssessmentPage::groupSuggestions() const
{
    const int row = m_view->currentRow();
    return m_lines.isLine(row) && m_editor.writable() ? m_lines.suggestionsOf(m_lines.rowAt(row).key().serviceId)
                                                      : QVector<Answer>();
}

QString AssessmentPage::groupName() const
{
    const Service *service = m_lines.rowAt(m_view->currentRow()).service;
    return service ? service->name : tr("the unit as a whole");
}

/// Asked for once and taken back in one step: many answers are given at a stroke, in a person's name.
void AssessmentPage::confirmGroup()
{
    flush();
    const QVector<Answer> offered = groupSuggestions();
    if (offered.isEmpty())
        return;
    const int year = m_lines.suggestionYear();
    const QString question =
        tr("Take over %Ln answer(s) of %1 for %2?", "", int(offered.size())).arg(year).arg(groupName());
    const QString consequence =
        tr("%1. From then on they count as your answers of %2; look first at what may have changed.")
            .arg(summaryOf(m_lines.checklist().instrument, offered), QString::number(m_year));
    if (!m_prompts.confirm(this, question, consequence, tr("Take over")))
        return;
    if (const auto result = m_editor.confirmAll(offered, tr("Answers of %1 taken over").arg(year)); !result)
        refuse(result.error());
    m_view->setFocus();
}

void AssessmentPage::placeSuggestions()
{
    const int offered = int(groupSuggestions().size());
    m_confirmGroup->setEnabled(offered > 0);
    m_confirmGroup->setText(
        offered == 0 ? tr("Take over answers of an earlier year…")
        : m_lines.rowAt(m_view->currentRow()).service
            ? tr("Take over the answers of %1 for this service…").arg(m_lines.suggestionYear())
            : tr("Take over the answers of %1 for the unit as a whole…").arg(m_lines.suggestionYear()));
}

bool AssessmentPage::hasSuggestion() const
{
    const int row = m_view->currentRow();
    return m_lines.isLine(row) && m_lines.suggestion(m_lines.rowAt(row).key()).has_value();
}

/// Of the current line. Its hint stays, whatever it says, unless the key that confirms came or went.
void AssessmentPage::lineAnswered()
{
    showLine();
    if (hasSuggestion() != m_hintOffers)
        showHint();
}

QString AssessmentPage::suggestionHint() const
{
    return hasSuggestion() ? QStringLiteral("   ") + tr("[=] as in %1").arg(m_lines.suggestionYear()) : QString();
}

} // namespace emonev
