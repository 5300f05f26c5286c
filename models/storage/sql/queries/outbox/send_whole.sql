-- Once more, under a new id: the old one has its answer.
UPDATE outbox SET op_id = ?2, whole = 1, body = NULL, code = 'server_restored' WHERE seq = ?1;
