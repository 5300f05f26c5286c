DELETE FROM sync_session WHERE id <= (SELECT max(id) FROM sync_session) - 500;
