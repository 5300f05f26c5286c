SELECT id, period_id, unit_id, round
FROM assessment
WHERE period_id = ?1 AND unit_id = ?2 AND round = ?3;
