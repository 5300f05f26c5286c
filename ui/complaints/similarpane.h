#pragma once
#include "ui/complaints/similarsearch.h"
#include <QWidget>

namespace emonev {

class RowsModel;
class TableView;

/// The cases like the one that is shown, looked for when the pane is seen.
class SimilarPane : public QWidget
{
    Q_OBJECT
public:
    explicit SimilarPane(Workspace &workspace, QWidget *parent = nullptr);

    void setCase(const QString &id, qint64 received, const QTimeZone &zone);

Q_SIGNALS:
    void numberRequested(const QString &number);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void askOnce();
    void show(const QVector<SimilarCase> &similar);

    SimilarSearch m_search;
    QString m_id;
    QString m_asked;
    qint64 m_received = 0;
    QTimeZone m_zone;
    RowsModel *m_rows;
    TableView *m_table;
};

} // namespace emonev
