#include "ui/text/linttext.h"
#include "domain/standard.h"
#include "ui/text/format.h"
#include <QLocale>

namespace emonev {

namespace {

QString arg(const LintFinding &finding, int index) { return finding.args.value(index); }

} // namespace

QString LintText::component(int code)
{
    const bool english = languageFromCode(QLocale().name()) == Language::English;
    for (const StandardComponent &one : standardComponents())
        if (one.code == code)
            return QStringLiteral("%1. %2").arg(code).arg(english ? one.nameEn : one.nameId);
    return tr("The whole standard");
}

QString LintText::severity(const QString &severity)
{
    if (severity == u"error")
        return tr("error");
    return severity == u"warning" ? tr("warning") : tr("hint");
}

QString LintText::sentence(const LintFinding &finding)
{
    const QString &rule = finding.rule;
    if (rule == u"days_contradict")
        return tr("It says \"%1\", but the time promised is \"%2\".").arg(arg(finding, 0), arg(finding, 1));
    if (rule == u"fee_contradict")
        return tr("It says \"%1\", but the fee given is \"%2\".").arg(arg(finding, 0), arg(finding, 1));
    if (rule == u"days_unreadable")
        return tr("No number of minutes, hours or days is named.");
    if (rule == u"fee_unreadable")
        return tr("Neither an amount nor \"free\" nor a regulation on the tariff is named.");
    if (rule == u"contact_missing")
        return tr("No way to complain is named: no telephone, e-mail, site, desk or box.");
    if (rule == u"basis_repealed")
        return tr("%1 is no longer in force; %2 took its place.").arg(arg(finding, 0), arg(finding, 1));
    return textSentence(finding);
}

QString LintText::textSentence(const LintFinding &finding)
{
    const QString &rule = finding.rule;
    if (rule == u"hard_word")
        return tr("\"%1\" is a hard word.").arg(arg(finding, 0));
    if (rule == u"long_sentence")
        return tr("A sentence of %1 words; people lose the thread after %2.").arg(arg(finding, 0), arg(finding, 1));
    if (rule == u"public_missing")
        return tr("Empty, although it must be published.");
    if (rule == u"component_missing")
        return tr("Empty.");
    if (rule == u"placeholder")
        return tr("It says nothing a citizen could use.");
    if (rule == u"decree_missing")
        return tr("The decree lacks its number or its date.");
    if (rule == u"effective_before_decree")
        return tr("It takes effect on %1, before the decree of %2.").arg(arg(finding, 0), arg(finding, 1));
    return rule;
}

QString LintText::remedy(const LintFinding &finding)
{
    const QString &rule = finding.rule;
    if (rule == u"days_contradict" || rule == u"fee_contradict")
        return tr("Decide which one holds and write the same in both places.");
    if (rule == u"days_unreadable")
        return tr("Write how long it takes at most, for instance \"3 working days\".");
    if (rule == u"fee_unreadable")
        return tr("Write the amount, or that it is free, or the regulation with the tariff.");
    if (rule == u"contact_missing")
        return tr("Name a telephone number, an address or a desk where complaints are taken.");
    if (rule == u"basis_repealed")
        return finding.severity == u"error" ? tr("Name the regulation in force.")
                                            : tr("Check it, and name the regulation in force.");
    if (rule == u"hard_word")
        return tr("Better: \"%1\".").arg(arg(finding, 1));
    if (rule == u"long_sentence")
        return tr("Make two or three of it, or a list.");
    if (rule == u"decree_missing" || rule == u"effective_before_decree")
        return tr("Complete the head of the standard.");
    return tr("Write what people get, bring, pay or wait for.");
}

} // namespace emonev
