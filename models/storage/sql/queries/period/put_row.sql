INSERT INTO period (id, year, instrument_code, instrument_edition, state)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (id) DO UPDATE SET
    year = excluded.year,
    instrument_code = excluded.instrument_code,
    instrument_edition = excluded.instrument_edition,
    state = excluded.state,
    version = period.version + 1;
