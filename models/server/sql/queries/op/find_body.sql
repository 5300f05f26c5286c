SELECT body, status, code FROM op WHERE op_id = ?;
