INSERT INTO channel (code, name_id, name_en, alias, has_place, valid_from, valid_to)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);
