SELECT id, kind, file_name, file_sha256, made_at, user, total, inserted, updated, unchanged, rejected, state
FROM batch
ORDER BY made_at DESC, id DESC;
