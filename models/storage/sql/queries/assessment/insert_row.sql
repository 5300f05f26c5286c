INSERT INTO assessment (id, period_id, unit_id, round, state, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6);
