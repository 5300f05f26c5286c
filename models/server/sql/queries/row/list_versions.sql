SELECT scope, tbl, row_id, version FROM data_row WHERE gone = 0;
