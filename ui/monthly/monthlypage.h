#pragma once
#include "items/monthlymodel.h"
#include "ui/widgets/page.h"

class QAction;
class QComboBox;
class QLabel;
class QSettings;

namespace emonev {

class MonthGrid;
class MonthUnits;
class PageFrame;

/// "Rekap bulanan": the totals each unit enters every month, beside what the cases say, from draft to approved.
class MonthlyPage : public Page
{
    Q_OBJECT
public:
    /// Both are borrowed.
    MonthlyPage(Workspace &workspace, QSettings &settings, QWidget *parent = nullptr);
    ~MonthlyPage() override;

    void refresh() override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    /// "unit" with its id, "month" as 2026-11.
    bool open(const QString &kind, const QString &id) override;
    void flush() override;

Q_SIGNALS:
    void importRequested(const QString &kind);
    void overviewShown();

private:
    void build();
    void buildActions();
    [[nodiscard]] QWidget *sheetSide();
    void connectAll();
    void fillMonths(const QDate &newest);
    void readOverview();
    void takeOverview(const Result<MonthOverview> &overview);
    void choose(const QString &unitId);
    void showSheet();
    void showHint();
    void offerSteps();
    void nextStep();
    void giveBack();
    void showCases(int row);
    void undo(bool again);
    void tell(const Error &error);
    [[nodiscard]] QModelIndex firstEmpty(const QString &channel) const;
    [[nodiscard]] QDate month() const;
    [[nodiscard]] std::optional<MonthState> following() const;

    Workspace &m_workspace;
    MonthlyService m_service;
    MonthlyModel m_model;
    PageFrame *m_frame;
    QComboBox *m_months;
    MonthUnits *m_units;
    MonthGrid *m_grid;
    QLabel *m_name;
    QLabel *m_standing;
    QLabel *m_note;
    QLabel *m_hint;
    QAction *m_step = nullptr;
    QAction *m_back = nullptr;
    QAction *m_zeros = nullptr;
    QAction *m_fromCases = nullptr;
    QTimer m_later;
    QFuture<Result<MonthOverview>> m_reading;
    QString m_unitId;
    QString m_wanted; ///< unit to show when the overview is there
};

} // namespace emonev
