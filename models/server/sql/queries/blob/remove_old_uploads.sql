DELETE FROM upload WHERE begun_at < ?;
