import { daysBefore } from '../text';
import type { PressArticle } from '../types';
import { PANEN } from './paid';
import { KARHUTLA } from './wires';

/** The articles of Kabar Lestari. */
export const KABARLESTARI: PressArticle[] = [
  PANEN,
  {
    slug: 'gudang-gabah-penuh-penggilingan-antre',
    title: 'Gudang Mulai Penuh, Petani Antre di Penggilingan sampai Malam',
    section: 'Sawah',
    byline: 'Rukmini Sasmaya',
    place: 'Sungai Padi',
    at: daysBefore(3, '18:15'),
    caption: 'Karung gabah menunggu giliran digiling',
    body: `
Deretan karung menutup separuh halaman penggilingan padi milik Haji Lihan di Pasar Sungai Padi. Sejak panen dimulai, mesinnya menyala delapan belas jam sehari, dan petani masih harus menunggu dua malam.

“Kapasitas kami enam ton. Yang datang sepuluh. Saya beri nomor pakai spidol supaya tidak ada yang merasa diserobot,” ujar Haji Lihan, {hari}.

Penyebabnya bukan hanya hasil yang melimpah. Dua dari lima penggilingan di kecamatan itu berhenti beroperasi karena suku cadang rol karet belum datang dari kota.

Kadar air menjadi soal berikutnya. Gabah yang tertahan terlalu lama di karung mudah menguning dan berbau apak, sehingga harganya jatuh. Sebagian petani menjemur di halaman masjid dan lapangan sekolah seizin pengurus.

Penyuluh lapangan, Retno Galuh, meminjamkan dua alat ukur kadar air. Ia meminta petani menunda penjualan sampai angka 14 persen, sebab selisih harganya dapat mencapai Rp 900 per kilogram.

Kelompok tani Air Jamang memilih menyewa lantai jemur di kecamatan sebelah. Ongkosnya bertambah, tetapi lebih baik daripada gabah berkecambah, kata bendahara kelompok, Warsito.
`,
  },
  {
    slug: 'itik-pegagan-turun-ke-sawah-usai-panen',
    title: 'Usai Panen, Ribuan Itik Digembalakan Menyapu Sisa Gabah',
    section: 'Ternak',
    byline: 'Asep Gandaria',
    place: 'Sungai Padi',
    at: daysBefore(6, '15:45'),
    caption: 'Penggembala menggiring itik di pematang',
    body: `
Begitu mesin panen meninggalkan petak sawah, giliran itik yang masuk. Sekitar 4.000 ekor digiring dari satu hamparan ke hamparan lain untuk memakan sisa gabah, keong, dan serangga.

Pemiliknya, Dulmanan, sudah dua puluh tahun menjalani penggembalaan berpindah. Ia membawa terpal, jaring, dan kompor kecil, lalu tinggal di pematang selama tiga pekan. “Pakan gratis, petani senang karena keongnya habis,” katanya.

Kerja sama itu tidak tertulis. Sebagai imbalan, pemilik sawah menerima sepuluh butir telur per hektare setiap hari. Jika itik merusak pematang, penggembala wajib memperbaikinya sebelum magrib.

Produksi telur pada masa gembala naik sampai 78 persen dari jumlah induk. Warna kuningnya lebih jingga, sehingga perajin telur asin rela membayar Rp 300 lebih mahal per butir.

Dokter hewan kecamatan, drh. Nilam Sari Wangi, mengimbau penggembala melapor sebelum pindah desa. Vaksinasi flu unggas dan catatan asal ternak diperiksa di dua pos.

Musim gembala berakhir saat air dinaikkan ke petakan. Dulmanan akan pulang dengan uang kira-kira Rp 23 juta, cukup untuk membayar sewa kandang setahun.
`,
  },
  {
    slug: 'api-gambut-batas-sungai-padi',
    title: 'Membanjiri Gambut Petak demi Petak di Batas Sungai Padi',
    section: 'Lingkungan',
    byline: 'Asep Gandaria',
    place: 'Sungai Padi',
    at: daysBefore(8, '09:20'),
    body: `Dari pematang Desa Air Jamang, asap putih terlihat keluar dari tanah seperti uap nasi. Di situlah pemadaman terberat berlangsung sampai {hari}.
${KARHUTLA}`,
  },
  {
    slug: 'pintu-air-saluran-dua-bocor',
    title: 'Pintu Air Saluran Dua Bocor, Kelompok Tani Jaga Bergiliran',
    section: 'Sawah',
    byline: 'Rukmini Sasmaya',
    place: 'Sungai Padi',
    at: daysBefore(10, '07:30'),
    caption: 'Karung pasir menahan rembesan pintu air',
    body: `
Rembesan di sisi kiri pintu air Saluran Dua membuat petani Desa Karang Jelutung tidur bergiliran di gubuk jaga. Mereka khawatir air payau masuk ke persemaian saat pasang besar.

Kebocoran pertama kali dilihat penjaga pintu, Tarmuji, ketika ember di gubuknya hanyut. Celah selebar dua jari muncul di sambungan beton dan kayu ulin. Kelompok tani menumpuk 130 karung pasir sebagai penahan sementara.

“Kalau asin masuk, bibit umur dua puluh hari langsung layu. Ruginya bukan seminggu, tapi satu musim,” kata Tarmuji.

Balai pengelola sungai mengirim dua teknisi pada {lusa}. Mereka menyimpulkan pintu masih aman dibuka-tutup, namun karet perapat harus diganti dan dinding disuntik semen. Pekerjaan menunggu air surut terendah, sekitar sembilan hari lagi.

Sambil menanti, petani memasang tiang ukur bercat merah dan menulis kadar garam setiap jam di papan. Alat ukurnya sumbangan sebuah perguruan tinggi, dipakai bergantian oleh tiga desa.

Gabungan kelompok tani meminta agar pemeriksaan pintu air dilakukan sebelum musim tanam, bukan sesudah ada yang jebol. Dari 27 pintu di kecamatan itu, sembilan berumur di atas dua puluh tahun.
`,
  },
  {
    slug: 'padi-terendam-dua-hari-petani-tanam-ulang',
    title: 'Terendam Dua Hari, 140 Hektare Padi Muda Disulam',
    section: 'Sawah',
    byline: 'Rukmini Sasmaya',
    place: 'Sungai Padi',
    at: daysBefore(15, '13:00'),
    caption: 'Petani menyulam padi di Karang Jelutung',
    body: `
Air luapan yang sempat menggenangi persawahan Sungai Padi mulai turun. Petani menghitung 140 hektare tanaman berumur di bawah sebulan rusak sebagian dan perlu disulam.

Di Karang Jelutung, Sumiyem memisahkan rumpun yang masih hijau dari yang membusuk. Ia beruntung menyimpan sisa semaian di halaman rumah. Tetangganya harus membeli dengan harga Rp 4.000 seikat.

“Yang penting pucuknya tidak tenggelam lebih dari tiga hari. Kalau lewat, habis,” katanya.

Dinas Pertanian menyiapkan 3,5 ton benih cadangan bagi lahan yang gagal total. Penyalurannya lewat kelompok tani dengan syarat luas kerusakan diperiksa penyuluh, bukan sekadar dilaporkan.

Pengalaman banjir lima tahun lalu membuat sebagian petani beralih ke varietas tahan rendaman. Hasilnya terlihat: hamparan seluas 60 hektare di sisi timur nyaris tidak berubah warna meski terendam selama 48 jam.

Asuransi usaha tani menjadi pembicaraan di warung. Dari 900 keluarga petani, baru 212 yang terdaftar. Petugas asuransi dijadwalkan membuka meja di balai desa selama sepekan untuk menerima laporan dan pendaftar baru.
`,
  },
  {
    slug: 'berangkat-sekolah-naik-ketinting',
    title: 'Pukul Lima Pagi, Ketinting Sekolah Membelah Kabut Sungai',
    section: 'Warga',
    byline: 'Asep Gandaria',
    place: 'Sungai Padi',
    at: daysBefore(20, '06:10'),
    caption: 'Pelajar mengenakan pelampung di atas ketinting',
    body: `
Mesin ketinting Pak Nawawi terbatuk dua kali sebelum menyala. Di bangkunya duduk sembilan belas pelajar dengan pelampung jingga yang kebesaran. Waktu menunjukkan pukul lima lebih sepuluh.

Perjalanan dari Dusun Talang Galam menuju sekolah menengah terdekat memakan satu jam. Kalau kabut tebal, perahu berjalan pelan dan seorang anak berdiri di haluan dengan senter, mencari batang kayu yang hanyut.

Ongkosnya Rp 3.000 pulang-pergi, tidak berubah dalam empat tahun. Solar sebenarnya sudah naik, tetapi Nawawi enggan menagih lebih. “Mereka ini anak tetangga semua. Saya malu,” ujarnya.

Pemerintah desa memberi bantuan bahan bakar 60 liter sebulan, kira-kira cukup untuk dua belas hari. Selebihnya ditutup dari upah mengangkut hasil kebun pada siang hari.

Seorang siswi, Melur, memakai waktu di perahu untuk menghafal. Bukunya dibungkus plastik bening agar tidak terkena cipratan. Ia bercita-cita menjadi bidan, sebab dusunnya belum pernah punya.

Desa mengusulkan bus air sekolah yang beratap. Usulan itu sudah dua kali masuk musyawarah, dan tahun ini berada di urutan ketiga prioritas kecamatan.
`,
  },
  {
    slug: 'madu-hutan-galam-panen-lestari',
    title: 'Memanen Madu Galam Tanpa Membakar Sarang',
    section: 'Lingkungan',
    byline: 'Asep Gandaria',
    place: 'Sungai Padi',
    at: daysBefore(29, '11:00'),
    caption: 'Sarang lebah pada dahan galam',
    body: `
Asap tipis dari segenggam sabut basah cukup untuk membuat lebah menyingkir. Begitulah cara Idrus dan empat rekannya memanen madu di hutan galam, tanpa obor dan tanpa menebang dahan.

Dahulu pemburu membakar seluruh sarang. Koloni mati, dan percikan api beberapa kali menyulut semak. Sejak kelompok Madu Lestari terbentuk enam tahun lalu, hanya sepertiga bagian sarang yang dipotong, yakni kantong madunya. Anakan lebah dibiarkan.

“Dua puluh hari kemudian sarang itu penuh lagi. Ngapain dihabisi sekali?” kata Idrus.

Musim bunga tahun ini menghasilkan 740 liter. Madu disaring dengan kain kasa, diturunkan kadar airnya di ruang hangat, kemudian dibotolkan. Harga jual Rp 95 ribu per setengah liter, hampir dua kali lipat harga tengkulak.

Kelompok memetakan 212 pohon sarang dan menandainya dengan pelat seng bernomor. Pemilik tanda mendapat hak panen, sedangkan yang memanen di luar giliran dikenai denda dua liter.

Peneliti hutan rawa, Pramesti Ayunda, menyebut aturan itu contoh baik pengelolaan bersama. Selama madu laku, katanya, warga punya alasan kuat menjaga hutan tetap basah.
`,
  },
];
