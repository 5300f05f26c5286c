INSERT INTO conflict (id, tbl, row_key, scope, groups, base, mine, theirs, mine_user, mine_at, theirs_user, theirs_at, device, state)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
ON CONFLICT (id) DO UPDATE SET
    tbl = excluded.tbl,
    row_key = excluded.row_key,
    scope = excluded.scope,
    groups = excluded.groups,
    base = excluded.base,
    mine = excluded.mine,
    theirs = excluded.theirs,
    mine_user = excluded.mine_user,
    mine_at = excluded.mine_at,
    theirs_user = excluded.theirs_user,
    theirs_at = excluded.theirs_at,
    device = excluded.device,
    state = excluded.state,
    version = conflict.version + 1;
