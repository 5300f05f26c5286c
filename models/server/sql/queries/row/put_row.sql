INSERT INTO data_row (tbl, row_id, scope, version, data, author, made_at, received_at, device, parent, parent2, gone)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tbl, row_id) DO UPDATE SET scope = excluded.scope, version = excluded.version, data = excluded.data,
    author = excluded.author, made_at = excluded.made_at, received_at = excluded.received_at, device = excluded.device,
    parent = excluded.parent, parent2 = excluded.parent2, gone = excluded.gone;
