import { daysBefore } from '../text';
import type { PressArticle } from '../types';
import { SANITASI } from './paid';
import { BANJIR, KARHUTLA } from './wires';

/** The articles of Harian Muara. */
export const HARIANMUARA: PressArticle[] = [
  {
    slug: 'pasien-menumpuk-igd-rsud-antre-11-jam',
    title: 'Pasien Menumpuk di IGD RSUD, Antrean Sampai 11 Jam',
    section: 'Layanan',
    byline: 'Satrio Lebdawan',
    place: 'Muara Jernih',
    at: -55,
    caption: 'Kursi tunggu IGD RSUD Rawa Indah penuh sejak malam',
    body: `
Penumpukan pasien kembali terjadi di IGD RSUD Rawa Indah. Catatan yang diperoleh Harian Muara menunjukkan 34 orang masuk antara petang dan tengah malam, sementara tempat tidur yang berfungsi hanya 14. Akibatnya, antrean terlama mencapai 11 jam.

Saat didatangi {hari}, kursi tunggu masih terisi. Seorang lelaki lanjut usia tampak terbaring di brankar ambulans desa karena perawat belum menemukan tempat kosong. Anaknya memegangi botol infus.

“Kami paham dokternya kelelahan. Tetapi masa tidak ada rencana kalau pasien membeludak?” ujar Ridwansah, warga Kelurahan Dermaga.

Data dinas kesehatan memperlihatkan kunjungan gawat darurat naik 28 persen dalam dua bulan, seiring musim demam berdarah. Pada saat yang sama, dua bangsal rawat inap dikosongkan untuk renovasi, sehingga pasien yang seharusnya pindah kamar tertahan di ruang gawat darurat.

Pengamat layanan kesehatan dari sebuah sekolah tinggi setempat, Yohana Prameswati, menilai akar persoalannya ada pada alur keluar, bukan pintu masuk. “Selama kamar inap macet, menambah kursi tunggu tidak menolong,” katanya.

Harian Muara telah tiga kali menghubungi manajemen rumah sakit sebelum berita ini ditulis. Jawaban yang diterima singkat: keterangan akan disampaikan setelah rapat direksi.
`,
  },
  {
    slug: 'dprd-minta-penjelasan-direksi-rsud',
    title: 'DPRD Minta Direksi RSUD Rawa Indah Jelaskan Antrean IGD',
    section: 'Kabupaten',
    byline: 'Satrio Lebdawan',
    place: 'Muara Jernih',
    at: 6,
    caption: 'Ruang rapat komisi DPRD Rawa Indah',
    body: `
Komisi yang membidangi kesehatan di DPRD Rawa Indah mengundang direksi RSUD untuk menjelaskan antrean panjang di IGD. Pertemuan diagendakan {besok} siang dan terbuka bagi wartawan.

Ketua komisi, Lukmanto Arsena, mengatakan pihaknya ingin melihat jadwal dokter jaga, daftar tempat tidur, dan surat keputusan renovasi bangsal. “Kami tidak mencari siapa yang salah dulu. Kami mau tahu malam ini pasien masuk ditangani bagaimana,” katanya.

Menurut Lukmanto, dewan menyetujui anggaran renovasi dengan syarat pekerjaan dibagi per sayap agar pelayanan tidak terganggu. Ia mempertanyakan mengapa dua bangsal ditutup sekaligus.

Wakil ketua komisi, Dewi Sasongko, mengusulkan kerja sama sementara dengan dua rumah sakit di kabupaten tetangga. Biaya rujukan, ujarnya, dapat diambil dari pos tak terduga bila ada penetapan dari bupati.

Sekretaris Daerah Eka Wirasti memastikan pemerintah kabupaten hadir dalam rapat itu. Ia meminta waktu untuk mencocokkan angka yang beredar dengan catatan rumah sakit sebelum menyampaikannya kepada umum.

Di luar gedung dewan, belasan keluarga pasien berencana menyerahkan surat berisi lima permintaan, antara lain papan informasi tempat tidur dan nomor telepon yang benar-benar diangkat.
`,
  },
  SANITASI,
  {
    slug: 'gambut-membara-petugas-gali-kolam',
    title: 'Gambut Membara Empat Hari, Petugas Gali Kolam Penampung',
    section: 'Kabupaten',
    byline: 'Redaksi',
    place: 'Sungai Padi',
    at: daysBefore(8, '16:00'),
    body: `Bau hangus tercium sampai alun-alun ketika pembaca menerima koran ini {hari}. Berikut perkembangan terakhir dari garis api.
${KARHUTLA}`,
  },
  {
    slug: 'perubahan-apbd-belanja-jalan-naik',
    title: 'Rancangan Perubahan APBD: Belanja Jalan Naik, Perjalanan Dinas Dipangkas',
    section: 'Kabupaten',
    byline: 'Gayatri Muaraningsih',
    place: 'Muara Jernih',
    at: daysBefore(11, '08:00'),
    caption: 'Rapat paripurna DPRD Rawa Indah',
    body: `
Pemerintah Kabupaten Rawa Indah mengajukan rancangan perubahan anggaran dengan belanja daerah Rp 1,84 triliun, bertambah Rp 61 miliar dari semula. Kenaikan terbesar dialokasikan bagi jalan dan irigasi.

Dalam rapat paripurna {kemarin}, Bupati Harlan Tirtawijaya menyampaikan bahwa perjalanan dinas dipotong Rp 9,2 miliar. Rapat koordinasi antarinstansi sedapat mungkin digelar lewat sambungan video.

Fraksi-fraksi menyambut pemotongan itu, tetapi mempertanyakan pos hibah yang justru naik Rp 4 miliar. Juru bicara salah satu fraksi meminta daftar calon penerima dibuka sebelum pembahasan berlanjut.

Pendapatan asli daerah diperkirakan menembus Rp 212 miliar, terutama dari pajak penerangan, retribusi pasar, dan hasil kekayaan daerah. Namun, capaian triwulan pertama baru 19 persen, sedikit di bawah rencana.

Peneliti anggaran Forum Warga Rawang, Bagus Padmanaba, mengingatkan agar tambahan belanja jalan tidak menumpuk di akhir tahun. “Aspal yang digelar bulan Desember biasanya kalah oleh hujan Januari,” ujarnya.

Pembahasan dijadwalkan selama tiga pekan. Apabila disetujui tepat waktu, pelelangan dapat dimulai sebelum musim hujan berikutnya.
`,
  },
  {
    slug: 'sungai-rawang-meluap-sembilan-desa',
    title: 'Sungai Rawang Meluap, Sembilan Desa Terendam',
    section: 'Kabupaten',
    byline: 'Gayatri Muaraningsih',
    place: 'Muara Jernih',
    at: daysBefore(16, '07:40'),
    caption: 'Perahu karet mengevakuasi warga Tebing Rengas',
    body: `Hujan lebat selama enam jam membuat tinggi muka air di pos pantau Rawang Hulu melampaui batas siaga pada {kemarin} malam.
${BANJIR}`,
  },
  {
    slug: 'dermaga-baru-muara-jernih-uji-sandar',
    title: 'Dermaga Baru Muara Jernih Diuji, Kapal 60 Ton Sandar Tanpa Kendala',
    section: 'Niaga',
    byline: 'Satrio Lebdawan',
    place: 'Muara Jernih',
    at: daysBefore(20, '15:20'),
    caption: 'Uji sandar kapal barang di dermaga baru',
    body: `
Kapal barang berbobot 60 ton berhasil sandar di dermaga baru Muara Jernih pada {hari} pukul 10.00. Uji ini menjadi syarat terakhir sebelum dermaga senilai Rp 27 miliar tersebut dibuka bagi pelayaran niaga.

Juru mudi, Kapten Rahman Seluang, merapatkan kapal pada arus sedang dengan bantuan satu kapal tunda kecil. Bantalan karet menahan benturan, dan tali tambat terpasang dalam waktu sebelas menit.

Kepala Dinas Perhubungan, Wastu Hardana, mengatakan dermaga lama hanya mampu menerima kapal 25 ton. Selama ini pedagang semen dan pupuk harus memindahkan muatan ke perahu kecil di tengah sungai. “Ongkos bongkar bisa turun sepertiga,” katanya.

Pengusaha ekspedisi meminta jalan akses selebar tujuh meter segera dilengkapi lampu. Truk yang antre pada malam hari kerap menutup pintu permukiman.

Tarif sandar masih menunggu peraturan daerah. Selama masa percobaan dua bulan, kapal hanya membayar jasa kebersihan dan penjagaan.

Buruh angkut yang tergabung dalam koperasi pelabuhan sudah mengikuti pelatihan memakai katrol listrik. Ada 96 orang yang dinyatakan lulus dan memperoleh kartu kerja.
`,
  },
  {
    slug: 'listrik-padam-bergilir-industri-es-merugi',
    title: '“Es Tak Bisa Disuruh Menunggu”, Listrik Padam Bergilir Bikin Pabrik Rakyat Merugi',
    section: 'Niaga',
    byline: 'Gayatri Muaraningsih',
    place: 'Tanjung Seri',
    at: daysBefore(27, '09:00'),
    caption: 'Balok es di gudang Tanjung Seri',
    body: `
Pemadaman listrik bergilir selama lima hari memukul pabrik es di Tanjung Seri. Balok yang belum sempat membeku harus dibuang, dan nelayan pulang lebih cepat karena tidak kebagian pendingin.

Pemilik pabrik, Haji Burhan Patin, menghitung kerugian sekitar Rp 3,5 juta setiap kali aliran terputus lebih dari tiga jam. Genset tua miliknya hanya sanggup menyalakan dua dari enam kompresor.

“Es itu tidak bisa disuruh menunggu. Mati sebentar, ulang dari awal,” katanya pada {hari}.

Perusahaan penyedia listrik menjelaskan bahwa satu pembangkit di jaringan provinsi sedang menjalani pemeliharaan. Manajer unit layanan, Prihatin Sugondo, menjanjikan jadwal giliran diumumkan sehari sebelumnya melalui radio dan kantor kelurahan.

Dampaknya merembet ke pasar. Harga ikan patin segar turun Rp 3.000 karena nelayan berebut menjual sebelum siang. Sebaliknya, ikan asin dan ikan asap justru dicari.

Dinas Perikanan menawarkan pinjaman 40 peti berinsulasi. Jumlah itu jauh dari cukup untuk 300 perahu, tetapi dapat dipakai bergantian oleh kelompok yang melaut paling jauh.

Pemeliharaan pembangkit dijadwalkan selesai akhir pekan.
`,
  },
];
