#pragma once
#include "domain/standard.h"
#include <QScrollArea>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace emonev {

class DiffView;

/// Two versions of a standard side by side in one text: per component the words that went and came.
class Comparison : public QScrollArea
{
    Q_OBJECT
public:
    explicit Comparison(QWidget *parent = nullptr);

    /// All versions, newest first; compares the newest two.
    void show(const QVector<Standard> &versions);

private:
    void build();
    void fill(QComboBox *box, int preferred);
    void compare();
    void addDifference(const QString &title, const QString &before, const QString &after);

    QVector<Standard> m_versions;
    QComboBox *m_older;
    QComboBox *m_newer;
    QLabel *m_summary;
    QVBoxLayout *m_column = nullptr;
    QList<QWidget *> m_parts;
};

} // namespace emonev
