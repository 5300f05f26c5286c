INSERT INTO op (op_id, device, dev_seq, account, scope, body_sha256, status, code, result, seq, made_at, received_at, body)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (op_id) DO UPDATE SET body_sha256 = excluded.body_sha256, status = excluded.status, code = excluded.code,
    result = excluded.result, seq = excluded.seq, received_at = excluded.received_at, body = excluded.body;
