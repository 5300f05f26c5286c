SELECT id, number, channel, unit_id, service_id, category, subject, body, received_at, status, coordinated_at, resolved_at, address, lat, lon, anonymous, sealed
FROM complaint;
