#pragma once
#include "items/rowsmodel.h"
#include "reports/monthlycomparison.h"
#include <QDialog>

class QLabel;

namespace emonev {

class TableView;

/// What a month's line is asked about.
struct MonthCasesQuestion
{
    QString unitId;
    QString unitName;
    QDate month;
    QString channel;     ///< code; empty: all
    QString channelName; ///< as people read it
};

/// Lists the cases a month's counts are made of; Enter opens one.
class MonthCasesDialog : public QDialog
{
    Q_OBJECT
public:
    MonthCasesDialog(Workspace &workspace, const MonthCasesQuestion &question, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseRequested(const QString &id);
    /// The cases were read.
    void shown();

private:
    void show(const Result<QVector<MonthCase>> &cases);

    MonthCasesQuestion m_question;
    RowsModel m_model;
    QLabel *m_text;
    TableView *m_table;
};

} // namespace emonev
