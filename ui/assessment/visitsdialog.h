#pragma once
#include "services/visitservice.h"
#include "ui/text/format.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace emonev {

class FormField;
class LineField;
class RowsModel;
class TableView;

/// The plan of visits of a year: which unit is visited when and by whom, and which were drawn to be assessed twice.
class VisitsDialog : public QDialog
{
    Q_OBJECT
public:
    VisitsDialog(Workspace &workspace, int year, QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    /// Something of the plan was stored.
    void saved();
    void planShown();

private:
    void build();
    [[nodiscard]] QWidget *form();
    [[nodiscard]] QWidget *drawLine();
    void read();
    void take(const Result<VisitPlan> &plan);
    void fillRows();
    void showUnit();
    void commit(FormField *field, const QString &input);
    void draw();
    void tell(const Error &error);
    [[nodiscard]] const PlannedVisit *chosen() const;

    VisitService m_service;
    int m_year;
    Language m_language;
    VisitPlan m_plan;
    QString m_unitId; ///< whose fields are shown
    int m_reading = 0;
    RowsModel *m_rows;
    TableView *m_table;
    QLabel *m_unit;
    QVector<LineField *> m_fields;
    QSpinBox *m_share;
    QLineEdit *m_seed;
    QPushButton *m_draw;
    QLabel *m_state;
};

} // namespace emonev
