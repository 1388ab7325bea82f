import { daysBefore } from '../text';
import type { PressArticle } from '../types';
import { BEASISWA_FIRST, BEASISWA_SECOND, IMUNISASI } from './paid';
import { KTP } from './wires';

/** The articles of RawaKini. */
export const RAWAKINI: PressArticle[] = [
  BEASISWA_FIRST,
  BEASISWA_SECOND,
  IMUNISASI,
  {
    slug: 'rsud-rawa-indah-tambah-enam-tempat-tidur-igd',
    title: 'RSUD Rawa Indah Tambah Enam Tempat Tidur di IGD',
    section: 'Kesehatan',
    byline: 'Dimas Aryaguna',
    place: 'Muara Jernih',
    at: 1,
    caption: 'Petugas mendorong tempat tidur tambahan menuju ruang gawat darurat',
    body: `
RSUD Rawa Indah menambah enam tempat tidur di instalasi gawat darurat sejak {hari}. Tempat tidur itu diambil dari bangsal lama yang sedang direnovasi dan dipasang di ruang tunggu keluarga, yang untuk sementara dijadikan ruang observasi.

Kepala Humas RSUD Rawa Indah, Fajar Wirayuda, mengatakan tambahan itu disertai dua perawat pada setiap giliran jaga. Dokter umum dari poliklinik sore ikut membantu sampai jumlah pasien kembali seperti biasa.

“Ruang yang kami pakai sudah punya saluran oksigen, jadi tinggal memasang tirai dan monitor. Pasien dengan keluhan ringan kami arahkan ke klinik cepat di sayap timur,” kata Fajar.

Pantauan RawaKini, lorong menuju ruang gawat darurat diberi garis hijau dan kuning sebagai petunjuk. Dua petugas berdiri di pintu masuk untuk menanyakan keluhan sebelum keluarga mengisi formulir pendaftaran.

Fajar menambahkan, rumah sakit membuka nomor pengaduan 24 jam di meja informasi. Keluarga dapat menanyakan urutan penanganan tanpa harus masuk ke ruang tindakan.

Renovasi bangsal lama ditargetkan rampung dalam tujuh minggu. Setelah itu, ruang tunggu akan dikembalikan ke fungsi semula, sedangkan enam tempat tidur tersebut tetap menjadi milik ruang gawat darurat.
`,
  },
  {
    slug: 'jalan-poros-muara-jernih-tanjung-seri-berlubang',
    title: 'Jalan Poros Muara Jernih–Tanjung Seri Berlubang di 43 Titik',
    section: 'Daerah',
    byline: 'Nandita Larasmaya',
    place: 'Muara Jernih',
    at: daysBefore(1, '07:15'),
    caption: 'Pengendara menghindari lubang di Kilometer 9',
    body: `
Pengendara sepeda motor harus meliuk-liuk bila melintasi jalan poros Muara Jernih–Tanjung Seri. Sepanjang 18 kilometer, RawaKini menghitung 43 lubang pada {kemarin}, sebagian sedalam mata kaki dan tersembunyi di bawah genangan.

Titik terparah berada di Kilometer 9, dekat tikungan kebun karet. Warga menancapkan batang pisang dan ban bekas supaya orang yang datang dari arah danau tidak terperosok pada malam hari.

“Minggu ini saja sudah tiga orang jatuh di depan warung saya. Yang terakhir guru, lututnya sobek,” kata Salimah, pemilik warung kopi. Ia menyimpan perban dan obat merah di laci, bersebelahan dengan kotak gula.

Kepala Dinas Pekerjaan Umum, Bramanto Lesmana, mengakui kerusakan dipercepat oleh truk angkutan hasil kebun yang melebihi tonase. Tambal sulam, katanya, baru bisa dimulai setelah campuran aspal dingin tiba dari gudang provinsi.

“Kami prioritaskan dua belas titik yang paling berbahaya. Sisanya dikerjakan bertahap sampai akhir bulan,” ujarnya. Perbaikan menyeluruh diusulkan pada anggaran perubahan dengan nilai Rp 6,3 miliar.

Sopir angkutan pedesaan, Mardani, berharap janji itu tidak berhenti pada penandaan cat putih. Menurut dia, biaya mengganti peredam kejut sudah menghabiskan setoran dua hari dalam sebulan.
`,
  },
  {
    slug: 'harga-cabai-pasar-induk-muara-jernih',
    title: 'Cabai Rawit Tembus Rp 92.000, Pedagang Pasar Induk Kurangi Stok',
    section: 'Ekonomi',
    byline: 'Yudha Prasetiawan',
    place: 'Muara Jernih',
    at: daysBefore(6, '11:25'),
    caption: 'Lapak cabai di Pasar Induk Muara Jernih',
    body: `
Harga cabai rawit merah di Pasar Induk Muara Jernih menembus Rp 92.000 per kilogram pada {hari}. Sepekan sebelumnya, pembeli masih mendapatkannya dengan harga Rp 64.000.

Pedagang memilih mengurangi stok karena takut barang membusuk sebelum laku. Asmara Lubena, yang biasa mengambil 40 kilogram sehari, kini hanya berani mengambil separuhnya. “Ibu-ibu belinya seribu dua ribu. Kalau dipaksakan banyak, saya yang gigit jari,” katanya.

Kenaikan terjadi sesudah pasokan dari dataran tinggi terlambat dua hari akibat longsor di lintas provinsi. Cabai setempat dari Lebak Baru belum dapat menutup kekurangan karena sebagian kebun baru selesai ditanam ulang.

Kepala Dinas Perdagangan, Nurdin Salakapa, mengatakan pihaknya akan menggelar pasar murah di dua lapangan kecamatan. Sebanyak 1,5 ton cabai, bawang, dan minyak goreng disiapkan dengan potongan ongkos angkut.

“Harga kami perkirakan turun dalam sepuluh hari, begitu jalur utama normal,” kata Nurdin. Ia meminta warga tidak membeli berlebihan.

Di sisi lain, harga ikan gabus dan patin cenderung stabil. Pengelola rumah makan mulai mencampur sambal dengan tomat dan terung asam, resep lama yang kembali laku tiap kali cabai mahal.
`,
  },
  {
    slug: 'rekam-ktp-di-desa-jadwal-dua-bulan',
    title: 'Tak Perlu ke Kota, Rekam KTP Kini Bisa di Desa',
    section: 'Layanan',
    byline: 'Nandita Larasmaya',
    place: 'Muara Jernih',
    at: daysBefore(9, '09:10'),
    caption: 'Warga merekam sidik jari di balai desa',
    body: `Warga desa yang belum punya KTP elektronik tidak perlu lagi menyewa perahu ke ibu kota kabupaten. Mulai {hari}, petugas yang akan datang.
${KTP}`,
  },
  {
    slug: 'perahu-bidar-latihan-malam-tanjung-seri',
    title: 'Berlatih di Bawah Lampu Petromaks, Regu Bidar Incar Gelar Ketiga',
    section: 'Olahraga',
    byline: 'Yudha Prasetiawan',
    place: 'Tanjung Seri',
    at: daysBefore(14, '19:05'),
    caption: 'Latihan malam regu bidar Elang Danau',
    body: `
Dua puluh dua lelaki duduk berbaris di perahu sepanjang 24 meter. Begitu tabuhan gendang terdengar, dayung masuk ke air serentak dan haluan melesat membelah Danau Seri yang gelap.

Regu Elang Danau berlatih setiap malam sejak sebulan terakhir. Siang hari, hampir semua pendayung bekerja sebagai nelayan, tukang kayu, atau buruh angkut, sehingga waktu berkumpul hanya tersisa selepas isya. Empat lampu petromaks digantung di tiang pancang sebagai penanda lintasan.

“Kami tidak punya pelatih bergaji. Yang menghitung waktu itu menantu saya, pakai telepon genggam,” kata juru mudi Rustam Belida sambil tertawa.

Elang Danau dua kali menjuarai lomba tingkat kabupaten. Tahun ini mereka menambah porsi latihan jarak pendek karena panitia mengubah lintasan menjadi 800 meter dengan satu putaran balik.

Perahu lama dari kayu rengas sudah dua kali ditambal. Warga desa mengumpulkan Rp 14 juta untuk mengganti lunas dan mengecat lambung dengan warna merah saga.

Sekretaris desa, Imron Halid, menyebut hadiah bukan tujuan utama. Tahun lalu uang pemenang dipakai membeli 60 jaket pelampung bagi anak sekolah yang menyeberang danau.
`,
  },
  {
    slug: 'smp-kekurangan-meja-siswa-belajar-lesehan',
    title: 'Kekurangan 74 Meja, Siswa SMP di Tepi Rawang Belajar Lesehan',
    section: 'Pendidikan',
    byline: 'Dimas Aryaguna',
    place: 'Muara Jernih',
    at: daysBefore(19, '13:30'),
    caption: 'Siswa kelas tujuh menulis di lantai beralas tikar',
    body: `
Tiga rombongan belajar di sebuah SMP negeri di tepi Sungai Rawang terpaksa belajar di atas tikar. Sekolah itu kekurangan 74 meja dan 96 kursi setelah perabot lama lapuk terendam air pasang.

Wakil kepala sekolah, Siti Aminarti, bercerita bahwa guru menggeser jam pelajaran menggambar ke siang hari agar siswa bisa bergantian memakai meja. Buku paket disimpan di rak besi setinggi dada.

“Anak-anak tidak mengeluh, tetapi tulisan mereka jadi miring dan punggungnya cepat pegal. Orang tua menanyakan terus kapan meja baru datang,” katanya pada {hari}.

Dinas Pendidikan menyatakan pengadaan mebel sudah masuk rencana kerja dan sedang menunggu penetapan penyedia. Kepala bidang sarana, Hendrik Waluyan, menargetkan pengiriman pertama bulan depan.

Sementara itu, sebuah bengkel kayu di Kelurahan Dermaga meminjamkan 20 meja lipat. Pemiliknya, alumnus sekolah tersebut, mengaku teringat bangku tempat ia dulu mengukir namanya.

Komite sekolah mengusulkan agar mebel berikutnya memakai rangka besi galvanis. Pengalaman lima tahun terakhir, kayu lapis tidak bertahan lebih dari tiga musim banjir.
`,
  },
  {
    slug: 'keripik-batang-teratai-tembus-pasar-provinsi',
    title: 'Keripik Batang Teratai dari Lebak Tapah Tembus Toko Oleh-oleh Provinsi',
    section: 'Ekonomi',
    byline: 'Nandita Larasmaya',
    place: 'Lebak Baru',
    at: daysBefore(25, '10:40'),
    caption: 'Pekerja menjemur irisan batang teratai',
    body: `
Batang teratai yang dulu hanya menjadi sayur rumahan kini dikemas rapi dan dijual sebagai keripik. Usaha kelompok perempuan Desa Lebak Tapah itu menembus empat toko oleh-oleh di ibu kota Provinsi Sumatra Rawa.

Ketua kelompok, Nurbaiti Sekar, memulai usaha tiga tahun lalu bersama enam tetangga. Mereka memanen batang teratai pada pagi hari, mengupas seratnya, lalu merendam irisan dalam air kapur sirih supaya renyah.

“Awalnya gosong terus. Kami habis dua puluh kilo tepung sebelum ketemu takarannya,” tutur Nurbaiti. Sekarang kelompok yang beranggotakan 19 orang itu menghasilkan 350 bungkus sehari.

Satu bungkus berisi 120 gram dijual Rp 17.000. Separuh keuntungan dibagi menurut jam kerja, sisanya disimpan untuk membeli alat peniris minyak dan membayar uji daya simpan.

Pendamping usaha mikro dari kabupaten, Fikri Andalas, menilai tantangan berikutnya adalah bahan baku. Teratai tumbuh lebat hanya tujuh bulan dalam setahun, sehingga kelompok mulai membudidayakannya di kolam bekas galian tanah.

Bulan ini, mereka mengirim contoh produk rasa jeruk kunci. Pemilik toko meminta kemasan yang lebih kecil untuk pembeli di bandara.
`,
  },
];
