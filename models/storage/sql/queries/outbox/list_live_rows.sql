SELECT DISTINCT c.tbl, c.row_key
FROM outbox o JOIN change c ON c.seq BETWEEN o.first_seq AND o.seq
LEFT JOIN cursor k ON k.scope = o.scope
WHERE o.seq > ?2 AND (o.status = 'pending' OR o.server_seq > ?1) AND (o.status = 'pending' OR (o.status <> 'rejected' AND o.server_seq > coalesce(k.next, 0)));
