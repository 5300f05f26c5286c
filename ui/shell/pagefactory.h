#pragma once
#include <QString>
#include <functional>

class QWidget;

namespace emonev {

class Page;

/// A module the window can show; the page itself is made on its first show.
struct PageFactory
{
    QString id;
    QString title; ///< with its & mark, translated
    QString icon;
    std::function<Page *(QWidget *parent)> make;
};

} // namespace emonev
