#include "ui/widgets/dialogprompts.h"
#include "ui/widgets/reasondialog.h"
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

namespace emonev {

namespace {

const QString folderKey = QStringLiteral("prompts/folder");

/// The first ending a filter such as "Excel (*.xlsx)" names, with its dot.
QString endingOf(const QString &filter)
{
    static const QRegularExpression ending(QStringLiteral("\\*(\\.[A-Za-z0-9]+)"));
    return ending.match(filter).captured(1);
}

} // namespace

QString DialogPrompts::openFile(QWidget *parent, const QString &title, const QStringList &filters)
{
    const QString path = QFileDialog::getOpenFileName(parent, title, folder(), filters.join(QStringLiteral(";;")));
    remember(path);
    return path;
}

QStringList DialogPrompts::openFiles(QWidget *parent, const QString &title, const QStringList &filters)
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(parent, title, folder(), filters.join(QStringLiteral(";;")));
    remember(paths.value(0));
    return paths;
}

QString DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                const QStringList &filters)
{
    QFileDialog dialog(parent, title, folder(), filters.join(QStringLiteral(";;")));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(suggestion);
    dialog.setDefaultSuffix(endingOf(filters.value(0)));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &filter) { dialog.setDefaultSuffix(endingOf(filter)); });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().value(0);
    remember(path);
    return path;
}

QString DialogPrompts::chooseFolder(QWidget *parent, const QString &title)
{
    const QString path = QFileDialog::getExistingDirectory(parent, title, folder());
    if (!path.isEmpty())
        m_settings.setValue(folderKey, path);
    return path;
}

bool DialogPrompts::confirm(QWidget *parent, const QString &question, const QString &consequence, const QString &verb)
{
    QMessageBox box(QMessageBox::Question, QGuiApplication::applicationDisplayName(), question, QMessageBox::Cancel,
                    parent);
    box.setInformativeText(consequence);
    const auto *button = box.addButton(verb, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == button;
}

QString DialogPrompts::askReason(QWidget *parent, const QString &question, const QString &consequence,
                                 const QString &verb)
{
    ReasonDialog dialog(question, consequence, verb, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.reason() : QString();
}

void DialogPrompts::info(QWidget *parent, const QString &text, const QString &more)
{
    QMessageBox box(QMessageBox::Information, QGuiApplication::applicationDisplayName(), text, QMessageBox::Ok, parent);
    box.setInformativeText(more);
    box.exec();
}

QString DialogPrompts::folder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_settings.value(folderKey, documents).toString();
}

void DialogPrompts::remember(const QString &path)
{
    if (!path.isEmpty())
        m_settings.setValue(folderKey, QFileInfo(path).absolutePath());
}

} // namespace emonev
