SELECT scope FROM blob_scope WHERE sha256 = ?;
