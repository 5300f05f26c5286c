#pragma once
#include <QWidget>

class QLabel;
class QProgressBar;

namespace emonev {

/// "9 of 14 components, 4 of 6 public" with a bar.
class CompletenessMeter : public QWidget
{
    Q_OBJECT
public:
    explicit CompletenessMeter(QWidget *parent = nullptr);

    void setFilled(int all, int ofPublic);
    [[nodiscard]] QString text() const;

private:
    QProgressBar *m_bar;
    QLabel *m_words;
};

} // namespace emonev
