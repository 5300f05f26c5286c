#pragma once
#include <QCollator>
#include <QSortFilterProxyModel>

namespace emonev {

/// Units by text and kind; a hit keeps the units above it. Sorts the Indonesian way, numbers by value.
class UnitFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit UnitFilterProxy(QObject *parent = nullptr);

    void setText(const QString &text);
    /// Empty: all kinds.
    void setKind(const QString &kind);
    [[nodiscard]] bool isFiltering() const { return !m_text.isEmpty() || !m_kind.isEmpty(); }
    /// How many units meet the filter themselves.
    [[nodiscard]] int hits() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool meets(const QModelIndex &unit) const;
    [[nodiscard]] int countBelow(const QModelIndex &parent) const;

    QString m_text;
    QString m_kind;
    QCollator m_order;
};

} // namespace emonev
