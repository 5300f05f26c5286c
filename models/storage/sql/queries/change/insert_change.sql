INSERT INTO change (at, user, tbl, row_key, unit_id, kind, before, after, batch_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
