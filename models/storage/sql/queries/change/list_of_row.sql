SELECT seq, at, user, tbl, row_key, unit_id, kind, before, after, batch_id
FROM change
WHERE tbl = ?1 AND row_key = ?2
ORDER BY seq DESC
LIMIT ?3;
