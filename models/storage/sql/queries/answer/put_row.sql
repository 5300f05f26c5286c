INSERT INTO answer (assessment_id, service_id, indicator, value, note)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (assessment_id, service_id, indicator) DO UPDATE SET
    value = excluded.value,
    note = excluded.note,
    version = answer.version + 1;
