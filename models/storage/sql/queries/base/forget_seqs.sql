-- What was read before is no measure of what comes; of one scope, or of all ('').
UPDATE base SET seq = 0 WHERE ?1 = '' OR scope = ?1;
