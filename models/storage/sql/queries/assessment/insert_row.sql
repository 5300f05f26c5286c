INSERT INTO assessment (id, period_id, unit_id, round)
VALUES (?1, ?2, ?3, ?4);
