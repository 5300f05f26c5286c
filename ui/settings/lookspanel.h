#pragma once
#include "ui/settings/settingspanel.h"

class QCheckBox;
class QComboBox;

namespace emonev {

/// Language, theme and chart colours of this person on this laptop.
class LooksPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit LooksPanel(const SettingsParts &parts, QWidget *parent = nullptr);

    void load() override;

Q_SIGNALS:
    /// "id" or "en"; stored already.
    void languageChosen(const QString &code);

private:
    [[nodiscard]] QComboBox *makeCombo(const char *name, const QString &label,
                                       const QVector<QPair<QString, QString>> &choices);

    QComboBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_contrast;
    QLabel *m_restart;
};

} // namespace emonev
