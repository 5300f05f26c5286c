SELECT DISTINCT number, id FROM complaint;
