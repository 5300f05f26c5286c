INSERT INTO scope_sum (scope, row_count, sum, last_seq) VALUES (?, ?, ?, ?)
ON CONFLICT (scope) DO UPDATE SET row_count = excluded.row_count, sum = excluded.sum, last_seq = excluded.last_seq;
