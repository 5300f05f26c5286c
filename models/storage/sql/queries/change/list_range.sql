SELECT seq, at, user, tbl, row_key, unit_id, kind, before, after, batch_id
FROM change
WHERE seq BETWEEN ?1 AND ?2
ORDER BY seq DESC;
