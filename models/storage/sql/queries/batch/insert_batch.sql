INSERT INTO batch (id, kind, file_name, file_sha256, made_at, user, total, inserted, updated, unchanged, rejected, state)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'applied');
