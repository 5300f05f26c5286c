#pragma once
#include "domain/instrument.h"
#include "services/assessmentservice.h"
#include "services/kindimporter.h"

namespace emonev {

/// Imports answers of the yearly checklist. A year without a period gets one with the shipped instrument.
class AnswersImporter final : public KindImporter
{
public:
    using KindImporter::KindImporter;

protected:
    Result<void> prefetch(Connection &connection) override;
    void resolve(int row) override;

private:
    /// A period with its instrument and the checklists found so far.
    struct Year
    {
        Period period;
        bool isNew = false;
        bool kept = false;
        std::shared_ptr<Instrument> instrument;
        QHash<QString, const Indicator *> indicators;
        QString round;
        QHash<QString, Assessment> assessments; ///< by unit id
    };
    struct Answered
    {
        QString value;
        QString note;
    };
    using Answers = QHash<LineKey, Answered>;

    Result<void> addYear(Connection &connection, int year);
    [[nodiscard]] Result<Year> makeYear(Connection &connection, int year) const;
    Result<void> readAnswers(Connection &connection);
    const Indicator *indicatorOf(int row, const Year &year);
    bool placeOf(int row, const Indicator &indicator, const QString &unitId, QString &serviceId);
    bool valueOf(int row, const Indicator &indicator, QString &value);
    const Assessment &needAssessment(Year &year, const QString &unitId);
    void store(int row, Year &year, const QString &unitId, const LineKey &line, const QString &value);

    QHash<QString, QString> m_units;     ///< code → id
    QHash<QString, QString> m_unitCodes; ///< id → code
    QHash<QString, Service> m_services;  ///< by code
    QHash<QString, Year> m_years;        ///< by the year as text
    QHash<QString, Answers> m_answers;   ///< assessment id → its answers
    int m_year = -1;
    int m_unit = -1;
    int m_service = -1;
    int m_indicator = -1;
    int m_value = -1;
    int m_note = -1;
};

} // namespace emonev
