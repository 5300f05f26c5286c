#!/usr/bin/env python3
"""fleet.py [BIN_DIR] [--laptops N] [--whole N] [--rows N]: many laptops load from zero while others push.

The laptops are threads here that ask what a laptop asks (sign in, pull, snapshots) over real HTTP, each from an address
of its own, and throw the rows away; the first --whole of them read all units, the others their own. Meanwhile one more
pushes a new complaint again and again, and its waits are measured. Prints the server's most memory, these waits, and how
much later than the middle one the last laptop was ready.
"""
import argparse
import gzip
import http.client
import json
import multiprocessing
import pathlib
import statistics
import sys
import tempfile
import threading
import time
import urllib.parse
import uuid
import zlib

from city import PASSWORD, City
from complaintdata import UNITS, complaints, write_csv, write_units

HERE = pathlib.Path(__file__).resolve().parent
MOST_MIB, MOST_WAIT, MOST_LATE = 512, 0.5, 3


def new_id():
    number = (int(time.time() * 1000) << 80) | (7 << 76) | (uuid.uuid4().int & ((1 << 76) - 1))
    return str(uuid.UUID(int=(number & ~(3 << 62)) | (2 << 62)))


class Laptop:
    def __init__(self, url, account, number):
        self.place = urllib.parse.urlparse(url)
        self.account = account
        self.source = (f"127.0.{1 + number // 250}.{1 + number % 250}", 0)
        self.device = new_id()
        self.http = None
        self.headers = {"X-Device": self.device}
        self.cursors, self.epoch, self.rows, self.waited = {}, "", 0, 0.0

    def ask(self, method, path, body=None):
        """The answer's bytes; waits as long as the server says when it has no room."""
        while True:
            try:
                self.http = self.http or http.client.HTTPConnection(self.place.hostname, self.place.port, timeout=120,
                                                                    source_address=self.source)
                headers = dict(self.headers, **{"Accept-Encoding": "gzip"})
                if body is not None:
                    headers["Content-Type"] = "application/json"
                self.http.request(method, path, body, headers)
                answer = self.http.getresponse()
                data = answer.read()
            except (OSError, http.client.HTTPException):
                self.http = None
                self.pause(0.5)
                continue
            if answer.status in (429, 503):
                self.pause(float(answer.headers.get("Retry-After", 1)))
                continue
            if answer.status != 200:
                raise RuntimeError(f"{path}: {answer.status} {data[:200]}")
            self.headers["X-Schema"] = answer.headers["X-Schema-Range"].split("-")[1]
            return gzip.decompress(data) if answer.headers.get("Content-Encoding") == "gzip" else data

    def pause(self, seconds):
        self.waited += seconds
        time.sleep(seconds)

    def post(self, path, message):
        return json.loads(self.ask("POST", path, json.dumps(message)))

    def sign_in(self):
        session = self.post("/v1/session", {"device": self.device, "user": self.account, "password": PASSWORD.strip()})
        self.headers["Authorization"] = "Bearer " + session["access"]
        self.epoch, self.user = session["epoch"], session["account"]

    def load(self):
        self.sign_in()
        more = True
        while more:
            page = self.post("/v1/pull", {"epoch": self.epoch, "limit": 1000, "cursors": self.cursors})
            more = page["more"] or bool(page.get("snapshots"))
            for scope, part in page["scopes"].items():
                self.cursors[scope] = part["next"]
                self.rows += len(part["rows"])
            for scope in page.get("snapshots", []):
                start = zlib.decompressobj(31).decompress(self.ask("GET", "/v1/snapshot/" + scope), 4096)
                head = json.loads(start.split(b"\n", 1)[0])
                self.cursors[scope] = head["as_of"]
                self.rows += head["rows"]

    def push_complaint(self, unit, number):
        values = {"number": f"BARU-{number}", "channel": "loket", "unit_id": unit, "subject": "Loket tutup", "class": "complaint",
                  "received_at": "2026-01-05T02:00:00.000Z", "anonymous": 0, "sealed": 0}
        op = {"op": new_id(), "dev_seq": number, "user": self.user, "kind": "event.add", "tbl": "complaint",
              "row": f"{unit}/{new_id()}", "scope": unit, "data": values, "made_at": "2026-01-05T02:00:00.000Z"}
        result = self.post("/v1/push", {"epoch": self.epoch, "device": self.device, "ops": [op]})["results"][0]
        if result["status"] != "applied":
            raise RuntimeError(f"push: {result}")


def push_on(url, done, told):
    """A process of its own: threads of one wait for each other, and that is not the server's doing."""
    try:
        told.put(waits_of_pushes(url, done))
    except Exception as fault:
        told.put(repr(fault))


def waits_of_pushes(url, done):
    pusher = Laptop(url, "admin", 900)
    pusher.sign_in()
    page = pusher.post("/v1/pull", {"epoch": pusher.epoch, "limit": 1000, "cursors": {}})
    unit = next(row["id"] for row in page["scopes"]["CITY"]["rows"] if row["t"] == "unit")
    waits = []
    while not done.is_set() or len(waits) < 100:
        start = time.monotonic()
        pusher.push_complaint(unit, len(waits) + 1)
        waits.append(time.monotonic() - start)
        time.sleep(0.02)
    return sorted(waits)


def prepare(city, options):
    city.laptop("first")
    write_units(city.path("units.csv"))
    write_csv(city.path("complaints.csv"), complaints(options.rows))
    city.bring_in("first", "units", city.path("units.csv"))
    city.bring_in("first", "complaints", city.path("complaints.csv"))
    seconds, _, _ = city.sync("first")
    print(f"  all rows pushed: {seconds:.1f} s", flush=True)
    for number in range(options.whole, options.laptops):
        city.run([city.server, "user", "add", f"lurah{number}", "--db", city.database, "--role", "kelurahan", "--scope",
                  f"K{number % UNITS + 1:03}", "--password-file", city.password])


def run_fleet(city, options):
    fleet = [Laptop(city.url, "admin" if n < options.whole else f"lurah{n}", n) for n in range(options.laptops)]
    took, faults = [], []
    done, told = multiprocessing.Event(), multiprocessing.Queue()
    begin = time.monotonic()

    def load(laptop):
        try:
            laptop.load()
            took.append(time.monotonic() - begin)
        except Exception as fault:  # told at the end; the others go on
            faults.append(repr(fault))

    pushing = multiprocessing.Process(target=push_on, args=(city.url, done, told))
    pushing.start()
    threads = [threading.Thread(target=load, args=(laptop,)) for laptop in fleet]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    done.set()
    waits = told.get()
    pushing.join()
    if isinstance(waits, str):
        faults.append(waits)
    if faults:
        raise RuntimeError(f"{len(faults)} faults, first: {faults[0]}")
    return fleet, sorted(took), waits


def judged(text, value, most):
    print(f"{text} (wanted <= {most}) {'ok' if value <= most else 'MISSED'}")
    return value <= most


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin", nargs="?", default=str(HERE.parents[1] / "build/release/bin"))
    parser.add_argument("--laptops", type=int, default=UNITS)
    parser.add_argument("--whole", type=int, default=8)
    parser.add_argument("--rows", type=int, default=186685)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        city = City(options.bin, work)
        try:
            city.serve()
            prepare(city, options)
            city.stop()
            city.serve()
            fleet, took, waits = run_fleet(city, options)
            peak = city.server_peak()
        finally:
            city.stop()
    print(f"{len(fleet)} laptops loaded {sum(laptop.rows for laptop in fleet)} rows in {took[-1]:.1f} s, "
          f"{sum(laptop.waited > 0 for laptop in fleet)} were told to wait; {len(waits)} pushes meanwhile, "
          f"median {statistics.median(waits) * 1000:.0f} ms, longest {waits[-1] * 1000:.0f} ms")
    late = took[-1] / statistics.median(took)
    good = judged(f"server's most memory: {peak:.0f} MiB", peak, MOST_MIB)
    p99 = waits[len(waits) * 99 // 100]
    good = judged(f"an ordinary push, p99: {p99:.3f} s", p99, MOST_WAIT) and good
    good = judged(f"last laptop/middle one: {took[-1]:.1f} s/{statistics.median(took):.1f} s = {late:.2f}", late, MOST_LATE) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
