-- What a restored server has forgotten.
UPDATE outbox SET status = 'pending', server_seq = 0, answer = NULL, conflict = NULL, body = NULL, code = 'server_restored'
WHERE status IN ('applied', 'merged', 'conflict') AND server_seq > ?1;
