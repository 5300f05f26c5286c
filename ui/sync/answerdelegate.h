#pragma once
#include <QStyledItemDelegate>

namespace emonev {

/// Draws what the server answered: a sign, its colour and the words.
class AnswerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `statusRole` gives pending, applied, merged, conflict or rejected.
    AnswerDelegate(int statusRole, QObject *parent) : QStyledItemDelegate(parent), m_statusRole(statusRole) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_statusRole;
};

} // namespace emonev
