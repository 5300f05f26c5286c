-- ?1 = 1: settled ones, too.
SELECT id, tbl, row_key, scope, groups, base, mine, theirs, mine_user, mine_at, theirs_user, theirs_at, device, state
FROM conflict
WHERE ?1 = 1 OR state = 'open'
ORDER BY mine_at, id;
