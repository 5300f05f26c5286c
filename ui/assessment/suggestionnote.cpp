#include "ui/assessment/suggestionnote.h"
#include "items/answerchoices.h"
#include "items/instrumentwords.h"
#include "ui/text/format.h"
#include "ui/widgets/looks.h"
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace emonev {

namespace {

QLabel *wrapped(const char *objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SuggestionNote::SuggestionNote(QWidget *parent)
    : QWidget(parent), m_words(wrapped("lineSuggestion", this)), m_origin(wrapped("suggestionOrigin", this)),
      m_note(wrapped("suggestionNote", this)), m_confirm(new QToolButton(this))
{
    QFont slanted = m_words->font();
    slanted.setItalic(true);
    m_words->setFont(slanted);
    makeQuiet(m_origin);
    m_confirm->setObjectName(QStringLiteral("confirmSuggestion"));
    m_confirm->setText(tr("Confirm (=)"));
    m_confirm->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_confirm->setFocusPolicy(Qt::TabFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_words, 0, 0);
    grid->addWidget(m_confirm, 0, 1, Qt::AlignTop);
    grid->addWidget(m_origin, 1, 0, 1, 2);
    grid->addWidget(m_note, 2, 0, 1, 2);
    connect(m_confirm, &QToolButton::clicked, this, &SuggestionNote::confirmed);
}

void SuggestionNote::show(const Indicator &indicator, int year, const std::optional<Answer> &offered, bool isOtherLine)
{
    setVisible(offered.has_value());
    if (!offered)
        return;
    const QString word = AnswerChoices::word(indicator, offered->value);
    m_words->setText(tr("%1: %2?").arg(year).arg(word));
    m_words->setAccessibleName(tr("Not answered; suggestion from %1: %2").arg(year).arg(word));
    m_confirm->setToolTip(tr("Makes it your answer of this year"));
    m_confirm->setAccessibleName(tr("Confirm the suggestion %1").arg(word));
    m_note->setText(tr("Note of %1: %2").arg(year).arg(offered->note));
    m_note->setVisible(!offered->note.isEmpty());
    if (isOtherLine)
        m_origin->setText(QString(QChar::Nbsp)); // its line stays free, so that nothing jumps
}

void SuggestionNote::showOrigin(const std::optional<AnswerOrigin> &origin, const QTimeZone &zone)
{
    if (origin)
        m_origin->setText(QStringLiteral("%1 · %2").arg(
            formatDateTime(origin->at, zone, speaksEnglish() ? Language::English : Language::Indonesian),
            origin->user));
    m_origin->setVisible(origin.has_value());
}

} // namespace emonev
