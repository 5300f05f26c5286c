#pragma once
#include <QWidget>

namespace emonev {

/// The commands the window hands to the page in front.
enum class PageCommand { New, Search, Previous, Next, Undo, Redo, Print, Pdf, Import, Export };

/// One module's page in the main window.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Reads its data anew; selection and scroll stay.
    virtual void refresh() {}
    /// Empty when the command can be done now, else the reason, for people.
    [[nodiscard]] virtual QString whyNot(PageCommand command) const;
    virtual void perform(PageCommand command) { Q_UNUSED(command) }
    /// Shows the record of that kind; false when the page does not know it.
    virtual bool open(const QString &kind, const QString &id);
    /// The widget for the dock at the right, or null; asked for once.
    virtual QWidget *detail() { return nullptr; }
    [[nodiscard]] virtual QString detailTitle() const { return {}; }
    /// Stores what is still being typed; called before the window closes or another page shows.
    virtual void flush() {}

Q_SIGNALS:
    /// whyNot() may answer differently now.
    void commandsChanged();
    /// Something was stored; the status bar says "Saved" with the time.
    void saved();
    /// A passing remark for the status bar.
    void remark(const QString &text);
    /// Another module shall show this record.
    void openRequested(const QString &page, const QString &kind, const QString &id);
};

} // namespace emonev
