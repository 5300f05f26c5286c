SELECT op_id, account, device, code, body, received_at FROM op WHERE status = 'rejected' ORDER BY received_at DESC LIMIT ?;
