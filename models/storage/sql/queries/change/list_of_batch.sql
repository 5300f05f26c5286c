SELECT seq, at, user, tbl, row_key, unit_id, kind, before, after, batch_id
FROM change
WHERE seq BETWEEN (SELECT first_seq FROM batch WHERE id = ?1) AND (SELECT last_seq FROM batch WHERE id = ?1)
  AND batch_id = ?1
ORDER BY seq DESC;
