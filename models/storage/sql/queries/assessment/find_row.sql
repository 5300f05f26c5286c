SELECT id, period_id, unit_id, round
FROM assessment
WHERE id = ?1;
