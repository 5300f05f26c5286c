DELETE FROM cursor WHERE scope = ?1;
