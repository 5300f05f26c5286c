#pragma once
#include <QToolBar>

class QAction;
class QLabel;

namespace emonev {

/// The tool bar over the pages of a past day: says which day is shown, and that it can only be read.
class DayBar : public QToolBar
{
    Q_OBJECT
public:
    /// `another` asks for another day; borrowed.
    DayBar(const QString &day, QAction *another, QWidget *parent = nullptr);

private:
    QLabel *m_words;
};

} // namespace emonev
