INSERT INTO complaint (id, number, channel, unit_id, service_id, category, subject, body, received_at, status, coordinated_at, resolved_at, address, lat, lon, anonymous, sealed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17);
