SELECT id, year, instrument_code, instrument_edition, state
FROM period
ORDER BY year DESC;
