-- How much a store holds: units, services, standards, answers, periods.
SELECT (SELECT count(*) FROM unit), (SELECT count(*) FROM service), (SELECT count(*) FROM standard),
    (SELECT count(*) FROM answer), (SELECT count(*) FROM period);
