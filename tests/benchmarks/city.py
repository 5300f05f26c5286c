"""A city server and its laptops for the benchmarks, driven through the programs."""
import datetime
import json
import os
import sqlite3
import subprocess
import time

PASSWORD = "rahasia-bangku-uji\n"


class City:
    def __init__(self, programs, folder):
        self.ctl = os.path.join(programs, "emonevctl")
        self.server = os.path.join(programs, "emonev-server")
        self.folder = folder
        self.password = self.path("password")
        with open(self.password, "w", encoding="utf-8") as file:
            file.write(PASSWORD)
        self.database = "sqlite:" + self.path("server.sqlite")
        self.run([self.server, "init", "--db", self.database, "--city", "Kota Uji", "--admin", "admin",
                  "--password-file", self.password])
        self.process = None
        self.url = None

    def path(self, name):
        return os.path.join(self.folder, name)

    @staticmethod
    def run(command):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)}: {done.stdout}{done.stderr}")
        return done.stdout

    def serve(self, *options):
        with open(self.path("server.log"), "w", encoding="utf-8") as log:
            self.process = subprocess.Popen([self.server, "serve", "--db", self.database, "--listen", "127.0.0.1:0", *options],
                                            stdout=subprocess.PIPE, stderr=log, text=True)
        self.url = json.loads(self.process.stdout.readline())["listening"]

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait()
            self.process = None

    def server_peak(self):
        """MiB the server held at most."""
        with open(f"/proc/{self.process.pid}/status", encoding="utf-8") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))

    def laptop(self, name):
        self.run([self.ctl, "init", "--empty", "--city", "Kota Uji", "--data-dir", self.path(name)])

    def bring_in(self, name, kind, table):
        self.run([self.ctl, "import", kind, table, "--data-dir", self.path(name)])

    def sync_order(self, name):
        return [self.ctl, "sync", "--server", self.url, "--user", "admin", "--password-file", self.password, "--token-file",
                self.path(name + ".token"), "--data-dir", self.path(name), "--json"]

    def pass_seconds(self, name):
        """What the laptop's newest pass took by its own record: without the program's start and the closing of its store."""
        db = sqlite3.connect(self.path(name + "/emonev.sqlite"))
        begun, ended = db.execute("SELECT begun_at, ended_at FROM sync_session ORDER BY id DESC LIMIT 1").fetchone()
        db.close()
        moment = datetime.datetime.fromisoformat
        return (moment(ended.rstrip("Z")) - moment(begun.rstrip("Z"))).total_seconds()

    def sync(self, name):
        """Seconds of the whole program, the most memory in MiB, and what it says it did."""
        start = time.monotonic()
        program = subprocess.Popen(self.sync_order(name), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        said = program.stdout.read()
        _, status, used = os.wait4(program.pid, 0)
        seconds = time.monotonic() - start
        program.returncode = os.waitstatus_to_exitcode(status)
        if program.returncode != 0:
            raise RuntimeError(f"sync of {name}: {program.returncode} {said}")
        return seconds, used.ru_maxrss / 1024, json.loads(said)
