#pragma once
#include "ui/widgets/prompts.h"

class QSettings;

namespace emonev {

/// Asks with real dialogs; remembers the folder last used.
class DialogPrompts final : public Prompts
{
public:
    explicit DialogPrompts(QSettings &settings) : m_settings(settings) {}

    [[nodiscard]] QString openFile(QWidget *parent, const QString &title, const QStringList &filters) override;
    [[nodiscard]] QStringList openFiles(QWidget *parent, const QString &title, const QStringList &filters) override;
    [[nodiscard]] QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                   const QStringList &filters) override;
    [[nodiscard]] QString chooseFolder(QWidget *parent, const QString &title) override;
    [[nodiscard]] bool confirm(QWidget *parent, const QString &question, const QString &consequence,
                               const QString &verb) override;
    QString askReason(QWidget *parent, const QString &question, const QString &consequence,
                      const QString &verb) override;
    void info(QWidget *parent, const QString &text, const QString &more) override;

private:
    [[nodiscard]] QString folder() const;
    void remember(const QString &path);

    QSettings &m_settings;
};

} // namespace emonev
