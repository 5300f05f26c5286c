#pragma once
#include "ui/reports/documents/papers.h"

#include <QListWidget>

namespace emonev {

/// What the page can show: a paper or a chart.
struct PaperChoice
{
    enum class Kind { UnitReport, CityReport, BlankChecklist, Capaian, Variables, Trend };
    Kind kind = Kind::UnitReport;

    [[nodiscard]] bool isChart() const { return kind >= Kind::Capaian; }
    [[nodiscard]] bool needsUnit() const { return kind == Kind::UnitReport || kind == Kind::Variables; }
    [[nodiscard]] bool takesUnit() const { return needsUnit() || kind == Kind::BlankChecklist || kind == Kind::Trend; }
    [[nodiscard]] PaperKind paper() const;
    friend bool operator==(const PaperChoice &, const PaperChoice &) = default;
};

/// The list of papers and charts at the left of the page.
class PaperList : public QListWidget
{
    Q_OBJECT
public:
    explicit PaperList(QWidget *parent = nullptr);

    [[nodiscard]] PaperChoice choice() const;
    void choose(const PaperChoice &choice);

Q_SIGNALS:
    void chosen(const emonev::PaperChoice &choice);

private:
    void addHead(const QString &text);
    void add(PaperChoice::Kind kind, const QString &text, const char *icon);
};

} // namespace emonev
