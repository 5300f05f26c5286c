#include "ui/home/welcomedialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/looks.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace emonev {

WelcomeDialog::WelcomeDialog(const QString &folder, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(this)), m_make(new QPushButton(tr("Make the city"), this))
{
    setWindowTitle(tr("Welcome to e-Monev"));
    setMinimumWidth(540);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(6);
    addTitle(column, folder);
    addEmptyCity(column);
    addWay(column, "sampleCity", "bulb", tr("Take the sample city"),
           tr("A made-up city of 99 units with two years of answers, to look around and to practise."),
           Choice::SampleCity);
    addWay(column, "restoreBackup", "history", tr("Restore a backup…"),
           tr("Bring the data of another laptop or an earlier day back from a backup file."), Choice::Restore);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Quit"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_name->setFocus();
}

void WelcomeDialog::addTitle(QVBoxLayout *column, const QString &folder)
{
    auto *title = new QLabel(tr("There are no data on this laptop yet. How do you want to begin?"), this);
    title->setWordWrap(true);
    makeBold(title, 1);
    auto *where = new QLabel(tr("The data will lie in %1.").arg(folder), this);
    where->setWordWrap(true);
    makeQuiet(where);
    column->addWidget(title);
    column->addWidget(where);
    column->addSpacing(12);
}

void WelcomeDialog::addEmptyCity(QVBoxLayout *column)
{
    auto *label = new QLabel(tr("&Name of the city"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("cityName"));
    m_name->setPlaceholderText(tr("e.g. Kota Tirta Kencana"));
    m_name->setMaxLength(300);
    m_name->setMinimumHeight(28);
    m_make->setObjectName(QStringLiteral("makeCity"));
    m_make->setMinimumHeight(30);
    m_make->setDefault(true);
    m_make->setEnabled(false);
    m_make->setToolTip(tr("Write the city's name first."));
    auto *hint = new QLabel(tr("An empty city with the shipped instruments; its units are imported next."), this);
    hint->setWordWrap(true);
    makeQuiet(hint);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_make);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(hint);
    column->addSpacing(12);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_make->setEnabled(!cityName().isEmpty());
        m_make->setToolTip(cityName().isEmpty() ? tr("Write the city's name first.") : QString());
    });
    connect(m_make, &QPushButton::clicked, this, [this] { choose(Choice::EmptyCity); });
}

void WelcomeDialog::addWay(QVBoxLayout *column, const char *name, const char *icon, const QString &title,
                           const QString &hint, Choice choice)
{
    auto *button = new QPushButton(Icons::get(QLatin1String(icon)), title, this);
    button->setObjectName(QLatin1String(name));
    button->setMinimumHeight(30);
    button->setAutoDefault(false);
    auto *text = new QLabel(hint, this);
    text->setWordWrap(true);
    makeQuiet(text);
    auto *row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(text);
    column->addSpacing(12);
    connect(button, &QPushButton::clicked, this, [=, this] { choose(choice); });
}

QString WelcomeDialog::cityName() const { return m_name->text().trimmed(); }

void WelcomeDialog::choose(Choice choice)
{
    m_choice = choice;
    accept();
}

} // namespace emonev
