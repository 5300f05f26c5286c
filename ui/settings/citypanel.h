#pragma once
#include "services/settingsservice.h"
#include "ui/settings/settingspanel.h"
#include <QMap>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace emonev {

class SettingField;
class SheetPreview;

/// City, letterhead, who signs, and how letters are numbered, with a live preview of the paper.
class CityPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit CityPanel(const SettingsParts &parts, QWidget *parent = nullptr);

    void load() override;
    void flush() override;

private:
    using Member = QString CitySettings::*;
    [[nodiscard]] QFormLayout *makeLetterhead();
    [[nodiscard]] QFormLayout *makeSignature();
    [[nodiscard]] QWidget *makeLogoRow();
    SettingField *addField(QFormLayout *form, const char *key, const QString &label, Member member);
    QComboBox *addCombo(QFormLayout *form, const char *key, const QString &label, Member member,
                        const QVector<QPair<QString, QString>> &choices);
    void commit(SettingField *field, Member member, const QString &text);
    void change(const QString &label, const std::function<void(CitySettings &)> &edit);
    void chooseLogo();
    void setLogo(const QByteArray &bytes, const QString &label);
    void refuseLogo(const Error &error);
    void showSettings();
    void showPreviews();

    CitySettings m_settings;
    SheetPreview *m_letterhead;
    SheetPreview *m_signature;
    QMap<SettingField *, Member> m_fields;
    QMap<QComboBox *, Member> m_combos;
    QLabel *m_logo;
    QLabel *m_logoProblem;
    QPushButton *m_removeLogo;
    QLabel *m_example;
};

} // namespace emonev
