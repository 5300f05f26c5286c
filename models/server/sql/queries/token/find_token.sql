SELECT kind, account, device, expires_at FROM token WHERE hash = ?;
