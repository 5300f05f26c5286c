SELECT scope, version, data, author, made_at, device, gone FROM data_row WHERE tbl = ? AND row_id = ? /*postgresql FOR UPDATE*/;
