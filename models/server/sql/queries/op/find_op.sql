SELECT body_sha256, result, code FROM op WHERE op_id = ?;
