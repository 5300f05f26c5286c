-- Of answered operations of a scope: rows the server's word does not hold.
SELECT DISTINCT c.tbl, c.row_key
FROM outbox o JOIN change c ON c.seq BETWEEN o.first_seq AND o.seq
WHERE o.scope = ?1 AND o.status IN ('applied', 'merged', 'conflict')
    AND NOT EXISTS (SELECT 1 FROM base b WHERE b.tbl = c.tbl AND b.row_key = c.row_key);
