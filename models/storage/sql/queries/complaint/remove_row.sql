DELETE FROM complaint WHERE scope_id = ?1 AND id = ?2;
