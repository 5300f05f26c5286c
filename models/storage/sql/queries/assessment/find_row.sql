SELECT id, period_id, unit_id, round, state, note
FROM assessment
WHERE id = ?1;
