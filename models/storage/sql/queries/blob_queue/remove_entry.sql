DELETE FROM blob_queue WHERE sha256 = ?1 AND direction = ?2;
