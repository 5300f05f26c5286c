-- From the few operations to their changes: the other way round every change would be looked at for every operation.
SELECT DISTINCT c.tbl, c.row_key
FROM (
    SELECT first_seq, seq FROM outbox WHERE status = 'pending' AND seq > ?2
    UNION ALL
    SELECT o.first_seq, o.seq
    FROM outbox o LEFT JOIN cursor k ON k.scope = o.scope
    WHERE o.server_seq > 0 AND o.server_seq > ?1 AND o.seq > ?2 AND o.status NOT IN ('pending', 'rejected')
        AND o.server_seq > coalesce(k.next, 0)
) o CROSS JOIN change c
WHERE c.seq BETWEEN o.first_seq AND o.seq;
