#include "ui/admin/userdialog.h"
#include "ui/text/synctext.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/searchfield.h"
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace emonev {

namespace {

constexpr int shortestPassword = 8;

/// These read everything, whatever units they are given.
bool seesAll(const QString &role)
{
    return role == u"admin" || role == u"coordinator" || role == u"inspector" || role == u"viewer";
}

} // namespace

UserDialog::UserDialog(Part part, const AdminUser &user, const QVector<Unit> &units, QWidget *parent)
    : QDialog(parent), m_part(part), m_user(user), m_name(new QLineEdit(user.name, this)), m_role(new QComboBox(this)),
      m_search(new SearchField(tr("Search units"), this)), m_units(new QListWidget(this)),
      m_password(new QLineEdit(this)), m_hint(new QLabel(this)), m_ok(new QPushButton(this))
{
    m_name->setObjectName(QStringLiteral("userName"));
    m_role->setObjectName(QStringLiteral("userRole"));
    m_units->setObjectName(QStringLiteral("userUnits"));
    m_password->setObjectName(QStringLiteral("userPassword"));
    m_ok->setObjectName(QStringLiteral("ok"));
    for (const QString &role : accountRoles())
        m_role->addItem(SyncText::role(role), role);
    m_role->setCurrentIndex(
        std::max(0, m_role->findData(user.role.isEmpty() ? QStringLiteral("assessor") : user.role)));
    fillUnits(units);
    build(units);
    connect(m_name, &QLineEdit::textChanged, this, &UserDialog::check);
    connect(m_password, &QLineEdit::textChanged, this, &UserDialog::check);
    connect(m_role, &QComboBox::currentIndexChanged, this, &UserDialog::check);
    connect(m_units, &QListWidget::itemChanged, this, &UserDialog::check);
    connect(m_search, &SearchField::searchChanged, this, &UserDialog::filter);
    check();
}

void UserDialog::fillUnits(const QVector<Unit> &units)
{
    m_units->setAccessibleName(tr("Units of this account"));
    for (const Unit &unit : units) {
        auto *item = new QListWidgetItem(QStringLiteral("%1  %2").arg(unit.code, unit.name), m_units);
        item->setData(Qt::UserRole, unit.code);
        item->setCheckState(m_user.scopes.contains(unit.code) ? Qt::Checked : Qt::Unchecked);
    }
}

void UserDialog::build(const QVector<Unit> &units)
{
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("&Name"), m_name);
    m_name->setReadOnly(m_part != Part::New);
    m_search->setPlaceholderText(tr("Name or code"));
    const bool rights = m_part != Part::Password;
    const bool password = m_part != Part::Rights;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_role), static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_units)})
        widget->setVisible(rights);
    if (rights) {
        form->addRow(tr("&Role"), m_role);
        if (units.size() > 8)
            form->addRow(tr("&Units"), m_search);
        m_search->setVisible(units.size() > 8);
        m_units->setMinimumHeight(160);
        form->addRow(units.size() > 8 ? QString() : tr("&Units"), m_units);
    }
    m_password->setVisible(password);
    if (password)
        form->addRow(tr("&Password"), m_password);
    m_hint->setWordWrap(true);
    makeQuiet(m_hint);
    setWindowTitle(m_part == Part::New      ? tr("New user")
                   : m_part == Part::Rights ? tr("Role and units of %1").arg(m_user.name)
                                            : tr("New password for %1").arg(m_user.name));
    m_ok->setText(m_part == Part::New ? tr("Add user") : m_part == Part::Rights ? tr("Change") : tr("Set password"));
    m_ok->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    setMinimumWidth(440);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
}

void UserDialog::filter(const QString &text)
{
    for (int row = 0; row < m_units->count(); ++row)
        m_units->item(row)->setHidden(!m_units->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

AdminUser UserDialog::user() const
{
    AdminUser made = m_user;
    made.name = m_name->text().trimmed();
    made.role = m_role->currentData().toString();
    made.scopes.clear();
    for (int row = 0; row < m_units->count(); ++row)
        if (m_units->item(row)->checkState() == Qt::Checked)
            made.scopes.append(m_units->item(row)->data(Qt::UserRole).toString());
    return made;
}

QString UserDialog::password() const { return m_password->text(); }

void UserDialog::check()
{
    const AdminUser now = user();
    const bool all = seesAll(now.role);
    m_units->setEnabled(!all);
    m_search->setEnabled(!all);
    QString why;
    if (now.name.isEmpty())
        why = tr("Give the account a name, for example the first name.");
    else if (m_part != Part::Rights && m_password->text().size() < shortestPassword)
        why = tr("A password has at least %Ln character(s). Tell it to the person yourself, not by e-mail.", "",
                 shortestPassword);
    else if (m_part != Part::Password && !all && now.scopes.isEmpty())
        why = tr("Choose at least one unit; without one this account sees nothing of its own.");
    m_ok->setEnabled(why.isEmpty());
    if (why.isEmpty() && m_part != Part::Password)
        why = all ? tr("This role sees the whole city.") : tr("%Ln unit(s) chosen.", "", int(now.scopes.size()));
    m_hint->setText(why);
}

} // namespace emonev
