INSERT INTO conflict (id, tbl, row_key, scope, groups, base, mine, theirs, mine_user, mine_at, theirs_user, theirs_at, device, state)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14);
