INSERT INTO sync_session (begun_at, ended_at, pushed, pulled, conflicts, rejected, blobs_up, blobs_down, code)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
