SELECT unit_id, period_id, day, first, second, drawn, note
FROM visit
WHERE period_id = ?1
ORDER BY day IS NULL, day, unit_id;
