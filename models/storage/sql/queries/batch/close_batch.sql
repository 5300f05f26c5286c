UPDATE batch
SET last_seq = (SELECT coalesce(max(seq), 0) FROM change)
WHERE id = ?1;
