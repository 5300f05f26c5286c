SELECT scope, MAX(received_at), COUNT(*) FROM op WHERE status <> 'rejected' GROUP BY scope;
