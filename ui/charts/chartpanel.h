#pragma once
#include "core/result.h"
#include "ui/charts/chartspec.h"

#include <QWidget>
#include <functional>
#include <optional>

class QChartView;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace emonev {

class ChartPalette;
class ChartTableModel;

/// A chart with its sentence above, shown as a picture or as a table, and buttons to export it.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    /// Asks for a file of the given ending ("png", "svg", "pdf"); empty means cancelled.
    using AskPath = std::function<QString(QWidget *parent, const QString &ending)>;

    explicit ChartPanel(QWidget *parent = nullptr);

    void setChart(const ChartSpec &spec);
    void setColors(ChartColors colors);
    /// Draws in the chosen colours, now and when others are chosen; borrowed.
    void follow(const ChartPalette &chosen);
    void setTableShown(bool shown);
    [[nodiscard]] bool tableShown() const;
    /// Replaces the file dialog.
    void setAskPath(const AskPath &ask) { m_askPath = ask; }
    /// Asks where to and writes the chart, as the export button does.
    void exportTo(const QString &ending) { exportAs(ending); }

Q_SIGNALS:
    void exported(const QString &path);
    void exportFailed(const emonev::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeToolbar(class QBoxLayout *layout);
    void makeViews(class QBoxLayout *layout);
    void redraw();
    void exportAs(const QString &ending);

    std::optional<ChartSpec> m_spec;
    ChartColors m_colors = ChartColors::Standard;
    AskPath m_askPath;
    QLabel *m_sentence;
    QToolButton *m_tableButton;
    QToolButton *m_exportButton;
    QStackedWidget *m_stack;
    class QScrollArea *m_scroll;
    QChartView *m_view;
    QTableView *m_table;
    ChartTableModel *m_model;
};

} // namespace emonev
