UPDATE counter SET seq = ? WHERE id = 1;
