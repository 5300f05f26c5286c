#!/usr/bin/env python3
"""report.py [BIN_DIR]: time of 100 pages by emonevctl against 100 pages by LibreOffice; prints the ratio.

Both start from nothing (process start included) and write one PDF of table pages; times are taken per 100 pages.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import time

ROUNDS = 3
ROWS = 660


def pages(pdf):
    info = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", info).group(1))


def best(call):
    times = []
    for _ in range(ROUNDS):
        start = time.monotonic()
        subprocess.run(call, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append(time.monotonic() - start)
    return min(times)


def flat_document(path):
    """A checklist of the same kind: a table with code, a two-line text, three boxes and an empty note."""
    cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>"
    row = "<table:table-row>" + cell * 6 + "</table:table-row>"
    text = "Persyaratan pelayanan dipublikasikan di ruang pelayanan dan di laman resmi unit kerja, nomor %d"
    body = "".join(row % (f"V1.{n}", text % n, "□", "□", "–", "") for n in range(ROWS))
    head = row % ("Kode", "Indikator", "Ada", "Tidak", "TB", "Catatan")
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><office:document '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>'
        '<table:table><table:table-column table:number-columns-repeated="6"/>'
        f"<table:table-header-rows>{head}</table:table-header-rows>{body}</table:table>"
        "</office:text></office:body></office:document>",
        encoding="utf-8")


def main():
    root = pathlib.Path(__file__).resolve().parents[2]
    binary = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else root / "build/release/bin") / "emonevctl"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        common = [binary, "--data-dir", folder / "data", "--now", "2026-11-22T09:00:00+07:00"]
        subprocess.run([*common, "init", "--sample"], check=True, stdout=subprocess.DEVNULL)
        ours = folder / "ours.pdf"
        mine = best([*common, "report", "blank-checklist", "--unit", "09", "--out", ours])
        source = folder / "theirs.fodt"
        flat_document(source)
        theirs = best(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
                       "--outdir", folder, source])
        mine_pages, their_pages = pages(ours), pages(folder / "theirs.pdf")
        mine_100, theirs_100 = mine / mine_pages * 100, theirs / their_pages * 100
        print(f"emonevctl {mine:.2f} s for {mine_pages} pages, LibreOffice {theirs:.2f} s for {their_pages} pages; "
              f"per 100 pages {mine_100:.2f} s : {theirs_100:.2f} s = {mine_100 / theirs_100:.2f} (at most 1)")
        return 0 if mine_100 <= theirs_100 else 1


if __name__ == "__main__":
    sys.exit(main())
