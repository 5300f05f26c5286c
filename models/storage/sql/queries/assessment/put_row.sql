INSERT INTO assessment (id, period_id, unit_id, round)
VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (id) DO UPDATE SET
    period_id = excluded.period_id,
    unit_id = excluded.unit_id,
    round = excluded.round,
    version = assessment.version + 1;
