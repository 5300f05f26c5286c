#pragma once
#include <QCoreApplication>

namespace emonev {

/// The words people read for the codes of the registry: kinds of units, states of standards, names of columns.
class RegistryWords
{
    Q_DECLARE_TR_FUNCTIONS(emonev::RegistryWords)

public:
    /// "Kelurahan" for "kelurahan"; a kind the city added reads as it is written.
    [[nodiscard]] static QString unitKind(const QString &code);
    /// "Draft", "Published" …
    [[nodiscard]] static QString standardState(const QString &code);
    /// The states in the order a standard passes them.
    [[nodiscard]] static const QStringList &standardStates();
    /// The name of a stored column of a unit, service or standard, e.g. "head_nip".
    [[nodiscard]] static QString column(const QString &table, const QString &column);
    /// The name of one of the 14 components in the program's language.
    [[nodiscard]] static QString component(int code);

private:
    [[nodiscard]] static QString unitColumn(const QString &column);
    [[nodiscard]] static QString standardColumn(const QString &column);
};

} // namespace emonev
