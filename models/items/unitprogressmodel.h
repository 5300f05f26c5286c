#pragma once
#include "services/scoringservice.h"
#include <QAbstractListModel>

namespace emonev {

/// The units of a period by code, each with its progress and score; filtered by words and by state.
class UnitProgressModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        CodeRole,
        AnsweredRole,
        ExpectedRole,
        HundredthsRole, ///< invalid without a score
        ZoneCodeRole,
        ZoneWordRole,
        ZoneColorRole,
        ProvisionalRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const CityScore &city);
    [[nodiscard]] const Period &period() const { return m_city.period; }
    /// Every word must be found in name, short name or code.
    void setFilter(const QString &text);
    /// Empty: all; incompleteState(): those not finished; else a zone's code: finished units in that zone.
    void setState(const QString &state);
    [[nodiscard]] static QString incompleteState() { return QStringLiteral("incomplete"); }
    [[nodiscard]] const QVector<Zone> &zones() const { return m_city.instrument.zones; }
    /// The score of one unit as its open checklist makes it.
    void setScore(const QString &unitId, const UnitScore &score);
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(const QString &unitId) const;
    [[nodiscard]] int unitCount() const { return int(m_city.units.size()); }
    [[nodiscard]] int completeCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countsChanged();

private:
    void filter();
    [[nodiscard]] bool fits(const ScoredUnit &unit) const;
    [[nodiscard]] QVariant scoreData(const UnitScore &score, int role) const;

    CityScore m_city;
    QVector<int> m_rows; ///< places in m_city.units
    QStringList m_words;
    QString m_state;
    QString m_kept; ///< stays in the list although it was finished meanwhile
};

} // namespace emonev
