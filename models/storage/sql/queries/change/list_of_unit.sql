-- History of a table's rows that concern a unit, oldest first.
SELECT seq, at, user, tbl, row_key, unit_id, kind, before, after, batch_id
FROM change
WHERE tbl = ?1 AND unit_id = ?2
ORDER BY seq;
