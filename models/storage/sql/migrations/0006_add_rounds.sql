-- Rounds are handed in, and given back with a reason; a period has a day until which to score, and a reason to reopen.
ALTER TABLE assessment ADD COLUMN state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'submitted'));
ALTER TABLE assessment ADD COLUMN note TEXT;
ALTER TABLE period ADD COLUMN due TEXT;
ALTER TABLE period ADD COLUMN reason TEXT;
