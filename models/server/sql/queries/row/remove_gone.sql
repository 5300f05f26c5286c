DELETE FROM data_row WHERE gone = 1 AND received_at < ?;
