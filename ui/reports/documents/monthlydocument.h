#pragma once
#include "reports/monthlyreport.h"
#include "ui/reports/documents/papertext.h"

namespace emonev {

/// The printed totals of a month: what each unit entered beside what its cases say, and who has not sent yet.
class MonthlyDocument
{
    Q_DECLARE_TR_FUNCTIONS(emonev::MonthlyDocument)

public:
    MonthlyDocument(const MonthlyReport &report, const QHash<QString, QString> &channels, const PaperFacts &facts)
        : m_report(report), m_channels(channels), m_text(facts)
    {
    }
    [[nodiscard]] Document document() const;

private:
    [[nodiscard]] QString intro() const;
    [[nodiscard]] TableBlock units() const;
    [[nodiscard]] TableBlock channels() const;
    [[nodiscard]] QStringList figures(const std::optional<MonthCounts> &counts) const;
    [[nodiscard]] static QString mark(bool isEntered, bool differs, const QString &state);
    [[nodiscard]] static TableBlock empty(const QList<TableColumn> &first);
    void addLate(Document &document) const;

    const MonthlyReport &m_report;
    const QHash<QString, QString> &m_channels;
    PaperText m_text;
};

} // namespace emonev
