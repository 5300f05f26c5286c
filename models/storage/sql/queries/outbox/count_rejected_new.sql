SELECT count(*) FROM outbox WHERE status = 'rejected' AND reverted < 2;
