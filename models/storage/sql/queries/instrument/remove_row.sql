DELETE FROM instrument
WHERE code = ?1 AND edition = ?2;
