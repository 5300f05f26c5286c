DELETE FROM complaint WHERE id = ?1;
