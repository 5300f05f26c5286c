#pragma once
#include "domain/cheapestfix.h"
#include "services/assessmentservice.h"
#include "services/whatifservice.h"
#include <QAbstractTableModel>

namespace emonev {

/// The lines of a checklist with answers, weights and costs that can be tried; nothing of it is saved.
class TrialModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LineColumn, ServiceColumn, NowColumn, TriedColumn, WeightColumn, CostColumn, ColumnCount };
    /// ChoicesRole: the values a line takes, as QStringList.
    enum Role { ChoicesRole = Qt::UserRole + 1, ChangedRole };

    explicit TrialModel(const Checklist &list, QObject *parent = nullptr);

    [[nodiscard]] const Checklist &checklist() const { return m_list; }
    [[nodiscard]] Trial trial() const;
    [[nodiscard]] const QHash<QString, int> &costs() const { return m_costs; }
    void take(const QVector<Improvement> &steps);
    /// Answers and weights as they are; costs stay.
    void reset();
    /// A value of a row's line as people read it.
    [[nodiscard]] QString word(int row, const QString &value) const;
    [[nodiscard]] int changedLines() const { return int(m_tried.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void trialChanged();

private:
    struct Row
    {
        LineKey line;
        const Indicator *indicator;
        QString service;
    };
    [[nodiscard]] QString valueOf(const Row &row) const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] bool isChanged(const Row &row, int column) const;
    void told(int column);

    Checklist m_list;
    QVector<Row> m_rows;
    QHash<LineKey, QString> m_tried;
    QHash<QString, Rational> m_weights;
    QHash<QString, int> m_costs;
};

} // namespace emonev
