SELECT status, COUNT(*) FROM op GROUP BY status;
