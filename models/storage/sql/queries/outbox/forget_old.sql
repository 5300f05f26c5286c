-- Safe for long.
DELETE FROM outbox
WHERE safe = 1 AND answered_at < ?1;
