DELETE FROM channel WHERE code = ?1;
