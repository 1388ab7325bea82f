import { daysBefore } from '../text';
import type { PressArticle } from '../types';
import { FESTIVAL } from './paid';
import { KTP } from './wires';

/** Suara Lebak's first report of the queue; KabarHulu copies most of it. */
export const QUEUE_FIRST = `
Keluarga pasien mengeluhkan antrean di instalasi gawat darurat (IGD) RSUD Rawa Indah yang mencapai 11 jam. Sunaryati, warga Desa Lebak Tapah, membawa ibunya yang sesak napas pada {lusa} pukul 19.30 dan baru memperoleh tempat tidur keesokan paginya.

“Ibu saya duduk di kursi roda sampai subuh. Setiap ditanya, jawabannya sabar, tempat tidur penuh,” kata Sunaryati di halaman rumah sakit.

Sedikitnya sembilan keluarga lain mengalami hal serupa malam itu. Sebagian menggelar tikar di lorong dekat ruang radiologi, sebagian menunggu di dalam mobil sambil menyalakan kipas kecil.

Seorang pengantar pasien menunjukkan karcis pendaftaran bernomor 87 yang dicetak pukul 20.14. Nomor itu, menurut dia, baru dipanggil pukul 07.02.

Petugas di meja pendaftaran yang enggan disebut namanya mengatakan hanya ada dua dokter jaga untuk 34 pasien. Tiga ruang observasi ditutup karena renovasi bangsal.

Warga berharap rumah sakit mengumumkan ketersediaan tempat tidur secara terbuka supaya keluarga dari kecamatan jauh tidak datang percuma. Perjalanan dari Lebak Baru ke rumah sakit memakan waktu satu setengah jam dengan perahu dan ojek.

Sampai berita ini diturunkan, pihak rumah sakit belum memberikan penjelasan resmi.
`;

/** The articles of Suara Lebak. */
export const SUARALEBAK: PressArticle[] = [
  {
    slug: 'antrean-igd-rsud-rawa-indah-11-jam',
    title: 'Antrean IGD 11 Jam, Keluarga Pasien RSUD Rawa Indah Tidur di Lorong',
    section: 'Warga',
    byline: 'Herlina Tapah',
    place: 'Muara Jernih',
    at: -165,
    caption: 'Keluarga pasien menunggu di lorong RSUD Rawa Indah',
    body: QUEUE_FIRST,
  },
  FESTIVAL,
  {
    slug: 'jembatan-kayu-lebak-tapah-lapuk',
    title: 'Papan Jembatan Lebak Tapah Lapuk, Anak Sekolah Diminta Turun dari Sepeda',
    section: 'Desa',
    byline: 'Maskur Jelutung',
    place: 'Lebak Baru',
    at: daysBefore(5, '08:20'),
    caption: 'Warga menutup papan bolong dengan pelepah kelapa',
    body: `
Jembatan kayu sepanjang 62 meter di Desa Lebak Tapah mulai membahayakan. Sebelas papan lantai patah, dan dua tiang di sisi utara miring ke arah arus.

Kepala desa, Sahrul Tembesu, memasang tali pembatas dan menempel pengumuman agar sepeda dituntun. Kendaraan roda tiga dilarang melintas sejak {lusa}, sehingga petani harus memikul getah karet sampai ke seberang.

“Kalau jembatan ini putus, anak-anak harus memutar tujuh kilometer lewat tanggul. Di musim hujan tanggulnya licin,” katanya.

Desa sudah dua kali mengajukan perbaikan dan mendapat jawaban bahwa jembatan tercatat sebagai aset kecamatan. Camat Lebak Baru, Hasnah Juliarti, membenarkan hal itu dan menyebut perkiraan biaya Rp 480 juta di luar kemampuan anggaran kecamatan tahun berjalan.

Sebagai langkah darurat, warga bergotong royong mengganti empat papan dengan kayu sumbangan penggergajian. Tukang setempat, Pak Ujang, memasangnya tanpa upah selama dua hari.

Anggota DPRD dari daerah pemilihan Lebak Baru berjanji membawa urusan ini ke rapat komisi. Warga meminta kepastian tanggal, sebab janji serupa pernah mereka dengar dua tahun silam.
`,
  },
  {
    slug: 'petugas-ktp-datangi-lebak-baru-naik-perahu',
    title: 'Petugas KTP Naik Perahu ke Lebak Baru, Ini Layanannya',
    section: 'Warga',
    byline: 'Herlina Tapah',
    place: 'Lebak Baru',
    at: daysBefore(9, '10:45'),
    body: `Sebelas desa di Lebak Baru masuk daftar kunjungan perahu layanan kependudukan yang berangkat pekan ini dari dermaga kecamatan.
${KTP}`,
  },
  {
    slug: 'harga-getah-karet-naik-petani-mulai-sadap-lagi',
    title: 'Getah Naik Jadi Rp 11.800, Kebun Karet yang Telantar Disadap Lagi',
    section: 'Usaha',
    byline: 'Maskur Jelutung',
    place: 'Lebak Baru',
    at: daysBefore(12, '06:50'),
    caption: 'Petani menimbang getah di pengepul Dermaga Lama',
    body: `
Suara pisau sadap kembali terdengar di kebun-kebun karet Lebak Baru. Harga getah basah di tingkat pengepul naik menjadi Rp 11.800 per kilogram, tertinggi dalam tiga tahun terakhir.

Basri Kelukup, yang sempat meninggalkan dua hektare kebunnya untuk bekerja sebagai kuli bangunan, pulang bulan lalu. Ia membersihkan semak selama sembilan hari sebelum bisa menyadap. “Dua ratus batang masih keluar susunya. Lumayan, anak bisa bayar indekos,” ujarnya.

Pengepul di Dermaga Lama mencatat pasokan naik dari empat menjadi hampir tujuh ton sepekan. Mereka mengingatkan petani agar tidak mencampur getah dengan tanah atau serpihan kulit kayu, karena pabrik memotong harga sampai seperlima.

Penyuluh perkebunan, Titin Harsoyo, menyarankan petani tidak menyadap setiap hari. Pohon tua yang dipaksa akan kering alur sadapnya dan butuh setahun untuk pulih.

Koperasi setempat sedang menjajaki lelang bersama supaya petani tidak bergantung pada satu pembeli. Lelang percobaan direncanakan di balai kecamatan dengan 140 anggota.

Sebagian warga tetap waswas. Harga, kata mereka, biasanya naik pelan-pelan dan turun dalam semalam.
`,
  },
  {
    slug: 'rumah-panggung-lebak-baru-terbakar',
    title: 'Dua Rumah Panggung Terbakar, Warga Padamkan Api dengan Pompa Sawah',
    section: 'Warga',
    byline: 'Herlina Tapah',
    place: 'Lebak Baru',
    at: daysBefore(17, '22:10'),
    caption: 'Sisa rumah panggung di Dusun Sembilang',
    body: `
Dua rumah panggung di Dusun Sembilang habis terbakar pada {hari} petang. Tidak ada korban jiwa, tetapi tujuh orang kehilangan tempat tinggal.

Api pertama terlihat di dapur rumah Mak Idah sekitar pukul 17.40. Angin dari arah danau membawa bara ke atap rumbia rumah sebelah. Dalam dua puluh menit, keduanya tinggal tiang.

Mobil pemadam tidak bisa masuk karena jalan dusun hanya selebar satu meter. Warga menyalakan tiga pompa yang biasa dipakai mengairi sawah dan menyemprotkan air parit ke dinding rumah di sekelilingnya.

“Kalau bukan karena pompa itu, satu baris bisa habis semua,” kata ketua rukun tetangga, Jamal Sepat.

Polisi menduga api berasal dari tungku yang belum padam sempurna. Kerugian ditaksir Rp 210 juta, termasuk satu mesin perahu dan 40 karung gabah.

Keluarga korban menumpang di rumah kerabat. Tetangga mengumpulkan pakaian, alat masak, dan seragam sekolah; camat mengirim tenda serta bahan pokok untuk dua pekan.

Sahrul dari regu pemadam kecamatan mengusulkan pembelian pompa apung yang dapat diangkut perahu, lantaran kejadian seperti ini sudah tiga kali dalam setahun.
`,
  },
  {
    slug: 'guru-honorer-mengajar-dua-pulau',
    title: 'Sepekan di Dua Pulau, Kisah Guru Honorer Penyeberang Rawa',
    section: 'Warga',
    byline: 'Maskur Jelutung',
    place: 'Lebak Baru',
    at: daysBefore(22, '07:00'),
    caption: 'Ratnasih menambatkan perahu di tangga sekolah',
    body: `
Setiap Senin subuh, Ratnasih mendayung perahu kecil sejauh tiga kilometer menuju sekolah dasar di Pulau Lesung. Hari Kamis ia berpindah ke Pulau Sembilang, menginap dua malam, lalu pulang pada Sabtu siang.

Perempuan berusia 34 tahun itu mengajar 41 murid di dua sekolah kelas jauh. Di Pulau Lesung ia menangani kelas satu sampai tiga sekaligus, di satu ruangan yang dibagi dengan lemari buku.

“Yang kelas tiga membantu adiknya membaca. Saya jadi seperti mandor, pindah dari pojok ke pojok,” katanya sambil merapikan kapur warna.

Honornya Rp 900 ribu sebulan, ditambah ongkos bensin bila musim air surut memaksanya memakai ketinting. Warga pulau sering membekalinya ikan asin, pisang, atau telur itik.

Tahun lalu enam muridnya melanjutkan ke sekolah menengah di Lebak Baru, jumlah terbanyak sejak sekolah itu berdiri. Salah seorang di antaranya, Wawan, ingin menjadi juru mesin kapal.

Pengawas sekolah menyebut masih ada sebelas kelas jauh di kecamatan itu yang bergantung pada tenaga honorer. Ratnasih sendiri sedang menyiapkan berkas seleksi pegawai, yang tahun ini batas usianya nyaris ia lewati.
`,
  },
  {
    slug: 'turnamen-voli-antardusun-lebak-baru',
    title: 'Lapangan Becek Tak Surutkan Turnamen Voli Antardusun',
    section: 'Warga',
    byline: 'Herlina Tapah',
    place: 'Lebak Baru',
    at: daysBefore(28, '20:15'),
    caption: 'Laga pembuka di lapangan Dusun Belanti',
    body: `
Hujan sejak siang tidak membuat penonton beranjak dari lapangan Dusun Belanti. Turnamen voli antardusun Lebak Baru tetap dibuka pada {hari} dengan 16 regu putra dan 10 regu putri.

Panitia menaburkan sekam dan serbuk gergaji agar pemain tidak terpeleset. Pada set ketiga laga pembuka, bola sempat tersangkut di pohon kedondong dan pertandingan dihentikan enam menit, disambut sorak anak-anak yang berebut memanjat.

Regu tuan rumah akhirnya menundukkan Dusun Muara Sepat dengan skor 3-2. Pemukul utama, Deni Larik, mencetak 19 angka meski bertelanjang kaki. “Sepatu malah bikin berat, penuh lumpur,” katanya.

Turnamen berlangsung dua pekan dan memperebutkan piala bergilir, seekor kambing, serta seperangkat jaring baru. Setiap regu membayar Rp 100 ribu yang seluruhnya dipakai untuk sewa pengeras suara dan konsumsi wasit.

Bagi pedagang, keramaian ini berkah tersendiri. Penjual pempek dan es kacang mengaku membawa pulang tiga kali lipat pendapatan malam biasa.

Babak final dijadwalkan pada malam bulan purnama. Alasannya sederhana, kata panitia, supaya hemat solar genset.
`,
  },
];
