INSERT INTO complaint (id, number, channel, unit_id, service_id, category, subject, body, received_at, status, coordinated_at, resolved_at, address, lat, lon, anonymous, sealed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
ON CONFLICT (id) DO UPDATE SET
    number = excluded.number,
    channel = excluded.channel,
    unit_id = excluded.unit_id,
    service_id = excluded.service_id,
    category = excluded.category,
    subject = excluded.subject,
    body = excluded.body,
    received_at = excluded.received_at,
    status = excluded.status,
    coordinated_at = excluded.coordinated_at,
    resolved_at = excluded.resolved_at,
    address = excluded.address,
    lat = excluded.lat,
    lon = excluded.lon,
    anonymous = excluded.anonymous,
    sealed = excluded.sealed,
    version = complaint.version + 1;
