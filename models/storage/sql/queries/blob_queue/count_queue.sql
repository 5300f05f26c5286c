SELECT direction, count(*), coalesce(sum(size - done), 0) FROM blob_queue GROUP BY direction;
