#include "ui/shell/shellactions.h"
#include "ui/widgets/actions.h"
#include <QCoreApplication>

namespace emonev {

namespace {

QString say(const char *text) { return QCoreApplication::translate("ShellActions", text); }

using Keys = QList<QKeySequence>;

Keys keys(const char *first, const char *second = nullptr)
{
    Keys list{QKeySequence(QLatin1String(first))};
    if (second)
        list.append(QKeySequence(QLatin1String(second)));
    return list;
}

void addFile(Actions &a)
{
    a.add({"file.new", say(QT_TRANSLATE_NOOP("ShellActions", "&New")), "plus", keys("Ctrl+N"), MenuId::File,
           say(QT_TRANSLATE_NOOP("ShellActions", "Adds a new entry to the page in front."))});
    a.add({"file.print", say(QT_TRANSLATE_NOOP("ShellActions", "&Print…")), "printer", keys("Ctrl+P"), MenuId::File,
           say(QT_TRANSLATE_NOOP("ShellActions", "Shows the printed page first.")), true});
    a.add({"file.pdf", say(QT_TRANSLATE_NOOP("ShellActions", "Save as P&DF…")), "file-type-pdf", keys("Ctrl+Shift+P"),
           MenuId::File, say(QT_TRANSLATE_NOOP("ShellActions", "Writes what would be printed to a PDF file."))});
    a.add({"file.quit",
           say(QT_TRANSLATE_NOOP("ShellActions", "&Quit")),
           {},
           keys("Ctrl+Q"),
           MenuId::File,
           say(QT_TRANSLATE_NOOP("ShellActions", "Everything is saved already.")),
           true});
}

void addEdit(Actions &a)
{
    a.add({"edit.undo", say(QT_TRANSLATE_NOOP("ShellActions", "&Undo")), "arrow-back-up", keys("Ctrl+Z"), MenuId::Edit,
           say(QT_TRANSLATE_NOOP("ShellActions", "Takes the last change back."))});
    a.add({"edit.redo", say(QT_TRANSLATE_NOOP("ShellActions", "&Redo")), "arrow-forward-up",
           keys("Ctrl+Y", "Ctrl+Shift+Z"), MenuId::Edit,
           say(QT_TRANSLATE_NOOP("ShellActions", "Does again what was undone."))});
    a.add({"edit.copy", say(QT_TRANSLATE_NOOP("ShellActions", "&Copy")), "copy", keys("Ctrl+C"), MenuId::Edit,
           say(QT_TRANSLATE_NOOP("ShellActions", "Copies the selection.")), true});
    a.add({"edit.copyHeaders", say(QT_TRANSLATE_NOOP("ShellActions", "Copy with &headers")), "copy",
           keys("Ctrl+Shift+C"), MenuId::Edit,
           say(QT_TRANSLATE_NOOP("ShellActions", "Copies the selected rows under the names of their columns."))});
    a.add({"edit.find", say(QT_TRANSLATE_NOOP("ShellActions", "&Find in this list")), "search", keys("Ctrl+F"),
           MenuId::Edit, say(QT_TRANSLATE_NOOP("ShellActions", "Puts the cursor into the search field.")), true});
    a.add({"edit.searchAll", say(QT_TRANSLATE_NOOP("ShellActions", "&Search everything…")), "search", keys("Ctrl+K"),
           MenuId::Edit, say(QT_TRANSLATE_NOOP("ShellActions", "Finds units, services and commands."))});
}

void addView(Actions &a, const QVector<PageFactory> &pages)
{
    int number = 0;
    for (const PageFactory &page : pages) {
        const QString key = showKey(number++);
        a.add({showActionId(page.id),
               page.title,
               page.icon,
               key.isEmpty() ? Keys() : Keys{QKeySequence(key)},
               MenuId::View,
               {}});
    }
    a.add({"view.detail", say(QT_TRANSLATE_NOOP("ShellActions", "&Detail panel")), "list-details", keys("F4"),
           MenuId::View, say(QT_TRANSLATE_NOOP("ShellActions", "Shows or hides the panel at the right.")), true});
    a.add({"view.refresh", say(QT_TRANSLATE_NOOP("ShellActions", "&Refresh")), "refresh", keys("F5"), MenuId::View,
           say(QT_TRANSLATE_NOOP("ShellActions", "Reads the data anew."))});
    a.add({"theme.system",
           say(QT_TRANSLATE_NOOP("ShellActions", "Theme: as the s&ystem")),
           {},
           {},
           MenuId::View,
           {},
           true});
    a.add({"theme.light", say(QT_TRANSLATE_NOOP("ShellActions", "Theme: &light")), {}, {}, MenuId::View, {}});
    a.add({"theme.dark", say(QT_TRANSLATE_NOOP("ShellActions", "Theme: d&ark")), {}, {}, MenuId::View, {}});
}

void addData(Actions &a)
{
    a.add({"data.import", say(QT_TRANSLATE_NOOP("ShellActions", "&Import…")), "file-import", keys("Ctrl+I"),
           MenuId::Data, say(QT_TRANSLATE_NOOP("ShellActions", "Reads a spreadsheet, with a preview first."))});
    a.add({"data.export", say(QT_TRANSLATE_NOOP("ShellActions", "&Export…")), "file-export", keys("Ctrl+E"),
           MenuId::Data, say(QT_TRANSLATE_NOOP("ShellActions", "Writes the list to a spreadsheet."))});
    a.add({"data.previous",
           say(QT_TRANSLATE_NOOP("ShellActions", "&Previous record")),
           "arrow-up",
           keys("Alt+Up"),
           MenuId::Data,
           {},
           true});
    a.add({"data.next",
           say(QT_TRANSLATE_NOOP("ShellActions", "&Next record")),
           "arrow-down",
           keys("Alt+Down"),
           MenuId::Data,
           {}});
}

void addHelp(Actions &a)
{
    a.add({"tools.folder",
           say(QT_TRANSLATE_NOOP("ShellActions", "Open the data &folder")),
           "folder",
           {},
           MenuId::Tools,
           say(QT_TRANSLATE_NOOP("ShellActions", "Shows where the data and the backups are."))});
    a.add({"help.shortcuts",
           say(QT_TRANSLATE_NOOP("ShellActions", "&Keyboard shortcuts")),
           "keyboard",
           keys("F1"),
           MenuId::Help,
           {}});
    a.add(
        {"help.about", say(QT_TRANSLATE_NOOP("ShellActions", "&About e-Monev")), "info-circle", {}, MenuId::Help, {}});
}

} // namespace

void addShellActions(Actions &actions, const QVector<PageFactory> &pages)
{
    addFile(actions);
    addEdit(actions);
    addView(actions, pages);
    addData(actions);
    addHelp(actions);
}

const QVector<PageAction> &pageActions()
{
    static const QVector<PageAction> list{
        {QStringLiteral("file.new"), PageCommand::New},           {QStringLiteral("file.print"), PageCommand::Print},
        {QStringLiteral("file.pdf"), PageCommand::Pdf},           {QStringLiteral("edit.undo"), PageCommand::Undo},
        {QStringLiteral("edit.redo"), PageCommand::Redo},         {QStringLiteral("edit.find"), PageCommand::Search},
        {QStringLiteral("data.import"), PageCommand::Import},     {QStringLiteral("data.export"), PageCommand::Export},
        {QStringLiteral("data.previous"), PageCommand::Previous}, {QStringLiteral("data.next"), PageCommand::Next},
    };
    return list;
}

QString showKey(int place)
{
    return place > 9 ? QString() : QStringLiteral("Ctrl+%1").arg((place + 1) % 10); // Ctrl+0 is the tenth
}

QString showActionId(const QString &page) { return QStringLiteral("show.") + page; }

} // namespace emonev
