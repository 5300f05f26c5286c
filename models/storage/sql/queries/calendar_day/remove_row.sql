DELETE FROM calendar_day WHERE day = ?1;
