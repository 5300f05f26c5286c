INSERT INTO attachment (id, tbl, row_key, unit_id, sha256, name, size, mime)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
    tbl = excluded.tbl,
    row_key = excluded.row_key,
    unit_id = excluded.unit_id,
    sha256 = excluded.sha256,
    name = excluded.name,
    size = excluded.size,
    mime = excluded.mime,
    version = attachment.version + 1;
