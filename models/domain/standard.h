#pragma once
#include <QDate>
#include <QMap>
#include <QString>
#include <QVector>

namespace emonev {

/// One of the 14 components of a service standard (UU 25/2009 article 21, split as PermenPANRB 15/2014).
struct StandardComponent
{
    int code = 0;          ///< 1–14; a code, not a position: the law numbers them otherwise
    bool isPublic = false; ///< the 6 of service delivery must be published
    QString nameId;
    QString nameEn;
};

/// All 14 components in the order of the forms.
[[nodiscard]] const QVector<StandardComponent> &standardComponents();

/// The component of that code (1–14) or Indonesian or English name, case and punctuation ignored; 0 when there is none.
[[nodiscard]] int componentCode(const QString &codeOrName);

/// One version of the standard of a service. Versions are kept; the newest is the current one.
struct Standard
{
    QString id;
    QString serviceId;
    int versionNo = 1;
    QString decreeNo;
    QDate decreeDate;
    QDate effectiveFrom;
    QString state = QStringLiteral("draft"); ///< draft, submitted, verified, published
    QString note;                            ///< why it was given back
    QMap<int, QString> components;           ///< component code → text
};

/// How many of the 14 components (or of the 6 public ones) hold text.
[[nodiscard]] int filledComponents(const Standard &standard, bool publicOnly = false);

} // namespace emonev
