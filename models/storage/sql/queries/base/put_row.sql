INSERT INTO base (tbl, row_key, scope, version, seq, user, at, data, extra, waiting)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (tbl, row_key) DO UPDATE SET
    scope = excluded.scope, version = excluded.version, seq = excluded.seq, user = excluded.user,
    at = excluded.at, data = excluded.data, extra = excluded.extra, waiting = excluded.waiting;
