#pragma once
#include "domain/lintfinding.h"
#include "domain/standard.h"
#include <QWidget>

class QLabel;
class QListWidget;

namespace emonev {

class EmptyState;

/// What the linter finds in the version at hand; Enter or a click leads to the place.
class LintPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LintPanel(QWidget *parent = nullptr);

    /// Looks the version through in the background; the newest call wins.
    void check(const Standard &standard);

Q_SIGNALS:
    /// How many findings there are.
    void checked(int count);
    void placeWanted(int component, int begin, int length);

private:
    void show(const QVector<LintFinding> &findings);
    void follow(int row);

    QListWidget *m_list;
    EmptyState *m_empty;
    QVector<LintFinding> m_findings;
    int m_asked = 0;
};

} // namespace emonev
