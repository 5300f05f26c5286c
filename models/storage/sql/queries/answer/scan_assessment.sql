SELECT service_id, indicator, value
FROM answer
WHERE assessment_id = ?1 AND value <> '';
