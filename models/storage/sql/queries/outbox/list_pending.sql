SELECT o.seq, o.first_seq, o.op_id, o.scope, o.status, o.tries, o.code, o.answer, o.server_seq, o.conflict, o.confirmed, o.answered_at, c.tbl, c.row_key, c.kind, c.user, c.at, c.unit_id, o.body, o.whole
FROM outbox o JOIN change c ON c.seq = o.seq
WHERE o.status = 'pending' AND o.seq > ?1
ORDER BY o.seq
LIMIT ?2;
