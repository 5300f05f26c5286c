SELECT at, user, reason FROM reporter_access WHERE complaint_id = ?1 ORDER BY at DESC, id DESC;
