INSERT INTO feed (scope, tbl, row_id, seq, kind, gone_at) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (scope, tbl, row_id) DO UPDATE SET seq = excluded.seq, kind = excluded.kind, gone_at = excluded.gone_at;
