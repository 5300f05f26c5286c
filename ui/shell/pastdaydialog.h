#pragma once
#include <QDate>
#include <QDialog>

class QCalendarWidget;

namespace emonev {

/// Asks for the day as of which the whole application shall be shown.
class PastDayDialog : public QDialog
{
    Q_OBJECT
public:
    /// Days from `first` to `last` can be chosen.
    PastDayDialog(const QDate &first, const QDate &last, QWidget *parent = nullptr);

    [[nodiscard]] QDate day() const;

private:
    QCalendarWidget *m_calendar;
};

} // namespace emonev
