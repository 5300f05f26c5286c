-- Waiting and refused ones first, as people look for them; ?1 = 1: answered ones, too.
SELECT o.seq, o.first_seq, o.op_id, o.scope, o.status, o.tries, o.code, o.answer, o.server_seq, o.conflict, o.confirmed, o.answered_at, c.tbl, c.row_key, c.kind, c.user, c.at, c.unit_id, o.body, o.whole
FROM outbox o JOIN change c ON c.seq = o.seq
WHERE ?1 = 1 OR o.status = 'pending' OR (o.status = 'rejected' AND o.reverted < 2)
ORDER BY o.seq
LIMIT ?2;
