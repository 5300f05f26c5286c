#pragma once
#include "ui/reports/documents/papers.h"

#include <QListWidget>

namespace emonev {

/// What the page can show: a paper or a chart.
struct PaperChoice
{
    enum class Kind {
        UnitReport,
        CityReport,
        BlankChecklist,
        Complaints,
        Monthly,
        Teguran,
        Minutes,
        Poster,
        Simple,
        Capaian,
        Variables,
        Trend,
        Handling
    };
    Kind kind = Kind::UnitReport;

    [[nodiscard]] bool isChart() const { return kind >= Kind::Capaian; }
    [[nodiscard]] bool needsUnit() const
    {
        return kind == Kind::UnitReport || kind == Kind::Minutes || kind == Kind::Variables || takesService();
    }
    /// Papers of services: they know no period.
    [[nodiscard]] bool takesService() const { return kind == Kind::Poster || kind == Kind::Simple; }
    [[nodiscard]] bool takesUnit() const { return kind != Kind::CityReport && kind != Kind::Capaian; }
    /// The picker of units begins with the whole city.
    [[nodiscard]] bool takesCity() const
    {
        return kind == Kind::Complaints || kind == Kind::Monthly || kind == Kind::Teguran || kind == Kind::Trend ||
               kind == Kind::Handling;
    }
    [[nodiscard]] bool takesMonth() const { return kind == Kind::Complaints || kind == Kind::Monthly; }
    /// One file for each unit can be made of it.
    [[nodiscard]] bool isForEachUnit() const { return kind == Kind::UnitReport || kind == Kind::BlankChecklist; }
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
