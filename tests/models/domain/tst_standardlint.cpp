#include "domain/plainlanguage.h"
#include "domain/standardlint.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace emonev;

namespace {

QByteArray fileAt(const char *path)
{
    QFile file(QStringLiteral(EMONEV_SOURCE_DIR "/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines += line.toString();
    return value.isArray() ? lines.join(u'\n') : value.toString();
}

void fill(Standard &standard, const QJsonObject &from)
{
    if (from.contains(u"decreeNo"))
        standard.decreeNo = from.value(u"decreeNo").toString();
    if (from.contains(u"decreeDate"))
        standard.decreeDate = QDate::fromString(from.value(u"decreeDate").toString(), Qt::ISODate);
    if (from.contains(u"effectiveFrom"))
        standard.effectiveFrom = QDate::fromString(from.value(u"effectiveFrom").toString(), Qt::ISODate);
    const QJsonObject components = from.value(u"components").toObject();
    for (auto it = components.begin(); it != components.end(); ++it)
        standard.components.insert(it.key().toInt(), linesOf(it.value()));
}

/// "days_contradict 12: 5 hari kerja"; the whole of a component is "*".
QString lineOf(const QString &rule, int component, const QString &place, const Standard &standard)
{
    const bool isWhole = !place.isEmpty() && place == standard.components.value(component);
    return QStringLiteral("%1 %2: %3").arg(rule).arg(component).arg(isWhole ? QStringLiteral("*") : place);
}

QString expectedLine(const QJsonObject &fault, const Standard &standard)
{
    return lineOf(fault.value(u"rule").toString(), fault.value(u"component").toInt(), fault.value(u"text").toString(),
                  standard);
}

QStringList linesOf(const QVector<LintFinding> &findings, const Standard &standard)
{
    QStringList lines;
    for (const LintFinding &finding : findings)
        lines += lineOf(finding.rule, finding.component,
                        standard.components.value(finding.component).mid(finding.begin, finding.length), standard);
    return lines;
}

} // namespace

/// Every planted fault is found at its place; 40 clean standards raise none.
class TestStandardLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void faultIsFound_data();
    void faultIsFound();
    void cleanRaisesNone_data();
    void cleanRaisesNone();
    void severityIsKnown();
    void repealedNamesItsSuccessor();
    void damagedRulesNameTheirKey_data();
    void damagedRulesNameTheirKey();
    void plainerReplaces_data();
    void plainerReplaces();

private:
    void addStandards(const char *path);

    LintRules m_rules;
};

void TestStandardLint::initTestCase()
{
    const auto rules = lintRulesFromJson(fileAt("resources/lint/standar.json"));
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().args.join(u' ')));
    m_rules = *rules;
    QVERIFY(m_rules.plainerByHard.size() > 40);
    QVERIFY(m_rules.repealed.size() >= 3);
}

void TestStandardLint::addStandards(const char *path)
{
    QTest::addColumn<Standard>("standard");
    QTest::addColumn<QStringList>("expected");
    const QJsonObject root = QJsonDocument::fromJson(fileAt(path)).object();
    const QJsonObject bases = root.value(u"bases").toObject();
    const QJsonArray standards = root.value(u"standards").toArray();
    QVERIFY(standards.size() >= 40);
    for (const QJsonValue &value : standards) {
        const QJsonObject entry = value.toObject();
        Standard standard;
        fill(standard, bases.value(entry.value(u"base").toString(QStringLiteral("surat"))).toObject());
        fill(standard, entry);
        QStringList expected;
        for (const QJsonValue &fault : entry.value(u"expected").toArray())
            expected += expectedLine(fault.toObject(), standard);
        QTest::newRow(qUtf8Printable(entry.value(u"name").toString())) << standard << expected;
    }
}

void TestStandardLint::faultIsFound_data() { addStandards("tests/data/lint/faulty.json"); }

void TestStandardLint::faultIsFound()
{
    QFETCH(Standard, standard);
    QFETCH(QStringList, expected);
    QVERIFY(!expected.isEmpty());
    for (const LintFinding &finding : lint(standard, m_rules)) {
        QVERIFY(finding.begin >= 0 && finding.length >= 0);
        QVERIFY(finding.begin + finding.length <= standard.components.value(finding.component).size());
    }
    QCOMPARE(linesOf(lint(standard, m_rules), standard).join(u" | "), expected.join(u" | "));
}

void TestStandardLint::cleanRaisesNone_data() { addStandards("tests/data/lint/clean.json"); }

void TestStandardLint::cleanRaisesNone()
{
    QFETCH(Standard, standard);
    QCOMPARE(filledComponents(standard), 14);
    QCOMPARE(linesOf(lint(standard, m_rules), standard).join(u" | "), QString());
}

void TestStandardLint::severityIsKnown()
{
    Standard standard;
    standard.components.insert(1, QStringLiteral("Fotocopy KTP"));
    const QVector<LintFinding> findings = lint(standard, m_rules);
    QCOMPARE(findings.size(), 1 + 14); // the decree, the word, and 13 components without text
    for (const LintFinding &finding : findings) {
        const bool isPublic = finding.component >= 1 && finding.component <= 6;
        const QString wanted = finding.rule == u"hard_word" ? QStringLiteral("hint")
                               : isPublic                   ? QStringLiteral("error")
                                                            : QStringLiteral("warning");
        QCOMPARE(finding.severity, wanted);
    }
}

void TestStandardLint::repealedNamesItsSuccessor()
{
    Standard standard;
    standard.components.insert(7, QStringLiteral("PermenPANRB 16/2014, UU 32/2004"));
    QStringList seen;
    for (const LintFinding &finding : lint(standard, m_rules))
        if (finding.rule == u"basis_repealed")
            seen += finding.severity + u' ' + finding.args.join(u" -> ");
    QCOMPARE(seen, (QStringList{QStringLiteral("error PermenPANRB 16/2014 -> PermenPANRB 14/2017"),
                                QStringLiteral("warning UU 32/2004 -> UU 23/2014")}));
}

void TestStandardLint::damagedRulesNameTheirKey_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("key");
    QTest::newRow("no number") << QByteArray("\"longest_sentence\": ") << QByteArray("\"longest\": ")
                               << QStringLiteral("longest_sentence");
    QTest::newRow("no words") << QByteArray("\"plainer\"") << QByteArray("\"plain\"") << QStringLiteral("hard_words");
    QTest::newRow("no kind") << QByteArray("\"kind\": ") << QByteArray("\"sort\": ") << QStringLiteral("repealed");
    QTest::newRow("kind not a pattern") << QByteArray("\"uu\": \"(?:") << QByteArray("\"uu\": \"((?:")
                                        << QStringLiteral("repealed");
    QTest::newRow("contact not a pattern")
        << QByteArray("\"sp4n|") << QByteArray("\"(sp4n|") << QStringLiteral("contacts");
}

void TestStandardLint::damagedRulesNameTheirKey()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = fileAt("resources/lint/standar.json");
    QVERIFY(json.contains(from));
    const auto rules = lintRulesFromJson(json.replace(from, to));
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, QStringLiteral("lint_rules_damaged"));
    QTEST(rules.error().args.value(0), "key");
}

void TestStandardLint::plainerReplaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *text, const char *plain) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(plain);
    };
    row("Bilamana berkas kurang, lengkapi.", "Jika berkas kurang, lengkapi.");
    row("BILAMANA TERLAMBAT", "JIKA TERLAMBAT");
    row("Fotocopy KTP, foto copy KK", "Fotokopi KTP, fotokopi KK");
    row("ke front  office, lalu back\noffice.", "ke loket, lalu bagian pengolah.");
    row("KTP-el dipakai sendiri", "KTP-el dipakai sendiri");
    row("", "");
    row("uploadan", "uploadan");
    row("dilegalisir", "dilegalisasi");
}

void TestStandardLint::plainerReplaces()
{
    QFETCH(QString, text);
    QTEST(plainer(text, m_rules), "plain");
}

QTEST_APPLESS_MAIN(TestStandardLint)
#include "tst_standardlint.moc"
