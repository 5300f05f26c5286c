#pragma once
#include "ui/shell/pagefactory.h"
#include <QListWidget>

namespace emonev {

/// The list of modules at the left.
class Navigation : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(const QVector<PageFactory> &pages, QWidget *parent = nullptr);

    /// Marks the module without announcing it.
    void mark(const QString &id);
    /// Shows or hides a module's entry.
    void offer(const QString &id, bool offered);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);
};

} // namespace emonev
