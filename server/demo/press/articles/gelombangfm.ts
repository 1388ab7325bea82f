import { daysBefore } from '../text';
import type { PressArticle } from '../types';
import { KTP } from './wires';

/** The articles of Gelombang FM. */
export const GELOMBANGFM: PressArticle[] = [
  {
    slug: 'direktur-rsud-bicara-soal-antrean-igd-11-jam',
    title: 'Di Udara Gelombang FM, Direktur RSUD Bicara soal Antrean IGD 11 Jam',
    section: 'Ruang Warga',
    byline: 'Penyiar Mirna Sagita',
    place: 'Muara Jernih',
    at: 3,
    caption: 'Studio Gelombang FM saat acara Ruang Warga',
    body: `
Telepon studio berdering tanpa henti begitu acara Ruang Warga mengangkat antrean di IGD RSUD Rawa Indah, {hari}. Dalam setengah jam, 26 pendengar menyampaikan pengalaman mereka.

Salah satunya Bu Yanti dari Lebak Baru. Suaminya terserang stroke ringan dan menunggu dari selepas magrib sampai matahari terbit. “Saya hitung betul, sebelas jam kurang sepuluh menit,” katanya.

Direktur RSUD Rawa Indah, dr. Sekar Anindhita, yang dihubungi lewat telepon, meminta maaf kepada keluarga pasien. Ia membenarkan ada penumpukan, tetapi menyatakan penderita dengan kondisi mengancam jiwa tetap ditangani lebih dahulu.

“Angka sebelas jam itu terjadi pada pasien yang sudah diperiksa dan menunggu kamar. Bukan berarti dibiarkan tanpa dokter,” ujar Sekar. Penyiar kemudian bertanya mengapa keluarga tidak diberi tahu. Direktur mengakui penjelasan dari petugas kurang.

Sekar berjanji menempatkan petugas penghubung di ruang tunggu mulai malam nanti. Ia juga mempertimbangkan menunda renovasi satu bangsal.

Pendengar lain, Pak Harun dari Muara Jernih, memuji perawat yang bekerja tanpa istirahat. Menurut dia, yang kurang adalah orangnya, bukan niatnya. Rekaman acara diputar ulang pukul 19.00.
`,
  },
  {
    slug: 'lalu-lintas-jembatan-nipah-buka-tutup',
    title: 'Jembatan Nipah Buka-Tutup Tiga Malam, Ini Jalur Alternatifnya',
    section: 'Info Jalan',
    byline: 'Penyiar Doni Kamarga',
    place: 'Muara Jernih',
    at: daysBefore(2, '16:20'),
    caption: 'Pekerja memasang pelat baja di Jembatan Nipah',
    body: `
Pengendara yang biasa melewati Jembatan Nipah perlu mengatur waktu. Mulai {besok}, arus kendaraan di jembatan itu dibuka dan ditutup bergantian selama tiga malam untuk penggantian pelat sambungan.

Pengaturan berlaku pukul 21.00 sampai 04.30. Setiap arah mendapat giliran dua puluh menit, dan truk dengan muatan lebih dari delapan ton tidak diperbolehkan melintas sama sekali.

Petugas pengatur, Aiptu Hendra Rawangsa, menyarankan mobil kecil dari arah Tanjung Seri memutar lewat Simpang Tembesu. Jaraknya bertambah sebelas kilometer, tetapi jalannya baru diaspal dan cukup terang. “Sepeda motor boleh lewat jembatan darurat di sisi hilir, pelan-pelan saja,” katanya.

Ambulans dan mobil pemadam mendapat lajur khusus. Keluarga yang membawa orang sakit dengan kendaraan pribadi diminta menyalakan lampu hazard dan melapor kepada petugas di pos depan.

Pelaksana pekerjaan memastikan tidak ada penutupan pada siang hari. Jika hujan deras, jadwal mundur satu malam.

Gelombang FM menyiarkan keadaan lalu lintas setiap tiga puluh menit selama pekerjaan berlangsung. Pendengar di lokasi boleh mengirim pesan suara, asalkan tidak sambil menyetir.
`,
  },
  {
    slug: 'napas-sesak-musim-asap-tips-dokter-puskesmas',
    title: 'Asap Menipis, Dokter Ingatkan Cara Menjaga Napas Anak',
    section: 'Pagi Rawa',
    byline: 'Penyiar Mirna Sagita',
    place: 'Muara Jernih',
    at: daysBefore(7, '08:05'),
    caption: 'Pemeriksaan napas anak di puskesmas',
    body: `
Udara pagi mulai terasa ringan setelah beberapa hari berkabut asap. Meski begitu, jumlah anak yang datang ke puskesmas dengan batuk dan mata perih belum turun.

Dalam acara Pagi Rawa, dr. Bima Seputra dari Puskesmas Muara Jernih menjelaskan bahwa keluhan bisa muncul sampai dua pekan setelah paparan. Anak balita lebih rentan karena saluran napasnya sempit.

“Tandanya jangan tunggu biru. Kalau hidung kembang kempis dan dada tertarik ke dalam, bawa segera,” ujarnya menjawab pertanyaan seorang ibu.

Ia menyarankan orang tua menutup celah jendela dengan kain basah pada pagi buta, saat asap biasanya turun. Lantai dipel, bukan disapu, supaya debu halus tidak beterbangan lagi. Kipas angin boleh dipakai asalkan tidak mengisap udara dari luar.

Masker kain, kata Bima, hanya menahan debu kasar. Untuk bepergian lama, gunakan masker medis yang menempel rapat di pipi.

Pertanyaan terbanyak menyangkut susu kental dan kelapa muda. Bima tertawa dan meluruskan: keduanya tidak membersihkan paru-paru. Air putih yang cukup, istirahat, serta menjauhi rokok di dalam rumah jauh lebih berguna.
`,
  },
  {
    slug: 'ruang-warga-jemput-bola-ktp',
    title: 'Ruang Warga: Petugas Kependudukan Keliling 36 Desa',
    section: 'Ruang Warga',
    byline: 'Penyiar Doni Kamarga',
    place: 'Muara Jernih',
    at: daysBefore(9, '11:30'),
    body: `Pendengar yang sering bertanya kapan bisa membuat KTP tanpa meninggalkan ladang kini mendapat jawaban dalam acara Ruang Warga.
${KTP}`,
  },
  {
    slug: 'kader-posyandu-hafal-nama-balita',
    title: 'Hafal Nama 96 Balita, Kader Ini Jaga Posyandu Sejak 1999',
    section: 'Sosok',
    byline: 'Penyiar Mirna Sagita',
    place: 'Lebak Baru',
    at: daysBefore(13, '10:10'),
    caption: 'Bu Parti mencatat berat badan balita',
    body: `
Tanpa membuka buku, Suparti bisa menyebut nama 96 balita di dusunnya berikut tanggal timbang terakhir. Perempuan 56 tahun itu menjadi kader posyandu sejak 1999, ketika timbangan masih digantung di dahan jambu.

“Dulu ibunya yang saya timbang, sekarang anaknya. Nanti mungkin cucunya,” katanya terkekeh saat ditemui Gelombang FM.

Setiap tanggal sepuluh, ia berkeliling lebih dahulu memukul kentongan bambu. Keluarga yang tidak datang akan ia kunjungi sore harinya, membawa pisang rebus sebagai alasan bertamu.

Cara itu manjur. Dalam catatan bidan, hanya empat anak di dusun tersebut yang berat badannya di bawah garis merah, paling sedikit di antara tujuh dusun. Suparti mengenali tanda bahaya dari hal kecil: anak yang enggan turun dari gendongan atau piring yang selalu bersih dari lauk.

Uang transpornya Rp 50 ribu sebulan. Sebagian dipakai membeli stiker gambar ikan untuk anak yang tidak menangis.

Bidan desa, Lilis Kartawati, menyebut Suparti gurunya. Ketika baru bertugas, ia diajari menyeberang jembatan bambu tanpa melepas kotak vaksin. Sekarang keduanya melatih lima kader muda.
`,
  },
  {
    slug: 'lomba-baca-puisi-sungai-remaja',
    title: 'Anak Nelayan Juara Lomba Baca Puisi tentang Sungai',
    section: 'Pagi Rawa',
    byline: 'Penyiar Doni Kamarga',
    place: 'Muara Jernih',
    at: daysBefore(18, '18:40'),
    caption: 'Kirana membacakan puisinya di panggung taman kota',
    body: `
Panggung kecil di taman kota Muara Jernih hening ketika Kirana Melati membacakan bait terakhir. Gadis 15 tahun, anak nelayan dari Pematang Sirih, menjuarai lomba baca puisi remaja se-Rawa Indah pada {hari}.

Puisinya berjudul “Surat untuk Air Pasang”. Ia menulis tentang ayahnya yang menandai ketinggian banjir dengan goresan paku di tiang rumah, setahun satu goresan, seperti mengukur tinggi badan anak.

Juri, penyair Damar Selasih, menilai Kirana tidak berteriak seperti kebanyakan peserta. “Dia percaya pada jeda. Di situ penonton ikut menahan napas,” katanya.

Lomba diikuti 64 pelajar dari 23 sekolah. Panitia mewajibkan peserta membawakan karya sendiri bertema sungai, rawa, atau danau. Beberapa naskah ditulis dengan campuran bahasa daerah, yang menurut juri memberi bunyi segar.

Hadiah utama berupa paket buku dan kesempatan merekam suara di studio Gelombang FM. Rekaman sepuluh pemenang akan diputar setiap malam menjelang warta penutup.

Ditanya rencana berikutnya, Kirana ingin mengajari adik-adiknya menulis. Kertasnya tidak harus bagus, katanya, bungkus garam pun bisa.
`,
  },
  {
    slug: 'bank-sampah-tukar-botol-dengan-pulsa',
    title: 'Tukar Botol dengan Pulsa, Bank Sampah Kelurahan Dermaga Kewalahan',
    section: 'Info Warga',
    byline: 'Penyiar Mirna Sagita',
    place: 'Muara Jernih',
    at: daysBefore(24, '09:50'),
    caption: 'Antrean penyetor di bank sampah',
    body: `
Baru tiga minggu dibuka, bank sampah Kelurahan Dermaga sudah kehabisan karung. Program menukar botol plastik dengan pulsa membuat anak muda berbondong-bondong memungut sampah di tepian.

Satu kilogram botol bersih dihargai Rp 2.800 dan langsung dikirim sebagai pulsa atau token listrik. Pada {kemarin}, petugas menimbang 412 kilogram, hampir tiga kali perkiraan.

“Ada yang datang membawa gerobak. Kami sampai pinjam timbangan tukang beras,” kata pengelola, Vera Amelinda.

Botol dicacah di bengkel kecil milik karang taruna sebelum dijual ke pengumpul. Tutup dan labelnya dipisahkan karena harganya berbeda. Sampah yang kotor ditolak, aturan yang semula membuat penyetor bersungut-sungut tetapi kini dipatuhi.

Kelurahan mencatat saluran di belakang pasar tidak lagi meluap saat hujan sedang. Lurah Dermaga, Anwar Sadikun, mengusulkan cara serupa di empat kelurahan lain.

Vera mengingatkan bahwa kuncinya kepastian pembeli. Tahun 2021, bank sampah pertama tutup lantaran gudang penuh dan harga jatuh. Kali ini pengelola menandatangani perjanjian enam bulan dengan dua pengumpul sekaligus.
`,
  },
];
