-- In the same scope: its index stays as it is. ?3 is for the others.
UPDATE base SET version = ?4, seq = ?5, user = ?6, at = ?7, data = ?8, extra = ?9, waiting = ?10
WHERE tbl = ?1 AND row_key = ?2;
