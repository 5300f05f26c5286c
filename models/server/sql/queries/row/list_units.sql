SELECT r.row_id, r.parent, k.value, r.data FROM data_row r
LEFT JOIN unique_key k ON k.tbl = 'unit' AND k.row_id = r.row_id
WHERE r.tbl = 'unit' AND r.gone = 0;
