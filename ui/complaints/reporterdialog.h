#pragma once
#include "services/reporterservice.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace emonev {

class RowsModel;

/// Opens one reporter's identity: asks why first, and shows who looked before.
class ReporterDialog : public QDialog
{
    Q_OBJECT
public:
    ReporterDialog(Workspace &workspace, const QString &complaintId, const QString &number, const QTimeZone &zone,
                   QWidget *parent = nullptr);

private:
    void build(const QString &number);
    void readLooks();
    void openIdentity();
    void show(const Result<Reporter> &found);

    Workspace &m_workspace;
    QString m_id;
    QTimeZone m_zone;
    QLineEdit *m_reason;
    QPushButton *m_open;
    QLabel *m_answer;
    RowsModel *m_looks;
};

} // namespace emonev
