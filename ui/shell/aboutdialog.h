#pragma once
#include <QDialog>

namespace emonev {

/// Version, licence, and where the data are.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const QString &dataFolder, QWidget *parent = nullptr);
};

} // namespace emonev
