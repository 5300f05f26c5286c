#include "ui/settings/lookspanel.h"
#include "ui/charts/chartpalette.h"
#include "ui/widgets/actions.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

namespace emonev {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");

} // namespace

LooksPanel::LooksPanel(const SettingsParts &parts, QWidget *parent) : SettingsPanel(parts, parent)
{
    m_language = makeCombo("language", tr("Language"),
                           {{QStringLiteral("id"), QStringLiteral("Bahasa Indonesia")},
                            {QStringLiteral("en"), QStringLiteral("English")}});
    m_theme = makeCombo("theme", tr("Theme"),
                        {{QStringLiteral("system"), tr("As the desktop")},
                         {QStringLiteral("light"), tr("Light")},
                         {QStringLiteral("dark"), tr("Dark")}});
    m_contrast = new QCheckBox(
        tr("Charts in the second palette, with strong contrasts (both palettes suit colour-blind eyes)"), body());
    m_contrast->setObjectName(QStringLiteral("contrast"));
    m_restart = makeHint(
        tr("The language changes when the program starts again. Nothing is lost; everything is stored already."));
    m_restart->hide();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("Language"), m_language);
    form->addRow(QString(), m_restart);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Charts"), m_contrast);
    column()->addWidget(makeTitle(tr("Display")));
    column()->addLayout(form);
    column()->addWidget(
        makeHint(tr("These choices are yours on this laptop; printed papers always use light colours.")));
    column()->addStretch(1);
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString code = m_language->currentData().toString();
        this->parts().settings.setValue(languageKey, code);
        m_restart->setVisible((code == QLatin1String("en")) != (this->parts().language == Language::English));
        Q_EMIT languageChosen(code);
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        if (QAction *action = this->parts().actions.get(QStringLiteral("theme.") + m_theme->currentData().toString()))
            action->trigger();
    });
    connect(m_contrast, &QCheckBox::clicked, this,
            [this](bool on) { this->parts().chartPalette.choose(on ? ChartColors::Contrast : ChartColors::Standard); });
}

QComboBox *LooksPanel::makeCombo(const char *name, const QString &label,
                                 const QVector<QPair<QString, QString>> &choices)
{
    auto *combo = new QComboBox(body());
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(label);
    combo->setMinimumHeight(26);
    combo->setMaximumWidth(280);
    for (const auto &[value, words] : choices)
        combo->addItem(words, value);
    return combo;
}

void LooksPanel::load()
{
    const QSettings &settings = parts().settings;
    const QString code = settings.value(languageKey, QStringLiteral("id")).toString();
    m_language->setCurrentIndex(std::max(0, m_language->findData(code)));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(settings.value(themeKey).toString())));
    for (int i = 0; i < m_theme->count(); ++i) // what the menu says holds
        if (const QAction *action = parts().actions.get(QStringLiteral("theme.") + m_theme->itemData(i).toString()))
            if (action->isChecked())
                m_theme->setCurrentIndex(i);
    m_contrast->setChecked(parts().chartPalette.colors() == ChartColors::Contrast);
}

} // namespace emonev
