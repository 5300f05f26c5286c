SELECT position, data FROM blob_chunk WHERE owner = ? AND position >= ? ORDER BY position LIMIT ?;
