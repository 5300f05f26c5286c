SELECT device, server, account, user, role, epoch, high, durable, synced_at, clock_off
FROM peer
WHERE id = 1;
