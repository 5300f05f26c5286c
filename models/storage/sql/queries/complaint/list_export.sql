-- In the order of the import's columns; who reported is no part of it.
SELECT number, channel, unit_id, service_id, category, subject, body, received_at, status, coordinated_at, resolved_at,
    address, lat, lon, NULL, NULL, anonymous, sealed
FROM complaint
ORDER BY number;
