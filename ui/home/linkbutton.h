#pragma once
#include <QToolButton>

namespace emonev {

/// A flat button whose words say a fact and lead to where it is dealt with.
class LinkButton : public QToolButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &icon, QWidget *parent = nullptr);

    /// `mark` in `color` stands before the words.
    void setFact(const QString &text, const QString &mark = {}, const QColor &color = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_mark;
    QColor m_color;
};

} // namespace emonev
