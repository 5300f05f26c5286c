INSERT INTO period (id, year, instrument_code, instrument_edition, state, due, reason)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);
