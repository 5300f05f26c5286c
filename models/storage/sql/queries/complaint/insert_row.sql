INSERT INTO complaint (scope_id, id, number, channel, unit_id, service_id, category, class, subject, body, received_at, address, lat, lon, anonymous, sealed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16);
