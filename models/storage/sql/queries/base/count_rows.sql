SELECT count(*) FROM base;
