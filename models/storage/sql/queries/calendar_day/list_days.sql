SELECT day, kind, name, source FROM calendar_day ORDER BY day;
