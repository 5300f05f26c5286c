#pragma once
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace emonev {

/// Says why there is nothing to see and offers the next step.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &title, const QString &hint = {}, const QString &icon = {});
    /// The next step as a button; null takes it away. The action is borrowed.
    void setAction(QAction *action);
    [[nodiscard]] QString title() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
    QToolButton *m_button;
    QString m_iconName;
};

} // namespace emonev
