SELECT position, data FROM blob_chunk WHERE owner = ? AND position + length(data) > ? ORDER BY position LIMIT ?;
