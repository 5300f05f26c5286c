#pragma once
#include "services/periodservice.h"
#include "ui/settings/settingspanel.h"

class QComboBox;
class QSpinBox;

namespace emonev {

class RowsModel;
class TableView;

/// Years of evaluation with their state, and the instruments they are assessed with.
class PeriodsPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit PeriodsPanel(const SettingsParts &parts, QWidget *parent = nullptr);

    void load() override;

private:
    [[nodiscard]] TableView *makeTable(const char *name, const QString &spoken, RowsModel *model);
    [[nodiscard]] QLayout *makeAddRow();
    [[nodiscard]] QLayout *makeInstrumentRow();
    void showPeriods();
    void showInstruments();
    void showState();
    void addPeriod();
    void toggleLock();
    void publish();
    void importInstrument();
    void exportInstrument();
    void viewInstrument();
    [[nodiscard]] const Period *chosenPeriod() const;
    [[nodiscard]] const InstrumentHead *chosenInstrument() const;
    [[nodiscard]] QString titleOf(const QString &code, const QString &version) const;

    QVector<Period> m_periods;
    QVector<InstrumentHead> m_heads;
    QHash<QString, Instrument> m_instruments; ///< code and version → instrument
    RowsModel *m_periodModel;
    RowsModel *m_instrumentModel;
    TableView *m_periodTable;
    TableView *m_instrumentTable;
    QSpinBox *m_year;
    QComboBox *m_instrument;
    QPushButton *m_lock;
    QPushButton *m_publish = nullptr;
    QPushButton *m_export;
    QPushButton *m_view;
};

} // namespace emonev
