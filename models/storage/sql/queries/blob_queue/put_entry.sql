INSERT INTO blob_queue (sha256, direction, scope, size, mime, upload, done, tries, code)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (sha256, direction) DO UPDATE SET
    upload = excluded.upload, done = excluded.done, tries = excluded.tries, code = excluded.code;
