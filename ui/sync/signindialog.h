#pragma once
#include "services/syncrunner.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace emonev {

class Banner;

/// Asks for server, name and password, and signs in without holding up the window.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    SignInDialog(SyncRunner &runner, const Peer &known, QWidget *parent = nullptr);

Q_SIGNALS:
    void signedIn(const QString &user);

protected:
    void reject() override;

private:
    void build(const Peer &known);
    void check();
    void signIn();
    void answered(const Result<wire::SessionAnswer> &answer);
    void setBusy(bool busy);

    SyncRunner &m_runner;
    Banner *m_banner;
    QLineEdit *m_server;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLabel *m_note;
    QPushButton *m_ok;
    bool m_busy = false;
};

} // namespace emonev
