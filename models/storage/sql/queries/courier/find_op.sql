SELECT op_id, device, dev_seq, scopes, body, received_at, status, code, receipt, seq FROM courier_op WHERE op_id = ?1;
