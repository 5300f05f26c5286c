INSERT OR REPLACE INTO courier_op (op_id, device, dev_seq, scopes, body, received_at, status, code, receipt, seq)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10);
