INSERT INTO answer (assessment_id, service_id, indicator, value, note)
VALUES (?1, ?2, ?3, ?4, ?5);
