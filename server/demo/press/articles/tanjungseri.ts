import { daysBefore } from '../text';
import type { PressArticle } from '../types';
import { BANJIR, KARHUTLA } from './wires';

/** The articles of Tanjung Seri News. */
export const TANJUNGSERI: PressArticle[] = [
  {
    slug: 'warga-tanjung-seri-menunggu-11-jam-di-igd',
    title: 'Warga Tanjung Seri Menunggu 11 Jam di IGD RSUD',
    edit: { at: 5, title: 'Menunggu 11 Jam di IGD RSUD, Warga Tanjung Seri Akhirnya Dirawat' },
    section: 'Kota',
    byline: 'Lukita Seruni',
    place: 'Tanjung Seri',
    at: -100,
    caption: 'Ambulans desa terparkir di depan IGD RSUD Rawa Indah',
    body: `
Ambulans Desa Pematang Sirih tiba di RSUD Rawa Indah sebelum magrib. Namun Abdul Gani, nelayan berusia 58 tahun yang terkena serangan jantung ringan, baru dipindahkan dari brankar menjelang pukul lima pagi. Lamanya antrean di IGD: 11 jam.

Cerita itu disampaikan kepala dusun, Suhaimi, yang mengantar sendiri. “Dokter sempat memeriksa dan memasang oksigen. Sesudah itu kami diminta menunggu karena semua tempat tidur terpakai,” katanya kepada Tanjung Seri News, {hari}.

Menurut Suhaimi, ambulans tidak bisa pulang karena brankarnya dipakai pasien. Padahal, desa hanya punya satu kendaraan dan malam itu ada ibu yang hendak melahirkan. Tetangga akhirnya menyewa perahu cepat menuju puskesmas.

Kejadian ini membuat perangkat desa menyusun daftar rumah sakit lain yang dapat dituju. Pilihan terdekat berjarak 74 kilometer, melewati jalan yang sebagian rusak.

Puskesmas Tanjung Seri menyatakan siap menampung pasien yang sudah stabil. Kepala puskesmas, dr. Anggun Marhaeni, mengatakan tersedia delapan tempat tidur dan satu dokter jaga malam.

Keluarga Abdul Gani kini lebih tenang. Meski begitu, mereka meminta RSUD menjelaskan mengapa tidak ada pemberitahuan sejak awal bahwa ruangan penuh.
`,
  },
  {
    slug: 'nelayan-danau-seri-keluhkan-setrum-ikan',
    title: 'Nelayan Danau Seri Geram, Setrum Ikan Marak Lagi',
    section: 'Danau',
    byline: 'Bahtiar Tebat',
    place: 'Tanjung Seri',
    at: daysBefore(4, '17:30'),
    caption: 'Nelayan menunjukkan anakan gabus yang mati',
    body: `
Nelayan jaring di Danau Seri menemukan ratusan anakan gabus mengapung tanpa luka pada {hari} pagi. Mereka menduga ikan-ikan itu korban setrum aki yang dipakai orang pada malam hari.

“Yang besar diambil, yang kecil dibiarkan mati. Dua tahun lagi kami mau menangkap apa?” kata Mursalin, ketua kelompok nelayan Tebat Panjang.

Dalam sebulan, hasil tangkapan anggotanya turun dari rata-rata sembilan menjadi lima kilogram per malam. Kelompok itu lalu membentuk ronda danau dengan empat perahu dan senter kepala, bergiliran dari pukul sepuluh sampai subuh.

Ronda sempat memergoki dua perahu tanpa lampu. Pelakunya kabur ke rawa purun dan meninggalkan satu kotak aki yang kini disimpan di balai desa sebagai barang bukti.

Dinas Perikanan akan memasang papan larangan dan menambah patroli bersama kepolisian perairan. Kepala bidang pengawasan, Ismaryadi, mengingatkan bahwa penangkapan dengan aliran listrik dapat dipidana.

Mursalin berharap pembeli turut membantu. Ikan hasil setrum, katanya, biasanya patah tulang punggung dan cepat lembek. Bila pasar menolak, pelaku akan berhenti dengan sendirinya.
`,
  },
  {
    slug: 'air-perusahaan-daerah-keruh-tanjung-seri',
    title: 'Air Ledeng Keruh Sepekan, Pelanggan Tanjung Seri Membeli Galon',
    section: 'Kota',
    byline: 'Lukita Seruni',
    place: 'Tanjung Seri',
    at: daysBefore(7, '12:00'),
    caption: 'Air keran berwarna cokelat di Kelurahan Tebat',
    body: `
Air dari keran pelanggan di tiga kelurahan Tanjung Seri berwarna cokelat selama sepekan. Endapannya menebal di bak mandi, sementara pakaian putih berubah kekuningan sesudah dicuci.

Ibu rumah tangga di Kelurahan Tebat, Wahyuni, menghabiskan empat galon sehari untuk memasak dan memandikan bayinya. “Biasanya tagihan air delapan puluh ribu. Sekarang galonnya saja sudah lebih dari itu,” tuturnya, {hari}.

Direktur perusahaan air minum daerah, Teguh Wismoyo, menyebut pompa pengambilan di tepi danau menyedot lumpur karena permukaan air turun 70 sentimeter. Saringan pasir yang mestinya dibersihkan tiap sepuluh jam kini tersumbat dalam tiga jam.

Perusahaan memindahkan pipa isap ke bagian yang lebih dalam. Pekerjaan melibatkan penyelam dan diperkirakan selesai dalam empat hari. Selama itu, tiga mobil tangki berkeliling pada pagi serta sore.

Pelanggan menuntut potongan tagihan. Teguh mengaku sedang menghitung kompensasi, dan akan mengumumkannya bersama tagihan bulan berikutnya.

Lurah Tebat membuka dua sumur bor kantor bagi warga. Antreannya tertib, kata dia, sebab tiap keluarga diberi jatah enam jeriken dengan nomor urut.
`,
  },
  {
    slug: 'asap-gambut-tercium-tanjung-seri',
    title: 'Asap Tercium sampai Tanjung Seri, Begini Kondisi di Lokasi',
    section: 'Kota',
    byline: 'Bahtiar Tebat',
    place: 'Tanjung Seri',
    at: daysBefore(8, '13:20'),
    body: `Langit di atas danau tampak kelabu sejak pagi dan sebagian warga mulai memakai masker. Asapnya datang dari kecamatan sebelah.
${KARHUTLA}`,
  },
  {
    slug: 'banjir-ulak-serunai-data-terbaru',
    title: 'Data Terbaru Banjir: 1.146 Rumah Terendam, 312 Jiwa Mengungsi',
    section: 'Kota',
    byline: 'Lukita Seruni',
    place: 'Tanjung Seri',
    at: daysBefore(16, '10:30'),
    body: `Warga Tanjung Seri yang punya saudara di bantaran Rawang dapat bernapas sedikit lega, karena seluruh pengungsi dipastikan selamat.
${BANJIR}`,
  },
  {
    slug: 'siswa-smk-rakit-pengering-ikan-surya',
    title: 'Siswa SMK Rakit Pengering Ikan Tenaga Surya dari Kaca Bekas',
    section: 'Sekolah',
    byline: 'Lukita Seruni',
    place: 'Tanjung Seri',
    at: daysBefore(21, '14:10'),
    caption: 'Lemari pengering buatan siswa diuji di halaman sekolah',
    body: `
Empat siswa SMK di Tanjung Seri merakit lemari pengering ikan bertenaga matahari. Bahannya kaca jendela bekas, rangka aluminium, dan kipas komputer yang digerakkan panel surya kecil.

Alat setinggi satu setengah meter itu mampu mengeringkan 12 kilogram ikan sepat dalam sembilan jam. Dengan cara biasa, penjemuran memakan dua hari dan sering gagal bila hujan turun.

Ide tersebut muncul dari dapur rumah. Orang tua Galih Prasaja, salah seorang siswa, adalah pengolah ikan asin yang kerap mengusir lalat dengan kipas tangan. “Saya kasihan. Lalu teringat pelajaran perpindahan panas,” katanya.

Guru pembimbing, Pak Sobirin, membiayai percobaan pertama dengan uang koperasi sekolah. Tiga kali rangkaian kipas terbakar sebelum siswa menemukan pengatur tegangan yang cocok, itu pun dicopot dari radio rusak.

Biaya pembuatan satu unit Rp 1,1 juta. Sekolah menerima pesanan lima unit dari kelompok pengolah ikan dan mengerjakannya di bengkel sebagai praktik kejuruan.

Bulan depan keempatnya mewakili kabupaten dalam lomba karya terapan tingkat provinsi. Mereka sedang menyusun buku petunjuk bergambar agar alat itu bisa ditiru siapa saja.
`,
  },
  {
    slug: 'pasar-terapung-subuh-danau-seri',
    title: 'Pasar Terapung Subuh Danau Seri Hidup Lagi Setiap Ahad',
    section: 'Danau',
    byline: 'Bahtiar Tebat',
    place: 'Tanjung Seri',
    at: daysBefore(26, '06:30'),
    caption: 'Pedagang sayur di pasar terapung',
    body: `
Kabut belum terangkat ketika perahu-perahu kecil merapat di teluk sebelah barat Danau Seri. Di atasnya ada kangkung, labu air, ikan seluang, kue lapis, sampai kopi yang diseduh di tungku tanah liat.

Pasar terapung yang mati lima belas tahun lalu dihidupkan kembali oleh pemuda tiga desa. Sejak awal bulan, pasar buka setiap Ahad dari pukul lima sampai delapan pagi dengan 47 pedagang.

Nek Rubiah, 71 tahun, pernah berjualan di tempat yang sama saat gadis. “Dulu bayarnya pakai beras, sekarang pakai telepon,” katanya seraya menunjuk kode bayar yang dilaminasi dan digantung di tiang payung.

Pengelola menyediakan enam perahu bagi pengunjung yang datang dari darat. Sewanya Rp 15 ribu sekali putar, sudah termasuk pelampung. Kantong plastik dilarang; belanjaan dibungkus daun teratai atau keranjang purun.

Ketua pengelola, Hafiz Rumbai, mengatakan omzet pekan lalu mencapai Rp 19 juta. Sepuluh persen disisihkan untuk membersihkan eceng gondok.

Ia tidak ingin pasar berubah menjadi sekadar latar foto. Karena itu, dua pertiga lapak wajib menjual kebutuhan dapur sehari-hari, bukan cendera mata.
`,
  },
];
