INSERT INTO cursor (scope, code, next, rows, sum, mended_at, broken, hidden, reload)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (scope) DO UPDATE SET
    code = excluded.code, next = excluded.next, rows = excluded.rows, sum = excluded.sum,
    mended_at = excluded.mended_at, broken = excluded.broken, hidden = excluded.hidden,
    reload = excluded.reload;
