SELECT tbl, row_id FROM data_row WHERE parent = ? AND gone = 0
UNION
SELECT tbl, row_id FROM data_row WHERE parent2 = ? AND gone = 0
LIMIT ?;
