#include "words/everydaywords.h"
#include "words/likeness.h"
#include <QFile>
#include <QtTest>

using namespace emonev;

namespace {

/// One matter as two people tell it.
struct Matter
{
    const char *subject, *body;
    const char *otherSubject, *otherBody;
};

const Matter matters[] = {
    {"Lampu jalan mati", "sudah 3 mlm lampu jln di dpn masjid gak nyala, gelap bgt", "PJU padam",
     "penerangan depan mesjid mati sejak senin, anak2 takut"},
    {"Sampah numpuk di TPS", "udah seminggu sampah ga diangkut, baunya sampe ke rumah", "Bau sampah",
     "TPS penuh, sampahnya menumpuk dan berserakan ke jalan"},
    {"got mampet", "got depan rumah mampet jadi airnya meluap pas hujan", "Saluran air tersumbat",
     "parit di sini buntu, hujan sedikit langsung banjir"},
    {"Jalan berlubang", "ada lobang gede bahaya buat motor, kmrn ada yg jatuh", "aspal rusak parah",
     "jalannya bolong dalam sekali, sudah ada motor yang jatuh"},
    {"Pohon mau tumbang", "pohon besar miring ke kabel listrik, tlg dipotong", "Dahan pohon kena kabel",
     "mohon dipangkas pohon yang doyong itu, dahannya sudah di kabel listrik"},
    {"antri lama bgt di loket", "datang jam 8 baru dipanggil jam 11, loketnya cuma satu", "Antrean pelayanan",
     "menunggu tiga jam, yang melayani satu orang saja"},
    {"petugas jutek", "pegawainya jutek pas ditanya syarat surat pindah", "Pelayanan tidak ramah",
     "saya tanya syarat pindah malah dibentak petugas"},
    {"pungli surat pengantar", "dimintai uang rokok 20rb buat surat pengantar", "Diminta biaya",
     "bikin surat pengantar disuruh bayar dua puluh ribu, katanya seikhlasnya"},
    {"KTP blm jadi", "udah 2 bulan rekam ktp tapi blangko kosong terus", "e-KTP belum selesai",
     "sudah perekaman dua bulan lalu, katanya blangkonya habis"},
    {"nama di KK salah", "nama anak saya di kk salah huruf", "Kartu keluarga salah cetak",
     "ada huruf yang salah di nama anak pada kartu keluarga"},
    {"bansos ga dapet", "ibu saya lansia ga terdaftar bansos lagi", "Tidak menerima bantuan sosial",
     "orang tua lansia sudah tidak terdaftar sebagai penerima bantuan"},
    {"mobil parkir sembarangan", "mobil2 parkir di dua sisi jalan jadi macet", "Parkir liar",
     "jalan sempit karena mobil diparkir kiri kanan, macet tiap pagi"},
    {"orgen berisik", "tiap malam ada orgen sampe jam 2 ga bisa tidur", "Musik keras larut malam",
     "suara musik sampai pukul dua, warga tidak bisa tidur"},
    {"PKL di trotoar", "trotoar dipake jualan, pejalan kaki turun ke jalan", "Pedagang menutup trotoar",
     "lapak kaki lima di atas trotoar, orang jalan di aspal"},
    {"air pdam keruh", "air keran kuning dan bau", "Air ledeng kotor", "air bersih di rumah kami keruh sejak kemarin"},
    {"obat di pkm habis", "obat darah tinggi kosong 3 minggu", "Obat puskesmas kosong",
     "stok obat darah tinggi habis sudah lama"},
    {"anjing liar", "ada anjing galak ngejar anak sekolah", "Anjing mengejar siswa",
     "murid dikejar anjing liar di depan gerbang"},
    {"Jembatan rusak", "papan jembatan kayu lapuk, motor hampir jatuh", "gertak hancur",
     "titian kayu sudah lapuk papannya, bahaya"},
};

EverydayWords shipped()
{
    QFile file(QStringLiteral(EMONEV_SOURCE_DIR "/resources/words/ragam.json"));
    return EverydayWords(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

ReportSketch sketch(const char *subject, const char *body, double lat, qint64 received)
{
    static const EverydayWords words = shipped();
    ReportSketch made;
    made.subject = words.terms(QString::fromUtf8(subject));
    made.body = words.terms(QString::fromUtf8(body));
    made.lat = lat;
    made.lon = 109.34;
    made.received = received;
    return made;
}

constexpr qint64 start = 1'760'000'000;
constexpr double sixtyMetres = 60 / 111195.0;

} // namespace

/// Two people who tell of one matter in their own words are brought together, two matters are not.
class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheSameMatter();
    void raisesFewFalseAlarms();
    void sameWordsFarAwayAreAnotherMatter();
    void oldReportsFade();
    void addressesStandInForPlaces();
    void nothingIsLikeNothing();

private:
    QVector<ReportSketch> m_first; ///< the matters lie 400 m apart in one street
    QVector<ReportSketch> m_second;
};

void TestLikeness::initTestCase()
{
    for (qsizetype i = 0; i < std::ssize(matters); ++i) {
        const double place = -0.02 - double(i) * 400 / 111195.0;
        m_first.append(sketch(matters[i].subject, matters[i].body, place, start));
        m_second.append(sketch(matters[i].otherSubject, matters[i].otherBody, place + sixtyMetres, start + 86400));
    }
}

void TestLikeness::findsTheSameMatter()
{
    const Likening likening(m_first);
    int found = 0;
    for (qsizetype i = 0; i < m_second.size(); ++i) {
        qsizetype best = 0;
        double bestScore = 0;
        for (qsizetype k = 0; k < m_first.size(); ++k)
            if (const double score = likening.compare(m_second[i], m_first[k]).score; score > bestScore) {
                best = k;
                bestScore = score;
            }
        if (best == i && bestScore >= likelySame)
            ++found;
        else
            qInfo("missed: %s (best %d, %.2f, own %.2f)", matters[i].otherSubject, int(best), bestScore,
                  likening.compare(m_second[i], m_first[i]).score);
    }
    QVERIFY2(found >= 16, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(m_second.size())));
}

void TestLikeness::raisesFewFalseAlarms()
{
    // Also at one and the same place, a crossroads with many troubles.
    const Likening likening(m_first);
    int wrong = 0;
    for (qsizetype i = 0; i < m_second.size(); ++i)
        for (qsizetype k = 0; k < m_first.size(); ++k) {
            ReportSketch here = m_second[i];
            here.lat = m_first[k].lat;
            wrong += i != k && likening.compare(here, m_first[k]).score >= likelySame ? 1 : 0;
        }
    QVERIFY2(wrong <= 3, qPrintable(QStringLiteral("%1 of %2").arg(wrong).arg(18 * 17)));
}

void TestLikeness::sameWordsFarAwayAreAnotherMatter()
{
    const Likening likening(m_first);
    ReportSketch far = m_first[0];
    far.lat = *far.lat + 5000 / 111195.0;
    QVERIFY(likening.compare(far, m_first[0]).score < likening.compare(m_first[0], m_first[0]).score / 2);
    QCOMPARE(qRound(*likening.compare(far, m_first[0]).metres), 5000);
}

void TestLikeness::oldReportsFade()
{
    const Likening likening(m_first);
    ReportSketch later = m_second[0];
    later.received += 60 * 86400;
    QVERIFY(likening.compare(later, m_first[0]).score < likening.compare(m_second[0], m_first[0]).score);
    QCOMPARE(likening.compare(later, m_first[0]).apart, qint64(61 * 86400));
}

void TestLikeness::addressesStandInForPlaces()
{
    const Likening likening(m_first);
    const auto at = [](ReportSketch report, const QStringList &address) {
        report.lat = report.lon = std::nullopt;
        report.address = address;
        return report;
    };
    const QStringList here{QStringLiteral("kapuk"), QStringLiteral("12")};
    const QStringList there{QStringLiteral("enau"), QStringLiteral("90")};
    const double same = likening.compare(at(m_second[0], here), at(m_first[0], here)).score;
    const double unknown = likening.compare(at(m_second[0], {}), at(m_first[0], here)).score;
    const double other = likening.compare(at(m_second[0], there), at(m_first[0], here)).score;
    QVERIFY(same > unknown && unknown > other);
    ReportSketch named = at(m_second[0], {});
    named.body += here;
    QVERIFY(likening.compare(named, at(m_first[0], here)).score > unknown);
}

void TestLikeness::nothingIsLikeNothing()
{
    const Likening likening({});
    QCOMPARE(likening.compare({}, {}).score, 0.0);
    QVERIFY(!likening.compare({}, {}).metres);
}

QTEST_APPLESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
