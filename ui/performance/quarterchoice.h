#pragma once
#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace emonev {

/// Chooses a quarter of the last three years, or any two days.
class QuarterChoice : public QWidget
{
    Q_OBJECT
public:
    explicit QuarterChoice(QWidget *parent = nullptr);

    /// Lists the quarters up to that day's; what was chosen stays, at first the current quarter.
    void setToday(const QDate &today);
    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate to() const;
    /// Whether a whole quarter is chosen: only that is held to the target.
    [[nodiscard]] bool isQuarter() const;
    /// "Quarter 4 of 2026", "1 Nov 2026 – 22 Nov 2026".
    [[nodiscard]] QString words() const;

    [[nodiscard]] static QDate firstOf(const QDate &day);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QDateEdit *edit(const char *name, const QString &spoken);
    void chosen();

    QComboBox *m_quarters;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace emonev
