INSERT INTO blob_chunk (owner, position, data) VALUES (?, ?, ?);
