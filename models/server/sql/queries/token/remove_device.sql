DELETE FROM token WHERE device = ?;
