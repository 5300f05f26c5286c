#include "services/workspace.h"
#include "storage/caserepository.h"
#include "storage/registryrepository.h"
#include "support/citystory.h"
#include "support/rawclient.h"
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <QtTest>

using namespace emonev;

namespace {

QByteArray randomText() { return "KENARI" + QUuid::createUuid().toByteArray(QUuid::Id128); }

/// Files of a folder that hold the text, byte by byte, in any of the ways it may be written.
QStringList filesHolding(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (program::read(path).contains(text))
            found.append(path);
    }
    return found;
}

/// Where the text is, with what stands around it.
QByteArray traces(const Laptop &laptop, const QByteArray &text)
{
    QByteArray found;
    const QStringList files = filesHolding(laptop.dataFolder(), text);
    for (const QString &path : files) {
        const QByteArray bytes = program::read(path);
        for (qsizetype at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1))
            found +=
                '\n' + path.toUtf8() + ": " + bytes.mid(qMax<qsizetype>(0, at - 200), 300).toPercentEncoding(" {}\":,");
    }
    return found;
}

/// Answers, a draft standard, a file, a complaint and a conflict of this unit, each with the text in it.
void writeCanary(const Laptop &laptop, const char *unit, const QByteArray &text)
{
    const QByteArray code(unit);
    program::must(laptop.import(QStringLiteral("answers"), "periode;kode_unit;kode_indikator;nilai;catatan\n2026;" +
                                                               code + ";V3.1;1;" + text + "\n"));
    program::must(
        laptop.import(QStringLiteral("standards"), "kode_layanan;komponen;isi\n" + code + "1;1;" + text + "\n"));
    laptop.attach(QString::fromLatin1(code),
                  program::write(laptop.dataFolder() + u'.' + QString::fromLatin1(text) + QStringLiteral(".pdf"),
                                 "%PDF-1.4\n" + text + "\n"));
    laptop.inStore([&](Workspace &workspace) {
        const auto saved = workspace
                               .save({},
                                     [&](RecordWriter &writer) -> Result<void> {
                                         const auto owner =
                                             registry::unitByCode(writer.connection(), QString::fromLatin1(code));
                                         Complaint complaint;
                                         complaint.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
                                         complaint.scopeId = complaint.unitId = owner->id;
                                         complaint.number = QStringLiteral("N-") + code;
                                         complaint.channel = QStringLiteral("loket");
                                         complaint.subject = complaint.body = QString::fromLatin1(text);
                                         complaint.received = 1795312800;
                                         writer.put(tables::complaint(), cases::toRow(complaint), owner->id);
                                         return {};
                                     })
                               .result();
        if (!saved)
            qFatal("complaint: %s", qPrintable(saved.error().code));
    });
}

} // namespace

/// A laptop holds no byte of what its person may not read, neither before nor after that changes.
class TestCanary : public QObject
{
    Q_OBJECT

private:
    static void disagree(CityStory &story, const Laptop &first, const Laptop &second, const char *unit,
                         const QByteArray &text)
    {
        const QByteArray line = QByteArray("kode_layanan;komponen;isi\n") + unit + "1;2;";
        program::must(first.import(QStringLiteral("standards"), line + text + '\n'));
        QVERIFY(story.settle({first, second}) > 0);
        program::must(first.import(QStringLiteral("standards"), line + "satu " + text + '\n'));
        program::must(second.import(QStringLiteral("standards"), line + "lain " + text + '\n'));
        QVERIFY(story.settle({first, second}) > 0);
    }

    /// As the administration page does.
    static void setScopes(CityStory &story, const QString &user, const QStringList &codes)
    {
        const auto post = [&](const QByteArray &path, const QJsonObject &body, const QByteArray &token) {
            const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
            RawClient client(story.server().port());
            const RawAnswer answer =
                client.ask("POST " + path + " HTTP/1.1\r\nHost: x\r\nX-Device: meja\r\nX-Schema: 1\r\n" +
                           (token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n") +
                           "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size()) +
                           "\r\n\r\n" + json);
            if (answer.status != 200)
                qFatal("%s: %d %s", path.constData(), answer.status, answer.body.constData());
            return QJsonDocument::fromJson(answer.body).object();
        };
        const QString password = QString::fromUtf8(ServerProcess::passwordOf(QStringLiteral("admin")));
        const QJsonObject session =
            post("/v1/session", {{"user", "admin"}, {"password", password}, {"device", "meja"}}, {});
        post("/v1/admin/users/" + user.toUtf8() + "/scopes",
             {{"role", "kelurahan"}, {"scopes", QJsonArray::fromStringList(codes)}},
             session[u"access"].toString().toUtf8());
    }

private Q_SLOTS:
    void aKelurahanHoldsOnlyItsOwn_data() { CityStory::bothDatabases(); }
    void aKelurahanHoldsOnlyItsOwn()
    {
        QFETCH(QString, kind);
        CityStory story(kind);
        const Laptop office = story.join(QStringLiteral("kantor"));
        const Laptop second = story.join(QStringLiteral("kedua"));
        program::must(office.import(QStringLiteral("units"), CityStory::units(6)));
        program::must(office.import(QStringLiteral("services"), CityStory::services(6, 1)));
        QVERIFY(story.settle({office, second}) > 0);
        const QByteArray own = randomText();
        const QByteArray foreign = randomText();
        writeCanary(office, "E", own);
        writeCanary(office, "F", foreign);
        disagree(story, office, second, "E", own);
        disagree(story, office, second, "F", foreign);
        story.server().addUser(QStringLiteral("lurah"), QStringLiteral("kelurahan"), {QStringLiteral("E")});
        const Laptop kelurahan = story.join(QStringLiteral("kelurahan"), QStringLiteral("lurah"));
        QVERIFY(story.settle({kelurahan}) > 0);

        QVERIFY(filesHolding(office.dataFolder(), foreign).size() > 1); // the search finds what is there
        QVERIFY(filesHolding(kelurahan.dataFolder(), own).size() > 1);
        QCOMPARE(filesHolding(kelurahan.dataFolder(), foreign), QStringList());
        QCOMPARE(kelurahan.conflicts().size(), 1);

        setScopes(story, QStringLiteral("lurah"), {QStringLiteral("F")});
        QVERIFY(story.settle({kelurahan}) > 0);
        QVERIFY2(filesHolding(kelurahan.dataFolder(), own).isEmpty(), traces(kelurahan, own));
        QVERIFY(filesHolding(kelurahan.dataFolder(), foreign).size() > 1);
        program::must(kelurahan.run({"check"}));
    }

    void unsentWorkOutlivesItsScope()
    {
        CityStory story;
        const Laptop office = story.join(QStringLiteral("kantor"));
        program::must(office.import(QStringLiteral("units"), CityStory::units(6)));
        program::must(office.import(QStringLiteral("services"), CityStory::services(6, 1)));
        const QByteArray theirs = randomText();
        writeCanary(office, "E", theirs);
        QVERIFY(story.settle({office}) > 0);
        story.server().addUser(QStringLiteral("lurah"), QStringLiteral("kelurahan"), {QStringLiteral("E")});
        const Laptop kelurahan = story.join(QStringLiteral("kelurahan"), QStringLiteral("lurah"));
        QVERIFY(story.settle({kelurahan}) > 0);
        const QByteArray own = randomText();
        program::must(kelurahan.import(QStringLiteral("answers"),
                                       "periode;kode_unit;kode_indikator;nilai;catatan\n2026;E;V3.2;1;" + own + "\n"));
        setScopes(story, QStringLiteral("lurah"), {QStringLiteral("F")});
        const Ended pass = kelurahan.sync(story.url());
        QVERIFY2(pass.exit == 3 || pass.exit == 0, pass.text());
        const QHash<QString, int> statuses = kelurahan.statuses();
        QCOMPARE(statuses.value(QStringLiteral("rejected")), 1);
        QCOMPARE(kelurahan.operations().last()[u"code"].toString(), QStringLiteral("forbidden_scope"));
        QVERIFY(filesHolding(kelurahan.dataFolder(), own).size() > 0); // what a person wrote stays
        QVERIFY2(filesHolding(kelurahan.dataFolder(), theirs).isEmpty(), traces(kelurahan, theirs));
        program::must(kelurahan.run({"check"}));
    }
};

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
