SELECT f.tbl, f.row_id, f.seq, f.kind, r.version, r.data, r.author, r.made_at
FROM feed f LEFT JOIN data_row r ON f.kind = 'put' AND r.tbl = f.tbl AND r.row_id = f.row_id
WHERE f.scope = ? AND f.seq > ? ORDER BY f.seq LIMIT ?;
