UPDATE outbox SET scope = ?2, tries = tries + 1, code = NULL WHERE seq = ?1;
