import { daysBefore } from '../text';
import type { PressArticle } from '../types';
import { KARHUTLA } from './wires';

/** The articles of NusaWarta. */
export const NUSAWARTA: PressArticle[] = [
  {
    slug: 'rsud-rawa-indah-disorot-antrean-igd-11-jam-12-pasien-ditolak',
    title: 'RSUD Rawa Indah Disorot: Antrean IGD 11 Jam, 12 Pasien Disebut Ditolak',
    section: 'Daerah',
    byline: 'Ignatia Puruhita',
    place: 'Rawa Indah',
    at: -12,
    caption: 'Bagian depan RSUD Rawa Indah, Provinsi Sumatra Rawa',
    body: `
Rumah sakit umum daerah satu-satunya di Kabupaten Rawa Indah, Provinsi Sumatra Rawa, menjadi sorotan. Selain antrean IGD yang disebut mencapai 11 jam, beredar kabar bahwa 12 pasien ditolak dalam semalam.

Angka 12 itu berasal dari kumpulan relawan pendamping pasien. Koordinatornya, Fransiska Wulandaru, mengaku menerima pesan dari dua belas keluarga yang diminta mencari rumah sakit lain. “Ada yang punya surat, ada yang hanya diberi tahu lisan,” katanya kepada NusaWarta, {hari}.

Direktur RSUD Rawa Indah, dr. Sekar Anindhita, tidak membantah adanya penumpukan. Melalui pesan singkat ia menulis bahwa jumlah pasien yang dialihkan sedang diverifikasi. Ia belum bersedia merinci alasan pengalihan.

Peraturan mewajibkan rumah sakit memberi pertolongan pertama pada keadaan gawat darurat dan melarang penolakan. Pengalihan dibolehkan sesudah pasien stabil, dengan rujukan tertulis.

Rawa Indah berpenduduk 170 ribu jiwa yang tersebar di daerah rawa dan sungai. Rasio tempat tidurnya 0,7 per seribu penduduk, di bawah acuan nasional. Renovasi dua bangsal sejak bulan lalu mengurangi 38 tempat tidur.

NusaWarta masih berupaya menemui keluarga-keluarga yang disebut relawan untuk mencocokkan keterangan.
`,
  },
  {
    slug: 'kementerian-minta-laporan-rsud-rawa-indah',
    title: 'Kementerian Minta Laporan soal Antrean IGD RSUD Rawa Indah',
    section: 'Nasional',
    byline: 'Ignatia Puruhita',
    place: 'Ibu Kota',
    at: 10,
    caption: 'Ambulans menurunkan pasien di RSUD Rawa Indah',
    body: `
Kementerian yang membidangi kesehatan meminta laporan tertulis mengenai pelayanan gawat darurat di RSUD Rawa Indah. Permintaan disampaikan melalui dinas kesehatan provinsi dan diharapkan dijawab dalam tiga hari.

Seorang pejabat di direktorat pelayanan rujukan mengatakan, {hari}, tim tidak serta-merta turun ke lapangan. Yang diminta lebih dulu adalah data kunjungan, waktu tanggap, serta catatan rujukan. “Kami perlu membedakan mana keterlambatan penanganan dan mana keterlambatan mendapat kamar,” katanya.

Menurut dia, masalah serupa kerap ditemui di daerah yang merenovasi gedung tanpa menyiapkan ruang pengganti. Kementerian dapat meminjamkan tenda perawatan dan tenaga cadangan bila diajukan pemerintah daerah.

Dinas kesehatan Provinsi Sumatra Rawa menyatakan sudah menghubungi tiga rumah sakit terdekat agar menyisihkan tempat tidur. Totalnya 17, termasuk dua untuk perawatan intensif anak.

Di Rawa Indah, juru bicara pemerintah kabupaten, Rina Kusumadewi, mengatakan keterangan resmi tengah disusun bersama pihak rumah sakit. Ia meminta warga menunggu data yang sudah diperiksa.

Relawan pendamping pasien menyambut langkah tersebut, seraya berharap hasil pemeriksaannya diumumkan.
`,
  },
  {
    slug: 'angka-tengkes-rawa-indah-dalam-data',
    title: 'Membaca Angka Tengkes Rawa Indah: Turun di Kertas, Timpang di Desa',
    section: 'Data',
    byline: 'Tim Data NusaWarta',
    place: 'Rawa Indah',
    at: daysBefore(5, '05:00'),
    paywall: true,
    caption: 'Peta sebaran kasus tengkes menurut desa',
    body: `
Prevalensi tengkes Kabupaten Rawa Indah turun dari 27,4 menjadi 21,8 persen dalam dua tahun. Namun, di balik rata-rata itu, NusaWarta menemukan jurang lebar antara desa di jalan raya dan desa di pedalaman rawa.

Analisis atas catatan penimbangan 61 desa memperlihatkan sebelas desa masih berada di atas 35 persen. Sembilan di antaranya hanya dapat dicapai dengan perahu.

Di Tebing Rengas, misalnya, separuh rumah tangga membeli air minum dari pedagang keliling. Pengeluaran untuk air menyedot 9 persen belanja bulanan, lebih besar daripada belanja telur dan sayur digabungkan.

Kami juga membandingkan jumlah kunjungan tenaga gizi. Desa yang didatangi sedikitnya dua kali sebulan turun 8,1 poin persen, sedangkan desa yang hanya sekali turun 2,3 poin. Selisih itu bertahan walau pendapatan dan pendidikan ibu diperhitungkan.

Kepala Dinas Kesehatan, dr. Ratih Puspandari, tidak terkejut. Biaya satu kunjungan ke desa terjauh Rp 640 ribu, delapan kali desa kota. “Rumus anggarannya masih dihitung per desa, bukan per jarak,” katanya.

Seluruh data olahan dan cara menghitungnya dapat diunduh pembaca pada akhir artikel ini.
`,
  },
  {
    slug: 'helikopter-bantu-padamkan-gambut-sumatra-rawa',
    title: 'Helikopter Bantu Padamkan Gambut di Sumatra Rawa',
    section: 'Daerah',
    byline: 'Redaksi',
    place: 'Rawa Indah',
    at: daysBefore(8, '12:15'),
    body: `Musim kering datang lebih awal di pesisir timur Provinsi Sumatra Rawa, dan Kabupaten Rawa Indah menjadi yang pertama meminta bantuan udara.
${KARHUTLA}`,
  },
  {
    slug: 'hidup-bersama-air-rumah-panggung-rawa-indah',
    title: 'Ketika Banjir Bukan Kejutan: Belajar dari Rumah Panggung Rawa Indah',
    section: 'Daerah',
    byline: 'Sylvana Ratuperwira',
    place: 'Rawa Indah',
    at: daysBefore(16, '17:00'),
    caption: 'Lantai geser rumah panggung di Ulak Serunai',
    body: `
Saat air naik di Ulak Serunai, Mahmud tidak menyelamatkan perabotan. Ia menaikkan lantai. Papan yang semula setinggi lutut digeser ke takik berikutnya pada tiang, dan dalam sejam keluarganya kembali duduk minum teh di atas arus.

Rumah berlantai geser merupakan pengetahuan lama warga rawa di Rawa Indah. Tiang utama diberi lima sampai tujuh takik, masing-masing berjarak dua jengkal. Pada banjir pekan ini, 38 rumah jenis tersebut tidak perlu ditinggalkan.

Arsitek Panji Lesmanahadi, yang meneliti permukiman basah, menyebut rancangan itu jawaban yang lebih murah daripada tanggul. “Kita terlalu sering berpikir menahan air. Orang sini berpikir memberi jalan,” ujarnya.

Masalahnya, rumah baru kian jarang dibangun begitu. Kayu tembesu mahal, tukang yang paham tinggal belasan, dan bantuan perumahan hanya mengenal satu gambar: dinding bata di atas fondasi timbunan.

Pemerintah kabupaten sedang menyusun gambar acuan rumah panggung agar dapat dibiayai program bantuan. Uji coba lima unit direncanakan akhir tahun.

Mahmud tidak menunggu. Anaknya yang baru menikah sudah ia ajari membuat takik, mulai dari tiang paling pojok.
`,
  },
  {
    slug: 'anak-muda-rawa-indah-pulang-kampung-bertani-purun',
    title: 'Pulang dari Kota, Anak Muda Rawa Indah Menganyam Purun untuk Ekspor',
    section: 'Ekonomi',
    byline: 'Sylvana Ratuperwira',
    place: 'Rawa Indah',
    at: daysBefore(23, '10:20'),
    caption: 'Tas anyaman purun siap kirim',
    body: `
Tiga tahun bekerja di gudang sebuah lokapasar di kota besar, Adnan Purwaka pulang dengan satu kesimpulan: orang mau membayar mahal untuk tas yang bisa bercerita. Kini ia memimpin rumah anyam di Lebak Baru dengan 54 penganyam.

Purun, rumput rawa yang kerap dianggap gulma, dikeringkan selama empat hari, ditumbuk, lalu diwarnai memakai daun ketapang dan kulit manggis. Sebuah tas dikerjakan dua hari dan dijual mulai Rp 280 ribu.

Pesanan terbesar datang dari jaringan toko perabot di luar negeri sebanyak 1.200 keranjang. Setiap keranjang dilengkapi kartu kecil berisi nama penganyam dan desa asalnya.

“Pembeli bertanya apakah rawanya ditebang. Justru sebaliknya, kalau purun laku, orang tidak membakar lahan,” kata Adnan.

Tantangannya ialah ukuran yang seragam. Penganyam lama terbiasa memakai jengkal, sehingga kiriman pertama ditolak 90 buah. Sekarang mereka bekerja dengan mal kayu, meski sambil menggerutu.

Penghasilan penganyam rata-rata Rp 1,9 juta sebulan. Bagi banyak perempuan di lebak, inilah uang pertama yang tidak bergantung pada musim ikan.
`,
  },
];
