SELECT tbl, COUNT(*) FROM data_row WHERE gone = 0 GROUP BY tbl ORDER BY tbl;
