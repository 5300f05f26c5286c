// The sentences of ErrorText for signing in, sync and administration.
#include "ui/text/errortext.h"
#include <QHash>

namespace emonev {

namespace {

using Sentences = QHash<QString, const char *>;

/// Why there is no way to the server just now.
const Sentences &wayThere()
{
    static const Sentences list{
        {"no_answer", QT_TRANSLATE_NOOP("emonev::ErrorText", "The city server does not answer. Everything is safe on "
                                                             "this laptop and is sent as soon as there is a network.")},
        {"server_busy", QT_TRANSLATE_NOOP("emonev::ErrorText", "The city server is busy. Nothing is lost; sending is "
                                                               "tried again by itself.")},
        {"server_full", QT_TRANSLATE_NOOP("emonev::ErrorText",
                                          "The city server's disk is full, so it takes nothing just now. Everything is "
                                          "safe on this laptop; tell the administrator.")},
        {"server_refused",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "The city server did not understand this laptop. Nothing is lost; tell "
                                                "the administrator if it stays so.")},
        {"upgrade", QT_TRANSLATE_NOOP("emonev::ErrorText",
                                      "This e-Monev is too old to read what others write. Your work is still sent; "
                                      "install the newer version.")},
        {"server_restored", QT_TRANSLATE_NOOP("emonev::ErrorText",
                                              "The city server came back from a backup. What it has forgotten is sent "
                                              "once more; there is nothing to do.")},
        {"snapshot_damaged",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "What came from the server was cut off or damaged on the way. Nothing "
                                                "of it was used; it is fetched again.")},
        {"file_missing",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "A file is not where it should be, so it can't be sent. The data are "
                                                "sent without it; add the file again.")},
        {"upload_stuck", QT_TRANSLATE_NOOP("emonev::ErrorText",
                                           "A file can't be sent to its end. The data are sent without it; it is tried "
                                           "again with the next sync.")},
    };
    return list;
}

/// Why a person must sign in, or may not.
const Sentences &signingIn()
{
    static const Sentences list{
        {"sign_in",
         QT_TRANSLATE_NOOP("emonev::ErrorText",
                           "The sign-in has run out or never was. Your data are safe on this laptop; sign in "
                           "again to send them.")},
        {"wrong_password",
         QT_TRANSLATE_NOOP("emonev::ErrorText",
                           "Name or password is wrong. Check both and try again; a forgotten password "
                           "is set anew by the administrator.")},
        {"too_many_attempts",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "Too many attempts with a wrong password. Wait a minute, then try "
                                                "again; your data are not affected.")},
        {"device_revoked",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "The administrator has signed this laptop out. Your data are still "
                                                "here; sign in again, or ask the administrator why.")},
        {"foreign_device",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "The server knows this laptop under another person's name. Nothing was "
                                                "changed; ask the administrator.")},
        {"user_and_password",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "Give both: --user NAME and --password-file FILE.")},
        {"conflicts_usage",
         QT_TRANSLATE_NOOP("emonev::ErrorText",
                           "Usage: emonevctl conflicts list [--all] | resolve ID --take mine|theirs|VALUE")},
        {"outbox_usage",
         QT_TRANSLATE_NOOP("emonev::ErrorText",
                           "Usage: emonevctl outbox list [--all] | retry ID [--confirm] | export FILE.json")},
        {"history_usage", QT_TRANSLATE_NOOP("emonev::ErrorText", "Usage: emonevctl history TABLE --unit CODE")},
        {"admin_unknown", QT_TRANSLATE_NOOP("emonev::ErrorText",
                                            "The server no longer knows this entry. Nothing was changed; read the list "
                                            "again with F5.")},
    };
    return list;
}

/// Why the server did not take an operation.
const Sentences &refusals()
{
    static const Sentences list{
        {"forbidden_scope",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "Your account may not write this. The value stays in the history; ask "
                                                "the coordinator for the right, then send it again.")},
        {"unknown_row", QT_TRANSLATE_NOOP("emonev::ErrorText",
                                          "Something this belongs to is not on the server. Your value is kept; sync "
                                          "again, then send it once more.")},
        {"deleted_row", QT_TRANSLATE_NOOP("emonev::ErrorText",
                                          "Somebody removed this entry meanwhile. Your value is kept in the history; "
                                          "send it again if the entry shall come back.")},
        {"needs_confirm", QT_TRANSLATE_NOOP("emonev::ErrorText",
                                            "Very many entries would go at once, so a person must confirm it. Nothing "
                                            "was removed on the server; send it again to confirm.")},
        {"schema_too_old",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "This e-Monev is too old to send this. The value is kept; install the "
                                                "newer version, then send it again.")},
        {"op_reused",
         QT_TRANSLATE_NOOP("emonev::ErrorText",
                           "The server knows another change under the same number. The value is kept; send "
                           "it again, and it gets a new one.")},
        {"too_large",
         QT_TRANSLATE_NOOP("emonev::ErrorText",
                           "This change is larger than the server takes. The value is kept on this laptop; "
                           "make the text shorter.")},
        {"unknown_conflict", QT_TRANSLATE_NOOP("emonev::ErrorText", "There is no such conflict. Nothing was changed.")},
        {"conflict_settled",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "This conflict was decided already, perhaps on another laptop. Nothing "
                                                "was changed; the decision is in the history.")},
        {"unknown_operation",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "This change is no longer among the refused ones. Nothing was done.")},
        {"bad_value", QT_TRANSLATE_NOOP("emonev::ErrorText",
                                        "The value does not fit its field. Nothing was changed; write another one.")},
    };
    return list;
}

/// The rule of the server that a refused operation broke.
const Sentences &rules()
{
    static const Sentences list{
        {"duplicate_key",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "The server has another entry with the same code. Your value is kept; "
                                                "give yours another code, then send it again.")},
        {"has_children", QT_TRANSLATE_NOOP("emonev::ErrorText",
                                           "Others have added to this entry meanwhile, so it was not removed. Sync, "
                                           "look, and remove it again if it still shall go.")},
        {"period_locked",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "The period was locked before this came. Your answer is kept in the "
                                                "history; the coordinator can open the period.")},
        {"sheet_submitted",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "The sheet was handed in before this came. Your answer is kept in the "
                                                "history; the coordinator can give the sheet back.")},
        {"finding_closed",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "The finding was closed before this came. What you wrote is kept in "
                                                "the history; speak to the coordinator if it still matters.")},
        {"finding_step",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "Somebody else took a step on this finding first, and yours no longer "
                                                "fits. What you wrote is kept in the history; look at its steps.")},
        {"appeal_late", QT_TRANSLATE_NOOP("emonev::ErrorText", "The time for an objection was over. The unit can still "
                                                               "answer.")},
        {"appeal_again",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "An objection was decided already; there is only one. The unit can "
                                                "still answer.")},
        {"finding_kept",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "What was put to a unit is not rubbed out; withdraw it instead.")},
        {"period_move",
         QT_TRANSLATE_NOOP("emonev::ErrorText", "The period stands elsewhere by now, so this step was not done.")},
        {"too_long", QT_TRANSLATE_NOOP("emonev::ErrorText",
                                       "A text is longer than its field. Your value is kept; make it shorter.")},
    };
    return list;
}

QString found(const Sentences &list, const QString &code)
{
    const char *source = list.value(code);
    return source ? ErrorText::tr(source) : QString();
}

} // namespace

QString ErrorText::syncSentence(const Error &error)
{
    for (const auto list : {wayThere, signingIn, refusals})
        if (const QString sentence = found(list(), error.code); !sentence.isEmpty())
            return sentence;
    if (error.code == u"validation")
        return validationSentence(error);
    return accountSentence(error);
}

QString ErrorText::validationSentence(const Error &error)
{
    for (const QString &word : error.detail.split(u' ', Qt::SkipEmptyParts))
        for (const QString &rule : word.split(u':'))
            if (const QString sentence = found(rules(), rule); !sentence.isEmpty())
                return sentence;
    return tr("The server's rules do not allow this value (%1). It is kept in the history; write another one.")
        .arg(error.detail.isEmpty() ? tr("no reason given") : error.detail);
}

QString ErrorText::accountSentence(const Error &error)
{
    const QString &code = error.code;
    const QString first = error.args.value(0);
    const int number = first.toInt();
    if (code == u"other_account")
        return tr("This laptop holds the work of %1, so %2 can't sign in here. Nothing was changed. Use another "
                  "computer account or data folder for %2.")
            .arg(first, error.args.value(1));
    if (code == u"other_city")
        return tr("The server is that of %1, this laptop holds the data of %2. Nothing was sent; check the address.")
            .arg(first, error.args.value(1));
    if (code == u"outbox_waiting")
        return tr("%Ln change(s) or file(s) were not sent yet. They stay on this laptop, but nobody else sees them.",
                  "", number);
    if (code == u"actor_disabled")
        return tr("Your account was closed. What you wrote is kept on this laptop and on the server; a coordinator can "
                  "take it over.");
    if (code == u"conflicts_wait")
        return tr("%Ln conflict(s) wait for a decision. Both values are kept.", "", number);
    if (code == u"operations_rejected")
        return tr("The server refused %Ln change(s). They are kept; see why in the outbox.", "", number);
    if (code == u"scope_differs")
        return tr("What this laptop holds of %1 differs from the server again and again. Nothing is lost; tell the "
                  "administrator.")
            .arg(error.args.join(QStringLiteral(", ")));
    if (code == u"conflict_many_columns")
        return tr("The conflict is about several fields (%1); take \"mine\" or \"theirs\".").arg(first);
    if (code == u"bad_server_url")
        return tr("\"%1\" is no server address; it begins with https:// and names a computer.").arg(first);
    if (code == u"unknown_table")
        return tr("There is no table \"%1\".").arg(first);
    if (code == u"admin_refused")
        return first == u"user_exists" || first == u"duplicate_key"
                   ? tr("There is an account of that name already. Nothing was changed; choose another name.")
                   : tr("The server did not accept this (%1). Nothing was changed; check what was entered.").arg(first);
    return {};
}

} // namespace emonev
