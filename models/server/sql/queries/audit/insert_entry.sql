INSERT INTO audit (id, at, account, action, about, detail) VALUES (?, ?, ?, ?, ?, ?);
