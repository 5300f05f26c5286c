INSERT INTO peer (id, device, server, account, user, role, epoch, high, durable, synced_at, clock_off)
VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (id) DO UPDATE SET
    device = excluded.device, server = excluded.server, account = excluded.account, user = excluded.user,
    role = excluded.role, epoch = excluded.epoch, high = excluded.high, durable = excluded.durable,
    synced_at = excluded.synced_at, clock_off = excluded.clock_off;
