SELECT n FROM case_word WHERE text = ?1;
