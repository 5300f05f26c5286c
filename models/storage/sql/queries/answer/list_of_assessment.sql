SELECT service_id, indicator, value, note
FROM answer
WHERE assessment_id = ?1;
