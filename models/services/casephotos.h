#pragma once
#include "photos/photofacts.h"
#include "services/attachmentservice.h"
#include "services/caseservice.h"

namespace emonev {

/// Photos that prove a step: kept by hash, linked to it, and looked at for what a supervisor should know.
class CasePhotos
{
public:
    explicit CasePhotos(const Profile &profile) : m_profile(profile) {}

    /// Copies the files into the profile. InvalidData photo_not_image, photo_too_large; NotFound where one cannot be
    /// read.
    [[nodiscard]] Result<void> keep(const QStringList &paths);
    /// Links them to the event and says what is odd about them; nothing is refused for it.
    [[nodiscard]] QVector<CaseWarning> link(RecordWriter &writer, const AddedEvent &event);

private:
    struct Kept
    {
        Attachment file;
        PhotoFacts facts;
    };
    /// Photos that came from other laptops are looked at, a few at a time.
    void catchUp(Connection &connection) const;
    [[nodiscard]] static QVector<CaseWarning> reused(Connection &connection, const Kept &photo,
                                                     const QString &complaint);
    [[nodiscard]] static QVector<CaseWarning> judged(RecordWriter &writer, const Kept &photo, const AddedEvent &event);

    Profile m_profile;
    QVector<Kept> m_kept;
};

} // namespace emonev
