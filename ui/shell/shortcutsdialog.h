#pragma once
#include <QDialog>

namespace emonev {

class Actions;

/// F1: every command that has a key, and the keys of the checklist.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace emonev
