#pragma once
#include "items/trialmodel.h"
#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace emonev {

class TableView;

/// Tries other answers and weights for a unit and shows score, zone and rank as they would be; finds the cheapest set
/// of fixes. Nothing is saved.
class WhatIfDialog : public QDialog
{
    Q_OBJECT
public:
    WhatIfDialog(Workspace &workspace, const Checklist &list, QWidget *parent = nullptr);

Q_SIGNALS:
    void reckoned();

private:
    void build();
    void reckon();
    void present(const WhatIf &found);
    void takeCheapest();

    Workspace &m_workspace;
    TrialModel m_model;
    UnitScore m_score;
    QLabel *m_head;
    QLabel *m_fix;
    TableView *m_table;
    QPushButton *m_cheapest;
    QPushButton *m_reset;
    QTimer m_delay;
};

} // namespace emonev
