#include "ui/shell/pagestack.h"
#include "ui/widgets/page.h"

namespace emonev {

PageStack::PageStack(QVector<PageFactory> factories, QWidget *parent)
    : QStackedWidget(parent), m_factories(std::move(factories))
{
}

bool PageStack::showPage(const QString &id)
{
    Page *page = m_pages.value(id);
    if (!page)
        page = make(id);
    if (!page)
        return false;
    if (Page *before = current(); before && before != page)
        before->flush();
    m_current = id;
    setCurrentWidget(page);
    Q_EMIT pageShown(id, page);
    return true;
}

Page *PageStack::current() const { return m_pages.value(m_current); }

Page *PageStack::make(const QString &id)
{
    for (const PageFactory &factory : m_factories) {
        if (factory.id != id)
            continue;
        Page *page = factory.make(this);
        m_pages.insert(id, page);
        addWidget(page);
        Q_EMIT pageMade(id, page);
        return page;
    }
    return nullptr;
}

} // namespace emonev
