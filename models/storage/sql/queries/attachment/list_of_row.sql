SELECT id, tbl, row_key, unit_id, sha256, name, size, mime
FROM attachment
WHERE tbl = ?1 AND row_key = ?2
ORDER BY id;
