SELECT scope_id, id, number, channel, unit_id, service_id, category, class, subject, body, received_at, address, lat, lon, anonymous, sealed
FROM complaint
WHERE scope_id = ?1;
