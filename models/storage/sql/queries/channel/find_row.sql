SELECT code, name_id, name_en, alias, has_place, valid_from, valid_to
FROM channel
WHERE code = ?1;
