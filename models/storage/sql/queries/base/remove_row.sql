DELETE FROM base WHERE tbl = ?1 AND row_key = ?2;
