#include "ui/sync/signindialog.h"
#include "core/whendone.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/looks.h"
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace emonev {

namespace {

/// "monev.kota.go.id" means https; a typed scheme stays.
QString addressOf(const QString &typed)
{
    const QString address = typed.trimmed();
    return address.contains(QLatin1String("://")) || address.isEmpty() ? address : QStringLiteral("https://") + address;
}

bool isAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

} // namespace

SignInDialog::SignInDialog(SyncRunner &runner, const Peer &known, QWidget *parent)
    : QDialog(parent), m_runner(runner), m_banner(new Banner(this)), m_server(new QLineEdit(known.server, this)),
      m_user(new QLineEdit(known.user, this)), m_password(new QLineEdit(this)), m_note(new QLabel(this)),
      m_ok(new QPushButton(tr("Sign in"), this))
{
    setWindowTitle(tr("Sign in to the city server"));
    setMinimumWidth(460);
    build(known);
    for (QLineEdit *edit : {m_server, m_user, m_password})
        connect(edit, &QLineEdit::textChanged, this, &SignInDialog::check);
    connect(m_ok, &QPushButton::clicked, this, &SignInDialog::signIn);
    check();
    (known.server.isEmpty() ? m_server : known.user.isEmpty() ? m_user : m_password)->setFocus();
}

void SignInDialog::build(const Peer &known)
{
    m_server->setObjectName(QStringLiteral("server"));
    m_server->setPlaceholderText(QStringLiteral("https://monev.kota.go.id"));
    m_user->setObjectName(QStringLiteral("user"));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_ok->setObjectName(QStringLiteral("signIn"));
    m_ok->setDefault(true);
    m_note->setWordWrap(true);
    makeQuiet(m_note);
    m_note->setText(known.account.isEmpty()
                        ? tr("From then on this laptop belongs to that account. Without a network you can work on; "
                             "what you write is sent later.")
                        : tr("You can work on without signing in; it only stops sending and receiving."));
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("&Server address"), m_server);
    form->addRow(tr("&Name"), m_user);
    form->addRow(tr("&Password"), m_password);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addLayout(buttons);
}

void SignInDialog::check()
{
    const bool whole =
        !m_server->text().trimmed().isEmpty() && !m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty();
    m_ok->setEnabled(whole && !m_busy);
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QLineEdit *edit : {m_server, m_user, m_password})
        edit->setEnabled(!busy);
    m_ok->setText(busy ? tr("Signing in…") : tr("Sign in"));
    check();
}

void SignInDialog::signIn()
{
    const Credentials credentials{addressOf(m_server->text()), m_user->text().trimmed(), m_password->text()};
    if (!isAddress(credentials.server)) {
        answered(fail(ErrorKind::Usage, QStringLiteral("bad_server_url"), {m_server->text()}));
        return;
    }
    m_banner->hide();
    setBusy(true);
    whenDone(m_runner.signIn(credentials), this,
             [this](const Result<wire::SessionAnswer> &answer) { answered(answer); });
}

void SignInDialog::answered(const Result<wire::SessionAnswer> &answer)
{
    setBusy(false);
    if (answer) {
        m_password->clear();
        Q_EMIT signedIn(answer->user);
        accept();
        return;
    }
    m_banner->showNotice({Notice::Level::Warning, errorText(answer.error()), {}, {}, answer.error().detail});
    QLineEdit *next = answer.error().code == u"bad_server_url" ? m_server : m_password;
    next->setFocus();
    next->selectAll();
    adjustSize();
}

void SignInDialog::reject()
{
    m_password->clear();
    QDialog::reject();
}

} // namespace emonev
