SELECT DISTINCT id FROM complaint WHERE number = ?1 ORDER BY id;
