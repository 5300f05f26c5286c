SELECT max(serial)
FROM letter
WHERE day >= ?1 AND day < ?2;
