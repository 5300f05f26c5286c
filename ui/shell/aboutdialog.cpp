#include "ui/shell/aboutdialog.h"
#include "ui/widgets/looks.h"
#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace emonev {

AboutDialog::AboutDialog(const QString &dataFolder, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About e-Monev"));
    auto *sign = new QLabel(this);
    sign->setPixmap(QApplication::windowIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *title = new QLabel(tr("e-Monev %1").arg(QApplication::applicationVersion()), this);
    makeBold(title, 4);
    const QStringList lines{
        tr("Scores the work units of a city on the standards of public service, offline on one laptop."),
        tr("Data folder: %1").arg(dataFolder),
        tr("Free software under the GNU General Public License, version 3 or later."),
        tr("Made with Qt %1. Icons: Tabler Icons, MIT licence.").arg(QString::fromLatin1(qVersion()))};
    auto *text = new QLabel(lines.join(QStringLiteral("\n\n")), this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(title);
    right->addWidget(text, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    resize(480, 260);
}

} // namespace emonev
