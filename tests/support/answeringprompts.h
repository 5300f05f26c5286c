#pragma once
#include "ui/widgets/prompts.h"

namespace emonev {

/// Answers in a person's place; remembers what it was asked.
class AnsweringPrompts final : public Prompts
{
public:
    QString file;          ///< answer to every question for a file or folder
    QString reason;        ///< answer to every question why
    bool consent = true;   ///< answer to every question
    QStringList questions; ///< titles and questions, in order
    QStringList told;

    QString openFile(QWidget *, const QString &title, const QStringList &) override { return asked(title); }
    QStringList openFiles(QWidget *, const QString &title, const QStringList &) override { return {asked(title)}; }
    QString saveFile(QWidget *, const QString &title, const QString &, const QStringList &) override
    {
        return asked(title);
    }
    QString chooseFolder(QWidget *, const QString &title) override { return asked(title); }
    bool confirm(QWidget *, const QString &question, const QString &, const QString &) override
    {
        questions.append(question);
        return consent;
    }
    QString askReason(QWidget *, const QString &question, const QString &, const QString &) override
    {
        questions.append(question);
        return reason;
    }
    void info(QWidget *, const QString &text, const QString &) override { told.append(text); }

private:
    QString asked(const QString &title)
    {
        questions.append(title);
        return file;
    }
};

} // namespace emonev
