UPDATE blob_chunk SET owner = ? WHERE owner = ?;
