#pragma once
#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QToolButton;

namespace emonev {

/// A passing line "3 units deleted. [Undo]" instead of "are you sure?".
class UndoBar : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// Shows `text`; the button calls `undo` and closes the line.
    void offer(const QString &text, std::function<void()> undo);

private:
    void runUndo();

    QLabel *m_text;
    QToolButton *m_button;
    QTimer m_end;
    std::function<void()> m_undo;
};

} // namespace emonev
