<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>AccountState</name>
    <message>
        <source>sign in again</source>
        <translation>masuk lagi</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>working</source>
        <translation>bekerja</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>luring</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tidak ada jawaban</translation>
    </message>
    <message>
        <source>run by another program</source>
        <translation>dijalankan program lain</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>memulai</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>berhenti</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>hanya membaca</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>terkini</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Tidak disimpan: %1</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile. Before: %1. Mine: %2. Theirs: %3.</source>
        <translation>Sementara itu diubah di tempat lain. Sebelumnya: %1. Milik saya: %2. Milik mereka: %3.</translation>
    </message>
    <message>
        <source>Changed, not saved. Before: %1.</source>
        <translation>Diubah, belum disimpan. Sebelumnya: %1.</translation>
    </message>
    <message>
        <source>row is gone</source>
        <translation>baris sudah tidak ada</translation>
    </message>
    <message>
        <source>no longer in this list</source>
        <translation>tidak lagi dalam daftar ini</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>mengetik</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>Kembalikan untuk diubah</translation>
    </message>
    <message>
        <source>Queue for sending</source>
        <translation>Antrekan untuk dikirim</translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation>Keluarkan dari kotak keluar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>Daftarkan lagi</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Yang dikirim</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Diantrekan</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Percobaan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Akibat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Kode status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
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
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>Mengurungkan</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Diurungkan oleh</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Terakhir dilihat</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kali</translation>
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
        <source>Brand</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Why paused</source>
        <translation>Alasan dijeda</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nama di sana</translation>
    </message>
    <message>
        <source>Version there</source>
        <translation>Versi di sana</translation>
    </message>
    <message>
        <source>Take over from</source>
        <translation>Diambil alih sejak</translation>
    </message>
    <message>
        <source>Last good run</source>
        <translation>Terakhir berhasil</translation>
    </message>
    <message>
        <source>Waiting to leave</source>
        <translation>Menunggu dikirim</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Ships from</source>
        <translation>Dikirim dari</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Markup, %</source>
        <translation>Markup, %</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Bagian tetap</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Dibulatkan ke</translation>
    </message>
    <message>
        <source>Category in the shop</source>
        <translation>Kategori di toko</translation>
    </message>
    <message>
        <source>Category there</source>
        <translation>Kategori di sana</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Namanya</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atribut</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Largest step, %</source>
        <translation>Langkah terbesar, %</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Harga terendah</translation>
    </message>
    <message>
        <source>Least stock</source>
        <translation>Stok paling sedikit</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>Stok paling banyak</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Ditetapkan oleh</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Aliran</translation>
    </message>
    <message>
        <source>Every, seconds</source>
        <translation>Setiap, detik</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Jalan berikutnya</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Jalan terakhir</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Kotak keluar</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Lalu lintas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Price rules</source>
        <translation>Aturan harga</translation>
    </message>
    <message>
        <source>Category maps</source>
        <translation>Peta kategori</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Kebijakan</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>toko</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>marketplace</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>kurir</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>memantau</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>tempel</translation>
    </message>
    <message>
        <source>import</source>
        <translation>impor</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>aturan</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>tarik</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>urungkan</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>persetujuan</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>antre</translation>
    </message>
    <message>
        <source>send</source>
        <translation>kirim</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>pengaturan</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>diselesaikan</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>content</source>
        <translation>konten</translation>
    </message>
    <message>
        <source>price</source>
        <translation>harga</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>stok</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>rak</translation>
    </message>
    <message>
        <source>create order</source>
        <translation>buat pesanan</translation>
    </message>
    <message>
        <source>amend order</source>
        <translation>ubah pesanan</translation>
    </message>
    <message>
        <source>cancel order</source>
        <translation>batalkan pesanan</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>serah terima</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sedang dikirim</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>terkirim</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>macet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>dijawab</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>dicoba lagi</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>membaca</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>menetapkan</translation>
    </message>
    <message>
        <source>does once</source>
        <translation>melakukan sekali</translation>
    </message>
    <message>
        <source>good</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>token kedaluwarsa</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>masuk lagi</translation>
    </message>
    <message>
        <source>clock or signature</source>
        <translation>jam atau tanda tangan</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>terlalu banyak permintaan</translation>
    </message>
    <message>
        <source>passing fault</source>
        <translation>gangguan sementara</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>sudah ada</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>not in this state</source>
        <translation>tidak dalam status ini</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>tidak diizinkan</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>tidak dipahami</translation>
    </message>
    <message>
        <source>cancels</source>
        <translation>pembatalan</translation>
    </message>
    <message>
        <source>own</source>
        <translation>sendiri</translation>
    </message>
    <message>
        <source>marketplace&apos;s</source>
        <translation>milik marketplace</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varian</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Dijual</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>Id di sana</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Edit terakhir</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opsi</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Weight, g</source>
        <translation>Berat, g</translation>
    </message>
    <message>
        <source>Length, mm</source>
        <translation>Panjang, mm</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Lebar, mm</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Tinggi, mm</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Kode HS</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Modal</translation>
    </message>
    <message>
        <source>Core price</source>
        <translation>Harga inti</translation>
    </message>
    <message>
        <source>Shop price</source>
        <translation>Harga toko</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Stok nyata</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Stock to publish</source>
        <translation>Stok yang ditayangkan</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Price state</source>
        <translation>Status harga</translation>
    </message>
    <message>
        <source>Stock state</source>
        <translation>Status stok</translation>
    </message>
    <message>
        <source>State there</source>
        <translation>Status di sana</translation>
    </message>
    <message>
        <source>Returned with</source>
        <translation>Dikembalikan dengan</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Penyimpangan</translation>
    </message>
    <message>
        <source>Variant id there</source>
        <translation>Id varian di sana</translation>
    </message>
    <message>
        <source>Pinned price</source>
        <translation>Harga dipatok</translation>
    </message>
    <message>
        <source>Pinned stock</source>
        <translation>Stok dipatok</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Mata uang dasar</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Dipesan</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stok pengaman</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tersedia</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Ditayangkan</translation>
    </message>
    <message>
        <source>Set on hand to</source>
        <translation>Setel stok nyata ke</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Dihitung pada</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Dipesan pada</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Kirim sebelum</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Pembeli</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Alamat, baris kedua</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Cancel requested</source>
        <translation>Pembatalan diminta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Amendment waits</source>
        <translation>Perubahan menunggu</translation>
    </message>
    <message>
        <source>Number in the shop</source>
        <translation>Nomor di toko</translation>
    </message>
    <message>
        <source>Id in the shop</source>
        <translation>Id di toko</translation>
    </message>
    <message>
        <source>State in the shop</source>
        <translation>Status di toko</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Airway bill</source>
        <translation>Nomor resi</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Seller&apos;s discount</source>
        <translation>Diskon penjual</translation>
    </message>
    <message>
        <source>Platform&apos;s discount</source>
        <translation>Diskon platform</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Ongkos kirim</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Pajak</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Dibatalkan oleh</translation>
    </message>
    <message>
        <source>Cancelled in state</source>
        <translation>Dibatalkan dalam status</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>Alasan dibatalkan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Harga daftar</translation>
    </message>
    <message>
        <source>Buyer paid</source>
        <translation>Dibayar pembeli</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>Ada di katalog</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Tata letak</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Order state as of</source>
        <translation>Status pesanan per</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Baris pesanan</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Otoritas sertifikat sendiri</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsi</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Diubah di sana</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>SKU, folded</source>
        <translation>SKU, disederhanakan</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>Harga obral</translation>
    </message>
    <message>
        <source>Sale from</source>
        <translation>Obral dari</translation>
    </message>
    <message>
        <source>Sale to</source>
        <translation>Obral sampai</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Varian</translation>
    </message>
    <message>
        <source>Content stamp</source>
        <translation>Cap konten</translation>
    </message>
    <message>
        <source>Answer cancel by</source>
        <translation>Jawab pembatalan sebelum</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Komisi</translation>
    </message>
    <message>
        <source>Buyer&apos;s message</source>
        <translation>Pesan pembeli</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Kurir</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Cancelled there</source>
        <translation>Dibatalkan di sana</translation>
    </message>
    <message>
        <source>Fixed part, minor units</source>
        <translation>Bagian tetap, satuan terkecil</translation>
    </message>
    <message>
        <source>Rounded to, minor units</source>
        <translation>Dibulatkan ke, satuan terkecil</translation>
    </message>
    <message>
        <source>Lowest price, minor units</source>
        <translation>Harga terendah, satuan terkecil</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>is</source>
        <translation>adalah</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>bukan</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>memuat</translation>
    </message>
    <message>
        <source>before</source>
        <translation>sebelum</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>kurang dari</translation>
    </message>
    <message>
        <source>after</source>
        <translation>sesudah</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>lebih dari</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>tidak kosong</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The order is new. Approve it and send it to the shop before it gets a label.</source>
        <translation>Pesanan ini baru. Setujui dan kirim ke toko sebelum mendapat label.</translation>
    </message>
    <message>
        <source>The order was edited and is not approved. Approve it and send it to the shop before it gets a label.</source>
        <translation>Pesanan diedit dan belum disetujui. Setujui dan kirim ke toko sebelum mendapat label.</translation>
    </message>
    <message>
        <source>The order waits for an answer (payment, stock or a second approver).</source>
        <translation>Pesanan menunggu jawaban (pembayaran, stok, atau penyetuju kedua).</translation>
    </message>
    <message>
        <source>The order is approved, but not in the shop yet. Queue it before it gets a label.</source>
        <translation>Pesanan disetujui, tetapi belum ada di toko. Antrekan sebelum mendapat label.</translation>
    </message>
    <message>
        <source>The order is on its way to the shop. It gets a label when it is there.</source>
        <translation>Pesanan sedang menuju toko. Labelnya dibuat setelah tiba di sana.</translation>
    </message>
    <message>
        <source>The order is shipped and finished.</source>
        <translation>Pesanan sudah dikirim dan selesai.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>Pesanan dibatalkan.</translation>
    </message>
    <message>
        <source>The order is from before this account was taken over. It is kept as history and gets no label.</source>
        <translation>Pesanan berasal dari masa sebelum akun ini diambil alih. Disimpan sebagai riwayat dan tidak mendapat label.</translation>
    </message>
    <message>
        <source>The order is cancelled at the marketplace.</source>
        <translation>Pesanan dibatalkan di marketplace.</translation>
    </message>
    <message>
        <source>The buyer asked to cancel this order. Answer that first.</source>
        <translation>Pembeli meminta pembatalan pesanan ini. Jawab itu dulu.</translation>
    </message>
    <message>
        <source>The order is on hold. Take the hold off first.</source>
        <translation>Pesanan ditahan. Lepaskan dulu penahanannya.</translation>
    </message>
    <message>
        <source>The parcel is handed over already.</source>
        <translation>Paket sudah diserahkan.</translation>
    </message>
    <message>
        <source>A change of the address or the notes waits for approval.</source>
        <translation>Perubahan alamat atau catatan menunggu persetujuan.</translation>
    </message>
    <message>
        <source>The order was changed here and at the marketplace. Settle the conflict first.</source>
        <translation>Pesanan diubah di sini dan di marketplace. Selesaikan dulu konfliknya.</translation>
    </message>
    <message>
        <source>The marketplace gives the order a status that Sampan does not know. Look at it first.</source>
        <translation>Marketplace memberi pesanan ini status yang tidak dikenal Sampan. Periksa dulu.</translation>
    </message>
    <message>
        <source>The order must be approved before it can go to the shop.</source>
        <translation>Pesanan harus disetujui sebelum dapat masuk ke toko.</translation>
    </message>
    <message>
        <source>The order does not wait for approval, so there is nothing to return.</source>
        <translation>Pesanan tidak menunggu persetujuan, jadi tidak ada yang dikembalikan.</translation>
    </message>
    <message>
        <source>No answer is awaited for this order.</source>
        <translation>Tidak ada jawaban yang ditunggu untuk pesanan ini.</translation>
    </message>
    <message>
        <source>The order is not in the outbox.</source>
        <translation>Pesanan tidak ada di kotak keluar.</translation>
    </message>
    <message>
        <source>The order was not sent to the shop.</source>
        <translation>Pesanan tidak dikirim ke toko.</translation>
    </message>
    <message>
        <source>The order is approved already.</source>
        <translation>Pesanan sudah disetujui.</translation>
    </message>
    <message>
        <source>The order is in the outbox already.</source>
        <translation>Pesanan sudah ada di kotak keluar.</translation>
    </message>
    <message>
        <source>The order is in the shop already.</source>
        <translation>Pesanan sudah ada di toko.</translation>
    </message>
    <message>
        <source>The order is being sent to the shop right now. Wait for the answer.</source>
        <translation>Pesanan sedang dikirim ke toko. Tunggu jawabannya.</translation>
    </message>
    <message>
        <source>The order waits for an answer (payment, stock or a second approver) and cannot be approved yet.</source>
        <translation>Pesanan menunggu jawaban (pembayaran, stok, atau penyetuju kedua) dan belum dapat disetujui.</translation>
    </message>
    <message>
        <source>The order is from before this account was taken over. It is kept as history and never sent.</source>
        <translation>Pesanan berasal dari masa sebelum akun ini diambil alih. Disimpan sebagai riwayat dan tidak pernah dikirim.</translation>
    </message>
    <message>
        <source>The marketplace gives this order a status that Sampan does not know. Look at it first, and close the problem.</source>
        <translation>Marketplace memberi pesanan ini status yang tidak dikenal Sampan. Periksa dulu, lalu tutup masalahnya.</translation>
    </message>
    <message>
        <source>A label exists for this order. Void it before changing the order.</source>
        <translation>Pesanan ini sudah punya label. Batalkan labelnya sebelum mengubah pesanan.</translation>
    </message>
    <message>
        <source>The order is in the shop already: only address, phone and notes can still be changed.</source>
        <translation>Pesanan sudah ada di toko: hanya alamat, telepon, dan catatan yang masih dapat diubah.</translation>
    </message>
    <message>
        <source>The order is in the shop already. Cancel it instead.</source>
        <translation>Pesanan sudah ada di toko. Batalkan saja.</translation>
    </message>
    <message>
        <source>The order is not in the shop.</source>
        <translation>Pesanan tidak ada di toko.</translation>
    </message>
    <message>
        <source>The order must be in the shop before it is handed over.</source>
        <translation>Pesanan harus ada di toko sebelum diserahkan.</translation>
    </message>
    <message>
        <source>The order is shipped. A cancel now is a return: settle it with the marketplace.</source>
        <translation>Pesanan sudah dikirim. Pembatalan sekarang adalah retur: selesaikan dengan marketplace.</translation>
    </message>
    <message>
        <source>No rule says what happens now.</source>
        <translation>Tidak ada aturan yang menyatakan apa yang terjadi sekarang.</translation>
    </message>
    <message>
        <source>Nothing waits for approval here: it is the same on both sides.</source>
        <translation>Tidak ada yang menunggu persetujuan di sini: kedua sisi sama.</translation>
    </message>
    <message>
        <source>It must be approved before it can be queued.</source>
        <translation>Harus disetujui sebelum dapat diantrekan.</translation>
    </message>
    <message>
        <source>It is approved already.</source>
        <translation>Sudah disetujui.</translation>
    </message>
    <message>
        <source>It is in the outbox already.</source>
        <translation>Sudah ada di kotak keluar.</translation>
    </message>
    <message>
        <source>It is not in the outbox.</source>
        <translation>Tidak ada di kotak keluar.</translation>
    </message>
    <message>
        <source>It is being sent right now. Wait for the answer.</source>
        <translation>Sedang dikirim. Tunggu jawabannya.</translation>
    </message>
    <message>
        <source>The marketplace is reviewing it. Edit it to send a newer version.</source>
        <translation>Marketplace sedang meninjaunya. Edit untuk mengirim versi yang lebih baru.</translation>
    </message>
    <message>
        <source>It is off the shelf there. List it again instead.</source>
        <translation>Sudah diturunkan dari rak di sana. Daftarkan lagi saja.</translation>
    </message>
    <message>
        <source>It is not off the shelf.</source>
        <translation>Tidak diturunkan dari rak.</translation>
    </message>
    <message>
        <source>Nothing of it was sent.</source>
        <translation>Tidak ada bagiannya yang dikirim.</translation>
    </message>
    <message>
        <source>The marketplace refused it. Change what it names, then approve it.</source>
        <translation>Marketplace menolaknya. Ubah yang disebutkan, lalu setujui.</translation>
    </message>
    <message>
        <source>Nobody has changed it yet, so there is nothing to return.</source>
        <translation>Belum ada yang mengubahnya, jadi tidak ada yang dikembalikan.</translation>
    </message>
    <message>
        <source>Another product of the shop (number %2) has this SKU already. The shop says: %1</source>
        <translation>Produk lain di toko (nomor %2) sudah memakai SKU ini. Kata toko: %1</translation>
    </message>
    <message>
        <source>Another product of the shop (number %2) has this barcode already. The shop says: %1</source>
        <translation>Produk lain di toko (nomor %2) sudah memakai barcode ini. Kata toko: %1</translation>
    </message>
    <message>
        <source>The shop has one of that name already (number %2). It says: %1</source>
        <translation>Toko sudah punya yang bernama itu (nomor %2). Katanya: %1</translation>
    </message>
    <message>
        <source>It is in the shop&apos;s bin already.</source>
        <translation>Sudah ada di tempat sampah toko.</translation>
    </message>
    <message>
        <source>The shop has no such order: it was deleted there.</source>
        <translation>Toko tidak punya pesanan itu: sudah dihapus di sana.</translation>
    </message>
    <message>
        <source>The shop has no such product: it was deleted there. Pull the catalogue again.</source>
        <translation>Toko tidak punya produk itu: sudah dihapus di sana. Tarik katalog lagi.</translation>
    </message>
    <message>
        <source>The shop has no such variation of this product: it was deleted or moved. Pull the catalogue again.</source>
        <translation>Toko tidak punya variasi itu dari produk ini: sudah dihapus atau dipindahkan. Tarik katalog lagi.</translation>
    </message>
    <message>
        <source>The shop holds this as a variation of another product. Pull the catalogue again.</source>
        <translation>Toko menyimpan ini sebagai variasi produk lain. Tarik katalog lagi.</translation>
    </message>
    <message>
        <source>The shop takes fewer items at once. It says: %1</source>
        <translation>Toko menerima lebih sedikit barang sekaligus. Katanya: %1</translation>
    </message>
    <message>
        <source>WooCommerce does not answer at the shop&apos;s address: the plugin is switched off, or the address has changed. Open the shop&apos;s plugins page, then test the account.</source>
        <translation>WooCommerce tidak menjawab di alamat toko: plugin dimatikan, atau alamatnya berubah. Buka halaman plugin toko, lalu uji akunnya.</translation>
    </message>
    <message>
        <source>The shop&apos;s program broke down while it worked (PHP error). If it goes on, ask the shop&apos;s administrator to look into its error log.</source>
        <translation>Program toko rusak saat bekerja (galat PHP). Bila berlanjut, minta administrator toko melihat log galatnya.</translation>
    </message>
    <message>
        <source>The shop is not available now. It says: %1</source>
        <translation>Toko tidak tersedia sekarang. Katanya: %1</translation>
    </message>
    <message>
        <source>Something in front of the shop (a proxy, a security plugin) removes parts of our address. Use https, or let it pass oauth parameters. The shop says: %1</source>
        <translation>Sesuatu di depan toko (proksi, plugin keamanan) menghapus bagian alamat kami. Pakai https, atau izinkan parameter oauth lewat. Kata toko: %1</translation>
    </message>
    <message>
        <source>The shop did not take the consumer key for one of its own. Either the key or its user was deleted, or there is a typo in it, or a server in front of the shop removes the Authorization header. Enter the key again. The shop says: %1</source>
        <translation>Toko tidak mengenali consumer key ini sebagai miliknya. Kunci atau penggunanya dihapus, ada salah ketik, atau server di depan toko menghapus header Authorization. Masukkan kuncinya lagi. Kata toko: %1</translation>
    </message>
    <message>
        <source>The shop refused the consumer key or secret. Enter both again, without blanks; if they are right, compare this computer&apos;s clock. The shop says: %1</source>
        <translation>Toko menolak consumer key atau secret. Masukkan keduanya lagi, tanpa spasi; bila sudah benar, periksa jam komputer ini. Kata toko: %1</translation>
    </message>
    <message>
        <source>The shop refused the time of our request: this computer&apos;s clock or the shop&apos;s is wrong by more than 15 minutes. Set the clock.</source>
        <translation>Toko menolak waktu permintaan kami: jam komputer ini atau jam toko meleset lebih dari 15 menit. Setel jamnya.</translation>
    </message>
    <message>
        <source>The shop got the same request twice.</source>
        <translation>Toko menerima permintaan yang sama dua kali.</translation>
    </message>
    <message>
        <source>This consumer key may only read, or only write. Give it Read/Write in the shop under WooCommerce &gt; Settings &gt; Advanced &gt; REST API. The shop says: %1</source>
        <translation>Consumer key ini hanya boleh membaca, atau hanya menulis. Beri Read/Write di toko pada WooCommerce &gt; Settings &gt; Advanced &gt; REST API. Kata toko: %1</translation>
    </message>
    <message>
        <source>The key&apos;s user lacks the rights in the shop. Give the key to an administrator or a shop manager. The shop says: %1</source>
        <translation>Pengguna kunci ini tidak punya hak di toko. Berikan kunci kepada administrator atau shop manager. Kata toko: %1</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>less than 1 min</source>
        <translation>kurang dari 1 mnt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 hari</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>NEW</source>
        <translation>BARU</translation>
    </message>
    <message>
        <source>EDITED</source>
        <translation>DIEDIT</translation>
    </message>
    <message>
        <source>APPROVED</source>
        <translation>DISETUJUI</translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation>ANTRE</translation>
    </message>
    <message>
        <source>IN REVIEW</source>
        <translation>DITINJAU</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>TAYANG</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>PERUBAHAN</translation>
    </message>
    <message>
        <source>REJECTED</source>
        <translation>DITOLAK</translation>
    </message>
    <message>
        <source>DELISTED</source>
        <translation>DITURUNKAN</translation>
    </message>
    <message>
        <source>AWAITING CONFIRMATION</source>
        <translation>MENUNGGU KONFIRMASI</translation>
    </message>
    <message>
        <source>SYNCED</source>
        <translation>TERSINKRON</translation>
    </message>
    <message>
        <source>SUCCESSFULLY PROCESSED</source>
        <translation>BERHASIL DIPROSES</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>DIBATALKAN</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs other brands&apos; shops on marketplaces.</source>
        <translation>Menjalankan toko merek lain di marketplace.</translation>
    </message>
    <message>
        <source>The workspace: a file or postgresql://user@host/database.</source>
        <translation>Ruang kerja: berkas atau postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Opens a demo workspace wired to simulators on this computer.</source>
        <translation>Membuka ruang kerja latihan yang terhubung ke simulator di komputer ini.</translation>
    </message>
    <message>
        <source>Port of the first simulator; the others follow.</source>
        <translation>Porta simulator pertama; yang lain menyusul.</translation>
    </message>
    <message>
        <source>What the simulators&apos; goods and orders are made from.</source>
        <translation>Dasar pembuatan barang dan pesanan simulator.</translation>
    </message>
    <message>
        <source>How many products the simulated shop has.</source>
        <translation>Jumlah produk toko simulasi.</translation>
    </message>
    <message>
        <source>What goes wrong in practice: off, moderate, or a list such as slow=0.05,lost=0.02.</source>
        <translation>Yang salah saat latihan: off, moderate, atau daftar seperti slow=0.05,lost=0.02.</translation>
    </message>
</context>
<context>
    <name>sampan::Sentence</name>
    <message>
        <source>The answer is too large to be read (%1 MB).</source>
        <translation>Jawabannya terlalu besar untuk dibaca (%1 MB).</translation>
    </message>
    <message>
        <source>The answer is nested too deeply to be read.</source>
        <translation>Jawabannya bersarang terlalu dalam untuk dibaca.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Jawabannya kosong.</translation>
    </message>
    <message>
        <source>The answer is not JSON: %1</source>
        <translation>Jawabannya bukan JSON: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be looked for in the column %2.</source>
        <translation>“%1” tidak dapat dicari di kolom %2.</translation>
    </message>
    <message>
        <source>The table %1 has no column “%2”.</source>
        <translation>Tabel %1 tidak punya kolom “%2”.</translation>
    </message>
    <message>
        <source>There is nothing with the key “%1”.</source>
        <translation>Tidak ada apa pun dengan kunci “%1”.</translation>
    </message>
    <message>
        <source>Several rows have the key “%1”. Write it whole, such as ACCOUNT:SKU or ACCOUNT:ORDER-NUMBER.</source>
        <translation>Beberapa baris punya kunci “%1”. Tulis lengkap, seperti AKUN:SKU atau AKUN:NOMOR-PESANAN.</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>Tidak ada akun bernama “%1”.</translation>
    </message>
    <message>
        <source>There is no brand named “%1”.</source>
        <translation>Tidak ada merek bernama “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Rows of %2 are named by their number.</source>
        <translation>“%1” bukan nomor. Baris %2 disebut dengan nomornya.</translation>
    </message>
    <message>
        <source>The row is gone.</source>
        <translation>Baris itu sudah tidak ada.</translation>
    </message>
    <message>
        <source>Price on %1</source>
        <translation>Harga di %1</translation>
    </message>
    <message>
        <source>Read from the shop, or typed here and sent to it</source>
        <translation>Dibaca dari toko, atau diketik di sini dan dikirim ke sana</translation>
    </message>
    <message>
        <source>Pinned: typed by a person; empty the cell to follow the rule again</source>
        <translation>Dipatok: diketik orang; kosongkan sel untuk mengikuti aturan lagi</translation>
    </message>
    <message>
        <source>Core price</source>
        <translation>Harga inti</translation>
    </message>
    <message>
        <source>Price in the shop</source>
        <translation>Harga di toko</translation>
    </message>
    <message>
        <source>Rate of %1 (%2)</source>
        <translation>Kurs %1 (%2)</translation>
    </message>
    <message>
        <source>Markup, %</source>
        <translation>Markup, %</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Bagian tetap</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Dibulatkan ke</translation>
    </message>
    <message>
        <source>The rule gives</source>
        <translation>Hasil aturan</translation>
    </message>
    <message>
        <source>On hand in the shop, counted %1</source>
        <translation>Stok nyata di toko, dihitung %1</translation>
    </message>
    <message>
        <source>Reserved by %1</source>
        <translation>Dipesan oleh %1</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stok pengaman</translation>
    </message>
    <message>
        <source>The shop does not count this product, so nothing is published until somebody types a number</source>
        <translation>Toko tidak menghitung produk ini, jadi tidak ada yang ditayangkan sampai seseorang mengetik angka</translation>
    </message>
    <message>
        <source>Pinned: typed by a person; empty the cell to follow the shop again</source>
        <translation>Dipatok: diketik orang; kosongkan sel untuk mengikuti toko lagi</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Ditayangkan</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <translation>Diubah oleh %1, %2</translation>
    </message>
    <message>
        <source>It is as it was when the row was made.</source>
        <translation>Masih seperti saat baris dibuat.</translation>
    </message>
    <message>
        <source>You may look, but not edit.</source>
        <translation>Anda boleh melihat, tetapi tidak mengedit.</translation>
    </message>
    <message>
        <source>This marketplace takes no hand-over from us. Report it in its seller centre.</source>
        <translation>Marketplace ini tidak menerima serah terima dari kami. Laporkan di seller centre-nya.</translation>
    </message>
    <message>
        <source>The buyer asked to cancel this order. Answer that first.</source>
        <translation>Pembeli meminta pembatalan pesanan ini. Jawab itu dulu.</translation>
    </message>
    <message>
        <source>The order is on hold. Take the hold off first.</source>
        <translation>Pesanan ditahan. Lepaskan dulu penahanannya.</translation>
    </message>
    <message>
        <source>Order %1 has no label yet. Print it first.</source>
        <translation>Pesanan %1 belum punya label. Cetak dulu.</translation>
    </message>
    <message>
        <source>The state of order %1 is as of %2, which is more than 15 minutes ago. Read the orders again, or hand it over all the same with a reason.</source>
        <translation>Status pesanan %1 adalah per %2, lebih dari 15 menit yang lalu. Baca pesanan lagi, atau serahkan juga dengan alasan.</translation>
    </message>
    <message>
        <source>The account of order %1 is gone.</source>
        <translation>Akun pesanan %1 sudah tidak ada.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled at %2 but is still open in the shop. Cancel it there: no policy of this account lets cancels follow by themselves.</source>
        <translation>Pesanan %1 dibatalkan di %2 tetapi masih terbuka di toko. Batalkan di sana: tidak ada kebijakan akun ini yang membuat pembatalan mengikuti sendiri.</translation>
    </message>
    <message>
        <source>The shop account is gone.</source>
        <translation>Akun toko sudah tidak ada.</translation>
    </message>
    <message>
        <source>Order %1 was shipped outside Sampan. Record it only, or push it to the shop as shipped.</source>
        <translation>Pesanan %1 dikirim di luar Sampan. Catat saja, atau kirim ke toko sebagai terkirim.</translation>
    </message>
    <message>
        <source>Order %1 was accepted at the marketplace before it was approved here. Audit and approve it.</source>
        <translation>Pesanan %1 diterima di marketplace sebelum disetujui di sini. Periksa dan setujui.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled at the marketplace in state %2. A label or a parcel may exist: stop it.</source>
        <translation>Pesanan %1 dibatalkan di marketplace dalam status %2. Mungkin sudah ada label atau paket: hentikan.</translation>
    </message>
    <message>
        <source>The buyer asks to cancel order %1, which is shipped. Settle it with the marketplace.</source>
        <translation>Pembeli meminta pembatalan pesanan %1 yang sudah dikirim. Selesaikan dengan marketplace.</translation>
    </message>
    <message>
        <source>The brand cancelled order %1 in its shop. Cancel it at the marketplace too.</source>
        <translation>Merek membatalkan pesanan %1 di tokonya. Batalkan juga di marketplace.</translation>
    </message>
    <message>
        <source>The marketplace gives order %1 a status that Sampan does not know: “%2”. Nothing of it is sent until somebody has looked.</source>
        <translation>Marketplace memberi pesanan %1 status yang tidak dikenal Sampan: “%2”. Tidak ada yang dikirim sampai seseorang memeriksanya.</translation>
    </message>
    <message>
        <source>The shop refused order %1: %2</source>
        <translation>Toko menolak pesanan %1: %2</translation>
    </message>
    <message>
        <source>Order %1 needs a person: at the marketplace it is “%2”.</source>
        <translation>Pesanan %1 perlu orang: di marketplace statusnya “%2”.</translation>
    </message>
    <message>
        <source>You may edit, but not approve. Ask an approver.</source>
        <translation>Anda boleh mengedit, tetapi tidak menyetujui. Minta penyetuju.</translation>
    </message>
    <message>
        <source>You may edit, but not return. Ask an approver.</source>
        <translation>Anda boleh mengedit, tetapi tidak mengembalikan. Minta penyetuju.</translation>
    </message>
    <message>
        <source>You may edit, but not cancel an order. Ask an approver.</source>
        <translation>Anda boleh mengedit, tetapi tidak membatalkan pesanan. Minta penyetuju.</translation>
    </message>
    <message>
        <source>The brand has no shop account that orders could go to. Add one.</source>
        <translation>Merek tidak punya akun toko tujuan pesanan. Tambahkan satu.</translation>
    </message>
    <message>
        <source>The brand has several shops. Name the one for the orders of %1 in its option “shop”.</source>
        <translation>Merek punya beberapa toko. Sebut toko untuk pesanan %1 dalam opsi “shop”.</translation>
    </message>
    <message>
        <source>Order %1 has no currency.</source>
        <translation>Pesanan %1 tidak punya mata uang.</translation>
    </message>
    <message>
        <source>The SKU %1 of order %2 is not in the catalogue. Correct the SKU of the line, or import the product.</source>
        <translation>SKU %1 pada pesanan %2 tidak ada di katalog. Betulkan SKU baris itu, atau impor produknya.</translation>
    </message>
    <message>
        <source>Order %1 has no line left to send.</source>
        <translation>Pesanan %1 tidak punya baris tersisa untuk dikirim.</translation>
    </message>
    <message>
        <source>What waits in the outbox cannot be read. Approve the order again.</source>
        <translation>Yang menunggu di kotak keluar tidak dapat dibaca. Setujui pesanan lagi.</translation>
    </message>
    <message>
        <source>The buyer&apos;s data was erased, so the order cannot be sent.</source>
        <translation>Data pembeli sudah dihapus, jadi pesanan tidak dapat dikirim.</translation>
    </message>
    <message>
        <source>There is no label layout “%1”. Use 100x150 or a4.</source>
        <translation>Tidak ada tata letak label “%1”. Pakai 100x150 atau a4.</translation>
    </message>
    <message>
        <source>The address that %1 ships from is too long for a label.</source>
        <translation>Alamat pengirim %1 terlalu panjang untuk label.</translation>
    </message>
    <message>
        <source>The order&apos;s reference “%1” is too long for a QR code of this size.</source>
        <translation>Rujukan pesanan “%1” terlalu panjang untuk kode QR seukuran ini.</translation>
    </message>
    <message>
        <source>The address is too long for a label. Shorten it.</source>
        <translation>Alamat terlalu panjang untuk label. Pendekkan.</translation>
    </message>
    <message>
        <source>The order number %1 is too long for a bar code on a label.</source>
        <translation>Nomor pesanan %1 terlalu panjang untuk barcode di label.</translation>
    </message>
    <message>
        <source>The fonts for labels are missing. Install the packages fonts-noto-core and fonts-wqy-microhei.</source>
        <translation>Fon untuk label tidak ada. Pasang paket fonts-noto-core dan fonts-wqy-microhei.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no font for labels has: %2 (%3). Type it in another way.</source>
        <translation>“%1” memuat karakter yang tidak ada di fon label: %2 (%3). Ketik dengan cara lain.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed with the fonts for labels.</source>
        <translation>“%1” tidak dapat dicetak dengan fon label.</translation>
    </message>
    <message>
        <source>The font %1 cannot be put into labels: it is not a TrueType font.</source>
        <translation>Fon %1 tidak dapat dimasukkan ke label: bukan fon TrueType.</translation>
    </message>
    <message>
        <source>The account of the order is gone.</source>
        <translation>Akun pesanan itu sudah tidak ada.</translation>
    </message>
    <message>
        <source>The buyer&apos;s data was erased, so there is nothing to print.</source>
        <translation>Data pembeli sudah dihapus, jadi tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>The order has no name or no address to send to.</source>
        <translation>Pesanan tidak punya nama atau alamat tujuan.</translation>
    </message>
    <message>
        <source>The address has no country.</source>
        <translation>Alamat tidak punya negara.</translation>
    </message>
    <message>
        <source>The order has no line left to send.</source>
        <translation>Pesanan tidak punya baris tersisa untuk dikirim.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Tidak ada pesanan itu.</translation>
    </message>
    <message>
        <source>The order was changed while its label was made. Print it again.</source>
        <translation>Pesanan berubah saat labelnya dibuat. Cetak lagi.</translation>
    </message>
    <message>
        <source>Somebody else printed or voided the order&apos;s label meanwhile. Print it again.</source>
        <translation>Sementara itu orang lain mencetak atau membatalkan label pesanan. Cetak lagi.</translation>
    </message>
    <message>
        <source>You may look, but not print labels.</source>
        <translation>Anda boleh melihat, tetapi tidak mencetak label.</translation>
    </message>
    <message>
        <source>The label was voided while it was printed.</source>
        <translation>Label dibatalkan saat sedang dicetak.</translation>
    </message>
    <message>
        <source>You may look, but not void labels.</source>
        <translation>Anda boleh melihat, tetapi tidak membatalkan label.</translation>
    </message>
    <message>
        <source>The parcel is handed over, so its label cannot be taken back.</source>
        <translation>Paket sudah diserahkan, jadi labelnya tidak dapat ditarik.</translation>
    </message>
    <message>
        <source>The order has no label of ours that could be voided.</source>
        <translation>Pesanan tidak punya label kami yang dapat dibatalkan.</translation>
    </message>
    <message>
        <source>There is no such label.</source>
        <translation>Tidak ada label itu.</translation>
    </message>
    <message>
        <source>The label was erased with its buyer&apos;s data.</source>
        <translation>Label dihapus bersama data pembelinya.</translation>
    </message>
    <message>
        <source>The stored label is not the one that was made. Void it and print a new one.</source>
        <translation>Label yang tersimpan bukan yang dibuat. Batalkan dan cetak yang baru.</translation>
    </message>
    <message>
        <source>“%1” cannot be a bar code: only plain letters and digits can.</source>
        <translation>“%1” tidak dapat menjadi barcode: hanya huruf dan angka biasa yang bisa.</translation>
    </message>
    <message>
        <source>“%1” cannot be a bar code: %2.</source>
        <translation>“%1” tidak dapat menjadi barcode: %2.</translation>
    </message>
    <message>
        <source>The state of %1 orders was last heard of more than 15 minutes ago (order state as of %2). Some may be cancelled meanwhile; their labels say the time.</source>
        <translation>Status %1 pesanan terakhir didengar lebih dari 15 menit lalu (status pesanan per %2). Sebagian mungkin sudah dibatalkan; labelnya mencantumkan waktunya.</translation>
    </message>
    <message>
        <source>Stopped: %1 orders were not looked at.</source>
        <translation>Dihentikan: %1 pesanan tidak diperiksa.</translation>
    </message>
    <message>
        <source>%1 ends neither with .csv nor with .xlsx, so it is not clear what to write.</source>
        <translation>%1 tidak berakhiran .csv maupun .xlsx, jadi tidak jelas apa yang ditulis.</translation>
    </message>
    <message>
        <source>There is no import template “%1”.</source>
        <translation>Tidak ada templat impor “%1”.</translation>
    </message>
    <message>
        <source>The import template “%1” cannot be read. Save it again.</source>
        <translation>Templat impor “%1” tidak dapat dibaca. Simpan lagi.</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>Templat perlu nama.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of %2.</source>
        <translation>“%1” bukan satuan %2.</translation>
    </message>
    <message>
        <source>“%1” is in %2, but this price is in %3.</source>
        <translation>“%1” dalam %2, tetapi harga ini dalam %3.</translation>
    </message>
    <message>
        <source>“%1” was shortened by a spreadsheet. Format the column as text there and type the number again.</source>
        <translation>“%1” dipendekkan oleh lembar kerja. Format kolom itu sebagai teks di sana dan ketik lagi angkanya.</translation>
    </message>
    <message>
        <source>%1 must not be negative.</source>
        <translation>%1 tidak boleh negatif.</translation>
    </message>
    <message>
        <source>%1 is longer than 2,000 characters.</source>
        <translation>%1 lebih panjang dari 2.000 karakter.</translation>
    </message>
    <message>
        <source>“%1” is not a length, width and height, such as 10 x 20 x 30 cm.</source>
        <translation>“%1” bukan panjang, lebar, dan tinggi, seperti 10 x 20 x 30 cm.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Use digits with a point, such as 12.50.</source>
        <translation>“%1” bukan angka. Pakai angka dengan titik, seperti 12.50.</translation>
    </message>
    <message>
        <source>“%1” can be two numbers, and no other cell of the file tells which. Write it with two digits after the point, or without a separator.</source>
        <translation>“%1” bisa berarti dua angka, dan tidak ada sel lain yang menjelaskannya. Tulis dengan dua angka di belakang titik, atau tanpa pemisah.</translation>
    </message>
    <message>
        <source>“%1” has a decimal comma, but line %2 has a decimal point. Write all numbers of the file the same way.</source>
        <translation>“%1” memakai koma desimal, tetapi baris %2 memakai titik desimal. Tulis semua angka dengan cara yang sama.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Berkas tidak dapat dibaca: %1.</translation>
    </message>
    <message>
        <source>There is no such brand.</source>
        <translation>Tidak ada merek itu.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2.</source>
        <translation>Baris punya %1 sel, sedangkan kepala punya %2.</translation>
    </message>
    <message>
        <source>The row is of the brand %1, the import is for %2.</source>
        <translation>Baris milik merek %1, impor untuk %2.</translation>
    </message>
    <message>
        <source>%1 is in line %2 already.</source>
        <translation>%1 sudah ada di baris %2.</translation>
    </message>
    <message>
        <source>Line %1 gives another %2 for the same product.</source>
        <translation>Baris %1 memberi %2 lain untuk produk yang sama.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” are both taken for %3. Choose one of them.</source>
        <translation>Kolom “%1” dan “%2” sama-sama dipakai untuk %3. Pilih salah satu.</translation>
    </message>
    <message>
        <source>There is no field “%1” to import the column “%2” as.</source>
        <translation>Tidak ada kolom tujuan “%1” untuk mengimpor kolom “%2”.</translation>
    </message>
    <message>
        <source>No column of the file holds the SKU. Its columns are: %1.</source>
        <translation>Tidak ada kolom berisi SKU. Kolomnya: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Berkas kosong.</translation>
    </message>
    <message>
        <source>The header in line %1 cannot be read: %2</source>
        <translation>Kepala di baris %1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters. Is a delimiter, a quote or a line end missing?</source>
        <translation>Satu sel lebih panjang dari %1 karakter. Apakah pemisah, tanda kutip, atau akhir baris hilang?</translation>
    </message>
    <message>
        <source>More than %1 quotes are never closed. This is not a CSV file, or its quotes must be mended first.</source>
        <translation>Lebih dari %1 tanda kutip tidak pernah ditutup. Ini bukan berkas CSV, atau tanda kutipnya harus diperbaiki dulu.</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed.</source>
        <translation>Tanda kutip yang dibuka di sini tidak pernah ditutup.</translation>
    </message>
    <message>
        <source>Text follows the closing quote of a cell. Double the quotes inside the cell.</source>
        <translation>Ada teks setelah tanda kutip penutup sel. Gandakan tanda kutip di dalam sel.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>Baris punya lebih dari %1 sel.</translation>
    </message>
    <message>
        <source>The row holds a NUL byte, which no text has. The file is damaged, or it is not a text file.</source>
        <translation>Baris memuat bita NUL, yang tidak ada dalam teks. Berkas rusak, atau bukan berkas teks.</translation>
    </message>
    <message>
        <source>A character here cannot be read as %1. The file is damaged, or its encoding is another one.</source>
        <translation>Karakter di sini tidak dapat dibaca sebagai %1. Berkas rusak, atau enkodenya lain.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 tidak dapat ditulis: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: no room for temporary files.</source>
        <translation>%1 tidak dapat ditulis: tidak ada ruang untuk berkas sementara.</translation>
    </message>
    <message>
        <source>A sheet holds 1,048,576 rows, and there are more. Save as CSV, or fewer rows.</source>
        <translation>Satu lembar memuat 1.048.576 baris, dan ini lebih. Simpan sebagai CSV, atau kurangi baris.</translation>
    </message>
    <message>
        <source>The text in row %1, column %2 is longer than the 32,767 characters that a sheet&apos;s cell holds. Save as CSV, or leave the column out.</source>
        <translation>Teks di baris %1, kolom %2 lebih panjang dari 32.767 karakter yang muat dalam sel. Simpan sebagai CSV, atau tinggalkan kolom itu.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>The XLSX file holds a document type, which no spreadsheet writes. It is not read.</source>
        <translation>Berkas XLSX memuat tipe dokumen yang tidak ditulis lembar kerja mana pun. Tidak dibaca.</translation>
    </message>
    <message>
        <source>The XLSX file holds too much text to read at once. Save it as CSV.</source>
        <translation>Berkas XLSX memuat terlalu banyak teks untuk dibaca sekaligus. Simpan sebagai CSV.</translation>
    </message>
    <message>
        <source>The XLSX file is damaged in %1: %2.</source>
        <translation>Berkas XLSX rusak di %1: %2.</translation>
    </message>
    <message>
        <source>This ZIP file is not an XLSX table.</source>
        <translation>Berkas ZIP ini bukan tabel XLSX.</translation>
    </message>
    <message>
        <source>The XLSX file has no sheet with cells.</source>
        <translation>Berkas XLSX tidak punya lembar berisi sel.</translation>
    </message>
    <message>
        <source>There is no product with the SKU %1.</source>
        <translation>Tidak ada produk dengan SKU %1.</translation>
    </message>
    <message>
        <source>The row does not say on which account this is the price.</source>
        <translation>Baris tidak menyebut akun mana yang memakai harga ini.</translation>
    </message>
    <message>
        <source>%1 is not listed on %2.</source>
        <translation>%1 tidak terdaftar di %2.</translation>
    </message>
    <message>
        <source>%1 is in no shop, so its stock cannot be set.</source>
        <translation>%1 tidak ada di toko mana pun, jadi stoknya tidak dapat disetel.</translation>
    </message>
    <message>
        <source>The SKU is empty.</source>
        <translation>SKU kosong.</translation>
    </message>
    <message>
        <source>The new product has no title.</source>
        <translation>Produk baru tidak punya judul.</translation>
    </message>
    <message>
        <source>The XLSX file is damaged: its table of contents is missing. Was it copied completely?</source>
        <translation>Berkas XLSX rusak: daftar isinya hilang. Apakah disalin lengkap?</translation>
    </message>
    <message>
        <source>The XLSX file has no part %1.</source>
        <translation>Berkas XLSX tidak punya bagian %1.</translation>
    </message>
    <message>
        <source>The XLSX file has a password. Save it without one.</source>
        <translation>Berkas XLSX memakai kata sandi. Simpan tanpa kata sandi.</translation>
    </message>
    <message>
        <source>The XLSX file is damaged: its part %1 cannot be unpacked.</source>
        <translation>Berkas XLSX rusak: bagian %1 tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. It has: %2.</source>
        <translation>Berkas tidak punya lembar “%1”. Yang ada: %2.</translation>
    </message>
    <message>
        <source>The row has a cell beyond the last column of a sheet (“%1”).</source>
        <translation>Baris punya sel di luar kolom terakhir lembar (“%1”).</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters.</source>
        <translation>Satu sel lebih panjang dari %1 karakter.</translation>
    </message>
    <message>
        <source>The cell names a text that the file does not hold. The file is damaged.</source>
        <translation>Sel menyebut teks yang tidak ada di berkas. Berkas rusak.</translation>
    </message>
    <message>
        <source>The cell holds the error %1 of the spreadsheet.</source>
        <translation>Sel memuat galat %1 dari lembar kerja.</translation>
    </message>
    <message>
        <source>“%1” is not a number, although the file says so.</source>
        <translation>“%1” bukan angka, meskipun berkas menyatakan begitu.</translation>
    </message>
    <message>
        <source>XLSX, sheet “%1”</source>
        <translation>XLSX, lembar “%1”</translation>
    </message>
    <message>
        <source>CSV, %1, separated by semicolons</source>
        <translation>CSV, %1, dipisah titik koma</translation>
    </message>
    <message>
        <source>CSV, %1, separated by tabs</source>
        <translation>CSV, %1, dipisah tab</translation>
    </message>
    <message>
        <source>CSV, %1, separated by vertical bars</source>
        <translation>CSV, %1, dipisah garis tegak</translation>
    </message>
    <message>
        <source>CSV, %1, separated by commas</source>
        <translation>CSV, %1, dipisah koma</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Tidak ada berkas %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 bukan berkas.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 tidak dapat dibaca: %2.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls) or one with a password. Save it as .xlsx or CSV without a password.</source>
        <translation>Ini berkas Excel lama (.xls) atau yang memakai kata sandi. Simpan sebagai .xlsx atau CSV tanpa kata sandi.</translation>
    </message>
    <message>
        <source>This is not a table. Choose a CSV or XLSX file.</source>
        <translation>Ini bukan tabel. Pilih berkas CSV atau XLSX.</translation>
    </message>
    <message>
        <source>There are no credentials for this account. Enter them again.</source>
        <translation>Tidak ada kredensial untuk akun ini. Masukkan lagi.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Keyring terkunci. Buka kuncinya dan coba lagi.</translation>
    </message>
    <message>
        <source>The keyring does not answer: %1</source>
        <translation>Keyring tidak menjawab: %1</translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault.</source>
        <translation>Memori tidak cukup untuk membuka brankas.</translation>
    </message>
    <message>
        <source>The vault %1 is damaged. Restore a copy of it, or remove it and enter the credentials again.</source>
        <translation>Brankas %1 rusak. Pulihkan salinannya, atau hapus dan masukkan kredensial lagi.</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault %1.</source>
        <translation>Frasa sandi tidak membuka brankas %1.</translation>
    </message>
    <message>
        <source>The encryption library cannot start.</source>
        <translation>Pustaka enkripsi tidak dapat dimulai.</translation>
    </message>
    <message>
        <source>The vault needs a passphrase. Give it at the prompt, in SAMPAN_VAULT_PASSPHRASE or with --passphrase-fd.</source>
        <translation>Brankas perlu frasa sandi. Berikan saat diminta, dalam SAMPAN_VAULT_PASSPHRASE, atau dengan --passphrase-fd.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be read. Check its rights.</source>
        <translation>Brankas %1 tidak dapat dibaca. Periksa haknya.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be written: %2</source>
        <translation>Brankas %1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>There is no workspace at %1. Create it with “init” or choose another file.</source>
        <translation>Tidak ada ruang kerja di %1. Buat dengan “init” atau pilih berkas lain.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Folder %1 tidak ada.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where a workspace would be damaged. Keep it on this computer, or use PostgreSQL for a team.</source>
        <translation>%1 berada di sistem berkas jaringan (%2), tempat ruang kerja bisa rusak. Simpan di komputer ini, atau pakai PostgreSQL untuk tim.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the rights of the file.</source>
        <translation>%1 tidak dapat dibaca. Periksa hak berkasnya.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights of the file and its folder.</source>
        <translation>%1 tidak dapat ditulis. Periksa hak berkas dan foldernya.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, and a workspace keeps files beside itself. Check its rights.</source>
        <translation>Folder %1 tidak dapat ditulis, padahal ruang kerja menyimpan berkas di sampingnya. Periksa haknya.</translation>
    </message>
    <message>
        <source>The migration %1 cannot be read.</source>
        <translation>Migrasi %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>%1 is a database, but not a Sampan workspace. Choose another file.</source>
        <translation>%1 adalah basis data, tetapi bukan ruang kerja Sampan. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Sampan (its version is %2, this program knows %3). Update Sampan to open it.</source>
        <translation>%1 ditulis Sampan yang lebih baru (versinya %2, program ini mengenal %3). Perbarui Sampan untuk membukanya.</translation>
    </message>
    <message>
        <source>“%1” is not a workspace. Use a form such as postgresql://user@host/database.</source>
        <translation>“%1” bukan ruang kerja. Pakai bentuk seperti postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>No workspace was named.</source>
        <translation>Tidak ada ruang kerja yang disebut.</translation>
    </message>
    <message>
        <source>The database did not carry out a statement.</source>
        <translation>Basis data tidak melaksanakan sebuah perintah.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2</source>
        <translation>Basis data %1 tidak dapat dihubungi: %2</translation>
    </message>
    <message>
        <source>Another program changed the same rows at the same moment. Try again.</source>
        <translation>Program lain mengubah baris yang sama pada saat yang sama. Coba lagi.</translation>
    </message>
    <message>
        <source>The database server %1 has no room left.</source>
        <translation>Server basis data %1 tidak punya ruang lagi.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Pembacaan dihentikan.</translation>
    </message>
    <message>
        <source>The database %1 does not let you write.</source>
        <translation>Basis data %1 tidak mengizinkan Anda menulis.</translation>
    </message>
    <message>
        <source>The database refused a statement: %1</source>
        <translation>Basis data menolak sebuah perintah: %1</translation>
    </message>
    <message>
        <source>A workspace on PostgreSQL is backed up with its server&apos;s own tools, such as pg_dump.</source>
        <translation>Ruang kerja di PostgreSQL dicadangkan dengan alat servernya sendiri, seperti pg_dump.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 sudah ada. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The copy cannot be written to %1. Check that its folder exists, that you may write there and that the disk has room.</source>
        <translation>Salinan tidak dapat ditulis ke %1. Periksa apakah foldernya ada, Anda boleh menulis, dan disk punya ruang.</translation>
    </message>
    <message>
        <source>The copy cannot be written to %1.</source>
        <translation>Salinan tidak dapat ditulis ke %1.</translation>
    </message>
    <message>
        <source>A workspace on PostgreSQL is restored with its server&apos;s own tools.</source>
        <translation>Ruang kerja di PostgreSQL dipulihkan dengan alat servernya sendiri.</translation>
    </message>
    <message>
        <source>%1 is not a whole workspace. Choose another copy.</source>
        <translation>%1 bukan ruang kerja yang utuh. Pilih salinan lain.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2.</source>
        <translation>%1 tidak dapat disalin ke %2.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced. Close every program that has it open.</source>
        <translation>%1 tidak dapat diganti. Tutup semua program yang membukanya.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>The daily copy cannot be kept in %1. Check the rights of the folder.</source>
        <translation>Salinan harian tidak dapat disimpan di %1. Periksa hak foldernya.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Make room; nothing was lost.</source>
        <translation>Disk tempat %1 penuh. Kosongkan ruang; tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the file exists and that you may read and write it and its folder.</source>
        <translation>%1 tidak dapat dibuka. Periksa apakah berkasnya ada dan Anda boleh membaca serta menulis berkas dan foldernya.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a workspace. Restore a daily copy.</source>
        <translation>%1 rusak atau bukan ruang kerja. Pulihkan salinan harian.</translation>
    </message>
    <message>
        <source>%1 is held by another program. Try again.</source>
        <translation>%1 dipegang program lain. Coba lagi.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error.</source>
        <translation>%1 tidak dapat dibaca atau ditulis: disk melaporkan galat.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt gives no handle.</source>
        <translation>Driver SQLite dari Qt tidak memberi pegangan.</translation>
    </message>
    <message>
        <source>%1 cannot be used safely: its file system allows no write-ahead log.</source>
        <translation>%1 tidak dapat dipakai dengan aman: sistem berkasnya tidak mengizinkan write-ahead log.</translation>
    </message>
    <message>
        <source>The database is damaged: %1. Restore a daily copy.</source>
        <translation>Basis data rusak: %1. Pulihkan salinan harian.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row that is not there.</source>
        <translation>Satu baris %1 merujuk ke baris yang tidak ada.</translation>
    </message>
    <message>
        <source>Row %1 of the outbox is not what was approved.</source>
        <translation>Baris %1 di kotak keluar bukan yang disetujui.</translation>
    </message>
    <message>
        <source>The state of listing %1 does not follow from its parts.</source>
        <translation>Status listing %1 tidak sesuai dengan bagian-bagiannya.</translation>
    </message>
    <message>
        <source>Order %1 has a state that does not exist.</source>
        <translation>Pesanan %1 punya status yang tidak ada.</translation>
    </message>
    <message>
        <source>Order %1 is in QUEUE, but nothing of it is in the outbox.</source>
        <translation>Pesanan %1 dalam ANTRE, tetapi tidak ada bagiannya di kotak keluar.</translation>
    </message>
    <message>
        <source>The lines of order %1 do not add up to its goods.</source>
        <translation>Baris pesanan %1 tidak berjumlah sama dengan barangnya.</translation>
    </message>
    <message>
        <source>The parts of order %1 do not add up to its total.</source>
        <translation>Bagian pesanan %1 tidak berjumlah sama dengan totalnya.</translation>
    </message>
    <message>
        <source>Order %1 has lines in another currency.</source>
        <translation>Pesanan %1 punya baris dalam mata uang lain.</translation>
    </message>
    <message>
        <source>%1 has %2 reserved, but its orders reserve %3.</source>
        <translation>%1 tercatat dipesan %2, tetapi pesanannya memesan %3.</translation>
    </message>
    <message>
        <source>Row %1 of the journal cannot be read.</source>
        <translation>Baris %1 jurnal tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The stored label %1 is not the one that was made.</source>
        <translation>Label tersimpan %1 bukan yang dibuat.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>The SKU %1 is used twice in %2: by the products %3 and %4. Give one of them another SKU in the shop.</source>
        <translation>SKU %1 dipakai dua kali di %2: oleh produk %3 dan %4. Beri salah satunya SKU lain di toko.</translation>
    </message>
    <message>
        <source>%1 of %2 products of %3 cannot be found any more. Nothing was marked as deleted; look at the shop first.</source>
        <translation>%1 dari %2 produk %3 tidak ditemukan lagi. Tidak ada yang ditandai terhapus; periksa toko dulu.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the address, or try later.</source>
        <translation>%1 menolak sambungan. Periksa alamatnya, atau coba nanti.</translation>
    </message>
    <message>
        <source>There is no network, or no host named %1.</source>
        <translation>Tidak ada jaringan, atau tidak ada host bernama %1.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was whole.</source>
        <translation>%1 menutup sambungan sebelum jawabannya lengkap.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>Sambungan ke %1 gagal: %2</translation>
    </message>
    <message>
        <source>%1 is listed twice on %2: as %3 and as %4. Take one of them off there.</source>
        <translation>%1 terdaftar dua kali di %2: sebagai %3 dan %4. Turunkan salah satunya di sana.</translation>
    </message>
    <message>
        <source>%1 was changed at %2 by somebody else. Take their value, or send ours again.</source>
        <translation>%1 diubah di %2 oleh orang lain. Ambil nilai mereka, atau kirim milik kita lagi.</translation>
    </message>
    <message>
        <source>%1 rejected %2: %3</source>
        <translation>%1 menolak %2: %3</translation>
    </message>
    <message>
        <source>A stored task (“%1”) cannot be read.</source>
        <translation>Tugas tersimpan (“%1”) tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <translation>Akun sudah tidak ada.</translation>
    </message>
    <message>
        <source>The task is gone.</source>
        <translation>Tugas sudah tidak ada.</translation>
    </message>
    <message>
        <source>This is no longer kept.</source>
        <translation>Ini tidak disimpan lagi.</translation>
    </message>
    <message>
        <source>The other side answered, but did not say who it is.</source>
        <translation>Pihak lain menjawab, tetapi tidak menyebut siapa dirinya.</translation>
    </message>
    <message>
        <source>Another program has taken over this account.</source>
        <translation>Program lain mengambil alih akun ini.</translation>
    </message>
    <message>
        <source>The marketplace changed the %1 of order %2, which was edited here too. The order is on hold until you choose.</source>
        <translation>Marketplace mengubah %1 pesanan %2, yang juga diedit di sini. Pesanan ditahan sampai Anda memilih.</translation>
    </message>
    <message>
        <source>Order %1 holds the SKU “%2”, which is not in the catalogue. Correct the line, or import the product.</source>
        <translation>Pesanan %1 memuat SKU “%2”, yang tidak ada di katalog. Betulkan barisnya, atau impor produknya.</translation>
    </message>
    <message>
        <source>The marketplace changed line %1 of order %2 after it was approved. Audit it again.</source>
        <translation>Marketplace mengubah baris %1 pesanan %2 setelah disetujui. Periksa lagi.</translation>
    </message>
    <message>
        <source>Order %1 was found twice in %2. The later one (%3) is being cancelled there; check its stock.</source>
        <translation>Pesanan %1 ditemukan dua kali di %2. Yang belakangan (%3) sedang dibatalkan di sana; periksa stoknya.</translation>
    </message>
    <message>
        <source>The brand refunded %1 of order %2 in its shop. Refund the buyer at the marketplace too.</source>
        <translation>Merek mengembalikan dana %1 untuk pesanan %2 di tokonya. Kembalikan juga dana pembeli di marketplace.</translation>
    </message>
    <message>
        <source>The order changed after its amendment was approved. Approve it again.</source>
        <translation>Pesanan berubah setelah perubahannya disetujui. Setujui lagi.</translation>
    </message>
    <message>
        <source>Only listings and orders are sent; there is no such row.</source>
        <translation>Hanya listing dan pesanan yang dikirim; tidak ada baris itu.</translation>
    </message>
    <message>
        <source>Another Sampan works for this account (%1).</source>
        <translation>Sampan lain bekerja untuk akun ini (%1).</translation>
    </message>
    <message>
        <source>This Sampan does not know accounts of the kind “%1”.</source>
        <translation>Sampan ini tidak mengenal akun jenis “%1”.</translation>
    </message>
    <message>
        <source>Another Sampan has taken over this account.</source>
        <translation>Sampan lain mengambil alih akun ini.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Use a code such as AUD or IDR.</source>
        <translation>“%1” bukan mata uang. Pakai kode seperti AUD atau IDR.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Jumlahnya terlalu besar.</translation>
    </message>
    <message>
        <source>A rate of zero cannot be used.</source>
        <translation>Kurs nol tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>The amount has no currency.</source>
        <translation>Jumlah itu tidak punya mata uang.</translation>
    </message>
    <message>
        <source>“%1” is not a price. Use digits with a point, such as 12.50.</source>
        <translation>“%1” bukan harga. Pakai angka dengan titik, seperti 12.50.</translation>
    </message>
    <message>
        <source>“%1” has more digits after the point than %2 has.</source>
        <translation>“%1” punya lebih banyak angka di belakang titik daripada %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Use a form such as 2026-11-24T06:30:00Z.</source>
        <translation>“%1” bukan waktu. Pakai bentuk seperti 2026-11-24T06:30:00Z.</translation>
    </message>
    <message>
        <source>The SKU “%1…” is longer than 100 characters.</source>
        <translation>SKU “%1…” lebih panjang dari 100 karakter.</translation>
    </message>
    <message>
        <source>The SKU “%1” holds a control character.</source>
        <translation>SKU “%1” memuat karakter kendali.</translation>
    </message>
    <message>
        <source>Nothing of this listing was changed there by somebody else.</source>
        <translation>Tidak ada bagian listing ini yang diubah orang lain di sana.</translation>
    </message>
    <message>
        <source>The product has no currency.</source>
        <translation>Produk tidak punya mata uang.</translation>
    </message>
    <message>
        <source>%1 has no price in the shop and no core price.</source>
        <translation>%1 tidak punya harga di toko dan tidak punya harga inti.</translation>
    </message>
    <message>
        <source>There is no rate from %1 to %2. Enter one under Rates.</source>
        <translation>Tidak ada kurs dari %1 ke %2. Masukkan satu di Kurs.</translation>
    </message>
    <message>
        <source>The currency of %1 is not known yet. Test the account.</source>
        <translation>Mata uang %1 belum diketahui. Uji akunnya.</translation>
    </message>
    <message>
        <source>The rule gives %1 a price of nothing. Change the markup, the fixed part or the rounding.</source>
        <translation>Aturan memberi %1 harga nol. Ubah markup, bagian tetap, atau pembulatan.</translation>
    </message>
    <message>
        <source>No policy lets this through.</source>
        <translation>Tidak ada kebijakan yang meloloskan ini.</translation>
    </message>
    <message>
        <source>Nothing waits for approval here: it is the same on both sides.</source>
        <translation>Tidak ada yang menunggu persetujuan di sini: kedua sisi sama.</translation>
    </message>
    <message>
        <source>Products are listed on marketplaces; this account is none.</source>
        <translation>Produk didaftarkan di marketplace; akun ini bukan.</translation>
    </message>
    <message>
        <source>%1 is listed on %2 already.</source>
        <translation>%1 sudah terdaftar di %2.</translation>
    </message>
    <message>
        <source>This program does not know the account&apos;s kind.</source>
        <translation>Program ini tidak mengenal jenis akun itu.</translation>
    </message>
    <message>
        <source>The product is gone.</source>
        <translation>Produk sudah tidak ada.</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Harga belum ada.</translation>
    </message>
    <message>
        <source>The price must be more than zero.</source>
        <translation>Harga harus lebih dari nol.</translation>
    </message>
    <message>
        <source>The price is not a multiple of the channel&apos;s step.</source>
        <translation>Harga bukan kelipatan langkah kanal itu.</translation>
    </message>
    <message>
        <source>The shop does not count the stock of %1. Type the stock to publish.</source>
        <translation>Toko tidak menghitung stok %1. Ketik stok yang ditayangkan.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Judul belum ada.</translation>
    </message>
    <message>
        <source>The title has %1 characters; %2 takes %3.</source>
        <translation>Judul punya %1 karakter; %2 menerima %3.</translation>
    </message>
    <message>
        <source>The category is missing: map “%1” for %2.</source>
        <translation>Kategori belum ada: petakan “%1” untuk %2.</translation>
    </message>
    <message>
        <source>The attribute %1 is required in this category.</source>
        <translation>Atribut %1 wajib dalam kategori ini.</translation>
    </message>
    <message>
        <source>%1 and another variant of the product have the same attributes. Type in one of them what tells them apart.</source>
        <translation>%1 dan varian lain produk ini punya atribut yang sama. Ketik pembedanya di salah satu.</translation>
    </message>
    <message>
        <source>The product has no SKU.</source>
        <translation>Produk tidak punya SKU.</translation>
    </message>
    <message>
        <source>“%1” is not an address. Use a form such as https://shop.example.</source>
        <translation>“%1” bukan alamat. Pakai bentuk seperti https://shop.example.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password; credentials are given apart.</source>
        <translation>Alamat tidak boleh memuat nama atau kata sandi; kredensial diberikan terpisah.</translation>
    </message>
    <message>
        <source>The file of certificate authorities holds no certificate in PEM form.</source>
        <translation>Berkas otoritas sertifikat tidak memuat sertifikat dalam bentuk PEM.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”. It has: %3.</source>
        <translation>%1 tidak punya opsi “%2”. Yang ada: %3.</translation>
    </message>
    <message>
        <source>An account needs a name without a colon.</source>
        <translation>Akun perlu nama tanpa titik dua.</translation>
    </message>
    <message>
        <source>There is an account named “%1” already.</source>
        <translation>Sudah ada akun bernama “%1”.</translation>
    </message>
    <message>
        <source>There is no kind of account named “%1”. See “account kinds”.</source>
        <translation>Tidak ada jenis akun bernama “%1”. Lihat “account kinds”.</translation>
    </message>
    <message>
        <source>The credential “%1” is missing. %2 needs: %3.</source>
        <translation>Kredensial “%1” belum ada. %2 perlu: %3.</translation>
    </message>
    <message>
        <source>%1 knows no credential “%2”. It needs: %3.</source>
        <translation>%1 tidak mengenal kredensial “%2”. Yang perlu: %3.</translation>
    </message>
    <message>
        <source>Settings are changed by an approver or an administrator.</source>
        <translation>Pengaturan diubah oleh penyetuju atau administrator.</translation>
    </message>
    <message>
        <source>Something of %1 is being sent right now. Pause the account and try again.</source>
        <translation>Sesuatu dari %1 sedang dikirim. Jeda akun dan coba lagi.</translation>
    </message>
    <message>
        <source>A brand needs a name.</source>
        <translation>Merek perlu nama.</translation>
    </message>
    <message>
        <source>There is a brand named “%1” already.</source>
        <translation>Sudah ada merek bernama “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Use a name such as Australia/Sydney.</source>
        <translation>“%1” bukan zona waktu. Pakai nama seperti Australia/Sydney.</translation>
    </message>
    <message>
        <source>A brand has no field “%1”.</source>
        <translation>Merek tidak punya kolom “%1”.</translation>
    </message>
    <message>
        <source>It was not approved.</source>
        <translation>Belum disetujui.</translation>
    </message>
    <message>
        <source>It changed after it was approved. Approve it again.</source>
        <translation>Berubah setelah disetujui. Setujui lagi.</translation>
    </message>
    <message>
        <source>It is no longer in the outbox.</source>
        <translation>Tidak ada lagi di kotak keluar.</translation>
    </message>
    <message>
        <source>What waits in the outbox is not what was approved. It is not sent; approve it again.</source>
        <translation>Yang menunggu di kotak keluar bukan yang disetujui. Tidak dikirim; setujui lagi.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” bukan bilangan bulat.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” bukan ya maupun tidak.</translation>
    </message>
    <message>
        <source>“%1” has a comma. Write the price with a point, such as 12.50.</source>
        <translation>“%1” memakai koma. Tulis harga dengan titik, seperti 12.50.</translation>
    </message>
    <message>
        <source>“%1” is not a country. Use two letters, such as AU or ID.</source>
        <translation>“%1” bukan negara. Pakai dua huruf, seperti AU atau ID.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Use a number such as 250, or with its unit, 0.25 %2.</source>
        <translation>“%1” bukan ukuran. Pakai angka seperti 250, atau dengan satuannya, 0.25 %2.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 tidak boleh kosong.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Use the form 2026-11-24.</source>
        <translation>“%1” bukan hari. Pakai bentuk 2026-11-24.</translation>
    </message>
    <message>
        <source>A state is not typed: it follows from what is done.</source>
        <translation>Status tidak diketik: mengikuti apa yang dilakukan.</translation>
    </message>
    <message>
        <source>There is no change number %1.</source>
        <translation>Tidak ada perubahan nomor %1.</translation>
    </message>
    <message>
        <source>Change %1 was undone already.</source>
        <translation>Perubahan %1 sudah diurungkan.</translation>
    </message>
    <message>
        <source>Change %1 is what the other side said; there is nothing of ours to undo in it.</source>
        <translation>Perubahan %1 adalah kata pihak lain; tidak ada milik kita di dalamnya untuk diurungkan.</translation>
    </message>
    <message>
        <source>The row that it belongs to was not made.</source>
        <translation>Baris induknya tidak dibuat.</translation>
    </message>
    <message>
        <source>The listing exists at the marketplace already. Delist it instead.</source>
        <translation>Listing sudah ada di marketplace. Turunkan saja.</translation>
    </message>
    <message>
        <source>The product is listed or ordered and cannot be removed.</source>
        <translation>Produk terdaftar atau dipesan dan tidak dapat dihapus.</translation>
    </message>
    <message>
        <source>It has a history and cannot be removed by undo.</source>
        <translation>Sudah punya riwayat dan tidak dapat dihapus dengan mengurungkan.</translation>
    </message>
    <message>
        <source>It is being sent right now. Wait for the answer.</source>
        <translation>Sedang dikirim. Tunggu jawabannya.</translation>
    </message>
    <message>
        <source>Order %1 is in the shop already. Cancel it instead.</source>
        <translation>Pesanan %1 sudah ada di toko. Batalkan saja.</translation>
    </message>
    <message>
        <source>The buyer&apos;s data was erased, so it cannot be brought back.</source>
        <translation>Data pembeli sudah dihapus, jadi tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>%1 is read from the other side and cannot be typed.</source>
        <translation>%1 dibaca dari pihak lain dan tidak dapat diketik.</translation>
    </message>
    <message>
        <source>%1 is computed and cannot be typed.</source>
        <translation>%1 dihitung dan tidak dapat diketik.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Tidak ada kolom itu.</translation>
    </message>
    <message>
        <source>The row is gone. Copy what you typed before you discard it.</source>
        <translation>Baris sudah tidak ada. Salin yang Anda ketik sebelum membuangnya.</translation>
    </message>
    <message>
        <source>Another product has the SKU %1 already.</source>
        <translation>Produk lain sudah memakai SKU %1.</translation>
    </message>
    <message>
        <source>%1 takes prices in whole steps of %2.</source>
        <translation>%1 menerima harga dalam langkah utuh %2.</translation>
    </message>
    <message>
        <source>A rate must be a number above zero.</source>
        <translation>Kurs harus angka di atas nol.</translation>
    </message>
    <message>
        <source>A schedule needs at least one second between its runs.</source>
        <translation>Jadwal perlu paling sedikit satu detik antara jalannya.</translation>
    </message>
    <message>
        <source>There is no such stage of an account.</source>
        <translation>Tidak ada tahap akun itu.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1 harus teks.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 harus angka.</translation>
    </message>
    <message>
        <source>%1 is either yes or no.</source>
        <translation>%1 harus ya atau tidak.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 terlalu besar.</translation>
    </message>
    <message>
        <source>%1 of this line are cancelled already; the quantity cannot be less.</source>
        <translation>%1 dari baris ini sudah dibatalkan; jumlahnya tidak boleh kurang.</translation>
    </message>
    <message>
        <source>There is one already: %1.</source>
        <translation>Sudah ada satu: %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: it was only looked at.</source>
        <translation>Tidak ada yang disimpan: hanya dilihat.</translation>
    </message>
    <message>
        <source>%1 is read or computed and cannot be typed.</source>
        <translation>%1 dibaca atau dihitung dan tidak dapat diketik.</translation>
    </message>
    <message>
        <source>This row is still being read.</source>
        <translation>Baris ini masih dibaca.</translation>
    </message>
    <message>
        <source>There is nothing at the other side that %1 could be set for.</source>
        <translation>Tidak ada apa pun di pihak lain yang dapat diberi %1.</translation>
    </message>
    <message>
        <source>The cell was changed elsewhere since the file was read, and stays as it is.</source>
        <translation>Sel diubah di tempat lain sejak berkas dibaca, dan tetap seperti adanya.</translation>
    </message>
    <message>
        <source>%1 was edited again since, and stays as it is.</source>
        <translation>%1 diedit lagi sejak itu, dan tetap seperti adanya.</translation>
    </message>
    <message>
        <source>%1 products, %2 orders read; %3 sent</source>
        <translation>%1 produk, %2 pesanan dibaca; %3 dikirim</translation>
    </message>
    <message>
        <source>“%1” says no faults. Write off, moderate, or a list such as slow=0.05,cut=0.03,5xx=0.03,lost=0.02,throttle=0.02.</source>
        <translation>“%1” bukan daftar gangguan. Tulis off, moderate, atau daftar seperti slow=0.05,cut=0.03,5xx=0.03,lost=0.02,throttle=0.02.</translation>
    </message>
    <message>
        <source>The simulator of %1 cannot start: %2</source>
        <translation>Simulator %1 tidak dapat dimulai: %2</translation>
    </message>
    <message>
        <source>The note could not be added to order %1 in the shop. %2</source>
        <translation>Catatan tidak dapat ditambahkan ke pesanan %1 di toko. %2</translation>
    </message>
    <message>
        <source>Order %1 was deleted in the shop before it was cancelled. If its stock was not put back there, correct it by hand.</source>
        <translation>Pesanan %1 dihapus di toko sebelum dibatalkan. Bila stoknya tidak dikembalikan di sana, betulkan dengan tangan.</translation>
    </message>
    <message>
        <source>Order %1 is completed in the shop: it was shipped. Stop the parcel with the brand, and cancel it in the shop by hand.</source>
        <translation>Pesanan %1 selesai di toko: sudah dikirim. Hentikan paketnya bersama merek, dan batalkan di toko dengan tangan.</translation>
    </message>
    <message>
        <source>Order %1 was %2 in the shop before it was cancelled. If its stock was not put back there, correct it by hand.</source>
        <translation>Pesanan %1 adalah %2 di toko sebelum dibatalkan. Bila stoknya tidak dikembalikan di sana, betulkan dengan tangan.</translation>
    </message>
    <message>
        <source>The shop keeps order %1 as “%2” although it was cancelled. A plugin of the shop forbids it; cancel it there by hand.</source>
        <translation>Toko mempertahankan pesanan %1 sebagai “%2” meskipun dibatalkan. Sebuah plugin toko melarangnya; batalkan di sana dengan tangan.</translation>
    </message>
    <message>
        <source>Order %1 is “%2” in the shop: its address can no longer be changed.</source>
        <translation>Pesanan %1 adalah “%2” di toko: alamatnya tidak dapat diubah lagi.</translation>
    </message>
    <message>
        <source>Order %1 was deleted in the shop. WooCommerce does not put its stock back then.</source>
        <translation>Pesanan %1 dihapus di toko. WooCommerce tidak mengembalikan stoknya.</translation>
    </message>
    <message>
        <source>In the shop: WooCommerce &gt; Settings &gt; Advanced &gt; REST API, a key with Read/Write of an administrator or shop manager.</source>
        <translation>Di toko: WooCommerce &gt; Settings &gt; Advanced &gt; REST API, kunci dengan Read/Write milik administrator atau shop manager.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer secret</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Cara masuk</translation>
    </message>
    <message>
        <source>auto, basic or oauth. auto is right unless the server in front of the shop is odd.</source>
        <translation>auto, basic, atau oauth. auto sudah tepat kecuali server di depan toko aneh.</translation>
    </message>
    <message>
        <source>Give the shop the buyer&apos;s e-mail</source>
        <translation>Beri toko surel pembeli</translation>
    </message>
    <message>
        <source>yes or no. With yes the shop mails the buyer about each order.</source>
        <translation>yes atau no. Dengan yes toko menyurati pembeli tentang setiap pesanan.</translation>
    </message>
    <message>
        <source>Custom field with the barcode</source>
        <translation>Kolom khusus berisi barcode</translation>
    </message>
    <message>
        <source>The key of the field that a plugin keeps barcodes in, such as _ean. Empty: WooCommerce&apos;s own field, which old shops lack.</source>
        <translation>Kunci kolom tempat plugin menyimpan barcode, seperti _ean. Kosong: kolom WooCommerce sendiri, yang tidak ada di toko lama.</translation>
    </message>
    <message>
        <source>Unit of weight</source>
        <translation>Satuan berat</translation>
    </message>
    <message>
        <source>kg, g, lbs or oz. Only needed if the key may not read the shop&apos;s settings.</source>
        <translation>kg, g, lbs, atau oz. Hanya perlu bila kunci tidak boleh membaca pengaturan toko.</translation>
    </message>
    <message>
        <source>Unit of size</source>
        <translation>Satuan ukuran</translation>
    </message>
    <message>
        <source>m, cm, mm, in or yd. Only needed if the key may not read the shop&apos;s settings.</source>
        <translation>m, cm, mm, in, atau yd. Hanya perlu bila kunci tidak boleh membaca pengaturan toko.</translation>
    </message>
    <message>
        <source>The note was not answered %1 times.</source>
        <translation>Catatan tidak dijawab %1 kali.</translation>
    </message>
    <message>
        <source>The key may not read the shop&apos;s currency. Prices are taken as the account&apos;s currency.</source>
        <translation>Kunci tidak boleh membaca mata uang toko. Harga dianggap dalam mata uang akun.</translation>
    </message>
    <message>
        <source>The key may not read the shop&apos;s settings. Say in the account&apos;s options in which units it weighs and measures.</source>
        <translation>Kunci tidak boleh membaca pengaturan toko. Sebut di opsi akun satuan berat dan ukurannya.</translation>
    </message>
    <message>
        <source>The shop does not count stock. Turn on WooCommerce &gt; Settings &gt; Products &gt; Inventory &gt; Manage stock.</source>
        <translation>Toko tidak menghitung stok. Nyalakan WooCommerce &gt; Settings &gt; Products &gt; Inventory &gt; Manage stock.</translation>
    </message>
    <message>
        <source>The key&apos;s user may not see orders, so none can be pushed. Give the key to an administrator or a shop manager.</source>
        <translation>Pengguna kunci tidak boleh melihat pesanan, jadi tidak ada yang dapat dikirim. Berikan kunci kepada administrator atau shop manager.</translation>
    </message>
    <message>
        <source>The answer holds neither an object nor a list.</source>
        <translation>Jawabannya bukan objek maupun daftar.</translation>
    </message>
    <message>
        <source>Products were deleted in the shop while it was searched for deleted ones. The next search will find them.</source>
        <translation>Produk dihapus di toko saat dicari yang terhapus. Pencarian berikutnya akan menemukannya.</translation>
    </message>
    <message>
        <source>Its variations share one stock of %1. It is shared out evenly among them, so that nothing is sold twice.</source>
        <translation>Variasinya berbagi satu stok %1. Dibagi rata di antaranya, agar tidak ada yang terjual dua kali.</translation>
    </message>
    <message>
        <source>The shop did not answer %1 times, and the order is not there. Try again when the shop is well.</source>
        <translation>Toko tidak menjawab %1 kali, dan pesanan tidak ada di sana. Coba lagi saat toko sehat.</translation>
    </message>
    <message>
        <source>Order %1 is in the shop but could not be set to processing, so it takes no stock there. %2</source>
        <translation>Pesanan %1 ada di toko tetapi tidak dapat disetel ke processing, jadi tidak mengambil stok di sana. %2</translation>
    </message>
    <message>
        <source>The shop does not know the currency %1. Push the orders of this account in the shop&apos;s own currency.</source>
        <translation>Toko tidak mengenal mata uang %1. Kirim pesanan akun ini dalam mata uang toko sendiri.</translation>
    </message>
    <message>
        <source>%1 rows of the shop&apos;s product list have no number and were left out.</source>
        <translation>%1 baris daftar produk toko tidak punya nomor dan ditinggalkan.</translation>
    </message>
    <message>
        <source>The shop put %1 of “%2” into the order instead of %3.</source>
        <translation>Toko memasukkan %1 “%2” ke pesanan, bukan %3.</translation>
    </message>
    <message>
        <source>The shop counts %1 for “%2” instead of %3.</source>
        <translation>Toko menghitung %1 untuk “%2”, bukan %3.</translation>
    </message>
    <message>
        <source>The shop does not have product %1 (“%2”) any more: the order&apos;s line has no product and takes no stock.</source>
        <translation>Toko tidak punya lagi produk %1 (“%2”): baris pesanan tanpa produk dan tidak mengambil stok.</translation>
    </message>
    <message>
        <source>“%1” is not known to the shop. It is in the order as text; no stock is taken for it.</source>
        <translation>“%1” tidak dikenal toko. Ada di pesanan sebagai teks; stok tidak diambil.</translation>
    </message>
    <message>
        <source>The shop keeps order %1 in %2 instead of %3.</source>
        <translation>Toko menyimpan pesanan %1 dalam %2, bukan %3.</translation>
    </message>
    <message>
        <source>The shop makes the total of order %1 %2 instead of %3. Look at its taxes, fees and coupons there.</source>
        <translation>Toko menjadikan total pesanan %1 %2, bukan %3. Periksa pajak, biaya, dan kuponnya di sana.</translation>
    </message>
    <message>
        <source>Order %1 has %2 lines in the shop instead of %3.</source>
        <translation>Pesanan %1 punya %2 baris di toko, bukan %3.</translation>
    </message>
    <message>
        <source>The shop&apos;s server asks to log in before it answers programs (%1). Ask its administrator to let /wp-json/ through.</source>
        <translation>Server toko meminta masuk sebelum menjawab program (%1). Minta administratornya mengizinkan /wp-json/ lewat.</translation>
    </message>
    <message>
        <source>The shop&apos;s address leads to another one: %1. Enter that one as the account&apos;s address.</source>
        <translation>Alamat toko mengarah ke alamat lain: %1. Masukkan itu sebagai alamat akun.</translation>
    </message>
    <message>
        <source>A firewall or security plugin in front of the shop refused the request (HTTP %1, “%2”). Ask the shop&apos;s administrator to let this program through.</source>
        <translation>Firewall atau plugin keamanan di depan toko menolak permintaan (HTTP %1, “%2”). Minta administrator toko mengizinkan program ini.</translation>
    </message>
    <message>
        <source>%3 in front of the shop refused the request (HTTP %1, “%2”). Ask the shop&apos;s administrator to let this program through.</source>
        <translation>%3 di depan toko menolak permintaan (HTTP %1, “%2”). Minta administrator toko mengizinkan program ini.</translation>
    </message>
    <message>
        <source>The shop&apos;s server asks for a password of its own before it answers (HTTP 401). Ask its administrator to let /wp-json/ through.</source>
        <translation>Server toko meminta kata sandinya sendiri sebelum menjawab (HTTP 401). Minta administratornya mengizinkan /wp-json/ lewat.</translation>
    </message>
    <message>
        <source>The shop&apos;s server takes no request of this size (HTTP 413).</source>
        <translation>Server toko tidak menerima permintaan sebesar ini (HTTP 413).</translation>
    </message>
    <message>
        <source>The shop&apos;s server wants us to slow down (HTTP %1).</source>
        <translation>Server toko meminta kita melambat (HTTP %1).</translation>
    </message>
    <message>
        <source>The shop&apos;s server is not available now (HTTP %1, “%2”).</source>
        <translation>Server toko tidak tersedia sekarang (HTTP %1, “%2”).</translation>
    </message>
    <message>
        <source>The shop&apos;s server gave an empty answer (HTTP %1).</source>
        <translation>Server toko memberi jawaban kosong (HTTP %1).</translation>
    </message>
    <message>
        <source>The address answers with a web page (“%1”, HTTP %2) and not with WooCommerce&apos;s data. See that the address is the shop&apos;s first page, and that its permalinks are on.</source>
        <translation>Alamat menjawab dengan halaman web (“%1”, HTTP %2), bukan data WooCommerce. Pastikan alamatnya halaman pertama toko, dan permalink-nya menyala.</translation>
    </message>
    <message>
        <source>The shop refused it: %1</source>
        <translation>Toko menolaknya: %1</translation>
    </message>
    <message>
        <source>The shop&apos;s server wants us to slow down.</source>
        <translation>Server toko meminta kita melambat.</translation>
    </message>
    <message>
        <source>The shop&apos;s server failed: %1</source>
        <translation>Server toko gagal: %1</translation>
    </message>
    <message>
        <source>The shop refused these values: %1</source>
        <translation>Toko menolak nilai ini: %1</translation>
    </message>
    <message>
        <source>A WooCommerce shop cannot be asked to: %1.</source>
        <translation>Toko WooCommerce tidak dapat diminta: %1.</translation>
    </message>
    <message>
        <source>A plugin of the shop prints text into its answers, which were readable all the same: %1</source>
        <translation>Sebuah plugin toko mencetak teks ke dalam jawabannya, yang tetap dapat dibaca: %1</translation>
    </message>
    <message>
        <source>%1 is a WordPress site, but WooCommerce is not switched on there.</source>
        <translation>%1 adalah situs WordPress, tetapi WooCommerce tidak dinyalakan di sana.</translation>
    </message>
    <message>
        <source>The shop&apos;s own address is %1. Enter that one as the account&apos;s address.</source>
        <translation>Alamat toko sendiri adalah %1. Masukkan itu sebagai alamat akun.</translation>
    </message>
    <message>
        <source>The shop&apos;s permalinks are off, so keys do not work. In the shop choose Settings &gt; Permalinks &gt; Post name, save, and test again.</source>
        <translation>Permalink toko mati, jadi kunci tidak berfungsi. Di toko pilih Settings &gt; Permalinks &gt; Post name, simpan, dan uji lagi.</translation>
    </message>
    <message>
        <source>The order has no lines.</source>
        <translation>Pesanan tidak punya baris.</translation>
    </message>
    <message>
        <source>The line “%1” has no quantity.</source>
        <translation>Baris “%1” tidak punya jumlah.</translation>
    </message>
    <message>
        <source>The order&apos;s amounts are not all in %1.</source>
        <translation>Jumlah pesanan tidak semuanya dalam %1.</translation>
    </message>
    <message>
        <source>The order does not add up: its parts make %1 minor units, its total is %2.</source>
        <translation>Pesanan tidak cocok jumlahnya: bagiannya %1 satuan terkecil, totalnya %2.</translation>
    </message>
    <message>
        <source>The shop counts with %1 decimals and would round %2. Set WooCommerce &gt; Settings &gt; General &gt; Number of decimals to %3, then test the account.</source>
        <translation>Toko menghitung dengan %1 desimal dan akan membulatkan %2. Setel WooCommerce &gt; Settings &gt; General &gt; Number of decimals ke %3, lalu uji akunnya.</translation>
    </message>
    <message>
        <source>The price is not in the shop&apos;s currency (%1).</source>
        <translation>Harga tidak dalam mata uang toko (%1).</translation>
    </message>
    <message>
        <source>A price below zero (%1) cannot be sent.</source>
        <translation>Harga di bawah nol (%1) tidak dapat dikirim.</translation>
    </message>
    <message>
        <source>A stock of %1 cannot be sent.</source>
        <translation>Stok %1 tidak dapat dikirim.</translation>
    </message>
    <message>
        <source>The shop kept the price “%1”. Where a product has variations, only these have prices.</source>
        <translation>Toko mempertahankan harga “%1”. Bila produk punya variasi, hanya variasi yang punya harga.</translation>
    </message>
    <message>
        <source>This variation shares the stock of product %1. Change the stock there, or let the variation count its own.</source>
        <translation>Variasi ini berbagi stok produk %1. Ubah stoknya di sana, atau biarkan variasi menghitung sendiri.</translation>
    </message>
    <message>
        <source>The shop does not count the stock of this product. Turn on WooCommerce &gt; Settings &gt; Products &gt; Inventory &gt; Manage stock.</source>
        <translation>Toko tidak menghitung stok produk ini. Nyalakan WooCommerce &gt; Settings &gt; Products &gt; Inventory &gt; Manage stock.</translation>
    </message>
    <message>
        <source>The shop does not know %1 yet. Pull the catalogue first.</source>
        <translation>Toko belum mengenal %1. Tarik katalog dulu.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer does not mention %1.</source>
        <translation>Jawaban toko tidak menyebut %1.</translation>
    </message>
    <message>
        <source>Whether the order %1 is in the shop could not be found out. Look for it there by that number. %2</source>
        <translation>Tidak dapat diketahui apakah pesanan %1 ada di toko. Cari di sana dengan nomor itu. %2</translation>
    </message>
    <message>
        <source>The shop has too many orders of that time to look through. Search it for %1.</source>
        <translation>Toko punya terlalu banyak pesanan dari waktu itu untuk diperiksa. Cari %1 di sana.</translation>
    </message>
    <message>
        <source>A grouped product only shows others together. It is kept without a variant; its members come on their own.</source>
        <translation>Produk grup hanya menampilkan produk lain bersama. Disimpan tanpa varian; anggotanya datang sendiri.</translation>
    </message>
    <message>
        <source>JD.ID&apos;s product list kept changing while it was read.</source>
        <translation>Daftar produk JD.ID terus berubah saat dibaca.</translation>
    </message>
    <message>
        <source>JD.ID&apos;s product list ended before its end.</source>
        <translation>Daftar produk JD.ID berakhir sebelum waktunya.</translation>
    </message>
    <message>
        <source>The amounts do not add up: %1 less was paid than the lines say. It stands as the seller&apos;s discount.</source>
        <translation>Jumlahnya tidak cocok: dibayar %1 kurang dari kata barisnya. Dicatat sebagai diskon penjual.</translation>
    </message>
    <message>
        <source>The amounts do not add up: %1 more was paid than the lines say. It stands with the shipping.</source>
        <translation>Jumlahnya tidak cocok: dibayar %1 lebih dari kata barisnya. Dicatat bersama ongkos kirim.</translation>
    </message>
    <message>
        <source>JD.ID did not say what the buyer paid; it was added up.</source>
        <translation>JD.ID tidak menyebut yang dibayar pembeli; dijumlahkan sendiri.</translation>
    </message>
    <message>
        <source>The freight of %1 is not in what the buyer paid.</source>
        <translation>Ongkos %1 tidak termasuk yang dibayar pembeli.</translation>
    </message>
    <message>
        <source>JD.ID repeats a page of its order list; there may be more orders before %1.</source>
        <translation>JD.ID mengulang satu halaman daftar pesanan; mungkin ada pesanan lain sebelum %1.</translation>
    </message>
    <message>
        <source>Only the first %1 values of this attribute were read.</source>
        <translation>Hanya %1 nilai pertama atribut ini yang dibaca.</translation>
    </message>
    <message>
        <source>Order %1 is cancelled or about to be; it is not handed over.</source>
        <translation>Pesanan %1 dibatalkan atau akan dibatalkan; tidak diserahkan.</translation>
    </message>
    <message>
        <source>JD.ID did not take the hand-over of order %1, three times over.</source>
        <translation>JD.ID tidak menerima serah terima pesanan %1, tiga kali.</translation>
    </message>
    <message>
        <source>JD.ID does not show order %1, so it cannot be found out whether it was handed over.</source>
        <translation>JD.ID tidak menampilkan pesanan %1, jadi tidak dapat diketahui apakah sudah diserahkan.</translation>
    </message>
    <message>
        <source>JD.ID does not show order %1.</source>
        <translation>JD.ID tidak menampilkan pesanan %1.</translation>
    </message>
    <message>
        <source>It cannot be found out whether “%1” was created on JD.ID. Look for SKU %2 in the seller centre.</source>
        <translation>Tidak dapat diketahui apakah “%1” dibuat di JD.ID. Cari SKU %2 di seller centre.</translation>
    </message>
    <message>
        <source>JD.ID sent the label of another order (%1).</source>
        <translation>JD.ID mengirim label pesanan lain (%1).</translation>
    </message>
    <message>
        <source>JD.ID&apos;s answer holds no printable label.</source>
        <translation>Jawaban JD.ID tidak memuat label yang dapat dicetak.</translation>
    </message>
    <message>
        <source>Order %1 is cancelled or about to be; nothing is printed.</source>
        <translation>Pesanan %1 dibatalkan atau akan dibatalkan; tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>The label has waybill %1, the order had %2 before.</source>
        <translation>Label memakai resi %1, sebelumnya pesanan memakai %2.</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>App key</translation>
    </message>
    <message>
        <source>From the developer console.</source>
        <translation>Dari konsol pengembang.</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>From the developer console; signs every call.</source>
        <translation>Dari konsol pengembang; menandatangani setiap panggilan.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Given when the seller lets the app in.</source>
        <translation>Diberikan saat penjual mengizinkan aplikasi.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh token</translation>
    </message>
    <message>
        <source>Given with it. Each renewal brings a new one.</source>
        <translation>Diberikan bersamanya. Setiap pembaruan membawa yang baru.</translation>
    </message>
    <message>
        <source>JD.ID refused this stock without a reason.</source>
        <translation>JD.ID menolak stok ini tanpa alasan.</translation>
    </message>
    <message>
        <source>JD.ID says: %1</source>
        <translation>Kata JD.ID: %1</translation>
    </message>
    <message>
        <source>JD.ID&apos;s answer does not mention %1.</source>
        <translation>Jawaban JD.ID tidak menyebut %1.</translation>
    </message>
    <message>
        <source>%1 is not on JD.ID yet.</source>
        <translation>%1 belum ada di JD.ID.</translation>
    </message>
    <message>
        <source>%1 has no stock figure.</source>
        <translation>%1 tidak punya angka stok.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Alamat masuk</translation>
    </message>
    <message>
        <source>Where tokens are renewed. Beside another API address the token service is expected there.</source>
        <translation>Tempat token diperbarui. Bila alamat API lain, layanan token diharapkan di sana.</translation>
    </message>
    <message>
        <source>Vender number</source>
        <translation>Nomor vender</translation>
    </message>
    <message>
        <source>Only if JD.ID does not tell it with the account.</source>
        <translation>Hanya bila JD.ID tidak menyebutnya bersama akun.</translation>
    </message>
    <message>
        <source>Send format and sign_method</source>
        <translation>Kirim format dan sign_method</translation>
    </message>
    <message>
        <source>yes or no. Both are signed when they are sent.</source>
        <translation>yes atau no. Keduanya ditandatangani bila dikirim.</translation>
    </message>
    <message>
        <source>Long payloads</source>
        <translation>Muatan panjang</translation>
    </message>
    <message>
        <source>body: as a form, like images; query: in the address, as short ones.</source>
        <translation>body: sebagai formulir, seperti gambar; query: di alamat, seperti yang pendek.</translation>
    </message>
    <message>
        <source>Stock lists as text</source>
        <translation>Daftar stok sebagai teks</translation>
    </message>
    <message>
        <source>yes: JSON in a text; no: a plain list.</source>
        <translation>yes: JSON dalam teks; no: daftar biasa.</translation>
    </message>
    <message>
        <source>SKUs in a stock call</source>
        <translation>SKU dalam satu panggilan stok</translation>
    </message>
    <message>
        <source>1 to 50.</source>
        <translation>1 sampai 50.</translation>
    </message>
    <message>
        <source>Meaning of auditStatus</source>
        <translation>Arti auditStatus</translation>
    </message>
    <message>
        <source>review, passed or rejected for each number. JD.ID never published the numbers.</source>
        <translation>review, passed, atau rejected untuk setiap nomor. JD.ID tidak pernah menerbitkan nomornya.</translation>
    </message>
    <message>
        <source>A passed audit puts on the shelf</source>
        <translation>Audit yang lolos menaikkan ke rak</translation>
    </message>
    <message>
        <source>yes or no.</source>
        <translation>yes atau no.</translation>
    </message>
    <message>
        <source>Submit changed products again</source>
        <translation>Ajukan lagi produk yang diubah</translation>
    </message>
    <message>
        <source>Their product list shows unsubmitted products</source>
        <translation>Daftar produk mereka menampilkan produk yang belum diajukan</translation>
    </message>
    <message>
        <source>yes: what is not in it was not created; no: a person is asked.</source>
        <translation>yes: yang tidak ada di dalamnya tidak dibuat; no: orang ditanya.</translation>
    </message>
    <message>
        <source>Print before hand-over</source>
        <translation>Cetak sebelum serah terima</translation>
    </message>
    <message>
        <source>yes: the label, which brings the waybill, is printed before goods are sent.</source>
        <translation>yes: label, yang membawa resi, dicetak sebelum barang dikirim.</translation>
    </message>
    <message>
        <source>Days of orders at first</source>
        <translation>Hari pesanan pada awalnya</translation>
    </message>
    <message>
        <source>1 to 90.</source>
        <translation>1 sampai 90.</translation>
    </message>
    <message>
        <source>Hours of orders in one question</source>
        <translation>Jam pesanan dalam satu pertanyaan</translation>
    </message>
    <message>
        <source>1 to 336.</source>
        <translation>1 sampai 336.</translation>
    </message>
    <message>
        <source>Minutes of orders read again</source>
        <translation>Menit pesanan yang dibaca lagi</translation>
    </message>
    <message>
        <source>1 to 1440.</source>
        <translation>1 sampai 1440.</translation>
    </message>
    <message>
        <source>paySubtotal contains the freight</source>
        <translation>paySubtotal memuat ongkos kirim</translation>
    </message>
    <message>
        <source>yes; no: the buyer pays freightAmount on top of it.</source>
        <translation>yes; no: pembeli membayar freightAmount di atasnya.</translation>
    </message>
    <message>
        <source>Who pays for coupons</source>
        <translation>Siapa membayar kupon</translation>
    </message>
    <message>
        <source>seller or platform, where an order does not say.</source>
        <translation>seller atau platform, bila pesanan tidak menyebutnya.</translation>
    </message>
    <message>
        <source>Brand number</source>
        <translation>Nomor merek</translation>
    </message>
    <message>
        <source>For every product of the account. Empty: the brand is looked up by its name.</source>
        <translation>Untuk setiap produk akun. Kosong: merek dicari dengan namanya.</translation>
    </message>
    <message>
        <source>Settlement price as a share of the price</source>
        <translation>Harga penyelesaian sebagai bagian harga</translation>
    </message>
    <message>
        <source>Such as 0.85. Empty: equal to the price when a product is made, and not sent later.</source>
        <translation>Misalnya 0.85. Kosong: sama dengan harga saat produk dibuat, dan tidak dikirim kemudian.</translation>
    </message>
    <message>
        <source>Weight of a product without one (g)</source>
        <translation>Berat produk yang tidak punya (g)</translation>
    </message>
    <message>
        <source>Size of a product without one (mm)</source>
        <translation>Ukuran produk yang tidak punya (mm)</translation>
    </message>
    <message>
        <source>Length x width x height.</source>
        <translation>Panjang x lebar x tinggi.</translation>
    </message>
    <message>
        <source>Product area</source>
        <translation>Area produk</translation>
    </message>
    <message>
        <source>As shown there; may be empty.</source>
        <translation>Seperti tampil di sana; boleh kosong.</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Negara asal</translation>
    </message>
    <message>
        <source>10000000 Indonesia, 156 China.</source>
        <translation>10000000 Indonesia, 156 Tiongkok.</translation>
    </message>
    <message>
        <source>Local or cross-border</source>
        <translation>Lokal atau lintas batas</translation>
    </message>
    <message>
        <source>1 local, 2 cross-border.</source>
        <translation>1 lokal, 2 lintas batas.</translation>
    </message>
    <message>
        <source>Clearance type</source>
        <translation>Jenis kepabeanan</translation>
    </message>
    <message>
        <source>2 in every client that is known.</source>
        <translation>2 di setiap klien yang dikenal.</translation>
    </message>
    <message>
        <source>Taxes type</source>
        <translation>Jenis pajak</translation>
    </message>
    <message>
        <source>After-sales service</source>
        <translation>Layanan purnajual</translation>
    </message>
    <message>
        <source>1 to 4.</source>
        <translation>1 sampai 4.</translation>
    </message>
    <message>
        <source>What is in the package</source>
        <translation>Isi paket</translation>
    </message>
    <message>
        <source>May be empty.</source>
        <translation>Boleh kosong.</translation>
    </message>
    <message>
        <source>Warranty period</source>
        <translation>Masa garansi</translation>
    </message>
    <message>
        <source>Their number; may be empty.</source>
        <translation>Nomor mereka; boleh kosong.</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Bayar di tempat</translation>
    </message>
    <message>
        <source>0 or 1.</source>
        <translation>0 atau 1.</translation>
    </message>
    <message>
        <source>Type of sale attributes</source>
        <translation>Jenis atribut penjualan</translation>
    </message>
    <message>
        <source>The type number of attributes that tell variants apart.</source>
        <translation>Nomor jenis atribut yang membedakan varian.</translation>
    </message>
    <message>
        <source>“%1” has no listing on JD.ID.</source>
        <translation>“%1” tidak punya listing di JD.ID.</translation>
    </message>
    <message>
        <source>The product has no title.</source>
        <translation>Produk tidak punya judul.</translation>
    </message>
    <message>
        <source>“%1” has no JD.ID category.</source>
        <translation>“%1” tidak punya kategori JD.ID.</translation>
    </message>
    <message>
        <source>“%1” has no brand, and the account names none.</source>
        <translation>“%1” tidak punya merek, dan akun tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>A variant of “%1” has no SKU; it could not be found again.</source>
        <translation>Satu varian “%1” tidak punya SKU; tidak dapat ditemukan lagi.</translation>
    </message>
    <message>
        <source>%1 has no price.</source>
        <translation>%1 tidak punya harga.</translation>
    </message>
    <message>
        <source>JD.ID takes whole rupiah; %1 costs %2.</source>
        <translation>JD.ID menerima rupiah utuh; %1 harganya %2.</translation>
    </message>
    <message>
        <source>It cannot be found out whether JD.ID took the variant %1.</source>
        <translation>Tidak dapat diketahui apakah JD.ID menerima varian %1.</translation>
    </message>
    <message>
        <source>It cannot be found out whether JD.ID took a new variant of “%1”.</source>
        <translation>Tidak dapat diketahui apakah JD.ID menerima varian baru “%1”.</translation>
    </message>
    <message>
        <source>JD.ID refused it without a reason (code %1).</source>
        <translation>JD.ID menolaknya tanpa alasan (kode %1).</translation>
    </message>
    <message>
        <source>JD.ID asks to slow down.</source>
        <translation>JD.ID meminta kita melambat.</translation>
    </message>
    <message>
        <source>JD.ID is not available now (HTTP %1).</source>
        <translation>JD.ID tidak tersedia sekarang (HTTP %1).</translation>
    </message>
    <message>
        <source>The request is too long for JD.ID (HTTP %1).</source>
        <translation>Permintaan terlalu panjang untuk JD.ID (HTTP %1).</translation>
    </message>
    <message>
        <source>JD.ID&apos;s answer says neither success nor failure.</source>
        <translation>Jawaban JD.ID tidak menyatakan berhasil maupun gagal.</translation>
    </message>
    <message>
        <source>The address answered HTTP %1.</source>
        <translation>Alamat menjawab HTTP %1.</translation>
    </message>
    <message>
        <source>JD.ID sent this order without lines.</source>
        <translation>JD.ID mengirim pesanan ini tanpa baris.</translation>
    </message>
    <message>
        <source>JD.ID sent an order without a number; it was left out.</source>
        <translation>JD.ID mengirim pesanan tanpa nomor; ditinggalkan.</translation>
    </message>
    <message>
        <source>JD.ID said nothing about this product.</source>
        <translation>JD.ID tidak mengatakan apa pun tentang produk ini.</translation>
    </message>
    <message>
        <source>JD.ID&apos;s product list gave the same page twice; the reading ended there.</source>
        <translation>Daftar produk JD.ID memberi halaman yang sama dua kali; pembacaan berakhir di sana.</translation>
    </message>
    <message>
        <source>JD.ID has no call for this; use its seller centre.</source>
        <translation>JD.ID tidak punya panggilan untuk ini; pakai seller centre-nya.</translation>
    </message>
    <message>
        <source>The image %1 could not be fetched: %2</source>
        <translation>Gambar %1 tidak dapat diambil: %2</translation>
    </message>
    <message>
        <source>The image %1 is larger than %2 MB.</source>
        <translation>Gambar %1 lebih besar dari %2 MB.</translation>
    </message>
    <message>
        <source>What is at %1 is no image.</source>
        <translation>Yang ada di %1 bukan gambar.</translation>
    </message>
    <message>
        <source>JD.ID did not take the image %1: %2</source>
        <translation>JD.ID tidak menerima gambar %1: %2</translation>
    </message>
    <message>
        <source>None of the images of “%1” reached JD.ID; it is not submitted.</source>
        <translation>Tidak satu pun gambar “%1” sampai ke JD.ID; tidak diajukan.</translation>
    </message>
    <message>
        <source>The answer to the token renewal was lost twice. Sign in again.</source>
        <translation>Jawaban pembaruan token hilang dua kali. Masuk lagi.</translation>
    </message>
    <message>
        <source>JD.ID&apos;s token service is not available now (HTTP %1).</source>
        <translation>Layanan token JD.ID tidak tersedia sekarang (HTTP %1).</translation>
    </message>
    <message>
        <source>The answer of JD.ID&apos;s token service cannot be read.</source>
        <translation>Jawaban layanan token JD.ID tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>JD.ID did not renew the token (%1). Sign in again.</source>
        <translation>JD.ID tidak memperbarui token (%1). Masuk lagi.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Tidak ada jawaban.</translation>
    </message>
    <message>
        <source>JD.ID knows no brand “%1” for this seller. Set the brand number in the account&apos;s options.</source>
        <translation>JD.ID tidak mengenal merek “%1” untuk penjual ini. Setel nomor merek di opsi akun.</translation>
    </message>
    <message>
        <source>JD.ID lists this order but does not show it.</source>
        <translation>JD.ID mencantumkan pesanan ini tetapi tidak menampilkannya.</translation>
    </message>
    <message>
        <source>The marketplace has no category %1.</source>
        <translation>Lokapasar tidak punya kategori %1.</translation>
    </message>
    <message>
        <source>The category %1 has categories below it; products go into one of those.</source>
        <translation>Kategori %1 masih punya subkategori; produk masuk ke salah satunya.</translation>
    </message>
    <message>
        <source>The file needs the columns shop_category and category in its first row.</source>
        <translation>Baris pertama berkas perlu kolom shop_category dan category.</translation>
    </message>
    <message>
        <source>A map needs the shop&apos;s category and the marketplace&apos;s.</source>
        <translation>Pemetaan perlu kategori toko dan kategori lokapasar.</translation>
    </message>
    <message>
        <source>Line %1 says it already.</source>
        <translation>Baris %1 sudah menyebutkannya.</translation>
    </message>
    <message>
        <source>“%1” names no boundary. Write one of %2, a colon and a number.</source>
        <translation>“%1” bukan nama batas. Tulis salah satu dari %2, titik dua, dan sebuah angka.</translation>
    </message>
    <message>
        <source>JD.ID does not take the token any more. Sign in again. It says: %1</source>
        <translation>JD.ID tidak menerima token itu lagi. Masuklah kembali. Katanya: %1</translation>
    </message>
    <message>
        <source>JD.ID refused the signature or the time of the request. Enter the app secret again; if it is right, compare this computer&apos;s clock. It says: %1</source>
        <translation>JD.ID menolak tanda tangan atau waktu permintaan. Masukkan app secret lagi; jika sudah benar, bandingkan jam komputer ini. Katanya: %1</translation>
    </message>
    <message>
        <source>JD.ID does not let this app do that. See the app key and the app&apos;s rights in JD.ID&apos;s open platform. It says: %1</source>
        <translation>JD.ID tidak mengizinkan aplikasi ini melakukannya. Periksa app key dan hak aplikasi di open platform JD.ID. Katanya: %1</translation>
    </message>
    <message>
        <source>JD.ID&apos;s answer cannot be read: %1 If it goes on, see that the account&apos;s address is that of JD.ID&apos;s gateway.</source>
        <translation>Jawaban JD.ID tidak dapat dibaca: %1 Jika terus begitu, pastikan alamat akun adalah alamat gateway JD.ID.</translation>
    </message>
    <message>
        <source>JD.ID does not say how many of “%1” were ordered (“%2”). Look it up in JD.ID&apos;s seller centre and correct the line.</source>
        <translation>JD.ID tidak menyebut berapa “%1” yang dipesan (“%2”). Lihat di pusat penjual JD.ID dan perbaiki barisnya.</translation>
    </message>
    <message>
        <source>JD.ID&apos;s price “%1” of “%2” is no price; the line counts as 0. Look it up in JD.ID&apos;s seller centre before you approve the order.</source>
        <translation>Harga JD.ID “%1” untuk “%2” bukan harga; barisnya dihitung 0. Lihat di pusat penjual JD.ID sebelum menyetujui pesanan.</translation>
    </message>
    <message>
        <source>JD.ID gives the same page of its order list for any time; the reading ended before %1. If it goes on, see that the account&apos;s address is that of JD.ID&apos;s gateway.</source>
        <translation>JD.ID memberi halaman daftar pesanan yang sama untuk waktu mana pun; pembacaan berakhir sebelum %1. Jika terus begitu, pastikan alamat akun adalah alamat gateway JD.ID.</translation>
    </message>
    <message>
        <source>%1 products in JD.ID&apos;s list have no number and were left out. Look at them in JD.ID&apos;s seller centre.</source>
        <translation>%1 produk dalam daftar JD.ID tidak punya nomor dan dilewati. Lihat di pusat penjual JD.ID.</translation>
    </message>
    <message>
        <source>JD.ID&apos;s price “%1” is no price. What is known of it stays; correct it in JD.ID&apos;s seller centre.</source>
        <translation>Harga JD.ID “%1” bukan harga. Yang diketahui tetap berlaku; perbaiki di pusat penjual JD.ID.</translation>
    </message>
    <message>
        <source>JD.ID&apos;s stock “%1” is no number of pieces. What is known of it stays; correct it in JD.ID&apos;s seller centre.</source>
        <translation>Stok JD.ID “%1” bukan jumlah barang. Yang diketahui tetap berlaku; perbaiki di pusat penjual JD.ID.</translation>
    </message>
    <message>
        <source>The shop answered with other rows than it was asked for, so nothing is concluded from what is missing. Ask the shop&apos;s administrator to keep caches away from /wp-json/.</source>
        <translation>Toko menjawab dengan baris lain daripada yang ditanyakan, jadi tidak ada yang disimpulkan dari yang tidak ada. Minta administrator toko menjauhkan cache dari /wp-json/.</translation>
    </message>
    <message>
        <source>The shop gives the same page of %1 again and again; the reading ended there, and later rows may be missing. Ask the shop&apos;s administrator to keep caches away from /wp-json/.</source>
        <translation>Toko memberi halaman %1 yang sama terus-menerus; pembacaan berakhir di sana, dan baris berikutnya mungkin belum terbaca. Minta administrator toko menjauhkan cache dari /wp-json/.</translation>
    </message>
    <message>
        <source>The shop&apos;s server answers with a page to log in (“%1”) and not with WooCommerce&apos;s data. Ask its administrator to let /wp-json/ through.</source>
        <translation>Server toko menjawab dengan halaman masuk (“%1”), bukan data WooCommerce. Minta administratornya meloloskan /wp-json/.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer cannot be read (HTTP %1): it is cut short, nested too deeply or not JSON (“%2”). If it goes on, ask the shop&apos;s administrator what changes the shop&apos;s answers.</source>
        <translation>Jawaban toko tidak dapat dibaca (HTTP %1): terpotong, bersarang terlalu dalam, atau bukan JSON (“%2”). Jika terus begitu, tanyakan kepada administrator toko apa yang mengubah jawaban toko.</translation>
    </message>
    <message>
        <source>The shop&apos;s price “%1” is no price. What is known of it stays; correct it in the shop.</source>
        <translation>Harga toko “%1” bukan harga. Yang diketahui tetap berlaku; perbaiki di toko.</translation>
    </message>
    <message>
        <source>The shop&apos;s stock “%1” is no number of pieces. What is known of it stays; correct it in the shop.</source>
        <translation>Stok toko “%1” bukan jumlah barang. Yang diketahui tetap berlaku; perbaiki di toko.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. If it goes on, ask its administrator.</source>
        <translation>%1 tidak menjawab pada waktunya. Jika terus begitu, tanyakan kepada administratornya.</translation>
    </message>
    <message>
        <source>%1 answered with more than %2 MB, which is not read. See that the account&apos;s address is right; if it is, ask its administrator what stands there.</source>
        <translation>%1 menjawab dengan lebih dari %2 MB, yang tidak dibaca. Pastikan alamat akun benar; jika benar, tanyakan kepada administratornya apa yang ada di sana.</translation>
    </message>
    <message>
        <source>%1 could not be trusted, so nothing was sent: %2. Check the address. If it is right, its administrator must mend the certificate, or give you the file of their own certificate authority for this account.</source>
        <translation>%1 tidak dapat dipercaya, jadi tidak ada yang dikirim: %2. Periksa alamatnya. Jika benar, administratornya harus membetulkan sertifikatnya, atau memberi Anda berkas otoritas sertifikat mereka sendiri untuk akun ini.</translation>
    </message>
    <message>
        <source>The search holds more than %1 words. Search for fewer.</source>
        <translation>Pencarian berisi lebih dari %1 kata. Cari dengan lebih sedikit kata.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer is not what it was asked for (“%1”). If it goes on, ask the shop&apos;s administrator what changes the shop&apos;s answers.</source>
        <translation>Jawaban toko bukan yang diminta (“%1”). Jika terus begitu, tanyakan kepada administrator toko apa yang mengubah jawaban toko.</translation>
    </message>
</context>
<context>
    <name>sampan::Start</name>
    <message>
        <source>The credentials of the accounts cannot be read, so nothing is read or sent: %1</source>
        <translation>Kredensial akun tidak dapat dibaca, jadi tidak ada yang dibaca atau dikirim: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Buka brankas</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Frasa sandi brankas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Work without it</source>
        <translation>Bekerja tanpanya</translation>
    </message>
</context>
<context>
    <name>sampan::ui::AccountCommands</name>
    <message>
        <source>Reading what changed, and sending what is due.</source>
        <translation>Membaca yang berubah, dan mengirim yang sudah waktunya.</translation>
    </message>
    <message>
        <source>paused by hand</source>
        <translation>dijeda dengan tangan</translation>
    </message>
    <message>
        <source>Paused: it neither reads nor sends.</source>
        <translation>Dijeda: tidak membaca dan tidak mengirim.</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Bekerja lagi.</translation>
    </message>
    <message>
        <source>It only reads from now on.</source>
        <translation>Mulai sekarang hanya membaca.</translation>
    </message>
    <message>
        <source>Start sending to %1</source>
        <translation>Mulai mengirim ke %1</translation>
    </message>
    <message>
        <source>From now on what is approved and queued leaves for %1. Orders that were placed before now are history and are never pushed.</source>
        <translation>Mulai sekarang yang disetujui dan diantrekan dikirim ke %1. Pesanan sebelum saat ini adalah riwayat dan tidak pernah dikirim.</translation>
    </message>
    <message>
        <source>Start sending</source>
        <translation>Mulai mengirim</translation>
    </message>
    <message>
        <source>%1 gets what is approved from now on.</source>
        <translation>%1 mendapat yang disetujui mulai sekarang.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>It goes out of every list, and nothing is read or sent for it any more. Its history stays in the journal.</source>
        <translation>Keluar dari semua daftar, dan tidak ada lagi yang dibaca atau dikirim untuknya. Riwayatnya tetap di jurnal.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Hapus akun</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 dihapus.</translation>
    </message>
    <message>
        <source>All sending is held.</source>
        <translation>Semua pengiriman ditahan.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>Pengiriman berjalan lagi.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Tambah akun…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Masuk lagi…</translation>
    </message>
    <message>
        <source>Read and send now</source>
        <translation>Baca dan kirim sekarang</translation>
    </message>
    <message>
        <source>Read and send this account now</source>
        <translation>Baca dan kirim akun ini sekarang</translation>
    </message>
    <message>
        <source>Read everything of this account again</source>
        <translation>Baca ulang semua dari akun ini</translation>
    </message>
    <message>
        <source>Pause this account</source>
        <translation>Jeda akun ini</translation>
    </message>
    <message>
        <source>Let this account work again</source>
        <translation>Biarkan akun ini bekerja lagi</translation>
    </message>
    <message>
        <source>Start sending to this account…</source>
        <translation>Mulai mengirim ke akun ini…</translation>
    </message>
    <message>
        <source>Only read this account</source>
        <translation>Hanya baca akun ini</translation>
    </message>
    <message>
        <source>Remove this account…</source>
        <translation>Hapus akun ini…</translation>
    </message>
    <message>
        <source>Hold all sending, or let it go on</source>
        <translation>Tahan semua pengiriman, atau lanjutkan</translation>
    </message>
    <message>
        <source>Let it work again</source>
        <translation>Biarkan bekerja lagi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Start sending…</source>
        <translation>Mulai mengirim…</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Hanya baca</translation>
    </message>
    <message>
        <source>Show its problems</source>
        <translation>Tampilkan masalahnya</translation>
    </message>
    <message>
        <source>Show its schedules</source>
        <translation>Tampilkan jadwalnya</translation>
    </message>
</context>
<context>
    <name>sampan::ui::AccountForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opsional)</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Kredensial</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Tampilkan yang saya ketik</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsi</translation>
    </message>
</context>
<context>
    <name>sampan::ui::AccountRow</name>
    <message>
        <source>Sign in again…</source>
        <translation>Masuk lagi…</translation>
    </message>
    <message>
        <source>Let it work again</source>
        <translation>Biarkan bekerja lagi</translation>
    </message>
    <message>
        <source>Start sending…</source>
        <translation>Mulai mengirim…</translation>
    </message>
</context>
<context>
    <name>sampan::ui::AccountWizard</name>
    <message>
        <source>Which account?</source>
        <translation>Akun yang mana?</translation>
    </message>
    <message>
        <source>The login of a brand&apos;s shop, or of the brand on a marketplace.</source>
        <translation>Login toko merek, atau login merek di marketplace.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Cara masuk</translation>
    </message>
    <message>
        <source>Kept in this workspace&apos;s vault or the desktop&apos;s keyring, never in its tables.</source>
        <translation>Disimpan di brankas ruang kerja ini atau keyring desktop, tidak pernah di tabelnya.</translation>
    </message>
    <message>
        <source>The test</source>
        <translation>Pengujian</translation>
    </message>
    <message>
        <source>It is asked who it is. Nothing is changed there.</source>
        <translation>Ditanya siapa dirinya. Tidak ada yang diubah di sana.</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>The account only reads now: nothing leaves. Start sending when what is here looks right.</source>
        <translation>Akun sekarang hanya membaca: tidak ada yang keluar. Mulai mengirim bila isi di sini sudah benar.</translation>
    </message>
    <message>
        <source>%1 of 4 · %2</source>
        <translation>%1 dari 4 · %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Uji</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Tambahkan akun</translation>
    </message>
    <message>
        <source>Test it again</source>
        <translation>Uji lagi</translation>
    </message>
    <message>
        <source>Start sending…</source>
        <translation>Mulai mengirim…</translation>
    </message>
    <message>
        <source>Only read for now</source>
        <translation>Hanya baca dulu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Bertanya ke %1…</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Ada jawaban.</translation>
    </message>
    <message>
        <source>Name there: %1</source>
        <translation>Nama di sana: %1</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>Mata uang: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Versi: %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zona waktu: %1</translation>
    </message>
    <message>
        <source>It did not go well. Nothing was added.</source>
        <translation>Tidak berhasil. Tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>The account was added, but its credentials could not be kept: %1 Sign in again later.</source>
        <translation>Akun ditambahkan, tetapi kredensialnya tidak dapat disimpan: %1 Masuk lagi nanti.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>%1, a shop</source>
        <translation>%1, toko</translation>
    </message>
    <message>
        <source>%1, a marketplace</source>
        <translation>%1, marketplace</translation>
    </message>
    <message>
        <source>Short, as it stands in every table: HARBOUR</source>
        <translation>Pendek, seperti tertulis di setiap tabel: HARBOUR</translation>
    </message>
    <message>
        <source>New brand…</source>
        <translation>Merek baru…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Such as https://shop.example.com</source>
        <translation>Misalnya https://shop.example.com</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Belum ada</translation>
    </message>
</context>
<context>
    <name>sampan::ui::AccountsWatch</name>
    <message>
        <source>%1 wait</source>
        <translation>%1 menunggu</translation>
    </message>
    <message>
        <source>It only reads; nothing leaves until you start sending.</source>
        <translation>Hanya membaca; tidak ada yang keluar sampai Anda mulai mengirim.</translation>
    </message>
    <message>
        <source>Last good reading %1 ago</source>
        <translation>Bacaan baik terakhir %1 lalu</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>1 change waits for the network</source>
        <translation>1 perubahan menunggu jaringan</translation>
    </message>
    <message>
        <source>%1 changes wait for the network</source>
        <translation>%1 perubahan menunggu jaringan</translation>
    </message>
    <message>
        <source>1 change waits to leave</source>
        <translation>1 perubahan menunggu keluar</translation>
    </message>
    <message>
        <source>%1 changes wait to leave</source>
        <translation>%1 perubahan menunggu keluar</translation>
    </message>
    <message>
        <source>Nothing waits to leave</source>
        <translation>Tidak ada yang menunggu keluar</translation>
    </message>
    <message>
        <source>%1 sent without an answer; it is being found out</source>
        <translation>%1 dikirim tanpa jawaban; sedang dicari tahu</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 masalah</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 masalah</translation>
    </message>
    <message>
        <source>Next run: now</source>
        <translation>Jalan berikutnya: sekarang</translation>
    </message>
    <message>
        <source>Next run in %1</source>
        <translation>Jalan berikutnya dalam %1</translation>
    </message>
</context>
<context>
    <name>sampan::ui::AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>sampan::ui::AttributeForm</name>
    <message>
        <source>Required</source>
        <translation>Wajib</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opsional</translation>
    </message>
</context>
<context>
    <name>sampan::ui::Chip</name>
    <message>
        <source>Changes this filter</source>
        <translation>Mengubah filter ini</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Hapus filter %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Hapus filter ini</translation>
    </message>
</context>
<context>
    <name>sampan::ui::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabel</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Ba&amp;ris</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Akun</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>B&amp;uka</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Tampi&amp;lan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
</context>
<context>
    <name>sampan::ui::ExportTable</name>
    <message>
        <source>Writing %1</source>
        <translation>Menulis %1</translation>
    </message>
    <message>
        <source>1 row is in %2.</source>
        <translation>1 baris ada di %2.</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 baris ada di %2.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Ekspor %1</translation>
    </message>
    <message>
        <source>The rows as they are filtered and sorted now, %1 of them, as CSV or XLSX. Importing the file again changes nothing.</source>
        <translation>Baris seperti disaring dan diurutkan sekarang, %1 buah, sebagai CSV atau XLSX. Mengimpor berkas itu lagi tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Only the columns that are shown</source>
        <translation>Hanya kolom yang tampil</translation>
    </message>
    <message>
        <source>With buyers&apos; names, addresses and phones</source>
        <translation>Dengan nama, alamat, dan telepon pembeli</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Ekspor tabel</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx);;CSV files (*.csv)</source>
        <translation>Lembar kerja (*.xlsx);;Berkas CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>sampan::ui::FieldsModel</name>
    <message>
        <source>agreed</source>
        <translation>disepakati</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>milik mereka</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>mengetik</translation>
    </message>
</context>
<context>
    <name>sampan::ui::FieldsPanel</name>
    <message>
        <source>Fields</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Fields of the row</source>
        <translation>Kolom baris ini</translation>
    </message>
    <message>
        <source>May happen next</source>
        <translation>Yang dapat terjadi berikutnya</translation>
    </message>
</context>
<context>
    <name>sampan::ui::FileCommands</name>
    <message>
        <source>New workspace</source>
        <translation>Ruang kerja baru</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Buka ruang kerja</translation>
    </message>
    <message>
        <source>Workspaces (*.sampan)</source>
        <translation>Ruang kerja (*.sampan)</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Impor berkas…</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>Ekspor tabel ini…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Ruang kerja baru…</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Buka ruang kerja lain…</translation>
    </message>
    <message>
        <source>Practise in a demo workspace</source>
        <translation>Berlatih di ruang kerja demo</translation>
    </message>
</context>
<context>
    <name>sampan::ui::FilterBar</name>
    <message>
        <source>Search this table</source>
        <translation>Cari di tabel ini</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 baris</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 baris</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>lebih dari %1 baris</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 dari %2 dipilih</translation>
    </message>
    <message>
        <source>1 row changed, refresh</source>
        <translation>1 baris berubah, segarkan</translation>
    </message>
    <message>
        <source>%1 rows changed, refresh</source>
        <translation>%1 baris berubah, segarkan</translation>
    </message>
</context>
<context>
    <name>sampan::ui::FilterPopup</name>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
</context>
<context>
    <name>sampan::ui::FoundList</name>
    <message>
        <source>1 product</source>
        <translation>1 produk</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 produk</translation>
    </message>
    <message>
        <source>1 variant with a SKU</source>
        <translation>1 varian dengan SKU</translation>
    </message>
    <message>
        <source>%1 variants with their SKUs</source>
        <translation>%1 varian dengan SKU-nya</translation>
    </message>
    <message>
        <source>1 listing there is one of our products, by its SKU</source>
        <translation>1 listing di sana adalah produk kita, menurut SKU-nya</translation>
    </message>
    <message>
        <source>%1 listings there are our products, by their SKUs</source>
        <translation>%1 listing di sana adalah produk kita, menurut SKU-nya</translation>
    </message>
    <message>
        <source>1 listing there matches nothing of ours, and is left alone</source>
        <translation>1 listing di sana tidak cocok dengan milik kita, dan dibiarkan</translation>
    </message>
    <message>
        <source>%1 listings there match nothing of ours, and are left alone</source>
        <translation>%1 listing di sana tidak cocok dengan milik kita, dan dibiarkan</translation>
    </message>
    <message>
        <source>1 order to work on</source>
        <translation>1 pesanan untuk dikerjakan</translation>
    </message>
    <message>
        <source>%1 orders to work on</source>
        <translation>%1 pesanan untuk dikerjakan</translation>
    </message>
    <message>
        <source>1 older order, which is history and never pushed</source>
        <translation>1 pesanan lama, yang menjadi riwayat dan tidak pernah dikirim</translation>
    </message>
    <message>
        <source>%1 older orders, which are history and never pushed</source>
        <translation>%1 pesanan lama, yang menjadi riwayat dan tidak pernah dikirim</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 masalah</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 masalah</translation>
    </message>
    <message>
        <source>Still reading: %1 of %2 kinds of data are complete.</source>
        <translation>Masih membaca: %1 dari %2 jenis data lengkap.</translation>
    </message>
    <message>
        <source>Everything was read once.</source>
        <translation>Semua sudah dibaca sekali.</translation>
    </message>
</context>
<context>
    <name>sampan::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>seen there</source>
        <translation>terlihat di sana</translation>
    </message>
    <message>
        <source>made</source>
        <translation>dibuat</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>by %1, change %2</source>
        <translation>oleh %1, perubahan %2</translation>
    </message>
    <message>
        <source>Choose a row.</source>
        <translation>Pilih satu baris.</translation>
    </message>
    <message>
        <source>Nothing happened to this row yet.</source>
        <translation>Belum terjadi apa pun pada baris ini.</translation>
    </message>
</context>
<context>
    <name>sampan::ui::ImportDialog</name>
    <message>
        <source>Listings of</source>
        <translation>Listing di</translation>
    </message>
    <message>
        <source>An empty cell empties ours</source>
        <translation>Sel kosong mengosongkan milik kita</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Kolom berkas</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Masuk ke</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Why it does not go in</source>
        <translation>Mengapa tidak masuk</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Impor %1</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Does not go in</source>
        <translation>Tidak masuk</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Impor sebagai</translation>
    </message>
    <message>
        <source>for</source>
        <translation>untuk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>the file says which</source>
        <translation>berkas menyebutkannya</translation>
    </message>
    <message>
        <source>There is no brand yet. Add one in the settings first.</source>
        <translation>Belum ada merek. Tambahkan dulu di pengaturan.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Membaca berkas…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Membaca %1</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Impor tabel</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabel (*.csv *.tsv *.txt *.xlsx);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>1 row read</source>
        <translation>1 baris dibaca</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 baris dibaca</translation>
    </message>
    <message>
        <source>1 new product</source>
        <translation>1 produk baru</translation>
    </message>
    <message>
        <source>%1 new products</source>
        <translation>%1 produk baru</translation>
    </message>
    <message>
        <source>1 new variant</source>
        <translation>1 varian baru</translation>
    </message>
    <message>
        <source>%1 new variants</source>
        <translation>%1 varian baru</translation>
    </message>
    <message>
        <source>1 cell changes</source>
        <translation>1 sel berubah</translation>
    </message>
    <message>
        <source>%1 cells change</source>
        <translation>%1 sel berubah</translation>
    </message>
    <message>
        <source>1 row is so already</source>
        <translation>1 baris sudah begitu</translation>
    </message>
    <message>
        <source>%1 rows are so already</source>
        <translation>%1 baris sudah begitu</translation>
    </message>
    <message>
        <source>1 row does not go in</source>
        <translation>1 baris tidak masuk</translation>
    </message>
    <message>
        <source>%1 rows do not go in</source>
        <translation>%1 baris tidak masuk</translation>
    </message>
    <message>
        <source>Import %1 changes</source>
        <translation>Impor %1 perubahan</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Tidak ada yang diimpor</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>Changes (first %1 of %2)</source>
        <translation>Perubahan (%1 pertama dari %2)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Perubahan (%1)</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>seluruh baris</translation>
    </message>
    <message>
        <source>Does not go in (%1)</source>
        <translation>Tidak masuk (%1)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Mengimpor…</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Mengimpor %1</translation>
    </message>
    <message>
        <source>Imported: 1 cell changed.</source>
        <translation>Diimpor: 1 sel berubah.</translation>
    </message>
    <message>
        <source>Imported: %1 cells changed.</source>
        <translation>Diimpor: %1 sel berubah.</translation>
    </message>
</context>
<context>
    <name>sampan::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektur</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>Tidak ada baris dipilih</translation>
    </message>
</context>
<context>
    <name>sampan::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>tersisa %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
</context>
<context>
    <name>sampan::ui::LabelPreview</name>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Pages of the labels</source>
        <translation>Halaman label</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Seluruh halaman</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Selebar halaman</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>1 label is stored with its order.</source>
        <translation>1 label tersimpan bersama pesanannya.</translation>
    </message>
    <message>
        <source>%1 labels are stored with their orders.</source>
        <translation>%1 label tersimpan bersama pesanannya.</translation>
    </message>
    <message>
        <source>1 of them was printed before; it is counted as a reprint.</source>
        <translation>1 di antaranya pernah dicetak; dihitung sebagai cetak ulang.</translation>
    </message>
    <message>
        <source>%1 of them were printed before; they are counted as reprints.</source>
        <translation>%1 di antaranya pernah dicetak; dihitung sebagai cetak ulang.</translation>
    </message>
    <message>
        <source>1 order has no label:</source>
        <translation>1 pesanan tidak punya label:</translation>
    </message>
    <message>
        <source>%1 orders have no label:</source>
        <translation>%1 pesanan tidak punya label:</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Simpan label</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
        <source>labels.pdf</source>
        <translation>label.pdf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Dikirim ke pencetak.</translation>
    </message>
</context>
<context>
    <name>sampan::ui::LinesPanel</name>
    <message>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>This order has no lines.</source>
        <translation>Pesanan ini tidak punya baris.</translation>
    </message>
</context>
<context>
    <name>sampan::ui::ListOn</name>
    <message>
        <source>1 product</source>
        <translation>1 produk</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 produk</translation>
    </message>
    <message>
        <source>1 variant</source>
        <translation>1 varian</translation>
    </message>
    <message>
        <source>%1 variants</source>
        <translation>%1 varian</translation>
    </message>
    <message>
        <source>List %1 on a marketplace</source>
        <translation>Daftarkan %1 di marketplace</translation>
    </message>
    <message>
        <source>Each variant gets a listing in the state NEW, with the price and the stock that the rules give. Nothing leaves before you approve and queue it.</source>
        <translation>Setiap varian mendapat listing berstatus BARU, dengan harga dan stok menurut aturan. Tidak ada yang keluar sebelum Anda menyetujui dan mengantrekannya.</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Daftarkan</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>There is no marketplace account yet. Add one first.</source>
        <translation>Belum ada akun marketplace. Tambahkan dulu.</translation>
    </message>
    <message>
        <source>1 listing made on %2.</source>
        <translation>1 listing dibuat di %2.</translation>
    </message>
    <message>
        <source>%1 listings made on %2.</source>
        <translation>%1 listing dibuat di %2.</translation>
    </message>
    <message>
        <source>Show the listings</source>
        <translation>Tampilkan listing</translation>
    </message>
</context>
<context>
    <name>sampan::ui::MainWindow</name>
    <message>
        <source>discarding all</source>
        <translation>membuang semua</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>Buang semua perubahan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Add a row…</source>
        <translation>Tambah baris…</translation>
    </message>
    <message>
        <source>Fill in the attributes…</source>
        <translation>Isi atribut…</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Urungkan %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ulangi %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Tab berikutnya</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Tab sebelumnya</translation>
    </message>
    <message>
        <source>Save these filters as a tab…</source>
        <translation>Simpan filter ini sebagai tab…</translation>
    </message>
    <message>
        <source>Save as a tab</source>
        <translation>Simpan sebagai tab</translation>
    </message>
    <message>
        <source>Name of the tab</source>
        <translation>Nama tab</translation>
    </message>
    <message>
        <source>Save the tab</source>
        <translation>Simpan tab</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Tutup tab ini</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Cari atau perintah</translation>
    </message>
    <message>
        <source>Show or fold the inspector</source>
        <translation>Tampilkan atau lipat inspektur</translation>
    </message>
    <message>
        <source>Inspect the fields</source>
        <translation>Periksa kolom</translation>
    </message>
    <message>
        <source>Inspect the history</source>
        <translation>Periksa riwayat</translation>
    </message>
    <message>
        <source>Ask why it is so</source>
        <translation>Tanya mengapa begitu</translation>
    </message>
    <message>
        <source>See what was on the wire</source>
        <translation>Lihat lalu lintasnya</translation>
    </message>
    <message>
        <source>See the order&apos;s lines</source>
        <translation>Lihat baris pesanan</translation>
    </message>
    <message>
        <source>Look as the desktop does</source>
        <translation>Tampil seperti desktop</translation>
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
        <source>About Sampan</source>
        <translation>Tentang Sampan</translation>
    </message>
    <message>
        <source>Sampan %1
Runs brands&apos; shops on marketplaces.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sampan %1
Menjalankan toko merek di marketplace.
Perangkat lunak bebas di bawah GNU General Public License, versi 3 atau lebih baru.</translation>
    </message>
    <message>
        <source> · Practice</source>
        <translation> · Latihan</translation>
    </message>
    <message>
        <source>What you type cannot be kept in %1 until it is saved. Check its rights and the room on the disk.</source>
        <translation>Yang Anda ketik tidak dapat dijaga di %1 sampai disimpan. Periksa hak dan ruang disknya.</translation>
    </message>
    <message>
        <source>1 cell that you typed before is here again. It is not saved yet.</source>
        <translation>1 sel yang Anda ketik sebelumnya ada lagi di sini. Belum disimpan.</translation>
    </message>
    <message>
        <source>%1 cells that you typed before are here again. They are not saved yet.</source>
        <translation>%1 sel yang Anda ketik sebelumnya ada lagi di sini. Belum disimpan.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 What you typed is still here.</source>
        <translation>Tidak ada yang disimpan: %1 Yang Anda ketik masih ada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>1 cell saved.</source>
        <translation>1 sel disimpan.</translation>
    </message>
    <message>
        <source>%1 cells saved.</source>
        <translation>%1 sel disimpan.</translation>
    </message>
    <message>
        <source>1 was not, and stays here with the reason.</source>
        <translation>1 tidak, dan tetap di sini dengan alasannya.</translation>
    </message>
    <message>
        <source>%1 were not, and stay here with the reason.</source>
        <translation>%1 tidak, dan tetap di sini dengan alasannya.</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>Tampilkan di jurnal</translation>
    </message>
    <message>
        <source>All sending is held. Nothing leaves until it goes on.</source>
        <translation>Semua pengiriman ditahan. Tidak ada yang keluar sampai dilanjutkan.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>%1 does not accept our credentials, so it is paused. Sign in again.</source>
        <translation>%1 tidak menerima kredensial kita, jadi dijeda. Masuk lagi.</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Tampilkan akun</translation>
    </message>
    <message>
        <source>Save, after a look at the changes</source>
        <translation>Simpan, setelah melihat perubahan</translation>
    </message>
    <message>
        <source>Save at once</source>
        <translation>Simpan langsung</translation>
    </message>
</context>
<context>
    <name>sampan::ui::MapDialog</name>
    <message>
        <source>Next category</source>
        <translation>Kategori berikutnya</translation>
    </message>
    <message>
        <source>Map a category</source>
        <translation>Petakan kategori</translation>
    </message>
    <message>
        <source>Products of the shop&apos;s category go into the marketplace&apos;s, with these attributes.</source>
        <translation>Produk kategori toko masuk ke kategori marketplace, dengan atribut ini.</translation>
    </message>
    <message>
        <source>Search the marketplace&apos;s categories</source>
        <translation>Cari kategori marketplace</translation>
    </message>
    <message>
        <source>Category there</source>
        <translation>Kategori di sana</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Category in the shop</source>
        <translation>Kategori di toko</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atribut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Add the map</source>
        <translation>Tambahkan peta</translation>
    </message>
    <message>
        <source>Keep the attributes</source>
        <translation>Simpan atribut</translation>
    </message>
    <message>
        <source>There is no marketplace account yet. Add one first.</source>
        <translation>Belum ada akun marketplace. Tambahkan dulu.</translation>
    </message>
    <message>
        <source>The marketplace&apos;s categories were not read yet. Read its account now, and come back.</source>
        <translation>Kategori marketplace belum dibaca. Baca akunnya sekarang, lalu kembali.</translation>
    </message>
    <message>
        <source>This category asks for none.</source>
        <translation>Kategori ini tidak meminta apa pun.</translation>
    </message>
    <message>
        <source>Choose a category first.</source>
        <translation>Pilih kategori dulu.</translation>
    </message>
    <message>
        <source>What this category asks for is read once the map is added. Fill it in then.</source>
        <translation>Yang diminta kategori ini dibaca setelah peta ditambahkan. Isi saat itu.</translation>
    </message>
    <message>
        <source>%1 has its place there now.</source>
        <translation>%1 kini punya tempatnya di sana.</translation>
    </message>
    <message>
        <source>Reading what this category asks for…</source>
        <translation>Membaca yang diminta kategori ini…</translation>
    </message>
    <message>
        <source>Nothing was read yet. The map is there; open it again later to fill in its attributes.</source>
        <translation>Belum ada yang dibaca. Peta sudah ada; buka lagi nanti untuk mengisi atributnya.</translation>
    </message>
</context>
<context>
    <name>sampan::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>sampan::ui::OrderCommands</name>
    <message>
        <source>1 order</source>
        <translation>1 pesanan</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 pesanan</translation>
    </message>
    <message>
        <source>Making labels</source>
        <translation>Membuat label</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>Each label is stored with its order, and its order is then ready to be handed over. One that may not have a label is left out, with the reason.</source>
        <translation>Setiap label disimpan bersama pesanannya, dan pesanan itu siap diserahkan. Yang tidak boleh punya label ditinggalkan, dengan alasannya.</translation>
    </message>
    <message>
        <source>Make labels</source>
        <translation>Buat label</translation>
    </message>
    <message>
        <source>100 x 150 mm, one a page</source>
        <translation>100 x 150 mm, satu per halaman</translation>
    </message>
    <message>
        <source>A4, four a page</source>
        <translation>A4, empat per halaman</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Take back the labels of %1</source>
        <translation>Tarik label %1</translation>
    </message>
    <message>
        <source>The labels are void, so that the orders can be edited again. Parcels that carry them already must not leave.</source>
        <translation>Label dibatalkan, sehingga pesanan dapat diedit lagi. Paket yang sudah memakainya tidak boleh berangkat.</translation>
    </message>
    <message>
        <source>Void the labels</source>
        <translation>Batalkan label</translation>
    </message>
    <message>
        <source>The labels of 1 order are void.</source>
        <translation>Label 1 pesanan dibatalkan.</translation>
    </message>
    <message>
        <source>The labels of %1 orders are void.</source>
        <translation>Label %1 pesanan dibatalkan.</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Serahkan %1</translation>
    </message>
    <message>
        <source>The marketplace is told that the parcels left; your word is the approval. An order that was cancelled is refused.</source>
        <translation>Marketplace diberi tahu bahwa paket berangkat; kata Anda adalah persetujuannya. Pesanan yang dibatalkan ditolak.</translation>
    </message>
    <message>
        <source>As on the order, if empty</source>
        <translation>Seperti di pesanan, bila kosong</translation>
    </message>
    <message>
        <source>Of one order only</source>
        <translation>Hanya untuk satu pesanan</translation>
    </message>
    <message>
        <source>Only to go on with a state older than 15 minutes</source>
        <translation>Hanya untuk terus dengan status lebih tua dari 15 menit</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Kurir</translation>
    </message>
    <message>
        <source>Airway bill</source>
        <translation>Nomor resi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>1 parcel waits to be reported as handed over.</source>
        <translation>1 paket menunggu dilaporkan sebagai diserahkan.</translation>
    </message>
    <message>
        <source>%1 parcels wait to be reported as handed over.</source>
        <translation>%1 paket menunggu dilaporkan sebagai diserahkan.</translation>
    </message>
</context>
<context>
    <name>sampan::ui::PaletteBox</name>
    <message>
        <source>Search or command   Ctrl+K</source>
        <translation>Cari atau perintah   Ctrl+K</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Cari atau perintah</translation>
    </message>
    <message>
        <source>Search %1 for “%2”</source>
        <translation>Cari “%2” di %1</translation>
    </message>
</context>
<context>
    <name>sampan::ui::Paste</name>
    <message>
        <source>pasting</source>
        <translation>menempel</translation>
    </message>
    <message>
        <source>Paste %1 cells</source>
        <translation>Tempel %1 sel</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
</context>
<context>
    <name>sampan::ui::PasteWords</name>
    <message>
        <source>The selection has another shape: the block goes where the selection begins.</source>
        <translation>Pilihan bentuknya lain: blok masuk mulai dari awal pilihan.</translation>
    </message>
    <message>
        <source>1 row of it finds no row here and is left out.</source>
        <translation>1 barisnya tidak menemukan baris di sini dan ditinggalkan.</translation>
    </message>
    <message>
        <source>%1 rows of it find no row here and are left out.</source>
        <translation>%1 barisnya tidak menemukan baris di sini dan ditinggalkan.</translation>
    </message>
    <message>
        <source>1 column of it finds no column here and is left out.</source>
        <translation>1 kolomnya tidak menemukan kolom di sini dan ditinggalkan.</translation>
    </message>
    <message>
        <source>%1 columns of it find no column here and are left out.</source>
        <translation>%1 kolomnya tidak menemukan kolom di sini dan ditinggalkan.</translation>
    </message>
    <message>
        <source>Its rows have different lengths: cells beyond a row&apos;s end stay as they are.</source>
        <translation>Panjang barisnya berbeda: sel setelah akhir baris tetap seperti adanya.</translation>
    </message>
    <message>
        <source>These columns cannot be typed in and stay as they are: %1.</source>
        <translation>Kolom ini tidak dapat diketik dan tetap seperti adanya: %1.</translation>
    </message>
</context>
<context>
    <name>sampan::ui::PendingBar</name>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>Every cell is as it was. Undo brings them back.</source>
        <translation>Setiap sel kembali seperti semula. Urungkan mengembalikannya.</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 sel</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 sel</translation>
    </message>
    <message>
        <source>in 1 row</source>
        <translation>dalam 1 baris</translation>
    </message>
    <message>
        <source>in %1 rows</source>
        <translation>dalam %1 baris</translation>
    </message>
    <message>
        <source>%1 %2 changed</source>
        <translation>%1 %2 berubah</translation>
    </message>
    <message>
        <source>1 cannot be saved</source>
        <translation>1 tidak dapat disimpan</translation>
    </message>
    <message>
        <source>%1 cannot be saved</source>
        <translation>%1 tidak dapat disimpan</translation>
    </message>
    <message>
        <source>1 changed elsewhere meanwhile</source>
        <translation>1 sementara itu berubah di tempat lain</translation>
    </message>
    <message>
        <source>%1 changed elsewhere meanwhile</source>
        <translation>%1 sementara itu berubah di tempat lain</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 di disk</translation>
    </message>
    <message>
        <source>What you typed is kept on disk until it is saved, also if the computer goes off.</source>
        <translation>Yang Anda ketik dijaga di disk sampai disimpan, juga bila komputer mati.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Simpan %1</translation>
    </message>
    <message>
        <source>Save at once</source>
        <translation>Simpan langsung</translation>
    </message>
    <message>
        <source>Without the look at each changed cell, unless something stands out</source>
        <translation>Tanpa melihat tiap sel yang berubah, kecuali ada yang mencolok</translation>
    </message>
    <message>
        <source>Shows every changed cell first</source>
        <translation>Menampilkan dulu setiap sel yang berubah</translation>
    </message>
</context>
<context>
    <name>sampan::ui::PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>%1, %2 need a person</source>
        <translation>%1, %2 perlu orang</translation>
    </message>
</context>
<context>
    <name>sampan::ui::Places</name>
    <message>
        <source>Products come from the brand&apos;s shop. Add its account, or read it now.</source>
        <translation>Produk datang dari toko merek. Tambahkan akunnya, atau baca sekarang.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varian</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>All listings</source>
        <translation>Semua listing</translation>
    </message>
    <message>
        <source>Listings are products on a marketplace. Choose products and list them there.</source>
        <translation>Listing adalah produk di marketplace. Pilih produk dan daftarkan di sana.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>Semua harga</translation>
    </message>
    <message>
        <source>Prices belong to listings. Choose products and list them on a marketplace.</source>
        <translation>Harga milik listing. Pilih produk dan daftarkan di marketplace.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Stock is read from the brand&apos;s shop. Add its account, or read it now.</source>
        <translation>Stok dibaca dari toko merek. Tambahkan akunnya, atau baca sekarang.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Orders come from the marketplaces. Add an account, or read them now.</source>
        <translation>Pesanan datang dari marketplace. Tambahkan akun, atau baca sekarang.</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Semua baris</translation>
    </message>
    <message>
        <source>The lines of all orders stand here.</source>
        <translation>Baris semua pesanan ada di sini.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>The labels that were printed stand here. Approve orders, queue them, and print theirs.</source>
        <translation>Label yang dicetak ada di sini. Setujui pesanan, antrekan, dan cetak labelnya.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Kotak keluar</translation>
    </message>
    <message>
        <source>What is approved and queued waits here until it is sent. Nothing waits.</source>
        <translation>Yang disetujui dan diantrekan menunggu di sini sampai dikirim. Tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Lalu lintas</translation>
    </message>
    <message>
        <source>Every request and answer stands here. Nothing was sent yet.</source>
        <translation>Setiap permintaan dan jawaban ada di sini. Belum ada yang dikirim.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>No problems. What needs a person stands here, in words, with the row it belongs to.</source>
        <translation>Tidak ada masalah. Yang perlu orang ada di sini, dengan kata-kata dan barisnya.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Every change stands here, and can be undone as a whole. Nothing was changed yet.</source>
        <translation>Setiap perubahan ada di sini, dan dapat diurungkan seutuhnya. Belum ada yang diubah.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>An account is a login on a shop or a marketplace. There is none yet.</source>
        <translation>Akun adalah login di toko atau marketplace. Belum ada.</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>A brand is who we sell for. There is none yet.</source>
        <translation>Merek adalah pihak yang barangnya kita jual. Belum ada.</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Prices are converted with the rates that stand here, by their day. There is none yet.</source>
        <translation>Harga dikonversi dengan kurs yang ada di sini, menurut harinya. Belum ada.</translation>
    </message>
    <message>
        <source>Price rules</source>
        <translation>Aturan harga</translation>
    </message>
    <message>
        <source>Each marketplace account has a rule that makes its prices. Add an account first.</source>
        <translation>Setiap akun marketplace punya aturan yang membuat harganya. Tambahkan akun dulu.</translation>
    </message>
    <message>
        <source>Category maps</source>
        <translation>Peta kategori</translation>
    </message>
    <message>
        <source>A map says in which category of a marketplace the products of a shop&apos;s category go. There is none yet.</source>
        <translation>Peta menyatakan ke kategori marketplace mana produk kategori toko masuk. Belum ada.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Kebijakan</translation>
    </message>
    <message>
        <source>A policy approves small changes by itself. Each account has its own; add an account first.</source>
        <translation>Kebijakan menyetujui perubahan kecil dengan sendirinya. Setiap akun punya sendiri; tambahkan akun dulu.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>How often each account is read stands here. Add an account first.</source>
        <translation>Seberapa sering setiap akun dibaca ada di sini. Tambahkan akun dulu.</translation>
    </message>
</context>
<context>
    <name>sampan::ui::ProblemCommands</name>
    <message>
        <source>Changed there by somebody else</source>
        <translation>Diubah di sana oleh orang lain</translation>
    </message>
    <message>
        <source>1 listing was changed at the marketplace, outside Sampan. Which value shall stand?</source>
        <translation>1 listing diubah di marketplace, di luar Sampan. Nilai mana yang berlaku?</translation>
    </message>
    <message>
        <source>%1 listings were changed at the marketplace, outside Sampan. Which values shall stand?</source>
        <translation>%1 listing diubah di marketplace, di luar Sampan. Nilai mana yang berlaku?</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>Theirs: it becomes ours, and both sides agree</source>
        <translation>Milik mereka: menjadi milik kita, dan kedua sisi sepakat</translation>
    </message>
    <message>
        <source>Ours: it waits for approval, and is then sent again</source>
        <translation>Milik kita: menunggu persetujuan, lalu dikirim lagi</translation>
    </message>
    <message>
        <source>1 listing is settled.</source>
        <translation>1 listing diselesaikan.</translation>
    </message>
    <message>
        <source>%1 listings are settled.</source>
        <translation>%1 listing diselesaikan.</translation>
    </message>
</context>
<context>
    <name>sampan::ui::RefusalsDialog</name>
    <message>
        <source>What was refused</source>
        <translation>Yang ditolak</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>sampan::ui::Review</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 sel</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 sel</translation>
    </message>
    <message>
        <source>in 1 row</source>
        <translation>dalam 1 baris</translation>
    </message>
    <message>
        <source>in %1 rows</source>
        <translation>dalam %1 baris</translation>
    </message>
    <message>
        <source>, a price %1</source>
        <translation>, satu harga %1</translation>
    </message>
    <message>
        <source>, prices %1 on average, %2 at most</source>
        <translation>, harga rata-rata %1, paling besar %2</translation>
    </message>
    <message>
        <source>, 1 amount emptied</source>
        <translation>, 1 jumlah dikosongkan</translation>
    </message>
    <message>
        <source>, %1 amounts emptied</source>
        <translation>, %1 jumlah dikosongkan</translation>
    </message>
</context>
<context>
    <name>sampan::ui::ReviewModel</name>
    <message>
        <source>The row is gone. What you typed can be copied.</source>
        <translation>Baris sudah tidak ada. Yang Anda ketik dapat disalin.</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: keep mine, or take theirs.</source>
        <translation>Sementara itu berubah di tempat lain: pertahankan milik saya, atau ambil milik mereka.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Ada sekarang</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Berpindah</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
</context>
<context>
    <name>sampan::ui::ReviewPane</name>
    <message>
        <source>Keep mine</source>
        <translation>Pertahankan milik saya</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ambil milik mereka</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>The next save writes mine over theirs: the chosen rows, or all if none is chosen</source>
        <translation>Penyimpanan berikutnya menimpa milik mereka dengan milik saya: baris yang dipilih, atau semua bila tidak ada yang dipilih</translation>
    </message>
    <message>
        <source>Theirs stays, what I typed goes: the chosen rows, or all if none is chosen</source>
        <translation>Milik mereka tetap, yang saya ketik pergi: baris yang dipilih, atau semua bila tidak ada yang dipilih</translation>
    </message>
    <message>
        <source>The chosen cells are as they were (Delete)</source>
        <translation>Sel yang dipilih kembali seperti semula (Delete)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>What was typed in the chosen rows, for a spreadsheet</source>
        <translation>Yang diketik di baris yang dipilih, untuk lembar kerja</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Kembali ke tabel</translation>
    </message>
    <message>
        <source>Changes to be saved</source>
        <translation>Perubahan yang akan disimpan</translation>
    </message>
    <message>
        <source>Review 1 change</source>
        <translation>Tinjau 1 perubahan</translation>
    </message>
    <message>
        <source>Review %1 changes</source>
        <translation>Tinjau %1 perubahan</translation>
    </message>
    <message>
        <source>1 cannot be saved</source>
        <translation>1 tidak dapat disimpan</translation>
    </message>
    <message>
        <source>%1 cannot be saved</source>
        <translation>%1 tidak dapat disimpan</translation>
    </message>
    <message>
        <source>1 changed elsewhere meanwhile</source>
        <translation>1 sementara itu berubah di tempat lain</translation>
    </message>
    <message>
        <source>%1 changed elsewhere meanwhile</source>
        <translation>%1 sementara itu berubah di tempat lain</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Simpan %1</translation>
    </message>
    <message>
        <source>Too many changes to look ahead: the save tells what it did.</source>
        <translation>Terlalu banyak perubahan untuk diperkirakan: penyimpanan memberitahukan hasilnya.</translation>
    </message>
    <message>
        <source>1 more row follows by the rules.</source>
        <translation>1 baris lagi mengikuti menurut aturan.</translation>
    </message>
    <message>
        <source>%1 more rows follow by the rules.</source>
        <translation>%1 baris lagi mengikuti menurut aturan.</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>menarik kembali</translation>
    </message>
    <message>
        <source>taking theirs</source>
        <translation>mengambil milik mereka</translation>
    </message>
</context>
<context>
    <name>sampan::ui::RowActions</name>
    <message>
        <source>1 was refused.</source>
        <translation>1 ditolak.</translation>
    </message>
    <message>
        <source>%1 were refused.</source>
        <translation>%1 ditolak.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tampilkan</translation>
    </message>
</context>
<context>
    <name>sampan::ui::RowDialogs</name>
    <message>
        <source>1 order</source>
        <translation>1 pesanan</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 pesanan</translation>
    </message>
    <message>
        <source>1 listing</source>
        <translation>1 listing</translation>
    </message>
    <message>
        <source>%1 listings</source>
        <translation>%1 listing</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Setujui %1</translation>
    </message>
    <message>
        <source>What is approved may leave, once it is queued. A later edit withdraws the approval.</source>
        <translation>Yang disetujui boleh keluar, setelah diantrekan. Edit kemudian menarik persetujuannya.</translation>
    </message>
    <message>
        <source>Content: title, text, category, images</source>
        <translation>Konten: judul, teks, kategori, gambar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opsional</translation>
    </message>
    <message>
        <source>%1 approved.</source>
        <translation>%1 disetujui.</translation>
    </message>
    <message>
        <source>Return %1 for changes</source>
        <translation>Kembalikan %1 untuk diubah</translation>
    </message>
    <message>
        <source>The note stays with the row until it is approved.</source>
        <translation>Catatan tetap pada baris sampai disetujui.</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Kembalikan %1</translation>
    </message>
    <message>
        <source>What is to change</source>
        <translation>Yang harus diubah</translation>
    </message>
    <message>
        <source>%1 returned for changes.</source>
        <translation>%1 dikembalikan untuk diubah.</translation>
    </message>
    <message>
        <source>%1 put into the outbox.</source>
        <translation>%1 dimasukkan ke kotak keluar.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Batalkan %1</translation>
    </message>
    <message>
        <source>The order ends here. What is in the brand&apos;s shop already is cancelled there, its label is voided, and its stock is free again. This cannot be undone.</source>
        <translation>Pesanan berakhir di sini. Yang sudah ada di toko merek dibatalkan di sana, labelnya batal, dan stoknya bebas lagi. Ini tidak dapat diurungkan.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Batalkan pesanan</translation>
    </message>
    <message>
        <source>Cancel %1 orders</source>
        <translation>Batalkan %1 pesanan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Such as: no stock</source>
        <translation>Misalnya: stok habis</translation>
    </message>
    <message>
        <source>%1 cancelled.</source>
        <translation>%1 dibatalkan.</translation>
    </message>
</context>
<context>
    <name>sampan::ui::SendingDialog</name>
    <message>
        <source>What will be sent</source>
        <translation>Yang akan dikirim</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>Nothing would leave.</source>
        <translation>Tidak ada yang akan keluar.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Difference to the last one</source>
        <translation>Beda dengan yang terakhir</translation>
    </message>
    <message>
        <source>Exactly this, but for credentials, signature and time. What stands in «…» only the other side can fill in.</source>
        <translation>Persis ini, kecuali kredensial, tanda tangan, dan waktu. Yang tertulis dalam «…» hanya dapat diisi pihak lain.</translation>
    </message>
    <message>
        <source>1 more row is not shown.</source>
        <translation>1 baris lagi tidak ditampilkan.</translation>
    </message>
    <message>
        <source>%1 more rows are not shown.</source>
        <translation>%1 baris lagi tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Approved as %1</source>
        <translation>Disetujui sebagai %1</translation>
    </message>
    <message>
        <source>Would be approved as %1</source>
        <translation>Akan disetujui sebagai %1</translation>
    </message>
    <message>
        <source>The same as the last one.</source>
        <translation>Sama dengan yang terakhir.</translation>
    </message>
</context>
<context>
    <name>sampan::ui::SettingsForms</name>
    <message>
        <source>Add a brand</source>
        <translation>Tambah merek</translation>
    </message>
    <message>
        <source>Add the brand</source>
        <translation>Tambahkan merek</translation>
    </message>
    <message>
        <source>Such as Harbour Tea</source>
        <translation>Misalnya Harbour Tea</translation>
    </message>
    <message>
        <source>Three letters, such as AUD</source>
        <translation>Tiga huruf, seperti AUD</translation>
    </message>
    <message>
        <source>Two letters, such as AU</source>
        <translation>Dua huruf, seperti AU</translation>
    </message>
    <message>
        <source>Where the mails of the day go</source>
        <translation>Tujuan surel harian</translation>
    </message>
    <message>
        <source>The brand was added.</source>
        <translation>Merek ditambahkan.</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Tambah kurs</translation>
    </message>
    <message>
        <source>One unit of the first currency is so many of the second, from that day on.</source>
        <translation>Satu satuan mata uang pertama sama dengan sekian yang kedua, sejak hari itu.</translation>
    </message>
    <message>
        <source>Add the rate</source>
        <translation>Tambahkan kurs</translation>
    </message>
    <message>
        <source>Such as AUD</source>
        <translation>Misalnya AUD</translation>
    </message>
    <message>
        <source>Such as IDR</source>
        <translation>Misalnya IDR</translation>
    </message>
    <message>
        <source>Such as 2026-11-24</source>
        <translation>Misalnya 2026-11-24</translation>
    </message>
    <message>
        <source>Such as 10450</source>
        <translation>Misalnya 10450</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Dari mana</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>dengan tangan</translation>
    </message>
    <message>
        <source>The rate was added; prices that follow it were made again.</source>
        <translation>Kurs ditambahkan; harga yang mengikutinya dibuat lagi.</translation>
    </message>
</context>
<context>
    <name>sampan::ui::SignIn</name>
    <message>
        <source>Asking %1…</source>
        <translation>Bertanya ke %1…</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Masuk lagi ke %1</translation>
    </message>
    <message>
        <source>The credentials are tried first. If they are accepted, they replace the ones that are kept.</source>
        <translation>Kredensial dicoba dulu. Bila diterima, menggantikan yang tersimpan.</translation>
    </message>
    <message>
        <source>Test and keep</source>
        <translation>Uji dan simpan</translation>
    </message>
</context>
<context>
    <name>sampan::ui::TableCommands</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Kosongkan sel</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Isi ke bawah</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Isi ke kanan</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Pilih semua yang cocok</translation>
    </message>
    <message>
        <source>Select whole rows</source>
        <translation>Pilih seluruh baris</translation>
    </message>
    <message>
        <source>Search this table</source>
        <translation>Cari di tabel ini</translation>
    </message>
    <message>
        <source>Only rows like this cell</source>
        <translation>Hanya baris seperti sel ini</translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation>Saring menurut kolom ini…</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Hapus filter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Kolom seperti semula</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Setujui…</translation>
    </message>
    <message>
        <source>Return for changes…</source>
        <translation>Kembalikan untuk diubah…</translation>
    </message>
    <message>
        <source>Queue for sending</source>
        <translation>Antrekan untuk dikirim</translation>
    </message>
    <message>
        <source>What will be sent…</source>
        <translation>Yang akan dikirim…</translation>
    </message>
    <message>
        <source>List on a marketplace…</source>
        <translation>Daftarkan di marketplace…</translation>
    </message>
    <message>
        <source>Settle what was changed there…</source>
        <translation>Selesaikan yang diubah di sana…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Label…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Serah terima…</translation>
    </message>
    <message>
        <source>Take labels back…</source>
        <translation>Tarik label…</translation>
    </message>
    <message>
        <source>Cancel orders…</source>
        <translation>Batalkan pesanan…</translation>
    </message>
    <message>
        <source>Mend this problem…</source>
        <translation>Bereskan masalah ini…</translation>
    </message>
    <message>
        <source>Undo this change…</source>
        <translation>Urungkan perubahan ini…</translation>
    </message>
</context>
<context>
    <name>sampan::ui::TablePage</name>
    <message>
        <source>%1 pending</source>
        <translation>%1 tertunda</translation>
    </message>
</context>
<context>
    <name>sampan::ui::TableTab</name>
    <message>
        <source>Cells copied: %1</source>
        <translation>Sel disalin: %1</translation>
    </message>
    <message>
        <source>No row matches these filters.</source>
        <translation>Tidak ada baris yang cocok dengan filter ini.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Hapus filter</translation>
    </message>
    <message>
        <source>Sort up</source>
        <translation>Urutkan naik</translation>
    </message>
    <message>
        <source>Sort down</source>
        <translation>Urutkan turun</translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation>Saring menurut kolom ini…</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Sembunyikan kolom ini</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Kolom seperti semula</translation>
    </message>
</context>
<context>
    <name>sampan::ui::TableView</name>
    <message>
        <source>typing over a selection</source>
        <translation>mengetik pada pilihan</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>mengetik</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>mengosongkan</translation>
    </message>
    <message>
        <source>ticking</source>
        <translation>mencentang</translation>
    </message>
    <message>
        <source>filling down</source>
        <translation>mengisi ke bawah</translation>
    </message>
    <message>
        <source>filling right</source>
        <translation>mengisi ke kanan</translation>
    </message>
</context>
<context>
    <name>sampan::ui::Today</name>
    <message>
        <source>order whose buyer asks to cancel</source>
        <translation>pesanan yang pembelinya meminta batal</translation>
    </message>
    <message>
        <source>orders whose buyers ask to cancel</source>
        <translation>pesanan yang pembelinya meminta batal</translation>
    </message>
    <message>
        <source>new order to look at and approve</source>
        <translation>pesanan baru untuk diperiksa dan disetujui</translation>
    </message>
    <message>
        <source>new orders to look at and approve</source>
        <translation>pesanan baru untuk diperiksa dan disetujui</translation>
    </message>
    <message>
        <source>edited order waits for approval</source>
        <translation>pesanan yang diedit menunggu persetujuan</translation>
    </message>
    <message>
        <source>edited orders wait for approval</source>
        <translation>pesanan yang diedit menunggu persetujuan</translation>
    </message>
    <message>
        <source>order waits for somebody&apos;s answer</source>
        <translation>pesanan menunggu jawaban seseorang</translation>
    </message>
    <message>
        <source>orders wait for somebody&apos;s answer</source>
        <translation>pesanan menunggu jawaban seseorang</translation>
    </message>
    <message>
        <source>approved order to queue for the shop</source>
        <translation>pesanan disetujui untuk diantrekan ke toko</translation>
    </message>
    <message>
        <source>approved orders to queue for the shop</source>
        <translation>pesanan disetujui untuk diantrekan ke toko</translation>
    </message>
    <message>
        <source>order in the shop needs its label</source>
        <translation>pesanan di toko perlu labelnya</translation>
    </message>
    <message>
        <source>orders in the shop need their labels</source>
        <translation>pesanan di toko perlu labelnya</translation>
    </message>
    <message>
        <source>new listing to complete and approve</source>
        <translation>listing baru untuk dilengkapi dan disetujui</translation>
    </message>
    <message>
        <source>new listings to complete and approve</source>
        <translation>listing baru untuk dilengkapi dan disetujui</translation>
    </message>
    <message>
        <source>edited listing waits for approval</source>
        <translation>listing yang diedit menunggu persetujuan</translation>
    </message>
    <message>
        <source>edited listings wait for approval</source>
        <translation>listing yang diedit menunggu persetujuan</translation>
    </message>
    <message>
        <source>live listing has changes to approve</source>
        <translation>listing tayang punya perubahan untuk disetujui</translation>
    </message>
    <message>
        <source>live listings have changes to approve</source>
        <translation>listing tayang punya perubahan untuk disetujui</translation>
    </message>
    <message>
        <source>approved listing to queue</source>
        <translation>listing disetujui untuk diantrekan</translation>
    </message>
    <message>
        <source>approved listings to queue</source>
        <translation>listing disetujui untuk diantrekan</translation>
    </message>
    <message>
        <source>listing was rejected</source>
        <translation>listing ditolak</translation>
    </message>
    <message>
        <source>listings were rejected</source>
        <translation>listing ditolak</translation>
    </message>
    <message>
        <source>listing was changed there by somebody else</source>
        <translation>listing diubah di sana oleh orang lain</translation>
    </message>
    <message>
        <source>listings were changed there by somebody else</source>
        <translation>listing diubah di sana oleh orang lain</translation>
    </message>
    <message>
        <source>sending whose outcome only a person can find out</source>
        <translation>pengiriman yang hasilnya hanya dapat dicari tahu orang</translation>
    </message>
    <message>
        <source>sendings whose outcome only a person can find out</source>
        <translation>pengiriman yang hasilnya hanya dapat dicari tahu orang</translation>
    </message>
    <message>
        <source>open problem</source>
        <translation>masalah terbuka</translation>
    </message>
    <message>
        <source>open problems</source>
        <translation>masalah terbuka</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Gangguan</translation>
    </message>
    <message>
        <source>category of the shop has no place on %1 yet</source>
        <translation>kategori toko belum punya tempat di %1</translation>
    </message>
    <message>
        <source>categories of the shop have no place on %1 yet</source>
        <translation>kategori toko belum punya tempat di %1</translation>
    </message>
</context>
<context>
    <name>sampan::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Welcome to Sampan</source>
        <translation>Selamat datang di Sampan</translation>
    </message>
    <message>
        <source>Three steps to the first account:

1.  Say whose goods you sell: the brand.
2.  Add the account of the brand&apos;s shop. It is tested, and then only reads.
3.  Add a marketplace&apos;s account, choose products and list them there.

Nothing leaves before you start an account and approve what is to be sent.</source>
        <translation>Tiga langkah ke akun pertama:

1.  Sebutkan barang siapa yang Anda jual: mereknya.
2.  Tambahkan akun toko merek. Akun diuji, lalu hanya membaca.
3.  Tambahkan akun marketplace, pilih produk, dan daftarkan di sana.

Tidak ada yang keluar sebelum Anda memulai akun dan menyetujui yang akan dikirim.</translation>
    </message>
    <message>
        <source>Nothing waits for you. New orders, listings to approve and problems will stand here.</source>
        <translation>Tidak ada yang menunggu Anda. Pesanan baru, listing untuk disetujui, dan masalah akan ada di sini.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
</context>
<context>
    <name>sampan::ui::UndoCommit</name>
    <message>
        <source>Undone: 1 cell is as it was.</source>
        <translation>Diurungkan: 1 sel kembali seperti semula.</translation>
    </message>
    <message>
        <source>Undone: %1 cells are as they were.</source>
        <translation>Diurungkan: %1 sel kembali seperti semula.</translation>
    </message>
    <message>
        <source>Nothing that you typed or decided is in this change, so there is nothing to take back.</source>
        <translation>Tidak ada yang Anda ketik atau putuskan dalam perubahan ini, jadi tidak ada yang ditarik kembali.</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 sel</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 sel</translation>
    </message>
    <message>
        <source>in 1 row</source>
        <translation>dalam 1 baris</translation>
    </message>
    <message>
        <source>in %1 rows</source>
        <translation>dalam %1 baris</translation>
    </message>
    <message>
        <source>%1 %2 will be as before. Cells that were edited since stay as they are.</source>
        <translation>%1 %2 akan kembali seperti semula. Sel yang diedit sejak itu tetap seperti adanya.</translation>
    </message>
    <message>
        <source>%1 has been told of this change and will be told again: your answer is the approval.</source>
        <translation>%1 sudah diberi tahu perubahan ini dan akan diberi tahu lagi: jawaban Anda adalah persetujuannya.</translation>
    </message>
    <message>
        <source>Undo change %1</source>
        <translation>Urungkan perubahan %1</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Urungkan perubahan ini</translation>
    </message>
    <message>
        <source>Cannot be taken back:</source>
        <translation>Tidak dapat ditarik kembali:</translation>
    </message>
</context>
<context>
    <name>sampan::ui::WhyPanel</name>
    <message>
        <source>Why is this as it is?</source>
        <translation>Mengapa begini?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
</context>
<context>
    <name>sampan::ui::WirePanel</name>
    <message>
        <source>On the wire</source>
        <translation>Lalu lintas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Nothing was said about this row yet.</source>
        <translation>Belum ada pembicaraan tentang baris ini.</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Permintaan dan jawaban</translation>
    </message>
</context>
</TS>
