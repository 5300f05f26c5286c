SELECT assessment_id, service_id, indicator, value, note
FROM answer
WHERE assessment_id = ?1 AND service_id = ?2 AND indicator = ?3;
