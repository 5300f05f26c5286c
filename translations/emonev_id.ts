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
        <name>MonthText</name>
        <message>
            <source>handed in</source>
            <translation>diajukan</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>disetujui</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>draf</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>belum diisi</translation>
        </message>
        <message>
            <source>Handed in; waits for the city's approval.</source>
            <translation>Sudah diajukan; menunggu persetujuan kota.</translation>
        </message>
        <message>
            <source>Approved; the figures stay as they are.</source>
            <translation>Disetujui; angka tidak berubah lagi.</translation>
        </message>
        <message>
            <source>▲ Draft; it was due on %1.</source>
            <translation>▲ Draf; batasnya %1.</translation>
        </message>
        <message>
            <source>Draft; due on %1.</source>
            <translation>Draf; paling lambat %1.</translation>
        </message>
        <message>
            <source>no earlier month to compare with.</source>
            <translation>belum ada bulan pembanding.</translation>
        </message>
        <message>
            <source>%1 the month before; </source>
            <translation>%1 bulan sebelumnya; </translation>
        </message>
        <message numerus="yes">
            <source>%1 in %Ln earlier month(s).</source>
            <translation>
                <numerusform>%1 dalam %Ln bulan sebelumnya.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2 in %Ln earlier months.</source>
            <translation>
                <numerusform>%1 sampai %2 dalam %Ln bulan sebelumnya.</numerusform>
            </translation>
        </message>
        <message>
            <source>This figure is far outside; look at it once more.</source>
            <translation>Angka ini jauh di luar kebiasaan; periksa sekali lagi.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s)</source>
            <translation>
                <numerusform>%Ln unit</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 approved, %2 handed in, %3 still to come</source>
            <translation>%1 disetujui, %2 diajukan, %3 belum masuk</translation>
        </message>
        <message numerus="yes">
            <source>%Ln late</source>
            <translation>
                <numerusform>%Ln terlambat</numerusform>
            </translation>
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
        <message>
            <source>Keeps the sign-in in this file, for machines without a keychain.</source>
            <translation>Menyimpan tanda masuk di berkas ini, untuk komputer tanpa keychain.</translation>
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
        <name>emonev::AdminPage</name>
        <message>
            <source>Administration</source>
            <translation>Administrasi</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Pengguna baru</translation>
        </message>
        <message>
            <source>Lists of the administration</source>
            <translation>Daftar administrasi</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Pengguna</translation>
        </message>
        <message>
            <source>Laptops</source>
            <translation>Laptop</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Belum mengirim</translation>
        </message>
        <message>
            <source>Refused work</source>
            <translation>Pekerjaan ditolak</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Peran</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>No users read yet</source>
            <translation>Daftar pengguna belum dibaca</translation>
        </message>
        <message>
            <source>The list comes from the city server; F5 reads it again.</source>
            <translation>Daftar ini datang dari server kota; F5 membacanya lagi.</translation>
        </message>
        <message>
            <source>Role and units…</source>
            <translation>Peran dan unit…</translation>
        </message>
        <message>
            <source>Changes what this person may see and write.</source>
            <translation>Mengubah apa yang boleh dilihat dan ditulis orang ini.</translation>
        </message>
        <message>
            <source>New password…</source>
            <translation>Kata sandi baru…</translation>
        </message>
        <message>
            <source>Sets a new password; laptops that are signed in stay so.</source>
            <translation>Memasang kata sandi baru; laptop yang sudah masuk tetap masuk.</translation>
        </message>
        <message>
            <source>Close account</source>
            <translation>Tutup akun</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Laptop</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Pengguna</translation>
        </message>
        <message>
            <source>Last synced</source>
            <translation>Terakhir sinkron</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>Terakhir mengirim</translation>
        </message>
        <message>
            <source>No laptops</source>
            <translation>Belum ada laptop</translation>
        </message>
        <message>
            <source>A laptop shows here once somebody signed in on it.</source>
            <translation>Laptop muncul di sini setelah seseorang masuk dengannya.</translation>
        </message>
        <message>
            <source>Sign this laptop out…</source>
            <translation>Keluarkan laptop ini…</translation>
        </message>
        <message>
            <source>For a lost laptop: it can neither send nor receive any more.</source>
            <translation>Untuk laptop yang hilang: tidak bisa lagi mengirim maupun menerima.</translation>
        </message>
        <message>
            <source>Units that have not sent yet</source>
            <translation>Unit yang belum mengirim</translation>
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
            <source>People</source>
            <translation>Orang</translation>
        </message>
        <message>
            <source>Last data</source>
            <translation>Data terakhir</translation>
        </message>
        <message>
            <source>Everybody has sent</source>
            <translation>Semua sudah mengirim</translation>
        </message>
        <message>
            <source>From each unit something came in this month.</source>
            <translation>Dari setiap unit sudah ada data bulan ini.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Bulan</translation>
        </message>
        <message>
            <source>Copy reminder</source>
            <translation>Salin pengingat</translation>
        </message>
        <message>
            <source>Puts a letter to the selected units on the clipboard.</source>
            <translation>Menyalin surat untuk unit terpilih ke papan klip.</translation>
        </message>
        <message>
            <source>Refused work of closed accounts</source>
            <translation>Pekerjaan akun tertutup yang ditolak</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Apa</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Nothing to take over</source>
            <translation>Tidak ada yang perlu diambil alih</translation>
        </message>
        <message>
            <source>No closed account has sent anything.</source>
            <translation>Tidak ada akun tertutup yang mengirim sesuatu.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Ambil alih</translation>
        </message>
        <message>
            <source>The work counts from now on, in your name.</source>
            <translation>Mulai sekarang pekerjaan ini berlaku, atas nama Anda.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>ditutup</translation>
        </message>
        <message>
            <source>open</source>
            <translation>terbuka</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln akun</numerusform>
            </translation>
        </message>
        <message>
            <source>signed out</source>
            <translation>sudah dikeluarkan</translation>
        </message>
        <message numerus="yes">
            <source>%Ln laptop(s)</source>
            <translation>
                <numerusform>%Ln laptop</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s) have not sent yet</source>
            <translation>
                <numerusform>%Ln unit belum mengirim</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln refused change(s)</source>
            <translation>
                <numerusform>%Ln perubahan ditolak</numerusform>
            </translation>
        </message>
        <message>
            <source>Open account again</source>
            <translation>Buka akun lagi</translation>
        </message>
        <message>
            <source>Close account…</source>
            <translation>Tutup akun…</translation>
        </message>
        <message>
            <source>Lets this person sign in and send again.</source>
            <translation>Orang ini boleh masuk dan mengirim lagi.</translation>
        </message>
        <message>
            <source>What this person sends from now on is refused and can be taken over.</source>
            <translation>Kiriman orang ini mulai sekarang ditolak dan bisa diambil alih.</translation>
        </message>
        <message>
            <source>%1 was added.</source>
            <translation>%1 ditambahkan.</translation>
        </message>
        <message>
            <source>Role and units of %1 were changed.</source>
            <translation>Peran dan unit %1 diubah.</translation>
        </message>
        <message>
            <source>%1 has a new password.</source>
            <translation>%1 punya kata sandi baru.</translation>
        </message>
        <message>
            <source>Close the account of %1?</source>
            <translation>Tutup akun %1?</translation>
        </message>
        <message>
            <source>%1 can no longer sign in. What is still on the laptop is refused when it comes, and you can take it over.</source>
            <translation>%1 tidak bisa masuk lagi. Yang masih ada di laptopnya ditolak saat tiba, dan Anda bisa mengambil alihnya.</translation>
        </message>
        <message>
            <source>The account of %1 is open again.</source>
            <translation>Akun %1 dibuka lagi.</translation>
        </message>
        <message>
            <source>The account of %1 was closed.</source>
            <translation>Akun %1 ditutup.</translation>
        </message>
        <message>
            <source>Sign this laptop out?</source>
            <translation>Keluarkan laptop ini?</translation>
        </message>
        <message>
            <source>It can neither send nor receive until somebody signs in on it again. What is on it stays there.</source>
            <translation>Laptop ini tidak bisa mengirim maupun menerima sampai seseorang masuk lagi. Isinya tetap ada di sana.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Keluar</translation>
        </message>
        <message>
            <source>The laptop was signed out.</source>
            <translation>Laptop sudah dikeluarkan.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reminder(s) copied.</source>
            <translation>
                <numerusform>%Ln pengingat disalin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) taken over.</source>
            <translation>
                <numerusform>%Ln perubahan diambil alih.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::AdminText</name>
        <message>
            <source>The last data came on %1.</source>
            <translation>Data terakhir datang pada %1.</translation>
        </message>
        <message>
            <source>So far no data came at all.</source>
            <translation>Sampai sekarang belum ada data sama sekali.</translation>
        </message>
        <message>
            <source>To %1%2,

until %3 nothing of %4 has reached the city server. %5 Please open e-Monev, connect to the network and choose "Sync now". What you have entered is safe on your laptop; if the sync shows a trouble, tell us what it says.

Thank you.</source>
            <translation>Yth. %1%2,

sampai dengan %3 belum ada data bulan %4 yang sampai di server kota. %5 Mohon buka e-Monev, sambungkan ke jaringan, lalu pilih "Sinkronkan sekarang". Yang sudah Anda isi aman di laptop; bila sinkronisasi bermasalah, beri tahu kami bunyi pesannya.

Terima kasih.</translation>
        </message>
    </context>
    <context>
        <name>emonev::AnswerChoices</name>
        <message>
            <source>not answered</source>
            <translation>belum dinilai</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Tidak berlaku</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Ada</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>Tidak ada</translation>
        </message>
    </context>
    <context>
        <name>emonev::AssessmentHead</name>
        <message>
            <source>Answered lines</source>
            <translation>Baris yang dijawab</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 dari %2 dijawab</translation>
        </message>
        <message>
            <source>; the unit has no services yet, so it stays provisional</source>
            <translation>; unit ini belum punya layanan, jadi nilainya tetap sementara</translation>
        </message>
        <message>
            <source>Period %1 is published: answers can be read, not changed.</source>
            <translation>Periode %1 sudah terbit: jawaban dapat dibaca, tidak dapat diubah.</translation>
        </message>
        <message>
            <source>Period %1 is locked: answers can be read, not changed. Open it in the settings to go on.</source>
            <translation>Periode %1 terkunci: jawaban dapat dibaca, tidak dapat diubah. Buka kuncinya di Pengaturan untuk melanjutkan.</translation>
        </message>
        <message>
            <source>This sheet is handed in: answers can be read, not changed.</source>
            <translation>Lembar ini sudah diserahkan: jawaban dapat dibaca, tidak diubah.</translation>
        </message>
        <message>
            <source>Given back: %1</source>
            <translation>Dikembalikan: %1</translation>
        </message>
    </context>
    <context>
        <name>emonev::AssessmentPage</name>
        <message>
            <source>%1   [Space] next answer   [Del] none   [N] note   [B] evidence   [F8] next unanswered</source>
            <translation>%1   [Spasi] ganti   [Del] kosongkan   [N] catatan   [B] bukti   [F8] berikutnya yang belum</translation>
        </message>
        <message>
            <source>Key %1 gives no answer here: %2</source>
            <translation>Tombol %1 tidak berlaku di sini: %2</translation>
        </message>
        <message>
            <source>Last line; everything is answered. Alt+Down goes to the next unit.</source>
            <translation>Baris terakhir; semua sudah dijawab. Alt+↓ ke unit berikutnya.</translation>
        </message>
        <message>
            <source>Last line. F8 goes to the next unanswered line.</source>
            <translation>Baris terakhir. F8 ke baris berikutnya yang belum dinilai.</translation>
        </message>
        <message>
            <source>Evidence for %1</source>
            <translation>Bukti %1</translation>
        </message>
        <message>
            <source>Pictures and PDF (*.jpg *.jpeg *.png *.pdf)</source>
            <translation>Gambar dan PDF (*.jpg *.jpeg *.png *.pdf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Semua berkas (*)</translation>
        </message>
        <message>
            <source>%1 removed.</source>
            <translation>%1 dihapus.</translation>
        </message>
        <message>
            <source>Every line of this unit is answered. Alt+Down goes to the next unit.</source>
            <translation>Semua baris unit ini sudah dijawab. Alt+↓ ke unit berikutnya.</translation>
        </message>
        <message>
            <source>%1 shows again what is stored.</source>
            <translation>%1 kembali ke nilai yang tersimpan.</translation>
        </message>
        <message>
            <source>Answer it again when the cause is gone.</source>
            <translation>Jawab lagi setelah penyebabnya diatasi.</translation>
        </message>
        <message>
            <source>This is the last unit of the list.</source>
            <translation>Ini unit terakhir dalam daftar.</translation>
        </message>
        <message>
            <source>This is the first unit of the list.</source>
            <translation>Ini unit pertama dalam daftar.</translation>
        </message>
        <message>
            <source>There are no units in the list.</source>
            <translation>Tidak ada unit dalam daftar.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Tidak ada yang dapat dibatalkan.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Tidak ada yang dapat diulangi.</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Penilaian</translation>
        </message>
        <message>
            <source>Next unanswered</source>
            <translation>Berikutnya yang belum</translation>
        </message>
        <message>
            <source>Goes to the next line without an answer</source>
            <translation>Ke baris berikutnya yang belum dinilai</translation>
        </message>
        <message>
            <source>Why this score?</source>
            <translation>Mengapa nilai ini?</translation>
        </message>
        <message>
            <source>Points of each indicator and the shortest way to the next zone</source>
            <translation>Poin tiap indikator dan jalan terpendek ke zona berikutnya</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Daftar unit</translation>
        </message>
        <message>
            <source>Shows or hides the list of units</source>
            <translation>Menampilkan atau menyembunyikan daftar unit</translation>
        </message>
        <message>
            <source>Choose a unit</source>
            <translation>Pilih unit</translation>
        </message>
        <message>
            <source>Its checklist shows here.</source>
            <translation>Daftar periksanya tampil di sini.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Order of the lines</source>
            <translation>Urutan baris</translation>
        </message>
        <message>
            <source>Service by service</source>
            <translation>Per layanan</translation>
        </message>
        <message>
            <source>Indicator by indicator</source>
            <translation>Per indikator</translation>
        </message>
        <message>
            <source>Unanswered only</source>
            <translation>Belum dinilai</translation>
        </message>
        <message>
            <source>The panel at the right is hidden; F4 shows it.</source>
            <translation>Panel kanan tersembunyi; F4 menampilkannya.</translation>
        </message>
        <message>
            <source>Nothing to assess yet</source>
            <translation>Belum ada yang dinilai</translation>
        </message>
        <message>
            <source>There are no units yet</source>
            <translation>Belum ada unit</translation>
        </message>
        <message>
            <source>Add or import them under "Units &amp; services".</source>
            <translation>Tambahkan atau impor di "Unit &amp; Layanan".</translation>
        </message>
        <message>
            <source>Period %1</source>
            <translation>Periode %1</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Baris</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln unit(s) finished</source>
            <translation>
                <numerusform>%1 dari %Ln unit selesai</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the sheet of %1 back?</source>
            <translation>Kembalikan lembar %1?</translation>
        </message>
        <message>
            <source>Its answers can be changed again; the reason stays with it.</source>
            <translation>Jawabannya dapat diubah lagi; alasannya tersimpan bersamanya.</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>Kembalikan</translation>
        </message>
        <message>
            <source>Hand in the sheet of %1?</source>
            <translation>Serahkan lembar %1?</translation>
        </message>
        <message>
            <source>Its answers stay as they are; only the coordinator can give it back.</source>
            <translation>Jawabannya tidak berubah lagi; hanya koordinator yang dapat mengembalikannya.</translation>
        </message>
        <message>
            <source>Hand in</source>
            <translation>Serahkan</translation>
        </message>
        <message>
            <source>Hand in…</source>
            <translation>Serahkan…</translation>
        </message>
        <message>
            <source>The answers of this sheet stay from then on</source>
            <translation>Sejak itu jawaban lembar ini tidak berubah</translation>
        </message>
        <message>
            <source>Moderation…</source>
            <translation>Moderasi…</translation>
        </message>
        <message>
            <source>Brings together what both assessors found</source>
            <translation>Mempertemukan temuan kedua asesor</translation>
        </message>
        <message>
            <source>Give back…</source>
            <translation>Kembalikan…</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Lembar</translation>
        </message>
        <message>
            <source>Steps of this sheet</source>
            <translation>Langkah lembar ini</translation>
        </message>
        <message>
            <source>Read only: the answers can't be changed now.</source>
            <translation>Hanya baca: jawaban tidak dapat diubah sekarang.</translation>
        </message>
        <message>
            <source>Plan of visits…</source>
            <translation>Rencana kunjungan…</translation>
        </message>
        <message>
            <source>Who visits which unit when, and which are assessed twice</source>
            <translation>Siapa mengunjungi unit mana dan kapan, serta unit yang dinilai dua kali</translation>
        </message>
        <message>
            <source>Take over answers of an earlier year…</source>
            <translation>Ambil jawaban tahun sebelumnya…</translation>
        </message>
        <message>
            <source>Confirms what is suggested for the service of the current line, all at once</source>
            <translation>Mengonfirmasi sekaligus semua usulan untuk layanan dari baris yang dipilih</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) taken over.</source>
            <translation>
                <numerusform>%Ln jawaban diambil.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was taken over: the answers changed meanwhile.</source>
            <translation>Tidak ada yang diambil: jawabannya sudah berubah sementara itu.</translation>
        </message>
        <message>
            <source>the unit as a whole</source>
            <translation>unit secara keseluruhan</translation>
        </message>
        <message numerus="yes">
            <source>Take over %Ln answer(s) of %1 for %2?</source>
            <translation>
                <numerusform>Ambil %Ln jawaban tahun %1 untuk %2?</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. From then on they count as your answers of %2; look first at what may have changed.</source>
            <translation>%1. Sejak itu semuanya terhitung sebagai jawaban Anda tahun %2; periksa dulu apa yang mungkin berubah.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Ambil</translation>
        </message>
        <message>
            <source>Answers of %1 taken over</source>
            <translation>Jawaban tahun %1 diambil</translation>
        </message>
        <message>
            <source>Take over the answers of %1 for this service…</source>
            <translation>Ambil jawaban tahun %1 untuk layanan ini…</translation>
        </message>
        <message>
            <source>Take over the answers of %1 for the unit as a whole…</source>
            <translation>Ambil jawaban tahun %1 untuk unit secara keseluruhan…</translation>
        </message>
        <message>
            <source>[=] as in %1</source>
            <translation>[=] seperti %1</translation>
        </message>
        <message>
            <source>Comparison…</source>
            <translation>Perbandingan…</translation>
        </message>
        <message>
            <source>Units beside those of their kind, years, and assessors</source>
            <translation>Unit di samping sejenisnya, tahun, dan penilai</translation>
        </message>
    </context>
    <context>
        <name>emonev::AttachmentModel</name>
        <message>
            <source>File</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Ukuran</translation>
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
        <name>emonev::BatchModel</name>
        <message>
            <source>taken back</source>
            <translation>diurungkan</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>diimpor</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Oleh</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Baris</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Baru</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Berubah</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Tetap</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Ditolak</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
    </context>
    <context>
        <name>emonev::BatchesDialog</name>
        <message>
            <source>Past imports</source>
            <translation>Riwayat impor</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Urungkan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
    </context>
    <context>
        <name>emonev::CaseDetail</name>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Lainnya</translation>
        </message>
        <message>
            <source>More steps</source>
            <translation>Tindakan lain</translation>
        </message>
        <message>
            <source>Which clock</source>
            <translation>Jam yang mana</translation>
        </message>
        <message>
            <source>Time to resolve</source>
            <translation>Waktu penyelesaian</translation>
        </message>
        <message>
            <source>Time to coordinate</source>
            <translation>Waktu koordinasi</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dari</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Sampai</translation>
        </message>
        <message>
            <source>Lasted</source>
            <translation>Lamanya</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Dihitung</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Aturan</translation>
        </message>
        <message>
            <source>Chronology of the time</source>
            <translation>Kronologi waktu</translation>
        </message>
        <message>
            <source>The clock has not begun</source>
            <translation>Jam belum berjalan</translation>
        </message>
        <message>
            <source>Open &amp;identity…</source>
            <translation>Buka &amp;identitas…</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Isi pengaduan</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Pengaduan</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Perjalanan pengaduan</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Perjalanan</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Pengaduan</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>Chronology of the time: what counts, and why</source>
            <translation>Kronologi waktu: yang dihitung dan alasannya</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Belum ada yang dipilih</translation>
        </message>
        <message>
            <source>Choose a complaint to see and handle it here.</source>
            <translation>Pilih pengaduan untuk melihat dan menanganinya di sini.</translation>
        </message>
        <message>
            <source>paused since %1</source>
            <translation>dijeda sejak %1</translation>
        </message>
        <message>
            <source>merged into %1</source>
            <translation>digabung ke %1</translation>
        </message>
        <message>
            <source>Coordinate</source>
            <translation>Koordinasi</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Penyelesaian</translation>
        </message>
        <message>
            <source>done, time not known exactly</source>
            <translation>selesai, waktu tidak diketahui pasti</translation>
        </message>
        <message>
            <source>%1: %2 (due %3)</source>
            <translation>%1: %2 (batas %3)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ya</translation>
        </message>
        <message>
            <source>no</source>
            <translation>tidak</translation>
        </message>
        <message>
            <source>Counted: %1 until %2. Due: %3.</source>
            <translation>Dihitung: %1 sampai %2. Batas: %3.</translation>
        </message>
        <message>
            <source>Counted so far: %1. Due: %2.</source>
            <translation>Dihitung sejauh ini: %1. Batas: %2.</translation>
        </message>
        <message>
            <source>Reporter not written down</source>
            <translation>Pelapor tidak dicatat</translation>
        </message>
        <message>
            <source>Asks for a reason; each look is written down.</source>
            <translation>Meminta alasan; setiap pembukaan dicatat.</translation>
        </message>
        <message>
            <source>Your account's role may not see who reported.</source>
            <translation>Peran akun Anda tidak boleh melihat siapa pelapornya.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln complaint(s) chosen: a step applies to all of them.</source>
            <translation>
                <numerusform>%Ln pengaduan dipilih: tindakan berlaku untuk semuanya.</numerusform>
            </translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>Serupa</translation>
        </message>
        <message>
            <source>Reports that may tell of the same thing</source>
            <translation>Laporan yang mungkin tentang hal yang sama</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Teguran</translation>
        </message>
        <message>
            <source>Component not kept, letters of warning, replies</source>
            <translation>Komponen yang tidak dipenuhi, surat teguran, balasan</translation>
        </message>
    </context>
    <context>
        <name>emonev::CaseFilterBar</name>
        <message>
            <source>Search complaints</source>
            <translation>Cari pengaduan</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Jam</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Urutan</translation>
        </message>
        <message>
            <source>Words of the report</source>
            <translation>Kata dalam pengaduan</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Terlambat</translation>
        </message>
        <message>
            <source>Runs out within a day</source>
            <translation>Habis dalam sehari</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Dijeda</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Terbaru</translation>
        </message>
        <message>
            <source>Most urgent</source>
            <translation>Paling mendesak</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Terlama</translation>
        </message>
    </context>
    <context>
        <name>emonev::CaseModel</name>
        <message>
            <source>Another unit</source>
            <translation>Unit lain</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nomor</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Judul</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Jam</translation>
        </message>
    </context>
    <context>
        <name>emonev::CaseSteps</name>
        <message>
            <source>&amp;Coordinate</source>
            <translation>&amp;Koordinasikan</translation>
        </message>
        <message>
            <source>&amp;Hand on…</source>
            <translation>&amp;Disposisi…</translation>
        </message>
        <message>
            <source>&amp;Note progress…</source>
            <translation>&amp;Catat kemajuan…</translation>
        </message>
        <message>
            <source>&amp;Pause…</source>
            <translation>&amp;Jeda…</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Lanjutkan</translation>
        </message>
        <message>
            <source>&amp;Extend…</source>
            <translation>&amp;Perpanjang…</translation>
        </message>
        <message>
            <source>Re&amp;solve…</source>
            <translation>&amp;Selesaikan…</translation>
        </message>
        <message>
            <source>Re&amp;fuse…</source>
            <translation>&amp;Tolak…</translation>
        </message>
        <message>
            <source>Re&amp;open…</source>
            <translation>&amp;Buka kembali…</translation>
        </message>
        <message>
            <source>&amp;Merge…</source>
            <translation>&amp;Gabungkan…</translation>
        </message>
        <message>
            <source>Separa&amp;te</source>
            <translation>P&amp;isahkan</translation>
        </message>
        <message>
            <source>Writes down that the case was looked at and arranged; ends the first clock.</source>
            <translation>Mencatat bahwa pengaduan sudah dilihat dan diatur; jam pertama berakhir.</translation>
        </message>
        <message>
            <source>Gives the case to another unit.</source>
            <translation>Menyerahkan pengaduan ke unit lain.</translation>
        </message>
        <message>
            <source>Writes down what was done so far.</source>
            <translation>Mencatat yang sudah dikerjakan.</translation>
        </message>
        <message>
            <source>Both clocks stand until the case is resumed.</source>
            <translation>Kedua jam berhenti sampai pengaduan dilanjutkan.</translation>
        </message>
        <message>
            <source>Both clocks run on.</source>
            <translation>Kedua jam berjalan lagi.</translation>
        </message>
        <message>
            <source>Gives the case a later due time.</source>
            <translation>Memberi batas waktu yang lebih lama.</translation>
        </message>
        <message>
            <source>Closes the case with its outcome and proof.</source>
            <translation>Menutup pengaduan dengan hasil dan buktinya.</translation>
        </message>
        <message>
            <source>Closes the case because it is not to be handled.</source>
            <translation>Menutup pengaduan karena tidak untuk ditangani.</translation>
        </message>
        <message>
            <source>The case goes on; what happened before stays.</source>
            <translation>Pengaduan berlanjut; yang sudah terjadi tetap tercatat.</translation>
        </message>
        <message>
            <source>Links the case to the one it repeats; it can be separated at any time.</source>
            <translation>Menautkan pengaduan ke yang diulanginya; dapat dipisahkan kapan saja.</translation>
        </message>
        <message>
            <source>Takes the link to the other case away.</source>
            <translation>Melepas tautan ke pengaduan lain.</translation>
        </message>
        <message>
            <source>Only the city may extend: ask the coordinator.</source>
            <translation>Hanya kota yang boleh memperpanjang: mintalah kepada koordinator.</translation>
        </message>
        <message>
            <source>Your account's role may not do this.</source>
            <translation>Peran akun Anda tidak boleh melakukan ini.</translation>
        </message>
        <message>
            <source>The case is not merged into another one.</source>
            <translation>Pengaduan ini tidak digabung ke pengaduan lain.</translation>
        </message>
        <message>
            <source>The case is merged into another one and is handled there.</source>
            <translation>Pengaduan ini digabung ke pengaduan lain dan ditangani di sana.</translation>
        </message>
        <message>
            <source>The case is still open.</source>
            <translation>Pengaduan masih terbuka.</translation>
        </message>
        <message>
            <source>The case is closed; reopen it first.</source>
            <translation>Pengaduan sudah ditutup; buka kembali dahulu.</translation>
        </message>
        <message>
            <source>The case is not paused.</source>
            <translation>Pengaduan tidak sedang dijeda.</translation>
        </message>
        <message>
            <source>The case is paused already.</source>
            <translation>Pengaduan sudah dijeda.</translation>
        </message>
        <message>
            <source>Resume the case first.</source>
            <translation>Lanjutkan pengaduan dahulu.</translation>
        </message>
        <message>
            <source>Choose a case first.</source>
            <translation>Pilih pengaduan dahulu.</translation>
        </message>
        <message>
            <source>Choose one case only.</source>
            <translation>Pilih satu pengaduan saja.</translation>
        </message>
    </context>
    <context>
        <name>emonev::CaseStory</name>
        <message>
            <source>another unit</source>
            <translation>unit lain</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 ke %2</translation>
        </message>
        <message>
            <source>%1 until %2</source>
            <translation>%1 sampai %2</translation>
        </message>
        <message>
            <source>Photos: %1</source>
            <translation>Foto: %1</translation>
        </message>
        <message>
            <source>time not known exactly</source>
            <translation>waktu tidak diketahui pasti</translation>
        </message>
        <message>
            <source>▲ Without effect: the case did not allow this step any more when it arrived.</source>
            <translation>▲ Tanpa akibat: saat langkah ini tiba, keadaan pengaduan sudah tidak mengizinkannya.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Alasan: %1</translation>
        </message>
        <message>
            <source>Received by %1</source>
            <translation>Diterima oleh %1</translation>
        </message>
        <message>
            <source>Merged into %1</source>
            <translation>Digabung ke %1</translation>
        </message>
        <message>
            <source>Merged into this case: %1</source>
            <translation>Digabung ke pengaduan ini: %1</translation>
        </message>
        <message>
            <source>anonymous</source>
            <translation>anonim</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>rahasia</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Layanan</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Golongan</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Alamat</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lokasi</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Tanda</translation>
        </message>
    </context>
    <context>
        <name>emonev::CaseWords</name>
        <message>
            <source>Waiting</source>
            <translation>Menunggu</translation>
        </message>
        <message>
            <source>Coordination</source>
            <translation>Koordinasi</translation>
        </message>
        <message>
            <source>Handed on</source>
            <translation>Disposisi</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>Proses</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Ditolak</translation>
        </message>
        <message>
            <source>Request for information</source>
            <translation>Permintaan informasi</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Pengaduan</translation>
        </message>
        <message>
            <source>Report of misconduct</source>
            <translation>Pengaduan penyimpangan</translation>
        </message>
        <message>
            <source>Coordinated</source>
            <translation>Dikoordinasikan</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Kemajuan</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Dijeda</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>Dilanjutkan</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>Diperpanjang</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Diselesaikan</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Dibuka kembali</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Digabung</translation>
        </message>
        <message>
            <source>Separated</source>
            <translation>Dipisahkan</translation>
        </message>
        <message>
            <source>Every hour counts</source>
            <translation>Setiap jam</translation>
        </message>
        <message>
            <source>Working day</source>
            <translation>Hari kerja</translation>
        </message>
        <message>
            <source>Day of receipt</source>
            <translation>Hari penerimaan</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Akhir pekan</translation>
        </message>
        <message>
            <source>Holiday</source>
            <translation>Hari libur</translation>
        </message>
        <message>
            <source>Collective leave</source>
            <translation>Cuti bersama</translation>
        </message>
        <message>
            <source>Merged into another case</source>
            <translation>Digabung ke pengaduan lain</translation>
        </message>
        <message>
            <source>Was resolved</source>
            <translation>Sudah selesai</translation>
        </message>
        <message>
            <source>done</source>
            <translation>selesai</translation>
        </message>
        <message>
            <source>done in part</source>
            <translation>selesai sebagian</translation>
        </message>
        <message>
            <source>not our authority</source>
            <translation>bukan kewenangan</translation>
        </message>
        <message>
            <source>a double of another case</source>
            <translation>duplikat</translation>
        </message>
        <message>
            <source>can't be done</source>
            <translation>tidak dapat dilaksanakan</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>direncanakan</translation>
        </message>
        <message>
            <source>Reporter %1</source>
            <translation>Pelapor %1</translation>
        </message>
        <message>
            <source>The place is far from all units of the city. Check latitude and longitude.</source>
            <translation>Lokasi jauh dari semua unit kota ini. Periksa lintang dan bujur.</translation>
        </message>
        <message>
            <source>Please look at this step again (%1).</source>
            <translation>Mohon periksa lagi langkah ini (%1).</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 hr</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 hr %2 j</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 j %2 m</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 m</translation>
        </message>
        <message>
            <source>%1 d %2 h %3 min</source>
            <translation>%1 hr %2 j %3 m</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>digabung</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>sisa %1</translation>
        </message>
        <message>
            <source>%1 late</source>
            <translation>terlambat %1</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>dijeda</translation>
        </message>
        <message>
            <source>done in time</source>
            <translation>selesai tepat waktu</translation>
        </message>
        <message>
            <source>done late</source>
            <translation>selesai terlambat</translation>
        </message>
        <message>
            <source>A photo like this one was used before, in case %1. Compare both.</source>
            <translation>Foto yang mirip sudah pernah dipakai, pada pengaduan %1. Bandingkan keduanya.</translation>
        </message>
        <message>
            <source>The same photo was used before, in case %1. Check whether it is the right one.</source>
            <translation>Foto yang sama sudah pernah dipakai, pada pengaduan %1. Periksa apakah fotonya benar.</translation>
        </message>
        <message>
            <source>The photo was taken before the complaint came in (%1). Check whether it shows the result.</source>
            <translation>Foto diambil sebelum pengaduan masuk (%1). Periksa apakah foto ini menunjukkan hasilnya.</translation>
        </message>
        <message>
            <source>The photo was taken later (%1) than the step it is to prove. Check the time.</source>
            <translation>Foto diambil setelah (%1) langkah yang dibuktikannya. Periksa waktunya.</translation>
        </message>
        <message>
            <source>The photo's time (%1) has not come yet: the camera's clock is wrong.</source>
            <translation>Waktu foto (%1) belum tiba: jam kamera salah.</translation>
        </message>
        <message>
            <source>The photo was taken %1 m from the place of the complaint.</source>
            <translation>Foto diambil %1 m dari lokasi pengaduan.</translation>
        </message>
        <message>
            <source>The photo was changed after it was taken.</source>
            <translation>Foto diubah setelah diambil.</translation>
        </message>
        <message>
            <source>The photo was changed with %1.</source>
            <translation>Foto diubah dengan %1.</translation>
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
        <message>
            <source>Chart</source>
            <translation>Grafik</translation>
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
            <source>None of the %Ln unit(s) is complete yet.</source>
            <translation>
                <numerusform>Belum satu pun dari %Ln unit yang lengkap.</numerusform>
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
        <message>
            <source>Complaints received and finished a month</source>
            <translation>Pengaduan diterima dan selesai per bulan</translation>
        </message>
        <message>
            <source>Complaints of %1, received and finished a month</source>
            <translation>Pengaduan %1, diterima dan selesai per bulan</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>No complaints in these months.</source>
            <translation>Tidak ada pengaduan dalam bulan-bulan ini.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 sampai %2</translation>
        </message>
        <message>
            <source>%1 received, %2 finished</source>
            <translation>%1 diterima, %2 selesai</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1: %2, %3 of them in time (target 95 %).</source>
            <translation>%1: %2, %3 di antaranya tepat waktu (target 95 %).</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Bulan</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Tepat waktu</translation>
        </message>
        <message>
            <source>Share in time</source>
            <translation>Persentase tepat waktu</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Semua</translation>
        </message>
        <message>
            <source>received</source>
            <translation>diterima</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>selesai</translation>
        </message>
        <message>
            <source>under each month: share of the finished ones that were in time</source>
            <translation>di bawah tiap bulan: persentase yang selesai tepat waktu</translation>
        </message>
    </context>
    <context>
        <name>emonev::ChecklistDelegate</name>
        <message>
            <source>   score %1</source>
            <translation>   nilai %1</translation>
        </message>
        <message>
            <source>   no score yet</source>
            <translation>   belum ada nilai</translation>
        </message>
    </context>
    <context>
        <name>emonev::ChecklistDocument</name>
        <message>
            <source>Tick one box in each row (✓). TB = not applicable; it is only given where a box stands in that column. Write what was seen, and the number of the photograph, in the note.</source>
            <translation>Beri tanda centang (✓) pada satu kotak di setiap baris. TB = tidak berlaku; hanya boleh dipilih bila ada kotak di kolom itu. Tuliskan hal yang dilihat dan nomor fotonya pada kolom catatan.</translation>
        </message>
        <message>
            <source>A. Asked once for the unit</source>
            <translation>A. Dinilai Sekali untuk Unit Kerja</translation>
        </message>
        <message>
            <source>Work unit</source>
            <translation>Unit kerja</translation>
        </message>
        <message>
            <source>Unit code</source>
            <translation>Kode unit</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Day and date of the visit</source>
            <translation>Hari, tanggal kunjungan</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Penilai</translation>
        </message>
        <message>
            <source>Accompanied by</source>
            <translation>Didampingi oleh</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ada</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Tidak</translation>
        </message>
        <message>
            <source>TB</source>
            <translation>TB</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>B. Asked for each service</source>
            <translation>B. Dinilai untuk Setiap Layanan</translation>
        </message>
        <message>
            <source>No service of this unit is registered yet; write the service's name and use one copy of this part for each.</source>
            <translation>Belum ada layanan unit ini yang terdaftar; tuliskan nama layanan dan pakai satu salinan bagian ini untuk setiap layanan.</translation>
        </message>
        <message>
            <source>Service: %1</source>
            <translation>Layanan: %1</translation>
        </message>
        <message>
            <source>Assessor,</source>
            <translation>Penilai,</translation>
        </message>
        <message>
            <source>On behalf of the unit,</source>
            <translation>Mewakili unit kerja,</translation>
        </message>
        <message>
            <source>NIP %1</source>
            <translation>NIP %1</translation>
        </message>
        <message>
            <source>Checklist of compliance
with public-service standards, %1</source>
            <translation>Lembar Periksa Kepatuhan
Standar Pelayanan Publik Tahun %1</translation>
        </message>
    </context>
    <context>
        <name>emonev::ChecklistEditor</name>
        <message>
            <source>Answer %1</source>
            <translation>Jawaban %1</translation>
        </message>
        <message>
            <source>Note on %1</source>
            <translation>Catatan %1</translation>
        </message>
        <message>
            <source>Evidence for %1</source>
            <translation>Bukti %1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Hapus %1</translation>
        </message>
    </context>
    <context>
        <name>emonev::ChecklistModel</name>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Jawaban</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bukti</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Service %1 of %2: %3</source>
            <translation>Layanan %1 dari %2: %3</translation>
        </message>
        <message>
            <source>has a note</source>
            <translation>ada catatan</translation>
        </message>
        <message>
            <source>%1, two values: see Sync</source>
            <translation>%1, dua nilai: lihat Sinkron</translation>
        </message>
        <message>
            <source>%1: %2?</source>
            <translation>%1: %2?</translation>
        </message>
        <message>
            <source>not answered; suggestion from %1: %2</source>
            <translation>belum dinilai; usulan dari %1: %2</translation>
        </message>
    </context>
    <context>
        <name>emonev::ChecklistView</name>
        <message>
            <source>Checklist of the unit</source>
            <translation>Daftar periksa unit</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bukti</translation>
        </message>
    </context>
    <context>
        <name>emonev::CityDocument</name>
        <message>
            <source>No unit has been assessed completely yet.</source>
            <translation>Belum ada unit yang dinilai lengkap.</translation>
        </message>
        <message>
            <source>The fulfilment of public-service standards by the work units of %1 was assessed for the year %2 with the instrument “%3” (version %4). The results are as follows.</source>
            <translation>Bersama ini disampaikan hasil penilaian kepatuhan unit kerja di lingkungan Pemerintah %1 terhadap standar pelayanan publik tahun %2, yang dilaksanakan dengan “%3” (versi %4).</translation>
        </message>
        <message numerus="yes">
            <source>None of the %Ln unit(s) has been assessed completely yet.</source>
            <translation>
                <numerusform>Belum satu pun dari %Ln unit dinilai lengkap.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>%1 of %2 units were assessed completely: %3.</source>
            <translation>%1 dari %2 unit sudah dinilai lengkap: %3.</translation>
        </message>
        <message>
            <source>Score of the city</source>
            <translation>Nilai kota</translation>
        </message>
        <message>
            <source>%1 (mean of the units assessed completely)</source>
            <translation>%1 (rata-rata unit yang dinilai lengkap)</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Belum lengkap</translation>
        </message>
        <message>
            <source>Without services</source>
            <translation>Tanpa layanan terdaftar</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Rentang nilai</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Perubahan</translation>
        </message>
        <message>
            <source>In %1 the city's score was %2, but with another instrument (%3); the two years cannot be compared.</source>
            <translation>Pada tahun %1 nilai kota %2, tetapi dengan instrumen lain (%3); kedua tahun tidak dapat dibandingkan.</translation>
        </message>
        <message>
            <source>There is nothing to compare with %1 yet.</source>
            <translation>Belum ada yang dapat dibandingkan dengan tahun %1.</translation>
        </message>
        <message>
            <source>The city's score is %1 (%2 with %3 units assessed completely).</source>
            <translation>Nilai kota %1 (saat itu %2 dengan %3 unit dinilai lengkap).</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variabel</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Bobot</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Rata-rata</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Peringkat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Work unit</source>
            <translation>Unit kerja</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nilai</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>Dari %1</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Butir dinilai</translation>
        </message>
        <message>
            <source>Provisional score</source>
            <translation>Nilai sementara</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 dari %2</translation>
        </message>
        <message>
            <source>Annex. Scores of the units, %1</source>
            <translation>Lampiran. Capaian Unit Kerja, %1</translation>
        </message>
        <message>
            <source>Annex. Scores of the units, %1 (%2 of %3)</source>
            <translation>Lampiran. Capaian Unit Kerja, %1 (%2 dari %3)</translation>
        </message>
        <message>
            <source>Report on the assessment
of compliance with public-service standards
%1</source>
            <translation>Laporan Hasil Penilaian
Kepatuhan Standar Pelayanan Publik
Tahun %1</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Ringkasan</translation>
        </message>
        <message>
            <source>Means of the variables</source>
            <translation>Rata-Rata Variabel</translation>
        </message>
        <message>
            <source>Ranking of the units</source>
            <translation>Peringkat Unit Kerja</translation>
        </message>
        <message>
            <source>Units not assessed completely</source>
            <translation>Unit yang Belum Dinilai Lengkap</translation>
        </message>
        <message>
            <source>Units without a registered service</source>
            <translation>Unit tanpa Layanan Terdaftar</translation>
        </message>
    </context>
    <context>
        <name>emonev::CityPanel</name>
        <message>
            <source>Preview of the letterhead</source>
            <translation>Pratinjau kop surat</translation>
        </message>
        <message>
            <source>Preview of the signature</source>
            <translation>Pratinjau tanda tangan</translation>
        </message>
        <message>
            <source>City and letterhead</source>
            <translation>Kota dan kop surat</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Penanda tangan</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Kota</translation>
        </message>
        <message>
            <source>First line</source>
            <translation>Baris pertama</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Kantor</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Alamat</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Situs web</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Pos-el</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona waktu</translation>
        </message>
        <message>
            <source>WIB (west, UTC+7)</source>
            <translation>WIB (UTC+7)</translation>
        </message>
        <message>
            <source>WITA (middle, UTC+8)</source>
            <translation>WITA (UTC+8)</translation>
        </message>
        <message>
            <source>WIT (east, UTC+9)</source>
            <translation>WIT (UTC+9)</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Tempat</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Jabatan</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Pangkat</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>18 digits</source>
            <translation>18 angka</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>Nomor surat</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Kertas</translation>
        </message>
        <message>
            <source>A4 (210 × 297 mm)</source>
            <translation>A4 (210 × 297 mm)</translation>
        </message>
        <message>
            <source>F4 (215 × 330 mm)</source>
            <translation>F4 (215 × 330 mm)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Pilih…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>PNG, JPEG or SVG, at most 1 MiB</source>
            <translation>PNG, JPEG, atau SVG, paling besar 1 MiB</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Pilih logo</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Hapus logo</translation>
        </message>
        <message>
            <source>The logo was removed.</source>
            <translation>Logo dihapus.</translation>
        </message>
        <message>
            <source>Change of "%1"</source>
            <translation>Perubahan "%1"</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Gambar (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Semua berkas (*)</translation>
        </message>
        <message>
            <source>Change of the logo</source>
            <translation>Perubahan logo</translation>
        </message>
        <message>
            <source>For example %1</source>
            <translation>Contoh: %1</translation>
        </message>
        <message>
            <source>{n} becomes the number, {kode} the unit's code, {bulan-romawi} the month, {year} the year.</source>
            <translation>{n} menjadi nomor, {kode} kode unit, {bulan-romawi} bulan, {year} tahun.</translation>
        </message>
    </context>
    <context>
        <name>emonev::Comparison</name>
        <message>
            <source>Comparison of two versions</source>
            <translation>Perbandingan dua versi</translation>
        </message>
        <message>
            <source>Older version</source>
            <translation>Versi lama</translation>
        </message>
        <message>
            <source>Newer version</source>
            <translation>Versi baru</translation>
        </message>
        <message>
            <source>Version %1 (%2)</source>
            <translation>Versi %1 (%2)</translation>
        </message>
        <message>
            <source>Difference in %1</source>
            <translation>Perbedaan pada %1</translation>
        </message>
        <message>
            <source>There is only one version; nothing to compare yet.</source>
            <translation>Baru ada satu versi; belum ada yang dibandingkan.</translation>
        </message>
        <message>
            <source>The two versions say the same.</source>
            <translation>Kedua versi sama isinya.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln part(s) differ.</source>
            <translation>
                <numerusform>%Ln bagian berbeda.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::ComparisonDialog</name>
        <message>
            <source>Comparison %1</source>
            <translation>Perbandingan %1</translation>
        </message>
        <message>
            <source>Comparisons</source>
            <translation>Perbandingan</translation>
        </message>
        <message>
            <source>&amp;Peer groups</source>
            <translation>&amp;Kelompok sejenis</translation>
        </message>
        <message>
            <source>&amp;Years</source>
            <translation>&amp;Tahun</translation>
        </message>
        <message>
            <source>&amp;Assessors</source>
            <translation>&amp;Penilai</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Lengkap</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>Terendah</translation>
        </message>
        <message>
            <source>Lower quarter</source>
            <translation>Kuartil bawah</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Upper quarter</source>
            <translation>Kuartil atas</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>Tertinggi</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Keterangan</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Urutan</translation>
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
            <source>From the median</source>
            <translation>Dari median</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>Units by kind</source>
            <translation>Unit menurut jenis</translation>
        </message>
        <message>
            <source>Units of the chosen kind</source>
            <translation>Unit jenis terpilih</translation>
        </message>
        <message>
            <source>Units are ranked beside those of their kind. With fewer than %1 complete ones there is too little data to rank them.</source>
            <translation>Unit diurutkan di antara yang sejenis. Dengan kurang dari %1 unit lengkap, datanya terlalu sedikit untuk diurutkan.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Tahun</translation>
        </message>
        <message>
            <source>City's mean</source>
            <translation>Rata-rata kota</translation>
        </message>
        <message>
            <source>Lower to upper quarter</source>
            <translation>Kuartil bawah–atas</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>Instrumen</translation>
        </message>
        <message>
            <source>Years with different instruments can't be compared; a line stands between them.</source>
            <translation>Tahun dengan instrumen berbeda tidak dapat dibandingkan; ada garis di antaranya.</translation>
        </message>
        <message>
            <source>The city over the years</source>
            <translation>Kota dari tahun ke tahun</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Baris</translation>
        </message>
        <message>
            <source>Equal</source>
            <translation>Sama</translation>
        </message>
        <message>
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <source>Alpha (95 %)</source>
            <translation>Alfa (95 %)</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Penilai</translation>
        </message>
        <message>
            <source>Difference (95 %)</source>
            <translation>Selisih (95 %)</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>Kesimpulan</translation>
        </message>
        <message>
            <source>Agreement by indicator</source>
            <translation>Kesepakatan menurut indikator</translation>
        </message>
        <message>
            <source>Assessors</source>
            <translation>Penilai</translation>
        </message>
        <message>
            <source>too little data</source>
            <translation>data kurang</translation>
        </message>
        <message>
            <source>All units</source>
            <translation>Semua unit</translation>
        </message>
        <message>
            <source>― another instrument: not comparable with the year before</source>
            <translation>― instrumen lain: tidak dapat dibandingkan dengan tahun sebelumnya</translation>
        </message>
        <message>
            <source>up %1</source>
            <translation>naik %1</translation>
        </message>
        <message>
            <source>down %1</source>
            <translation>turun %1</translation>
        </message>
        <message>
            <source>No unit has both a first and a second sheet here, so there is nothing to compare.</source>
            <translation>Belum ada unit dengan lembar penilai pertama dan kedua di sini, jadi tidak ada yang dibandingkan.</translation>
        </message>
        <message>
            <source>%1 lines were assessed twice: %2 equal, kappa %3, alpha %4. Under 0.667 no conclusion should be drawn; an indicator under it is unclear.</source>
            <translation>%1 baris dinilai dua kali: %2 sama, kappa %3, alfa %4. Di bawah 0,667 jangan ditarik kesimpulan; indikator di bawahnya kurang jelas.</translation>
        </message>
        <message>
            <source>! unclear</source>
            <translation>! kurang jelas</translation>
        </message>
        <message>
            <source>mild</source>
            <translation>longgar</translation>
        </message>
        <message>
            <source>strict</source>
            <translation>ketat</translation>
        </message>
        <message>
            <source>even</source>
            <translation>seimbang</translation>
        </message>
    </context>
    <context>
        <name>emonev::ComplaintSource</name>
        <message>
            <source>Complaint</source>
            <translation>Pengaduan</translation>
        </message>
    </context>
    <context>
        <name>emonev::ComplaintsDocument</name>
        <message>
            <source>Report on complaints
%1</source>
            <translation>Laporan pengelolaan pengaduan
%1</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Ringkasan</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Waktu penanganan</translation>
        </message>
        <message>
            <source>Mean, median and 90th percentile (nearest rank) go over finished clocks in counted time; a breach is one that ended late, or is open and overdue. Refused cases count for coordination only.</source>
            <translation>Rata-rata, median, dan persentil ke-90 (peringkat terdekat) dihitung dari kasus yang tuntas menurut waktu terhitung; pelanggaran adalah yang tuntas terlambat atau masih terbuka dan lewat batas. Kasus yang ditolak dihitung pada koordinasi saja.</translation>
        </message>
        <message>
            <source>The units</source>
            <translation>Menurut unit</translation>
        </message>
        <message>
            <source>The cases</source>
            <translation>Daftar kasus</translation>
        </message>
        <message>
            <source>No complaint was received in this time.</source>
            <translation>Tidak ada pengaduan yang diterima dalam kurun waktu ini.</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Tahun %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 sampai %2</translation>
        </message>
        <message>
            <source>%1 complaints were received in this time; %2 of them are closed, %3 still open.</source>
            <translation>Dalam kurun waktu ini diterima %1 pengaduan; %2 di antaranya sudah ditutup, %3 masih terbuka.</translation>
        </message>
        <message>
            <source>%1 more repeat others and are merged into them; they are listed, but not counted.</source>
            <translation>Selain itu %1 pengaduan mengulang yang lain dan digabungkan; tercantum dalam daftar, tetapi tidak dihitung.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Profile of clocks: %1 (%2); coordinate within %3, resolve within %4.</source>
            <translation>Profil batas waktu: %1 (%2); koordinasi dalam %3, penyelesaian dalam %4.</translation>
        </message>
        <message>
            <source>Every second counts from receipt on, but for pauses.</source>
            <translation>Setiap detik dihitung sejak diterima, kecuali jeda.</translation>
        </message>
        <message>
            <source>Only working days count, from the day after receipt, but for pauses.</source>
            <translation>Hanya hari kerja yang dihitung, sejak sehari sesudah diterima, kecuali jeda.</translation>
        </message>
        <message>
            <source>Judged on means.</source>
            <translation>Dinilai dari rata-rata.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Kasus</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Semua</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Tahap</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Tuntas</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Rata-rata</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <translation>Persentil ke-90</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>Pelanggaran</translation>
        </message>
        <message>
            <source>Coordination</source>
            <translation>Koordinasi</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Penyelesaian</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Work unit</source>
            <translation>Unit kerja</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Terbuka</translation>
        </message>
        <message>
            <source>Mean to resolve</source>
            <translation>Rata-rata penyelesaian</translation>
        </message>
        <message>
            <source>Late coordination</source>
            <translation>Koordinasi terlambat</translation>
        </message>
        <message>
            <source>Late resolution</source>
            <translation>Penyelesaian terlambat</translation>
        </message>
        <message>
            <source>The city</source>
            <translation>Kota</translation>
        </message>
        <message>
            <source>running</source>
            <translation>berjalan</translation>
        </message>
        <message>
            <source>done</source>
            <translation>tuntas</translation>
        </message>
        <message>
            <source>%1, late</source>
            <translation>%1, terlambat</translation>
        </message>
        <message>
            <source>merged into %1</source>
            <translation>digabung ke %1</translation>
        </message>
        <message>
            <source>%1, paused</source>
            <translation>%1, dijeda</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nomor</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Perihal</translation>
        </message>
    </context>
    <context>
        <name>emonev::ComplaintsPage</name>
        <message>
            <source>New complaint</source>
            <translation>Pengaduan baru</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Pengaduan</translation>
        </message>
        <message>
            <source>Takes a complaint in (Ctrl+N).</source>
            <translation>Mencatat pengaduan yang masuk (Ctrl+N).</translation>
        </message>
        <message>
            <source>Your account's role may not take complaints in.</source>
            <translation>Peran akun Anda tidak boleh mencatat pengaduan.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Mencari…</translation>
        </message>
        <message>
            <source>The queue is ordered by the time of receipt or by urgency.</source>
            <translation>Antrean diurutkan menurut waktu terima atau kemendesakan.</translation>
        </message>
        <message>
            <source>%1 complaint(s)</source>
            <translation>%1 pengaduan</translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen</source>
            <translation>
                <numerusform>%Ln dipilih</numerusform>
            </translation>
        </message>
        <message>
            <source>No complaint matches</source>
            <translation>Tidak ada pengaduan yang cocok</translation>
        </message>
        <message>
            <source>Try fewer words or another filter.</source>
            <translation>Coba kata yang lebih sedikit atau saringan lain.</translation>
        </message>
        <message>
            <source>No units yet</source>
            <translation>Belum ada unit</translation>
        </message>
        <message>
            <source>Import the city's units first; a complaint belongs to one.</source>
            <translation>Impor unit kerja kota dahulu; setiap pengaduan milik satu unit.</translation>
        </message>
        <message>
            <source>No complaints yet</source>
            <translation>Belum ada pengaduan</translation>
        </message>
        <message>
            <source>Take the first one in, or import those of another system.</source>
            <translation>Catat yang pertama, atau impor dari sistem lain.</translation>
        </message>
        <message>
            <source>%1: written down.</source>
            <translation>%1: tercatat.</translation>
        </message>
        <message numerus="yes">
            <source>Written down for %Ln complaint(s).</source>
            <translation>
                <numerusform>Tercatat untuk %Ln pengaduan.</numerusform>
            </translation>
        </message>
        <message>
            <source>The step is written down; a supervisor decides.</source>
            <translation>Langkahnya tercatat; atasan yang memutuskan.</translation>
        </message>
        <message>
            <source>There are no complaints in this list.</source>
            <translation>Tidak ada pengaduan dalam daftar ini.</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Pengaduan</translation>
        </message>
    </context>
    <context>
        <name>emonev::ComplaintsPanel</name>
        <message>
            <source>Date</source>
            <translation>Tanggal</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Jenis hari</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Decree</source>
            <translation>Dasar</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Sejak</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Sampai</translation>
        </message>
        <message>
            <source>Days that are not what their weekday says</source>
            <translation>Hari libur dan hari kerja pengganti</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>Jam penanganan</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Profile of the clocks</source>
            <translation>Profil jam penanganan</translation>
        </message>
        <message>
            <source>The office opens at</source>
            <translation>Kantor buka pukul</translation>
        </message>
        <message>
            <source>The office closes at</source>
            <translation>Kantor tutup pukul</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Office hours</source>
            <translation>Jam kantor</translation>
        </message>
        <message>
            <source>Warnings come in these hours; the clocks themselves don't look at them.</source>
            <translation>Peringatan diberikan pada jam ini; jam penanganan sendiri tidak memakainya.</translation>
        </message>
        <message>
            <source>What the day is</source>
            <translation>Jenis hari</translation>
        </message>
        <message>
            <source>Name of the day</source>
            <translation>Nama hari</translation>
        </message>
        <message>
            <source>Add day</source>
            <translation>Tambah hari</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Name of the new channel</source>
            <translation>Nama kanal baru</translation>
        </message>
        <message>
            <source>Add channel</source>
            <translation>Tambah kanal</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Holiday</source>
            <translation>Libur nasional</translation>
        </message>
        <message>
            <source>Collective leave</source>
            <translation>Cuti bersama</translation>
        </message>
        <message>
            <source>Working day</source>
            <translation>Hari kerja</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Akhir pekan</translation>
        </message>
        <message>
            <source>Source: %1. A change reckons every case anew.</source>
            <translation>Sumber: %1. Perubahan menghitung ulang semua pengaduan.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Buka lagi</translation>
        </message>
        <message>
            <source>A closed channel takes no new complaints; its old ones stay.</source>
            <translation>Kanal yang ditutup tidak menerima pengaduan baru; yang lama tetap ada.</translation>
        </message>
        <message>
            <source>Choose a channel in the table first.</source>
            <translation>Pilih dahulu kanal di tabel.</translation>
        </message>
        <message>
            <source>Choose a day in the table first.</source>
            <translation>Pilih dahulu hari di tabel.</translation>
        </message>
        <message>
            <source>All cases are reckoned by the new profile.</source>
            <translation>Semua pengaduan dihitung menurut profil baru.</translation>
        </message>
        <message>
            <source>Calendar: %1</source>
            <translation>Kalender: %1</translation>
        </message>
        <message>
            <source>%1 is in the calendar.</source>
            <translation>%1 masuk kalender.</translation>
        </message>
        <message>
            <source>%1 is an ordinary day again.</source>
            <translation>%1 kembali menjadi hari biasa.</translation>
        </message>
        <message>
            <source>Channel %1</source>
            <translation>Kanal %1</translation>
        </message>
        <message>
            <source>The channel is there; new complaints can name it.</source>
            <translation>Kanal sudah ada; pengaduan baru dapat memakainya.</translation>
        </message>
        <message>
            <source>%1 takes complaints until today.</source>
            <translation>%1 menerima pengaduan sampai hari ini.</translation>
        </message>
        <message>
            <source>%1 takes complaints again.</source>
            <translation>%1 menerima pengaduan lagi.</translation>
        </message>
        <message>
            <source>Target: percent in time in a quarter</source>
            <translation>Target: persen tepat waktu per triwulan</translation>
        </message>
        <message>
            <source>So many of a quarter's complaints shall be finished in time.</source>
            <translation>Sekian persen pengaduan satu triwulan harus selesai tepat waktu.</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>Target in time</source>
            <translation>Target tepat waktu</translation>
        </message>
    </context>
    <context>
        <name>emonev::CompletenessMeter</name>
        <message>
            <source>Completeness of the standard</source>
            <translation>Kelengkapan standar</translation>
        </message>
        <message>
            <source>%1 of 14 components, %2 of 6 public</source>
            <translation>%1 dari 14 komponen, %2 dari 6 publik</translation>
        </message>
    </context>
    <context>
        <name>emonev::ComponentForm</name>
        <message>
            <source>Components of the standard</source>
            <translation>Komponen standar</translation>
        </message>
        <message>
            <source>6 to be published</source>
            <translation>6 dipublikasikan</translation>
        </message>
        <message>
            <source>Service delivery: what visitors must be able to read.</source>
            <translation>Penyampaian layanan: wajib dapat dibaca pengunjung.</translation>
        </message>
        <message>
            <source>8 for the unit itself</source>
            <translation>8 untuk unit sendiri</translation>
        </message>
        <message>
            <source>How the service is run and watched over.</source>
            <translation>Pengelolaan layanan: cara layanan dijalankan dan diawasi.</translation>
        </message>
        <message>
            <source>Not filled in yet</source>
            <translation>Belum diisi</translation>
        </message>
        <message>
            <source>Standard, version %1: %2</source>
            <translation>Standar, versi %1: %2</translation>
        </message>
    </context>
    <context>
        <name>emonev::ConflictModel</name>
        <message>
            <source>What</source>
            <translation>Apa</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Tidak dipakai</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>Di server</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Ditulis</translation>
        </message>
    </context>
    <context>
        <name>emonev::ConflictPane</name>
        <message>
            <source>Open conflicts</source>
            <translation>Konflik terbuka</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>Tidak ada konflik</translation>
        </message>
        <message>
            <source>Nobody wrote two values into one field.</source>
            <translation>Tidak ada dua nilai untuk satu kolom.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Putuskan</translation>
        </message>
        <message>
            <source>Stores the decision and goes to the next conflict (Enter).</source>
            <translation>Menyimpan keputusan dan pindah ke konflik berikutnya (Enter).</translation>
        </message>
        <message>
            <source>Choose a conflict.</source>
            <translation>Pilih sebuah konflik.</translation>
        </message>
        <message numerus="yes">
            <source>The same for all %Ln like this</source>
            <translation>
                <numerusform>Sama untuk semua %Ln yang seperti ini</numerusform>
            </translation>
        </message>
        <message>
            <source>Keys 1, 2 or 3 choose; Enter decides.</source>
            <translation>Tombol 1, 2, atau 3 memilih; Enter memutuskan.</translation>
        </message>
        <message>
            <source>Keys 1 or 2 choose; Enter decides.</source>
            <translation>Tombol 1 atau 2 memilih; Enter memutuskan.</translation>
        </message>
        <message>
            <source>Enter decides. The other value stays in the history; Ctrl+Z takes it back.</source>
            <translation>Enter memutuskan. Nilai lain tetap ada di riwayat; Ctrl+Z membatalkan.</translation>
        </message>
        <message>
            <source>Decision about %1</source>
            <translation>Keputusan tentang %1</translation>
        </message>
    </context>
    <context>
        <name>emonev::CourierActions</name>
        <message>
            <source>Courier files of e-Monev (*.kurir)</source>
            <translation>Berkas kurir e-Monev (*.kurir)</translation>
        </message>
        <message>
            <source>Give to a courier…</source>
            <translation>Titipkan ke kurir…</translation>
        </message>
        <message>
            <source>Writes what waits here into a signed and encrypted file that another laptop carries on, by USB stick or message.</source>
            <translation>Menulis yang menunggu di sini ke berkas bertanda tangan dan terenkripsi yang dibawa laptop lain, lewat USB atau pesan.</translation>
        </message>
        <message>
            <source>Take from a courier…</source>
            <translation>Terima dari kurir…</translation>
        </message>
        <message>
            <source>Takes in what other laptops gave along, and the city server's answers.</source>
            <translation>Menerima titipan laptop lain dan jawaban server kota.</translation>
        </message>
        <message>
            <source>Give to a courier</source>
            <translation>Titipkan ke kurir</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Ditulis ke %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s)</source>
            <translation>
                <numerusform>%Ln perubahan</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits here, so the file is empty.</source>
            <translation>Tidak ada yang menunggu di sini, jadi berkasnya kosong.</translation>
        </message>
        <message>
            <source>It holds %1 and %2; only those who may see these units can read it. What waits stays in the outbox until the city server's answer is back.</source>
            <translation>Berisi %1 dan %2; hanya yang berhak atas unit-unit ini dapat membacanya. Yang menunggu tetap di kotak keluar sampai jawaban server kota kembali.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) of the city server</source>
            <translation>
                <numerusform>%Ln jawaban server kota</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) could not be put in: their units' keys are not on this laptop yet. Sync once with the city server.</source>
            <translation>
                <numerusform>%Ln perubahan tidak dapat dimasukkan: kunci unitnya belum ada di laptop ini. Sinkronkan sekali dengan server kota.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take from a courier</source>
            <translation>Terima dari kurir</translation>
        </message>
        <message>
            <source>Taken from %1.</source>
            <translation>Diterima dari %1.</translation>
        </message>
        <message>
            <source>%1 to carry on (%2 known already), %3.</source>
            <translation>%1 untuk diteruskan (%2 sudah dikenal), %3.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new change(s)</source>
            <translation>
                <numerusform>%Ln perubahan baru</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of your own answered</source>
            <translation>
                <numerusform>%Ln milik Anda terjawab</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln part(s) are meant for others and stayed closed.</source>
            <translation>
                <numerusform>%Ln bagian untuk pihak lain dan tetap tertutup.</numerusform>
            </translation>
        </message>
        <message>
            <source>Courier</source>
            <translation>Kurir</translation>
        </message>
        <message>
            <source>For places without a network: work goes by hand, as a signed file.</source>
            <translation>Untuk tempat tanpa jaringan: pekerjaan dibawa dengan tangan, sebagai berkas bertanda tangan.</translation>
        </message>
    </context>
    <context>
        <name>emonev::DataPanel</name>
        <message>
            <source>Backups</source>
            <translation>Cadangan</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Dibuat</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Ukuran</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>No backup yet.</source>
            <translation>Belum ada cadangan.</translation>
        </message>
        <message>
            <source>One is made by itself every day; you can make one now.</source>
            <translation>Cadangan dibuat sendiri setiap hari; Anda bisa membuatnya sekarang.</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Folder data</translation>
        </message>
        <message>
            <source>Kept are the newest of each of 7 days, 4 weeks and 12 months. Restoring never destroys: the present data are first put into the backups folder.</source>
            <translation>Yang disimpan: cadangan terbaru dari tiap 7 hari, 4 minggu, dan 12 bulan. Memulihkan tidak menghapus apa pun: data sekarang lebih dulu dipindahkan ke folder cadangan.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Buka folder data</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Cadangkan sekarang</translation>
        </message>
        <message>
            <source>To a file…</source>
            <translation>Ke berkas…</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Periksa</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Dari berkas…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Pulihkan…</translation>
        </message>
        <message>
            <source>Backs up to a file of your choice, e.g. on a USB stick</source>
            <translation>Mencadangkan ke berkas pilihan Anda, misalnya di flashdisk</translation>
        </message>
        <message>
            <source>Restores a backup that lies elsewhere</source>
            <translation>Memulihkan cadangan dari tempat lain</translation>
        </message>
        <message>
            <source>Reads every page of the store and says whether it is sound</source>
            <translation>Membaca seluruh data dan menyatakan apakah utuh</translation>
        </message>
        <message>
            <source>Brings this backup back</source>
            <translation>Memulihkan cadangan ini</translation>
        </message>
        <message>
            <source>Choose a backup in the table first.</source>
            <translation>Pilih cadangan di tabel dulu.</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Mencadangkan</translation>
        </message>
        <message>
            <source>The backup is in %1. It was read again and is sound.</source>
            <translation>Cadangan ada di %1. Sudah dibaca ulang dan utuh.</translation>
        </message>
        <message>
            <source>Back up to a file</source>
            <translation>Cadangkan ke berkas</translation>
        </message>
        <message>
            <source>e-Monev backups (*.sqlite)</source>
            <translation>Cadangan e-Monev (*.sqlite)</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Pulihkan cadangan</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Semua berkas (*)</translation>
        </message>
        <message>
            <source>Bring back the data of %1?</source>
            <translation>Kembalikan data dari %1?</translation>
        </message>
        <message>
            <source>The backup is checked first. The present data are put into the backups folder, so they can be brought back the same way; then the program starts again with the data of the backup.</source>
            <translation>Cadangan diperiksa dulu. Data sekarang dipindahkan ke folder cadangan sehingga dapat dikembalikan dengan cara yang sama; lalu program mulai lagi dengan data cadangan.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Pulihkan</translation>
        </message>
        <message>
            <source>Checking the store</source>
            <translation>Memeriksa data</translation>
        </message>
        <message>
            <source>The store is sound: every page was read, %1 rows, store format %2.</source>
            <translation>Data utuh: semua halaman terbaca, %1 baris, format %2.</translation>
        </message>
        <message>
            <source>The store has damage: %1
Make no further changes; restore the newest good backup.</source>
            <translation>Data rusak: %1
Jangan mengubah apa pun lagi; pulihkan cadangan utuh terbaru.</translation>
        </message>
    </context>
    <context>
        <name>emonev::DayBar</name>
        <message>
            <source>Day that is shown</source>
            <translation>Hari yang ditampilkan</translation>
        </message>
        <message>
            <source>As on %1 – to read only</source>
            <translation>Keadaan pada %1 – hanya untuk dibaca</translation>
        </message>
    </context>
    <context>
        <name>emonev::Desktop</name>
        <message>
            <source>&amp;Home</source>
            <translation>&amp;Beranda</translation>
        </message>
        <message>
            <source>&amp;Units &amp;&amp; services</source>
            <translation>&amp;Unit &amp;&amp; Layanan</translation>
        </message>
        <message>
            <source>&amp;Standards</source>
            <translation>&amp;Standar</translation>
        </message>
        <message>
            <source>&amp;Assessment</source>
            <translation>&amp;Penilaian</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Laporan</translation>
        </message>
        <message>
            <source>Se&amp;ttings</source>
            <translation>Pen&amp;gaturan</translation>
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
            <source>Your name as it stands in the history of changes.</source>
            <translation>Nama Anda sebagaimana tercatat dalam riwayat perubahan.</translation>
        </message>
        <message>
            <source>Period %1</source>
            <translation>Periode %1</translation>
        </message>
        <message>
            <source>Click to see the periods in the settings.</source>
            <translation>Klik untuk melihat periode di Pengaturan.</translation>
        </message>
        <message>
            <source>e-Monev – practice city</source>
            <translation>e-Monev – kota latihan</translation>
        </message>
        <message>
            <source>Import &amp;units…</source>
            <translation>Impor &amp;unit…</translation>
        </message>
        <message>
            <source>Export units…</source>
            <translation>Ekspor unit…</translation>
        </message>
        <message>
            <source>Import &amp;services…</source>
            <translation>Impor &amp;layanan…</translation>
        </message>
        <message>
            <source>Export services…</source>
            <translation>Ekspor layanan…</translation>
        </message>
        <message>
            <source>Import s&amp;tandards…</source>
            <translation>Impor &amp;standar…</translation>
        </message>
        <message>
            <source>Export standards…</source>
            <translation>Ekspor standar…</translation>
        </message>
        <message>
            <source>Import &amp;answers…</source>
            <translation>Impor &amp;jawaban…</translation>
        </message>
        <message>
            <source>Export answers…</source>
            <translation>Ekspor jawaban…</translation>
        </message>
        <message>
            <source>Past &amp;imports…</source>
            <translation>&amp;Riwayat impor…</translation>
        </message>
        <message>
            <source>Lists what was imported; each can be taken back whole.</source>
            <translation>Daftar yang pernah diimpor; masing-masing dapat ditarik kembali seluruhnya.</translation>
        </message>
        <message>
            <source>&amp;Practice city…</source>
            <translation>Kota &amp;latihan…</translation>
        </message>
        <message>
            <source>Opens the fictional sample city in a window of its own.</source>
            <translation>Membuka kota contoh rekaan di jendela tersendiri.</translation>
        </message>
        <message>
            <source>S&amp;ync</source>
            <translation>Sin&amp;kron</translation>
        </message>
        <message>
            <source>Ad&amp;ministration</source>
            <translation>Ad&amp;ministrasi</translation>
        </message>
        <message>
            <source>&amp;Complaints</source>
            <translation>P&amp;engaduan</translation>
        </message>
        <message>
            <source>This machine has no keychain: the key of reporters' names is kept in %1.</source>
            <translation>Komputer ini tidak punya penyimpan kunci (keychain): kunci nama pelapor disimpan di %1.</translation>
        </message>
        <message>
            <source>Import &amp;complaints…</source>
            <translation>Impor &amp;pengaduan…</translation>
        </message>
        <message>
            <source>Export complaints…</source>
            <translation>Ekspor pengaduan…</translation>
        </message>
        <message>
            <source>New &amp;complaint…</source>
            <translation>Pengaduan &amp;baru…</translation>
        </message>
        <message>
            <source>Takes a complaint in, from any page.</source>
            <translation>Mencatat pengaduan, dari halaman mana pun.</translation>
        </message>
        <message>
            <source>&amp;Performance</source>
            <translation>&amp;Kinerja</translation>
        </message>
        <message>
            <source>&amp;Monthly totals</source>
            <translation>&amp;Rekap bulanan</translation>
        </message>
        <message>
            <source>Import &amp;monthly totals…</source>
            <translation>Impor rekap &amp;bulanan…</translation>
        </message>
        <message>
            <source>Export monthly totals…</source>
            <translation>Ekspor rekap bulanan…</translation>
        </message>
        <message>
            <source>&amp;Findings</source>
            <translation>&amp;Tanggapan</translation>
        </message>
        <message>
            <source>This is a day gone by: it can be read and printed, not changed.</source>
            <translation>Ini keadaan hari lampau: dapat dibaca dan dicetak, tidak dapat diubah.</translation>
        </message>
        <message>
            <source>Another day…</source>
            <translation>Hari lain…</translation>
        </message>
        <message>
            <source>As on a &amp;past day…</source>
            <translation>Keadaan pada hari &amp;lampau…</translation>
        </message>
        <message>
            <source>Shows everything as this laptop knew it at the end of a day gone by.</source>
            <translation>Menampilkan semuanya sebagaimana diketahui laptop ini pada akhir hari lampau.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hari ini</translation>
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
        <name>emonev::DutyPanel</name>
        <message>
            <source>Duties</source>
            <translation>Tugas</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Tugas</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Sampai</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>Tidak ada yang menunggu Anda.</translation>
        </message>
        <message>
            <source>Duties (%1)</source>
            <translation>Tugas (%1)</translation>
        </message>
    </context>
    <context>
        <name>emonev::DutyText</name>
        <message numerus="yes">
            <source>Answer %Ln finding(s)</source>
            <translation>
                <numerusform>Jawab %Ln tanggapan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Judge %Ln answer(s)</source>
            <translation>
                <numerusform>Nilai %Ln jawaban</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decide about %Ln objection(s)</source>
            <translation>
                <numerusform>Putuskan %Ln keberatan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s) not answered in time</source>
            <translation>
                <numerusform>%Ln tanggapan belum dijawab pada waktunya</numerusform>
            </translation>
        </message>
        <message>
            <source>Fill in the unit's own sheet and hand it in</source>
            <translation>Isi lembar mandiri unit dan serahkan</translation>
        </message>
        <message>
            <source>Visit and assess</source>
            <translation>Kunjungi dan nilai</translation>
        </message>
        <message>
            <source>Assess a second time</source>
            <translation>Nilai untuk kedua kali</translation>
        </message>
        <message numerus="yes">
            <source>Plan the visits of %Ln unit(s)</source>
            <translation>
                <numerusform>Rencanakan kunjungan %Ln unit</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring both assessors' sheets together</source>
            <translation>Satukan lembar kedua penilai</translation>
        </message>
        <message numerus="yes">
            <source>Period %1 is over, %Ln unit(s) not handed in</source>
            <translation>
                <numerusform>Periode %1 lewat, %Ln unit belum diserahkan</numerusform>
            </translation>
        </message>
        <message>
            <source>Period %1 is over: lock it</source>
            <translation>Periode %1 lewat: kunci</translation>
        </message>
        <message numerus="yes">
            <source>Mend %Ln standard(s) given back</source>
            <translation>
                <numerusform>Perbaiki %Ln standar yang dikembalikan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Verify %Ln standard(s)</source>
            <translation>
                <numerusform>Verifikasi %Ln standar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Look at %Ln old standard(s) again</source>
            <translation>
                <numerusform>Tinjau ulang %Ln standar lama</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>hari ini</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) over</source>
            <translation>
                <numerusform>lewat %Ln hari</numerusform>
            </translation>
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
        <message>
            <source>The logo is larger than 1 MiB; the old one stays. Make the picture smaller, 600 dots wide are enough.</source>
            <translation>Logo lebih besar dari 1 MiB; logo lama tetap dipakai. Kecilkan gambarnya, lebar 600 piksel sudah cukup.</translation>
        </message>
        <message>
            <source>The logo must be a PNG, JPEG or SVG picture; the old one stays.</source>
            <translation>Logo harus berupa gambar PNG, JPEG, atau SVG; logo lama tetap dipakai.</translation>
        </message>
        <message>
            <source>The picture can't be read; the old logo stays. Save it anew in a drawing program and try again.</source>
            <translation>Gambar tidak dapat dibaca; logo lama tetap dipakai. Simpan ulang dengan program gambar, lalu coba lagi.</translation>
        </message>
        <message>
            <source>This time zone is not known.</source>
            <translation>Zona waktu ini tidak dikenal.</translation>
        </message>
        <message>
            <source>The paper is A4 or F4.</source>
            <translation>Kertas yang tersedia A4 atau F4.</translation>
        </message>
        <message>
            <source>Say where to write it: --out FILE.</source>
            <translation>Sebutkan tempat menulisnya: --out BERKAS.</translation>
        </message>
        <message>
            <source>The folder %1 does not exist; make it first.</source>
            <translation>Folder %1 tidak ada; buat dahulu.</translation>
        </message>
        <message>
            <source>%1 is a folder; name a file in it.</source>
            <translation>%1 adalah folder; sebutkan nama berkas di dalamnya.</translation>
        </message>
        <message>
            <source>%1 is a file; name a folder.</source>
            <translation>%1 adalah berkas; sebutkan folder.</translation>
        </message>
        <message>
            <source>Say which unit: --unit CODE, or --all-units.</source>
            <translation>Sebutkan unitnya: --unit KODE, atau --all-units.</translation>
        </message>
        <message>
            <source>"%1" can't be made for all units and for one at once, nor the city's report for each unit.</source>
            <translation>"%1" tidak dapat dibuat untuk semua unit dan satu unit sekaligus; laporan kota tidak dibuat per unit.</translation>
        </message>
        <message>
            <source>"%1" is no paper size; there are A4 and F4.</source>
            <translation>"%1" bukan ukuran kertas; yang ada: A4 dan F4.</translation>
        </message>
        <message>
            <source>%1: a chart can be written as .png, .svg or .pdf.</source>
            <translation>%1: grafik dapat ditulis sebagai .png, .svg, atau .pdf.</translation>
        </message>
        <message>
            <source>"%1" is no size; write it as 1200x800, each side from 100 to 10000.</source>
            <translation>"%1" bukan ukuran; tulis seperti 1200x800, tiap sisi 100 sampai 10000.</translation>
        </message>
        <message>
            <source>The PDF could not be made; please try again.</source>
            <translation>PDF tidak dapat dibuat; coba lagi.</translation>
        </message>
        <message>
            <source>The printer %1 is not ready; check it and try again.</source>
            <translation>Pencetak %1 belum siap; periksa lalu coba lagi.</translation>
        </message>
        <message>
            <source>"%1" is no kind of table; there are units, services, standards and answers.</source>
            <translation>"%1" bukan jenis tabel; yang ada: units, services, standards, dan answers.</translation>
        </message>
        <message>
            <source>Import and export of "%1" are not built yet; they come with a later version.</source>
            <translation>Impor dan ekspor "%1" belum tersedia; menyusul pada versi berikutnya.</translation>
        </message>
        <message>
            <source>Usage: emonevctl import KIND FILE, or emonevctl import --undo BATCH.</source>
            <translation>Cara pakai: emonevctl import KIND FILE, atau emonevctl import --undo BATCH.</translation>
        </message>
        <message>
            <source>Say where to write: --out FILE with the ending .xlsx, .csv, .json or .ods.</source>
            <translation>Sebutkan berkas tujuan: --out BERKAS dengan akhiran .xlsx, .csv, .json, atau .ods.</translation>
        </message>
        <message>
            <source>There is no import "%1".</source>
            <translation>Tidak ada impor "%1".</translation>
        </message>
        <message>
            <source>The import of %1 was already taken back.</source>
            <translation>Impor %1 sudah pernah diurungkan.</translation>
        </message>
        <message>
            <source>The import of %1 was not taken back, because later work stands on it.</source>
            <translation>Impor %1 tidak diurungkan, karena ada pekerjaan sesudahnya yang bergantung padanya.</translation>
        </message>
        <message>
            <source>The ending "%1" is not known; use .xlsx, .csv, .json or .ods.</source>
            <translation>Akhiran "%1" tidak dikenal; pakai .xlsx, .csv, .json, atau .ods.</translation>
        </message>
        <message>
            <source>The mapping file is no valid JSON (%1).</source>
            <translation>Berkas pemetaan bukan JSON yang sah (%1).</translation>
        </message>
        <message>
            <source>The mapping file has a fault at "%1".</source>
            <translation>Berkas pemetaan salah pada "%1".</translation>
        </message>
        <message>
            <source>The mapping file names a column that does not exist: "%1". %2</source>
            <translation>Berkas pemetaan menyebut kolom yang tidak ada: "%1". %2</translation>
        </message>
        <message>
            <source>The mapping file has no valid time zone ("%1"); write it as +07:00.</source>
            <translation>Zona waktu di berkas pemetaan tidak sah ("%1"); tulis seperti +07:00.</translation>
        </message>
        <message>
            <source>The file %1 can't be read; check its permissions.</source>
            <translation>Berkas %1 tidak dapat dibaca; periksa izinnya.</translation>
        </message>
        <message>
            <source>The file %1 is empty.</source>
            <translation>Berkas %1 kosong.</translation>
        </message>
        <message>
            <source>The file %1 is too large to be read. Cut it into smaller ones.</source>
            <translation>Berkas %1 terlalu besar untuk dibaca. Pecah menjadi berkas yang lebih kecil.</translation>
        </message>
        <message>
            <source>The file %1 is no table. Save it as .xlsx, .ods or .csv and try again.</source>
            <translation>Berkas %1 bukan tabel. Simpan sebagai .xlsx, .ods, atau .csv lalu coba lagi.</translation>
        </message>
        <message>
            <source>The file %1 is protected by a password. Save it without one and try again.</source>
            <translation>Berkas %1 dilindungi kata sandi. Simpan tanpa kata sandi lalu coba lagi.</translation>
        </message>
        <message>
            <source>The file %1 has the old format .xls. Save it as .xlsx and try again.</source>
            <translation>Berkas %1 berformat lama .xls. Simpan sebagai .xlsx lalu coba lagi.</translation>
        </message>
        <message>
            <source>In the file %1 a quotation mark opens in row %2 and is never closed.</source>
            <translation>Di berkas %1 tanda kutip dibuka pada baris %2 dan tidak pernah ditutup.</translation>
        </message>
        <message>
            <source>There is no sheet "%1"; the file has: %2.</source>
            <translation>Tidak ada lembar "%1"; berkas ini memuat: %2.</translation>
        </message>
        <message>
            <source>The backup %1 is damaged or no backup of e-Monev. The present data were left as they are.</source>
            <translation>Cadangan %1 rusak atau bukan cadangan e-Monev. Data yang ada dibiarkan seperti semula.</translation>
        </message>
        <message>
            <source>Say what to make: init --sample, or init --empty --city NAME.</source>
            <translation>Sebutkan yang dibuat: init --sample, atau init --empty --city NAMA.</translation>
        </message>
        <message>
            <source>Usage: emonevctl instrument list | import FILE.json | export CODE VERSION</source>
            <translation>Cara pakai: emonevctl instrument list | import BERKAS.json | export KODE VERSI</translation>
        </message>
        <message>
            <source>Usage: emonevctl period list | add YEAR --instrument CODE --version V</source>
            <translation>Cara pakai: emonevctl period list | add TAHUN --instrument KODE --version V</translation>
        </message>
        <message>
            <source>Version %1 is published and stays as it is. Start a new version to write in.</source>
            <translation>Versi %1 sudah diterbitkan dan tetap seperti itu. Mulai versi baru untuk menulis.</translation>
        </message>
        <message>
            <source>Usage: emonevctl bundle export FILE | import FILE</source>
            <translation>Cara pakai: emonevctl bundle export BERKAS | import BERKAS</translation>
        </message>
        <message>
            <source>This laptop has no valid keys for courier files. Sync with the city server once, then try again.</source>
            <translation>Laptop ini belum punya kunci yang berlaku untuk berkas kurir. Sinkronkan sekali dengan server kota, lalu coba lagi.</translation>
        </message>
        <message>
            <source>This file is no courier file of e-Monev. Nothing was changed.</source>
            <translation>Berkas ini bukan berkas kurir e-Monev. Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>The courier file is damaged or was cut off. Nothing was changed; copy it again from the other laptop.</source>
            <translation>Berkas kurir rusak atau terpotong. Tidak ada yang diubah; salin ulang dari laptop asalnya.</translation>
        </message>
        <message>
            <source>The courier file is too large. Nothing was changed.</source>
            <translation>Berkas kurir terlalu besar. Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>This courier file belongs to %1, not to %2. Nothing was changed.</source>
            <translation>Berkas kurir ini milik %1, bukan %2. Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>The courier file is not signed by a laptop that the city server knows, or was changed on its way. Nothing was taken from it.</source>
            <translation>Berkas kurir tidak ditandatangani laptop yang dikenal server kota, atau diubah di perjalanan. Tidak ada yang diambil darinya.</translation>
        </message>
        <message>
            <source>The laptop of "%1" has been away from the city server for too long. It must sync once and write the courier file again. Nothing was changed.</source>
            <translation>Laptop "%1" sudah terlalu lama tidak terhubung dengan server kota. Laptop itu harus disinkronkan sekali lalu menulis berkas kurir lagi. Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>Nothing in this courier file is meant for your account. Give it to somebody who may see those units. Nothing was changed.</source>
            <translation>Tidak ada isi berkas kurir ini yang ditujukan untuk akun Anda. Berikan kepada orang yang berhak melihat unit-unit itu. Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>The courier file was written by a newer version of e-Monev (%1; this program knows up to %2). Install the newer version; nothing was changed.</source>
            <translation>Berkas kurir ditulis e-Monev versi lebih baru (%1; program ini mengenal sampai %2). Pasang versi yang lebih baru; tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>A file came damaged from the server. It was thrown away and is fetched again.</source>
            <translation>Sebuah berkas datang rusak dari server. Berkas itu dibuang dan diambil lagi.</translation>
        </message>
        <message>
            <source>This computer has no keychain to keep the sign-in in. Start one (gnome-keyring or KWallet), or name a file with --token-file. Nothing was stored.</source>
            <translation>Komputer ini tidak memiliki gantungan kunci (keychain) untuk menyimpan data masuk. Jalankan gnome-keyring atau KWallet, atau sebutkan berkas dengan --token-file. Tidak ada yang disimpan.</translation>
        </message>
        <message>
            <source>The keychain is locked or refused. Unlock it and try again; your data are not affected.</source>
            <translation>Gantungan kunci (keychain) terkunci atau menolak. Buka kuncinya lalu coba lagi; data Anda tidak terpengaruh.</translation>
        </message>
        <message>
            <source>The keychain does not answer. Look whether it asks for its password in another window, then try again; your data are not affected.</source>
            <translation>Gantungan kunci (keychain) tidak menjawab. Periksa apakah ia meminta kata sandi di jendela lain, lalu coba lagi; data Anda tidak terpengaruh.</translation>
        </message>
        <message>
            <source>Others can read the file %1, so it is not used. Make it yours alone (chmod 600) and change what was in it by signing in again.</source>
            <translation>Berkas %1 dapat dibaca orang lain, jadi tidak dipakai. Batasi hanya untuk Anda (chmod 600) dan ganti isinya dengan masuk kembali.</translation>
        </message>
        <message>
            <source>%1 is a link, so it is not used. Name the file itself.</source>
            <translation>%1 adalah tautan, jadi tidak dipakai. Sebutkan berkas aslinya.</translation>
        </message>
        <message>
            <source>The file %1 can't be read; check whose it is.</source>
            <translation>Berkas %1 tidak dapat dibaca; periksa siapa pemiliknya.</translation>
        </message>
        <message>
            <source>The file %1 is damaged or keeps no sign-in of e-Monev. Move it away and sign in again.</source>
            <translation>Berkas %1 rusak atau tidak berisi data masuk e-Monev. Pindahkan berkas itu lalu masuk kembali.</translation>
        </message>
        <message>
            <source>Another program is writing %1. Nothing was changed; please try again.</source>
            <translation>Program lain sedang menulis %1. Tidak ada yang diubah; silakan coba lagi.</translation>
        </message>
        <message>
            <source>There is too little memory to store the password safely. Nothing was changed; please try again.</source>
            <translation>Memori tidak cukup untuk menyimpan kata sandi dengan aman. Tidak ada yang diubah; silakan coba lagi.</translation>
        </message>
        <message>
            <source>The key is damaged or not whole. Copy it again.</source>
            <translation>Kunci rusak atau tidak utuh. Salin kembali.</translation>
        </message>
        <message>
            <source>The file can't be opened: it was made for another key, or was cut off or changed on the way. Nothing was taken from it; copy it again.</source>
            <translation>Berkas tidak dapat dibuka: dibuat untuk kunci lain, atau terpotong atau berubah di perjalanan. Tidak ada isinya yang diambil; salin kembali.</translation>
        </message>
        <message>
            <source>Reading stopped in the middle. Nothing was changed; check the disk or stick and try again.</source>
            <translation>Pembacaan terhenti di tengah jalan. Tidak ada yang diubah; periksa diska atau diska lepas lalu coba lagi.</translation>
        </message>
        <message>
            <source>Writing stopped in the middle. Check the free space of the disk or stick and try again.</source>
            <translation>Penulisan terhenti di tengah jalan. Periksa ruang kosong diska atau diska lepas lalu coba lagi.</translation>
        </message>
        <message>
            <source>The city server does not answer. Everything is safe on this laptop and is sent as soon as there is a network.</source>
            <translation>Server kota tidak menjawab. Semuanya aman di laptop ini dan dikirim begitu ada jaringan.</translation>
        </message>
        <message>
            <source>The city server is busy. Nothing is lost; sending is tried again by itself.</source>
            <translation>Server kota sedang sibuk. Tidak ada yang hilang; pengiriman dicoba lagi dengan sendirinya.</translation>
        </message>
        <message>
            <source>The city server's disk is full, so it takes nothing just now. Everything is safe on this laptop; tell the administrator.</source>
            <translation>Cakram server kota penuh, jadi sekarang tidak menerima apa pun. Semuanya aman di laptop ini; beri tahu administrator.</translation>
        </message>
        <message>
            <source>The city server did not understand this laptop. Nothing is lost; tell the administrator if it stays so.</source>
            <translation>Server kota tidak memahami laptop ini. Tidak ada yang hilang; beri tahu administrator bila tetap begini.</translation>
        </message>
        <message>
            <source>This e-Monev is too old to read what others write. Your work is still sent; install the newer version.</source>
            <translation>e-Monev ini terlalu lama untuk membaca tulisan orang lain. Pekerjaan Anda tetap dikirim; pasang versi yang lebih baru.</translation>
        </message>
        <message>
            <source>The city server came back from a backup. What it has forgotten is sent once more; there is nothing to do.</source>
            <translation>Server kota dipulihkan dari cadangan. Yang terlupa dikirim sekali lagi; tidak ada yang perlu dilakukan.</translation>
        </message>
        <message>
            <source>What came from the server was cut off or damaged on the way. Nothing of it was used; it is fetched again.</source>
            <translation>Yang datang dari server terpotong atau rusak di jalan. Tidak ada yang dipakai; semuanya diambil lagi.</translation>
        </message>
        <message>
            <source>A file is not where it should be, so it can't be sent. The data are sent without it; add the file again.</source>
            <translation>Sebuah berkas tidak ada di tempatnya, jadi tidak bisa dikirim. Datanya dikirim tanpa berkas itu; tambahkan lagi berkasnya.</translation>
        </message>
        <message>
            <source>A file can't be sent to its end. The data are sent without it; it is tried again with the next sync.</source>
            <translation>Sebuah berkas tidak bisa dikirim sampai selesai. Datanya dikirim tanpa berkas itu; dicoba lagi pada sinkronisasi berikutnya.</translation>
        </message>
        <message>
            <source>The sign-in has run out or never was. Your data are safe on this laptop; sign in again to send them.</source>
            <translation>Masa masuk sudah habis atau belum pernah masuk. Data Anda aman di laptop ini; masuk lagi untuk mengirimnya.</translation>
        </message>
        <message>
            <source>Name or password is wrong. Check both and try again; a forgotten password is set anew by the administrator.</source>
            <translation>Nama atau kata sandi salah. Periksa keduanya lalu coba lagi; kata sandi yang terlupa dipasang baru oleh administrator.</translation>
        </message>
        <message>
            <source>Too many attempts with a wrong password. Wait a minute, then try again; your data are not affected.</source>
            <translation>Terlalu banyak percobaan dengan kata sandi salah. Tunggu satu menit, lalu coba lagi; data Anda tidak terpengaruh.</translation>
        </message>
        <message>
            <source>The administrator has signed this laptop out. Your data are still here; sign in again, or ask the administrator why.</source>
            <translation>Administrator telah mengeluarkan laptop ini. Data Anda masih ada di sini; masuk lagi, atau tanyakan alasannya kepada administrator.</translation>
        </message>
        <message>
            <source>The server knows this laptop under another person's name. Nothing was changed; ask the administrator.</source>
            <translation>Server mengenal laptop ini atas nama orang lain. Tidak ada yang diubah; tanyakan kepada administrator.</translation>
        </message>
        <message>
            <source>Give both: --user NAME and --password-file FILE.</source>
            <translation>Berikan keduanya: --user NAMA dan --password-file BERKAS.</translation>
        </message>
        <message>
            <source>Usage: emonevctl conflicts list [--all] | resolve ID --take mine|theirs|VALUE</source>
            <translation>Pemakaian: emonevctl conflicts list [--all] | resolve ID --take mine|theirs|NILAI</translation>
        </message>
        <message>
            <source>Usage: emonevctl outbox list [--all] | retry ID [--confirm] | export FILE.json</source>
            <translation>Pemakaian: emonevctl outbox list [--all] | retry ID [--confirm] | export BERKAS.json</translation>
        </message>
        <message>
            <source>Usage: emonevctl history TABLE --unit CODE</source>
            <translation>Pemakaian: emonevctl history TABEL --unit KODE</translation>
        </message>
        <message>
            <source>The server no longer knows this entry. Nothing was changed; read the list again with F5.</source>
            <translation>Server tidak lagi mengenal entri ini. Tidak ada yang diubah; baca ulang daftarnya dengan F5.</translation>
        </message>
        <message>
            <source>Your account may not write this. The value stays in the history; ask the coordinator for the right, then send it again.</source>
            <translation>Akun Anda tidak boleh menulis ini. Nilainya tetap ada di riwayat; minta hak kepada koordinator, lalu kirim lagi.</translation>
        </message>
        <message>
            <source>Something this belongs to is not on the server. Your value is kept; sync again, then send it once more.</source>
            <translation>Induk dari isian ini tidak ada di server. Nilai Anda tersimpan; sinkronkan dulu, lalu kirim sekali lagi.</translation>
        </message>
        <message>
            <source>Somebody removed this entry meanwhile. Your value is kept in the history; send it again if the entry shall come back.</source>
            <translation>Seseorang telah menghapus entri ini. Nilai Anda tersimpan di riwayat; kirim lagi bila entri itu harus kembali.</translation>
        </message>
        <message>
            <source>Very many entries would go at once, so a person must confirm it. Nothing was removed on the server; send it again to confirm.</source>
            <translation>Sangat banyak entri akan hilang sekaligus, jadi harus ditegaskan oleh seseorang. Di server belum ada yang dihapus; kirim lagi untuk menegaskan.</translation>
        </message>
        <message>
            <source>This e-Monev is too old to send this. The value is kept; install the newer version, then send it again.</source>
            <translation>e-Monev ini terlalu lama untuk mengirim ini. Nilainya tersimpan; pasang versi yang lebih baru, lalu kirim lagi.</translation>
        </message>
        <message>
            <source>The server knows another change under the same number. The value is kept; send it again, and it gets a new one.</source>
            <translation>Server mengenal perubahan lain dengan nomor yang sama. Nilainya tersimpan; kirim lagi, dan ia mendapat nomor baru.</translation>
        </message>
        <message>
            <source>This change is larger than the server takes. The value is kept on this laptop; make the text shorter.</source>
            <translation>Perubahan ini lebih besar daripada yang diterima server. Nilainya tersimpan di laptop ini; pendekkan teksnya.</translation>
        </message>
        <message>
            <source>There is no such conflict. Nothing was changed.</source>
            <translation>Konflik itu tidak ada. Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>This conflict was decided already, perhaps on another laptop. Nothing was changed; the decision is in the history.</source>
            <translation>Konflik ini sudah diputuskan, mungkin di laptop lain. Tidak ada yang diubah; keputusannya ada di riwayat.</translation>
        </message>
        <message>
            <source>This change is no longer among the refused ones. Nothing was done.</source>
            <translation>Perubahan ini tidak lagi termasuk yang ditolak. Tidak ada yang dilakukan.</translation>
        </message>
        <message>
            <source>The value does not fit its field. Nothing was changed; write another one.</source>
            <translation>Nilainya tidak cocok dengan kolomnya. Tidak ada yang diubah; tulis nilai lain.</translation>
        </message>
        <message>
            <source>The server has another entry with the same code. Your value is kept; give yours another code, then send it again.</source>
            <translation>Server punya entri lain dengan kode yang sama. Nilai Anda tersimpan; beri kode lain, lalu kirim lagi.</translation>
        </message>
        <message>
            <source>Others have added to this entry meanwhile, so it was not removed. Sync, look, and remove it again if it still shall go.</source>
            <translation>Orang lain telah menambah isian pada entri ini, jadi tidak dihapus. Sinkronkan, periksa, dan hapus lagi bila memang harus hilang.</translation>
        </message>
        <message>
            <source>The period was locked before this came. Your answer is kept in the history; the coordinator can open the period.</source>
            <translation>Periode sudah dikunci sebelum ini tiba. Jawaban Anda tersimpan di riwayat; koordinator bisa membuka periodenya.</translation>
        </message>
        <message>
            <source>A text is longer than its field. Your value is kept; make it shorter.</source>
            <translation>Sebuah teks lebih panjang daripada kolomnya. Nilai Anda tersimpan; pendekkan teksnya.</translation>
        </message>
        <message>
            <source>The server's rules do not allow this value (%1). It is kept in the history; write another one.</source>
            <translation>Aturan server tidak mengizinkan nilai ini (%1). Nilainya tersimpan di riwayat; tulis nilai lain.</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>tanpa alasan</translation>
        </message>
        <message>
            <source>This laptop holds the work of %1, so %2 can't sign in here. Nothing was changed. Use another computer account or data folder for %2.</source>
            <translation>Laptop ini memuat pekerjaan %1, jadi %2 tidak bisa masuk di sini. Tidak ada yang diubah. Pakai akun komputer atau map data lain untuk %2.</translation>
        </message>
        <message>
            <source>The server is that of %1, this laptop holds the data of %2. Nothing was sent; check the address.</source>
            <translation>Server itu milik %1, laptop ini memuat data %2. Tidak ada yang dikirim; periksa alamatnya.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) or file(s) were not sent yet. They stay on this laptop, but nobody else sees them.</source>
            <translation>
                <numerusform>%Ln perubahan atau berkas belum terkirim. Semuanya tetap di laptop ini, tetapi orang lain tidak melihatnya.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your account was closed. What you wrote is kept on this laptop and on the server; a coordinator can take it over.</source>
            <translation>Akun Anda ditutup. Tulisan Anda tersimpan di laptop ini dan di server; koordinator bisa mengambil alihnya.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conflict(s) wait for a decision. Both values are kept.</source>
            <translation>
                <numerusform>%Ln konflik menunggu keputusan. Kedua nilai tersimpan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The server refused %Ln change(s). They are kept; see why in the outbox.</source>
            <translation>
                <numerusform>Server menolak %Ln perubahan. Semuanya tersimpan; lihat alasannya di kotak keluar.</numerusform>
            </translation>
        </message>
        <message>
            <source>What this laptop holds of %1 differs from the server again and again. Nothing is lost; tell the administrator.</source>
            <translation>Isi laptop ini untuk %1 berulang kali berbeda dari server. Tidak ada yang hilang; beri tahu administrator.</translation>
        </message>
        <message>
            <source>The conflict is about several fields (%1); take "mine" or "theirs".</source>
            <translation>Konflik ini menyangkut beberapa kolom (%1); pakai "mine" atau "theirs".</translation>
        </message>
        <message>
            <source>"%1" is no server address; it begins with https:// and names a computer.</source>
            <translation>"%1" bukan alamat server; alamat diawali https:// dan menyebut nama komputer.</translation>
        </message>
        <message>
            <source>There is no table "%1".</source>
            <translation>Tidak ada tabel "%1".</translation>
        </message>
        <message>
            <source>There is an account of that name already. Nothing was changed; choose another name.</source>
            <translation>Sudah ada akun dengan nama itu. Tidak ada yang diubah; pilih nama lain.</translation>
        </message>
        <message>
            <source>The server did not accept this (%1). Nothing was changed; check what was entered.</source>
            <translation>Server tidak menerima ini (%1). Tidak ada yang diubah; periksa isiannya.</translation>
        </message>
        <message>
            <source>Case %1 is closed already. Nothing was written; reopen it first.</source>
            <translation>Pengaduan %1 sudah ditutup. Tidak ada yang dicatat; buka kembali dahulu.</translation>
        </message>
        <message>
            <source>Case %1 is still open, so there is nothing to reopen.</source>
            <translation>Pengaduan %1 masih terbuka, jadi tidak perlu dibuka kembali.</translation>
        </message>
        <message>
            <source>Case %1 is paused. Nothing was written; resume it first.</source>
            <translation>Pengaduan %1 sedang dijeda. Tidak ada yang dicatat; lanjutkan dahulu.</translation>
        </message>
        <message>
            <source>Case %1 is not paused, so there is nothing to resume.</source>
            <translation>Pengaduan %1 tidak sedang dijeda, jadi tidak ada yang dilanjutkan.</translation>
        </message>
        <message>
            <source>Case %1 is merged into another one and is handled there. Nothing was written; separate it first if it needs steps of its own.</source>
            <translation>Pengaduan %1 digabung ke pengaduan lain dan ditangani di sana. Tidak ada yang dicatat; pisahkan dahulu bila perlu langkah sendiri.</translation>
        </message>
        <message>
            <source>Case %1 is not merged into another one, so there is nothing to separate.</source>
            <translation>Pengaduan %1 tidak digabung ke pengaduan lain, jadi tidak ada yang dipisahkan.</translation>
        </message>
        <message>
            <source>Case %1 lies with that unit already. Choose another unit.</source>
            <translation>Pengaduan %1 sudah berada di unit itu. Pilih unit lain.</translation>
        </message>
        <message>
            <source>Case %1 can't be merged into itself. Name the case it repeats.</source>
            <translation>Pengaduan %1 tidak dapat digabung ke dirinya sendiri. Sebutkan pengaduan yang diulanginya.</translation>
        </message>
        <message>
            <source>The other case is itself merged into case %1. Merge the other way round, or separate that one first.</source>
            <translation>Pengaduan yang dituju justru digabung ke pengaduan %1. Gabungkan dengan arah sebaliknya, atau pisahkan yang itu dahulu.</translation>
        </message>
        <message>
            <source>There is no complaint "%1" on this computer. Check the number; a complaint of another unit comes with the next sync only where you may see it.</source>
            <translation>Tidak ada pengaduan "%1" di komputer ini. Periksa nomornya; pengaduan unit lain baru datang saat sinkronisasi, itu pun bila Anda boleh melihatnya.</translation>
        </message>
        <message>
            <source>The step of case %1 lies before the case was received (%2). Nothing was written; check day and hour.</source>
            <translation>Langkah pengaduan %1 (%2) lebih awal daripada penerimaannya. Tidak ada yang dicatat; periksa hari dan jamnya.</translation>
        </message>
        <message>
            <source>The step of case %1 (%2) lies before its latest one (%3). Nothing was written; give a later time.</source>
            <translation>Langkah pengaduan %1 (%2) lebih awal daripada langkah terakhirnya (%3). Tidak ada yang dicatat; isikan waktu yang lebih akhir.</translation>
        </message>
        <message>
            <source>The time %1 has not come yet. Nothing was written; check day and hour, and this computer's clock.</source>
            <translation>Waktu %1 belum tiba. Tidak ada yang dicatat; periksa hari dan jamnya, juga jam komputer ini.</translation>
        </message>
        <message>
            <source>The time %1 lies before the year 2000. Nothing was written; check the year.</source>
            <translation>Waktu %1 sebelum tahun 2000. Tidak ada yang dicatat; periksa tahunnya.</translation>
        </message>
        <message>
            <source>The new due time of case %1 is not later than the present one. Choose a later day.</source>
            <translation>Batas waktu baru pengaduan %1 tidak lebih lama daripada yang sekarang. Pilih hari yang lebih akhir.</translation>
        </message>
        <message>
            <source>The new due time of case %1 lies more than 20 years ahead. Check the year.</source>
            <translation>Batas waktu baru pengaduan %1 lebih dari 20 tahun lagi. Periksa tahunnya.</translation>
        </message>
        <message>
            <source>%1: "%2" is no time. Write it as 2026-11-22 or 2026-11-22T14:05.</source>
            <translation>%1: "%2" bukan waktu. Tulis seperti 2026-11-22 atau 2026-11-22T14:05.</translation>
        </message>
        <message>
            <source>"%1" is no month. Write it as 2026-11.</source>
            <translation>"%1" bukan bulan. Tulis seperti 2026-11.</translation>
        </message>
        <message>
            <source>This step needs a reason. Nothing was written; say why in a few words.</source>
            <translation>Langkah ini perlu alasan. Tidak ada yang dicatat; tulis alasannya dengan singkat.</translation>
        </message>
        <message>
            <source>Say until when the case is extended.</source>
            <translation>Sebutkan sampai kapan pengaduan diperpanjang.</translation>
        </message>
        <message>
            <source>Say which unit gets the case.</source>
            <translation>Sebutkan unit yang menerima pengaduan.</translation>
        </message>
        <message>
            <source>Your account's role may not do this. Nothing was written; ask the city's coordinator.</source>
            <translation>Peran akun Anda tidak boleh melakukan ini. Tidak ada yang dicatat; hubungi koordinator kota.</translation>
        </message>
        <message>
            <source>There is no channel "%1". Choose one of the list.</source>
            <translation>Tidak ada kanal "%1". Pilih dari daftar.</translation>
        </message>
        <message>
            <source>The channel "%1" was not in use on the day of receipt. Choose another channel, or check the day.</source>
            <translation>Kanal "%1" tidak dipakai pada hari penerimaan. Pilih kanal lain, atau periksa harinya.</translation>
        </message>
        <message>
            <source>%1 is no JPEG or PNG picture, so it can't be a proof photo. Nothing was written; choose a photo.</source>
            <translation>%1 bukan gambar JPEG atau PNG, jadi tidak dapat menjadi foto bukti. Tidak ada yang dicatat; pilih sebuah foto.</translation>
        </message>
        <message>
            <source>The photo %1 is too large. Nothing was written; make it smaller and add it again.</source>
            <translation>Foto %1 terlalu besar. Tidak ada yang dicatat; kecilkan lalu tambahkan lagi.</translation>
        </message>
        <message>
            <source>A place needs both numbers, latitude and longitude. Add the missing one, or clear both.</source>
            <translation>Lokasi perlu kedua angka, lintang dan bujur. Lengkapi yang kurang, atau kosongkan keduanya.</translation>
        </message>
        <message>
            <source>There is no such place: a latitude lies between −90 and 90, a longitude between −180 and 180.</source>
            <translation>Lokasi itu tidak ada: lintang antara −90 dan 90, bujur antara −180 dan 180.</translation>
        </message>
        <message>
            <source>This place is not in Indonesia. Perhaps latitude and longitude are swapped.</source>
            <translation>Lokasi ini tidak berada di Indonesia. Mungkin lintang dan bujur tertukar.</translation>
        </message>
        <message>
            <source>This computer does not hold the key of the reporters' names, so they can be neither kept nor read here. Nothing was written.</source>
            <translation>Komputer ini tidak memegang kunci nama pelapor, jadi nama tidak dapat disimpan atau dibaca di sini. Tidak ada yang dicatat.</translation>
        </message>
        <message>
            <source>Nobody wrote down who reported this case.</source>
            <translation>Pelapor pengaduan ini tidak dicatat.</translation>
        </message>
        <message>
            <source>There is no profile of clocks "%1"; there are: %2.</source>
            <translation>Tidak ada profil jam "%1"; yang ada: %2.</translation>
        </message>
        <message>
            <source>The profile of clocks "%1" is not in the store, or is damaged, so no due time can be reckoned. Choose one in the settings, or sync.</source>
            <translation>Profil jam "%1" tidak ada atau rusak, jadi batas waktu tidak dapat dihitung. Pilih profil di pengaturan, atau sinkronkan.</translation>
        </message>
        <message>
            <source>Usage: emonevctl complaints list | add | event NUMBER TYPE | merge NUMBER --into NUMBER | unmerge NUMBER | show NUMBER | clock NUMBER | stats | monthly --month YYYY-MM | check-number N… | reporter NUMBER</source>
            <translation>Cara pakai: emonevctl complaints list | add | event NOMOR JENIS | merge NOMOR --into NOMOR | unmerge NOMOR | show NOMOR | clock NOMOR | stats | monthly --month YYYY-MM | check-number N… | reporter NOMOR</translation>
        </message>
        <message>
            <source>"%1" is no place in the list. Give what "next" of the page before said.</source>
            <translation>"%1" bukan tempat dalam daftar. Isikan yang disebut "next" pada halaman sebelumnya.</translation>
        </message>
        <message>
            <source>There is no status "%1"; there are menunggu, koordinasi, disposisi, proses, selesai and ditolak.</source>
            <translation>Tidak ada status "%1"; yang ada menunggu, koordinasi, disposisi, proses, selesai, dan ditolak.</translation>
        </message>
        <message>
            <source>There is no class "%1"; there are information, complaint and oversight.</source>
            <translation>Tidak ada golongan "%1"; yang ada information, complaint, dan oversight.</translation>
        </message>
        <message>
            <source>There is no step "%1"; there are coordinated, forwarded, progress, paused, resumed, extended, resolved, refused and reopened.</source>
            <translation>Tidak ada langkah "%1"; yang ada coordinated, forwarded, progress, paused, resumed, extended, resolved, refused, dan reopened.</translation>
        </message>
        <message>
            <source>%1 is missing; say it, too.</source>
            <translation>%1 belum disebut; tambahkan.</translation>
        </message>
        <message>
            <source>There is a channel called "%1" already.</source>
            <translation>Kanal bernama "%1" sudah ada.</translation>
        </message>
        <message>
            <source>"%1" would close before it opens.</source>
            <translation>"%1" akan tutup sebelum buka.</translation>
        </message>
        <message>
            <source>The office must open before it closes.</source>
            <translation>Jam buka kantor harus lebih awal daripada jam tutupnya.</translation>
        </message>
        <message>
            <source>There is no chart "%1"; there are capaian, variables, trend and complaints.</source>
            <translation>Tidak ada grafik "%1"; yang ada capaian, variables, trend, dan complaints.</translation>
        </message>
        <message>
            <source>Say which of the 14 components of the standard was not kept.</source>
            <translation>Sebutkan komponen mana dari 14 komponen standar yang tidak dipenuhi.</translation>
        </message>
        <message>
            <source>The service %1 belongs to a unit that has never held case %2. Choose a service of a unit that has.</source>
            <translation>Layanan %1 milik unit yang tidak pernah menangani kasus %2. Pilih layanan dari unit yang menanganinya.</translation>
        </message>
        <message>
            <source>The reply must be due after the day of the letter. Choose a later day.</source>
            <translation>Batas tanggapan harus sesudah tanggal surat. Pilih hari yang lebih akhir.</translation>
        </message>
        <message>
            <source>The pattern "%1" of letter numbers lacks the number ({n}) or the year ({year}), so numbers would repeat. Nothing was written; mend it in the settings.</source>
            <translation>Pola nomor surat "%1" tidak memuat nomor ({n}) atau tahun ({year}), sehingga nomor akan berulang. Tidak ada yang disimpan; perbaiki di pengaturan.</translation>
        </message>
        <message>
            <source>There is no letter with the number "%1", and no case with that number has one.</source>
            <translation>Tidak ada surat bernomor "%1", dan tidak ada kasus bernomor itu yang mempunyai surat.</translation>
        </message>
        <message>
            <source>There is no letter in this time.</source>
            <translation>Tidak ada surat dalam kurun waktu ini.</translation>
        </message>
        <message>
            <source>"%1" is the number of a case with several letters. Give the number of one letter.</source>
            <translation>"%1" adalah nomor kasus dengan beberapa surat. Berikan nomor salah satu suratnya.</translation>
        </message>
        <message>
            <source>Usage: emonevctl teguran list | add CASE --service CODE --component N | reply LETTER --note TEXT</source>
            <translation>Cara pakai: emonevctl teguran list | add KASUS --service KODE --component N | reply SURAT --note TEKS</translation>
        </message>
        <message>
            <source>Warning %2 comes after warning %1, and this case and service has not had that one. Nothing was written; give warning %1 first.</source>
            <translation>Teguran ke-%2 hanya dapat diberikan sesudah teguran ke-%1, yang belum ada untuk kasus dan layanan ini. Tidak ada yang disimpan; buat teguran ke-%1 lebih dahulu.</translation>
        </message>
        <message>
            <source>This warning was given already, as letter %1. Nothing was written; give the next one.</source>
            <translation>Teguran ini sudah diberikan dengan surat nomor %1. Tidak ada yang disimpan; buat teguran berikutnya.</translation>
        </message>
        <message>
            <source>The third and last warning was given already for this case and service.</source>
            <translation>Teguran ketiga dan terakhir sudah diberikan untuk kasus dan layanan ini.</translation>
        </message>
        <message>
            <source>There is no warning %1; there are a first, a second and a third.</source>
            <translation>Tidak ada teguran ke-%1; yang ada teguran pertama, kedua, dan ketiga.</translation>
        </message>
        <message>
            <source>Write down what the unit answered, and on which day.</source>
            <translation>Tuliskan balasan unit dan tanggalnya.</translation>
        </message>
        <message>
            <source>The reply lies before letter %1 was given. Check the day.</source>
            <translation>Tanggal balasan mendahului surat %1. Periksa tanggalnya.</translation>
        </message>
        <message>
            <source>The day of the reply has not come yet. Check the day.</source>
            <translation>Tanggal balasan belum tiba. Periksa tanggalnya.</translation>
        </message>
        <message>
            <source>The target is a percentage from 1 to 100.</source>
            <translation>Target berupa persentase dari 1 sampai 100.</translation>
        </message>
        <message>
            <source>The totals of %1 are approved and stay as they are. Nothing was written; ask the city to take its approval back.</source>
            <translation>Rekap %1 sudah disetujui dan tidak berubah lagi. Tidak ada yang ditulis; mintalah kota menarik persetujuannya.</translation>
        </message>
        <message>
            <source>The totals of %1 are handed in. Nothing was written; take them back first.</source>
            <translation>Rekap %1 sudah diajukan. Tidak ada yang ditulis; tarik kembali dahulu.</translation>
        </message>
        <message>
            <source>Your account's role may not do this with monthly totals. Nothing was changed.</source>
            <translation>Peran akun Anda tidak boleh melakukan ini pada rekap bulanan. Tidak ada yang berubah.</translation>
        </message>
        <message>
            <source>There are no figures yet. Nothing was handed in; type them first, also where they are 0.</source>
            <translation>Belum ada angka. Tidak ada yang diajukan; isi dahulu, juga yang bernilai 0.</translation>
        </message>
        <message>
            <source>Figures of the channel "%1" are still empty. Nothing was handed in; type them, also where they are 0.</source>
            <translation>Angka kanal "%1" masih kosong. Tidak ada yang diajukan; isilah, juga yang bernilai 0.</translation>
        </message>
        <message>
            <source>The month stands elsewhere by now, so this step is not possible. Nothing was changed.</source>
            <translation>Keadaan bulan ini sudah berubah, jadi langkah ini tidak dapat dilakukan. Tidak ada yang berubah.</translation>
        </message>
        <message>
            <source>"%1"%2 is not a whole number. Nothing was written; write 1234 or 1.234.</source>
            <translation>"%1"%2 bukan bilangan bulat. Tidak ada yang ditulis; tulis 1234 atau 1.234.</translation>
        </message>
        <message>
            <source>%1%2 is too large a number. Nothing was written.</source>
            <translation>%1%2 terlalu besar. Tidak ada yang ditulis.</translation>
        </message>
        <message>
            <source>The block has %1 rows and %2 columns and does not fit here. Nothing was pasted; begin further up or left.</source>
            <translation>Blok %1 baris dan %2 kolom tidak muat di sini. Tidak ada yang ditempel; mulailah lebih ke atas atau ke kiri.</translation>
        </message>
        <message>
            <source>There is no text to paste.</source>
            <translation>Tidak ada teks untuk ditempel.</translation>
        </message>
        <message>
            <source>Your account does not fill in "%1". Nothing was changed.</source>
            <translation>Akun Anda tidak mengisi "%1". Tidak ada yang berubah.</translation>
        </message>
        <message>
            <source>The sheet "%1" is handed in and stays as it is. Nothing was changed; the coordinator can give it back.</source>
            <translation>Lembar "%1" sudah diserahkan dan tidak berubah lagi. Tidak ada yang berubah; koordinator dapat mengembalikannya.</translation>
        </message>
        <message>
            <source>Only %1 of %2 lines are answered. Nothing was handed in; answer the others first.</source>
            <translation>Baru %1 dari %2 butir dijawab. Tidak ada yang diserahkan; jawab dulu yang lain.</translation>
        </message>
        <message>
            <source>The sheet "%1" is not handed in, so there is nothing to give back.</source>
            <translation>Lembar "%1" belum diserahkan, jadi tidak ada yang dikembalikan.</translation>
        </message>
        <message>
            <source>Not handed in yet: %1. Nothing was agreed.</source>
            <translation>Belum diserahkan: %1. Belum ada yang disepakati.</translation>
        </message>
        <message>
            <source>%1 lines are not decided yet. Nothing was agreed; decide them first.</source>
            <translation>%1 butir belum diputuskan. Belum ada yang disepakati; putuskan dulu.</translation>
        </message>
        <message>
            <source>A period is locked, then published; opening it again needs a reason. Nothing was changed.</source>
            <translation>Periode dikunci, lalu diterbitkan; membukanya lagi perlu alasan. Tidak ada yang berubah.</translation>
        </message>
        <message>
            <source>The sheet was handed in before this came. Your answer is kept in the history; the coordinator can give the sheet back.</source>
            <translation>Lembar sudah diserahkan sebelum ini sampai. Jawaban Anda tersimpan di riwayat; koordinator dapat mengembalikan lembar itu.</translation>
        </message>
        <message>
            <source>The period stands elsewhere by now, so this step was not done.</source>
            <translation>Periode sudah di tahap lain, jadi langkah ini tidak dilakukan.</translation>
        </message>
        <message>
            <source>%1 may not see its sheet of %2 yet, so nothing of it can be put to it. Lock the period first, or hand in what was agreed.</source>
            <translation>%1 belum boleh melihat lembar penilaian %2, jadi belum ada yang bisa ditanggapkan kepadanya. Kunci periodenya dahulu, atau serahkan hasil kesepakatan.</translation>
        </message>
        <message>
            <source>There is nothing to put to the unit: every answered line is met, or was put to it already.</source>
            <translation>Tidak ada yang perlu ditanggapkan: semua baris yang dijawab sudah terpenuhi, atau sudah ditanggapkan.</translation>
        </message>
        <message>
            <source>Line %1 is met, not answered, or was put to the unit already. Nothing was written.</source>
            <translation>Baris %1 sudah terpenuhi, belum dijawab, atau sudah ditanggapkan. Tidak ada yang ditulis.</translation>
        </message>
        <message>
            <source>The answer must be due after %1. Nothing was written; choose a later day.</source>
            <translation>Batas jawaban harus setelah %1. Tidak ada yang ditulis; pilih hari yang lebih lambat.</translation>
        </message>
        <message>
            <source>There is no such finding on this computer: %1.</source>
            <translation>Tanggapan itu tidak ada di komputer ini: %1.</translation>
        </message>
        <message>
            <source>Usage: emonevctl findings list | short | issue | answer | accept | return | extend | appeal | uphold | dismiss | withdraw --unit CODE [--indicator CODE] [--service CODE] [--note TEXT] [--until DAY] [--file FILE]</source>
            <translation>Cara pakai: emonevctl findings list | short | issue | answer | accept | return | extend | appeal | uphold | dismiss | withdraw --unit KODE [--indicator KODE] [--service KODE] [--note TEKS] [--until HARI] [--file BERKAS]</translation>
        </message>
        <message>
            <source>This finding is closed; nothing more can be added to it. Nothing was written.</source>
            <translation>Tanggapan ini sudah ditutup; tidak bisa ditambah lagi. Tidak ada yang ditulis.</translation>
        </message>
        <message>
            <source>"%1" does not fit where this finding stands. Nothing was written; look at its steps.</source>
            <translation>"%1" tidak sesuai dengan keadaan tanggapan ini. Tidak ada yang ditulis; lihat langkah-langkahnya.</translation>
        </message>
        <message>
            <source>"%1" needs a few words. Nothing was written.</source>
            <translation>"%1" perlu keterangan. Tidak ada yang ditulis.</translation>
        </message>
        <message>
            <source>Say until when. Nothing was written.</source>
            <translation>Sebutkan sampai kapan. Tidak ada yang ditulis.</translation>
        </message>
        <message>
            <source>The new day must lie after %1. Nothing was written.</source>
            <translation>Hari yang baru harus setelah %1. Tidak ada yang ditulis.</translation>
        </message>
        <message>
            <source>An objection was possible until %1. Nothing was written; the unit can still answer.</source>
            <translation>Keberatan hanya bisa diajukan sampai %1. Tidak ada yang ditulis; unit masih bisa menjawab.</translation>
        </message>
        <message>
            <source>An objection to this finding was decided already; there is only one. The unit can still answer.</source>
            <translation>Keberatan atas tanggapan ini sudah diputus; hanya bisa sekali. Unit masih bisa menjawab.</translation>
        </message>
        <message>
            <source>The finding was closed before this came. What you wrote is kept in the history; speak to the coordinator if it still matters.</source>
            <translation>Tanggapan sudah ditutup sebelum ini sampai. Yang Anda tulis tersimpan di riwayat; hubungi koordinator bila masih perlu.</translation>
        </message>
        <message>
            <source>Somebody else took a step on this finding first, and yours no longer fits. What you wrote is kept in the history; look at its steps.</source>
            <translation>Orang lain lebih dahulu mengambil langkah atas tanggapan ini, dan langkah Anda tidak sesuai lagi. Yang Anda tulis tersimpan di riwayat; lihat langkah-langkahnya.</translation>
        </message>
        <message>
            <source>The time for an objection was over. The unit can still answer.</source>
            <translation>Waktu mengajukan keberatan sudah lewat. Unit masih bisa menjawab.</translation>
        </message>
        <message>
            <source>An objection was decided already; there is only one. The unit can still answer.</source>
            <translation>Keberatan sudah diputus; hanya bisa sekali. Unit masih bisa menjawab.</translation>
        </message>
        <message>
            <source>What was put to a unit is not rubbed out; withdraw it instead.</source>
            <translation>Yang sudah ditanggapkan tidak dihapus; tariklah kembali.</translation>
        </message>
        <message>
            <source>%1 holds no JSON object (%2). Nothing was tried.</source>
            <translation>%1 bukan objek JSON (%2). Tidak ada yang dicoba.</translation>
        </message>
        <message>
            <source>Say which unit to try it for: --unit CODE.</source>
            <translation>Sebutkan unit yang dicoba: --unit KODE.</translation>
        </message>
        <message>
            <source>Line %1 is not on this unit's checklist like that: look at the service. Nothing was tried.</source>
            <translation>Baris %1 tidak ada seperti itu di daftar periksa unit ini: periksa layanannya. Tidak ada yang dicoba.</translation>
        </message>
        <message>
            <source>The weight of %1 is no number from 0 on. Nothing was tried.</source>
            <translation>Bobot %1 bukan angka mulai dari 0. Tidak ada yang dicoba.</translation>
        </message>
        <message>
            <source>The cost of %1 is no whole number from 0 to 1,000. Nothing was tried.</source>
            <translation>Biaya %1 bukan bilangan bulat dari 0 sampai 1.000. Tidak ada yang dicoba.</translation>
        </message>
        <message>
            <source>There is no severity "%1"; there are error, warning and hint.</source>
            <translation>Tidak ada tingkat "%1"; yang ada: error, warning, dan hint.</translation>
        </message>
        <message>
            <source>The rules of the linter can't be read (%1). Install the program again.</source>
            <translation>Aturan pemeriksa standar tidak terbaca (%1). Pasang ulang programnya.</translation>
        </message>
        <message>
            <source>There are %1 units to draw from. Nothing was drawn; name a number from 0 to %1.</source>
            <translation>Ada %1 unit yang dapat diundi. Tidak ada yang diundi; sebutkan angka dari 0 sampai %1.</translation>
        </message>
        <message>
            <source>Say what to do: visits list | plan --unit CODE [--day DAY] [--first NAME] [--second NAME] [--note TEXT] | draw --count N [--seed TEXT].</source>
            <translation>Sebutkan yang harus dilakukan: visits list | plan --unit KODE [--day HARI] [--first NAMA] [--second NAMA] [--note TEKS] | draw --count N [--seed TEKS].</translation>
        </message>
        <message>
            <source>Say what to do: standards list | submit | verify | publish | return --reason WHY --service CODE.</source>
            <translation>Sebutkan yang harus dilakukan: standards list | submit | verify | publish | return --reason ALASAN --service KODE.</translation>
        </message>
        <message>
            <source>This version of the standard is no longer there.</source>
            <translation>Versi standar ini sudah tidak ada.</translation>
        </message>
        <message>
            <source>A standard goes from draft to submitted, verified and published; what is published stays. From where it is now, your account can't take this step. Nothing was changed.</source>
            <translation>Standar berjalan dari draf ke diajukan, diverifikasi, lalu ditetapkan; yang sudah ditetapkan tidak berubah. Dari keadaannya sekarang, akun Anda tidak dapat mengambil langkah ini. Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>%1 of the 6 public components are empty. Nothing was changed; fill them in first.</source>
            <translation>%1 dari 6 komponen publik masih kosong. Tidak ada yang diubah; isi dulu.</translation>
        </message>
        <message>
            <source>A standard is published by a decree. Nothing was changed; write the decree's number first.</source>
            <translation>Standar ditetapkan dengan keputusan. Tidak ada yang diubah; tulis dulu nomor SK-nya.</translation>
        </message>
        <message>
            <source>This is a day gone by: it can be read and printed, not changed. Nothing was changed.</source>
            <translation>Ini keadaan hari lampau: dapat dibaca dan dicetak, tidak dapat diubah. Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>Nothing is suggested for %1: no earlier year answered it, or it is answered already. Nothing was changed.</source>
            <translation>Tidak ada usulan untuk %1: belum dijawab pada tahun sebelumnya, atau sudah dijawab tahun ini. Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>Say what to do and for which unit: assess show | set INDICATOR VALUE | submit | return | compare | decide INDICATOR VALUE | agree | suggest | carry --unit CODE.</source>
            <translation>Sebutkan langkah dan unitnya: assess show | set INDIKATOR NILAI | submit | return | compare | decide INDIKATOR NILAI | agree | suggest | carry --unit KODE.</translation>
        </message>
        <message>
            <source>There is no report "%1"; there are unit, city, complaints, monthly, teguran, berita-acara, blank-checklist, poster and simple.</source>
            <translation>Tidak ada laporan "%1"; yang ada: unit, city, complaints, monthly, teguran, berita-acara, blank-checklist, poster, dan simple.</translation>
        </message>
        <message>
            <source>%1 has no standard yet, so there is nothing to print.</source>
            <translation>%1 belum punya standar pelayanan, jadi belum ada yang dapat dicetak.</translation>
        </message>
        <message>
            <source>Say which: --service CODE, or --unit CODE for all services of a unit.</source>
            <translation>Sebutkan yang mana: --service KODE, atau --unit KODE untuk semua layanan satu unit.</translation>
        </message>
        <message>
            <source>Complaints, monthly totals and letters are known as they are now, not as of a day gone by. Print them in the window of today.</source>
            <translation>Pengaduan, rekap bulanan, dan teguran hanya diketahui menurut keadaan sekarang, bukan hari lampau. Cetaklah di jendela hari ini.</translation>
        </message>
    </context>
    <context>
        <name>emonev::EvidenceList</name>
        <message>
            <source>Evidence files</source>
            <translation>Berkas bukti</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Tambah…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Adds JPEG, PNG or PDF files (B); files can also be dropped here.</source>
            <translation>Menambah berkas JPEG, PNG, atau PDF (B); berkas juga dapat dijatuhkan ke sini.</translation>
        </message>
    </context>
    <context>
        <name>emonev::ExplanationModel</name>
        <message>
            <source>score %1</source>
            <translation>nilai %1</translation>
        </message>
        <message>
            <source>%1 of %2 services</source>
            <translation>%1 dari %2 layanan</translation>
        </message>
        <message>
            <source>Variable, indicator, service</source>
            <translation>Variabel, indikator, layanan</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Bobot</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Nilai</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Poin</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Jawaban</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bukti</translation>
        </message>
    </context>
    <context>
        <name>emonev::FieldChoice</name>
        <message>
            <source>somebody</source>
            <translation>seseorang</translation>
        </message>
        <message>
            <source>You removed this entry (%1); %2 changed it meanwhile (%3).</source>
            <translation>Anda menghapus entri ini (%1); sementara itu %2 mengubahnya (%3).</translation>
        </message>
        <message>
            <source>%4 removed this entry (%1); %2 changed it meanwhile (%3).</source>
            <translation>%4 menghapus entri ini (%1); sementara itu %2 mengubahnya (%3).</translation>
        </message>
        <message>
            <source>Field %1: you wrote %2 (%3), %4 wrote %5 (%6).</source>
            <translation>Kolom %1: Anda menulis %2 (%3), %4 menulis %5 (%6).</translation>
        </message>
        <message>
            <source>Field %1: %7 wrote %2 (%3), %4 wrote %5 (%6).</source>
            <translation>Kolom %1: %7 menulis %2 (%3), %4 menulis %5 (%6).</translation>
        </message>
        <message>
            <source>1   Mine: %1</source>
            <translation>1   Punya saya: %1</translation>
        </message>
        <message>
            <source>1   The one not taken: %1</source>
            <translation>1   Yang tidak dipakai: %1</translation>
        </message>
        <message>
            <source>1   Remove the entry for everybody</source>
            <translation>1   Hapus entri ini untuk semua orang</translation>
        </message>
        <message>
            <source>2   Keep the entry as it is on the server</source>
            <translation>2   Pertahankan entri seperti di server</translation>
        </message>
        <message>
            <source>2   The server's: %1</source>
            <translation>2   Punya server: %1</translation>
        </message>
        <message>
            <source>Difference between both texts of %1</source>
            <translation>Perbedaan kedua teks %1</translation>
        </message>
        <message>
            <source>− only in the text not taken   + only in the server's</source>
            <translation>− hanya di teks yang tidak dipakai   + hanya di teks server</translation>
        </message>
        <message>
            <source>3   Write another:</source>
            <translation>3   Tulis yang lain:</translation>
        </message>
        <message>
            <source>Another value for %1</source>
            <translation>Nilai lain untuk %1</translation>
        </message>
    </context>
    <context>
        <name>emonev::FileList</name>
        <message>
            <source>Attached files</source>
            <translation>Berkas terlampir</translation>
        </message>
        <message>
            <source>Attach a file…</source>
            <translation>Lampirkan berkas…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Lepaskan</translation>
        </message>
        <message>
            <source>No files yet</source>
            <translation>Belum ada berkas</translation>
        </message>
        <message>
            <source>Drop the decree here: JPEG, PNG or PDF, up to 20 MiB.</source>
            <translation>Letakkan SK di sini: JPEG, PNG, atau PDF, paling besar 20 MiB.</translation>
        </message>
        <message>
            <source>This version is published; start a new version to change its files.</source>
            <translation>Versi ini sudah dipublikasikan; mulai versi baru untuk mengubah berkasnya.</translation>
        </message>
        <message>
            <source>JPEG, PNG or PDF, up to 20 MiB.</source>
            <translation>JPEG, PNG, atau PDF, paling besar 20 MiB.</translation>
        </message>
        <message>
            <source>Opens the file with its own program.</source>
            <translation>Membuka berkas dengan programnya sendiri.</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Pilih berkas dahulu.</translation>
        </message>
        <message>
            <source>Can be undone.</source>
            <translation>Dapat dibatalkan.</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Lampirkan berkas</translation>
        </message>
        <message>
            <source>Pictures and PDF (*.jpg *.jpeg *.png *.pdf)</source>
            <translation>Gambar dan PDF (*.jpg *.jpeg *.png *.pdf)</translation>
        </message>
        <message>
            <source>Attach %1</source>
            <translation>Lampirkan %1</translation>
        </message>
        <message>
            <source>%1 was not attached.</source>
            <translation>%1 tidak dilampirkan.</translation>
        </message>
        <message>
            <source>Removal of %1</source>
            <translation>Hapus %1</translation>
        </message>
    </context>
    <context>
        <name>emonev::FindingModel</name>
        <message>
            <source>not met</source>
            <translation>tidak ada</translation>
        </message>
        <message>
            <source>The unit has not answered although the day is over.</source>
            <translation>Unit belum menjawab padahal batasnya sudah lewat.</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Line of the checklist</source>
            <translation>Baris daftar periksa</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Layanan</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Temuan</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>Batas jawaban</translation>
        </message>
    </context>
    <context>
        <name>emonev::FindingOrderDialog</name>
        <message>
            <source>Put to the unit what is short</source>
            <translation>Tanggapkan yang kurang kepada unit</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Lines that are short</source>
            <translation>Baris yang kurang</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>Batas jawaban</translation>
        </message>
        <message>
            <source>What the city asks for</source>
            <translation>Yang diminta kota</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>&amp;Unit</translation>
        </message>
        <message>
            <source>&amp;Lines</source>
            <translation>&amp;Baris</translation>
        </message>
        <message>
            <source>Answer &amp;due</source>
            <translation>B&amp;atas jawaban</translation>
        </message>
        <message>
            <source>&amp;Asked</source>
            <translation>&amp;Diminta</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message numerus="yes">
            <source>Put %Ln line(s) to the unit</source>
            <translation>
                <numerusform>Tanggapkan %Ln baris</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::FindingPane</name>
        <message>
            <source>The finding and its steps</source>
            <translation>Tanggapan dan langkah-langkahnya</translation>
        </message>
    </context>
    <context>
        <name>emonev::FindingStepDialog</name>
        <message>
            <source>New &amp;day for the answer</source>
            <translation>&amp;Batas baru untuk jawaban</translation>
        </message>
        <message>
            <source>none</source>
            <translation>tidak ada</translation>
        </message>
        <message>
            <source>Finding %1</source>
            <translation>Tanggapan %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>New day for the answer</source>
            <translation>Batas baru untuk jawaban</translation>
        </message>
        <message>
            <source>Add &amp;evidence…</source>
            <translation>Tambah &amp;bukti…</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bukti</translation>
        </message>
        <message>
            <source>Pictures and PDF (*.jpg *.jpeg *.png *.pdf)</source>
            <translation>Gambar dan PDF (*.jpg *.jpeg *.png *.pdf)</translation>
        </message>
    </context>
    <context>
        <name>emonev::FindingStory</name>
        <message>
            <source>Service: %1</source>
            <translation>Layanan: %1</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Temuan: %1</translation>
        </message>
        <message>
            <source>Asked: %1</source>
            <translation>Diminta: %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Sekarang: %1</translation>
        </message>
        <message>
            <source>Answer due %1</source>
            <translation>Batas jawaban %1</translation>
        </message>
        <message>
            <source>▲ The answer is late.</source>
            <translation>▲ Jawaban terlambat.</translation>
        </message>
        <message>
            <source>Objection possible until %1</source>
            <translation>Keberatan dapat diajukan sampai %1</translation>
        </message>
        <message>
            <source>New day: %1</source>
            <translation>Batas baru: %1</translation>
        </message>
    </context>
    <context>
        <name>emonev::FindingWords</name>
        <message>
            <source>waits for the unit</source>
            <translation>menunggu unit</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>sudah dijawab</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>dikembalikan</translation>
        </message>
        <message>
            <source>objection</source>
            <translation>keberatan</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>selesai</translation>
        </message>
        <message>
            <source>objection right</source>
            <translation>keberatan diterima</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>ditarik</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Dijawab</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Dikembalikan</translation>
        </message>
        <message>
            <source>More time given</source>
            <translation>Waktu ditambah</translation>
        </message>
        <message>
            <source>Objected to</source>
            <translation>Keberatan diajukan</translation>
        </message>
        <message>
            <source>Objection found right</source>
            <translation>Keberatan diterima</translation>
        </message>
        <message>
            <source>Objection dismissed</source>
            <translation>Keberatan ditolak</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Ditarik</translation>
        </message>
        <message>
            <source>&amp;Answer…</source>
            <translation>&amp;Jawab…</translation>
        </message>
        <message>
            <source>A&amp;ccept…</source>
            <translation>&amp;Terima…</translation>
        </message>
        <message>
            <source>&amp;Return…</source>
            <translation>&amp;Kembalikan…</translation>
        </message>
        <message>
            <source>&amp;More time…</source>
            <translation>Tambah &amp;waktu…</translation>
        </message>
        <message>
            <source>&amp;Object…</source>
            <translation>Ajukan ke&amp;beratan…</translation>
        </message>
        <message>
            <source>Objection is ri&amp;ght…</source>
            <translation>Terima k&amp;eberatan…</translation>
        </message>
        <message>
            <source>&amp;Dismiss objection…</source>
            <translation>T&amp;olak keberatan…</translation>
        </message>
        <message>
            <source>&amp;Withdraw…</source>
            <translation>Tarik &amp;kembali…</translation>
        </message>
        <message>
            <source>What was done, and what shows it</source>
            <translation>Apa yang sudah dilakukan, dan apa buktinya</translation>
        </message>
        <message>
            <source>Note (may stay empty)</source>
            <translation>Catatan (boleh kosong)</translation>
        </message>
        <message>
            <source>Why the finding is wrong</source>
            <translation>Mengapa temuan ini keliru</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
    </context>
    <context>
        <name>emonev::FindingsPage</name>
        <message>
            <source>Findings</source>
            <translation>Tanggapan</translation>
        </message>
        <message>
            <source>Put to a unit…</source>
            <translation>Beri tanggapan…</translation>
        </message>
        <message>
            <source>Official report</source>
            <translation>Berita acara</translation>
        </message>
        <message>
            <source>The report both sides sign (berita acara), for the unit of the chosen finding</source>
            <translation>Berita acara yang ditandatangani kedua pihak, untuk unit dari tanggapan yang dipilih</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Semua keadaan</translation>
        </message>
        <message>
            <source>Waits for the unit</source>
            <translation>Menunggu unit</translation>
        </message>
        <message>
            <source>Waits for the city</source>
            <translation>Menunggu kota</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Lewat batas</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Ditutup</translation>
        </message>
        <message>
            <source>All units</source>
            <translation>Semua unit</translation>
        </message>
        <message>
            <source>Puts lines that are short of the standard to a unit, with a day for its answer</source>
            <translation>Menyampaikan baris yang kurang dari standar kepada unit, dengan batas jawaban</translation>
        </message>
        <message>
            <source>The city puts findings to units; a unit answers them.</source>
            <translation>Kota yang memberi tanggapan; unit menjawabnya.</translation>
        </message>
        <message>
            <source>Nothing was put to a unit yet</source>
            <translation>Belum ada tanggapan</translation>
        </message>
        <message>
            <source>No finding fits</source>
            <translation>Tidak ada tanggapan yang cocok</translation>
        </message>
        <message>
            <source>Once a period is locked, what is short can be put to the units.</source>
            <translation>Setelah periode dikunci, yang kurang dapat ditanggapkan kepada unit.</translation>
        </message>
        <message>
            <source>Choose another unit or state.</source>
            <translation>Pilih unit atau keadaan lain.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s)</source>
            <translation>
                <numerusform>%Ln tanggapan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait for the unit</source>
            <translation>
                <numerusform>%Ln menunggu unit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait for the city</source>
            <translation>
                <numerusform>%Ln menunggu kota</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln closed</source>
            <translation>
                <numerusform>%Ln ditutup</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ %Ln overdue</source>
            <translation>
                <numerusform>▲ %Ln lewat batas</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a finding to see its steps.</source>
            <translation>Pilih satu tanggapan untuk melihat langkah-langkahnya.</translation>
        </message>
        <message>
            <source>This could not be done.</source>
            <translation>Ini tidak dapat dilakukan.</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Tanggapan</translation>
        </message>
        <message>
            <source>There are no findings here.</source>
            <translation>Tidak ada tanggapan di sini.</translation>
        </message>
    </context>
    <context>
        <name>emonev::FirstSteps</name>
        <message>
            <source>This city is still empty. Three ways to begin:</source>
            <translation>Kota ini masih kosong. Tiga cara untuk memulai:</translation>
        </message>
        <message>
            <source>Import units…</source>
            <translation>Impor unit…</translation>
        </message>
        <message>
            <source>Bring the list of units in from a spreadsheet (xlsx, ods or csv); their services come next.</source>
            <translation>Ambil daftar unit dari lembar kerja (xlsx, ods, atau csv); setelah itu layanannya.</translation>
        </message>
        <message>
            <source>Periods and instruments…</source>
            <translation>Periode dan instrumen…</translation>
        </message>
        <message>
            <source>Say which year is assessed, and with which instrument. The present year is there already.</source>
            <translation>Tentukan tahun yang dinilai dan instrumennya. Tahun ini sudah ada.</translation>
        </message>
        <message>
            <source>Practise with the sample city…</source>
            <translation>Berlatih dengan kota contoh…</translation>
        </message>
        <message>
            <source>A made-up city of 99 units opens in a window of its own. Nothing there touches your data.</source>
            <translation>Kota rekaan dengan 99 unit terbuka di jendela sendiri. Data Anda tidak tersentuh.</translation>
        </message>
    </context>
    <context>
        <name>emonev::FormField</name>
        <message>
            <source>Restore</source>
            <translation>Kembalikan</translation>
        </message>
    </context>
    <context>
        <name>emonev::HistoryModel</name>
        <message>
            <source>When</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Oleh</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Isian</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Sebelum</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sesudah</translation>
        </message>
    </context>
    <context>
        <name>emonev::HistoryView</name>
        <message>
            <source>History</source>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation>Belum ada perubahan.</translation>
        </message>
        <message>
            <source>Each stored value will stand here with who and when.</source>
            <translation>Setiap nilai yang disimpan tercatat di sini beserta oleh siapa dan kapan.</translation>
        </message>
    </context>
    <context>
        <name>emonev::HomePage</name>
        <message>
            <source>Home</source>
            <translation>Beranda</translation>
        </message>
        <message>
            <source>The figures could not be read.</source>
            <translation>Angka-angka tidak dapat dibaca.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Tidak ada yang dapat diurungkan.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Tidak ada yang dapat diulang.</translation>
        </message>
        <message>
            <source>nothing was read from the server yet</source>
            <translation>belum ada yang dibaca dari server</translation>
        </message>
    </context>
    <context>
        <name>emonev::HomeText</name>
        <message>
            <source>%1 in zone "%2"</source>
            <translation>%1 di zona %2</translation>
        </message>
        <message>
            <source>%1, as many as in %2</source>
            <translation>%1, sama banyak dengan %2</translation>
        </message>
        <message>
            <source>%1, down %2 from %3</source>
            <translation>%1, turun %2 dari %3</translation>
        </message>
        <message>
            <source>%1, up %2 from %3</source>
            <translation>%1, naik %2 dari %3</translation>
        </message>
        <message>
            <source>There is no period yet, so nothing can be assessed.</source>
            <translation>Belum ada periode, jadi belum ada yang dapat dinilai.</translation>
        </message>
        <message>
            <source>%1 of %2 units are completely assessed</source>
            <translation>%1 dari %2 unit lengkap dinilai</translation>
        </message>
        <message>
            <source>The year before used another instrument and is not compared.</source>
            <translation>Tahun sebelumnya memakai instrumen lain, jadi tidak dibandingkan.</translation>
        </message>
        <message>
            <source>City in %1: %2.</source>
            <translation>Nilai kota %1: %2.</translation>
        </message>
        <message>
            <source>period %1</source>
            <translation>periode %1</translation>
        </message>
        <message>
            <source>period %1 (locked)</source>
            <translation>periode %1 (dikunci)</translation>
        </message>
        <message>
            <source>the city</source>
            <translation>seluruh kota</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s): %1</source>
            <translation>
                <numerusform>%Ln jawaban: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln part(s) of standards: %1</source>
            <translation>
                <numerusform>%Ln isian standar: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln service(s): %1</source>
            <translation>
                <numerusform>%Ln layanan: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) of the unit: %1</source>
            <translation>
                <numerusform>%Ln perubahan unit: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s): %1</source>
            <translation>
                <numerusform>%Ln berkas: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Periods and instruments</source>
            <translation>Periode dan instrumen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln setting(s) of the city</source>
            <translation>
                <numerusform>%Ln pengaturan kota</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (import)</source>
            <translation>%1 (impor)</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>hari ini %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>kemarin %1</translation>
        </message>
        <message>
            <source>There is no backup yet</source>
            <translation>Belum ada cadangan</translation>
        </message>
        <message>
            <source>Last backup %1</source>
            <translation>Cadangan terakhir %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln complaint(s): %1</source>
            <translation>
                <numerusform>%Ln pengaduan: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) of complaints: %1</source>
            <translation>
                <numerusform>%Ln langkah pengaduan: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Reporters' names: %1</source>
            <translation>Nama pelapor: %1</translation>
        </message>
        <message>
            <source>Monthly totals: %1</source>
            <translation>Rekap bulanan: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln letter(s): %1</source>
            <translation>
                <numerusform>%Ln surat: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Channels and calendar</source>
            <translation>Kanal dan kalender</translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s): %1</source>
            <translation>
                <numerusform>%Ln tanggapan: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) on findings: %1</source>
            <translation>
                <numerusform>%Ln langkah tanggapan: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln visit(s) planned: %1</source>
            <translation>
                <numerusform>%Ln kunjungan direncanakan: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::HomeView</name>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Terisi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kapan</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Siapa</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Apa</translation>
        </message>
        <message>
            <source>Unfinished units</source>
            <translation>Unit yang belum selesai</translation>
        </message>
        <message>
            <source>The city's score</source>
            <translation>Nilai kota</translation>
        </message>
        <message>
            <source>Last edits</source>
            <translation>Perubahan terakhir</translation>
        </message>
        <message>
            <source>Nothing was changed yet.</source>
            <translation>Belum ada perubahan.</translation>
        </message>
        <message>
            <source>Service standards</source>
            <translation>Standar pelayanan</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>All data are on this laptop</source>
            <translation>Semua data ada di laptop ini</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Belum selesai</translation>
        </message>
        <message>
            <source>no services yet</source>
            <translation>belum ada layanan</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 dari %2</translation>
        </message>
        <message>
            <source>%1 %2: open the checklist</source>
            <translation>%1 %2: buka daftar periksa</translation>
        </message>
        <message>
            <source>Unfinished (%1)</source>
            <translation>Belum selesai (%1)</translation>
        </message>
        <message>
            <source>Every unit is completely assessed.</source>
            <translation>Semua unit lengkap dinilai.</translation>
        </message>
        <message>
            <source>The reports are ready to be printed.</source>
            <translation>Laporan siap dicetak.</translation>
        </message>
        <message>
            <source>No period yet.</source>
            <translation>Belum ada periode.</translation>
        </message>
        <message>
            <source>Add one in the settings.</source>
            <translation>Tambahkan di Pengaturan.</translation>
        </message>
        <message>
            <source>%1 of %2 services have no standard</source>
            <translation>%1 dari %2 layanan belum punya standar</translation>
        </message>
        <message>
            <source>Every service has a standard</source>
            <translation>Semua layanan punya standar</translation>
        </message>
        <message>
            <source>%1 standards lack some of the 6 public components</source>
            <translation>%1 standar belum memuat keenam komponen publik</translation>
        </message>
        <message>
            <source>All standards have the 6 public components</source>
            <translation>Semua standar memuat keenam komponen publik</translation>
        </message>
    </context>
    <context>
        <name>emonev::ImportDialog</name>
        <message>
            <source>Row</source>
            <translation>Baris</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Menjadi</translation>
        </message>
        <message>
            <source>Preview of the import</source>
            <translation>Pratinjau impor</translation>
        </message>
        <message>
            <source>Only refused rows</source>
            <translation>Hanya yang salah</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Pilih berkas…</translation>
        </message>
        <message>
            <source>Save refused rows…</source>
            <translation>Simpan baris salah ke berkas…</translation>
        </message>
        <message>
            <source>Take this import back</source>
            <translation>Urungkan impor ini</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Impor</translation>
        </message>
        <message>
            <source>What the table holds</source>
            <translation>Isi tabel</translation>
        </message>
        <message>
            <source>Sheet of the file</source>
            <translation>Lembar berkas</translation>
        </message>
        <message>
            <source>No file chosen yet.</source>
            <translation>Belum ada berkas dipilih.</translation>
        </message>
        <message>
            <source>Errors of the file</source>
            <translation>Kesalahan berkas</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Pratinjau</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Kesalahan</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation>Pilih tabel</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.ods *.csv *.json)</source>
            <translation>Tabel (*.xlsx *.ods *.csv *.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Semua berkas (*)</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln row(s)</source>
            <translation>
                <numerusform>Impor %Ln baris</numerusform>
            </translation>
        </message>
        <message>
            <source>The table has no rows below its header.</source>
            <translation>Tabel tidak berisi baris di bawah judul kolom.</translation>
        </message>
        <message>
            <source>Nothing can be imported from it.</source>
            <translation>Tidak ada yang dapat diimpor darinya.</translation>
        </message>
        <message>
            <source>Columns are missing or stand there twice.</source>
            <translation>Ada kolom yang kurang atau ganda.</translation>
        </message>
        <message>
            <source>Match them under "Columns".</source>
            <translation>Padankan di tab "Kolom".</translation>
        </message>
        <message>
            <source>Errors (%1)</source>
            <translation>Kesalahan (%1)</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Sedang bekerja…</translation>
        </message>
        <message>
            <source>Imported.</source>
            <translation>Sudah diimpor.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>-refused.xlsx</source>
            <translation>-ditolak.xlsx</translation>
        </message>
        <message>
            <source>Save refused rows</source>
            <translation>Simpan baris salah</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>OpenDocument (*.ods)</source>
            <translation>OpenDocument (*.ods)</translation>
        </message>
        <message>
            <source>The refused rows are in %1.</source>
            <translation>Baris yang ditolak ada di %1.</translation>
        </message>
    </context>
    <context>
        <name>emonev::ImportText</name>
        <message>
            <source>The value breaks the rule "%1".</source>
            <translation>Nilai ini melanggar aturan "%1".</translation>
        </message>
        <message>
            <source>The table has no rows below its header.</source>
            <translation>Tabel tidak berisi baris di bawah judul kolom.</translation>
        </message>
        <message>
            <source>The required column "%1" is missing.</source>
            <translation>Kolom wajib "%1" tidak ada.</translation>
        </message>
        <message>
            <source>The column "%1" stands in the file twice.</source>
            <translation>Kolom "%1" ada dua kali di berkas.</translation>
        </message>
        <message>
            <source>The same record already stands in row %1.</source>
            <translation>Data yang sama sudah ada di baris %1.</translation>
        </message>
        <message>
            <source>The cell holds a formula with an error.</source>
            <translation>Sel berisi rumus yang galat.</translation>
        </message>
        <message>
            <source>The number has more than 15 digits, so the spreadsheet has already lost some. Format the cell as text and type it again.</source>
            <translation>Angka ini lebih dari 15 digit, jadi sebagian sudah hilang di lembar kerja. Jadikan sel berformat teks lalu ketik ulang.</translation>
        </message>
        <message>
            <source>A value is required here.</source>
            <translation>Kolom ini wajib diisi.</translation>
        </message>
        <message>
            <source>The text is longer than %1 characters.</source>
            <translation>Teks lebih panjang dari %1 karakter.</translation>
        </message>
        <message>
            <source>"%1" is not a number.</source>
            <translation>"%1" bukan angka.</translation>
        </message>
        <message>
            <source>The value must lie between %1 and %2.</source>
            <translation>Nilai harus antara %1 dan %2.</translation>
        </message>
        <message>
            <source>The value is outside the possible range.</source>
            <translation>Nilai di luar batas yang mungkin.</translation>
        </message>
        <message>
            <source>"%1" is not a date such as 22/11/2026.</source>
            <translation>"%1" bukan tanggal seperti 22/11/2026.</translation>
        </message>
        <message>
            <source>The year of "%1" needs four digits.</source>
            <translation>Tahun pada "%1" harus empat digit.</translation>
        </message>
        <message>
            <source>"%1" is not a month such as 2026-11.</source>
            <translation>"%1" bukan bulan seperti 2026-11.</translation>
        </message>
        <message>
            <source>"%1" is not a year.</source>
            <translation>"%1" bukan tahun.</translation>
        </message>
        <message>
            <source>A NIP has exactly 18 digits.</source>
            <translation>NIP terdiri atas tepat 18 digit.</translation>
        </message>
        <message>
            <source>"%1" is not an e-mail address.</source>
            <translation>"%1" bukan alamat pos-el.</translation>
        </message>
        <message>
            <source>The end of validity lies before its start.</source>
            <translation>Akhir masa berlaku mendahului awalnya.</translation>
        </message>
        <message>
            <source>"%1" is not one of the possible values.</source>
            <translation>"%1" bukan salah satu nilai yang mungkin.</translation>
        </message>
        <message>
            <source>There is no unit with the code "%1".</source>
            <translation>Tidak ada unit dengan kode "%1".</translation>
        </message>
        <message>
            <source>There is no service with the code "%1".</source>
            <translation>Tidak ada layanan dengan kode "%1".</translation>
        </message>
        <message>
            <source>The instrument has no indicator "%1".</source>
            <translation>Instrumen tidak memuat indikator "%1".</translation>
        </message>
        <message>
            <source>The unit would stand below itself.</source>
            <translation>Unit akan berada di bawah dirinya sendiri.</translation>
        </message>
        <message>
            <source>Indicator %1 is answered once for the unit, not for a service.</source>
            <translation>Indikator %1 dijawab sekali untuk unit, bukan per layanan.</translation>
        </message>
        <message>
            <source>The service "%1" belongs to the unit %2.</source>
            <translation>Layanan "%1" milik unit %2.</translation>
        </message>
        <message>
            <source>"Not applicable" is not allowed for indicator %1.</source>
            <translation>"Tidak berlaku" tidak diperbolehkan untuk indikator %1.</translation>
        </message>
        <message>
            <source>The period %1 is locked; its answers can't be changed.</source>
            <translation>Periode %1 terkunci; jawabannya tidak dapat diubah.</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>baris %1</translation>
        </message>
        <message>
            <source>column %1</source>
            <translation>kolom %1</translation>
        </message>
        <message>
            <source>Perhaps: %1</source>
            <translation>Mungkin: %1</translation>
        </message>
        <message>
            <source>new</source>
            <translation>baru</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>berubah</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>tetap</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>ditolak</translation>
        </message>
        <message>
            <source>Work units</source>
            <translation>Unit kerja</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Layanan</translation>
        </message>
        <message>
            <source>Service standards</source>
            <translation>Standar pelayanan</translation>
        </message>
        <message>
            <source>Answers of the checklist</source>
            <translation>Jawaban daftar periksa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln baru</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln berubah</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged</source>
            <translation>
                <numerusform>%Ln tetap</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln refused</source>
            <translation>
                <numerusform>%Ln ditolak</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln dilewati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln baris</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is already in; nothing was changed.</source>
            <translation>Berkas ini sudah pernah diimpor; tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>Nothing was stored, because some rows were refused and it was to be all or nothing.</source>
            <translation>Tidak ada yang disimpan, karena sebagian baris ditolak dan diminta semua atau tidak sama sekali.</translation>
        </message>
        <message>
            <source>Columns that were left out: %1</source>
            <translation>Kolom yang dilewati: %1</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unit</translation>
        </message>
        <message>
            <source>service</source>
            <translation>layanan</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>standar</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>jawaban</translation>
        </message>
        <message>
            <source>assessment</source>
            <translation>penilaian</translation>
        </message>
        <message>
            <source>period</source>
            <translation>periode</translation>
        </message>
        <message>
            <source>file</source>
            <translation>berkas</translation>
        </message>
        <message>
            <source>%1 belongs to %2, which this import brought in.</source>
            <translation>%1 milik %2, yang masuk melalui impor ini.</translation>
        </message>
        <message>
            <source>%1 was changed since.</source>
            <translation>%1 sudah diubah sesudahnya.</translation>
        </message>
        <message>
            <source>%1 was changed since by %2.</source>
            <translation>%1 sudah diubah sesudahnya oleh %2.</translation>
        </message>
        <message>
            <source>The import of %1 was taken back (%2).</source>
            <translation>Impor %1 sudah diurungkan (%2).</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s)</source>
            <translation>
                <numerusform>%Ln perubahan</numerusform>
            </translation>
        </message>
        <message>
            <source>The import was not taken back, because later work stands on it. Nothing was changed.</source>
            <translation>Impor tidak diurungkan, karena ada pekerjaan sesudahnya yang bergantung padanya. Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>error</source>
            <translation>kesalahan</translation>
        </message>
        <message>
            <source>This complaint is already in, and what was said when it was received never changes. Leave the cell as it was.</source>
            <translation>Pengaduan ini sudah masuk, dan yang tercatat saat diterima tidak pernah berubah. Biarkan sel ini seperti semula.</translation>
        </message>
        <message>
            <source>The status "%1" does not fit the times of this row; they lead to "%2". Correct the status or the times.</source>
            <translation>Status "%1" tidak cocok dengan waktu pada baris ini; waktunya menghasilkan "%2". Perbaiki status atau waktunya.</translation>
        </message>
        <message>
            <source>A time of closing is given, but the status "%1" says that the case is open. Clear the time or correct the status.</source>
            <translation>Waktu selesai terisi, tetapi status "%1" berarti pengaduan masih terbuka. Kosongkan waktunya atau perbaiki statusnya.</translation>
        </message>
        <message>
            <source>This time lies before the complaint was received. Check day and hour.</source>
            <translation>Waktu ini lebih awal daripada penerimaan pengaduan. Periksa hari dan jamnya.</translation>
        </message>
        <message>
            <source>The case was closed before it was coordinated. Check both times.</source>
            <translation>Pengaduan ditutup sebelum dikoordinasikan. Periksa kedua waktunya.</translation>
        </message>
        <message>
            <source>"%1" has not come yet. Check day and hour.</source>
            <translation>"%1" belum tiba. Periksa hari dan jamnya.</translation>
        </message>
        <message>
            <source>A place needs both numbers, latitude and longitude. Add this one, or clear both.</source>
            <translation>Lokasi perlu kedua angka, lintang dan bujur. Lengkapi yang ini, atau kosongkan keduanya.</translation>
        </message>
        <message>
            <source>There is no channel "%1".</source>
            <translation>Tidak ada kanal "%1".</translation>
        </message>
        <message>
            <source>This computer does not hold the key of the reporters' names, so the name can't be kept. Leave the column out, or import on a computer that holds the key.</source>
            <translation>Komputer ini tidak memegang kunci nama pelapor, jadi nama tidak dapat disimpan. Hilangkan kolomnya, atau impor di komputer yang memegang kuncinya.</translation>
        </message>
        <message>
            <source>The totals of %1 are approved and stay as they are. Ask the city to open the month again.</source>
            <translation>Rekap %1 sudah disetujui dan tidak berubah. Mintalah kota membuka bulan itu lagi.</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Pengaduan</translation>
        </message>
        <message>
            <source>Monthly totals of complaints</source>
            <translation>Rekap bulanan pengaduan</translation>
        </message>
        <message>
            <source>The totals of %1 are handed in already. Take them back first, then import again.</source>
            <translation>Rekap %1 sudah diajukan. Tarik kembali dahulu, lalu impor lagi.</translation>
        </message>
        <message>
            <source>The unit's sheet is handed in; its answers can't be changed.</source>
            <translation>Lembar unit sudah diserahkan; jawabannya tidak dapat diubah.</translation>
        </message>
    </context>
    <context>
        <name>emonev::InstrumentDialog</name>
        <message>
            <source>Instrument %1, version %2</source>
            <translation>Instrumen %1, versi %2</translation>
        </message>
        <message>
            <source>%1 %2 from %3</source>
            <translation>%1 %2 mulai %3</translation>
        </message>
        <message>
            <source>Variables and indicators</source>
            <translation>Variabel dan indikator</translation>
        </message>
        <message>
            <source>Variable, indicator</source>
            <translation>Variabel, indikator</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Bobot</translation>
        </message>
        <message>
            <source>For each</source>
            <translation>Untuk tiap</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Jawaban</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Dasar hukum</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unit</translation>
        </message>
        <message>
            <source>service</source>
            <translation>layanan</translation>
        </message>
    </context>
    <context>
        <name>emonev::IntakeForm</name>
        <message>
            <source>New complaint</source>
            <translation>Pengaduan baru</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Layanan</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Golongan</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Judul</translation>
        </message>
        <message>
            <source>What was reported</source>
            <translation>Isi pengaduan</translation>
        </message>
        <message>
            <source>Shift+Enter begins a new line</source>
            <translation>Shift+Enter untuk baris baru</translation>
        </message>
        <message>
            <source>Address of the place</source>
            <translation>Alamat lokasi</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Lintang</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Bujur</translation>
        </message>
        <message>
            <source>Name of the reporter</source>
            <translation>Nama pelapor</translation>
        </message>
        <message>
            <source>Telephone or e-mail</source>
            <translation>Telepon atau pos-el</translation>
        </message>
        <message>
            <source>&amp;Anonymous</source>
            <translation>&amp;Anonim</translation>
        </message>
        <message>
            <source>The unit is not told who reported.</source>
            <translation>Unit tidak diberi tahu siapa pelapornya.</translation>
        </message>
        <message>
            <source>Con&amp;fidential</source>
            <translation>&amp;Rahasia</translation>
        </message>
        <message>
            <source>The report is not shown to the public.</source>
            <translation>Isi pengaduan tidak ditampilkan ke publik.</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>&amp;Channel</source>
            <translation>&amp;Kanal</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>&amp;Unit</translation>
        </message>
        <message>
            <source>Ser&amp;vice</source>
            <translation>La&amp;yanan</translation>
        </message>
        <message>
            <source>Cate&amp;gory</source>
            <translation>Kate&amp;gori</translation>
        </message>
        <message>
            <source>Sub&amp;ject</source>
            <translation>&amp;Judul</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>&amp;Isi</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>A&amp;lamat</translation>
        </message>
        <message>
            <source>Re&amp;porter</source>
            <translation>&amp;Pelapor</translation>
        </message>
        <message>
            <source>C&amp;ontact</source>
            <translation>K&amp;ontak</translation>
        </message>
        <message>
            <source>&amp;Latitude</source>
            <translation>Lin&amp;tang</translation>
        </message>
        <message>
            <source>Lo&amp;ngitude</source>
            <translation>&amp;Bujur</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>Go&amp;longan</translation>
        </message>
        <message>
            <source>Recei&amp;ved</source>
            <translation>&amp;Diterima</translation>
        </message>
        <message>
            <source>Number of the complaint saved last</source>
            <translation>Nomor pengaduan yang terakhir disimpan</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>Sali&amp;n</translation>
        </message>
        <message>
            <source>Enter moves on, Ctrl+Enter saves. The name is kept sealed.</source>
            <translation>Enter untuk lanjut, Ctrl+Enter untuk menyimpan. Nama pelapor disimpan tersegel.</translation>
        </message>
        <message>
            <source>Enter moves on, Ctrl+Enter saves. %1</source>
            <translation>Enter untuk lanjut, Ctrl+Enter untuk menyimpan. %1</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Simpan</translation>
        </message>
        <message>
            <source>Saves the complaint and begins the next one (Ctrl+Enter).</source>
            <translation>Menyimpan pengaduan lalu memulai yang berikutnya (Ctrl+Enter).</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>What is not saved yet stays in the form for the next time; the reporter's name does not.</source>
            <translation>Yang belum disimpan tetap ada di formulir untuk lain kali; nama pelapor tidak.</translation>
        </message>
        <message>
            <source>This complaint was begun earlier and not saved yet. The reporter's name must be written again.</source>
            <translation>Pengaduan ini sudah dimulai sebelumnya dan belum disimpan. Nama pelapor harus ditulis lagi.</translation>
        </message>
        <message>
            <source>"%1" is not in the list.</source>
            <translation>"%1" tidak ada dalam daftar.</translation>
        </message>
        <message>
            <source>Choose the channel on which it came.</source>
            <translation>Pilih kanal masuknya pengaduan.</translation>
        </message>
        <message>
            <source>Choose the unit it is about.</source>
            <translation>Pilih unit yang diadukan.</translation>
        </message>
        <message>
            <source>Say in a few words what it is about.</source>
            <translation>Tulis dengan singkat tentang apa pengaduannya.</translation>
        </message>
        <message>
            <source>"%1" is no number; write it as −6,2088.</source>
            <translation>"%1" bukan angka; tulis seperti −6,2088.</translation>
        </message>
        <message>
            <source>saved. Give this number to the reporter.</source>
            <translation>tersimpan. Berikan nomor ini kepada pelapor.</translation>
        </message>
        <message>
            <source>Joined to the one it repeats.</source>
            <translation>Digabungkan ke pengaduan yang diulang.</translation>
        </message>
        <message>
            <source>%1 is saved, but could not be joined: %2</source>
            <translation>%1 tersimpan, tetapi tidak dapat digabungkan: %2</translation>
        </message>
    </context>
    <context>
        <name>emonev::LetterDialog</name>
        <message>
            <source>Facts</source>
            <translation>Fakta</translation>
        </message>
        <message>
            <source>Copies to, one a line</source>
            <translation>Tembusan, satu per baris</translation>
        </message>
        <message>
            <source>Give the letter</source>
            <translation>Terbitkan surat</translation>
        </message>
        <message>
            <source>Letter of warning</source>
            <translation>Surat teguran</translation>
        </message>
        <message>
            <source>Choose a component</source>
            <translation>Pilih komponen</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Kasus</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Layanan</translation>
        </message>
        <message>
            <source>&amp;Component not kept</source>
            <translation>&amp;Komponen yang tidak dipenuhi</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Tingkat</translation>
        </message>
        <message>
            <source>&amp;Facts</source>
            <translation>&amp;Fakta</translation>
        </message>
        <message>
            <source>Reply &amp;until</source>
            <translation>&amp;Batas tanggapan</translation>
        </message>
        <message>
            <source>Co&amp;pies to</source>
            <translation>&amp;Tembusan</translation>
        </message>
        <message>
            <source>What was found, without naming who reported</source>
            <translation>Apa yang ditemukan, tanpa menyebut pelapor</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>The unit has no registered service, so there is no standard to keep.</source>
            <translation>Unit tidak mempunyai layanan terdaftar, sehingga tidak ada standar yang dilanggar.</translation>
        </message>
        <message>
            <source>The third and last warning was given already.</source>
            <translation>Teguran ketiga dan terakhir sudah diberikan.</translation>
        </message>
        <message>
            <source>%1, after letter %2</source>
            <translation>%1, sesudah surat %2</translation>
        </message>
        <message>
            <source>%1; a second one can only follow it</source>
            <translation>%1; teguran kedua hanya dapat menyusulnya</translation>
        </message>
        <message>
            <source>Choose the component of the standard that was not kept.</source>
            <translation>Pilih komponen standar yang tidak dipenuhi.</translation>
        </message>
    </context>
    <context>
        <name>emonev::LetterDocument</name>
        <message>
            <source>Letter of warning %1</source>
            <translation>Surat teguran %1</translation>
        </message>
        <message>
            <source>Letters of warning</source>
            <translation>Surat teguran</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Halaman %1 dari %2</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Pertama</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Kedua</translation>
        </message>
        <message>
            <source>Third</source>
            <translation>Ketiga</translation>
        </message>
        <message>
            <source>For your attention, with our thanks.</source>
            <translation>Demikian untuk menjadi perhatian dan dilaksanakan. Atas kerja sama Saudara, kami ucapkan terima kasih.</translation>
        </message>
        <message>
            <source>Copies to:</source>
            <translation>Tembusan:</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nomor</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>Sifat</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Segera</translation>
        </message>
        <message>
            <source>Enclosures</source>
            <translation>Lampiran</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Hal</translation>
        </message>
        <message>
            <source>%1 warning</source>
            <translation>Teguran %1</translation>
        </message>
        <message>
            <source>To the head of</source>
            <translation>Yth. Kepala</translation>
        </message>
        <message>
            <source>in their office</source>
            <translation>di tempat</translation>
        </message>
        <message>
            <source>Under Law Number 25 of 2009 on public services, and after complaint number %1, received on %2, we tell you the following.</source>
            <translation>Berdasarkan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik dan menindaklanjuti pengaduan nomor %1 yang diterima pada tanggal %2, dengan ini kami sampaikan hal-hal sebagai berikut.</translation>
        </message>
        <message>
            <source>This letter follows our letter number %1 of %2.</source>
            <translation>Surat ini menyusul surat teguran kami nomor %1 tanggal %2.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Layanan</translation>
        </message>
        <message>
            <source>Component not kept</source>
            <translation>Komponen yang tidak dipenuhi</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Pokok pengaduan</translation>
        </message>
        <message>
            <source>You are asked to put the service right so that it keeps its published standard, and to answer in writing, with evidence, by %1 at the latest.</source>
            <translation>Saudara diminta memperbaiki pelayanan tersebut agar sesuai dengan standar pelayanan yang telah ditetapkan, dan menyampaikan tanggapan tertulis beserta buktinya paling lambat tanggal %1.</translation>
        </message>
        <message>
            <source>This is the last warning. If it is not heeded by that day, the matter is handed to the mayor and the inspector, to be followed up under the rules in force.</source>
            <translation>Teguran ini merupakan teguran terakhir. Apabila sampai dengan tanggal tersebut tidak dipenuhi, persoalan ini diteruskan kepada Wali Kota dan Inspektur untuk ditindaklanjuti sesuai dengan ketentuan yang berlaku.</translation>
        </message>
        <message>
            <source>If it is not heeded by that day, a %1 warning will follow.</source>
            <translation>Apabila sampai dengan tanggal tersebut tidak dipenuhi, akan diberikan teguran %1.</translation>
        </message>
    </context>
    <context>
        <name>emonev::LetterPane</name>
        <message>
            <source>&amp;Warn the unit…</source>
            <translation>Buat te&amp;guran…</translation>
        </message>
        <message>
            <source>Note the re&amp;ply…</source>
            <translation>&amp;Catat balasan…</translation>
        </message>
        <message>
            <source>Pri&amp;nt…</source>
            <translation>C&amp;etak…</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Surat</translation>
        </message>
        <message>
            <source>From the complaint to the reply</source>
            <translation>Dari pengaduan sampai balasan</translation>
        </message>
        <message>
            <source>Your account's role may not do this.</source>
            <translation>Peran akun Anda tidak berwenang melakukan ini.</translation>
        </message>
        <message>
            <source>No letter has been given for this case.</source>
            <translation>Belum ada surat teguran untuk kasus ini.</translation>
        </message>
        <message>
            <source>Write a letter of warning to the unit</source>
            <translation>Buat surat teguran kepada unit</translation>
        </message>
        <message>
            <source>Write down what the unit answered</source>
            <translation>Catat balasan unit</translation>
        </message>
        <message>
            <source>Show the letter as it is printed</source>
            <translation>Tampilkan surat seperti tercetak</translation>
        </message>
    </context>
    <context>
        <name>emonev::LetterStory</name>
        <message>
            <source>First warning</source>
            <translation>Teguran pertama</translation>
        </message>
        <message>
            <source>Second warning</source>
            <translation>Teguran kedua</translation>
        </message>
        <message>
            <source>Third warning</source>
            <translation>Teguran ketiga</translation>
        </message>
        <message>
            <source>%1 · to %2</source>
            <translation>%1 · kepada %2</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>Tidak dipenuhi: %1</translation>
        </message>
        <message>
            <source>Service: %1</source>
            <translation>Layanan: %1</translation>
        </message>
        <message>
            <source>Copies: %1</source>
            <translation>Tembusan: %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>batas tanggapan %1</translation>
        </message>
        <message>
            <source>↓ No reply yet</source>
            <translation>↓ Belum ada balasan</translation>
        </message>
        <message>
            <source>▲ The reply is late.</source>
            <translation>▲ Balasan terlambat.</translation>
        </message>
        <message>
            <source>↓ Reply of %1</source>
            <translation>↓ Balasan %1</translation>
        </message>
        <message>
            <source>▲ It came late.</source>
            <translation>▲ Balasan datang terlambat.</translation>
        </message>
        <message>
            <source>Files: %1</source>
            <translation>Berkas: %1</translation>
        </message>
        <message>
            <source>No letter of warning</source>
            <translation>Belum ada surat teguran</translation>
        </message>
        <message>
            <source>When the complaint shows that a service does not keep its standard, the unit can be warned from here.</source>
            <translation>Bila pengaduan menunjukkan layanan tidak memenuhi standarnya, unit dapat ditegur dari sini.</translation>
        </message>
        <message>
            <source>Complaint %1</source>
            <translation>Pengaduan %1</translation>
        </message>
    </context>
    <context>
        <name>emonev::LevelChoice</name>
        <message>
            <source>not allowed here</source>
            <translation>tidak diperbolehkan di sini</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>The key that gives this answer in the list</source>
            <translation>Tombol untuk jawaban ini di daftar</translation>
        </message>
    </context>
    <context>
        <name>emonev::LineDetail</name>
        <message>
            <source>Detail of the line</source>
            <translation>Rincian baris</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Catatan</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>What you saw, where, who said so. Saved by itself; Esc goes back to the list.</source>
            <translation>Apa yang dilihat, di mana, kata siapa. Tersimpan sendiri; Esc kembali ke daftar.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bukti</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>History of the line</source>
            <translation>Riwayat baris</translation>
        </message>
        <message>
            <source>Nothing was answered here yet.</source>
            <translation>Belum pernah dijawab.</translation>
        </message>
        <message>
            <source>Bring back the value before</source>
            <translation>Kembalikan nilai sebelumnya</translation>
        </message>
        <message>
            <source>Choose a line of the checklist.</source>
            <translation>Pilih satu baris daftar periksa.</translation>
        </message>
        <message>
            <source>Legal basis: %1</source>
            <translation>Dasar hukum: %1</translation>
        </message>
        <message>
            <source>Evidence asked: %1</source>
            <translation>Bukti yang diminta: %1</translation>
        </message>
    </context>
    <context>
        <name>emonev::LineHistoryModel</name>
        <message>
            <source>note removed: %1</source>
            <translation>catatan dihapus: %1</translation>
        </message>
        <message>
            <source>note: %1</source>
            <translation>catatan: %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Oleh</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Perubahan</translation>
        </message>
    </context>
    <context>
        <name>emonev::LintPanel</name>
        <message>
            <source>What could be better in this standard</source>
            <translation>Yang perlu diperbaiki dalam standar ini</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Tidak ada temuan</translation>
        </message>
        <message>
            <source>No contradiction, nothing missing, no hard words.</source>
            <translation>Tidak ada yang bertentangan, kurang, atau sulit dipahami.</translation>
        </message>
    </context>
    <context>
        <name>emonev::LintText</name>
        <message>
            <source>The whole standard</source>
            <translation>Seluruh standar</translation>
        </message>
        <message>
            <source>error</source>
            <translation>kesalahan</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>peringatan</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>saran</translation>
        </message>
        <message>
            <source>It says "%1", but the time promised is "%2".</source>
            <translation>Tertulis "%1", padahal jangka waktu yang dijanjikan "%2".</translation>
        </message>
        <message>
            <source>It says "%1", but the fee given is "%2".</source>
            <translation>Tertulis "%1", padahal biaya yang disebut "%2".</translation>
        </message>
        <message>
            <source>No number of minutes, hours or days is named.</source>
            <translation>Tidak disebut berapa menit, jam, atau hari.</translation>
        </message>
        <message>
            <source>Neither an amount nor "free" nor a regulation on the tariff is named.</source>
            <translation>Tidak disebut jumlahnya, tidak disebut gratis, dan tidak disebut peraturan tarifnya.</translation>
        </message>
        <message>
            <source>No way to complain is named: no telephone, e-mail, site, desk or box.</source>
            <translation>Tidak disebut cara mengadu: tidak ada telepon, pos-el, situs, loket, atau kotak.</translation>
        </message>
        <message>
            <source>%1 is no longer in force; %2 took its place.</source>
            <translation>%1 sudah tidak berlaku; diganti dengan %2.</translation>
        </message>
        <message>
            <source>"%1" is a hard word.</source>
            <translation>"%1" kata yang sulit.</translation>
        </message>
        <message>
            <source>A sentence of %1 words; people lose the thread after %2.</source>
            <translation>Kalimat dengan %1 kata; lebih dari %2 kata sulit diikuti.</translation>
        </message>
        <message>
            <source>Empty, although it must be published.</source>
            <translation>Kosong, padahal wajib diumumkan.</translation>
        </message>
        <message>
            <source>Empty.</source>
            <translation>Kosong.</translation>
        </message>
        <message>
            <source>It says nothing a citizen could use.</source>
            <translation>Isinya tidak memberi tahu apa pun kepada warga.</translation>
        </message>
        <message>
            <source>The decree lacks its number or its date.</source>
            <translation>Nomor atau tanggal surat keputusan belum ada.</translation>
        </message>
        <message>
            <source>It takes effect on %1, before the decree of %2.</source>
            <translation>Mulai berlaku %1, sebelum surat keputusan tanggal %2.</translation>
        </message>
        <message>
            <source>Decide which one holds and write the same in both places.</source>
            <translation>Tentukan mana yang berlaku, lalu tulis sama di kedua tempat.</translation>
        </message>
        <message>
            <source>Write how long it takes at most, for instance "3 working days".</source>
            <translation>Tulis paling lama berapa, misalnya "3 hari kerja".</translation>
        </message>
        <message>
            <source>Write the amount, or that it is free, or the regulation with the tariff.</source>
            <translation>Tulis jumlahnya, atau bahwa gratis, atau peraturan tarifnya.</translation>
        </message>
        <message>
            <source>Name a telephone number, an address or a desk where complaints are taken.</source>
            <translation>Sebutkan nomor telepon, alamat, atau loket tempat mengadu.</translation>
        </message>
        <message>
            <source>Name the regulation in force.</source>
            <translation>Sebutkan peraturan yang berlaku.</translation>
        </message>
        <message>
            <source>Check it, and name the regulation in force.</source>
            <translation>Periksa, lalu sebutkan peraturan yang berlaku.</translation>
        </message>
        <message>
            <source>Better: "%1".</source>
            <translation>Lebih baik: "%1".</translation>
        </message>
        <message>
            <source>Make two or three of it, or a list.</source>
            <translation>Pecah menjadi dua atau tiga kalimat, atau daftar.</translation>
        </message>
        <message>
            <source>Complete the head of the standard.</source>
            <translation>Lengkapi kepala standar.</translation>
        </message>
        <message>
            <source>Write what people get, bring, pay or wait for.</source>
            <translation>Tulis apa yang didapat, dibawa, dibayar, atau ditunggu warga.</translation>
        </message>
    </context>
    <context>
        <name>emonev::LooksPanel</name>
        <message>
            <source>Language</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Sistem</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Terang</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Gelap</translation>
        </message>
        <message>
            <source>Charts in the second palette, with strong contrasts (both palettes suit colour-blind eyes)</source>
            <translation>Palet kedua dengan kontras kuat (kedua palet ramah buta warna)</translation>
        </message>
        <message>
            <source>The language changes when the program starts again. Nothing is lost; everything is stored already.</source>
            <translation>Bahasa berganti saat program dijalankan lagi. Tidak ada yang hilang; semuanya sudah tersimpan.</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Grafik</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Tampilan</translation>
        </message>
        <message>
            <source>These choices are yours on this laptop; printed papers always use light colours.</source>
            <translation>Pilihan ini milik Anda di laptop ini; cetakan selalu memakai warna terang.</translation>
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
        <name>emonev::MappingTable</name>
        <message>
            <source>Columns of the file and what they become</source>
            <translation>Kolom berkas dan padanannya</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Kolom berkas</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Menjadi</translation>
        </message>
        <message>
            <source>What "%1" becomes</source>
            <translation>Padanan "%1"</translation>
        </message>
        <message>
            <source>(left out)</source>
            <translation>(dilewati)</translation>
        </message>
        <message>
            <source>%1 (required)</source>
            <translation>%1 (wajib)</translation>
        </message>
        <message>
            <source>Perhaps "%1"</source>
            <translation>Mungkin "%1"</translation>
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
        <message>
            <source>&amp;Sync</source>
            <translation>Sin&amp;kron</translation>
        </message>
    </context>
    <context>
        <name>emonev::MinutesDocument</name>
        <message>
            <source>Official report
on the follow-up of the assessment of service standards</source>
            <translation>Berita acara
tindak lanjut penilaian standar pelayanan</translation>
        </message>
        <message>
            <source>went together through the result of the assessment of %1 and through what was put to the unit, and state the following.</source>
            <translation>telah bersama-sama memeriksa hasil penilaian tahun %1 beserta tanggapan kepada unit, dan menyatakan hal-hal berikut.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>Findings and their follow-up</source>
            <translation>Tanggapan dan tindak lanjutnya</translation>
        </message>
        <message>
            <source>Nothing was put to the unit in this period.</source>
            <translation>Tidak ada tanggapan kepada unit pada periode ini.</translation>
        </message>
        <message>
            <source>This report was made truthfully, to be used as it should.</source>
            <translation>Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.</translation>
        </message>
        <message>
            <source>Today, %1, %2, we, the undersigned:</source>
            <translation>Pada hari ini, %1, %2, kami yang bertanda tangan di bawah ini:</translation>
        </message>
        <message>
            <source>For the city</source>
            <translation>Untuk kota</translation>
        </message>
        <message>
            <source>For the unit</source>
            <translation>Untuk unit</translation>
        </message>
        <message>
            <source>head of %1</source>
            <translation>kepala %1</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>Instrumen</translation>
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
            <source>Answered</source>
            <translation>Terjawab</translation>
        </message>
        <message>
            <source>%1 of %2 lines</source>
            <translation>%1 dari %2 baris</translation>
        </message>
        <message>
            <source>Place in the city</source>
            <translation>Peringkat di kota</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Temuan</translation>
        </message>
        <message>
            <source>What the unit answered</source>
            <translation>Jawaban unit</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Keputusan</translation>
        </message>
        <message numerus="yes">
            <source>[%Ln file(s)]</source>
            <translation>
                <numerusform>[%Ln berkas]</numerusform>
            </translation>
        </message>
        <message>
            <source>was due %1</source>
            <translation>batasnya %1 sudah lewat</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>batas %1</translation>
        </message>
        <message>
            <source>Of %1 findings, %2 are closed; %3 wait for the unit and %4 for a decision of the city.</source>
            <translation>Dari %1 tanggapan, %2 sudah ditutup; %3 menunggu unit dan %4 menunggu keputusan kota.</translation>
        </message>
        <message>
            <source>The unit objected to %1.</source>
            <translation>Unit mengajukan keberatan atas %1 tanggapan.</translation>
        </message>
        <message>
            <source>Head of %1,</source>
            <translation>Kepala %1,</translation>
        </message>
        <message>
            <source>NIP %1</source>
            <translation>NIP %1</translation>
        </message>
    </context>
    <context>
        <name>emonev::ModerationDialog</name>
        <message>
            <source>Lines of both assessors</source>
            <translation>Butir kedua asesor</translation>
        </message>
        <message>
            <source>Only lines that &amp;differ or are undecided</source>
            <translation>Hanya yang &amp;berbeda atau belum diputuskan</translation>
        </message>
        <message>
            <source>&amp;Agree and hand in</source>
            <translation>&amp;Sepakati dan serahkan</translation>
        </message>
        <message>
            <source>Moderation</source>
            <translation>Moderasi</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Butir</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Layanan</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Pertama</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Kedua</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Sepakat</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Agreed answer</source>
            <translation>Jawaban yang disepakati</translation>
        </message>
        <message>
            <source>Reason, where the assessors differ</source>
            <translation>Alasan, bila kedua asesor berbeda</translation>
        </message>
        <message>
            <source>De&amp;cide</source>
            <translation>&amp;Putuskan</translation>
        </message>
        <message>
            <source>Both assessors agree everywhere</source>
            <translation>Kedua asesor sepakat di semua butir</translation>
        </message>
        <message>
            <source>All lines show without the filter.</source>
            <translation>Tanpa saringan, semua butir tampil.</translation>
        </message>
        <message>
            <source>First assessor: %1</source>
            <translation>Asesor pertama: %1</translation>
        </message>
        <message>
            <source>no second assessor</source>
            <translation>tanpa asesor kedua</translation>
        </message>
        <message>
            <source>second assessor: %1</source>
            <translation>asesor kedua: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) differ</source>
            <translation>
                <numerusform>%Ln butir berbeda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln undecided</source>
            <translation>
                <numerusform>%Ln belum diputuskan</numerusform>
            </translation>
        </message>
        <message>
            <source>Agreed and handed in: these answers count.</source>
            <translation>Disepakati dan diserahkan: jawaban inilah yang dihitung.</translation>
        </message>
        <message>
            <source>Decision on %1</source>
            <translation>Keputusan atas %1</translation>
        </message>
    </context>
    <context>
        <name>emonev::MonthCasesDialog</name>
        <message>
            <source>Cases of the month</source>
            <translation>Kasus bulan ini</translation>
        </message>
        <message>
            <source>Cases behind the figures</source>
            <translation>Kasus di balik angka</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nomor</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Judul</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Dihitung sebagai</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>received</source>
            <translation>diterima</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>selesai</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>proses</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>ditolak</translation>
        </message>
        <message>
            <source>The first %1 are listed.</source>
            <translation>%1 yang pertama ditampilkan.</translation>
        </message>
        <message>
            <source>No case counts here</source>
            <translation>Tidak ada kasus yang dihitung di sini</translation>
        </message>
        <message>
            <source>The cases say 0 for this channel and month.</source>
            <translation>Menurut kasus, kanal dan bulan ini 0.</translation>
        </message>
    </context>
    <context>
        <name>emonev::MonthGrid</name>
        <message>
            <source>Totals of the month</source>
            <translation>Rekap bulan</translation>
        </message>
    </context>
    <context>
        <name>emonev::MonthUnits</name>
        <message>
            <source>Search units</source>
            <translation>Cari unit</translation>
        </message>
        <message>
            <source>Units of the month</source>
            <translation>Unit pada bulan ini</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Nama atau kode</translation>
        </message>
        <message>
            <source>Which units</source>
            <translation>Unit yang mana</translation>
        </message>
        <message>
            <source>All units</source>
            <translation>Semua unit</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>Belum masuk</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Terlambat</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>Diajukan</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Disetujui</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>No unit fits</source>
            <translation>Tidak ada unit yang cocok</translation>
        </message>
        <message>
            <source>Change the search or the filter.</source>
            <translation>Ubah pencarian atau saringan.</translation>
        </message>
    </context>
    <context>
        <name>emonev::MonthlyDocument</name>
        <message>
            <source>Monthly totals of complaints
%1</source>
            <translation>Rekapitulasi pengaduan bulanan
%1</translation>
        </message>
        <message>
            <source>Received and resolved fell in the month; in progress and refused stood so at its end. ≠ marks a unit whose entered figures differ from its cases.</source>
            <translation>Diterima dan selesai terjadi dalam bulan itu; proses dan ditolak menurut keadaan akhir bulan. Tanda ≠ berarti angka yang diisi unit berbeda dengan kasusnya.</translation>
        </message>
        <message>
            <source>The units</source>
            <translation>Menurut unit</translation>
        </message>
        <message>
            <source>The channels</source>
            <translation>Menurut kanal</translation>
        </message>
        <message>
            <source>%1 of %2 units have entered their totals, %3 have not. With %4 of them the figures differ from the cases.</source>
            <translation>%1 dari %2 unit sudah mengisi rekapitulasi, %3 belum. Pada %4 unit angkanya berbeda dengan kasus.</translation>
        </message>
        <message>
            <source>late</source>
            <translation>terlambat</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>disetujui</translation>
        </message>
        <message>
            <source>submitted</source>
            <translation>diajukan</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>draf</translation>
        </message>
        <message>
            <source>≠ %1</source>
            <translation>≠ %1</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Proses</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Ditolak</translation>
        </message>
        <message>
            <source>%1 (entered)</source>
            <translation>%1 (isian)</translation>
        </message>
        <message>
            <source>%1 (cases)</source>
            <translation>%1 (kasus)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Work unit</source>
            <translation>Unit kerja</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Semua</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>Semua kanal</translation>
        </message>
        <message>
            <source>nothing entered</source>
            <translation>belum diisi</translation>
        </message>
        <message>
            <source>Units that have not entered their totals</source>
            <translation>Unit yang belum mengisi rekapitulasi</translation>
        </message>
    </context>
    <context>
        <name>emonev::MonthlyModel</name>
        <message>
            <source>All channels together</source>
            <translation>Semua kanal bersama</translation>
        </message>
        <message>
            <source>counting…</source>
            <translation>menghitung…</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Jumlah</translation>
        </message>
        <message>
            <source>Received · resolved · in progress · refused, as the cases say</source>
            <translation>Diterima · selesai · proses · ditolak, menurut kasus</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Proses</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Ditolak</translation>
        </message>
        <message>
            <source>By the cases</source>
            <translation>Menurut kasus</translation>
        </message>
        <message>
            <source>Figures of %1</source>
            <translation>Angka %1</translation>
        </message>
        <message>
            <source>Pasted figures</source>
            <translation>Angka ditempel</translation>
        </message>
        <message>
            <source>Cleared figures</source>
            <translation>Angka dikosongkan</translation>
        </message>
        <message>
            <source>Zeros in empty figures</source>
            <translation>Nol pada angka kosong</translation>
        </message>
        <message>
            <source>Approve the month</source>
            <translation>Setujui bulan</translation>
        </message>
        <message>
            <source>Open the month again</source>
            <translation>Buka bulan kembali</translation>
        </message>
        <message>
            <source>Hand the month in</source>
            <translation>Ajukan bulan</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>kosong</translation>
        </message>
        <message>
            <source>Figures of the cases</source>
            <translation>Angka dari kasus</translation>
        </message>
    </context>
    <context>
        <name>emonev::MonthlyPage</name>
        <message>
            <source>Monthly totals</source>
            <translation>Rekap bulanan</translation>
        </message>
        <message>
            <source>Fill with 0</source>
            <translation>Isi 0</translation>
        </message>
        <message>
            <source>Writes 0 into all figures still empty</source>
            <translation>Menulis 0 pada semua angka yang masih kosong</translation>
        </message>
        <message>
            <source>Take from cases</source>
            <translation>Ambil dari kasus</translation>
        </message>
        <message>
            <source>Writes what the cases say into all figures still empty</source>
            <translation>Menulis angka menurut kasus pada semua yang masih kosong</translation>
        </message>
        <message>
            <source>Give back…</source>
            <translation>Kembalikan…</translation>
        </message>
        <message>
            <source>Opens the month again for its unit, with a word</source>
            <translation>Membuka bulan ini lagi bagi unitnya, dengan alasan</translation>
        </message>
        <message>
            <source>Hand in</source>
            <translation>Ajukan</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Bulan</translation>
        </message>
        <message>
            <source>Nothing was pasted.</source>
            <translation>Tidak ada yang ditempel.</translation>
        </message>
        <message>
            <source>Given back by the city: %1</source>
            <translation>Dikembalikan kota: %1</translation>
        </message>
        <message>
            <source>Received · resolved · in progress · refused, as the cases say. Enter lists those cases.</source>
            <translation>Diterima · selesai · proses · ditolak, menurut kasus. Enter menampilkan kasusnya.</translation>
        </message>
        <message>
            <source>Your account's role may only read here.</source>
            <translation>Peran akun Anda hanya boleh membaca di sini.</translation>
        </message>
        <message>
            <source>Approves the figures; they stay as they are then</source>
            <translation>Menyetujui angka; setelah itu tidak berubah lagi</translation>
        </message>
        <message>
            <source>Takes the figures back to go on typing</source>
            <translation>Menarik kembali angka untuk diisi lagi</translation>
        </message>
        <message>
            <source>Takes the approval back</source>
            <translation>Menarik kembali persetujuan</translation>
        </message>
        <message>
            <source>Hands the figures in to the city</source>
            <translation>Mengajukan angka kepada kota</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Setujui</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Tarik kembali</translation>
        </message>
        <message>
            <source>Take approval back</source>
            <translation>Tarik persetujuan</translation>
        </message>
        <message>
            <source>all channels</source>
            <translation>semua kanal</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Tidak ada yang dapat diurungkan.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Tidak ada yang dapat diulangi.</translation>
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
        <name>emonev::OutboxModel</name>
        <message>
            <source>What</source>
            <translation>Apa</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Perubahan</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Coba</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Jawaban server</translation>
        </message>
    </context>
    <context>
        <name>emonev::OutboxPane</name>
        <message>
            <source>Outbox</source>
            <translation>Kotak keluar</translation>
        </message>
        <message>
            <source>Answered changes</source>
            <translation>Perubahan yang sudah dijawab</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Tidak ada yang menunggu</translation>
        </message>
        <message>
            <source>Everything written here is on the server.</source>
            <translation>Semua yang ditulis di sini sudah ada di server.</translation>
        </message>
        <message>
            <source>No answers yet</source>
            <translation>Belum ada jawaban</translation>
        </message>
        <message>
            <source>What the server took shows here for thirty days.</source>
            <translation>Yang diterima server terlihat di sini selama tiga puluh hari.</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Kirim lagi</translation>
        </message>
        <message>
            <source>Sends the refused value once more.</source>
            <translation>Mengirim nilai yang ditolak sekali lagi.</translation>
        </message>
        <message>
            <source>Let it be</source>
            <translation>Biarkan saja</translation>
        </message>
        <message>
            <source>Takes the refusal off this list; the value stays in history.</source>
            <translation>Menghapus penolakan dari daftar ini; nilainya tetap ada di riwayat.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ekspor…</translation>
        </message>
        <message>
            <source>Writes what waits and what was refused to a file, for whoever must look into it.</source>
            <translation>Menulis yang menunggu dan yang ditolak ke berkas, untuk orang yang harus memeriksanya.</translation>
        </message>
        <message>
            <source>Remove all of these for everybody?</source>
            <translation>Hapus semuanya untuk semua orang?</translation>
        </message>
        <message>
            <source>%1 and many more entries go on every laptop. They stay in the history.</source>
            <translation>%1 dan banyak entri lain akan hilang di semua laptop. Semuanya tetap ada di riwayat.</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>Hapus semuanya</translation>
        </message>
        <message>
            <source>Sending again</source>
            <translation>Pengiriman ulang</translation>
        </message>
        <message>
            <source>Export the outbox</source>
            <translation>Ekspor kotak keluar</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) written to %1.</source>
            <translation>
                <numerusform>%Ln perubahan ditulis ke %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::OutlookLine</name>
        <message numerus="yes">
            <source>%Ln late</source>
            <translation>
                <numerusform>%Ln terlambat</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 before %2</source>
            <translation>%1 sebelum %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln due</source>
            <translation>
                <numerusform>%Ln jatuh tempo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more will be late</source>
            <translation>
                <numerusform>%Ln lagi akan terlambat</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 if they take as long as others did, the first on %2</source>
            <translation>%1 bila ditangani selama yang lalu-lalu, yang pertama %2</translation>
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
        <name>emonev::PaperList</name>
        <message>
            <source>Papers and charts</source>
            <translation>Dokumen dan grafik</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Dokumen</translation>
        </message>
        <message>
            <source>Unit report</source>
            <translation>Laporan unit</translation>
        </message>
        <message>
            <source>City report</source>
            <translation>Laporan kota</translation>
        </message>
        <message>
            <source>Empty checklist</source>
            <translation>Lembar periksa kosong</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Grafik</translation>
        </message>
        <message>
            <source>Scores of the units</source>
            <translation>Capaian unit kerja</translation>
        </message>
        <message>
            <source>Variables of a unit</source>
            <translation>Variabel per unit</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tren</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Pengaduan</translation>
        </message>
        <message>
            <source>Monthly totals</source>
            <translation>Rekapitulasi bulanan</translation>
        </message>
        <message>
            <source>Letters of warning</source>
            <translation>Surat teguran</translation>
        </message>
        <message>
            <source>Complaints a month</source>
            <translation>Pengaduan per bulan</translation>
        </message>
        <message>
            <source>Official report</source>
            <translation>Berita acara</translation>
        </message>
        <message>
            <source>Counter poster</source>
            <translation>Poster loket</translation>
        </message>
        <message>
            <source>Simple-language sheet</source>
            <translation>Lembar bahasa sederhana</translation>
        </message>
    </context>
    <context>
        <name>emonev::PaperText</name>
        <message>
            <source>Government of %1</source>
            <translation>Pemerintah %1</translation>
        </message>
        <message>
            <source>Telephone %1</source>
            <translation>Telepon %1</translation>
        </message>
        <message>
            <source>Site %1</source>
            <translation>Laman %1</translation>
        </message>
        <message>
            <source>E-mail %1</source>
            <translation>Pos-el %1</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Halaman %1 dari %2</translation>
        </message>
        <message>
            <source>Period %1</source>
            <translation>Periode %1</translation>
        </message>
        <message>
            <source>printed %1</source>
            <translation>dicetak %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>oleh %1</translation>
        </message>
        <message>
            <source>Number: %1</source>
            <translation>Nomor: %1</translation>
        </message>
        <message>
            <source>NIP %1</source>
            <translation>NIP %1</translation>
        </message>
        <message>
            <source>Note on the instrument: %1</source>
            <translation>Catatan tentang instrumen: %1</translation>
        </message>
        <message>
            <source>Note: instrument %1, version %2, is a proposal; its indicators and weights are not official, and the articles of law behind them have not been verified.</source>
            <translation>Catatan: instrumen %1, versi %2, berstatus usulan; rincian indikator dan bobotnya bukan ketetapan resmi, dan pasal yang menjadi dasarnya belum diverifikasi.</translation>
        </message>
        <message>
            <source>not scored yet</source>
            <translation>belum dinilai</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Tidak ada</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Ada</translation>
        </message>
        <message>
            <source>the same as in %1</source>
            <translation>sama dengan tahun %1</translation>
        </message>
        <message>
            <source>up %1 from %2</source>
            <translation>naik %1 dari tahun %2</translation>
        </message>
        <message>
            <source>down %1 from %2</source>
            <translation>turun %1 dari tahun %2</translation>
        </message>
    </context>
    <context>
        <name>emonev::PassModel</name>
        <message>
            <source>Begun</source>
            <translation>Mulai</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Detik</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Terkirim</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflik</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Ditolak</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Akhirnya</translation>
        </message>
    </context>
    <context>
        <name>emonev::PastDayDialog</name>
        <message>
            <source>As on a past day</source>
            <translation>Keadaan pada hari lampau</translation>
        </message>
        <message>
            <source>Units, standards, answers, scores and papers are shown as this laptop knew them at the end of the day, in a window of their own. Nothing can be changed there.</source>
            <translation>Unit, standar, jawaban, nilai, dan laporan ditampilkan sebagaimana diketahui laptop ini pada akhir hari itu, dalam jendela tersendiri. Di sana tidak ada yang dapat diubah.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Hari</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Tampilkan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
    </context>
    <context>
        <name>emonev::PerformanceModel</name>
        <message>
            <source>too few</source>
            <translation>data kurang</translation>
        </message>
        <message>
            <source>%1 of %2 in time; the target of %3 % is missed.</source>
            <translation>%1 dari %2 tepat waktu; target %3 % tidak tercapai.</translation>
        </message>
        <message>
            <source>%1 of %2 in time; the target of %3 % is reached.</source>
            <translation>%1 dari %2 tepat waktu; target %3 % tercapai.</translation>
        </message>
        <message numerus="yes">
            <source>Only %Ln finished case(s): too few data for a rank, which needs %1.</source>
            <translation>
                <numerusform>Baru %Ln kasus selesai: data terlalu sedikit untuk peringkat, yang memerlukan %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Peringkat</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Kasus</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Ulangan</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Tepat waktu</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Rata-rata</translation>
        </message>
        <message>
            <source>Coord. mean</source>
            <translation>Koord. rerata</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Coord. median</source>
            <translation>Koord. median</translation>
        </message>
        <message>
            <source>p90</source>
            <translation>p90</translation>
        </message>
        <message>
            <source>Coord. p90</source>
            <translation>Koord. p90</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Terlambat</translation>
        </message>
        <message>
            <source>Coord. late</source>
            <translation>Koord. terlambat</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Rank by the mean time to completion</source>
            <translation>Peringkat menurut rerata waktu penyelesaian</translation>
        </message>
        <message>
            <source>Cases received, each counted once</source>
            <translation>Kasus diterima, masing-masing dihitung satu kali</translation>
        </message>
        <message>
            <source>Repeats that were joined to them</source>
            <translation>Ulangan yang digabungkan kepadanya</translation>
        </message>
        <message>
            <source>Finished in time, of those of which it is known</source>
            <translation>Selesai tepat waktu, dari yang sudah diketahui</translation>
        </message>
        <message>
            <source>Completion: mean time</source>
            <translation>Penyelesaian: rerata waktu</translation>
        </message>
        <message>
            <source>Completion: median, half took less</source>
            <translation>Penyelesaian: median, separuhnya lebih cepat</translation>
        </message>
        <message>
            <source>Completion: nine of ten took no longer</source>
            <translation>Penyelesaian: sembilan dari sepuluh tidak lebih lama</translation>
        </message>
        <message>
            <source>Completion: finished late, or open and overdue</source>
            <translation>Penyelesaian: selesai terlambat, atau masih terbuka dan lewat batas</translation>
        </message>
        <message>
            <source>Coordination: mean time</source>
            <translation>Koordinasi: rerata waktu</translation>
        </message>
        <message>
            <source>Coordination: median, half took less</source>
            <translation>Koordinasi: median, separuhnya lebih cepat</translation>
        </message>
        <message>
            <source>Coordination: nine of ten took no longer</source>
            <translation>Koordinasi: sembilan dari sepuluh tidak lebih lama</translation>
        </message>
        <message>
            <source>Coordination: done late, or still missing and overdue</source>
            <translation>Koordinasi: terlambat, atau belum dan lewat batas</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Masih terbuka</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Kinerja</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source> (hours)</source>
            <translation> (jam)</translation>
        </message>
    </context>
    <context>
        <name>emonev::PerformancePage</name>
        <message>
            <source>Performance on complaints</source>
            <translation>Kinerja pengaduan</translation>
        </message>
        <message>
            <source>Reckoning…</source>
            <translation>Menghitung…</translation>
        </message>
        <message>
            <source>The figures could not be read.</source>
            <translation>Angka-angka tidak dapat dibaca.</translation>
        </message>
        <message>
            <source>No complaints in these days</source>
            <translation>Tidak ada pengaduan pada hari-hari ini</translation>
        </message>
        <message>
            <source>Choose another quarter.</source>
            <translation>Pilih triwulan lain.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s)</source>
            <translation>
                <numerusform>%Ln unit</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter opens a unit's complaints</source>
            <translation>Enter membuka pengaduan unit</translation>
        </message>
        <message>
            <source>There is nothing to export in these days.</source>
            <translation>Tidak ada yang dapat diekspor pada hari-hari ini.</translation>
        </message>
        <message>
            <source>Export: performance on complaints</source>
            <translation>Ekspor: kinerja pengaduan</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>OpenDocument (*.ods)</source>
            <translation>OpenDocument (*.ods)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
    </context>
    <context>
        <name>emonev::PerformanceText</name>
        <message>
            <source>%1: complaints received in these days, by the unit that holds them; joined repeats count once.</source>
            <translation>%1: pengaduan yang diterima pada hari-hari ini, menurut unit yang memegangnya; ulangan yang digabungkan dihitung satu kali.</translation>
        </message>
        <message>
            <source>%1 were finished in time.</source>
            <translation>%1 selesai tepat waktu.</translation>
        </message>
        <message>
            <source>%1 were finished in time, below the target of %2 %</source>
            <translation>%1 selesai tepat waktu, di bawah target %2 %</translation>
        </message>
        <message>
            <source>%1 were finished in time; the target of %2 % is reached</source>
            <translation>%1 selesai tepat waktu; target %2 % tercapai</translation>
        </message>
        <message>
            <source>; %1 of %2 units reach it.</source>
            <translation>; %1 dari %2 unit mencapainya.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s) in grey finished fewer than %1 complaints: one quick case is no record, so they get no rank.</source>
            <translation>
                <numerusform>%Ln unit berwarna abu-abu menyelesaikan kurang dari %1 pengaduan: satu kasus cepat bukan prestasi, jadi tanpa peringkat.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 late</source>
            <translation>%1 terlambat</translation>
        </message>
        <message>
            <source>mean %1, median %2, p90 %3, %4 late</source>
            <translation>rerata %1, median %2, p90 %3, %4 terlambat</translation>
        </message>
        <message>
            <source>All units: %1 complaints (%2 repeats beside them), %3 open · Completion: %4 · Coordination: %5</source>
            <translation>Semua unit: %1 pengaduan (di samping %2 ulangan), %3 terbuka · Penyelesaian: %4 · Koordinasi: %5</translation>
        </message>
    </context>
    <context>
        <name>emonev::PeriodsPanel</name>
        <message>
            <source>Year</source>
            <translation>Tahun</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>Instrumen</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variabel</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>Instrumen</translation>
        </message>
        <message>
            <source>No period yet.</source>
            <translation>Belum ada periode.</translation>
        </message>
        <message>
            <source>Add the year that is assessed.</source>
            <translation>Tambahkan tahun yang dinilai.</translation>
        </message>
        <message>
            <source>A locked period can be read and printed; its answers can't be changed.</source>
            <translation>Periode yang dikunci dapat dibaca dan dicetak; jawabannya tidak dapat diubah.</translation>
        </message>
        <message>
            <source>Year of the new period</source>
            <translation>Tahun periode baru</translation>
        </message>
        <message>
            <source>Instrument of the new period</source>
            <translation>Instrumen periode baru</translation>
        </message>
        <message>
            <source>Add period</source>
            <translation>Tambah periode</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Kunci</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Impor…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ekspor…</translation>
        </message>
        <message>
            <source>View…</source>
            <translation>Lihat…</translation>
        </message>
        <message>
            <source>Brings an instrument in from a JSON file</source>
            <translation>Mengambil instrumen dari berkas JSON</translation>
        </message>
        <message>
            <source>open</source>
            <translation>terbuka</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>dikunci</translation>
        </message>
        <message>
            <source>published</source>
            <translation>diumumkan</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, versi %2</translation>
        </message>
        <message>
            <source>Lock %1</source>
            <translation>Kunci %1</translation>
        </message>
        <message>
            <source>Choose a period in the table first.</source>
            <translation>Pilih periode di tabel dulu.</translation>
        </message>
        <message>
            <source>Choose an instrument in the table first.</source>
            <translation>Pilih instrumen di tabel dulu.</translation>
        </message>
        <message>
            <source>Period %1 added</source>
            <translation>Periode %1 ditambahkan</translation>
        </message>
        <message>
            <source>Period %1 was added.</source>
            <translation>Periode %1 ditambahkan.</translation>
        </message>
        <message>
            <source>Import an instrument</source>
            <translation>Impor instrumen</translation>
        </message>
        <message>
            <source>Instruments (*.json)</source>
            <translation>Instrumen (*.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Semua berkas (*)</translation>
        </message>
        <message>
            <source>The instrument is in; new periods can use it.</source>
            <translation>Instrumen sudah masuk; periode baru dapat memakainya.</translation>
        </message>
        <message>
            <source>Export the instrument</source>
            <translation>Ekspor instrumen</translation>
        </message>
        <message>
            <source>The instrument was written to %1.</source>
            <translation>Instrumen ditulis ke %1.</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Terbitkan…</translation>
        </message>
        <message>
            <source>It is published already.</source>
            <translation>Sudah diterbitkan.</translation>
        </message>
        <message>
            <source>Lock the period first.</source>
            <translation>Kunci dulu periodenya.</translation>
        </message>
        <message>
            <source>Open %1 again…</source>
            <translation>Buka lagi %1…</translation>
        </message>
        <message>
            <source>Open %1 again?</source>
            <translation>Buka lagi %1?</translation>
        </message>
        <message>
            <source>Its scores are published. They can change once it is open; the reason stays with the period.</source>
            <translation>Nilainya sudah terbit. Setelah dibuka, nilai dapat berubah; alasannya tersimpan pada periode.</translation>
        </message>
        <message>
            <source>Answers can change once it is open; the reason stays with the period.</source>
            <translation>Setelah dibuka, jawaban dapat berubah; alasannya tersimpan pada periode.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Buka lagi</translation>
        </message>
        <message>
            <source>Publish the scores of %1?</source>
            <translation>Terbitkan nilai %1?</translation>
        </message>
        <message>
            <source>All units see their score and that of the others. Opening the period again needs a reason.</source>
            <translation>Semua unit melihat nilainya dan nilai unit lain. Membuka lagi periode perlu alasan.</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Terbitkan</translation>
        </message>
    </context>
    <context>
        <name>emonev::PlaceMap</name>
        <message>
            <source>Map of the place</source>
            <translation>Peta lokasi</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other complaint(s) within 500 m</source>
            <translation>
                <numerusform>%Ln pengaduan lain dalam 500 m</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, %3 m away: %4</source>
            <translation>%1, %2, berjarak %3 m: %4</translation>
        </message>
        <message>
            <source>N</source>
            <comment>north</comment>
            <translation>U</translation>
        </message>
        <message>
            <source>100 m</source>
            <translation>100 m</translation>
        </message>
    </context>
    <context>
        <name>emonev::PosterDocument</name>
        <message>
            <source>Poster of the service standard</source>
            <translation>Poster standar pelayanan</translation>
        </message>
        <message>
            <source>Printed %1</source>
            <translation>Dicetak %1</translation>
        </message>
        <message>
            <source>%1 (continued)</source>
            <translation>%1 (lanjutan)</translation>
        </message>
        <message>
            <source>Continued overleaf</source>
            <translation>Bersambung</translation>
        </message>
    </context>
    <context>
        <name>emonev::PrintPreview</name>
        <message>
            <source>Print preview</source>
            <translation>Pratinjau cetak</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln page(s)</source>
            <translation>
                <numerusform>%1, %Ln halaman</numerusform>
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
        <message>
            <source>Progress</source>
            <translation>Kemajuan</translation>
        </message>
    </context>
    <context>
        <name>emonev::QuarterChoice</name>
        <message>
            <source>Received from</source>
            <translation>Diterima dari</translation>
        </message>
        <message>
            <source>Received until</source>
            <translation>Diterima sampai</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Triwulan</translation>
        </message>
        <message>
            <source>Quarter %1 of %2</source>
            <translation>Triwulan %1 tahun %2</translation>
        </message>
        <message>
            <source>Other days…</source>
            <translation>Hari lain…</translation>
        </message>
    </context>
    <context>
        <name>emonev::ReasonDialog</name>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Write the reason first.</source>
            <translation>Tulis dulu alasannya.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
    </context>
    <context>
        <name>emonev::RecordDetail</name>
        <message>
            <source>Detail</source>
            <translation>Rincian</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Belum ada yang dipilih</translation>
        </message>
        <message>
            <source>Choose a unit or a service to see and change it here.</source>
            <translation>Pilih unit atau layanan untuk melihat dan mengubahnya di sini.</translation>
        </message>
        <message>
            <source>%1, service of %2</source>
            <translation>%1, layanan %2</translation>
        </message>
        <message>
            <source>New unit</source>
            <translation>Unit baru</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Layanan baru</translation>
        </message>
    </context>
    <context>
        <name>emonev::RecordForm</name>
        <message>
            <source>Write degrees as a number, for example -0,0263.</source>
            <translation>Tulis derajat sebagai angka, misalnya -0,0263.</translation>
        </message>
        <message>
            <source>Write a day such as 22/11/2026 or 22 November 2026.</source>
            <translation>Tulis tanggal seperti 22/11/2026 atau 22 November 2026.</translation>
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
            <translation>Layanan</translation>
        </message>
    </context>
    <context>
        <name>emonev::RegistryWords</name>
        <message>
            <source>Office</source>
            <translation>OPD</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Bagian</translation>
        </message>
        <message>
            <source>Technical unit</source>
            <translation>UPT</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Kecamatan</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Kelurahan</translation>
        </message>
        <message>
            <source>Health centre</source>
            <translation>Puskesmas</translation>
        </message>
        <message>
            <source>Hospital</source>
            <translation>Rumah sakit</translation>
        </message>
        <message>
            <source>City-owned company</source>
            <translation>BUMD</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Sekolah</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Lainnya</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draf</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Diajukan</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Diverifikasi</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Dipublikasikan</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Singkatan</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Stands below</source>
            <translation>Induk</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Nama lain</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Alamat</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Pos-el</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Kepala</translation>
        </message>
        <message>
            <source>NIP of the head</source>
            <translation>NIP kepala</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Lintang</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Bujur</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Berlaku dari</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Berlaku sampai</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Bidang</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Layanan</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versi</translation>
        </message>
        <message>
            <source>Decree number</source>
            <translation>Nomor SK</translation>
        </message>
        <message>
            <source>Decree date</source>
            <translation>Tanggal SK</translation>
        </message>
        <message>
            <source>Effective from</source>
            <translation>Berlaku mulai</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>en</source>
            <comment>two letters of the language that component names are shown in</comment>
            <translation>id</translation>
        </message>
    </context>
    <context>
        <name>emonev::ReplyDialog</name>
        <message>
            <source>none</source>
            <translation>tidak ada</translation>
        </message>
        <message>
            <source>Note the reply</source>
            <translation>Catat balasan</translation>
        </message>
        <message>
            <source>Reply to a letter of warning</source>
            <translation>Balasan surat teguran</translation>
        </message>
        <message>
            <source>Day of the reply</source>
            <translation>Tanggal balasan</translation>
        </message>
        <message>
            <source>What the unit answered</source>
            <translation>Isi balasan unit</translation>
        </message>
        <message>
            <source>Add &amp;file…</source>
            <translation>Tambah &amp;berkas…</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Surat</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Tanggal</translation>
        </message>
        <message>
            <source>&amp;Reply</source>
            <translation>Bala&amp;san</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>▲ late: it was due %1</source>
            <translation>▲ terlambat: batasnya %1</translation>
        </message>
        <message>
            <source>in time: due %1</source>
            <translation>tepat waktu: batasnya %1</translation>
        </message>
        <message>
            <source>The reply's paper</source>
            <translation>Surat balasan</translation>
        </message>
        <message>
            <source>PDF and pictures (*.pdf *.jpg *.jpeg *.png)</source>
            <translation>PDF dan gambar (*.pdf *.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>Write down what the unit answered.</source>
            <translation>Tuliskan isi balasan unit.</translation>
        </message>
    </context>
    <context>
        <name>emonev::ReplyTemplates</name>
        <message>
            <source>Thank you for your report. Our staff are checking it at the place.</source>
            <translation>Terima kasih atas laporan Anda. Petugas kami sedang memeriksanya di lokasi.</translation>
        </message>
        <message>
            <source>Our staff have checked the place; the work is planned for this week.</source>
            <translation>Petugas kami sudah memeriksa lokasi; pekerjaan dijadwalkan minggu ini.</translation>
        </message>
        <message>
            <source>The work has begun and goes on.</source>
            <translation>Pekerjaan sudah dimulai dan masih berjalan.</translation>
        </message>
        <message>
            <source>Thank you for your report. It has been dealt with; the photo shows the result.</source>
            <translation>Terima kasih atas laporan Anda. Laporan sudah ditangani; foto menunjukkan hasilnya.</translation>
        </message>
        <message>
            <source>Part of it has been dealt with. The rest is planned, and we will tell you.</source>
            <translation>Sebagian sudah ditangani. Sisanya dijadwalkan, dan akan kami kabarkan.</translation>
        </message>
        <message>
            <source>This is not within our authority. We have told the office in charge, and tell you how to reach it.</source>
            <translation>Hal ini bukan kewenangan kami. Kami sudah menyampaikannya ke instansi yang berwenang dan memberi tahu Anda cara menghubunginya.</translation>
        </message>
        <message>
            <source>Thank you for your message. It can't be handled as a complaint because it names neither place nor event. Please send it again with both.</source>
            <translation>Terima kasih atas pesan Anda. Pesan ini belum dapat ditangani sebagai pengaduan karena tidak menyebut lokasi dan kejadian. Silakan kirim lagi dengan keduanya.</translation>
        </message>
        <message>
            <source>Please handle this and answer the reporter within the time.</source>
            <translation>Mohon ditangani dan pelapor dijawab dalam batas waktu.</translation>
        </message>
        <message>
            <source>This lies within your area. Please check the place and report the result.</source>
            <translation>Ini berada di wilayah Anda. Mohon periksa lokasi dan laporkan hasilnya.</translation>
        </message>
        <message>
            <source>Waiting for the reporter's answer</source>
            <translation>Menunggu jawaban pelapor</translation>
        </message>
        <message>
            <source>Waiting for a document of another office</source>
            <translation>Menunggu dokumen instansi lain</translation>
        </message>
        <message>
            <source>The place can't be reached for now (flood, closed road)</source>
            <translation>Lokasi belum dapat dijangkau (banjir, jalan ditutup)</translation>
        </message>
        <message>
            <source>Needs work by a contractor</source>
            <translation>Perlu pekerjaan pihak ketiga</translation>
        </message>
        <message>
            <source>Needs material that was ordered</source>
            <translation>Menunggu bahan yang dipesan</translation>
        </message>
        <message>
            <source>Needs arrangements with several offices</source>
            <translation>Perlu koordinasi beberapa instansi</translation>
        </message>
        <message>
            <source>No complaint about a public service</source>
            <translation>Bukan pengaduan pelayanan publik</translation>
        </message>
        <message>
            <source>Neither place nor event is named</source>
            <translation>Lokasi dan kejadian tidak disebut</translation>
        </message>
        <message>
            <source>Insult or advertisement without a complaint</source>
            <translation>Hinaan atau iklan tanpa pengaduan</translation>
        </message>
        <message>
            <source>Needs a budget of next year</source>
            <translation>Perlu anggaran tahun depan</translation>
        </message>
        <message>
            <source>Belongs to the authority of the province</source>
            <translation>Kewenangan provinsi</translation>
        </message>
        <message>
            <source>Belongs to the authority of the ministry</source>
            <translation>Kewenangan kementerian</translation>
        </message>
        <message>
            <source>The reporter says that it is not done</source>
            <translation>Pelapor menyatakan belum selesai</translation>
        </message>
        <message>
            <source>It was closed by mistake</source>
            <translation>Ditutup karena keliru</translation>
        </message>
        <message>
            <source>The damage has come back</source>
            <translation>Kerusakan terulang</translation>
        </message>
    </context>
    <context>
        <name>emonev::ReporterDialog</name>
        <message>
            <source>Open identity</source>
            <translation>Buka identitas</translation>
        </message>
        <message>
            <source>Identity of the reporter</source>
            <translation>Identitas pelapor</translation>
        </message>
        <message>
            <source>The name is shown only to you, and it is written down who opened it, when and why.</source>
            <translation>Nama hanya ditampilkan kepada Anda, dan dicatat siapa yang membukanya, kapan, dan mengapa.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>For example: to ask for the exact place</source>
            <translation>Misalnya: menanyakan lokasi yang tepat</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Pengaduan</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Alasan</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Siapa</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Who opened the identity</source>
            <translation>Siapa yang membuka identitas</translation>
        </message>
        <message>
            <source>Nobody has opened it yet</source>
            <translation>Belum pernah dibuka</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
    </context>
    <context>
        <name>emonev::ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>Laporan</translation>
        </message>
        <message>
            <source>Unit:</source>
            <translation>Unit:</translation>
        </message>
        <message>
            <source>Paper:</source>
            <translation>Kertas:</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Simpan grafik</translation>
        </message>
        <message>
            <source>%1 files (*.%2)</source>
            <translation>Berkas %1 (*.%2)</translation>
        </message>
        <message>
            <source>%1 written</source>
            <translation>%1 ditulis</translation>
        </message>
        <message>
            <source>PDF for all units…</source>
            <translation>PDF untuk semua unit…</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Cetak</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Paper size</source>
            <translation>Ukuran kertas</translation>
        </message>
        <message>
            <source>Period:</source>
            <translation>Periode:</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Seluruh kota</translation>
        </message>
        <message>
            <source>No period yet</source>
            <translation>Belum ada periode</translation>
        </message>
        <message>
            <source>Add a period in the settings; then there is something to report.</source>
            <translation>Tambahkan periode di Pengaturan; setelah itu ada yang dapat dilaporkan.</translation>
        </message>
        <message>
            <source>No units yet</source>
            <translation>Belum ada unit</translation>
        </message>
        <message>
            <source>Import the city's units first; then there is something to report.</source>
            <translation>Impor dahulu unit kerja kota; setelah itu ada yang dapat dilaporkan.</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Tidak ada yang ditampilkan</translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln halaman</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Tidak ada yang ditulis.</translation>
        </message>
        <message>
            <source>There is nothing to print yet.</source>
            <translation>Belum ada yang dapat dicetak.</translation>
        </message>
        <message>
            <source>Print this paper (Ctrl+P)</source>
            <translation>Cetak dokumen ini (Ctrl+P)</translation>
        </message>
        <message>
            <source>Charts are saved as PDF, PNG or SVG.</source>
            <translation>Grafik disimpan sebagai PDF, PNG, atau SVG.</translation>
        </message>
        <message>
            <source>Save as PDF (Ctrl+Shift+P)</source>
            <translation>Simpan sebagai PDF (Ctrl+Shift+P)</translation>
        </message>
        <message>
            <source>One PDF for each unit, into a folder</source>
            <translation>Satu PDF untuk setiap unit, ke dalam folder</translation>
        </message>
        <message>
            <source>The PDFs of all units are being written.</source>
            <translation>PDF semua unit sedang ditulis.</translation>
        </message>
        <message>
            <source>Choose the unit report or the empty checklist.</source>
            <translation>Pilih laporan unit atau lembar periksa kosong.</translation>
        </message>
        <message>
            <source>unit-report</source>
            <translation>laporan-unit</translation>
        </message>
        <message>
            <source>city-report</source>
            <translation>laporan-kota</translation>
        </message>
        <message>
            <source>checklist</source>
            <translation>lembar-periksa</translation>
        </message>
        <message>
            <source>scores</source>
            <translation>capaian</translation>
        </message>
        <message>
            <source>variables</source>
            <translation>variabel</translation>
        </message>
        <message>
            <source>trend</source>
            <translation>tren</translation>
        </message>
        <message>
            <source>Sent to the printer %1</source>
            <translation>Dikirim ke pencetak %1</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Simpan sebagai PDF</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Berkas PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Folder for the PDFs of all units</source>
            <translation>Folder untuk PDF semua unit</translation>
        </message>
        <message>
            <source>PDFs of all units</source>
            <translation>PDF semua unit</translation>
        </message>
        <message numerus="yes">
            <source>%Ln PDF(s) written to %1.</source>
            <translation>
                <numerusform>%Ln PDF ditulis ke %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged one(s) left as they were.</source>
            <translation>
                <numerusform>%Ln yang tidak berubah dibiarkan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Month:</source>
            <translation>Bulan:</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Bulan</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>Bulan sebelumnya</translation>
        </message>
        <message>
            <source>The whole year</source>
            <translation>Sepanjang tahun</translation>
        </message>
        <message>
            <source>complaints</source>
            <translation>pengaduan</translation>
        </message>
        <message>
            <source>monthly-totals</source>
            <translation>rekapitulasi-bulanan</translation>
        </message>
        <message>
            <source>letters-of-warning</source>
            <translation>surat-teguran</translation>
        </message>
        <message>
            <source>complaints-a-month</source>
            <translation>pengaduan-per-bulan</translation>
        </message>
        <message>
            <source>official-report</source>
            <translation>berita-acara</translation>
        </message>
        <message>
            <source>Service:</source>
            <translation>Layanan:</translation>
        </message>
        <message>
            <source>poster</source>
            <translation>poster</translation>
        </message>
        <message>
            <source>simple-language</source>
            <translation>bahasa-sederhana</translation>
        </message>
    </context>
    <context>
        <name>emonev::ReturnDialog</name>
        <message>
            <source>Give the month back</source>
            <translation>Kembalikan bulan</translation>
        </message>
        <message>
            <source>%1, %2: what shall the unit mend? It reads this above its figures.</source>
            <translation>%1, %2: apa yang harus diperbaiki unit? Kalimat ini dibaca unit di atas angkanya.</translation>
        </message>
        <message>
            <source>What shall be mended</source>
            <translation>Yang harus diperbaiki</translation>
        </message>
        <message>
            <source>&amp;Give back</source>
            <translation>&amp;Kembalikan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Write a word first.</source>
            <translation>Tulis dahulu alasannya.</translation>
        </message>
    </context>
    <context>
        <name>emonev::RoundText</name>
        <message>
            <source>self-assessment</source>
            <translation>penilaian mandiri</translation>
        </message>
        <message>
            <source>second assessor</source>
            <translation>asesor kedua</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>hasil kesepakatan</translation>
        </message>
        <message>
            <source>first assessor</source>
            <translation>asesor pertama</translation>
        </message>
        <message>
            <source>handed in</source>
            <translation>diserahkan</translation>
        </message>
        <message>
            <source>being filled in</source>
            <translation>sedang diisi</translation>
        </message>
    </context>
    <context>
        <name>emonev::RowWords</name>
        <message>
            <source>standard, version %1</source>
            <translation>standar, versi %1</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>standar</translation>
        </message>
        <message>
            <source>period %1</source>
            <translation>periode %1</translation>
        </message>
        <message>
            <source>assessment sheet</source>
            <translation>lembar penilaian</translation>
        </message>
        <message>
            <source>file %1</source>
            <translation>berkas %1</translation>
        </message>
        <message>
            <source>city settings</source>
            <translation>pengaturan kota</translation>
        </message>
        <message>
            <source>instrument %1</source>
            <translation>instrumen %1</translation>
        </message>
        <message>
            <source>complaint %1</source>
            <translation>pengaduan %1</translation>
        </message>
        <message>
            <source>a decision about two values</source>
            <translation>keputusan tentang dua nilai</translation>
        </message>
        <message>
            <source>the whole entry</source>
            <translation>seluruh entri</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Jawaban</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>open</source>
            <translation>terbuka</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>dikunci</translation>
        </message>
        <message>
            <source>published</source>
            <translation>diumumkan</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>sudah diputuskan</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>belum diputuskan</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>belum dinilai</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(kosong)</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>dihapus</translation>
        </message>
    </context>
    <context>
        <name>emonev::SavedFilters</name>
        <message>
            <source>Saved filters</source>
            <translation>Saringan tersimpan</translation>
        </message>
        <message>
            <source>&amp;Save this filter…</source>
            <translation>&amp;Simpan saringan ini…</translation>
        </message>
        <message>
            <source>Nothing is filtered now.</source>
            <translation>Tidak ada yang disaring sekarang.</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Hapus</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Simpan saringan</translation>
        </message>
        <message>
            <source>Name of this filter; one of the same name is replaced:</source>
            <translation>Nama saringan ini; yang bernama sama akan diganti:</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
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
        <message>
            <source>Search units, services, complaints and commands</source>
            <translation>Cari unit, layanan, pengaduan, dan perintah</translation>
        </message>
    </context>
    <context>
        <name>emonev::ServiceForm</name>
        <message>
            <source>Service</source>
            <translation>Layanan</translation>
        </message>
        <message>
            <source>New service: it is stored once code, name and unit are filled in.</source>
            <translation>Layanan baru: disimpan begitu kode, nama, dan unit terisi.</translation>
        </message>
        <message>
            <source>Service standard</source>
            <translation>Standar pelayanan</translation>
        </message>
        <message>
            <source>Open the &amp;standard</source>
            <translation>Buka &amp;standar</translation>
        </message>
        <message>
            <source>This service has no standard yet.</source>
            <translation>Layanan ini belum punya standar.</translation>
        </message>
        <message>
            <source>Version %1 (%2): %3 of 14 components, %4 of 6 public.</source>
            <translation>Versi %1 (%2): %3 dari 14 komponen, %4 dari 6 publik.</translation>
        </message>
        <message>
            <source>Add service %1</source>
            <translation>Tambah layanan %1</translation>
        </message>
        <message>
            <source>Change of %1: %2</source>
            <translation>Ubah %1: %2</translation>
        </message>
    </context>
    <context>
        <name>emonev::ServiceModel</name>
        <message>
            <source>No standard</source>
            <translation>Belum ada</translation>
        </message>
        <message>
            <source>Filled components of the 14</source>
            <translation>Komponen terisi dari 14</translation>
        </message>
        <message>
            <source>Filled components of the 6 to publish</source>
            <translation>Komponen terisi dari 6 yang wajib dipublikasikan</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Layanan</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Bidang</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Decree</source>
            <translation>Nomor SK</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Komponen</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Publik</translation>
        </message>
    </context>
    <context>
        <name>emonev::ServicePane</name>
        <message>
            <source>Services</source>
            <translation>Layanan</translation>
        </message>
        <message>
            <source>&amp;All units</source>
            <translation>&amp;Semua unit</translation>
        </message>
        <message>
            <source>Shows the services of the whole city.</source>
            <translation>Menampilkan layanan seluruh kota.</translation>
        </message>
        <message>
            <source>No service matches.</source>
            <translation>Tidak ada layanan yang cocok.</translation>
        </message>
        <message>
            <source>This unit has no services yet.</source>
            <translation>Unit ini belum punya layanan.</translation>
        </message>
        <message>
            <source>Try fewer letters, or import the services.</source>
            <translation>Coba lebih sedikit huruf, atau impor layanan.</translation>
        </message>
        <message>
            <source>Add one with "Add service" (Ctrl+Shift+A).</source>
            <translation>Tambahkan dengan "Tambah layanan" (Ctrl+Shift+A).</translation>
        </message>
        <message>
            <source>All services of the city</source>
            <translation>Semua layanan kota</translation>
        </message>
        <message numerus="yes">
            <source>%Ln service(s)</source>
            <translation>
                <numerusform>%Ln layanan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::ServicePicker</name>
        <message>
            <source>Service</source>
            <translation>Layanan</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Semua layanan</translation>
        </message>
    </context>
    <context>
        <name>emonev::SettingField</name>
        <message>
            <source>Not stored. %1</source>
            <translation>Tidak disimpan. %1</translation>
        </message>
        <message>
            <source>Bring the stored value back</source>
            <translation>Kembalikan nilai tersimpan</translation>
        </message>
    </context>
    <context>
        <name>emonev::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Pengaturan</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>Bagian pengaturan</translation>
        </message>
        <message>
            <source>Each field is stored as it is left.</source>
            <translation>Setiap isian disimpan saat ditinggalkan.</translation>
        </message>
        <message>
            <source>City and letterhead</source>
            <translation>Kota &amp;&amp; kop surat</translation>
        </message>
        <message>
            <source>Periods and instruments</source>
            <translation>Periode &amp;&amp; instrumen</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Tampilan</translation>
        </message>
        <message>
            <source>Data and backups</source>
            <translation>Data &amp;&amp; cadangan</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Tidak ada yang dapat diurungkan.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Tidak ada yang dapat diulang.</translation>
        </message>
        <message>
            <source>This was not stored.</source>
            <translation>Ini tidak disimpan.</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Pengaduan</translation>
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
        <message>
            <source>In the checklist: confirm what an earlier year suggests; then the next row</source>
            <translation>Di daftar periksa: konfirmasi usulan dari tahun sebelumnya; lalu baris berikutnya</translation>
        </message>
    </context>
    <context>
        <name>emonev::SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Masuk</translation>
        </message>
        <message>
            <source>Sign in to the city server</source>
            <translation>Masuk ke server kota</translation>
        </message>
        <message>
            <source>From then on this laptop belongs to that account. Without a network you can work on; what you write is sent later.</source>
            <translation>Setelah itu laptop ini milik akun tersebut. Tanpa jaringan Anda tetap bisa bekerja; yang Anda tulis dikirim kemudian.</translation>
        </message>
        <message>
            <source>You can work on without signing in; it only stops sending and receiving.</source>
            <translation>Anda tetap bisa bekerja tanpa masuk; hanya pengiriman dan penerimaan yang berhenti.</translation>
        </message>
        <message>
            <source>&amp;Server address</source>
            <translation>Alamat &amp;server</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nama</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>Kata &amp;sandi</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Sedang masuk…</translation>
        </message>
    </context>
    <context>
        <name>emonev::SimilarHints</name>
        <message>
            <source>Repeats an earlier complaint</source>
            <translation>Ulangan pengaduan sebelumnya</translation>
        </message>
        <message>
            <source>Alt+%1  %2 · %3 · %4</source>
            <translation>Alt+%1  %2 · %3 · %4</translation>
        </message>
        <message>
            <source>Repeats %1, %2</source>
            <translation>Ulangan dari %1, %2</translation>
        </message>
        <message>
            <source>%1. Marked, the new complaint is joined to this one when it is saved.</source>
            <translation>%1. Bila ditandai, pengaduan baru digabungkan ke pengaduan ini saat disimpan.</translation>
        </message>
        <message>
            <source>May be the same; mark the one it repeats:</source>
            <translation>Mungkin pengaduan yang sama; tandai yang diulang:</translation>
        </message>
    </context>
    <context>
        <name>emonev::SimilarPane</name>
        <message>
            <source>Similar complaints</source>
            <translation>Pengaduan serupa</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Judul</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nomor</translation>
        </message>
        <message>
            <source>Looking for similar complaints…</source>
            <translation>Mencari pengaduan serupa…</translation>
        </message>
        <message>
            <source>None alike</source>
            <translation>Tidak ada yang serupa</translation>
        </message>
        <message>
            <source>No report of these weeks tells of the same thing in this place.</source>
            <translation>Tidak ada laporan dalam beberapa pekan ini tentang hal yang sama di tempat ini.</translation>
        </message>
        <message>
            <source>%1, received %2</source>
            <translation>%1, diterima %2</translation>
        </message>
    </context>
    <context>
        <name>emonev::SimilarSearch</name>
        <message>
            <source>the same place</source>
            <translation>tempat yang sama</translation>
        </message>
        <message>
            <source>%1 m away</source>
            <translation>jarak %1 m</translation>
        </message>
        <message>
            <source>%1 km away</source>
            <translation>jarak %1 km</translation>
        </message>
        <message>
            <source>at the same time</source>
            <translation>waktu yang sama</translation>
        </message>
        <message>
            <source>%1 earlier</source>
            <translation>%1 sebelumnya</translation>
        </message>
        <message>
            <source>%1 later</source>
            <translation>%1 sesudahnya</translation>
        </message>
    </context>
    <context>
        <name>emonev::SimpleDocument</name>
        <message>
            <source>Service standard in simple language</source>
            <translation>Standar pelayanan dalam bahasa sederhana</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Halaman %1 dari %2</translation>
        </message>
        <message>
            <source>printed %1</source>
            <translation>dicetak %1</translation>
        </message>
        <message>
            <source>No word of the standard had to be replaced.</source>
            <translation>Tidak ada kata dalam standar ini yang perlu diganti.</translation>
        </message>
        <message>
            <source>Words with a number stand for harder ones of the standard, which are named below them.</source>
            <translation>Kata bernomor menggantikan kata yang lebih sulit dalam standar; kata aslinya tertulis di bawahnya.</translation>
        </message>
        <message>
            <source>About this sheet</source>
            <translation>Tentang lembar ini</translation>
        </message>
        <message>
            <source>What counts is the text of the standard.</source>
            <translation>Yang berlaku adalah naskah standar.</translation>
        </message>
        <message>
            <source>Telephone %1</source>
            <translation>Telepon %1</translation>
        </message>
        <message>
            <source>E-mail %1</source>
            <translation>Pos-el %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1) originally: %2</source>
            <translation>%1) aslinya: %2</translation>
        </message>
    </context>
    <context>
        <name>emonev::StandardDetail</name>
        <message>
            <source>Files (%1)</source>
            <translation>Berkas (%1)</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versi</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standar</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Komponen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Bandingkan</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>No service chosen</source>
            <translation>Belum ada layanan yang dipilih</translation>
        </message>
        <message>
            <source>Choose a service at the left to see its standard.</source>
            <translation>Pilih layanan di kiri untuk melihat standarnya.</translation>
        </message>
        <message>
            <source>%1, service of %2</source>
            <translation>%1, layanan %2</translation>
        </message>
        <message>
            <source>Version %1 (%2)</source>
            <translation>Versi %1 (%2)</translation>
        </message>
        <message>
            <source>%1 has no standard yet</source>
            <translation>%1 belum punya standar</translation>
        </message>
        <message>
            <source>A standard has 14 components; 6 of them must be published.</source>
            <translation>Standar terdiri atas 14 komponen; 6 di antaranya wajib dipublikasikan.</translation>
        </message>
        <message>
            <source>Published versions stay as they are. "New version" starts a copy to write in.</source>
            <translation>Versi yang sudah dipublikasikan tidak berubah lagi. "Versi baru" membuat salinan yang dapat ditulisi.</translation>
        </message>
        <message>
            <source>Check (%1)</source>
            <translation>Periksa (%1)</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Periksa</translation>
        </message>
        <message>
            <source>Given back: %1</source>
            <translation>Dikembalikan: %1</translation>
        </message>
    </context>
    <context>
        <name>emonev::StandardHead</name>
        <message>
            <source>day/month/year</source>
            <translation>hari/bulan/tahun</translation>
        </message>
        <message>
            <source>Write a day such as 22/11/2026 or 22 November 2026.</source>
            <translation>Tulis tanggal seperti 22/11/2026 atau 22 November 2026.</translation>
        </message>
        <message>
            <source>Standard, version %1: %2</source>
            <translation>Standar, versi %1: %2</translation>
        </message>
    </context>
    <context>
        <name>emonev::StandardPapers</name>
        <message>
            <source>Poster</source>
            <translation>Poster</translation>
        </message>
        <message>
            <source>Simple language</source>
            <translation>Bahasa sederhana</translation>
        </message>
        <message>
            <source>Choose a service first.</source>
            <translation>Pilih layanan dahulu.</translation>
        </message>
        <message>
            <source>The counter poster of this service (Ctrl+P prints it)</source>
            <translation>Poster loket layanan ini (Ctrl+P mencetaknya)</translation>
        </message>
        <message>
            <source>This service's standard in everyday words</source>
            <translation>Standar layanan ini dalam kata sehari-hari</translation>
        </message>
    </context>
    <context>
        <name>emonev::StandardSteps</name>
        <message>
            <source>Submit</source>
            <translation>Ajukan</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verifikasi</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Umumkan</translation>
        </message>
        <message>
            <source>Give back…</source>
            <translation>Kembalikan…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Tarik kembali</translation>
        </message>
        <message>
            <source>Hands the standard to the city to be verified; the 6 public components must be filled in.</source>
            <translation>Mengajukan standar kepada kota untuk diverifikasi; keenam komponen publik harus terisi.</translation>
        </message>
        <message>
            <source>The city has looked through it.</source>
            <translation>Kota sudah memeriksanya.</translation>
        </message>
        <message>
            <source>It stays as it is from then on; a new version can follow.</source>
            <translation>Sejak itu tidak berubah; versi baru dapat menyusul.</translation>
        </message>
        <message>
            <source>The unit can write in it again; the reason stays with it.</source>
            <translation>Unit dapat menulis lagi di dalamnya; alasannya tetap tercatat.</translation>
        </message>
        <message>
            <source>It can be written in again and is submitted later.</source>
            <translation>Dapat ditulis lagi dan diajukan kemudian.</translation>
        </message>
        <message>
            <source>Give version %1 back?</source>
            <translation>Kembalikan versi %1?</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>Kembalikan</translation>
        </message>
        <message>
            <source>Standard, version %1: %2</source>
            <translation>Standar, versi %1: %2</translation>
        </message>
    </context>
    <context>
        <name>emonev::StandardWords</name>
        <message>
            <source>What do you need?</source>
            <translation>Apa saja syaratnya?</translation>
        </message>
        <message>
            <source>How does it go?</source>
            <translation>Bagaimana caranya?</translation>
        </message>
        <message>
            <source>How long does it take?</source>
            <translation>Berapa lama?</translation>
        </message>
        <message>
            <source>What does it cost?</source>
            <translation>Berapa biayanya?</translation>
        </message>
        <message>
            <source>What do you get?</source>
            <translation>Apa hasilnya?</translation>
        </message>
        <message>
            <source>A complaint or an idea?</source>
            <translation>Ada keluhan atau saran?</translation>
        </message>
        <message>
            <source>Not stated yet.</source>
            <translation>Belum dicantumkan.</translation>
        </message>
        <message>
            <source>Draft - not laid down yet</source>
            <translation>Draf – belum diumumkan</translation>
        </message>
        <message>
            <source>Service standard</source>
            <translation>Standar pelayanan</translation>
        </message>
        <message>
            <source>No decree yet; version %1</source>
            <translation>Belum ada keputusan; versi %1</translation>
        </message>
        <message>
            <source>Decree number %1 of %2</source>
            <translation>Keputusan Nomor %1 tanggal %2</translation>
        </message>
        <message>
            <source>Decree number %1</source>
            <translation>Keputusan Nomor %1</translation>
        </message>
        <message>
            <source>In force since %1</source>
            <translation>Berlaku sejak %1</translation>
        </message>
    </context>
    <context>
        <name>emonev::StandardsPage</name>
        <message>
            <source>New version</source>
            <translation>Versi baru</translation>
        </message>
        <message>
            <source>Standards</source>
            <translation>Standar</translation>
        </message>
        <message>
            <source>Search services</source>
            <translation>Cari layanan</translation>
        </message>
        <message>
            <source>Services and their standards</source>
            <translation>Layanan dan standarnya</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Nama atau kode</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Kelengkapan</translation>
        </message>
        <message>
            <source>All standards</source>
            <translation>Semua standar</translation>
        </message>
        <message>
            <source>No standard yet</source>
            <translation>Belum ada standar</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Belum lengkap</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Lengkap</translation>
        </message>
        <message>
            <source>%1 was taken away.</source>
            <translation>%1 dilepaskan.</translation>
        </message>
        <message>
            <source>All units</source>
            <translation>Semua unit</translation>
        </message>
        <message>
            <source>No services yet</source>
            <translation>Belum ada layanan</translation>
        </message>
        <message>
            <source>Import the city's units and services first.</source>
            <translation>Impor dahulu unit dan layanan kota.</translation>
        </message>
        <message>
            <source>No service matches</source>
            <translation>Tidak ada layanan yang cocok</translation>
        </message>
        <message>
            <source>Try fewer letters or another filter.</source>
            <translation>Coba lebih sedikit huruf atau saringan lain.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln service(s)</source>
            <translation>
                <numerusform>%Ln layanan</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies the newest version into a draft to write in (Ctrl+N).</source>
            <translation>Menyalin versi terbaru menjadi draf yang dapat ditulisi (Ctrl+N).</translation>
        </message>
        <message>
            <source>Choose a service first.</source>
            <translation>Pilih layanan dahulu.</translation>
        </message>
        <message>
            <source>New version of a standard</source>
            <translation>Versi baru standar</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Tidak ada yang dapat dibatalkan.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Tidak ada yang dapat diulangi.</translation>
        </message>
        <message>
            <source>There are no services in this list.</source>
            <translation>Tidak ada layanan dalam daftar ini.</translation>
        </message>
    </context>
    <context>
        <name>emonev::StartUp</name>
        <message>
            <source>Making the city</source>
            <translation>Membuat kota</translation>
        </message>
        <message>
            <source>Making the sample city</source>
            <translation>Membuat kota contoh</translation>
        </message>
        <message>
            <source>Looking for a sound backup</source>
            <translation>Mencari cadangan yang utuh</translation>
        </message>
        <message>
            <source>Restore the newest sound backup, of %1</source>
            <translation>Pulihkan cadangan utuh terbaru, %1</translation>
        </message>
        <message>
            <source>Restore another backup file…</source>
            <translation>Pulihkan berkas cadangan lain…</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Buka folder data</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Keluar</translation>
        </message>
        <message>
            <source>Nothing was changed. A backup can take its place; the damaged store is put aside in the backups folder, never overwritten. What was entered after the backup is then only in the damaged store.</source>
            <translation>Tidak ada yang diubah. Cadangan dapat menggantikannya; data yang rusak dipindahkan ke folder cadangan, tidak pernah ditimpa. Isian sesudah cadangan itu hanya ada di data yang rusak.</translation>
        </message>
        <message>
            <source>Nothing was changed, and no sound backup was found in %1. Perhaps there is one on another laptop or a USB stick.</source>
            <translation>Tidak ada yang diubah, dan tidak ada cadangan utuh di %1. Mungkin ada di laptop lain atau flashdisk.</translation>
        </message>
        <message>
            <source>The store is damaged</source>
            <translation>Penyimpanan data rusak</translation>
        </message>
        <message>
            <source>The store in %1 is damaged and was not opened.</source>
            <translation>Penyimpanan data di %1 rusak dan tidak dibuka.</translation>
        </message>
        <message>
            <source>The store is from a newer version</source>
            <translation>Data ditulis versi yang lebih baru</translation>
        </message>
        <message>
            <source>The data are in use</source>
            <translation>Data sedang dipakai</translation>
        </message>
        <message>
            <source>The store can't be opened</source>
            <translation>Penyimpanan data tidak dapat dibuka</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Coba lagi</translation>
        </message>
        <message>
            <source>Your data are whole. An older program could spoil them, so it does not touch them.</source>
            <translation>Data Anda utuh. Program yang lebih lama bisa merusaknya, jadi tidak disentuh.</translation>
        </message>
        <message>
            <source>Two programs at once would spoil each other's work. Close the other one, then try again.</source>
            <translation>Dua program sekaligus akan saling merusak. Tutup yang lain, lalu coba lagi.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Pulihkan cadangan</translation>
        </message>
        <message>
            <source>e-Monev backups (*.sqlite)</source>
            <translation>Cadangan e-Monev (*.sqlite)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Semua berkas (*)</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>Memulihkan cadangan</translation>
        </message>
        <message>
            <source>The backup is in place.</source>
            <translation>Cadangan sudah dipulihkan.</translation>
        </message>
        <message>
            <source>What was there before now lies in %1.</source>
            <translation>Data sebelumnya kini ada di %1.</translation>
        </message>
        <message>
            <source>This backup is damaged or no backup of e-Monev. Your present data were not touched.</source>
            <translation>Cadangan ini rusak atau bukan cadangan e-Monev. Data Anda sekarang tidak disentuh.</translation>
        </message>
    </context>
    <context>
        <name>emonev::StepDialog</name>
        <message numerus="yes">
            <source>%Ln case(s)</source>
            <translation>
                <numerusform>%Ln pengaduan</numerusform>
            </translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Pengaduan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Part of the unit's name</source>
            <translation>Sebagian nama unit</translation>
        </message>
        <message>
            <source>To &amp;unit</source>
            <translation>Ke &amp;unit</translation>
        </message>
        <message>
            <source>New due time</source>
            <translation>Batas waktu baru</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Sampai</translation>
        </message>
        <message>
            <source>Due so far</source>
            <translation>Batas sekarang</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Hasil</translation>
        </message>
        <message>
            <source>Number of the case it repeats</source>
            <translation>Nomor pengaduan yang diulanginya</translation>
        </message>
        <message>
            <source>&amp;Into case</source>
            <translation>Ke &amp;pengaduan</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Alasan</translation>
        </message>
        <message>
            <source>Usual reasons</source>
            <translation>Alasan yang biasa</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Catatan</translation>
        </message>
        <message>
            <source>Ready sentences</source>
            <translation>Kalimat siap pakai</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Add &amp;photo…</source>
            <translation>Tambah &amp;foto…</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Bukti</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png)</source>
            <translation>Foto (*.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>Waktu kejadian</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Waktu</translation>
        </message>
        <message>
            <source>Needed: say why in a few words</source>
            <translation>Wajib: tulis alasannya dengan singkat</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Tidak wajib</translation>
        </message>
        <message>
            <source>There is no unit "%1". Choose one of the list.</source>
            <translation>Tidak ada unit "%1". Pilih dari daftar.</translation>
        </message>
        <message>
            <source>Choose the unit that gets the case.</source>
            <translation>Pilih unit yang menerima pengaduan.</translation>
        </message>
        <message>
            <source>Write the number of the case it repeats.</source>
            <translation>Tulis nomor pengaduan yang diulanginya.</translation>
        </message>
        <message>
            <source>Say why, in a few words; others will read it.</source>
            <translation>Tulis alasannya dengan singkat; orang lain akan membacanya.</translation>
        </message>
        <message>
            <source>Write down what was done, or add a photo.</source>
            <translation>Tulis yang sudah dikerjakan, atau tambahkan foto.</translation>
        </message>
        <message>
            <source>The note is longer than %1 characters; shorten it.</source>
            <translation>Catatan lebih dari %1 huruf; persingkat.</translation>
        </message>
        <message>
            <source>Hand on to another unit</source>
            <translation>Disposisi ke unit lain</translation>
        </message>
        <message>
            <source>Note progress</source>
            <translation>Catat kemajuan</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Jeda</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Perpanjang</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Selesaikan</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Tolak</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Buka kembali</translation>
        </message>
        <message>
            <source>Merge with another case</source>
            <translation>Gabungkan dengan pengaduan lain</translation>
        </message>
        <message>
            <source>Hand on</source>
            <translation>Disposisikan</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Gabungkan</translation>
        </message>
    </context>
    <context>
        <name>emonev::SuggestionNote</name>
        <message>
            <source>Confirm (=)</source>
            <translation>Konfirmasi (=)</translation>
        </message>
        <message>
            <source>%1: %2?</source>
            <translation>%1: %2?</translation>
        </message>
        <message>
            <source>Not answered; suggestion from %1: %2</source>
            <translation>Belum dinilai; usulan dari %1: %2</translation>
        </message>
        <message>
            <source>Makes it your answer of this year</source>
            <translation>Menjadikannya jawaban Anda tahun ini</translation>
        </message>
        <message>
            <source>Confirm the suggestion %1</source>
            <translation>Konfirmasi usulan %1</translation>
        </message>
        <message>
            <source>Note of %1: %2</source>
            <translation>Catatan %1: %2</translation>
        </message>
    </context>
    <context>
        <name>emonev::SyncDesk</name>
        <message>
            <source>&amp;Sync now</source>
            <translation>&amp;Sinkronkan sekarang</translation>
        </message>
        <message>
            <source>Sends what waits and fetches what is new.</source>
            <translation>Mengirim yang menunggu dan mengambil yang baru.</translation>
        </message>
        <message>
            <source>&amp;Conflicts</source>
            <translation>&amp;Konflik</translation>
        </message>
        <message>
            <source>&amp;Outbox</source>
            <translation>K&amp;otak keluar</translation>
        </message>
        <message>
            <source>Sign &amp;in…</source>
            <translation>&amp;Masuk…</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>Terkirim %1</translation>
        </message>
        <message>
            <source>The city server has confirmed everything written here.</source>
            <translation>Server kota sudah memastikan semua yang ditulis di sini.</translation>
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
            <source>The account this laptop belongs to, and its units.</source>
            <translation>Akun pemilik laptop ini, beserta unitnya.</translation>
        </message>
        <message>
            <source>Safe on this laptop; click to see each.</source>
            <translation>Aman di laptop ini; klik untuk melihat satu per satu.</translation>
        </message>
        <message>
            <source>Two values in one field; click to decide.</source>
            <translation>Dua nilai dalam satu kolom; klik untuk memutuskan.</translation>
        </message>
        <message>
            <source>This computer's clock differs from the server's. Nothing is lost or put in a wrong order; set the clock right so that times read true.</source>
            <translation>Jam komputer ini berbeda dari jam server. Tidak ada yang hilang atau salah urut; betulkan jamnya supaya waktu terbaca benar.</translation>
        </message>
        <message>
            <source>Give to a &amp;courier…</source>
            <translation>Titipkan ke &amp;kurir…</translation>
        </message>
        <message>
            <source>&amp;Take from a courier…</source>
            <translation>&amp;Terima dari kurir…</translation>
        </message>
    </context>
    <context>
        <name>emonev::SyncPage</name>
        <message>
            <source>Sign in…</source>
            <translation>Masuk…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Keluar</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sinkron</translation>
        </message>
        <message>
            <source>Lists of sync</source>
            <translation>Daftar sinkronisasi</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Sudah dijawab</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>%1 is sent again.</source>
            <translation>%1 dikirim lagi.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conflict(s) decided.</source>
            <translation>
                <numerusform>%Ln konflik diputuskan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Past passes of sync</source>
            <translation>Riwayat sinkronisasi</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Belum pernah sinkron</translation>
        </message>
        <message>
            <source>Each pass shows here with what went and came.</source>
            <translation>Setiap sinkronisasi terlihat di sini beserta yang dikirim dan diterima.</translation>
        </message>
        <message>
            <source>Signs in to the city server.</source>
            <translation>Masuk ke server kota.</translation>
        </message>
        <message>
            <source>Ends sending and receiving; your work stays on this laptop.</source>
            <translation>Menghentikan pengiriman dan penerimaan; pekerjaan Anda tetap di laptop ini.</translation>
        </message>
        <message>
            <source>Only on this laptop</source>
            <translation>Hanya di laptop ini</translation>
        </message>
        <message>
            <source>Sign in to the city server to work together with others. Everything written so far is sent with the first sync; without a network you go on as now.</source>
            <translation>Masuklah ke server kota untuk bekerja bersama orang lain. Semua yang sudah ditulis dikirim pada sinkronisasi pertama; tanpa jaringan Anda bekerja seperti biasa.</translation>
        </message>
        <message>
            <source>Data: %1</source>
            <translation>Data: %1</translation>
        </message>
        <message>
            <source>all sent</source>
            <translation>semua terkirim</translation>
        </message>
        <message>
            <source>Photos and files: to send %1 · to fetch %2</source>
            <translation>Foto dan berkas: akan dikirim %1 · akan diambil %2</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Kotak keluar</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflik</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>Masuk sebagai %1.</translation>
        </message>
        <message>
            <source>Sign out although work waits?</source>
            <translation>Keluar walaupun masih ada pekerjaan yang menunggu?</translation>
        </message>
        <message>
            <source>Signed out. Your work stays on this laptop.</source>
            <translation>Sudah keluar. Pekerjaan Anda tetap di laptop ini.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Tidak ada yang dapat dibatalkan.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Tidak ada yang dapat diulangi.</translation>
        </message>
    </context>
    <context>
        <name>emonev::SyncText</name>
        <message>
            <source>never</source>
            <translation>belum pernah</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>baru saja</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) ago</source>
            <translation>
                <numerusform>%Ln menit lalu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s) ago</source>
            <translation>
                <numerusform>%Ln jam lalu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) ago</source>
            <translation>
                <numerusform>%Ln hari lalu</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 mnt lalu</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>%1 jam lalu</translation>
        </message>
        <message>
            <source>%1 d ago</source>
            <translation>%1 hr lalu</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) are safe on this laptop.</source>
            <translation>
                <numerusform>%Ln perubahan aman di laptop ini.</numerusform>
            </translation>
        </message>
        <message>
            <source>All your work is on the server already.</source>
            <translation>Semua pekerjaan Anda sudah ada di server.</translation>
        </message>
        <message>
            <source>Not synced yet. %1</source>
            <translation>Belum pernah disinkronkan. %1</translation>
        </message>
        <message>
            <source>Last synced %1.</source>
            <translation>Terakhir disinkronkan %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) not sent yet, safe on this laptop.</source>
            <translation>
                <numerusform>%Ln perubahan belum terkirim, aman di laptop ini.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is sent.</source>
            <translation>Semua terkirim.</translation>
        </message>
        <message>
            <source>Only on this laptop. Sign in to the city server to work together with others.</source>
            <translation>Hanya di laptop ini. Masuklah ke server kota untuk bekerja bersama orang lain.</translation>
        </message>
        <message numerus="yes">
            <source>Sending %Ln change(s)…</source>
            <translation>
                <numerusform>Mengirim %Ln perubahan…</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for news…</source>
            <translation>Mencari yang baru…</translation>
        </message>
        <message>
            <source>No network. %1</source>
            <translation>Tidak ada jaringan. %1</translation>
        </message>
        <message>
            <source>The server's disk is full.</source>
            <translation>Cakram server penuh.</translation>
        </message>
        <message>
            <source>The server is busy.</source>
            <translation>Server sedang sibuk.</translation>
        </message>
        <message numerus="yes">
            <source>Paused: sign in again to send %Ln change(s).</source>
            <translation>
                <numerusform>Jeda: masuk lagi untuk mengirim %Ln perubahan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused: %1</source>
            <translation>Jeda: %1</translation>
        </message>
        <message>
            <source>sign in again to stay up to date.</source>
            <translation>masuk lagi supaya tetap mutakhir.</translation>
        </message>
        <message numerus="yes">
            <source>The server came back from a backup; %Ln change(s) are sent once more.</source>
            <translation>
                <numerusform>Server dipulihkan dari cadangan; %Ln perubahan dikirim sekali lagi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Belum masuk</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>Sinkronisasi…</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>Tanpa jaringan</translation>
        </message>
        <message>
            <source>Server busy</source>
            <translation>Server sibuk</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Jeda</translation>
        </message>
        <message>
            <source>Too old</source>
            <translation>Terlalu lama</translation>
        </message>
        <message>
            <source>Look here</source>
            <translation>Periksa di sini</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Menyambung</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Tersambung</translation>
        </message>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>%Ln belum terkirim</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln refused</source>
            <translation>
                <numerusform>%Ln ditolak</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conflict(s)</source>
            <translation>
                <numerusform>%Ln konflik</numerusform>
            </translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>administrator</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>koordinator</translation>
        </message>
        <message>
            <source>assessor</source>
            <translation>penilai</translation>
        </message>
        <message>
            <source>unit staff</source>
            <translation>staf unit</translation>
        </message>
        <message>
            <source>ward staff</source>
            <translation>staf kelurahan</translation>
        </message>
        <message>
            <source>inspector</source>
            <translation>inspektur</translation>
        </message>
        <message>
            <source>reader of published figures</source>
            <translation>pembaca angka terbitan</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s)</source>
            <translation>
                <numerusform>%Ln unit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln menit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln jam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln hari</numerusform>
            </translation>
        </message>
        <message>
            <source>Clock fast by %1</source>
            <translation>Jam cepat %1</translation>
        </message>
        <message>
            <source>Clock slow by %1</source>
            <translation>Jam lambat %1</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Belum terkirim</translation>
        </message>
        <message>
            <source>Waits for a network</source>
            <translation>Menunggu jaringan</translation>
        </message>
        <message>
            <source>Waits for signing in</source>
            <translation>Menunggu masuk</translation>
        </message>
        <message>
            <source>Waits for the server</source>
            <translation>Menunggu server</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Taken; others had changed other fields</source>
            <translation>Diterima; orang lain mengubah kolom lain</translation>
        </message>
        <message>
            <source>Two values; a person decides</source>
            <translation>Dua nilai; perlu keputusan</translation>
        </message>
        <message>
            <source>Went through</source>
            <translation>Berhasil</translation>
        </message>
        <message>
            <source>Nobody signed in</source>
            <translation>Belum masuk</translation>
        </message>
        <message>
            <source>none waiting</source>
            <translation>tidak ada</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln berkas</numerusform>
            </translation>
        </message>
        <message>
            <source>second assessor</source>
            <translation>asesor kedua</translation>
        </message>
    </context>
    <context>
        <name>emonev::TableExport</name>
        <message>
            <source>Export: %1</source>
            <translation>Ekspor: %1</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>OpenDocument (*.ods)</source>
            <translation>OpenDocument (*.ods)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
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
        <name>emonev::TrialModel</name>
        <message>
            <source>Line</source>
            <translation>Baris</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Layanan</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Sekarang</translation>
        </message>
        <message>
            <source>Tried</source>
            <translation>Dicoba</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Bobot</translation>
        </message>
        <message>
            <source>Cost of a step</source>
            <translation>Biaya</translation>
        </message>
    </context>
    <context>
        <name>emonev::TroubleDialog</name>
        <message>
            <source>Code: %1</source>
            <translation>Kode: %1</translation>
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
        <name>emonev::UnitDelegate</name>
        <message>
            <source>%1, prov.</source>
            <translation>%1, smt.</translation>
        </message>
    </context>
    <context>
        <name>emonev::UnitDocument</name>
        <message>
            <source>This score is provisional: the checklist is not complete yet.</source>
            <translation>Nilai ini sementara: lembar periksa belum lengkap.</translation>
        </message>
        <message>
            <source>Nothing has been scored yet.</source>
            <translation>Belum ada yang dinilai.</translation>
        </message>
        <message>
            <source>The fulfilment of public-service standards by %1 was assessed for the year %2 with the instrument “%3” (version %4). The results are reported below, for follow-up by the unit.</source>
            <translation>Bersama ini disampaikan hasil penilaian kepatuhan %1 terhadap standar pelayanan publik tahun %2, yang dilaksanakan dengan “%3” (versi %4), untuk ditindaklanjuti oleh unit kerja.</translation>
        </message>
        <message>
            <source>not ranked, because the checklist is not complete</source>
            <translation>tidak diperingkat karena lembar periksa belum lengkap</translation>
        </message>
        <message>
            <source>%1 of %2 units assessed completely</source>
            <translation>%1 dari %2 unit yang dinilai lengkap</translation>
        </message>
        <message>
            <source>%1; not comparable, another instrument was used (%2)</source>
            <translation>%1; tidak dapat dibandingkan karena instrumennya lain (%2)</translation>
        </message>
        <message>
            <source>%1; the score is %2</source>
            <translation>%1; nilai %2</translation>
        </message>
        <message>
            <source>%1 (provisional)</source>
            <translation>%1 (sementara)</translation>
        </message>
        <message>
            <source>Work unit</source>
            <translation>Unit kerja</translation>
        </message>
        <message>
            <source>Unit code</source>
            <translation>Kode unit</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
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
            <source>Rank</source>
            <translation>Peringkat</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Kelengkapan</translation>
        </message>
        <message>
            <source>%1 of %2 items answered</source>
            <translation>%1 dari %2 butir dinilai</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Jumlah layanan</translation>
        </message>
        <message>
            <source>none registered yet</source>
            <translation>belum ada yang terdaftar</translation>
        </message>
        <message>
            <source>Evidence files</source>
            <translation>Berkas bukti</translation>
        </message>
        <message>
            <source>Score of %1</source>
            <translation>Nilai tahun %1</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variabel</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Bobot</translation>
        </message>
        <message>
            <source>Score of the unit</source>
            <translation>Nilai unit kerja</translation>
        </message>
        <message>
            <source>%1; and %2 more</source>
            <translation>%1; dan %2 lainnya</translation>
        </message>
        <message>
            <source>%1 at %2 of %3 services: %4</source>
            <translation>%1 pada %2 dari %3 layanan: %4</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Temuan</translation>
        </message>
        <message>
            <source>Points lacking</source>
            <translation>Nilai yang kurang</translation>
        </message>
        <message>
            <source>Response of the unit</source>
            <translation>Tanggapan unit kerja</translation>
        </message>
        <message>
            <source>The unit is asked to write its response to each finding in the last column.</source>
            <translation>Unit kerja diminta mengisi tanggapan atas setiap temuan pada kolom terakhir.</translation>
        </message>
        <message>
            <source>Every indicator is met in full; there is no finding.</source>
            <translation>Seluruh indikator terpenuhi; tidak ada temuan.</translation>
        </message>
        <message>
            <source>There is no finding among the items answered so far.</source>
            <translation>Tidak ada temuan pada butir yang sudah dinilai.</translation>
        </message>
        <message>
            <source>The unit is in the highest zone.</source>
            <translation>Unit kerja berada di zona tertinggi.</translation>
        </message>
        <message>
            <source>%1 (from %2) cannot be reached by raising the answered items alone.</source>
            <translation>%1 (mulai %2) tidak dapat dicapai hanya dengan memperbaiki butir yang sudah dinilai.</translation>
        </message>
        <message numerus="yes">
            <source>Meeting the following %Ln item(s) lifts the score from %1 to %2, to %3 (from %4). No smaller number of items is enough.</source>
            <translation>
                <numerusform>Dengan memenuhi %Ln butir berikut, nilai naik dari %1 menjadi %2 dan masuk %3 (mulai %4). Tidak ada jumlah butir yang lebih sedikit yang cukup.</numerusform>
            </translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Layanan</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Semula</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Menjadi</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Tambahan</translation>
        </message>
        <message>
            <source>whole unit</source>
            <translation>seluruh unit</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>tidak berlaku</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>belum dinilai</translation>
        </message>
        <message>
            <source>no services</source>
            <translation>tanpa layanan</translation>
        </message>
        <message>
            <source>met at %1 of %2 services</source>
            <translation>terpenuhi pada %1 dari %2 layanan</translation>
        </message>
        <message>
            <source>not applicable at %1</source>
            <translation>tidak berlaku pada %1</translation>
        </message>
        <message>
            <source>not answered at %1</source>
            <translation>belum dinilai pada %1</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Nilai</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bukti</translation>
        </message>
        <message>
            <source>No service of this unit is registered; the checklist cannot be complete without one.</source>
            <translation>Belum ada layanan unit ini yang terdaftar; lembar periksa tidak dapat lengkap tanpanya.</translation>
        </message>
        <message>
            <source>Components (14)</source>
            <translation>Komponen (14)</translation>
        </message>
        <message>
            <source>Public (6)</source>
            <translation>Publik (6)</translation>
        </message>
        <message>
            <source>Decree</source>
            <translation>Surat keputusan</translation>
        </message>
        <message>
            <source>no standard yet</source>
            <translation>belum ada standar</translation>
        </message>
        <message>
            <source>not decreed yet</source>
            <translation>belum ditetapkan</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Report on the assessment
of compliance with public-service standards
%1</source>
            <translation>Laporan Hasil Penilaian
Kepatuhan Standar Pelayanan Publik
Tahun %1</translation>
        </message>
        <message>
            <source>Scores of the variables</source>
            <translation>Nilai menurut Variabel</translation>
        </message>
        <message>
            <source>Assessment in detail</source>
            <translation>Rincian Penilaian</translation>
        </message>
        <message>
            <source>%1 at all %2 services</source>
            <translation>%1 pada seluruh %2 layanan</translation>
        </message>
        <message>
            <source>What falls short</source>
            <translation>Temuan dan Tanggapan</translation>
        </message>
        <message>
            <source>The way to the next zone</source>
            <translation>Menuju Zona Berikutnya</translation>
        </message>
        <message>
            <source>It can be told once something has been scored.</source>
            <translation>Dapat diketahui setelah ada butir yang dinilai.</translation>
        </message>
        <message>
            <source>Service standards</source>
            <translation>Standar Pelayanan</translation>
        </message>
        <message>
            <source>Notes of the assessors</source>
            <translation>Catatan Penilai</translation>
        </message>
    </context>
    <context>
        <name>emonev::UnitForm</name>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>New unit: it is stored once code, name and kind are filled in.</source>
            <translation>Unit baru: disimpan begitu kode, nama, dan jenis terisi.</translation>
        </message>
        <message>
            <source>Separated by semicolons</source>
            <translation>Dipisahkan titik koma</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Kepala</translation>
        </message>
        <message>
            <source>18 digits</source>
            <translation>18 angka</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Alamat</translation>
        </message>
        <message>
            <source>Degrees, for example -0,0263</source>
            <translation>Derajat, misalnya -0,0263</translation>
        </message>
        <message>
            <source>Degrees, for example 109,3425</source>
            <translation>Derajat, misalnya 109,3425</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Masa berlaku</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Sejak awal</translation>
        </message>
        <message>
            <source>Without end</source>
            <translation>Tanpa akhir</translation>
        </message>
        <message>
            <source>(top of the city)</source>
            <translation>(langsung di bawah kota)</translation>
        </message>
        <message>
            <source>Add unit %1</source>
            <translation>Tambah unit %1</translation>
        </message>
        <message>
            <source>Change of %1: %2</source>
            <translation>Ubah %1: %2</translation>
        </message>
    </context>
    <context>
        <name>emonev::UnitList</name>
        <message>
            <source>Units</source>
            <translation>Unit</translation>
        </message>
    </context>
    <context>
        <name>emonev::UnitListPanel</name>
        <message>
            <source>Search units</source>
            <translation>Cari unit</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Nama atau kode</translation>
        </message>
        <message>
            <source>Units of the period</source>
            <translation>Unit dalam periode</translation>
        </message>
        <message>
            <source>No unit fits</source>
            <translation>Tidak ada unit yang cocok</translation>
        </message>
        <message>
            <source>Change the search or the filter.</source>
            <translation>Ubah pencarian atau saringan.</translation>
        </message>
        <message>
            <source>Which units</source>
            <translation>Unit yang ditampilkan</translation>
        </message>
        <message>
            <source>All units</source>
            <translation>Semua unit</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Belum selesai</translation>
        </message>
    </context>
    <context>
        <name>emonev::UnitModel</name>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Layanan</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Kepala</translation>
        </message>
        <message numerus="yes">
            <source>%Ln open conflict(s): see Sync</source>
            <translation>
                <numerusform>%Ln konflik terbuka: lihat Sinkron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln open conflict(s)</source>
            <translation>
                <numerusform>%1, %Ln konflik terbuka</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::UnitProgressModel</name>
        <message>
            <source>%1 %2, %3 of %4 answered</source>
            <translation>%1 %2, %3 dari %4 dijawab</translation>
        </message>
    </context>
    <context>
        <name>emonev::UnitTree</name>
        <message>
            <source>Units as a tree</source>
            <translation>Unit sebagai pohon</translation>
        </message>
    </context>
    <context>
        <name>emonev::UnitView</name>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Terbuka</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Terlambat</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Judul</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Jam</translation>
        </message>
        <message>
            <source>What ends first</source>
            <translation>Yang paling mendesak</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Tidak ada yang terbuka</translation>
        </message>
        <message>
            <source>Every complaint is finished.</source>
            <translation>Semua pengaduan selesai.</translation>
        </message>
        <message>
            <source>Waiting for us</source>
            <translation>Menunggu kita</translation>
        </message>
        <message>
            <source>Complaints by category</source>
            <translation>Pengaduan menurut kategori</translation>
        </message>
        <message>
            <source>No complaints yet</source>
            <translation>Belum ada pengaduan</translation>
        </message>
        <message>
            <source>Warnings without a reply</source>
            <translation>Teguran belum dibalas</translation>
        </message>
        <message>
            <source>Our figures</source>
            <translation>Angka kita</translation>
        </message>
        <message numerus="yes">
            <source>%Ln complaint(s) late</source>
            <translation>
                <numerusform>%Ln pengaduan terlambat</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is late</source>
            <translation>Tidak ada yang terlambat</translation>
        </message>
        <message numerus="yes">
            <source>%Ln due until %1</source>
            <translation>
                <numerusform>%Ln jatuh tempo sampai %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing more is due until %1</source>
            <translation>Tidak ada lagi yang jatuh tempo sampai %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more will be late if they take as long as before, the first on %1.</source>
            <translation>
                <numerusform>%Ln lagi akan terlambat bila ditangani selama biasanya, yang pertama %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Quarter %1: nothing was finished or late yet</source>
            <translation>Triwulan %1: belum ada yang selesai atau terlambat</translation>
        </message>
        <message>
            <source>Quarter %1: %2 % in time, target %3 %</source>
            <translation>Triwulan %1: %2 % tepat waktu, target %3 %</translation>
        </message>
        <message>
            <source>Done: in %1</source>
            <translation>Selesai: pada %1</translation>
        </message>
        <message>
            <source>without a category</source>
            <translation>tanpa kategori</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Jumlah</translation>
        </message>
        <message>
            <source>Totals of %1 are handed in</source>
            <translation>Rekap %1 sudah diajukan</translation>
        </message>
        <message>
            <source>Totals of %1 were given back by the city</source>
            <translation>Rekap %1 dikembalikan kota</translation>
        </message>
        <message>
            <source>Totals of %1 were due on %2</source>
            <translation>Rekap %1 seharusnya masuk %2</translation>
        </message>
        <message>
            <source>Totals of %1 are due on %2</source>
            <translation>Rekap %1 paling lambat %2</translation>
        </message>
        <message>
            <source>%1: reply due on %2</source>
            <translation>%1: batas balasan %2</translation>
        </message>
        <message>
            <source>Warnings without a reply (%1)</source>
            <translation>Teguran belum dibalas (%1)</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Segera jatuh tempo</translation>
        </message>
        <message>
            <source>Monthly totals</source>
            <translation>Rekap bulanan</translation>
        </message>
    </context>
    <context>
        <name>emonev::UnitsPage</name>
        <message>
            <source>Units &amp; services</source>
            <translation>Unit &amp; Layanan</translation>
        </message>
        <message>
            <source>Search units and services</source>
            <translation>Cari unit dan layanan</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>Tambah layanan</translation>
        </message>
        <message>
            <source>Add unit</source>
            <translation>Tambah unit</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Nama atau kode</translation>
        </message>
        <message>
            <source>Kind of unit</source>
            <translation>Jenis unit</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Semua jenis</translation>
        </message>
        <message>
            <source>As a tree</source>
            <translation>Sebagai pohon</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Sebagai tabel</translation>
        </message>
        <message>
            <source>No units yet</source>
            <translation>Belum ada unit</translation>
        </message>
        <message>
            <source>Import the city's list of units, or add the first one.</source>
            <translation>Impor daftar unit kota, atau tambahkan yang pertama.</translation>
        </message>
        <message>
            <source>No unit matches</source>
            <translation>Tidak ada unit yang cocok</translation>
        </message>
        <message>
            <source>Try fewer letters or another kind.</source>
            <translation>Coba lebih sedikit huruf atau jenis lain.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s)</source>
            <translation>
                <numerusform>%Ln unit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln unit(s)</source>
            <translation>
                <numerusform>%1 dari %Ln unit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln service(s) shown</source>
            <translation>
                <numerusform>%Ln layanan ditampilkan</numerusform>
            </translation>
        </message>
        <message>
            <source>Adds a service to the chosen unit (Ctrl+Shift+A).</source>
            <translation>Menambah layanan pada unit terpilih (Ctrl+Shift+A).</translation>
        </message>
        <message>
            <source>Choose a unit first.</source>
            <translation>Pilih unit dahulu.</translation>
        </message>
        <message>
            <source>Removes the unit or service shown in the detail; it can be undone.</source>
            <translation>Menghapus unit atau layanan dalam rincian; dapat dibatalkan.</translation>
        </message>
        <message>
            <source>Choose a unit or service first.</source>
            <translation>Pilih unit atau layanan dahulu.</translation>
        </message>
        <message>
            <source>Removal of %1</source>
            <translation>Hapus %1</translation>
        </message>
        <message>
            <source>%1 was not removed.</source>
            <translation>%1 tidak dihapus.</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 dihapus.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Tidak ada yang dapat dibatalkan.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Tidak ada yang dapat diulangi.</translation>
        </message>
        <message>
            <source>There are no units yet.</source>
            <translation>Belum ada unit.</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Rincian</translation>
        </message>
    </context>
    <context>
        <name>emonev::UserDialog</name>
        <message>
            <source>Search units</source>
            <translation>Cari unit</translation>
        </message>
        <message>
            <source>Units of this account</source>
            <translation>Unit akun ini</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nama</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Nama atau kode</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Peran</translation>
        </message>
        <message>
            <source>&amp;Units</source>
            <translation>&amp;Unit</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>Kata &amp;sandi</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Pengguna baru</translation>
        </message>
        <message>
            <source>Role and units of %1</source>
            <translation>Peran dan unit %1</translation>
        </message>
        <message>
            <source>New password for %1</source>
            <translation>Kata sandi baru untuk %1</translation>
        </message>
        <message>
            <source>Add user</source>
            <translation>Tambah pengguna</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Perubahan</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>Pasang kata sandi</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Give the account a name, for example the first name.</source>
            <translation>Beri nama akun, misalnya nama depan.</translation>
        </message>
        <message numerus="yes">
            <source>A password has at least %Ln character(s). Tell it to the person yourself, not by e-mail.</source>
            <translation>
                <numerusform>Kata sandi paling sedikit %Ln karakter. Sampaikan langsung kepada orangnya, jangan lewat surel.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one unit; without one this account sees nothing of its own.</source>
            <translation>Pilih paling sedikit satu unit; tanpa unit akun ini tidak melihat apa pun miliknya.</translation>
        </message>
        <message>
            <source>This role sees the whole city.</source>
            <translation>Peran ini melihat seluruh kota.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s) chosen.</source>
            <translation>
                <numerusform>%Ln unit dipilih.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::VisitsDialog</name>
        <message>
            <source>Plan of visits</source>
            <translation>Rencana kunjungan</translation>
        </message>
        <message>
            <source>Plan of visits %1</source>
            <translation>Rencana kunjungan %1</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Hari</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Penilai</translation>
        </message>
        <message>
            <source>Second assessor</source>
            <translation>Penilai kedua</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>Hari kunjungan</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>day/month/year</source>
            <translation>hari/bulan/tahun</translation>
        </message>
        <message>
            <source>Share of units to assess twice</source>
            <translation>Bagian unit yang dinilai dua kali</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Word the draw goes by</source>
            <translation>Kata dasar undian</translation>
        </message>
        <message>
            <source>The same word draws the same units again, so that anybody can check the draw.</source>
            <translation>Kata yang sama mengundi unit yang sama, sehingga siapa pun dapat memeriksa undiannya.</translation>
        </message>
        <message>
            <source>Assess &amp;twice</source>
            <translation>Nilai dua &amp;kali</translation>
        </message>
        <message>
            <source>of the units, drawn by the &amp;word</source>
            <translation>dari unit, diundi dengan ka&amp;ta</translation>
        </message>
        <message>
            <source>drawn</source>
            <translation>terundi</translation>
        </message>
        <message>
            <source>%1 (drawn)</source>
            <translation>%1 (terundi)</translation>
        </message>
        <message>
            <source>✓ assessed</source>
            <translation>✓ sudah dinilai</translation>
        </message>
        <message>
            <source>! day is over</source>
            <translation>! hari sudah lewat</translation>
        </message>
        <message>
            <source>second is missing</source>
            <translation>penilai kedua belum</translation>
        </message>
        <message>
            <source>%1 of %2 units have a day, %3 were drawn, %4 are assessed.</source>
            <translation>%1 dari %2 unit sudah punya hari, %3 terundi, %4 sudah dinilai.</translation>
        </message>
        <message>
            <source>Write a day such as 22/11/2026 or 22 November 2026.</source>
            <translation>Tulis hari seperti 22/11/2026 atau 22 November 2026.</translation>
        </message>
        <message>
            <source>Plan of visits: %1</source>
            <translation>Rencana kunjungan: %1</translation>
        </message>
        <message>
            <source>Draw of units to assess twice</source>
            <translation>Undian unit yang dinilai dua kali</translation>
        </message>
        <message>
            <source>D&amp;raw</source>
            <translation>&amp;Undi</translation>
        </message>
    </context>
    <context>
        <name>emonev::WelcomeDialog</name>
        <message>
            <source>Make the city</source>
            <translation>Buat kota</translation>
        </message>
        <message>
            <source>Welcome to e-Monev</source>
            <translation>Selamat datang di e-Monev</translation>
        </message>
        <message>
            <source>Take the sample city</source>
            <translation>Pakai kota contoh</translation>
        </message>
        <message>
            <source>A made-up city of 99 units with two years of answers, to look around and to practise.</source>
            <translation>Kota rekaan dengan 99 unit dan jawaban dua tahun, untuk melihat-lihat dan berlatih.</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Pulihkan cadangan…</translation>
        </message>
        <message>
            <source>Bring the data of another laptop or an earlier day back from a backup file.</source>
            <translation>Kembalikan data laptop lain atau hari sebelumnya dari berkas cadangan.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Keluar</translation>
        </message>
        <message>
            <source>There are no data on this laptop yet. How do you want to begin?</source>
            <translation>Belum ada data di laptop ini. Bagaimana Anda ingin memulai?</translation>
        </message>
        <message>
            <source>The data will lie in %1.</source>
            <translation>Data akan disimpan di %1.</translation>
        </message>
        <message>
            <source>&amp;Name of the city</source>
            <translation>&amp;Nama kota</translation>
        </message>
        <message>
            <source>e.g. Kota Tirta Kencana</source>
            <translation>misalnya Kota Tirta Kencana</translation>
        </message>
        <message>
            <source>Write the city's name first.</source>
            <translation>Tulis nama kota dulu.</translation>
        </message>
        <message>
            <source>An empty city with the shipped instruments; its units are imported next.</source>
            <translation>Kota kosong dengan instrumen bawaan; setelah itu unitnya diimpor.</translation>
        </message>
    </context>
    <context>
        <name>emonev::WhatIfDialog</name>
        <message>
            <source>not assessed yet</source>
            <translation>belum dinilai</translation>
        </message>
        <message>
            <source>%1, place %2</source>
            <translation>%1, peringkat %2</translation>
        </message>
        <message>
            <source>Lines to try</source>
            <translation>Baris yang dicoba</translation>
        </message>
        <message>
            <source>&amp;Cheapest fixes</source>
            <translation>Perbaikan &amp;termurah</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Kembalikan</translation>
        </message>
        <message>
            <source>What if? %1</source>
            <translation>Bagaimana jika? %1</translation>
        </message>
        <message>
            <source>Choose other answers, weights or costs: nothing of this is saved.</source>
            <translation>Pilih jawaban, bobot, atau biaya lain: tidak ada yang disimpan.</translation>
        </message>
        <message>
            <source>The set of fixes that lifts the unit into the next zone for the least cost</source>
            <translation>Kumpulan perbaikan yang menaikkan unit ke zona berikutnya dengan biaya terendah</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Sekarang: %1</translation>
        </message>
        <message>
            <source>Now: %1. Tried: %2.</source>
            <translation>Sekarang: %1. Dicoba: %2.</translation>
        </message>
        <message>
            <source>This is the highest zone already.</source>
            <translation>Ini sudah zona tertinggi.</translation>
        </message>
        <message>
            <source>The next zone can't be reached with the lines answered so far.</source>
            <translation>Zona berikutnya tidak bisa dicapai dengan baris yang sudah dijawab.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln fix(es) at a cost of %1 reach "%2": %3.</source>
            <translation>
                <numerusform>%Ln perbaikan dengan biaya %1 mencapai "%2": %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emonev::WhyDialog</name>
        <message>
            <source>Why this score?</source>
            <translation>Mengapa nilai ini?</translation>
        </message>
        <message>
            <source>Improvements that lead to the next zone</source>
            <translation>Perbaikan menuju zona berikutnya</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Points of each variable and indicator</source>
            <translation>Poin tiap variabel dan indikator</translation>
        </message>
        <message>
            <source>%1: not assessed yet</source>
            <translation>%1: belum dinilai</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>%1 (provisional: %2 of %3 answered)</source>
            <translation>%1 (sementara: %2 dari %3 dijawab)</translation>
        </message>
        <message>
            <source>Score = %1 × sum of (weight × value) ÷ sum of weights. What is not applicable or not answered counts in neither sum; for services the value is the mean over the services. The weights that count here add up to %2.</source>
            <translation>Nilai = %1 × jumlah (bobot × nilai) ÷ jumlah bobot. Yang tidak berlaku atau belum dinilai tidak dihitung di kedua jumlah; untuk layanan, nilainya rata-rata semua layanan. Bobot yang dihitung di sini berjumlah %2.</translation>
        </message>
        <message>
            <source>Answer the first line of the checklist to see a score.</source>
            <translation>Jawab satu baris daftar periksa untuk melihat nilai.</translation>
        </message>
        <message>
            <source>This is the highest zone already.</source>
            <translation>Ini sudah zona tertinggi.</translation>
        </message>
        <message>
            <source>"%1" (%2) can't be reached with the lines answered so far.</source>
            <translation>"%1" (%2) tidak dapat dicapai dengan baris yang sudah dijawab.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln improvement(s) are enough for "%1" (%2): from %3 to %4.</source>
            <translation>
                <numerusform>Untuk mencapai "%1" (%2) cukup %Ln perbaikan: dari %3 menjadi %4.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, service %2</source>
            <translation>%1, layanan %2</translation>
        </message>
        <message>
            <source>+%1  %2: from "%3" to "%4"</source>
            <translation>+%1  %2: dari "%3" menjadi "%4"</translation>
        </message>
        <message>
            <source>&amp;What if…</source>
            <translation>&amp;Bagaimana jika…</translation>
        </message>
    </context>
    <context>
        <name>emonev::ZoneBar</name>
        <message>
            <source>Units by zone</source>
            <translation>Unit menurut zona</translation>
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
        <message>
            <source>--as-of goes with score, and with report, chart and export of units, standards and answers.</source>
            <translation>--as-of berlaku untuk score, serta report, chart, dan export atas unit, standar, dan jawaban.</translation>
        </message>
    </context>
    <context>
        <name>emonev::ctl::Secrets</name>
        <message>
            <source>This machine has no keychain: the key of reporters' names is kept in %1.</source>
            <translation>Komputer ini tidak punya penyimpan kunci (keychain): kunci nama pelapor disimpan di %1.</translation>
        </message>
    </context>
</TS>