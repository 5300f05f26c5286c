SELECT unit_id, id, period_id, service_id, indicator, value, body, day, due, appeal_until, user
FROM finding
WHERE period_id = ?1 AND (?2 = '' OR unit_id = ?2)
ORDER BY unit_id, day, id;
