SELECT sha256, size FROM blob ORDER BY sha256;
