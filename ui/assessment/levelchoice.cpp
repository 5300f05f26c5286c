#include "ui/assessment/levelchoice.h"
#include "domain/assessment.h"
#include "items/answerchoices.h"
#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace emonev {

LevelChoice::LevelChoice(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(m_values[id]); });
}

void LevelChoice::show(const Indicator &indicator, const QString &value, bool writable)
{
    if (m_built != indicator.code)
        build(indicator);
    setEnabled(writable);
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(m_values[m_group->id(button)] == value);
    m_group->setExclusive(true);
}

void LevelChoice::build(const Indicator &indicator)
{
    m_built = indicator.code;
    m_values.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (QAbstractButton *button : m_group->buttons())
        m_group->removeButton(button);
    int row = 0;
    for (const AnswerChoice &choice : AnswerChoices::of(indicator))
        addRow(row++, choice.key, choice.label, choice.value, {});
    if (!indicator.notApplicableAllowed)
        addRow(row++, u'-', AnswerChoices::word(indicator, notApplicable()), notApplicable(), tr("not allowed here"));
    addRow(row, {}, AnswerChoices::word(indicator, {}), {}, {});
}

void LevelChoice::addRow(int row, QChar key, const QString &label, const QString &value, const QString &why)
{
    auto *radio = new QRadioButton(this);
    const QString text = why.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, why);
    radio->setAccessibleName(text);
    radio->setEnabled(why.isEmpty());
    radio->setFocusPolicy(Qt::TabFocus);
    auto *words = new QLabel(text, this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setEnabled(why.isEmpty());
    words->installEventFilter(this);
    words->setProperty("answer", row);
    auto *hint = new QLabel(key.isNull() ? tr("Del") : QString(key), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setToolTip(tr("The key that gives this answer in the list"));
    m_group->addButton(radio, row);
    m_values.append(value);
    m_grid->addWidget(radio, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
    m_grid->addWidget(hint, row, 2, Qt::AlignTop | Qt::AlignRight);
}

bool LevelChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        if (QAbstractButton *button = m_group->button(watched->property("answer").toInt()))
            button->click();
    return QWidget::eventFilter(watched, event);
}

} // namespace emonev
