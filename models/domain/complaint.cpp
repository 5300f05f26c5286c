#include "domain/complaint.h"

namespace emonev {

namespace {

constexpr QStringView types[] = {u"coordinated", u"forwarded", u"progress", u"paused", u"resumed", u"extended",
                                 u"resolved",    u"refused",   u"reopened", u"merged", u"unmerged"};
constexpr QStringView statuses[] = {u"menunggu", u"koordinasi", u"disposisi", u"proses", u"selesai", u"ditolak"};
constexpr QStringView classes[] = {u"information", u"complaint", u"oversight"};

template <typename T> std::optional<T> find(const auto &words, QStringView word)
{
    for (size_t i = 0; i < std::size(words); ++i)
        if (words[i] == word)
            return T(int(i));
    return std::nullopt;
}

} // namespace

QString caseWord(CaseEventType type) { return types[size_t(type)].toString(); }
QString caseWord(CaseStatus status) { return statuses[size_t(status)].toString(); }
QString caseWord(CaseClass kind) { return classes[size_t(kind)].toString(); }
std::optional<CaseEventType> caseEventType(QStringView word) { return find<CaseEventType>(types, word); }
std::optional<CaseStatus> caseStatus(QStringView word) { return find<CaseStatus>(statuses, word); }
std::optional<CaseClass> caseClass(QStringView word) { return find<CaseClass>(classes, word); }

} // namespace emonev
