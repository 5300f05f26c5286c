#pragma once
#include <QWidget>

class QComboBox;
class QListView;

namespace emonev {

class EmptyState;
class SearchField;
class UnitProgressModel;

/// The units of the period at the left, with a search line and "unfinished only".
class UnitListPanel : public QWidget
{
    Q_OBJECT
public:
    /// The model is borrowed.
    explicit UnitListPanel(UnitProgressModel &model, QWidget *parent = nullptr);

    /// Marks the unit without announcing it.
    void select(const QString &unitId);
    /// The unit above (-1) or below (1) the marked one; empty at the end.
    [[nodiscard]] QString neighbour(int step) const;
    [[nodiscard]] QString first() const { return idAt(0); }
    void searchNow();
    /// Shows units of that state only, as UnitProgressModel::setState().
    void showState(const QString &state);

Q_SIGNALS:
    void unitChosen(const QString &unitId);

private:
    [[nodiscard]] QString idAt(int row) const;
    void currentChanged();
    void restore();
    void fillStates();

    UnitProgressModel &m_model;
    SearchField *m_search;
    QComboBox *m_states;
    QListView *m_list;
    EmptyState *m_empty;
    QString m_selected;
    bool m_quiet = false;
};

} // namespace emonev
