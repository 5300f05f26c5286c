#pragma once
#include "domain/instrument.h"
#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace emonev {

/// The answers one indicator takes, to click, each with its key; long words wrap.
class LevelChoice : public QWidget
{
    Q_OBJECT
public:
    explicit LevelChoice(QWidget *parent = nullptr);

    void show(const Indicator &indicator, const QString &value, bool writable);

Q_SIGNALS:
    void chosen(const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Indicator &indicator);
    void addRow(int row, QChar key, const QString &label, const QString &value, const QString &why);

    QString m_built;
    QStringList m_values;
    QButtonGroup *m_group;
    QGridLayout *m_grid;
};

} // namespace emonev
