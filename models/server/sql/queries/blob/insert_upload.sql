INSERT INTO upload (id, sha256, size, mime, scope, account, position, begun_at) VALUES (?, ?, ?, ?, ?, ?, 0, ?);
