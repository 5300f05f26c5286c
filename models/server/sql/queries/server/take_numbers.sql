UPDATE counter SET seq = seq + ? WHERE id = 1 RETURNING seq;
