SELECT id, tbl, row_key, unit_id, sha256, name, size, mime
FROM attachment
WHERE id = ?1;
