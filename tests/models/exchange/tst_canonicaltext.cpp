#include "domain/unit.h"
#include "exchange/canonicaltext.h"
#include <QtTest>

using namespace emonev;

/// Values as people write them, and what they become.
class CanonicalTextTest : public QObject
{
    Q_OBJECT

private:
    static ColumnSpec column(ColumnType type, int maxLength = 64, bool required = false)
    {
        return {QStringLiteral("kolom"), QStringLiteral("column"), type, required, maxLength, {}, false};
    }

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole") << "7"
                               << "7";
        QTest::newRow("decimal comma") << "0,5"
                                       << "0.5";
        QTest::newRow("decimal point with idle zeros") << "0.50"
                                                       << "0.5";
        QTest::newRow("only zeros behind the point") << "3,00"
                                                     << "3";
        QTest::newRow("negative") << "-0,0263"
                                  << "-0.0263";
        QTest::newRow("minus nothing") << "-0,0"
                                       << "0";
        QTest::newRow("plus") << "+5"
                              << "5";
        QTest::newRow("one dot is a decimal point") << "1.234"
                                                    << "1.234";
        QTest::newRow("two dots group thousands") << "1.234.567"
                                                  << "1234567";
        QTest::newRow("dot groups, comma cuts") << "1.234,50"
                                                << "1234.5";
        QTest::newRow("comma groups, dot cuts") << "1,234.5"
                                                << "1234.5";
        QTest::newRow("leading zeros") << "007"
                                       << "7";
        QTest::newRow("bare fraction") << ",5"
                                       << "0.5";
        QTest::newRow("wrong groups") << "1.23.456"
                                      << "bad_number";
        QTest::newRow("two decimal marks") << "1,5,5"
                                           << "bad_number";
        QTest::newRow("word") << "lima"
                              << "bad_number";
        QTest::newRow("exponent") << "1e5"
                                  << "bad_number";
        QTest::newRow("unit behind it") << "5 hari"
                                        << "bad_number";
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const CanonicalValue value = canonicalNumber(text);
        QCOMPARE(value.ok() ? value.text : value.rule, expected);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ISO") << "2026-11-22"
                             << "2026-11-22";
        QTest::newRow("slashes, day first") << "22/11/2026"
                                            << "2026-11-22";
        QTest::newRow("hyphens, day first") << "02-03-2026"
                                            << "2026-03-02";
        QTest::newRow("one-digit day and month") << "2/3/2026"
                                                 << "2026-03-02";
        QTest::newRow("Indonesian month") << "22 November 2026"
                                          << "2026-11-22";
        QTest::newRow("Agustus") << "17 Agustus 1945"
                                 << "1945-08-17";
        QTest::newRow("short Indonesian month") << "5 Des 2026"
                                                << "2026-12-05";
        QTest::newRow("old spelling") << "1 Pebruari 2026"
                                      << "2026-02-01";
        QTest::newRow("English month") << "9 May 2026"
                                       << "2026-05-09";
        QTest::newRow("short English month") << "31 Oct 2026"
                                             << "2026-10-31";
        QTest::newRow("capitals") << "22 NOVEMBER 2026"
                                  << "2026-11-22";
        QTest::newRow("midnight behind it") << "2026-11-22 00:00:00"
                                            << "2026-11-22";
        QTest::newRow("leap day") << "29/02/2024"
                                  << "2024-02-29";
        QTest::newRow("no leap day") << "29/02/2026"
                                     << "bad_date";
        QTest::newRow("month first") << "11/22/2026"
                                     << "bad_date";
        QTest::newRow("two-digit year") << "22/11/26"
                                        << "two_digit_year";
        QTest::newRow("two-digit year with a name") << "22 Nov 26"
                                                    << "two_digit_year";
        QTest::newRow("dots") << "22.11.2026"
                              << "bad_date";
        QTest::newRow("word") << "kemarin"
                              << "bad_date";
        QTest::newRow("mixed marks") << "22/11-2026"
                                     << "bad_date";
        QTest::newRow("before 1900") << "1/1/1800"
                                     << "out_of_range";
        QTest::newRow("digits only") << "20261122"
                                     << "bad_date";
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const CanonicalValue value = canonicalDate(text);
        QCOMPARE(value.ok() ? value.text : value.rule, expected);
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no time") << "30/06/2026"
                                 << "2026-06-30";
        QTest::newRow("minutes") << "30/06/2026 23:30"
                                 << "2026-06-30T23:30:00";
        QTest::newRow("dots in the time") << "30 Juni 2026 23.30"
                                          << "2026-06-30T23:30:00";
        QTest::newRow("ISO with offset") << "2026-06-30T23:30:15+07:00"
                                         << "2026-06-30T23:30:15+07:00";
        QTest::newRow("UTC") << "2026-06-30T23:30:15Z"
                             << "2026-06-30T23:30:15Z";
        QTest::newRow("no such hour") << "30/06/2026 25:30"
                                      << "bad_date";
    }
    void times()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const CanonicalValue value = canonicalDateTime(text);
        QCOMPARE(value.ok() ? value.text : value.rule, expected);
    }

    void cells()
    {
        QCOMPARE(plainText(Cell::fromNumber(7)).text, QStringLiteral("7"));
        QCOMPARE(plainText(Cell::fromNumber(1.5)).text, QStringLiteral("1.5"));
        QCOMPARE(plainText(Cell::fromNumber(0.1 + 0.2)).text, QStringLiteral("0.3"));
        QCOMPARE(plainText(Cell::fromNumber(-0.00001)).text, QStringLiteral("-0.00001"));
        QCOMPARE(plainText(Cell::fromNumber(999999999999999)).text, QStringLiteral("999999999999999"));
        QCOMPARE(plainText(Cell::fromNumber(1e15)).rule, QStringLiteral("number_too_long"));
        QCOMPARE(plainText(Cell::fromNumber(198501012010011001.0)).rule, QStringLiteral("number_too_long"));
        // 46348 days after 1899-12-30: 126 years of 365 days, 31 leap days (1904…2024), then 22 November + 2 days.
        QCOMPARE(plainText(Cell::fromDate(46348)).text, QStringLiteral("2026-11-22"));
        QCOMPARE(plainText(Cell::fromDate(46348.5)).text, QStringLiteral("2026-11-22T12:00:00"));
        QCOMPARE(plainText(Cell::fromBool(true)).text, QStringLiteral("TRUE"));
        QCOMPARE(plainText(Cell::fromError(QStringLiteral("#N/A"))).rule, QStringLiteral("formula_error"));
    }

    void cleans()
    {
        QCOMPARE(cleanText(QStringLiteral("  a\r\nb\rc \u00A0")), QStringLiteral("a\nb\nc"));
        QCOMPARE(cleanText(QStringLiteral("e\u0301")), QStringLiteral("\u00E9"));
        QCOMPARE(cleanText(QStringLiteral("a\u0001b\uFEFFc")), QStringLiteral("abc"));
        QCOMPARE(cleanText(QString::fromUtf8("😀") + QChar(0xD83D)), QString::fromUtf8("😀"));
    }

    void typed_data()
    {
        QTest::addColumn<ColumnType>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("answer met") << ColumnType::AnswerValue << "1"
                                    << "1";
        QTest::newRow("answer graded") << ColumnType::AnswerValue << "0,50"
                                       << "0.5";
        QTest::newRow("not applicable") << ColumnType::AnswerValue << "tb"
                                        << "TB";
        QTest::newRow("answer below 0") << ColumnType::AnswerValue << "-1"
                                        << "out_of_range";
        QTest::newRow("answer as a word") << ColumnType::AnswerValue << "ada"
                                          << "bad_number";
        QTest::newRow("component by code") << ColumnType::Component << "6"
                                           << "6";
        QTest::newRow("component by name") << ColumnType::Component << "biaya / TARIF"
                                           << "4";
        QTest::newRow("component 15") << ColumnType::Component << "15"
                                      << "unknown_value";
        QTest::newRow("unit kind") << ColumnType::UnitKind << "Rumah Sakit"
                                   << "rumah_sakit";
        QTest::newRow("unknown unit kind") << ColumnType::UnitKind << "toko"
                                           << "unknown_value";
        QTest::newRow("NIP with blanks") << ColumnType::Nip << "19850101 201001 1 001"
                                         << "198501012010011001";
        QTest::newRow("NIP with letters") << ColumnType::Nip << "1985x"
                                          << "bad_nip";
        QTest::newRow("latitude") << ColumnType::Lat << "-0,0263"
                                  << "-0.0263";
        QTest::newRow("latitude too far") << ColumnType::Lat << "109.34"
                                          << "out_of_range";
        QTest::newRow("longitude") << ColumnType::Lon << "109.34"
                                   << "109.34";
        QTest::newRow("year") << ColumnType::Year << "2026"
                              << "2026";
        QTest::newRow("half a year") << ColumnType::Year << "2026,5"
                                     << "bad_number";
        QTest::newRow("mail") << ColumnType::Email << "a@b.go.id"
                              << "a@b.go.id";
        QTest::newRow("no mail") << ColumnType::Email << "a.b"
                                 << "bad_email";
        QTest::newRow("aliases") << ColumnType::List << "Dinkes;DKK | Dinas Kesehatan"
                                 << "Dinkes; DKK; Dinas Kesehatan";
        QTest::newRow("month") << ColumnType::Month << "Juni 2026"
                               << "2026-06";
        QTest::newRow("line break in a name") << ColumnType::Text << "Dinas\nKesehatan"
                                              << "Dinas Kesehatan";
        QTest::newRow("too long") << ColumnType::Code << QString(65, u'x') << "too_long";
        QTest::newRow("as long as may be, in faces")
            << ColumnType::Text << QString::fromUtf8("😀").repeated(64) << QString::fromUtf8("😀").repeated(64);
        QTest::newRow("empty") << ColumnType::Date << ""
                               << "";
    }
    void typed()
    {
        QFETCH(ColumnType, type);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const CanonicalValue value = canonicalValue(column(type), text, defaultUnitKinds());
        QCOMPARE(value.ok() ? value.text : value.rule, expected);
    }

    void requiredIsToldFromEmpty()
    {
        QCOMPARE(canonicalValue(column(ColumnType::Text, 64, true), {}, {}).rule, QStringLiteral("required"));
    }
};

QTEST_GUILESS_MAIN(CanonicalTextTest)
#include "tst_canonicaltext.moc"
