INSERT INTO account (id, name, role, password, created_at) VALUES (?, ?, ?, ?, ?);
