SELECT unit_id, id, period_id, service_id, indicator, value, body, day, due, appeal_until, user
FROM finding
WHERE unit_id = ?1 AND id = ?2;
