#pragma once
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace emonev {

/// A job's line: name, bar, count, time left, cancel. Jobs shorter than 0.2 s never show it.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// A total of 0 shows a busy mark. `cancellable` shows the button.
    void start(const QString &text, int total, bool cancellable = true);
    void setDone(int done);
    void finish();

Q_SIGNALS:
    void cancelled();

private:
    [[nodiscard]] QString timeLeft(int done) const;

    QLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_count;
    QToolButton *m_cancel;
    QTimer m_delay;
    QElapsedTimer m_since;
};

} // namespace emonev
