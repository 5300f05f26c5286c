UPDATE outbox SET scope = ?2, body = ?3, tries = tries + 1, code = NULL WHERE seq = ?1;
