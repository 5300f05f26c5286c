INSERT INTO token (hash, kind, account, device, expires_at) VALUES (?, ?, ?, ?, ?);
