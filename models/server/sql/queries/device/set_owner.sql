UPDATE device SET account = ?, name = ?, sign_key = CASE WHEN ? = '' THEN sign_key ELSE ? END WHERE id = ?;
