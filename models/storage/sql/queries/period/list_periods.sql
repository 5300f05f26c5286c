SELECT id, year, instrument_code, instrument_edition, state, due, reason
FROM period
ORDER BY year DESC;
