INSERT INTO finding (unit_id, id, period_id, service_id, indicator, value, body, day, due, appeal_until, user)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11);
