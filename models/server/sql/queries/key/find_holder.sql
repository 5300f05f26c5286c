SELECT row_id FROM unique_key WHERE tbl = ? AND value = ?;
