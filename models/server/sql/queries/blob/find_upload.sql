SELECT sha256, size, mime, scope, account, position FROM upload WHERE id = ?;
