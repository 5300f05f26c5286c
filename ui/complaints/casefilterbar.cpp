#include "ui/complaints/casefilterbar.h"
#include "items/casewords.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QResizeEvent>

namespace emonev {

namespace {

constexpr int wide = 1000;

} // namespace

CaseFilterBar::CaseFilterBar(QWidget *parent)
    : QWidget(parent), m_search(new SearchField(tr("Search complaints"), this)),
      m_status(list("caseStatus", tr("Status"))), m_clock(list("caseClock", tr("Clock"))),
      m_units(list("caseUnit", tr("Unit"))), m_categories(list("caseCategory", tr("Category"))),
      m_channels(list("caseChannel", tr("Channel"))), m_order(list("caseOrder", tr("Order"))), m_first(new QHBoxLayout),
      m_second(new QHBoxLayout)
{
    m_search->setObjectName(QStringLiteral("caseSearch"));
    m_search->setPlaceholderText(tr("Words of the report"));
    m_search->setMinimumWidth(140);
    m_status->addItem(tr("Every status"), -1);
    for (int status = 0; status <= int(CaseStatus::Refused); ++status)
        m_status->addItem(CaseWords::status(CaseStatus(status)), status);
    m_clock->addItem(tr("Every clock"), int(CaseFilter::Clock::Any));
    m_clock->addItem(tr("Late"), int(CaseFilter::Clock::Late));
    m_clock->addItem(tr("Runs out within a day"), int(CaseFilter::Clock::Soon));
    m_clock->addItem(tr("Paused"), int(CaseFilter::Clock::Paused));
    m_order->addItem(tr("Newest first"), int(CaseOrder::Newest));
    m_order->addItem(tr("Most urgent first"), int(CaseOrder::MostUrgent));
    m_order->addItem(tr("Oldest first"), int(CaseOrder::Oldest));
    for (QHBoxLayout *line : {m_first, m_second})
        line->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_first);
    column->addLayout(m_second);
    arrange(false);
    connect(m_search, &SearchField::searchChanged, this, &CaseFilterBar::changed);
}

QComboBox *CaseFilterBar::list(const char *objectName, const QString &accessibleName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(7);
    box->setMaximumWidth(220);
    connect(box, &QComboBox::activated, this, &CaseFilterBar::changed);
    return box;
}

void CaseFilterBar::arrange(bool inOneLine)
{
    m_inOneLine = inOneLine;
    while (QLayoutItem *item = m_first->takeAt(0))
        delete item;
    while (QLayoutItem *item = m_second->takeAt(0))
        delete item;
    m_first->addWidget(m_search, 3);
    m_first->addWidget(m_status, 2);
    m_first->addWidget(m_clock, 2);
    for (QComboBox *box : {m_units, m_categories, m_channels, m_order})
        (inOneLine ? m_first : m_second)->addWidget(box, 2);
    QWidget *before = m_search;
    for (QWidget *each :
         {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_clock), static_cast<QWidget *>(m_units),
          static_cast<QWidget *>(m_categories), static_cast<QWidget *>(m_channels), static_cast<QWidget *>(m_order)}) {
        setTabOrder(before, each);
        before = each;
    }
}

void CaseFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool inOneLine = event->size().width() >= wide; inOneLine != m_inOneLine)
        arrange(inOneLine);
}

void CaseFilterBar::fill(QComboBox *box, const QString &all, const QVector<std::pair<QString, QString>> &entries)
{
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(all, QString());
    for (const auto &[value, words] : entries)
        box->addItem(words, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void CaseFilterBar::setUnits(const QVector<std::pair<QString, QString>> &units)
{
    fill(m_units, tr("All units"), units);
}

void CaseFilterBar::setChannels(const QVector<std::pair<QString, QString>> &channels)
{
    fill(m_channels, tr("All channels"), channels);
}

void CaseFilterBar::setCategories(const QStringList &categories)
{
    QVector<std::pair<QString, QString>> entries;
    for (const QString &category : categories)
        entries.append({category, category});
    fill(m_categories, tr("All categories"), entries);
}

CaseFilter CaseFilterBar::filter() const
{
    CaseFilter filter;
    filter.text = m_search->text();
    filter.isTyping = true;
    if (const int status = m_status->currentData().toInt(); status >= 0)
        filter.statuses = {CaseStatus(status)};
    filter.clock = CaseFilter::Clock(m_clock->currentData().toInt());
    const auto chosen = [](const QComboBox *box) {
        const QString value = box->currentData().toString();
        return value.isEmpty() ? QStringList() : QStringList(value);
    };
    filter.unitIds = chosen(m_units);
    filter.categories = chosen(m_categories);
    filter.channels = chosen(m_channels);
    return filter;
}

CaseOrder CaseFilterBar::order() const { return CaseOrder(m_order->currentData().toInt()); }

void CaseFilterBar::setOrder(CaseOrder order) { m_order->setCurrentIndex(m_order->findData(int(order))); }

void CaseFilterBar::setClock(CaseFilter::Clock clock) { m_clock->setCurrentIndex(m_clock->findData(int(clock))); }

void CaseFilterBar::setUnit(const QString &id) { m_units->setCurrentIndex(std::max(0, m_units->findData(id))); }

bool CaseFilterBar::isNarrowed() const
{
    return !m_search->text().trimmed().isEmpty() || m_status->currentIndex() > 0 || m_clock->currentIndex() > 0 ||
           m_units->currentIndex() > 0 || m_categories->currentIndex() > 0 || m_channels->currentIndex() > 0;
}

void CaseFilterBar::clear()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    for (QComboBox *box : {m_status, m_clock, m_units, m_categories, m_channels})
        box->setCurrentIndex(0);
}

} // namespace emonev
