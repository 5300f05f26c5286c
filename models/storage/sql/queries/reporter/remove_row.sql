DELETE FROM reporter WHERE id = ?1;
