#pragma once
#include "services/casedataservice.h"
#include "ui/settings/settingspanel.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace emonev {

class RowsModel;
class TableView;

/// What complaints are reckoned by: profile of clocks, office hours, days that don't count, channels.
class ComplaintsPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit ComplaintsPanel(const SettingsParts &parts, QWidget *parent = nullptr);

    void load() override;

private:
    [[nodiscard]] TableView *makeTable(const char *name, const QString &spoken, RowsModel *model,
                                       const QVector<int> &widths);
    [[nodiscard]] QLayout *makeClockRow();
    [[nodiscard]] QLayout *makeDayRow();
    [[nodiscard]] QLayout *makeChannelRow();
    void showClocks();
    void showDays();
    void showChannels();
    void showState();
    void chooseProfile();
    void storeHours();
    void storeTarget();
    void addDay();
    void removeDay();
    void addChannel();
    void toggleChannel();
    [[nodiscard]] const Channel *chosenChannel() const;
    [[nodiscard]] QString kindName(DayKind kind) const;

    CaseDataService m_service;
    CaseData m_data;
    QComboBox *m_profile = nullptr;
    QTimeEdit *m_opens = nullptr;
    QTimeEdit *m_closes = nullptr;
    QSpinBox *m_target = nullptr;
    QLabel *m_source = nullptr;
    RowsModel *m_dayModel = nullptr;
    RowsModel *m_channelModel = nullptr;
    TableView *m_dayTable = nullptr;
    TableView *m_channelTable = nullptr;
    QDateEdit *m_day = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_dayName = nullptr;
    QLineEdit *m_decree = nullptr;
    QPushButton *m_removeDay = nullptr;
    QLineEdit *m_channelName = nullptr;
    QPushButton *m_toggleChannel = nullptr;
};

} // namespace emonev
