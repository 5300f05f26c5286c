#include "ui/text/errortext.h"
#include "ui/text/importtext.h"
#include <QtTest>

using namespace emonev;

/// Every way in which a step of a case can be refused has a sentence of its own.
class TestCaseErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasASentence_data();
    void everyCodeHasASentence();
    void momentsReadAsPeopleWriteThem();
    void everyRuleOfAnImportHasASentence_data();
    void everyRuleOfAnImportHasASentence();
};

void TestCaseErrorText::everyCodeHasASentence_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"event_before_receipt",
                             "event_before_last",
                             "time_in_future",
                             "time_too_early",
                             "case_is_closed",
                             "case_is_open",
                             "case_is_paused",
                             "case_not_paused",
                             "case_is_merged",
                             "case_not_merged",
                             "case_is_there_already",
                             "extension_not_past_due",
                             "extension_too_long",
                             "reason_missing",
                             "until_missing",
                             "to_unit_missing",
                             "role_may_not",
                             "letter_component_unknown",
                             "letter_service_elsewhere",
                             "letter_due_too_early",
                             "letter_pattern_incomplete",
                             "letter_unknown",
                             "letters_none",
                             "letter_not_one",
                             "letter_needs_level",
                             "letter_given_already",
                             "letter_third_given",
                             "letter_level_unknown",
                             "letter_reply_missing",
                             "letter_reply_too_early",
                             "letter_reply_in_future",
                             "teguran_usage",
                             "unknown_complaint",
                             "unknown_channel",
                             "channel_closed",
                             "place_incomplete",
                             "place_out_of_range",
                             "place_not_here",
                             "merge_into_itself",
                             "merge_circle",
                             "photo_not_image",
                             "photo_too_large",
                             "reporter_key_missing",
                             "reporter_unknown",
                             "unknown_sla",
                             "sla_profile_missing",
                             "complaints_usage",
                             "bad_time",
                             "bad_month",
                             "bad_cursor",
                             "unknown_status",
                             "unknown_class",
                             "unknown_event",
                             "option_missing"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestCaseErrorText::everyCodeHasASentence()
{
    QFETCH(QString, code);
    const QString text = errorText(
        {ErrorKind::InvalidData, code, {}, {QStringLiteral("eins"), QStringLiteral("zwei"), QStringLiteral("drei")}});
    QVERIFY2(!text.contains(code), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
}

void TestCaseErrorText::momentsReadAsPeopleWriteThem()
{
    // Stored moments are UTC; the tests run in Jakarta, seven hours ahead.
    const QString stored = errorText(
        {ErrorKind::InvalidData, QStringLiteral("event_before_receipt"), {}, {"CRM-1", "2026-11-20T02:00:00Z"}});
    QVERIFY2(stored.contains(QStringLiteral("20 Nov 2026 09:00")), qPrintable(stored));
    const QString typed = errorText(
        {ErrorKind::InvalidData, QStringLiteral("time_in_future"), {}, {"received", "2026-11-20T10:00:00+08:00"}});
    QVERIFY2(typed.contains(QStringLiteral("20 Nov 2026 10:00")), qPrintable(typed));
}

void TestCaseErrorText::everyRuleOfAnImportHasASentence_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule :
         {"complaint_fixed", "status_not_possible", "status_not_done", "event_before_receipt", "event_before_last",
          "time_in_future", "place_incomplete", "unknown_channel", "reporter_key_missing", "month_approved"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

void TestCaseErrorText::everyRuleOfAnImportHasASentence()
{
    QFETCH(QString, rule);
    RowIssue issue;
    issue.rule = rule;
    issue.value = QStringLiteral("isi");
    issue.args = {QStringLiteral("proses")};
    const QString text = ruleText(issue);
    QVERIFY2(!text.contains(rule), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestCaseErrorText)
#include "tst_caseerrortext.moc"
