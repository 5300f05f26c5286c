#include "ui/reports/documents/plainremarks.h"

#include "domain/plainlanguage.h"

namespace emonev {

ListRow PlainRemarks::plain(const TextPart &part)
{
    const PlainText plain = plainText(part.text, m_rules);
    ListRow row{part.marker, {}, {}};
    qsizetype done = 0;
    for (const PlainText::Word &word : plain.words) {
        const QString original = word.original.simplified().toLower();
        const int number = m_numbers.value(original, int(m_numbers.size()) + 1);
        m_numbers.insert(original, number);
        if (const QPair<int, QString> remark{number, original}; !m_taken.contains(remark))
            m_taken.append(remark);
        row.text += plain.text.mid(done, word.place.end() - done);
        const QString mark = QStringLiteral("%1)").arg(number);
        row.raised.append({int(row.text.size()), int(mark.size())});
        row.text += mark;
        done = word.place.end();
    }
    row.text += plain.text.mid(done);
    return row;
}

QVector<QPair<int, QString>> PlainRemarks::taken() { return std::exchange(m_taken, {}); }

} // namespace emonev
