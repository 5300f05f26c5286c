SELECT scope, row_count, sum, last_seq FROM scope_sum;
