#pragma once
#include "services/workspace.h"
#include "ui/settings/settingsparts.h"
#include "ui/widgets/page.h"
#include <QTimer>

class QTabWidget;

namespace emonev {

class PageFrame;
class SettingsPanel;

/// The settings: city and papers, periods and instruments, display, data.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const SettingsParts &parts, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    /// kind "section": city, periods, looks or data.
    bool open(const QString &kind, const QString &id) override;
    void flush() override;

Q_SIGNALS:
    /// Close the store, restore this backup, open again.
    void restoreRequested(const QString &path);
    void languageChosen(const QString &code);

private:
    void addPanel(const char *id, const QString &title, const char *icon, SettingsPanel *panel);
    void report(const Error &error);
    void offerUndo(const QString &text);
    void takeBack(bool undo);

    SettingsParts m_parts;
    PageFrame *m_frame;
    QTabWidget *m_tabs;
    QList<SettingsPanel *> m_panels;
    QTimer m_delay;
};

} // namespace emonev
