INSERT INTO calendar_day (day, kind, name, source)
VALUES (?1, ?2, ?3, ?4);
