#pragma once
#include "ui/print/document.h"
#include "ui/reports/paperlist.h"
#include "ui/widgets/page.h"

#include <QTimer>
#include <memory>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace emonev {

class ChartPalette;
class ChartPanel;
class EmptyState;
class PageFrame;
class PrintPreview;
class ProgressLine;
class Prompts;
class ServicePicker;
class UnitPapersJob;

/// "Laporan": papers to print and charts, each shown exactly as it will come out.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    /// All are borrowed.
    ReportsPage(Workspace &workspace, Prompts &prompts, const ChartPalette &palette, QWidget *parent = nullptr);
    ~ReportsPage() override;

    void refresh() override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    /// "unit": its report; "minutes": its official report; "letter": that of a number; "poster", "simple": those of a
    /// service; "poster-print", "poster-pdf": printed or saved as soon as it is shown.
    bool open(const QString &kind, const QString &id) override;

Q_SIGNALS:
    /// What is shown stands now (reading goes on beside the window).
    void shown();

private:
    struct Shown
    {
        std::optional<Document> document;
        std::optional<ChartSpec> chart;
        std::optional<Error> error;
    };
    void build();
    void buildActions();
    void buildFilters();
    void fillPickers();
    void fillUnits(const QString &chosen);
    void later();
    void read();
    [[nodiscard]] static Shown make(Workspace &workspace, Language language, const PaperChoice &choice,
                                    const PaperQuestion &question);
    [[nodiscard]] PaperQuestion question() const;
    bool openStandard(const QString &kind, const QString &serviceId);
    void showPickers(const PaperChoice &choice);
    void present(const Shown &shown);
    void showEmpty(const QString &title, const QString &hint);
    void tell(const Error &error);
    void updateActions();
    void print();
    void savePdf();
    void saveAll();
    void saveChart();
    void jobEnded(const std::optional<Error> &error);
    [[nodiscard]] QString unitId() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] PaperSize paper() const;
    [[nodiscard]] QString suggestion() const;
    [[nodiscard]] static Language language();

    Workspace &m_workspace;
    Prompts &m_prompts;
    PageFrame *m_frame;
    PaperList *m_list;
    QComboBox *m_units;
    QComboBox *m_years;
    QComboBox *m_months;
    QComboBox *m_papers;
    ServicePicker *m_services;
    QLabel *m_unitLabel;
    QLabel *m_serviceLabel;
    QLabel *m_yearLabel;
    QLabel *m_monthLabel;
    QString m_letter; ///< number of the one that was asked for; another choice forgets it
    QLabel *m_paperLabel;
    QStackedWidget *m_stack;
    PrintPreview *m_preview;
    ChartPanel *m_chart;
    EmptyState *m_empty;
    ProgressLine *m_progress;
    QAction *m_print = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_all = nullptr;
    std::unique_ptr<UnitPapersJob> m_job;
    QString m_folder; ///< of the job
    std::optional<Document> m_document;
    bool m_hasChart = false;
    QTimer m_later;
    std::optional<PageCommand> m_then; ///< done with the next paper shown
    int m_asked = 0;                   ///< answers to older questions are dropped
};

} // namespace emonev
