DELETE FROM reporter_access WHERE id = ?1;
