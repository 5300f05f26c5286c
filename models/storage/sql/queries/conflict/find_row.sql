SELECT id, tbl, row_key, scope, groups, base, mine, theirs, mine_user, mine_at, theirs_user, theirs_at, device, state
FROM conflict
WHERE id = ?1;
