SELECT id, period_id, unit_id, round, state, note
FROM assessment
WHERE period_id = ?1 AND round = ?2;
