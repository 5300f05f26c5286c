SELECT day, kind, name, source
FROM calendar_day
WHERE day = ?1;
