-- Answered for long, safe at the server, and read back from it.
DELETE FROM outbox
WHERE status IN ('applied', 'merged', 'conflict') AND server_seq <= ?1 AND answered_at < ?2
    AND server_seq <= (SELECT next FROM cursor WHERE cursor.scope = outbox.scope);
