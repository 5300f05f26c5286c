-- What people wrote of a row that what the server said does not hold yet, in order.
SELECT c.kind, c.after, o.status, o.answer, c.seq = o.seq
FROM change c JOIN outbox o ON o.seq = (SELECT seq FROM outbox WHERE seq >= c.seq ORDER BY seq LIMIT 1)
LEFT JOIN cursor k ON k.scope = o.scope
WHERE c.tbl = ?1 AND c.row_key = ?2 AND o.first_seq <= c.seq
    AND (o.status = 'pending' OR (o.status <> 'rejected' AND o.server_seq > coalesce(k.next, 0)))
ORDER BY c.seq;
