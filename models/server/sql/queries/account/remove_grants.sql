DELETE FROM unit_grant WHERE account = ?;
