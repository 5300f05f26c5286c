"""Complaints as a city has them, made up and always the same: short subjects, texts of about 400 bytes, a few busy units."""
import csv
import datetime
import json
import random

UNITS = 267
COLUMNS = ["nomor", "kanal", "kode_unit", "kategori", "judul", "isi", "diterima", "status", "selesai", "alamat", "lintang", "bujur"]
WORDS = ("akta antrean arsip atap bocor berkas biaya cepat data denda drainase gelap genangan halte izin jalan jembatan kabel "
         "kartu kelurahan keluarga lampu lansia loket lurah macet meja nomor papan parkir pasar pelayanan petugas pohon "
         "puskesmas rambu ramah rusak sampah saluran sekolah surat taman tarif terlambat tidak trotoar warga").split()
CHANNELS = ["aplikasi", "situs", "loket", "telepon", "whatsapp", "media_sosial", "surat"]


def text(chance, least, most):
    words, size, wanted = [], 0, chance.randint(least, most)
    while size < wanted:
        words.append(chance.choice(WORDS))
        size += len(words[-1]) + 1
    return " ".join(words).capitalize() + "."


def complaints(count, seed=7):
    chance = random.Random(seed)
    begin = datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)
    for n in range(1, count + 1):
        received = begin + datetime.timedelta(seconds=n * 639 * 86400 // count)
        closed = chance.random() < 0.7
        busy = min(int(chance.paretovariate(0.9)), 500)  # most go to a few units
        yield [f"ADU-{received:%Y%m}-{n:07}", chance.choice(CHANNELS), f"K{busy * 7919 % UNITS + 1:03}",
               f"KAT{chance.randint(1, 24):02}", text(chance, 30, 70), text(chance, 250, 550), f"{received:%Y-%m-%dT%H:%M:%SZ}",
               "selesai" if closed else "proses",
               f"{received + datetime.timedelta(hours=chance.randint(1, 480)):%Y-%m-%dT%H:%M:%SZ}" if closed else "",
               f"Jl. {chance.choice(WORDS).capitalize()} No. {chance.randint(1, 250)}", f"{-6.9 - chance.random() / 10:.6f}",
               f"{107.5 + chance.random() / 5:.6f}"]


def write_units(path):
    with open(path, "w", encoding="utf-8") as file:
        file.write("kode;nama;jenis\n" + "".join(f"K{n:03};Kelurahan {n};kelurahan\n" for n in range(1, UNITS + 1)))


def write_csv(path, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        table.writerows(rows)


def write_ndjson(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(dict(zip(COLUMNS, row), _id=row[0]), separators=(",", ":")) + "\n")
