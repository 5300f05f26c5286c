INSERT INTO unique_key (tbl, value, row_id) VALUES (?, ?, ?) ON CONFLICT (tbl, value) DO UPDATE SET row_id = excluded.row_id;
