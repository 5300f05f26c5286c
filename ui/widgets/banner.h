#pragma once
#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace emonev {

/// What a banner says: what happened, what it means for the data, what to do, and details to copy.
struct Notice
{
    enum class Level { Info, Warning, Error };

    Level level = Level::Info;
    QString happened;
    QString meaning;
    QString remedy;
    QString details; ///< technical, only for copying
};

/// A line above the page's body with a notice; stays until it is closed.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void showNotice(const Notice &notice);
    /// A button with the remedy; null takes it away. The action is borrowed.
    void setAction(QAction *action);
    [[nodiscard]] const Notice &notice() const { return m_notice; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QColor signColor() const;
    void copyDetails() const;
    void updateSign();
    void build();

    Notice m_notice;
    QLabel *m_sign;
    QLabel *m_text;
    QToolButton *m_action;
    QToolButton *m_copy;
    QToolButton *m_close;
};

} // namespace emonev
