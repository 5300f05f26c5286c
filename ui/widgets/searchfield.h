#pragma once
#include <QLineEdit>
#include <QTimer>

namespace emonev {

/// A line to search the list with: tells of changes when typing pauses, Esc clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &accessibleName, QWidget *parent = nullptr);

    /// Puts the cursor in and selects what is there (Ctrl+F).
    void activate();

Q_SIGNALS:
    void searchChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    QTimer m_pause;
    QString m_announced;
};

} // namespace emonev
