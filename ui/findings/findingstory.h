#pragma once
#include "services/findingservice.h"
#include <QCoreApplication>
#include <QPalette>

namespace emonev {

/// A finding as rich text: what was found, by when, and every step with its files.
class FindingStory
{
    Q_DECLARE_TR_FUNCTIONS(emonev::FindingStory)
public:
    FindingStory(const FindingFile &file, const QDate &today, const QPalette &palette);
    /// Links "file:<event id>/<place>" stand for files.
    [[nodiscard]] QString html() const;

private:
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString step(const FindingEvent &event) const;
    [[nodiscard]] QString quiet(const QString &text) const;

    const FindingFile &m_file;
    QDate m_today;
    QString m_quiet;
    QString m_late;
};

} // namespace emonev
