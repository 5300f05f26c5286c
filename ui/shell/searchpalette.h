#pragma once
#include "ui/widgets/searchsource.h"
#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;

namespace emonev {

/// Ctrl+K: one line that finds units, services and commands, by keyboard alone.
class SearchPalette : public QFrame
{
    Q_OBJECT
public:
    explicit SearchPalette(QWidget *window);

    /// Borrowed; asked in this order for equal scores.
    void addSource(SearchSource *source) { m_sources.append(source); }
    void popUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &query);
    void show(const QVector<SearchHit> &hits);
    void adjustHeight();
    void activateCurrent();
    [[nodiscard]] bool handleKey(int key);
    void closeUp();

    QVector<SearchSource *> m_sources;
    QVector<SearchHit> m_hits;
    QLineEdit *m_line;
    QListWidget *m_list;
    QPointer<QWidget> m_before;
};

} // namespace emonev
