<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
    <context>
        <name>CommandSource</name>
        <message>
            <source>Command</source>
            <translation>Perintah</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>Scores work units on public-service standards.</source>
            <translation>Menilai unit kerja menurut standar pelayanan publik.</translation>
        </message>
        <message>
            <source>The folder of the data.</source>
            <translation>Folder data.</translation>
        </message>
        <message>
            <source>Language: id or en.</source>
            <translation>Bahasa: id atau en.</translation>
        </message>
        <message>
            <source>The module to show first.</source>
            <translation>Modul yang ditampilkan pertama.</translation>
        </message>
        <message>
            <source>Theme: light, dark or system.</source>
            <translation>Tema: light, dark atau system.</translation>
        </message>
        <message>
            <source>A moment the clock stands still at.</source>
            <translation>Saat jam dihentikan.</translation>
        </message>
        <message>
            <source>Size of the window.</source>
            <translation>Ukuran jendela.</translation>
        </message>
        <message>
            <source>Prints the version.</source>
            <translation>Mencetak versi.</translation>
        </message>
        <message>
            <source>Prints this help.</source>
            <translation>Mencetak bantuan ini.</translation>
        </message>
        <message>
            <source>The option --%1 cannot be "%2".</source>
            <translation>Opsi --%1 tidak boleh "%2".</translation>
        </message>
        <message>
            <source>Unexpected argument: %1</source>
            <translation>Argumen tidak dikenal: %1</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Pilih Semua</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>&amp;Naik</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>T&amp;urun</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>Cari di:</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Folder:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Buka</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Simpan</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Pilih</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Nama berkas:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Jenis berkas:</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Simpan Sebagai</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Kembali</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Maju</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Folder Induk</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Buat Folder Baru</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Tampilan Daftar</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Tampilan Rinci</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>Folder &amp;Baru</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Ganti Nama</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Hapus</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Tampilkan berkas &amp;tersembunyi</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Folder Baru</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Komputer Saya</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Tempat Terakhir</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 sudah ada.
Ganti berkas itu?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Berkas tidak ditemukan.
Periksa kembali nama berkasnya.</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Ukuran</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Tanggal Diubah</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Urungkan</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>U&amp;langi</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Potong</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Salin</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Tempel</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Pilih Semua</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>Tampilkan Rincian...</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>Sembunyikan Rincian...</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Simpan Semua</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Ya</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Tidak</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Hentikan</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Coba Lagi</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Abaikan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Buang</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Bantuan</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Terapkan</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Atur Ulang</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Kembalikan Bawaan</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Urungkan</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>U&amp;langi</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Potong</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Salin</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Salin &amp;Alamat Tautan</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Tempel</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Pilih Semua</translation>
        </message>
    </context>
    <context>
        <name>ShellActions</name>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Baru</translation>
        </message>
        <message>
            <source>Adds a new entry to the page in front.</source>
            <translation>Menambah isian baru di halaman ini.</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Cetak…</translation>
        </message>
        <message>
            <source>Shows the printed page first.</source>
            <translation>Pratinjau cetakan ditampilkan dahulu.</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Simpan sebagai P&amp;DF…</translation>
        </message>
        <message>
            <source>Writes what would be printed to a PDF file.</source>
            <translation>Menulis cetakan ke berkas PDF.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Keluar</translation>
        </message>
        <message>
            <source>Everything is saved already.</source>
            <translation>Semuanya sudah tersimpan.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Urungkan</translation>
        </message>
        <message>
            <source>Takes the last change back.</source>
            <translation>Membatalkan perubahan terakhir.</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>U&amp;langi</translation>
        </message>
        <message>
            <source>Does again what was undone.</source>
            <translation>Mengerjakan lagi yang diurungkan.</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Salin</translation>
        </message>
        <message>
            <source>Copies the selection.</source>
            <translation>Menyalin yang dipilih.</translation>
        </message>
        <message>
            <source>Copy with &amp;headers</source>
            <translation>Salin dengan &amp;judul kolom</translation>
        </message>
        <message>
            <source>Copies the selected rows under the names of their columns.</source>
            <translation>Menyalin baris yang dipilih beserta nama kolomnya.</translation>
        </message>
        <message>
            <source>&amp;Find in this list</source>
            <translation>&amp;Cari di daftar ini</translation>
        </message>
        <message>
            <source>Puts the cursor into the search field.</source>
            <translation>Menaruh kursor di kolom pencarian.</translation>
        </message>
        <message>
            <source>&amp;Search everything…</source>
            <translation>Cari se&amp;mua…</translation>
        </message>
        <message>
            <source>Finds units, services and commands.</source>
            <translation>Mencari unit, layanan, dan perintah.</translation>
        </message>
        <message>
            <source>&amp;Detail panel</source>
            <translation>Panel &amp;rincian</translation>
        </message>
        <message>
            <source>Shows or hides the panel at the right.</source>
            <translation>Menampilkan atau menyembunyikan panel di kanan.</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Muat ulang</translation>
        </message>
        <message>
            <source>Reads the data anew.</source>
            <translation>Membaca data kembali.</translation>
        </message>
        <message>
            <source>Theme: as the s&amp;ystem</source>
            <translation>Tema: ikut &amp;sistem</translation>
        </message>
        <message>
            <source>Theme: &amp;light</source>
            <translation>Tema: &amp;terang</translation>
        </message>
        <message>
            <source>Theme: d&amp;ark</source>
            <translation>Tema: &amp;gelap</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Impor…</translation>
        </message>
        <message>
            <source>Reads a spreadsheet, with a preview first.</source>
            <translation>Membaca lembar kerja, dengan pratinjau dahulu.</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Ekspor…</translation>
        </message>
        <message>
            <source>Writes the list to a spreadsheet.</source>
            <translation>Menulis daftar ke lembar kerja.</translation>
        </message>
        <message>
            <source>&amp;Previous record</source>
            <translation>Data &amp;sebelumnya</translation>
        </message>
        <message>
            <source>&amp;Next record</source>
            <translation>Data &amp;berikutnya</translation>
        </message>
        <message>
            <source>Open the data &amp;folder</source>
            <translation>Buka &amp;folder data</translation>
        </message>
        <message>
            <source>Shows where the data and the backups are.</source>
            <translation>Menampilkan tempat data dan cadangannya.</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Pintasan papan tik</translation>
        </message>
        <message>
            <source>&amp;About e-Monev</source>
            <translation>&amp;Tentang e-Monev</translation>
        </message>
    </context>
    <context>
        <name>ZoneLook</name>
        <message>
            <source>Green</source>
            <translation>Hijau</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Kuning</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Merah</translation>
        </message>
        <message>
            <source>not assessed yet</source>
            <translation>belum dinilai</translation>
        </message>
    </context>
    <context>
        <name>emonev::AboutDialog</name>
        <message>
            <source>About e-Monev</source>
            <translation>Tentang e-Monev</translation>
        </message>
        <message>
            <source>e-Monev %1</source>
            <translation>e-Monev %1</translation>
        </message>
        <message>
            <source>Scores the work units of a city on the standards of public service, offline on one laptop.</source>
            <translation>Menilai unit kerja sebuah kota menurut standar pelayanan publik, tanpa jaringan, di satu laptop.</translation>
        </message>
        <message>
            <source>Data folder: %1</source>
            <translation>Folder data: %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Perangkat lunak bebas dengan Lisensi Publik Umum GNU, versi 3 atau yang lebih baru.</translation>
        </message>
        <message>
            <source>Made with Qt %1. Icons: Tabler Icons, MIT licence.</source>
            <translation>Dibuat dengan Qt %1. Ikon: Tabler Icons, lisensi MIT.</translation>
        </message>
    </context>
    <context>
        <name>emonev::Banner</name>
        <message>
            <source>Copy details</source>
            <translation>Salin rincian</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Tutup pesan ini</translation>
        </message>
    </context>
    <context>
        <name>emonev::ChartPanel</name>
        <message>
            <source>Export chart</source>
            <translation>Ekspor grafik</translation>
        </message>
        <message>
            <source>What the chart shows</source>
            <translation>Yang ditunjukkan grafik</translation>
        </message>
        <message>
            <source>Show as &amp;table</source>
            <translation>Tampilkan sebagai &amp;tabel</translation>
        </message>
        <message>
            <source>Show the chart as a table</source>
            <translation>Tampilkan grafik sebagai tabel</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>&amp;Ekspor</translation>
        </message>
        <message>
            <source>Export the chart as a file</source>
            <translation>Ekspor grafik ke berkas</translation>
        </message>
    </context>
    <context>
        <name>emonev::ChartText</name>
        <message>
            <source>Scores of the units, %1</source>
            <translation>Capaian unit kerja, %1</translation>
        </message>
        <message>
            <source>Variables of %1, %2</source>
            <translation>Variabel %1, %2</translation>
        </message>
        <message>
            <source>Score of the city over the years</source>
            <translation>Nilai kota dari tahun ke tahun</translation>
        </message>
        <message>
            <source>Score of %1 over the years</source>
            <translation>Nilai %1 dari tahun ke tahun</translation>
        </message>
        <message>
            <source>There are no units yet.</source>
            <translation>Belum ada unit.</translation>
        </message>
        <message numerus="yes">
            <source>None of the %n unit(s) is complete yet.</source>
            <translation>
                <numerusform>Belum satu pun dari %n unit yang lengkap.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in zone %2</source>
            <translation>%1 di zona %2</translation>
        </message>
        <message>
            <source>%1 of %2 units are complete: %3.</source>
            <translation>%1 dari %2 unit sudah lengkap: %3.</translation>
        </message>
        <message>
            <source>%1: no variable has been scored yet.</source>
            <translation>%1: belum ada variabel yang dinilai.</translation>
        </message>
        <message>
            <source>%1 is weakest in “%2” with a score of %3.</source>
            <translation>%1 paling lemah pada “%2” dengan nilai %3.</translation>
        </message>
        <message>
            <source>; not comparable with %1, the instrument changed</source>
            <translation>; tidak dapat dibandingkan dengan %1 karena instrumen berubah</translation>
        </message>
        <message>
            <source>, the same as in %1</source>
            <translation>, sama dengan %1</translation>
        </message>
        <message>
            <source>, up %1 from %2</source>
            <translation>, naik %1 dari %2</translation>
        </message>
        <message>
            <source>, down %1 from %2</source>
            <translation>, turun %1 dari %2</translation>
        </message>
        <message>
            <source>No year has been scored yet.</source>
            <translation>Belum ada tahun yang dinilai.</translation>
        </message>
        <message>
            <source>The city</source>
            <translation>Kota</translation>
        </message>
        <message>
            <source>%1: %2 in %3%4.</source>
            <translation>%1: %2 pada %3%4.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nilai</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variabel</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Tahun</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>Instrumen</translation>
        </message>
        <message>
            <source>not complete</source>
            <translation>belum lengkap</translation>
        </message>
        <message>
            <source>not scored yet</source>
            <translation>belum dinilai</translation>
        </message>
        <message>
            <source>instrument changed</source>
            <translation>instrumen berubah</translation>
        </message>
    </context>
    <context>
        <name>emonev::Desktop</name>
        <message>
            <source>&amp;Home</source>
            <translation>&amp;Beranda</translation>
        </message>
        <message>
            <source>Duties, drafts and the city's figures will stand here.</source>
            <translation>Tugas, draf, dan angka kota akan tampil di sini.</translation>
        </message>
        <message>
            <source>&amp;Units &amp;&amp; services</source>
            <translation>&amp;Unit &amp;&amp; Layanan</translation>
        </message>
        <message>
            <source>The city's units and their services.</source>
            <translation>Unit kerja kota dan layanannya.</translation>
        </message>
        <message>
            <source>&amp;Standards</source>
            <translation>&amp;Standar</translation>
        </message>
        <message>
            <source>The service standards and their versions.</source>
            <translation>Standar pelayanan dan versinya.</translation>
        </message>
        <message>
            <source>&amp;Assessment</source>
            <translation>&amp;Penilaian</translation>
        </message>
        <message>
            <source>The checklist of each unit.</source>
            <translation>Daftar periksa tiap unit.</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Laporan</translation>
        </message>
        <message>
            <source>Reports to print and charts.</source>
            <translation>Laporan untuk dicetak dan grafik.</translation>
        </message>
        <message>
            <source>Se&amp;ttings</source>
            <translation>Pen&amp;gaturan</translation>
        </message>
        <message>
            <source>City, letterhead, period, language and theme.</source>
            <translation>Kota, kop surat, periode, bahasa, dan tema.</translation>
        </message>
        <message>
            <source>Only on this laptop</source>
            <translation>Hanya di laptop ini</translation>
        </message>
        <message>
            <source>Data folder: %1
Click to open it.</source>
            <translation>Folder data: %1
Klik untuk membukanya.</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Tersimpan %1</translation>
        </message>
        <message>
            <source>Everything up to now is stored on this laptop.</source>
            <translation>Semua sampai saat ini tersimpan di laptop ini.</translation>
        </message>
        <message>
            <source>Your name as it stands in the history of changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click to see the periods in the settings.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>emonev::DiffView</name>
        <message>
            <source>Difference between two versions</source>
            <translation>Perbedaan dua versi</translation>
        </message>
    </context>
    <context>
        <name>emonev::ErrorText</name>
        <message>
            <source>Something unexpected happened (%1). What was saved before is safe; please try again.</source>
            <translation>Terjadi hal yang tidak terduga (%1). Yang tersimpan sebelumnya aman; silakan coba lagi.</translation>
        </message>
        <message>
            <source>There is no e-Monev store in %1. Make one with "emonevctl init".</source>
            <translation>Tidak ada data e-Monev di %1. Buat dengan "emonevctl init".</translation>
        </message>
        <message>
            <source>%1 already holds a store; it was left as it is.</source>
            <translation>%1 sudah berisi data; dibiarkan seperti semula.</translation>
        </message>
        <message>
            <source>The data in %2 are in use by another program: %1. Close it first; nothing was changed.</source>
            <translation>Data di %2 sedang dipakai program lain: %1. Tutup dahulu; tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>The store is busy. Nothing was changed; please try again.</source>
            <translation>Penyimpanan sedang sibuk. Tidak ada yang diubah; silakan coba lagi.</translation>
        </message>
        <message>
            <source>The store is damaged. It was left untouched; restore the newest good backup.</source>
            <translation>Data rusak dan dibiarkan apa adanya; pulihkan cadangan baik yang terbaru.</translation>
        </message>
        <message>
            <source>This file is a database, but not one of e-Monev.</source>
            <translation>Berkas ini basis data, tetapi bukan milik e-Monev.</translation>
        </message>
        <message>
            <source>The store was written by a newer version of e-Monev (%1; this program knows up to %2). Install the newer version; nothing was changed.</source>
            <translation>Data ditulis oleh e-Monev versi yang lebih baru (%1; program ini mengenal sampai %2). Pasang versi yang lebih baru; tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>The store was written by an older version of e-Monev. Open it once with the desktop program to bring it up to date.</source>
            <translation>Data ditulis oleh e-Monev versi lama. Buka sekali dengan program desktop agar diperbarui.</translation>
        </message>
        <message>
            <source>The disk is full. The last change was NOT saved; make room and try again.</source>
            <translation>Disk penuh. Perubahan terakhir TIDAK tersimpan; kosongkan ruang lalu coba lagi.</translation>
        </message>
        <message>
            <source>The data folder can't be written. The last change was NOT saved; check the folder's permissions.</source>
            <translation>Folder data tidak dapat ditulis. Perubahan terakhir TIDAK tersimpan; periksa izin folder.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made; check its permissions.</source>
            <translation>Folder %1 tidak dapat dibuat; periksa izinnya.</translation>
        </message>
        <message>
            <source>There is no sound backup in %1.</source>
            <translation>Tidak ada cadangan yang baik di %1.</translation>
        </message>
        <message>
            <source>Say which city it is: --city NAME.</source>
            <translation>Sebutkan kotanya: --city NAMA.</translation>
        </message>
        <message>
            <source>Interrupted. What was saved before is safe.</source>
            <translation>Dihentikan. Yang tersimpan sebelumnya aman.</translation>
        </message>
        <message>
            <source>The file %1 was not found or can't be read.</source>
            <translation>Berkas %1 tidak ditemukan atau tidak dapat dibaca.</translation>
        </message>
        <message>
            <source>The folder %1 does not exist.</source>
            <translation>Folder %1 tidak ada.</translation>
        </message>
        <message>
            <source>%1 is a folder, not a file.</source>
            <translation>%1 adalah folder, bukan berkas.</translation>
        </message>
        <message>
            <source>%1 could not be written; check the folder and the free space.</source>
            <translation>%1 tidak dapat ditulis; periksa folder dan ruang kosongnya.</translation>
        </message>
        <message>
            <source>The file %1 is damaged and can't be read. Nothing was changed; open it in a spreadsheet program, save it anew and try again.</source>
            <translation>Berkas %1 rusak dan tidak dapat dibaca. Tidak ada yang diubah; buka di program lembar kerja, simpan ulang, lalu coba lagi.</translation>
        </message>
        <message>
            <source>The backup can't be written onto the store itself; choose another file.</source>
            <translation>Cadangan tidak dapat ditulis di atas data itu sendiri; pilih berkas lain.</translation>
        </message>
        <message>
            <source>%1 is larger than 20 MiB. Make the picture smaller or scan with fewer dots per inch.</source>
            <translation>%1 lebih dari 20 MiB. Perkecil gambar atau pindai dengan resolusi lebih rendah.</translation>
        </message>
        <message>
            <source>%1 is neither a JPEG or PNG picture nor a PDF.</source>
            <translation>%1 bukan gambar JPEG atau PNG dan bukan PDF.</translation>
        </message>
        <message>
            <source>The stored file %1 is missing or damaged; add it again.</source>
            <translation>Berkas tersimpan %1 hilang atau rusak; tambahkan lagi.</translation>
        </message>
        <message>
            <source>"%1" must not be empty.</source>
            <translation>"%1" tidak boleh kosong.</translation>
        </message>
        <message>
            <source>"%1" may have at most %2 characters.</source>
            <translation>"%1" paling panjang %2 karakter.</translation>
        </message>
        <message>
            <source>A NIP has exactly 18 digits.</source>
            <translation>NIP harus tepat 18 angka.</translation>
        </message>
        <message>
            <source>"%1" is outside the possible range.</source>
            <translation>"%1" di luar rentang yang mungkin.</translation>
        </message>
        <message>
            <source>The end of validity lies before its start.</source>
            <translation>Akhir masa berlaku mendahului awalnya.</translation>
        </message>
        <message>
            <source>This code is already used by another record.</source>
            <translation>Kode ini sudah dipakai data lain.</translation>
        </message>
        <message>
            <source>A unit can't stand below itself.</source>
            <translation>Unit tidak dapat berada di bawah dirinya sendiri.</translation>
        </message>
        <message>
            <source>There is no unit "%1".</source>
            <translation>Tidak ada unit "%1".</translation>
        </message>
        <message>
            <source>There is no service "%1".</source>
            <translation>Tidak ada layanan "%1".</translation>
        </message>
        <message>
            <source>This unit has services, sub-units or assessments; remove those first.</source>
            <translation>Unit ini punya layanan, unit bawahan, atau penilaian; hapus itu dahulu.</translation>
        </message>
        <message>
            <source>This service has a standard or answers; remove those first.</source>
            <translation>Layanan ini punya standar atau jawaban; hapus itu dahulu.</translation>
        </message>
        <message>
            <source>The record was changed again in the meantime, so it can't be taken back. Nothing was changed.</source>
            <translation>Data itu sudah diubah lagi sesudahnya sehingga tidak dapat dikembalikan. Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Tidak ada yang dapat diurungkan.</translation>
        </message>
        <message>
            <source>There is no period yet. Add one in the settings.</source>
            <translation>Belum ada periode. Tambahkan di Pengaturan.</translation>
        </message>
        <message>
            <source>There is no period %1.</source>
            <translation>Tidak ada periode %1.</translation>
        </message>
        <message>
            <source>The period %1 exists already.</source>
            <translation>Periode %1 sudah ada.</translation>
        </message>
        <message>
            <source>The period %1 is locked; answers can't be changed.</source>
            <translation>Periode %1 terkunci; jawaban tidak dapat diubah.</translation>
        </message>
        <message>
            <source>"%1" is not a year.</source>
            <translation>"%1" bukan tahun.</translation>
        </message>
        <message>
            <source>There is no instrument %1, version %2.</source>
            <translation>Tidak ada instrumen %1 versi %2.</translation>
        </message>
        <message>
            <source>Instrument %1, version %2, exists with another content. Give the new one another version.</source>
            <translation>Instrumen %1 versi %2 sudah ada dengan isi lain. Beri versi lain pada yang baru.</translation>
        </message>
        <message>
            <source>The instrument file is no valid JSON (%1).</source>
            <translation>Berkas instrumen bukan JSON yang sah (%1).</translation>
        </message>
        <message>
            <source>The instrument file has a fault at %1 (%2).</source>
            <translation>Berkas instrumen salah pada %1 (%2).</translation>
        </message>
        <message>
            <source>The instrument has no indicator "%1".</source>
            <translation>Instrumen tidak punya indikator "%1".</translation>
        </message>
        <message>
            <source>Indicator %1 is answered once for the unit or once for each service, not the other way.</source>
            <translation>Cakupan indikator %1 tidak cocok: ada yang dijawab sekali per unit, ada yang sekali per layanan.</translation>
        </message>
        <message>
            <source>"Not applicable" is not allowed for indicator %1.</source>
            <translation>"Tidak berlaku" tidak boleh untuk indikator %1.</translation>
        </message>
        <message>
            <source>"%2" is no value of indicator %1.</source>
            <translation>"%2" bukan nilai indikator %1.</translation>
        </message>
    </context>
    <context>
        <name>emonev::MainWindow</name>
        <message>
            <source>This page has no panel.</source>
            <translation>Halaman ini tidak mempunyai panel.</translation>
        </message>
    </context>
    <context>
        <name>emonev::Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Berkas</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Ubah</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Tampilan</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>&amp;Data</translation>
        </message>
        <message>
            <source>Re&amp;ports</source>
            <translation>&amp;Laporan</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Alat</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ba&amp;ntuan</translation>
        </message>
    </context>
    <context>
        <name>emonev::Navigation</name>
        <message>
            <source>Modules</source>
            <translation>Modul</translation>
        </message>
    </context>
    <context>
        <name>emonev::Page</name>
        <message>
            <source>This page has nothing this command could act on.</source>
            <translation>Tidak ada yang dapat dikerjakan perintah ini di halaman ini.</translation>
        </message>
    </context>
    <context>
        <name>emonev::PlaceholderPage</name>
        <message>
            <source>Not built yet</source>
            <translation>Belum tersedia</translation>
        </message>
    </context>
    <context>
        <name>emonev::PrintPreview</name>
        <message>
            <source>Print preview</source>
            <translation>Pratinjau cetak</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n page(s)</source>
            <translation>
                <numerusform>%1, %n halaman</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::ProgressLine</name>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 dari %2</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>sisa sekitar %1 dtk</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>sisa sekitar %1 mnt</translation>
        </message>
    </context>
    <context>
        <name>emonev::RegistrySource</name>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Service</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>emonev::ScoreBadge</name>
        <message>
            <source>Score: %1</source>
            <translation>Nilai: %1</translation>
        </message>
        <message>
            <source>%1 (provisional)</source>
            <translation>%1 (sementara)</translation>
        </message>
    </context>
    <context>
        <name>emonev::SearchPalette</name>
        <message>
            <source>Search units, services and commands</source>
            <translation>Cari unit, layanan, dan perintah</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Cari semua</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Hasil pencarian</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters.</source>
            <translation>Tidak ditemukan. Coba lebih sedikit huruf.</translation>
        </message>
    </context>
    <context>
        <name>emonev::ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Pintasan papan tik</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tombol</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>Kegunaan</translation>
        </message>
        <message>
            <source>1, 0, -</source>
            <translation>1, 0, -</translation>
        </message>
        <message>
            <source>In the checklist: met, not met, not applicable; then the next row</source>
            <translation>Di daftar periksa: ada, tidak ada, tidak berlaku; lalu baris berikutnya</translation>
        </message>
        <message>
            <source>↑, ↓</source>
            <translation>↑, ↓</translation>
        </message>
        <message>
            <source>In the checklist: previous, next row</source>
            <translation>Di daftar periksa: baris sebelumnya, berikutnya</translation>
        </message>
    </context>
    <context>
        <name>emonev::TableView</name>
        <message>
            <source>Click sorts, Ctrl+click adds a sort key, right click chooses columns.</source>
            <translation>Klik mengurutkan, Ctrl+klik menambah kunci urut, klik kanan memilih kolom.</translation>
        </message>
    </context>
    <context>
        <name>emonev::UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
    </context>
    <context>
        <name>emonev::ZoneDelegate</name>
        <message>
            <source>%1 (provisional)</source>
            <translation>%1 (sementara)</translation>
        </message>
    </context>
    <context>
        <name>emonev::ctl::ProgramText</name>
        <message>
            <source>Unknown verb "%1". See emonevctl --help.</source>
            <translation>Perintah "%1" tidak dikenal. Lihat emonevctl --help.</translation>
        </message>
        <message>
            <source>--now takes a time such as 2026-11-22T09:00:00+07:00.</source>
            <translation>--now berisi waktu seperti 2026-11-22T09:00:00+07:00.</translation>
        </message>
        <message>
            <source>--lang takes id or en.</source>
            <translation>--lang berisi id atau en.</translation>
        </message>
        <message>
            <source>%1 takes a whole number, not "%2".</source>
            <translation>%1 berisi bilangan bulat, bukan "%2".</translation>
        </message>
        <message>
            <source>Usage: emonevctl %1 %2</source>
            <translation>Cara pakai: emonevctl %1 %2</translation>
        </message>
    </context>
</TS>
