SELECT conflict_id FROM open_conflict WHERE tbl = ? AND row_id = ? AND device = ?;
