SELECT id, kind, file_name, file_sha256, made_at, user, total, inserted, updated, unchanged, rejected, state
FROM batch
WHERE file_sha256 = ?1 AND kind = ?2 AND state = 'applied'
ORDER BY made_at DESC
LIMIT 1;
