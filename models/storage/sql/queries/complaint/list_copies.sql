-- The receiving unit's own copy first.
SELECT scope_id, id, number, channel, unit_id, service_id, category, class, subject, body, received_at, address, lat, lon, anonymous, sealed
FROM complaint
WHERE id = ?1
ORDER BY scope_id <> unit_id, scope_id;
