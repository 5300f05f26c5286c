#pragma once
#include "items/batchmodel.h"
#include <QDialog>

class QPushButton;

namespace emonev {

class Banner;
class TableView;

/// Past imports, each of which can be taken back whole.
class BatchesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BatchesDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void reload();
    void undo();
    void showUndone(const Result<UndoResult> &undone);
    void showChoice();

    Workspace &m_workspace;
    BatchModel *m_model;
    Banner *m_banner;
    TableView *m_view;
    QPushButton *m_undo;
};

} // namespace emonev
