-- Whether people made the row here, in an operation that is still known.
SELECT 1
FROM change c JOIN outbox o ON o.seq = (SELECT seq FROM outbox WHERE seq >= c.seq ORDER BY seq LIMIT 1)
WHERE c.tbl = ?1 AND c.row_key = ?2 AND c.kind = 'insert' AND o.first_seq <= c.seq
LIMIT 1;
