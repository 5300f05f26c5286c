DELETE FROM outbox
WHERE status IN ('applied', 'merged', 'conflict') AND server_seq <= ?1 AND answered_at < ?2;
