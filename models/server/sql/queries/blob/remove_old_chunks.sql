DELETE FROM blob_chunk WHERE owner IN (SELECT id FROM upload WHERE begun_at < ?);
