DELETE FROM case_dirty;
