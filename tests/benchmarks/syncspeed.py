#!/usr/bin/env python3
"""syncspeed.py [BIN_DIR] [--rows N] [--complaints CSV]: a laptop's sync beside PouchDB's, same rows, same machine.

First pull, 1,000 more rows, first push of 1,000; and how far the first pull is from what SQLite needs to write the rows.
PouchDB is looked for in $EMONEV_POUCHDB or build/pouchdb, made by `npm install pouchdb@9 express@4 express-pouchdb` there;
without it our own times are printed alone. A CSV of the import's columns takes the place of the rows made up here.
"""
import argparse
import csv
import itertools
import json
import os
import pathlib
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

from city import City
from complaintdata import COLUMNS, complaints, write_csv, write_ndjson, write_units

HERE = pathlib.Path(__file__).resolve().parent
WANTED = {"pull": ("first pull", 3), "more": ("1,000 more rows", 3), "push": ("first push of 1,000", 25)}
MOST_MIB = 330


def peer_folder():
    folder = pathlib.Path(os.environ.get("EMONEV_POUCHDB", HERE.parents[1] / "build/pouchdb"))
    return folder if shutil.which("node") and (folder / "node_modules/express-pouchdb").is_dir() else None


def touched(rows, begin):
    """A thousand cases that were open are finished: what was received never changes."""
    opened = (row for row in rows if row[7] == "proses")
    return ([*row[:7], "selesai", "2026-01-05T02:00:00Z", *row[9:]] for row in itertools.islice(opened, begin, begin + 1000))


def prepare(city, rows):
    """A server that holds the rows, brought there by one laptop. `rows` begins them anew at each call."""
    city.laptop("first")
    write_units(city.path("units.csv"))
    write_csv(city.path("complaints.csv"), rows())
    city.bring_in("first", "units", city.path("units.csv"))
    city.bring_in("first", "complaints", city.path("complaints.csv"))
    seconds, mib, said = city.sync("first")
    print(f"  all {said['pushed']['ops']} rows pushed: {seconds:.1f} s, {mib:.0f} MiB", flush=True)
    write_csv(city.path("more.csv"), touched(rows(), 0))
    write_csv(city.path("mine.csv"), touched(rows(), 1000))


def ours(city):
    """Seconds of each step: of the pass, which is what the peer's times are of, and of the whole program."""
    found = {"mib": 0}

    def step(name, rows, kind):
        seconds, mib, said = city.sync("second")
        assert (said["pulled"]["rows"] if kind == "pulled" else said["pushed"]["applied"]) >= rows
        found[name], found[name + " program"] = city.pass_seconds("second"), seconds
        found["mib"] = max(found["mib"], mib)

    city.laptop("second")
    step("pull", 2000, "pulled")
    city.bring_in("first", "complaints", city.path("more.csv"))
    city.sync("first")
    step("more", 1000, "pulled")
    city.bring_in("second", "complaints", city.path("mine.csv"))
    step("push", 1000, "pushed")
    return found


def theirs(folder, work, rows):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    write_ndjson(f"{work}/rows.ndjson", rows())
    environment = dict(os.environ, NODE_PATH=str(folder / "node_modules"))
    script = str(HERE / "pouchdb.js")
    server = subprocess.Popen(["node", script, "serve", f"{work}/peer-server", port, f"{work}/rows.ndjson"], env=environment,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        if server.stdout.readline().strip() != "ready":
            raise RuntimeError("PouchDB's server did not start")
        done = subprocess.run(["node", script, "laptop", f"http://127.0.0.1:{port}/complaint", f"{work}/peer-laptop", "0"],
                              env=environment, check=True, capture_output=True, text=True)
        return json.loads(done.stdout)
    finally:
        server.terminate()
        server.wait()


def raw_insert(store, into, tables):
    """Seconds SQLite itself needs to write these tables' rows, with their indexes, in one transaction of the same kind."""
    db = sqlite3.connect(into, isolation_level=None)
    db.execute("PRAGMA page_size=8192")
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    db.execute("PRAGMA cache_size=-131072")
    db.execute("ATTACH ? AS made", (store,))
    for table in tables:
        for (sql,) in db.execute("SELECT sql FROM made.sqlite_master WHERE tbl_name = ? AND type <> 'trigger' AND sql IS NOT NULL", (table,)).fetchall():
            db.execute(sql)
        db.execute(f"SELECT max(length(row)) FROM (SELECT *, 1 AS row FROM made.{table})").fetchone()  # read once beforehand
    start = time.monotonic()
    db.execute("BEGIN IMMEDIATE")
    for table in tables:
        db.execute(f"INSERT INTO main.{table} SELECT * FROM made.{table}")
    db.execute("COMMIT")
    seconds = time.monotonic() - start
    db.close()
    return seconds


def judge(mine, peer):
    good = mine["mib"] <= MOST_MIB
    print(f"client's most memory: ours {mine['mib']:.0f} MiB (wanted <= {MOST_MIB}) {'ok' if good else 'MISSED'}"
          + (f", peer {peer['mib']} MiB" if peer else ""))
    for step, (name, bound) in WANTED.items():
        text = f"{name}: ours {mine[step]:.2f} s (the program {mine[step + ' program']:.2f} s)"
        if not peer:
            print(text)
            continue
        ratio = peer[step] / mine[step]
        print(f"{text}, PouchDB {peer[step]:.2f} s, peer/ours {ratio:.2f} (wanted >= {bound}) {'ok' if ratio >= bound else 'MISSED'}")
        good = good and ratio >= bound
    return good


def rows_of(options):
    if not options.complaints:
        yield from complaints(options.rows)
        return
    with open(options.complaints, newline="", encoding="utf-8") as file:
        for row in itertools.islice(csv.DictReader(file), options.rows):
            yield [row[name] for name in COLUMNS]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin", nargs="?", default=str(HERE.parents[1] / "build/release/bin"))
    parser.add_argument("--rows", type=int, default=186685)
    parser.add_argument("--complaints")
    options = parser.parse_args()

    def rows():
        return rows_of(options)

    folder = peer_folder()
    with tempfile.TemporaryDirectory() as work:
        city = City(options.bin, work)
        city.serve()
        try:
            prepare(city, rows)
            mine = ours(city)
        finally:
            city.stop()
        store = city.path("second/emonev.sqlite")
        for tables in (["complaint", "complaint_event"], ["complaint", "complaint_event", "base"]):
            raw = raw_insert(store, city.path(f"raw{len(tables)}.sqlite"), tables)
            print(f"raw insert into {' and '.join(tables)}: {raw:.2f} s, first pull/raw {mine['pull'] / raw:.1f}")
        if not folder:
            print("PouchDB is not installed here (see the head of this file): no ratios")
        peer = theirs(folder, work, rows) if folder else None
        return 0 if judge(mine, peer) else 1


if __name__ == "__main__":
    sys.exit(main())
