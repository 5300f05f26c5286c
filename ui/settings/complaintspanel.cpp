#include "ui/settings/complaintspanel.h"
#include "core/clock.h"
#include "items/rowsmodel.h"
#include "services/settingsservice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace emonev {

namespace {

constexpr int fieldHeight = 28;

template <typename W> W *named(W *widget, const char *name, const QString &spoken)
{
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(spoken);
    widget->setMinimumHeight(fieldHeight);
    return widget;
}

} // namespace

ComplaintsPanel::ComplaintsPanel(const SettingsParts &parts, QWidget *parent)
    : SettingsPanel(parts, parent), m_service(parts.workspace), m_dayModel(new RowsModel(this)),
      m_channelModel(new RowsModel(this))
{
    m_dayModel->setHeaders({tr("Date"), tr("What it is"), tr("Name"), tr("Decree")});
    m_channelModel->setHeaders({tr("Channel"), tr("From"), tr("Until")});
    m_dayTable =
        makeTable("dayTable", tr("Days that are not what their weekday says"), m_dayModel, {120, 130, 220, 260});
    m_channelTable = makeTable("channelTable", tr("Channels"), m_channelModel, {330, 120, 120});
    column()->addWidget(makeTitle(tr("Clocks")));
    column()->addLayout(makeClockRow());
    m_source = makeHint();
    column()->addWidget(m_source);
    column()->addSpacing(8);
    column()->addWidget(makeTitle(tr("Calendar")));
    column()->addLayout(makeDayRow());
    column()->addWidget(m_dayTable, 3);
    column()->addSpacing(8);
    column()->addWidget(makeTitle(tr("Channels")));
    column()->addLayout(makeChannelRow());
    column()->addWidget(m_channelTable, 2);
    connect(m_dayTable, &TableView::currentRowChanged, this, &ComplaintsPanel::showState);
    connect(m_channelTable, &TableView::currentRowChanged, this, &ComplaintsPanel::showState);
    showState();
}

TableView *ComplaintsPanel::makeTable(const char *name, const QString &spoken, RowsModel *model,
                                      const QVector<int> &widths)
{
    auto *table = new TableView(spoken, body());
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setKeyRole(RowsModel::KeyRole);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setMinimumHeight(104);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    for (int i = 0; i < widths.size(); ++i)
        table->setColumnWidth(i, widths[i]);
    table->remember(QLatin1String(name), parts().settings);
    return table;
}

QLayout *ComplaintsPanel::makeClockRow()
{
    m_profile = named(new QComboBox(body()), "slaProfile", tr("Profile of the clocks"));
    m_opens = named(new QTimeEdit(body()), "officeOpens", tr("The office opens at"));
    m_closes = named(new QTimeEdit(body()), "officeCloses", tr("The office closes at"));
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Profile"), body()));
    row->addWidget(m_profile, 1);
    row->addSpacing(16);
    row->addWidget(new QLabel(tr("Office hours"), body()));
    for (QTimeEdit *edit : {m_opens, m_closes}) {
        edit->setDisplayFormat(QStringLiteral("HH.mm"));
        edit->setToolTip(tr("Warnings come in these hours; the clocks themselves don't look at them."));
        row->addWidget(edit);
        connect(edit, &QTimeEdit::editingFinished, this, &ComplaintsPanel::storeHours);
    }
    m_target = named(new QSpinBox(body()), "complaintTarget", tr("Target: percent in time in a quarter"));
    m_target->setRange(1, 100);
    m_target->setSuffix(QStringLiteral(" %"));
    m_target->setToolTip(tr("So many of a quarter's complaints shall be finished in time."));
    row->addSpacing(16);
    row->addWidget(new QLabel(tr("Target"), body()));
    row->addWidget(m_target);
    connect(m_target, &QSpinBox::editingFinished, this, &ComplaintsPanel::storeTarget);
    connect(m_profile, &QComboBox::activated, this, &ComplaintsPanel::chooseProfile);
    return row;
}

QLayout *ComplaintsPanel::makeDayRow()
{
    m_day = named(new QDateEdit(workspace().clock().now().date(), body()), "newDay", tr("Date"));
    m_day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_day->setCalendarPopup(true);
    m_kind = named(new QComboBox(body()), "newDayKind", tr("What the day is"));
    for (const DayKind kind : {DayKind::Holiday, DayKind::CollectiveLeave, DayKind::Working})
        m_kind->addItem(kindName(kind), int(kind));
    m_dayName = named(new QLineEdit(body()), "newDayName", tr("Name of the day"));
    m_dayName->setPlaceholderText(tr("Name"));
    m_decree = named(new QLineEdit(body()), "newDayDecree", tr("Decree"));
    m_decree->setPlaceholderText(tr("Decree"));
    QPushButton *add = makeButton("addDay", tr("Add day"), "plus");
    m_removeDay = makeButton("removeDay", tr("Remove"), "trash");
    auto *row = new QHBoxLayout;
    row->addWidget(m_day);
    row->addWidget(m_kind);
    row->addWidget(m_dayName, 2);
    row->addWidget(m_decree, 2);
    row->addWidget(add);
    row->addSpacing(16);
    row->addWidget(m_removeDay);
    connect(add, &QPushButton::clicked, this, &ComplaintsPanel::addDay);
    connect(m_decree, &QLineEdit::returnPressed, this, &ComplaintsPanel::addDay);
    connect(m_removeDay, &QPushButton::clicked, this, &ComplaintsPanel::removeDay);
    return row;
}

QLayout *ComplaintsPanel::makeChannelRow()
{
    m_channelName = named(new QLineEdit(body()), "newChannel", tr("Name of the new channel"));
    m_channelName->setPlaceholderText(tr("Name of the new channel"));
    QPushButton *add = makeButton("addChannel", tr("Add channel"), "plus");
    m_toggleChannel = makeButton("toggleChannel", tr("Close"), "lock");
    auto *row = new QHBoxLayout;
    row->addWidget(m_channelName, 1);
    row->addWidget(add);
    row->addSpacing(16);
    row->addWidget(m_toggleChannel);
    connect(add, &QPushButton::clicked, this, &ComplaintsPanel::addChannel);
    connect(m_channelName, &QLineEdit::returnPressed, this, &ComplaintsPanel::addChannel);
    connect(m_toggleChannel, &QPushButton::clicked, this, &ComplaintsPanel::toggleChannel);
    return row;
}

QString ComplaintsPanel::kindName(DayKind kind) const
{
    switch (kind) {
    case DayKind::Holiday:
        return tr("Holiday");
    case DayKind::CollectiveLeave:
        return tr("Collective leave");
    case DayKind::Working:
        return tr("Working day");
    case DayKind::Weekend:
        break;
    }
    return tr("Weekend");
}

void ComplaintsPanel::load()
{
    const auto read = m_service.load();
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    m_data = *read;
    showClocks();
    showDays();
    showChannels();
    showState();
}

void ComplaintsPanel::showClocks()
{
    const bool english = parts().language == Language::English;
    m_profile->clear();
    for (const SlaProfile &profile : std::as_const(m_data.profiles)) {
        m_profile->addItem(english ? profile.nameEn : profile.nameId, profile.code);
        if (profile.code == m_data.profile)
            m_source->setText(tr("Source: %1. A change reckons every case anew.").arg(profile.source));
    }
    m_profile->setCurrentIndex(m_profile->findData(m_data.profile));
    if (!m_target->hasFocus())
        m_target->setValue(m_data.target);
    if (!m_opens->hasFocus() && !m_closes->hasFocus()) {
        m_opens->setTime(m_data.opens);
        m_closes->setTime(m_data.closes);
    }
}

void ComplaintsPanel::showDays()
{
    QVector<SmallRow> rows;
    for (auto it = m_data.days.crbegin(); it != m_data.days.crend(); ++it) // the newest decree is what people look for
        rows.append(
            {it->day.day.toString(Qt::ISODate),
             {formatMediumDate(it->day.day, parts().language), kindName(it->day.kind), it->day.name, it->source},
             {it->day.day},
             it->source,
             -1});
    m_dayModel->setRows(rows);
}

void ComplaintsPanel::showChannels()
{
    const Language language = parts().language;
    QVector<SmallRow> rows;
    for (const Channel &channel : std::as_const(m_data.channels)) {
        const auto date = [language](const QDate &day) {
            return day.isValid() ? formatMediumDate(day, language) : u"–"_qs;
        };
        rows.append(
            {channel.code,
             {language == Language::English ? channel.nameEn : channel.nameId, date(channel.from), date(channel.to)},
             {{}, channel.from, channel.to},
             {},
             -1});
    }
    m_channelModel->setRows(rows);
}

const Channel *ComplaintsPanel::chosenChannel() const
{
    const QString code = m_channelModel->keyAt(m_channelTable->currentRow());
    const auto found = std::find_if(m_data.channels.begin(), m_data.channels.end(),
                                    [&](const Channel &each) { return each.code == code; });
    return found == m_data.channels.end() ? nullptr : &*found;
}

void ComplaintsPanel::showState()
{
    const Channel *channel = chosenChannel();
    const bool isClosed = channel && channel->to.isValid();
    m_toggleChannel->setEnabled(channel != nullptr);
    m_toggleChannel->setText(isClosed ? tr("Open again") : tr("Close"));
    m_toggleChannel->setToolTip(channel ? tr("A closed channel takes no new complaints; its old ones stay.")
                                        : tr("Choose a channel in the table first."));
    const bool hasDay = m_dayTable->currentRow() >= 0;
    m_removeDay->setEnabled(hasDay);
    m_removeDay->setToolTip(hasDay ? QString() : tr("Choose a day in the table first."));
}

void ComplaintsPanel::chooseProfile()
{
    const QString code = m_profile->currentData().toString();
    if (code == m_data.profile)
        return;
    follow(m_service.chooseProfile(code, tr("Profile of the clocks")),
           [this] { Q_EMIT undoOffered(tr("All cases are reckoned by the new profile.")); });
}

void ComplaintsPanel::storeHours()
{
    const QTime opens = m_opens->time();
    const QTime closes = m_closes->time();
    if (opens == m_data.opens && closes == m_data.closes)
        return;
    follow(m_service.setHours(opens, closes, tr("Office hours")));
}

void ComplaintsPanel::storeTarget()
{
    if (m_target->value() != m_data.target)
        follow(m_service.setTarget(m_target->value(), tr("Target in time")));
}

void ComplaintsPanel::addDay()
{
    const CalendarDay day{{m_day->date(), DayKind(m_kind->currentData().toInt()), m_dayName->text()}, m_decree->text()};
    const QString date = formatMediumDate(day.day.day, parts().language);
    follow(m_service.put(day, tr("Calendar: %1").arg(date)), [this, date] {
        m_dayName->clear();
        Q_EMIT undoOffered(tr("%1 is in the calendar.").arg(date));
    });
}

void ComplaintsPanel::removeDay()
{
    const QDate day = QDate::fromString(m_dayModel->keyAt(m_dayTable->currentRow()), Qt::ISODate);
    if (!day.isValid())
        return;
    const QString date = formatMediumDate(day, parts().language);
    follow(m_service.removeDay(day, tr("Calendar: %1").arg(date)),
           [this, date] { Q_EMIT undoOffered(tr("%1 is an ordinary day again.").arg(date)); });
}

void ComplaintsPanel::addChannel()
{
    Channel channel;
    channel.nameId = m_channelName->text();
    channel.from = workspace().clock().now().toTimeZone(SettingsService(workspace()).timeZone()).date();
    follow(m_service.put(channel, tr("Channel %1").arg(channel.nameId)), [this] {
        m_channelName->clear();
        Q_EMIT undoOffered(tr("The channel is there; new complaints can name it."));
    });
}

void ComplaintsPanel::toggleChannel()
{
    const Channel *chosen = chosenChannel();
    if (!chosen)
        return;
    Channel channel = *chosen;
    const bool closes = !channel.to.isValid();
    const QDate today = workspace().clock().now().toTimeZone(SettingsService(workspace()).timeZone()).date();
    channel.to = closes ? today : QDate();
    follow(m_service.put(channel, tr("Channel %1").arg(channel.nameId)), [this, closes, name = channel.nameId] {
        Q_EMIT undoOffered(closes ? tr("%1 takes complaints until today.").arg(name)
                                  : tr("%1 takes complaints again.").arg(name));
    });
}

} // namespace emonev
