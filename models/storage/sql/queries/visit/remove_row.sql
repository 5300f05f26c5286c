DELETE FROM visit
WHERE unit_id = ?1 AND period_id = ?2;
