SELECT id FROM case_dirty ORDER BY id;
