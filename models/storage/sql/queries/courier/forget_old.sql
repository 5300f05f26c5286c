DELETE FROM courier_op WHERE status <> 'waiting' AND received_at < ?1;
