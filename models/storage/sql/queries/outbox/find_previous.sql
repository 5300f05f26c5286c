-- The newest operation before change ?3 that wrote the row. One that is safe counts as forgotten: so nothing depends on
-- when, by this computer's clock, it is.
SELECT o.op_id, o.status, o.server_seq
FROM change c JOIN outbox o ON o.seq = (SELECT seq FROM outbox WHERE seq >= c.seq ORDER BY seq LIMIT 1)
WHERE c.tbl = ?1 AND c.row_key = ?2 AND c.seq < ?3 AND o.first_seq <= c.seq AND o.status <> 'rejected' AND o.safe = 0
ORDER BY c.seq DESC
LIMIT 1;
