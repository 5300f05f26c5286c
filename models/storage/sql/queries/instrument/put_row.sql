INSERT INTO instrument (code, edition, title, body)
VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (code, edition) DO UPDATE SET
    title = excluded.title,
    body = excluded.body,
    version = instrument.version + 1;
