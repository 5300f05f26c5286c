#pragma once
#include <QStyledItemDelegate>
#include <QTimeZone>

namespace emonev {

/// Draws dates and times the Indonesian way: "22 Nov 2026", "22 Nov 2026 14.05 WIB".
class DateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Times are shown in the city's zone.
    explicit DateDelegate(const QTimeZone &zone, QObject *parent = nullptr);

    /// Takes effect when the view is drawn next.
    void setZone(const QTimeZone &zone) { m_zone = zone; }

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;

private:
    QTimeZone m_zone;
};

} // namespace emonev
