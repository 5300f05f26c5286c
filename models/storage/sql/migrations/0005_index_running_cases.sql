-- What the outlook of a long queue is reckoned from, without reading the cases themselves.
CREATE INDEX complaint_case_running ON complaint_case (unit, received, due, next_due) WHERE next_due IS NOT NULL;
CREATE INDEX complaint_case_done ON complaint_case (done, unit, received) WHERE done IS NOT NULL AND merged_into IS NULL;
