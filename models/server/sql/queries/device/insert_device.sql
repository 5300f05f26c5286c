INSERT INTO device (id, account, name, sign_key, last_dev_seq, created_at) VALUES (?, ?, ?, ?, 0, ?);
