DELETE FROM monthly_total WHERE unit_id = ?1 AND month = ?2 AND channel = ?3;
