#pragma once
#include "ui/widgets/zonelook.h"
#include <QStyledItemDelegate>

namespace emonev {

/// The item model's roles a ZoneDelegate reads; -1 where the model has none.
struct ZoneRoles
{
    int code = -1;
    int color = -1;
    int provisional = -1;
};

/// Draws a zone: shape, word and colour. The display text is the word.
class ZoneDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ZoneDelegate(const ZoneRoles &roles, QObject *parent = nullptr);

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    ZoneRoles m_roles;
};

} // namespace emonev
