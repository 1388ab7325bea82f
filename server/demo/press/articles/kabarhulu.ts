import { daysBefore } from '../text';
import type { PressArticle } from '../types';
import { QUEUE_FIRST } from './suaralebak';
import { BANJIR, KARHUTLA } from './wires';

/** The articles of KabarHulu. */
export const KABARHULU: PressArticle[] = [
  {
    slug: 'heboh-igd-rsud-antre-11-jam',
    title: 'HEBOH! Antre IGD RSUD 11 Jam, Pasien Duduk di Kursi Roda sampai Subuh',
    section: 'Umum',
    byline: 'admin',
    place: 'Muara Jernih',
    at: -35,
    body: `Media sosial di Rawa Indah ramai membicarakan pelayanan rumah sakit daerah sejak kemarin.
${QUEUE_FIRST.replace('Sampai berita ini diturunkan, pihak rumah sakit belum memberikan penjelasan resmi.', 'Bagaimana pendapat pembaca? Tulis di kolom komentar.')}`,
  },
  {
    slug: 'karcis-parkir-pasar-ganda',
    title: 'Karcis Parkir Pasar Dua Kali Bayar, Pengunjung Protes',
    section: 'Umum',
    byline: 'admin',
    place: 'Lebak Baru',
    at: daysBefore(6, '20:30'),
    body: `
Pengunjung Pasar Lebak Baru mengaku ditarik uang parkir dua kali. Pertama di gerbang, kedua oleh orang tanpa rompi saat mereka hendak mengambil motor di dekat los ikan.

Besarnya memang hanya Rp 2.000, tetapi yang membuat kesal, kata Arman, salah seorang pengunjung, penarik kedua tidak memberi karcis. Ketika ditanya, jawabannya “uang jaga helm”.

KabarHulu mencoba sendiri pada {hari}. Di gerbang, petugas resmi memberi karcis bernomor dan berstempel. Dua puluh menit kemudian, seorang pemuda meniup peluit dan mengulurkan tangan. Dia pergi setelah tahu sedang direkam.

Kepala pasar, Zulkarnis, mengatakan pungutan sah cuma satu, yaitu di pintu masuk. Ia sudah tiga kali menegur dan akan meminta bantuan satuan polisi pamong praja untuk berjaga pada hari pasaran.

Pedagang punya cerita lain. Penarik liar itu, menurut mereka, pemuda sekitar yang kehilangan pekerjaan setelah tempat bongkar muat dipindah. Beberapa di antaranya pernah ditawari menjadi petugas kebersihan, tetapi upahnya telat dua bulan.

Zulkarnis tidak menampik soal upah. Tagihannya, ujar dia, masih diproses di dinas.
`,
  },
  {
    slug: 'asap-gambut-helikopter-siram-air',
    title: 'Asap Gambut Makin Pekat, Helikopter Siram Puluhan Kantong Air',
    section: 'Umum',
    byline: 'admin',
    place: 'Lebak Baru',
    at: daysBefore(8, '18:10'),
    body: `Mata perih, tenggorokan gatal. Begitu keluhan warga hulu sepanjang {hari}, terutama yang rumahnya menghadap ke arah kebun.
${KARHUTLA}`,
  },
  {
    slug: 'jalan-produksi-hulu-swadaya',
    title: 'Bosan Menunggu, Warga Hulu Keraskan Jalan Kebun Pakai Cangkang Sawit',
    section: 'Umum',
    byline: 'admin',
    place: 'Lebak Baru',
    at: daysBefore(13, '16:50'),
    body: `
Empat tahun menunggu perbaikan, warga Dusun Hulu Tembesu akhirnya turun tangan sendiri. Jalan kebun sepanjang 1,4 kilometer mereka keraskan memakai cangkang sawit dan batu bekas bongkaran.

Setiap keluarga menyumbang Rp 75.000 atau dua hari kerja. Sebuah pabrik di seberang sungai memberi delapan truk cangkang tanpa bayaran, warga cuma menanggung solar.

“Kami bukan tidak percaya pemerintah. Cuma tandan buah kami tidak bisa menunggu rapat,” ucap Karim Tembesu, ketua panitia, sambil meratakan tumpukan dengan cangkul.

Sebelum dikeraskan, motor pengangkut hanya mampu membawa dua keranjang dan sering terguling di tanjakan. Sekarang satu kali jalan bisa lima keranjang. Harga jual pun tidak lagi dipotong lantaran buah terlambat sampai.

Kepala dusun menyebut jalan itu belum tercatat sebagai jalan kabupaten, sehingga tidak bisa dibiayai anggaran daerah. Pengajuan pencatatan sudah dikirim, lengkap dengan peta dan surat hibah lahan dari 23 pemilik.

Pekan depan mereka akan membuat parit di kedua sisi. Tanpa parit, kata Karim, cangkang sebanyak apa pun akan hanyut pada hujan ketiga.
`,
  },
  {
    slug: 'banjir-bantaran-rawang-kondisi-pengungsi',
    title: 'Ribuan Rumah Kebanjiran, Pengungsi Butuh Popok dan Air Bersih',
    section: 'Umum',
    byline: 'admin',
    place: 'Muara Jernih',
    at: daysBefore(16, '12:45'),
    body: `Redaksi menerima banyak foto dari pembaca di bantaran sungai. Air sudah masuk ke ruang tamu, motor dinaikkan ke atas meja.
${BANJIR}`,
  },
  {
    slug: 'cerita-batu-tunggul-penjaga-hulu',
    title: 'Batu Tunggul, Cerita Tua yang Menjaga Hulu Sungai dari Gergaji',
    section: 'Umum',
    byline: 'admin',
    place: 'Lebak Baru',
    at: daysBefore(23, '21:00'),
    body: `
Di tikungan kedua hulu Sungai Rawang ada batu sebesar kerbau yang tidak pernah tertutup air, setinggi apa pun banjirnya. Orang menyebutnya Batu Tunggul.

Menurut tuturan Datuk Samin, 80 tahun, batu itu dahulu seorang penebang yang lupa pulang. Ia menebang sampai tidak ada lagi pohon untuk bersandar, lalu duduk dan mengeras. Karena itu, siapa pun yang melewati tikungan ini harus mematikan mesin perahu dan menyapa pelan-pelan.

Percaya atau tidak, pepohonan di sekitar Batu Tunggul masih utuh. Pohon rengas setinggi tiga puluh meter berdiri rapat, dan kawanan lutung terlihat hampir saban sore.

“Orang kehutanan punya papan larangan, kami punya cerita. Papannya sudah roboh,” kata Datuk Samin terbahak.

Guru sekolah dasar setempat memasukkan kisah itu ke pelajaran muatan lokal. Murid diminta menggambar tikungan, menghitung jenis pohon, dan bertanya kepada kakek-nenek masing-masing. Hasilnya dijilid menjadi buku fotokopian setebal 40 halaman.

Ada rencana membuka wisata susur hulu. Para tetua setuju dengan satu syarat: mesin tetap dimatikan di tikungan, tidak boleh ditawar.
`,
  },
];
