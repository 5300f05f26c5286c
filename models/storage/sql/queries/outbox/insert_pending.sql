-- One operation for each change from ?1 on. Its id is the one that starts with ?2, counted on from ?3 in the last group.
INSERT INTO outbox (seq, first_seq, confirmed, op_id, scope)
SELECT seq, seq, ?4, ?2 || printf('%012x', (?3 + seq) & 0xffffffffffff),
    CASE WHEN unit_id <> '' AND tbl IN ('assessment', 'answer', 'attachment') THEN unit_id ELSE 'CITY' END
FROM change
WHERE seq >= ?1;
