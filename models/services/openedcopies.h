#pragma once
#include "services/attachmentservice.h"

namespace emonev {

/// Copies of attached files for the programs that show them: under their own names, in one folder of the profile
/// that is emptied when the program starts and when it ends.
class OpenedCopies
{
public:
    /// Held by the one process that writes to the profile; clears what a killed one left.
    explicit OpenedCopies(const Profile &profile);
    ~OpenedCopies();
    OpenedCopies(const OpenedCopies &) = delete;
    OpenedCopies &operator=(const OpenedCopies &) = delete;

    /// A copy of the file, not writable, so that nobody takes it for the stored one. Damaged as of
    /// AttachmentService::open.
    [[nodiscard]] static Result<QString> make(Workspace &workspace, const Attachment &file);

private:
    QString m_folder;
};

/// The name a file is copied under: without a folder, not too long for a disk, with an ending that fits its kind.
[[nodiscard]] QString safeFileName(const Attachment &file);

} // namespace emonev
