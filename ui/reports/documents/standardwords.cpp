#include "ui/reports/documents/standardwords.h"

#include "ui/reports/documents/letterdocument.h"

namespace emonev {

QString StandardWords::question(int component)
{
    switch (component) {
    case 1:
        return tr("What do you need?");
    case 2:
        return tr("How does it go?");
    case 3:
        return tr("How long does it take?");
    case 4:
        return tr("What does it cost?");
    case 5:
        return tr("What do you get?");
    default:
        return tr("A complaint or an idea?");
    }
}

QString StandardWords::name(int component, Language language)
{
    return LetterDocument::component(component, language == Language::English);
}

QString StandardWords::notStated() { return tr("Not stated yet."); }

QString StandardWords::draft() { return tr("Draft - not laid down yet"); }

QString StandardWords::kicker() { return tr("Service standard"); }

QStringList StandardWords::decree(const Standard &standard, Language language)
{
    if (standard.decreeNo.isEmpty())
        return {tr("No decree yet; version %1").arg(standard.versionNo)};
    QStringList lines;
    if (standard.decreeDate.isValid())
        lines.append(tr("Decree number %1 of %2").arg(standard.decreeNo, formatDate(standard.decreeDate, language)));
    else
        lines.append(tr("Decree number %1").arg(standard.decreeNo));
    if (standard.effectiveFrom.isValid())
        lines.append(tr("In force since %1").arg(formatDate(standard.effectiveFrom, language)));
    return lines;
}

} // namespace emonev
