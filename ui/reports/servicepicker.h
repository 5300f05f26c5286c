#pragma once
#include "domain/unit.h"

#include <QComboBox>

namespace emonev {

/// One service of a unit, or all of them.
class ServicePicker : public QComboBox
{
    Q_OBJECT
public:
    explicit ServicePicker(QWidget *parent = nullptr);

    /// Fills it anew without a signal; the chosen service stays chosen where it is still there.
    void fill(const QVector<Service> &services);
    /// Chosen once it is there, now or after the next fill().
    void choose(const QString &serviceId);
    [[nodiscard]] QString serviceId() const { return currentData().toString(); } ///< empty: all
    [[nodiscard]] QString code() const;

private:
    QString m_wanted;
};

} // namespace emonev
