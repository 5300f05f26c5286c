INSERT INTO import_map (source, kind, body)
VALUES (?1, ?2, ?3)
ON CONFLICT (source, kind) DO UPDATE SET body = excluded.body;
