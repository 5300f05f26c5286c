#include "items/registrywords.h"
#include "domain/standard.h"
#include <QHash>
#include <QLocale>

namespace emonev {

QString RegistryWords::unitKind(const QString &code)
{
    const QHash<QString, QString> words{
        {"opd", tr("Office")},           {"bagian", tr("Section")},          {"upt", tr("Technical unit")},
        {"kecamatan", tr("District")},   {"kelurahan", tr("Ward")},          {"puskesmas", tr("Health centre")},
        {"rumah_sakit", tr("Hospital")}, {"bumd", tr("City-owned company")}, {"sekolah", tr("School")},
        {"lainnya", tr("Other")},
    };
    return words.value(code, code);
}

QString RegistryWords::standardState(const QString &code)
{
    const QHash<QString, QString> words{
        {"draft", tr("Draft")},
        {"submitted", tr("Submitted")},
        {"verified", tr("Verified")},
        {"published", tr("Published")},
    };
    return words.value(code, code);
}

const QStringList &RegistryWords::standardStates()
{
    static const QStringList states{"draft", "submitted", "verified", "published"};
    return states;
}

QString RegistryWords::unitColumn(const QString &column)
{
    const QHash<QString, QString> words{
        {"code", tr("Code")},
        {"name", tr("Name")},
        {"short_name", tr("Short name")},
        {"kind", tr("Kind")},
        {"parent_id", tr("Stands below")},
        {"alias", tr("Other names")},
        {"address", tr("Address")},
        {"phone", tr("Telephone")},
        {"email", tr("E-mail")},
        {"head", tr("Head")},
        {"head_nip", tr("NIP of the head")},
        {"lat", tr("Latitude")},
        {"lon", tr("Longitude")},
        {"valid_from", tr("Valid from")},
        {"valid_to", tr("Valid to")},
        {"unit_id", tr("Unit")},
        {"sector", tr("Sector")},
    };
    return words.value(column, column);
}

QString RegistryWords::standardColumn(const QString &column)
{
    const QHash<QString, QString> words{
        {"service_id", tr("Service")},
        {"version_no", tr("Version")},
        {"decree_no", tr("Decree number")},
        {"decree_date", tr("Decree date")},
        {"effective_from", tr("Effective from")},
        {"state", tr("State")},
    };
    return words.value(column, column);
}

QString RegistryWords::column(const QString &table, const QString &column)
{
    return table == QLatin1String("standard") ? standardColumn(column) : unitColumn(column);
}

QString RegistryWords::component(int code)
{
    for (const StandardComponent &component : standardComponents())
        if (component.code == code)
            return tr("en", "two letters of the language that component names are shown in") == QLatin1String("id")
                       ? component.nameId
                       : component.nameEn;
    return QString::number(code);
}

} // namespace emonev
