UPDATE device SET last_dev_seq = ?, last_push_at = ? WHERE id = ?;
