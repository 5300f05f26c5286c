#include "domain/standard.h"
#include <algorithm>

namespace emonev {

const QVector<StandardComponent> &standardComponents()
{
    static const QVector<StandardComponent> components{
        {1, true, QStringLiteral("Persyaratan"), QStringLiteral("Requirements")},
        {2, true, QStringLiteral("Sistem, mekanisme, dan prosedur"), QStringLiteral("System, mechanism and procedure")},
        {3, true, QStringLiteral("Jangka waktu pelayanan"), QStringLiteral("Completion time")},
        {4, true, QStringLiteral("Biaya/tarif"), QStringLiteral("Fee or tariff")},
        {5, true, QStringLiteral("Produk pelayanan"), QStringLiteral("Service product")},
        {6, true, QStringLiteral("Penanganan pengaduan, saran, dan masukan"),
         QStringLiteral("Handling of complaints, suggestions and input")},
        {7, false, QStringLiteral("Dasar hukum"), QStringLiteral("Legal basis")},
        {8, false, QStringLiteral("Sarana, prasarana, dan/atau fasilitas"), QStringLiteral("Facilities")},
        {9, false, QStringLiteral("Kompetensi pelaksana"), QStringLiteral("Staff competence")},
        {10, false, QStringLiteral("Pengawasan internal"), QStringLiteral("Internal supervision")},
        {11, false, QStringLiteral("Jumlah pelaksana"), QStringLiteral("Number of staff")},
        {12, false, QStringLiteral("Jaminan pelayanan"), QStringLiteral("Service guarantee")},
        {13, false, QStringLiteral("Jaminan keamanan dan keselamatan pelayanan"),
         QStringLiteral("Guarantee of security and safety")},
        {14, false, QStringLiteral("Evaluasi kinerja pelaksana"), QStringLiteral("Evaluation of staff performance")},
    };
    return components;
}

namespace {

QString lettersOnly(const QString &text)
{
    QString letters;
    for (const QChar c : text.toLower())
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

} // namespace

int componentCode(const QString &codeOrName)
{
    bool isNumber = false;
    const int number = codeOrName.trimmed().toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= 14 ? number : 0;
    const QString wanted = lettersOnly(codeOrName);
    for (const StandardComponent &component : standardComponents())
        if (wanted == lettersOnly(component.nameId) || wanted == lettersOnly(component.nameEn))
            return component.code;
    return 0;
}

int filledComponents(const Standard &standard, bool publicOnly)
{
    const auto &all = standardComponents();
    return int(std::count_if(all.begin(), all.end(), [&](const StandardComponent &component) {
        return (!publicOnly || component.isPublic) && !standard.components.value(component.code).trimmed().isEmpty();
    }));
}

} // namespace emonev
