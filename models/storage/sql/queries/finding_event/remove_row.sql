DELETE FROM finding_event WHERE unit_id = ?1 AND id = ?2;
