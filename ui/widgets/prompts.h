#pragma once
#include <QString>
#include <QStringList>

class QWidget;

namespace emonev {

/// What the window may ask a person in a dialog; a test answers in its place.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// An existing file, or empty when the person turned back. `filters` as QFileDialog wants them.
    [[nodiscard]] virtual QString openFile(QWidget *parent, const QString &title, const QStringList &filters) = 0;
    [[nodiscard]] virtual QStringList openFiles(QWidget *parent, const QString &title, const QStringList &filters) = 0;
    /// A file to write, its ending completed, or empty.
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                           const QStringList &filters) = 0;
    [[nodiscard]] virtual QString chooseFolder(QWidget *parent, const QString &title) = 0;
    /// A question with the verb on the button ("Restore", never "Yes").
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &question, const QString &consequence,
                                       const QString &verb) = 0;
    /// Why something is done, at most 5,000 characters; empty when the person turned back.
    [[nodiscard]] virtual QString askReason(QWidget *parent, const QString &question, const QString &consequence,
                                            const QString &verb) = 0;
    virtual void info(QWidget *parent, const QString &text, const QString &more) = 0;
};

} // namespace emonev
