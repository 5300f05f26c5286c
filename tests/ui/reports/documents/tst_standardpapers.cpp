#include "services/lintservice.h"
#include "ui/print/documentlayout.h"
#include "ui/print/pdfwriter.h"
#include "ui/reports/documents/posterdocument.h"
#include "ui/reports/documents/simpledocument.h"

#include <QtTest>
#include <QtWidgets>

using namespace emonev;

namespace {

const QDateTime moment(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC);

ServicePaper sample()
{
    ServicePaper paper;
    paper.unit.name = QStringLiteral("Dinas Contoh");
    paper.unit.address = QStringLiteral("Jalan Mawar Nomor 5");
    paper.service.name = QStringLiteral("Kartu Keluarga");
    paper.standard.state = QStringLiteral("published");
    paper.standard.decreeNo = QStringLiteral("256/KPTS/2023");
    paper.standard.decreeDate = QDate(2023, 8, 4);
    paper.standard.effectiveFrom = QDate(2023, 8, 11);
    paper.standard.components = {
        {1, QStringLiteral("a. Formulir permohonan;\nb. Fotokopi KTP.")},
        {2, QStringLiteral("1. Bilamana lengkap, berkas diupload. 2. Bilamana tidak, kembali.")},
        {3, QStringLiteral("1 (satu) hari kerja.")},
        {4, QStringLiteral("Tidak dipungut biaya.")},
        {5, QStringLiteral("Lembar keluarga.")},
        {6, QStringLiteral("Loket pengaduan lantai 2.")},
        {7, QStringLiteral("Undang-undang.")}};
    return paper;
}

QString longSteps(int steps)
{
    QStringList lines;
    for (int i = 1; i <= steps; ++i)
        lines.append(
            QStringLiteral("%1. Langkah ke-%1x: petugas memeriksa setiap dokumen pendukung permohonan.").arg(i));
    return lines.join(u'\n');
}

PaperFacts facts()
{
    PaperFacts facts;
    facts.city.cityName = QStringLiteral("Contoh");
    facts.city.government = QStringLiteral("Pemerintah Kota Contoh");
    facts.city.timeZone = QStringLiteral("Asia/Jakarta");
    facts.now = moment;
    return facts;
}

} // namespace

/// The poster and the simple-language sheet say all a standard has to say, whatever its length.
class TestStandardPapers : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Document poster(const QVector<ServicePaper> &papers)
    {
        const PaperFacts printed = facts();
        return PosterDocument(papers, printed).document();
    }
    static Document simple(const QVector<ServicePaper> &papers)
    {
        const PaperFacts printed = facts();
        return SimpleDocument(papers, *LintService::rules(), printed).document();
    }
    QStringList pages(const Document &document) const
    {
        const QString path = m_folder.filePath(QStringLiteral("x.pdf"));
        if (!writePdf(document, path, PaperSize::A4, moment))
            return {};
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        if (!process.waitForFinished())
            return {};
        QStringList result = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
        result.removeLast();
        for (QString &sheet : result)
            sheet = sheet.simplified(); // where lines break is the layout's own
        return result;
    }

private Q_SLOTS:
    void bothSayEverything_data()
    {
        QTest::addColumn<bool>("isPoster");
        QTest::newRow("poster") << true;
        QTest::newRow("simple") << false;
    }
    void bothSayEverything()
    {
        QFETCH(bool, isPoster);
        const QVector<ServicePaper> papers{sample()};
        const QStringList sheets = pages(isPoster ? poster(papers) : simple(papers));
        QCOMPARE(sheets.size(), 1);
        const QString text = sheets.first();
        for (const char *word :
             {"PEMERINTAH KOTA CONTOH", "Formulir permohonan", "Fotokopi KTP", "1 (satu) hari", "Tidak dipungut",
              "Lembar", "Loket pengaduan lantai 2.", "256/KPTS/2023", "4 Agustus 2023", "11 Agustus 2023"})
            QVERIFY2(text.contains(QLatin1String(word)), word);
        QVERIFY(text.contains(QStringLiteral("Dinas Contoh"), Qt::CaseInsensitive));
        QVERIFY(text.contains(QStringLiteral("Kartu Keluarga"), Qt::CaseInsensitive));
        for (int component = 1; component <= 6; ++component)
            QVERIFY(text.contains(StandardWords::question(component)));
        QVERIFY2(!text.contains(QStringLiteral("Undang-undang")), "only the public components");
        QVERIFY(!text.contains(StandardWords::draft()));
    }
    void draftsSaySoOnThePage_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("draft") << "draft" << true;
        QTest::newRow("submitted") << "submitted" << true;
        QTest::newRow("verified") << "verified" << true;
        QTest::newRow("published") << "published" << false;
    }
    void draftsSaySoOnThePage()
    {
        QFETCH(QString, state);
        QFETCH(bool, isMarked);
        ServicePaper paper = sample();
        paper.standard.state = state;
        QCOMPARE(pages(poster({paper})).first().contains(StandardWords::draft()), isMarked);
        QCOMPARE(pages(simple({paper})).first().contains(StandardWords::draft()), isMarked);
    }
    void longTextGoesOnAndNothingIsCut_data()
    {
        QTest::addColumn<int>("component");
        QTest::newRow("requirements") << 1;
        QTest::newRow("steps") << 2;
        QTest::newRow("fees") << 4;
        QTest::newRow("complaints") << 6;
    }
    void longTextGoesOnAndNothingIsCut()
    {
        QFETCH(int, component);
        ServicePaper paper = sample();
        paper.standard.state = QStringLiteral("draft");
        paper.standard.components[component] = longSteps(60);
        const QStringList sheets = pages(poster({paper}));
        QVERIFY2(sheets.size() >= 2, qPrintable(QString::number(sheets.size())));
        for (const QString &sheet : sheets) {
            QVERIFY(sheet.contains(StandardWords::draft()));
            QVERIFY(sheet.contains(QStringLiteral("256/KPTS/2023")));
            QVERIFY(sheet.contains(QStringLiteral("Kartu Keluarga")));
        }
        const QString all = sheets.join(u'\n');
        for (int i = 1; i <= 60; ++i)
            QCOMPARE(all.count(QStringLiteral("ke-%1x").arg(i)), 1);
        QVERIFY(all.contains(QStringLiteral("Loket pengaduan lantai 2.")) || component == 6);
    }
    void typeIsLargeAndNeverUnderEleven_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("few") << 2;
        QTest::newRow("some") << 12;
        QTest::newRow("far too many") << 80;
    }
    void typeIsLargeAndNeverUnderEleven()
    {
        QFETCH(int, steps);
        ServicePaper paper = sample();
        paper.standard.components[2] = longSteps(steps);
        const QString path = m_folder.filePath(QStringLiteral("type.pdf"));
        QVERIFY(writePdf(poster({paper}), path, PaperSize::A4, moment));
        QProcess process;
        process.start(QStringLiteral("pdftohtml"),
                      {QStringLiteral("-xml"), QStringLiteral("-stdout"), QStringLiteral("-i"), QStringLiteral("-zoom"),
                       QStringLiteral("1"), path});
        QVERIFY(process.waitForFinished());
        const QString xml = QString::fromUtf8(process.readAllStandardOutput());
        QSet<int> sizes;
        static const QRegularExpression size(QStringLiteral("<fontspec [^>]*size=\"(\\d+)\""));
        for (auto found = size.globalMatch(xml); found.hasNext();)
            sizes.insert(found.next().captured(1).toInt());
        QVERIFY(!sizes.isEmpty());
        QVERIFY2(*std::min_element(sizes.cbegin(), sizes.cend()) >= 11, qPrintable(xml.left(600)));
        QVERIFY(*std::max_element(sizes.cbegin(), sizes.cend()) >= 40);
    }
    void replacedWordsAreNamed()
    {
        const QString text = pages(simple({sample()})).join(u'\n');
        QVERIFY(text.contains(QStringLiteral("Jika")));
        QVERIFY(text.contains(QStringLiteral("diunggah")));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("1\\) (aslinya|originally): bilamana"))));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("2\\) (aslinya|originally): diupload"))));
        QCOMPARE(text.count(QStringLiteral("bilamana"), Qt::CaseInsensitive), 1); // the same word, the same number
        QVERIFY(!pages(poster({sample()})).join(u'\n').contains(QStringLiteral("Jika"))); // the poster quotes
    }
    void amountsStayTogether()
    {
        ServicePaper paper = sample();
        paper.standard.components[4] = QStringLiteral("Kelas I Rp 500.000,00");
        QVERIFY(pages(poster({paper})).first().contains(QStringLiteral("Rp 500.000,00")));
    }
    void emptyComponentsSaySo()
    {
        ServicePaper paper = sample();
        paper.standard.components.remove(3);
        paper.standard.components.remove(6);
        QCOMPARE(pages(poster({paper})).first().count(StandardWords::notStated()), 2);
        QCOMPARE(pages(simple({paper})).first().count(StandardWords::notStated()), 2);
    }
    void eachServiceHasItsOwnPage()
    {
        ServicePaper other = sample();
        other.service.name = QStringLiteral("Akta Kelahiran");
        for (const Document &document : {poster({sample(), other}), simple({sample(), other})}) {
            const QStringList sheets = pages(document);
            QCOMPARE(sheets.size(), 2);
            QVERIFY(sheets.at(0).contains(QStringLiteral("Kartu Keluarga"), Qt::CaseInsensitive));
            QVERIFY(sheets.at(1).contains(QStringLiteral("Akta Kelahiran"), Qt::CaseInsensitive));
        }
    }
    void sameFactsSameBytes()
    {
        for (const auto make : {poster, simple})
            QCOMPARE(*pdfBytes(make({sample()}), PaperSize::F4, moment),
                     *pdfBytes(make({sample()}), PaperSize::F4, moment));
    }
};

QTEST_MAIN(TestStandardPapers)
#include "tst_standardpapers.moc"
