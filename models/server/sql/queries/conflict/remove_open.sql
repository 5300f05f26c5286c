DELETE FROM open_conflict WHERE tbl = ? AND row_id = ? AND device = ?;
