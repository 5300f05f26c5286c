-- What the next bundle takes along: operations without an answer, answers.
SELECT op_id, device, dev_seq, scopes, body, received_at, status, code, receipt, seq FROM courier_op
WHERE op_id > ?1 AND (status <> 'answered' OR receipt IS NOT NULL)
ORDER BY op_id LIMIT ?2;
