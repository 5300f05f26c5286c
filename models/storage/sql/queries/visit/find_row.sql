SELECT unit_id, period_id, day, first, second, drawn, note
FROM visit
WHERE unit_id = ?1 AND period_id = ?2;
