SELECT body FROM import_map WHERE source = ?1 AND kind = ?2;
