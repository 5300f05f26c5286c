#include "ui/settings/settingfield.h"
#include "ui/widgets/autosavelineedit.h"
#include "ui/widgets/contrast.h"
#include <QLabel>
#include <QVBoxLayout>

namespace emonev {

SettingField::SettingField(const QString &key, const QString &label, QWidget *parent)
    : QWidget(parent), m_label(label), m_edit(new AutoSaveLineEdit(this)), m_problem(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    m_edit->setObjectName(key);
    m_edit->setAccessibleName(label);
    m_edit->setMinimumHeight(26);
    m_problem->setObjectName(key + QStringLiteral(".problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::RichText);
    m_problem->hide();
    connect(m_edit, &AutoSaveLineEdit::committed, this, [this](const QString &, const QString &text) {
        m_shown = text;
        Q_EMIT committed(text);
    });
    connect(m_problem, &QLabel::linkActivated, this, [this] {
        accept();
        m_shown = m_stored;
        m_edit->setSavedText(m_stored);
        m_edit->setFocus();
    });
    setFocusProxy(m_edit);
}

void SettingField::setStored(const QString &text)
{
    m_stored = text;
    const QString now = m_edit->text();
    const bool same = QString(now).remove(u' ') == QString(text).remove(u' ');
    const bool typing = m_edit->hasFocus() && (same || now != m_shown);
    if (!m_problem->isHidden() || typing)
        return;
    m_shown = text;
    m_edit->setSavedText(text);
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0);
}

void SettingField::setPlaceholder(const QString &text) { m_edit->setPlaceholderText(text); }

void SettingField::refuse(const QString &sentence)
{
    const QColor red = readableOn(QColor(0xb3261e), palette().color(QPalette::Window));
    m_problem->setText(QStringLiteral("<span style=\"color:%1\">■ %2</span> <a href=\"back\" style=\"color:%4\">%3</a>")
                           .arg(red.name(), tr("Not stored. %1").arg(sentence.toHtmlEscaped()),
                                tr("Bring the stored value back"), palette().color(QPalette::Link).name()));
    m_problem->setAccessibleName(sentence);
    m_edit->setAccessibleDescription(sentence);
    m_problem->show();
}

void SettingField::accept()
{
    m_problem->hide();
    m_problem->setAccessibleName({});
    m_edit->setAccessibleDescription({});
}

void SettingField::flush() { m_edit->flush(); }

QString SettingField::problem() const { return m_problem->accessibleName(); }

} // namespace emonev
