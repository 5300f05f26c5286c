SELECT f.row_id, f.seq, r.version, r.data, r.author, r.made_at
FROM feed f JOIN data_row r ON r.tbl = f.tbl AND r.row_id = f.row_id
WHERE f.scope = ? AND f.tbl = ? AND f.kind = 'put' ORDER BY f.seq;
