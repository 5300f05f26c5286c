#pragma once
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace emonev {

/// Reads a source tree and tells where it breaks the rules of the house: the arrow, no SQL above storage, no Gui in
/// models, short files, names of statements, one type a name, no then() with a context.
class SourceCheck
{
public:
    explicit SourceCheck(const QString &root);

    /// One line a fault: "path:line: what".
    [[nodiscard]] QStringList faults();
    /// How many #include lines lead from one folder into another; for the report on a fault.
    [[nodiscard]] int includes(const QString &from, const QString &to) const { return m_counts.value(from).value(to); }

private:
    void checkSource(const QString &path);
    void checkLine(const QString &path, int number, const QString &line);
    void checkTypeName(const QString &path, int number, const QString &line);
    void checkInclude(const QString &path, int number, const QString &target, bool angled);
    void checkStatementName(const QString &path);
    void checkCircles();
    void fault(const QString &path, int line, const QString &what);

    QString m_root;
    QString m_qtCoreHeaders;
    QHash<QString, QHash<QString, int>> m_counts; ///< from folder → to folder → number of lines
    QHash<QString, QString> m_types;              ///< type name → header that has it
    QStringList m_faults;
};

} // namespace emonev
