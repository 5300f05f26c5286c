INSERT INTO sla_profile (code, body)
VALUES (?1, ?2);
