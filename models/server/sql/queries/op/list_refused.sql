SELECT o.op_id, o.account, o.device, o.code, o.body, o.received_at, a.name
FROM op o JOIN account a ON a.id = o.account
WHERE o.status = 'rejected' ORDER BY o.received_at DESC LIMIT ?;
