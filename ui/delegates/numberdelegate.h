#pragma once
#include <QStyledItemDelegate>

namespace emonev {

/// Draws numbers at the right, the Indonesian way, with equally wide figures.
class NumberDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit NumberDelegate(int decimals = 0, QObject *parent = nullptr);

    /// Text from the model stays as it is; numbers are written out.
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_decimals;
};

} // namespace emonev
