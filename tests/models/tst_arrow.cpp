#include "support/sourcecheck.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace emonev;

/// The rules of the house hold in this tree, and the check that says so finds planted faults.
class TestArrow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treeHasNoFault();
    void plantedFileIsJudged_data();
    void plantedFileIsJudged();
    void foldersIncludingEachOtherAreFound();
    void twoTypesOfOneNameAreFound();

private:
    static void plant(const QTemporaryDir &root, const QString &path, const QByteArray &text);
};

void TestArrow::plant(const QTemporaryDir &root, const QString &path, const QByteArray &text)
{
    const QFileInfo info(root.filePath(path));
    QVERIFY(QDir().mkpath(info.path()));
    QFile file(info.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestArrow::treeHasNoFault()
{
    SourceCheck check(QStringLiteral(EMONEV_SOURCE_DIR));
    const QStringList faults = check.faults();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    QVERIFY2(check.includes("models/domain", "models/core") > 0, "the tree was not read");
}

void TestArrow::plantedFileIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fault"); // empty: the file is right

    const auto row = [](const char *name, const char *path, const QByteArray &text, const char *fault) {
        QTest::newRow(name) << QString::fromLatin1(path) << text << QString::fromLatin1(fault);
    };
    row("domain may use core", "models/domain/a.cpp", "#include \"core/result.h\"\n", "");
    row("services may use storage", "models/services/a.cpp", "#include \"storage/store.h\"\n", "");
    row("items may use reports", "models/items/a.h", "#include \"reports/score.h\"\n", "");
    row("a feature may use widgets", "ui/units/a.h", "#include \"ui/widgets/x.h\"\n", "");
    row("shell may use a feature", "ui/shell/a.h", "#include \"ui/units/x.h\"\n", "");
    row("app may use storage", "app/ctl/a.cpp", "#include \"storage/store.h\"\n#include \"ctl/b.h\"\n", "");
    row("a comment is no include", "models/core/a.h", "// #include \"ui/units/x.h\"\n", "");
    row("a statement in storage", "models/storage/a.cpp", "auto s = \"SELECT 1\";\n", "");
    row("a word is no statement", "ui/units/a.cpp", "auto s = tr(\"Select a unit\");\n", "");
    row("a query file", "models/storage/sql/queries/unit/find_unit.sql", "SELECT 1;\n", "");
    row("a migration file", "models/storage/sql/migrations/0001_create_tables.sql", "SELECT 1;\n", "");
    row("then without a context", "ui/units/a.cpp", "saving.then([this] {});\n", "");
    row("500 lines", "ui/units/a.cpp", QByteArray(500, '\n'), "");

    row("core uses domain", "models/core/a.h", "\n#include \"domain/unit.h\"\n",
        "models/core/a.h:2: models/core must not use models/domain");
    row("storage uses exchange", "models/storage/a.h", "#include \"exchange/x.h\"\n",
        "models/storage/a.h:1: models/storage must not use models/exchange");
    row("services use reports", "models/services/a.h", "#include \"reports/x.h\"\n",
        "models/services/a.h:1: models/services must not use models/reports");
    row("models use ui", "models/items/a.h", "#include \"ui/text/x.h\"\n",
        "models/items/a.h:1: models/items must not use ui/text");
    row("ui uses storage", "ui/units/a.h", "#include \"storage/store.h\"\n",
        "ui/units/a.h:1: ui/units must not use models/storage");
    row("a feature uses another", "ui/units/a.h", "#include \"ui/standards/x.h\"\n",
        "ui/units/a.h:1: ui/units must not use ui/standards");
    row("a feature uses shell", "ui/units/a.h", "#include \"ui/shell/x.h\"\n",
        "ui/units/a.h:1: ui/units must not use ui/shell");
    row("widgets use a feature", "ui/widgets/a.h", "#include \"ui/units/x.h\"\n",
        "ui/widgets/a.h:1: ui/widgets must not use ui/units");
    row("ui uses app", "ui/shell/a.h", "#include \"app/desktop/x.h\"\n", "ui/shell/a.h:1: ui/shell must not use app");
    row("widgets in models", "models/items/a.h", "#include <QWidget>\n",
        "models/items/a.h:1: <QWidget> is not of QtCore");
    row("gui module in models", "models/items/a.h", "#include <QtGui/QColor>\n",
        "models/items/a.h:1: <QtGui/QColor> is not of QtCore");
    row("sqlite in app", "app/ctl/a.cpp", "#include <sqlite3.h>\n",
        "app/ctl/a.cpp:1: sqlite3.h belongs to models/storage");
    row("statements in services", "models/services/a.cpp", "#include \"storage/statement.h\"\n",
        "models/services/a.cpp:1: storage/statement.h belongs to models/storage");
    row("a statement in ui", "ui/units/a.cpp", "auto s = \"SELECT name FROM unit\";\n",
        "ui/units/a.cpp:1: a statement outside models/storage and models/server");
    row("then in a context", "ui/units/a.cpp", "saving\n    .then(this, [] {});\n",
        "ui/units/a.cpp:2: then(this) asserts when this died before; use whenDone");
    row("a relative path", "ui/units/a.cpp", "#include \"../units/x.h\"\n",
        "ui/units/a.cpp:1: include by a relative path: ../units/x.h");
    row("an unknown folder", "models/misc/a.h", "\n", "models/misc/a.h:1: folder is not in the arrow");
    row("501 lines", "ui/units/a.cpp", QByteArray(501, '\n'), "ui/units/a.cpp:501: longer than 500 lines");
    row("a query without an object", "models/storage/sql/queries/unit/find.sql", "SELECT 1;\n",
        "models/storage/sql/queries/unit/find.sql:1: not named queries/<concept>/verb_object.sql or "
        "migrations/NNNN_verb_object.sql");
}

void TestArrow::plantedFileIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(QString, fault);
    const QTemporaryDir root;
    plant(root, path, text);
    QCOMPARE(SourceCheck(root.path()).faults(), fault.isEmpty() ? QStringList() : QStringList{fault});
}

void TestArrow::foldersIncludingEachOtherAreFound()
{
    const QTemporaryDir root;
    plant(root, "models/domain/a.h", "#include \"core/a.h\"\n");
    plant(root, "models/core/a.h", "#include \"domain/a.h\"\n");
    const QStringList faults = SourceCheck(root.path()).faults();
    QVERIFY2(faults.join(u'\n').contains("models/core and models/domain include each other"),
             qPrintable(faults.join(u'\n')));
}

void TestArrow::twoTypesOfOneNameAreFound()
{
    const QTemporaryDir root;
    plant(root, "models/exchange/a.h", "struct TableColumn\n{\n};\n");
    plant(root, "models/reports/b.h", "struct TableColumn;\n");
    QCOMPARE(SourceCheck(root.path()).faults(), QStringList());
    plant(root, "ui/print/c.h", "class TableColumn\n{\n};\n");
    QCOMPARE(SourceCheck(root.path()).faults(),
             QStringList{"ui/print/c.h:1: TableColumn is also a type of models/exchange/a.h"});
}

QTEST_GUILESS_MAIN(TestArrow)
#include "tst_arrow.moc"
