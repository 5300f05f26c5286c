#pragma once
#include <QSet>
#include <QTreeView>

class QSettings;

namespace emonev {

/// The tree of units; which branches are open is remembered, also over a new reading.
class UnitTree : public QTreeView
{
    Q_OBJECT
public:
    UnitTree(QSettings &settings, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// While a filter is on, everything is open and nothing is remembered.
    void setAllOpen(bool open);
    /// Opens and closes as remembered.
    void restoreOpen();

private:
    void note(const QModelIndex &index, bool open);
    void openRemembered(const QModelIndex &parent);

    QSettings &m_settings;
    QSet<QString> m_closed;
    bool m_allOpen = false;
    bool m_restoring = false;
};

} // namespace emonev
