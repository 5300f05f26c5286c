SELECT begun_at, ended_at, pushed, pulled, conflicts, rejected, blobs_up, blobs_down, code
FROM sync_session
ORDER BY id DESC
LIMIT ?1;
