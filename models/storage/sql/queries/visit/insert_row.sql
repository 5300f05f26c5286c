INSERT INTO visit (unit_id, period_id, day, first, second, drawn, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);
