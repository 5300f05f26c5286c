INSERT INTO base (tbl, row_key, scope, version, seq, user, at, data, extra, waiting)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10);
