SELECT code, edition, title, body
FROM instrument
WHERE code = ?1 AND edition = ?2;
