SELECT id, code, name, short_name, kind, parent_id, alias, address, phone, email, head, head_nip, lat, lon, valid_from, valid_to
FROM unit
WHERE code = ?1;
