#include "ui/standards/completenessmeter.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace emonev {

CompletenessMeter::CompletenessMeter(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_words(new QLabel(this))
{
    m_bar->setRange(0, 14);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(96, 8);
    m_bar->setAccessibleName(tr("Completeness of the standard"));
    m_words->setObjectName(QStringLiteral("meterWords"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_bar);
    line->addWidget(m_words, 1);
}

void CompletenessMeter::setFilled(int all, int ofPublic)
{
    m_bar->setValue(all);
    m_words->setText(tr("%1 of 14 components, %2 of 6 public").arg(all).arg(ofPublic));
}

QString CompletenessMeter::text() const { return m_words->text(); }

} // namespace emonev
