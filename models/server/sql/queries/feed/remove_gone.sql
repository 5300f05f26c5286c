DELETE FROM feed WHERE gone_at < ?;
