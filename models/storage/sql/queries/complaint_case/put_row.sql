INSERT INTO complaint_case (n, id, number, unit, home, status, channel, category, service, class, paused, received,
    coordinated, coordinate_due, coordinate_counted, done, due, done_counted, next_due, inexact, merged_into, subject,
    lat, lon)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24)
ON CONFLICT (n) DO UPDATE SET unit = ?4, status = ?6, paused = ?11, coordinated = ?13, coordinate_due = ?14,
    coordinate_counted = ?15, done = ?16, due = ?17, done_counted = ?18, next_due = ?19, inexact = ?20, merged_into = ?21;
