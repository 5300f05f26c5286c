UPDATE device SET name = ?, sign_key = ? WHERE id = ?;
