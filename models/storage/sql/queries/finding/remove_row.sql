DELETE FROM finding WHERE unit_id = ?1 AND id = ?2;
