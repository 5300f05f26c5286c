#include "ui/reports/servicepicker.h"

#include <QSignalBlocker>

namespace emonev {

ServicePicker::ServicePicker(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("reportService"));
    setAccessibleName(tr("Service"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { m_wanted = serviceId(); });
}

void ServicePicker::fill(const QVector<Service> &services)
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("All services"), QString());
    for (const Service &service : services)
        addItem(service.code + QStringLiteral("  ") + service.name, service.id);
    setCurrentIndex(std::max(0, findData(m_wanted)));
}

void ServicePicker::choose(const QString &serviceId)
{
    setCurrentIndex(std::max(0, findData(serviceId)));
    m_wanted = serviceId;
}

QString ServicePicker::code() const
{
    return serviceId().isEmpty() ? QString() : currentText().section(QStringLiteral("  "), 0, 0);
}

} // namespace emonev
