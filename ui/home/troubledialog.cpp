#include "ui/home/troubledialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/looks.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace emonev {

TroubleDialog::TroubleDialog(const QString &title, const QString &happened, const QString &meaning, const Error &error,
                             const QVector<Offer> &offers, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setMinimumWidth(540);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(20, 16, 20, 16);
    whole->setSpacing(16);
    auto *sign = new QLabel(this);
    sign->setPixmap(
        Icons::colored(QStringLiteral("alert-triangle"), QColor(0xb98300)).pixmap(QSize(32, 32), devicePixelRatioF()));
    whole->addWidget(sign, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    auto *first = new QLabel(happened, this);
    makeBold(first);
    auto *second = new QLabel(meaning, this);
    auto *details =
        new QLabel(tr("Code: %1").arg(QStringLiteral("%1 %2").arg(error.code, error.detail).trimmed()), this);
    makeQuiet(details);
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *label : {first, second, details}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(4);
    addOffers(column, offers);
    whole->addLayout(column, 1);
}

void TroubleDialog::addOffers(QVBoxLayout *column, const QVector<Offer> &offers)
{
    static const char *const names[] = {"quit", "restoreNewest", "restoreFile", "tryAgain", "openFolder"};
    for (const Offer &offer : offers) {
        auto *button = new QPushButton(offer.text, this);
        button->setObjectName(QLatin1String(names[int(offer.way)]));
        button->setMinimumHeight(30);
        button->setDefault(&offer == &offers.first());
        button->setAutoDefault(false);
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, way = offer.way] { choose(way); });
    }
}

void TroubleDialog::choose(Way way)
{
    if (way == Way::OpenFolder) {
        Q_EMIT folderWanted();
        return;
    }
    m_way = way;
    if (way == Way::Quit)
        reject();
    else
        accept();
}

} // namespace emonev
