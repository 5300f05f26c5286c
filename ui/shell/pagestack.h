#pragma once
#include "ui/shell/pagefactory.h"
#include <QHash>
#include <QStackedWidget>
#include <QVector>

namespace emonev {

/// The pages one behind the other; each is made when it is first shown.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(QVector<PageFactory> factories, QWidget *parent = nullptr);

    /// Shows the page; an unknown id changes nothing and gives false.
    bool showPage(const QString &id);
    [[nodiscard]] Page *current() const;
    [[nodiscard]] QString currentId() const { return m_current; }
    /// The page if it was made already.
    [[nodiscard]] Page *made(const QString &id) const { return m_pages.value(id); }
    [[nodiscard]] const QVector<PageFactory> &factories() const { return m_factories; }

Q_SIGNALS:
    void pageMade(const QString &id, emonev::Page *page);
    void pageShown(const QString &id, emonev::Page *page);

private:
    [[nodiscard]] Page *make(const QString &id);

    QVector<PageFactory> m_factories;
    QHash<QString, Page *> m_pages;
    QString m_current;
};

} // namespace emonev
