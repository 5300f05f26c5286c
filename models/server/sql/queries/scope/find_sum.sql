SELECT row_count, sum FROM scope_sum WHERE scope = ?;
