INSERT INTO unit (id, code, name, short_name, kind, parent_id, alias, address, phone, email, head, head_nip, lat, lon, valid_from, valid_to)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
ON CONFLICT (id) DO UPDATE SET
    code = excluded.code,
    name = excluded.name,
    short_name = excluded.short_name,
    kind = excluded.kind,
    parent_id = excluded.parent_id,
    alias = excluded.alias,
    address = excluded.address,
    phone = excluded.phone,
    email = excluded.email,
    head = excluded.head,
    head_nip = excluded.head_nip,
    lat = excluded.lat,
    lon = excluded.lon,
    valid_from = excluded.valid_from,
    valid_to = excluded.valid_to,
    version = unit.version + 1;
