#include "domain/textparts.h"
#include "domain/textclauses.h"
#include <QRegularExpression>

namespace emonev {

namespace {

constexpr auto patternOptions = QRegularExpression::UseUnicodePropertiesOption;

QString bullet() { return QString(QChar(0x2022)); }

/// "2." after "1.", "(c)" after "(b)"; empty after a bullet.
QString nextMarker(const QString &marker)
{
    static const QRegularExpression count(QStringLiteral("\\d+|[A-Za-z]"));
    const auto match = count.match(marker);
    if (!match.hasMatch())
        return {};
    const QString now = match.captured();
    const bool isNumber = now.at(0).isDigit();
    QString next = marker;
    return next.replace(match.capturedStart(), match.capturedLength(),
                        isNumber ? QString::number(now.toInt() + 1) : QString(QChar(now.at(0).unicode() + 1)));
}

/// Where `marker` begins an entry within a line: after the end of a clause, before a word; -1 when it does not.
qsizetype entryWithin(const QString &line, const QString &marker, qsizetype from)
{
    if (marker.isEmpty())
        return -1;
    const QRegularExpression entry(
        QStringLiteral("(?:[.;,:)]|\\b(?:dan|serta|atau))\\s+(%1)\\s+(?=\\S)").arg(QRegularExpression::escape(marker)),
        patternOptions);
    const auto match = entry.match(line, from);
    return match.hasMatch() ? match.capturedStart(1) : -1;
}

/// Takes the semicolons from the ends of a list's entries, and the full stop that ends such a list.
void trimEnds(QVector<TextPart> &parts)
{
    bool afterSemicolon = false;
    for (TextPart &part : parts) {
        const bool isEntry = !part.marker.isEmpty();
        const bool hasSemicolon = isEntry && part.text.endsWith(u';');
        if (hasSemicolon || (isEntry && afterSemicolon && part.text.endsWith(u'.')))
            part.text = part.text.chopped(1).trimmed();
        afterSemicolon = hasSemicolon;
    }
}

/// An entry, and those that follow it in the same line.
void addEntries(const QString &marker, const QString &text, QVector<TextPart> &parts)
{
    QString now = marker, rest = text;
    for (;;) {
        const QString next = nextMarker(now);
        const qsizetype at = entryWithin(rest, next, 0);
        parts.append({now, (at < 0 ? rest : rest.left(at)).trimmed()});
        if (at < 0)
            return;
        rest = rest.mid(at + next.size()).trimmed();
        now = next;
    }
}

/// A line without a marker of its own; a list may begin within it.
void addLine(const QString &line, QVector<TextPart> &parts)
{
    for (const char *first : {"1.", "1)", "(1)", "a.", "a)", "(a)"}) {
        const QString marker = QString::fromLatin1(first);
        const qsizetype at = entryWithin(line, marker, 0);
        if (at <= 0 || entryWithin(line, nextMarker(marker), at) < 0)
            continue;
        parts.append({QString(), line.left(at).trimmed()});
        return addEntries(marker, line.mid(at + marker.size()).trimmed(), parts);
    }
    parts.append({QString(), line});
}

bool goesOn(const QVector<TextPart> &parts, const QString &line)
{
    static const QString ends = QStringLiteral(".;:!?");
    return !parts.isEmpty() && line.at(0).isLower() && !ends.contains(parts.last().text.right(1));
}

/// Takes a paragraph apart where a sentence ends and the next begins with a capital.
void addSentences(const QString &text, QVector<TextPart> &parts)
{
    static const QString ends = QStringLiteral(".!?");
    qsizetype begin = 0;
    for (const TextPlace &sentence : sentencesIn(text)) {
        const QString before = text.left(sentence.begin).trimmed();
        if (sentence.begin == 0 || !text.at(sentence.begin).isUpper() || !ends.contains(before.right(1)))
            continue;
        parts.append({QString(), text.mid(begin, sentence.begin - begin).trimmed()});
        begin = sentence.begin;
    }
    parts.append({QString(), text.mid(begin).trimmed()});
}

} // namespace

QVector<TextPart> textParts(const QString &text)
{
    static const QRegularExpression entry(
        QStringLiteral("^((?:\\d{1,2}|[A-Za-z])[.)]|\\((?:\\d{1,2}|[A-Za-z])\\)|[-–—•*·▪])\\s+(\\S.*)$"),
        patternOptions);
    QVector<TextPart> parts;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        const auto match = entry.match(line);
        const bool isEntry = match.hasMatch();
        if (!isEntry && goesOn(parts, line)) {
            parts.last().text += u' ' + line;
        } else if (isEntry) {
            const QString marker = match.captured(1);
            addEntries(nextMarker(marker).isEmpty() ? bullet() : marker, match.captured(2), parts);
        } else {
            addLine(line, parts);
        }
    }
    trimEnds(parts);
    return parts;
}

QVector<TextPart> shortTextParts(const QString &text)
{
    QVector<TextPart> parts;
    for (const TextPart &part : textParts(text))
        if (part.marker.isEmpty())
            addSentences(part.text, parts);
        else
            parts.append(part);
    return parts;
}

} // namespace emonev
