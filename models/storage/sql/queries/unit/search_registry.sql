SELECT 'unit', id, code, name FROM unit WHERE name LIKE ?1 ESCAPE '\' OR code LIKE ?1 ESCAPE '\' OR short_name LIKE ?1 ESCAPE '\' OR alias LIKE ?1 ESCAPE '\'
UNION ALL
SELECT 'service', id, code, name FROM service WHERE name LIKE ?1 ESCAPE '\' OR code LIKE ?1 ESCAPE '\'
LIMIT ?2;
