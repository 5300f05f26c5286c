#include "ui/settings/settingspanel.h"
#include "core/whendone.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/looks.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace emonev {

SettingsPanel::SettingsPanel(const SettingsParts &parts, QWidget *parent)
    : QScrollArea(parent), m_parts(parts), m_column(nullptr)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(new QWidget(this));
    m_column = new QVBoxLayout(widget());
    m_column->setContentsMargins(4, 12, 12, 8);
    m_column->setSpacing(8);
}

SettingsPanel::~SettingsPanel()
{
    for (auto &each : m_saving)
        each.waitForFinished();
}

void SettingsPanel::follow(QFuture<Result<Saved>> saving, std::function<void()> done,
                           std::function<void(const Error &)> refused)
{
    m_saving.removeIf([](const auto &each) { return each.isFinished(); });
    m_saving.append(saving);
    whenDone(saving, this, [this, done, refused](const Result<Saved> &result) {
        if (result) {
            if (done)
                done();
            Q_EMIT stored();
        } else if (refused) {
            refused(result.error());
        } else {
            Q_EMIT failed(result.error());
        }
    });
}

QLabel *SettingsPanel::makeTitle(const QString &text)
{
    QLabel *label = sectionTitle("settingsSection", body());
    label->setText(text);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

QLabel *SettingsPanel::makeHint(const QString &text)
{
    auto *label = new QLabel(text, body());
    label->setWordWrap(true);
    makeQuiet(label);
    return label;
}

QPushButton *SettingsPanel::makeButton(const char *name, const QString &text, const char *icon)
{
    auto *button = new QPushButton(Icons::get(QLatin1String(icon)), text, body());
    button->setObjectName(QLatin1String(name));
    button->setMinimumHeight(28);
    return button;
}

} // namespace emonev
