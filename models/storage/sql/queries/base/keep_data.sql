-- The server's columns of a row that people now write over.
UPDATE base SET data = ?3 WHERE tbl = ?1 AND row_key = ?2 AND data IS NULL;
