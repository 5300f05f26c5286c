-- Answered, kept for good by the server up to ?1, and read back from it.
UPDATE outbox SET safe = 1
WHERE safe = 0 AND status IN ('applied', 'merged', 'conflict') AND server_seq <= ?1
    AND server_seq <= (SELECT next FROM cursor WHERE cursor.scope = outbox.scope);
