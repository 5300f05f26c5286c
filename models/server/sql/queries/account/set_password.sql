UPDATE account SET password = ? WHERE id = ?;
