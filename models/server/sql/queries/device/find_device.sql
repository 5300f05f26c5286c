SELECT account, sign_key, last_dev_seq, revoked_at FROM device WHERE id = ?;
