DELETE FROM blob_chunk WHERE owner = ?;
