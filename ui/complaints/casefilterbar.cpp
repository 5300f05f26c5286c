#include "ui/complaints/casefilterbar.h"
#include "items/casewords.h"
#include "ui/complaints/savedfilters.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QResizeEvent>

namespace emonev {

namespace {

constexpr int wide = 1000;

} // namespace

CaseFilterBar::CaseFilterBar(QSettings &settings, QWidget *parent)
    : QWidget(parent), m_search(new SearchField(tr("Search complaints"), this)),
      m_status(list("caseStatus", tr("Status"))), m_clock(list("caseClock", tr("Clock"))),
      m_units(list("caseUnit", tr("Unit"))), m_categories(list("caseCategory", tr("Category"))),
      m_channels(list("caseChannel", tr("Channel"))), m_order(list("caseOrder", tr("Order"))),
      m_saved(new SavedFilters(
          settings, QStringLiteral("complaints"),
          [this] { return isNarrowed() ? std::optional(state()) : std::nullopt; }, this)),
      m_first(new QHBoxLayout), m_second(new QHBoxLayout)
{
    m_search->setObjectName(QStringLiteral("caseSearch"));
    m_search->setPlaceholderText(tr("Words of the report"));
    m_search->setMinimumWidth(140);
    m_status->addItem(tr("Status"), -1);
    for (int status = 0; status <= int(CaseStatus::Refused); ++status)
        m_status->addItem(CaseWords::status(CaseStatus(status)), status);
    m_clock->addItem(tr("Clock"), int(CaseFilter::Clock::Any));
    m_clock->addItem(tr("Late"), int(CaseFilter::Clock::Late));
    m_clock->addItem(tr("Runs out within a day"), int(CaseFilter::Clock::Soon));
    m_clock->addItem(tr("Paused"), int(CaseFilter::Clock::Paused));
    m_order->addItem(tr("Newest"), int(CaseOrder::Newest));
    m_order->addItem(tr("Most urgent"), int(CaseOrder::MostUrgent));
    m_order->addItem(tr("Oldest"), int(CaseOrder::Oldest));
    for (QHBoxLayout *line : {m_first, m_second})
        line->setSpacing(8);
    for (QComboBox *box : {m_status, m_clock, m_order})
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 24);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_first);
    column->addLayout(m_second);
    arrange(false);
    connect(m_search, &SearchField::searchChanged, this, &CaseFilterBar::changed);
    connect(m_saved, &SavedFilters::chosen, this, [this](const QVariantMap &kept) {
        setState(kept);
        Q_EMIT changed();
    });
}

QComboBox *CaseFilterBar::list(const char *objectName, const QString &accessibleName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(3); // the layout's stretch decides
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
    m_first->addWidget(m_search, 16);
    m_first->addWidget(m_status, 11);
    m_first->addWidget(m_clock, 11);
    const std::pair<QComboBox *, int> lists[] = {{m_units, 11}, {m_categories, 13}, {m_channels, 12}, {m_order, 9}};
    for (const auto &[box, stretch] : lists) // by the length of what stands in them
        (inOneLine ? m_first : m_second)->addWidget(box, stretch);
    (inOneLine ? m_first : m_second)->addWidget(m_saved);
    QWidget *before = m_search;
    for (QWidget *each :
         {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_clock), static_cast<QWidget *>(m_units),
          static_cast<QWidget *>(m_categories), static_cast<QWidget *>(m_channels), static_cast<QWidget *>(m_order),
          static_cast<QWidget *>(m_saved)}) {
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

/// An unset filter shows its field's name: short enough for a small window.
void CaseFilterBar::fill(QComboBox *box, const QString &field, const QVector<std::pair<QString, QString>> &entries)
{
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(field, QString());
    for (const auto &[value, words] : entries)
        box->addItem(words, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->view()->setMinimumWidth(std::min(420, box->view()->sizeHintForColumn(0) + 24)); // names, whole
}

void CaseFilterBar::setUnits(const QVector<std::pair<QString, QString>> &units) { fill(m_units, tr("Unit"), units); }

void CaseFilterBar::setChannels(const QVector<std::pair<QString, QString>> &channels)
{
    fill(m_channels, tr("Channel"), channels);
}

void CaseFilterBar::setCategories(const QStringList &categories)
{
    QVector<std::pair<QString, QString>> entries;
    for (const QString &category : categories)
        entries.append({category, category});
    fill(m_categories, tr("Category"), entries);
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

void CaseFilterBar::setCategory(const QString &category)
{
    m_categories->setCurrentIndex(std::max(0, m_categories->findData(category)));
}

bool CaseFilterBar::isNarrowed() const
{
    return !m_search->text().trimmed().isEmpty() || m_status->currentIndex() > 0 || m_clock->currentIndex() > 0 ||
           m_units->currentIndex() > 0 || m_categories->currentIndex() > 0 || m_channels->currentIndex() > 0;
}

QVariantMap CaseFilterBar::state() const
{
    QVariantMap kept{{QStringLiteral("text"), m_search->text()}};
    for (const QComboBox *box : {m_status, m_clock, m_units, m_categories, m_channels, m_order})
        kept.insert(box->objectName(), box->currentData());
    return kept;
}

void CaseFilterBar::setState(const QVariantMap &state)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(state.value(QStringLiteral("text")).toString());
    for (QComboBox *box : {m_status, m_clock, m_units, m_categories, m_channels, m_order})
        box->setCurrentIndex(std::max(0, box->findData(state.value(box->objectName()))));
}

void CaseFilterBar::clear()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    for (QComboBox *box : {m_status, m_clock, m_units, m_categories, m_channels})
        box->setCurrentIndex(0);
}

} // namespace emonev
