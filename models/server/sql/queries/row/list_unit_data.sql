SELECT row_id, data FROM data_row WHERE tbl = 'unit' AND gone = 0;
