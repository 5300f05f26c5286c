#pragma once
#include "services/workspace.h"
#include "ui/settings/settingsparts.h"
#include <QFuture>
#include <QScrollArea>
#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace emonev {

/// One section of the settings.
class SettingsPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit SettingsPanel(const SettingsParts &parts, QWidget *parent = nullptr);
    /// Waits for what it still has under way.
    ~SettingsPanel() override;

    /// Reads what is stored and shows it.
    virtual void load() = 0;
    /// Stores what is still being typed.
    virtual void flush() {}

Q_SIGNALS:
    void stored();
    void failed(const emonev::Error &error);
    void remark(const QString &text);
    /// Something was done that can be taken back with one click.
    void undoOffered(const QString &text);

protected:
    [[nodiscard]] const SettingsParts &parts() const { return m_parts; }
    [[nodiscard]] Workspace &workspace() const { return m_parts.workspace; }
    /// Announces the end of a save; `refused` (else failed()) gets its error, `done` its success.
    void follow(QFuture<Result<Saved>> saving, std::function<void()> done = {},
                std::function<void(const Error &)> refused = {});
    /// The widget that scrolls, and its column.
    [[nodiscard]] QWidget *body() const { return widget(); }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] QLabel *makeTitle(const QString &text);
    [[nodiscard]] QLabel *makeHint(const QString &text = {});
    [[nodiscard]] QPushButton *makeButton(const char *name, const QString &text, const char *icon);

private:
    SettingsParts m_parts;
    QVBoxLayout *m_column;
    QVector<QFuture<Result<Saved>>> m_saving;
};

} // namespace emonev
