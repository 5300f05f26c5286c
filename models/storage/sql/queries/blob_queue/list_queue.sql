SELECT sha256, direction, scope, size, mime, upload, done, tries, code
FROM blob_queue
WHERE direction = ?1
ORDER BY tries, size;
