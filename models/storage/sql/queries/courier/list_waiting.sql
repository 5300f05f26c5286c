-- Each laptop's operations in the order they were made.
SELECT op_id, device, dev_seq, scopes, body, received_at, status, code, receipt, seq FROM courier_op WHERE status = 'waiting' ORDER BY device, dev_seq LIMIT ?1;
