SELECT id, year, instrument_code, instrument_edition, state
FROM period
WHERE id = ?1;
