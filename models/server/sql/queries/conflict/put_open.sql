INSERT INTO open_conflict (tbl, row_id, device, conflict_id) VALUES (?, ?, ?, ?) ON CONFLICT (tbl, row_id, device) DO UPDATE SET conflict_id = excluded.conflict_id;
