#pragma once
#include "services/caseservice.h"
#include <QCoreApplication>
#include <QPalette>
#include <QTimeZone>

namespace emonev {

/// A case told as rich text: the timeline of its events, and the report itself. Links: "case:NUMBER", "photo:EVENT/N".
class CaseStory
{
    Q_DECLARE_TR_FUNCTIONS(emonev::CaseStory)

public:
    /// `thumbs`: small pictures by "EVENT/N", see caseThumbs().
    CaseStory(const CaseFile &file, const QTimeZone &zone, const QPalette &palette,
              const QHash<QString, QString> &thumbs = {});

    [[nodiscard]] QString timeline() const;
    /// What was said when it was received; names of channel and service as people read them.
    [[nodiscard]] QString report(const QString &channel, const QString &service) const;

private:
    [[nodiscard]] QString event(const CaseEvent &event) const;
    [[nodiscard]] QString received() const;
    [[nodiscard]] QString entry(const QString &head, const QString &quiet, const QStringList &lines) const;
    [[nodiscard]] QString head(const CaseEvent &event) const;
    [[nodiscard]] QString photos(const QString &eventId) const;
    [[nodiscard]] QString unit(const QString &id) const;
    [[nodiscard]] QString quiet(const QString &text) const;
    [[nodiscard]] QString row(const QString &name, const QString &value) const;

    const CaseFile &m_file;
    QTimeZone m_zone;
    QHash<QString, QString> m_thumbs;
    QString m_quiet; ///< colour
    QString m_late;
};

} // namespace emonev
