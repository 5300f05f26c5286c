#pragma once
#include "services/backupservice.h"
#include "services/workspace.h"
#include "ui/text/format.h"
#include <QCoreApplication>

class QWidget;

namespace emonev {

class Prompts;

/// Opens the store when the program starts; talks to the person where there is none, or where it can't be opened.
class StartUp
{
    Q_DECLARE_TR_FUNCTIONS(emonev::StartUp)

public:
    StartUp(const Profile &profile, const Clock &clock, Prompts &prompts, Language language);

    /// The open store; null when the person quit (exitCode() then says why).
    [[nodiscard]] std::unique_ptr<Store> open(QWidget *parent = nullptr);
    /// 0 when a person simply quit, else that of the error that kept the store closed.
    [[nodiscard]] int exitCode() const { return m_exitCode; }
    /// Puts a backup in the place of the (closed) store, shows a busy mark meanwhile, and says how it went wrong.
    bool restore(const QString &file, QWidget *parent = nullptr);

private:
    /// Each returns whether to try again.
    [[nodiscard]] bool welcome(QWidget *parent);
    [[nodiscard]] bool mend(const Error &error, QWidget *parent);
    [[nodiscard]] bool refused(const Error &error, QWidget *parent);
    [[nodiscard]] bool restoreFromFile(QWidget *parent);
    void tell(const Error &error, QWidget *parent);

    Profile m_profile;
    const Clock &m_clock;
    Prompts &m_prompts;
    Language m_language;
    int m_exitCode = 0;
};

} // namespace emonev
