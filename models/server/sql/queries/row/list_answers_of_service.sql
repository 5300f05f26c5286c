SELECT row_id FROM data_row WHERE tbl = 'answer' AND gone = 0 AND row_id LIKE ?;
