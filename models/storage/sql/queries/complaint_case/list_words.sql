SELECT n, text FROM case_word;
