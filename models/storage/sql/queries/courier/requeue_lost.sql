-- What a restored server has forgotten.
UPDATE courier_op SET status = 'waiting', receipt = NULL, code = NULL, seq = 0
WHERE status = 'answered' AND seq > ?1 AND body IS NOT NULL;
