INSERT INTO unit (id, code, name, short_name, kind, parent_id, alias, address, phone, email, head, head_nip, lat, lon, valid_from, valid_to)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16);
