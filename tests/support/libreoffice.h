#pragma once
#include <QString>
#include <QTemporaryDir>

namespace emonev::test {

/// Converts files with LibreOffice, so that tests read what a real office writes.
class LibreOffice
{
public:
    LibreOffice();
    /// The converted file's path, in `folder`; empty when it failed. `filter` as of --convert-to, e.g. "xlsx" or
    /// "csv:Text - txt - csv (StarCalc):59,34,76".
    [[nodiscard]] QString convert(const QString &file, const QString &filter, const QString &folder,
                                  const QString &inputFilter = {}) const;

private:
    QTemporaryDir m_profile;
};

} // namespace emonev::test
