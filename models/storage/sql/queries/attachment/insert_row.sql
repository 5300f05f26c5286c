INSERT INTO attachment (id, tbl, row_key, unit_id, sha256, name, size, mime)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);
