#pragma once
#include "domain/lintfinding.h"
#include <QCoreApplication>

namespace emonev {

/// Sentences for what the linter finds in a service standard.
class LintText
{
    Q_DECLARE_TR_FUNCTIONS(emonev::LintText)
public:
    /// What is wrong: "Komponen 12 menyebut \"5 hari kerja\", padahal jangka waktunya \"3 hari kerja\"."
    [[nodiscard]] static QString sentence(const LintFinding &finding);
    /// What to do about it.
    [[nodiscard]] static QString remedy(const LintFinding &finding);
    [[nodiscard]] static QString severity(const QString &severity);
    /// "3. Jangka waktu pelayanan"; of the whole standard where there is no component.
    [[nodiscard]] static QString component(int code);

private:
    [[nodiscard]] static QString textSentence(const LintFinding &finding);
};

} // namespace emonev
