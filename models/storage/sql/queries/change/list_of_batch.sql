SELECT seq, at, user, tbl, row_key, unit_id, kind, before, after, batch_id
FROM change
WHERE batch_id = ?1
ORDER BY seq DESC;
