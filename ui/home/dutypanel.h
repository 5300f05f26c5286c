#pragma once
#include "reports/duties.h"
#include "ui/text/format.h"
#include <QWidget>

class QLabel;
class QSettings;

namespace emonev {

class RowsModel;
class TableView;

/// What the account at this computer has to do, for which unit and until when; each row leads there.
class DutyPanel : public QWidget
{
    Q_OBJECT
public:
    DutyPanel(Language language, QSettings &settings, QWidget *parent = nullptr);

    void show(const DutyList &list);

Q_SIGNALS:
    /// A page of the program shall show this.
    void wanted(const QString &page, const QString &kind, const QString &id);

private:
    void open(int row);

    Language m_language;
    DutyList m_list;
    QLabel *m_title;
    QLabel *m_none;
    RowsModel *m_rows;
    TableView *m_table;
};

} // namespace emonev
