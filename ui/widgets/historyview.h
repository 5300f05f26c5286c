#pragma once
#include "ui/widgets/tableview.h"

namespace emonev {

/// A table of a record's history: small columns for when and who, room for what changed.
class HistoryView : public TableView
{
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
};

} // namespace emonev
