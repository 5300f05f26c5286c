SELECT COALESCE(MAX(seq), 0) FROM feed WHERE gone_at < ?;
