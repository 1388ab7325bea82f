/** A press release of the office, as ordered from outlets. */
export interface PressRelease {
  title: string;
  body: string;
}

/** The slugs of the office's releases. */
export type ReleaseSlug =
  | 'beasiswa-daerah'
  | 'jadwal-imunisasi'
  | 'sanitasi-desa'
  | 'festival-lebak'
  | 'panen-raya';

/** Texts that the communications office orders for paid publication. */
export const RELEASES: Record<ReleaseSlug, PressRelease> = {
  'beasiswa-daerah': {
    title: 'Pemkab Rawa Indah Buka Beasiswa Daerah untuk 450 Mahasiswa',
    body: `
Pemerintah Kabupaten Rawa Indah membuka pendaftaran Beasiswa Daerah bagi 450 mahasiswa asal empat kecamatan. Bantuan ini meliputi uang kuliah paling banyak Rp 4 juta per semester dan uang buku Rp 1 juta per tahun.

Kepala Dinas Pendidikan Rawa Indah, Mulyono Brata, mengatakan pendaftaran berlangsung selama tiga pekan melalui laman layanan pemerintah kabupaten. Pelamar yang sulit mendapat sinyal dapat menyerahkan berkas di kantor kecamatan pada jam kerja.

“Kami tidak ingin ada anak yang gugur hanya karena di desanya tidak ada jaringan internet. Petugas kecamatan wajib membantu mengunggah berkas sampai bukti pendaftaran keluar,” kata Mulyono.

Syaratnya, pelamar memiliki kartu keluarga Rawa Indah, terdaftar sebagai mahasiswa aktif, dan tidak sedang menerima beasiswa lain dari anggaran negara. Indeks prestasi paling rendah 2,75 untuk program studi ilmu sosial dan 2,60 untuk ilmu alam, teknik, serta kesehatan.

Dari seluruh kuota, 180 kursi disediakan khusus bagi keluarga yang tercatat dalam data kesejahteraan daerah. Sebanyak 45 kursi lain diperuntukkan bagi mahasiswa penyandang disabilitas dan anak dari keluarga nelayan Danau Seri.

Seleksi dikerjakan oleh tim yang beranggotakan unsur dinas, perguruan tinggi, dan tokoh masyarakat. Nilai setiap pelamar diumumkan terbuka, termasuk alasan bagi mereka yang tidak lolos.

Bupati Rawa Indah, Harlan Tirtawijaya, menegaskan bahwa pendaftaran tidak dipungut biaya. “Bila ada yang menawarkan bantuan meloloskan dengan imbalan, laporkan saja. Kursi ini hak anak-anak kita, bukan barang dagangan,” ujarnya.

Dana bantuan disalurkan langsung ke rekening mahasiswa dalam dua tahap. Keterangan lebih lanjut dapat diperoleh di loket informasi Dinas Pendidikan atau kantor kecamatan terdekat.
`,
  },
  'jadwal-imunisasi': {
    title: 'Pekan Imunisasi Rawa Indah Digelar di 118 Posyandu',
    body: `
Dinas Kesehatan Kabupaten Rawa Indah menggelar Pekan Imunisasi di 118 posyandu mulai pekan depan. Sasarannya 9.400 anak berusia nol sampai lima tahun yang belum mendapat imunisasi dasar lengkap atau tertinggal jadwal.

Kepala Dinas Kesehatan, dr. Ratih Puspandari, menyampaikan bahwa pelayanan dibuka pukul 08.00 hingga 12.00 di semua posyandu. Khusus desa di tepian sungai, petugas datang dengan perahu dan membuka layanan sampai sore mengikuti jam pulang orang tua dari ladang.

“Cakupan kita tahun lalu 86 persen. Anak yang belum terjangkau kebanyakan tinggal di dusun yang jauh, jadi kali ini kami yang mendatangi mereka,” kata Ratih.

Kecamatan Muara Jernih dan Tanjung Seri mendapat giliran pada tiga hari pertama. Lebak Baru dan Sungai Padi menyusul pada tiga hari berikutnya, sedangkan hari ketujuh dipakai untuk kunjungan rumah bagi anak yang berhalangan hadir.

Orang tua diminta membawa buku kesehatan ibu dan anak. Bila buku itu hilang, petugas dapat melihat catatan di puskesmas dengan nomor induk kependudukan anak.

Anak yang sedang demam tinggi dianjurkan menunda suntikan sampai sehat. Batuk dan pilek ringan bukan halangan, tetapi keputusan tetap ada pada petugas yang memeriksa di tempat.

Ratih mengingatkan bahwa demam ringan setelah imunisasi adalah hal biasa dan umumnya reda dalam dua hari. Orang tua dapat menghubungi bidan desa kapan saja apabila keluhan berlanjut.

Seluruh layanan diberikan tanpa biaya. Daftar posyandu dan jam layanan ditempel di kantor desa, masjid, gereja, pasar, dan dermaga, serta tersedia di laman pemerintah kabupaten.
`,
  },
  'sanitasi-desa': {
    title: 'Rawa Indah Bangun 1.200 Jamban Sehat di 24 Desa Tepian Sungai',
    body: `
Pemerintah Kabupaten Rawa Indah membangun 1.200 jamban sehat dan 24 instalasi pengolahan limbah bersama di desa tepian sungai tahun ini. Program sanitasi desa itu dikerjakan oleh kelompok warga dengan pendampingan tenaga teknis dari kabupaten.

Kepala Dinas Pekerjaan Umum, Bramanto Lesmana, menjelaskan bahwa rancangan jamban disesuaikan dengan tanah rawa yang terendam empat bulan setiap tahun. Tangki dipasang di atas tiang beton dan ditutup rapat supaya isinya tidak terbawa air pasang.

“Rancangan lama gagal karena dibuat untuk tanah kering. Sekarang warga ikut menentukan letak, tinggi tiang, dan jalur pipa karena merekalah yang tahu sampai di mana air naik,” ujar Bramanto.

Setiap kelompok beranggotakan 15 kepala keluarga dan mengelola dana secara terbuka. Papan belanja bahan wajib dipasang di balai desa, lengkap dengan nama toko, jumlah semen, dan upah tukang.

Pengerjaan dimulai di Desa Teluk Nipah, Tebing Rengas, dan Ulak Serunai. Sisanya menyusul secara bertahap setelah pemeriksaan tahap pertama selesai pada pertengahan tahun.

Dinas Kesehatan mencatat kasus diare di desa sasaran rata-rata 31 per seribu penduduk setiap musim hujan. Angka itu ditargetkan turun separuh dalam dua tahun.

Seorang warga Teluk Nipah, Marsinah, mengatakan keluarganya selama ini memakai jamban apung di atas sungai. “Air yang sama kami pakai mencuci beras. Kalau ada pilihan lain, tentu kami tidak mau begitu,” tuturnya.

Perawatan setelah bangunan jadi menjadi tanggungan kelompok dengan iuran Rp 5.000 per keluarga setiap bulan. Pemerintah kabupaten menyediakan perahu sedot tinja yang berkeliling sesuai jadwal.
`,
  },
  'festival-lebak': {
    title: 'Festival Lebak Kembali Digelar, Tiga Hari Merayakan Hidup di Rawa',
    body: `
Festival Lebak kembali digelar selama tiga hari di Dermaga Lama, Kecamatan Lebak Baru. Pemerintah kabupaten menyiapkan lomba perahu bidar, pasar makanan rawa, pameran anyaman purun, dan panggung malam bagi seniman dari empat kecamatan.

Kepala Dinas Pariwisata Rawa Indah, Taufik Ranggawarsa, mengatakan festival tahun ini dirancang bersama warga sejak enam bulan lalu. Seluruh lapak makanan diisi oleh pelaku usaha rumahan setempat tanpa sewa tempat.

“Festival ini bukan tontonan yang didatangkan dari luar. Yang mendayung, memasak, menganyam, dan bercerita di panggung adalah warga lebak sendiri,” kata Taufik.

Sebanyak 32 regu mendaftar pada lomba perahu bidar, naik dari 21 regu pada tahun sebelumnya. Untuk pertama kali, delapan regu putri turun pada nomor jarak 500 meter.

Pengunjung dapat belajar menganyam purun di dua rumah panggung yang dijadikan bengkel terbuka. Perajin senior mendampingi peserta, dan hasil anyaman boleh dibawa pulang dengan mengganti biaya bahan.

Panitia membatasi kendaraan di Jalan Dermaga sejak pukul 06.00 sampai tengah malam. Tempat parkir disediakan di lapangan kecamatan, dan perahu penyeberangan beroperasi setiap sepuluh menit.

Camat Lebak Baru, Hasnah Juliarti, meminta pengunjung tidak membuang sampah ke sungai. Enam regu kebersihan dari karang taruna menyediakan karung di sepanjang tepian.

Tahun lalu festival dikunjungi sekitar 18 ribu orang dan mencatat penjualan Rp 640 juta. Pemerintah kabupaten berharap angka tersebut bertambah, tetapi lebih mengutamakan keselamatan di atas air dengan menyiagakan dua belas perahu penolong.
`,
  },
  'panen-raya': {
    title: 'Panen Raya Sungai Padi, Hasil Gabah Naik Menjadi 5,6 Ton per Hektare',
    body: `
Petani di Kecamatan Sungai Padi memulai panen raya padi rawa di atas lahan seluas 3.850 hektare. Hasil ubinan menunjukkan rata-rata 5,6 ton gabah kering panen per hektare, naik dari 4,9 ton pada musim yang sama tahun lalu.

Kepala Dinas Pertanian Rawa Indah, Endah Wiratmi, mengatakan kenaikan itu terjadi karena pintu air di tiga saluran utama sudah diperbaiki. Petani dapat menanam dua minggu lebih awal dan terhindar dari genangan pada masa berbunga.

“Varietas yang dipakai masih sama. Yang berubah adalah airnya bisa diatur dan tanamnya serempak, sehingga serangan tikus dan wereng jauh berkurang,” kata Endah.

Pemerintah kabupaten mengerahkan 22 mesin panen milik kelompok tani dan kabupaten. Jadwal pemakaian disusun per hamparan dan diumumkan di setiap gudang supaya tidak terjadi rebutan.

Harga gabah di tingkat petani saat ini Rp 6.700 per kilogram. Badan usaha milik daerah siap membeli apabila harga di lapangan turun di bawah harga pembelian yang ditetapkan pemerintah.

Ketua gabungan kelompok tani Desa Air Jamang, Suwarno Legawa, meminta jalan angkut di sepanjang tanggul segera dikeraskan. “Panennya bagus, tetapi ongkos angkut masih memakan hampir seperlima pendapatan kami,” ujarnya.

Endah menjawab bahwa pengerasan 7 kilometer jalan tanggul sudah masuk rencana kerja tahun ini. Pengerjaan dimulai setelah panen supaya lalu lintas gabah tidak terganggu.

Selesai panen, penyuluh akan mendampingi petani mengolah jerami menjadi kompos. Pembakaran jerami dilarang karena asapnya mudah merambat ke lahan gambut di sekitarnya.
`,
  },
};
