#pragma once
#include <QToolButton>

namespace emonev {

/// A button in the accent colour, for the one main action of a page.
class PrimaryButton : public QToolButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(QAction *action, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace emonev
