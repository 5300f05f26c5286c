UPDATE account SET role = ? WHERE id = ?;
