SELECT d.id, a.name, d.name, d.created_at, d.last_push_at, d.last_pull_at, d.revoked_at, d.last_dev_seq
FROM device d JOIN account a ON a.id = d.account ORDER BY a.name, d.created_at;
