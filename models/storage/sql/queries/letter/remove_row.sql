DELETE FROM letter WHERE id = ?1;
