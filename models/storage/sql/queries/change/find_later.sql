-- The newest change of a row after ?3 that is not part of batch ?4.
SELECT seq, at, user, tbl, row_key, unit_id, kind, before, after, batch_id
FROM change
WHERE tbl = ?1 AND row_key = ?2 AND seq > ?3 AND batch_id IS NOT ?4
ORDER BY seq DESC
LIMIT 1;
