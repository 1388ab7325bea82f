/** Press release of the civil registry, carried by several outlets under their own leads. */
export const KTP = `
Dinas Kependudukan dan Pencatatan Sipil Rawa Indah menjadwalkan layanan jemput bola perekaman KTP elektronik di 36 desa selama dua bulan. Layanan ini menyasar sekitar 5.200 warga yang sudah berusia 17 tahun tetapi belum merekam data, termasuk warga lanjut usia dan penyandang disabilitas.

Kepala dinas, Yusmaniar Tahir, mengatakan dua perahu dan satu mobil layanan dikerahkan setiap hari kerja. “Warga cukup membawa kartu keluarga. Kalau datanya sudah lengkap, kartu dicetak di tempat dan langsung dibawa pulang,” ujarnya.

Selain perekaman, petugas melayani akta kelahiran, kartu identitas anak, dan perbaikan nama yang salah tulis. Seluruhnya tidak dipungut biaya. Bagi warga yang sakit atau tidak dapat berjalan, petugas mendatangi rumah setelah ada pemberitahuan dari kepala dusun.

Yusmaniar menyebut stok blangko saat ini 11 ribu keping dan cukup sampai tiga bulan ke depan. Jadwal tiap desa dapat dilihat di kantor kecamatan, sedangkan warga yang terlewat boleh menyusul ke desa tetangga.
`;

/** Disaster agency's flood bulletin, carried by several outlets under their own leads. */
export const BANJIR = `
Badan Penanggulangan Bencana Daerah Rawa Indah mencatat 1.146 rumah di sembilan desa terendam setelah Sungai Rawang meluap pada malam hari. Ketinggian air antara 40 dan 110 sentimeter, dengan genangan terdalam di Desa Ulak Serunai dan Tebing Rengas.

Kepala pelaksana badan tersebut, Gunadi Saptaji, mengatakan 312 jiwa mengungsi ke gedung sekolah dan balai desa. “Dapur umum sudah berjalan sejak subuh. Yang paling mendesak sekarang air bersih, popok bayi, dan obat kulit,” katanya.

Petugas mengerahkan tujuh perahu karet dan empat perahu kayu milik warga untuk memindahkan orang tua, ibu hamil, dan anak-anak. Sampai laporan ini disusun, tidak ada korban jiwa. Dua ruas jalan desa terputus dan aliran listrik di sebagian Tebing Rengas dipadamkan demi keselamatan.

Gunadi memperkirakan air surut dalam dua sampai tiga hari jika hujan di hulu berhenti. Warga diminta menjauhi tebing sungai, tidak menyalakan peralatan listrik yang sempat terendam, dan segera melapor bila melihat tanggul retak.
`;

/** News agency copy on peat fires, carried by five outlets under their own leads. */
export const KARHUTLA = `
Satuan tugas gabungan memadamkan kebakaran di lahan gambut seluas 47 hektare di perbatasan Kecamatan Sungai Padi dan Lebak Baru. Api yang diduga bermula dari pembersihan kebun itu merambat ke semak kering dan menyala di bawah permukaan selama empat hari.

Komandan lapangan satuan tugas, Wiradi Nuswantara, mengatakan 85 personel bekerja bergiliran dengan 14 pompa jinjing. “Di permukaan tampak padam, tetapi bara ada pada kedalaman setengah meter. Kami harus membanjiri lahan petak demi petak,” ujarnya.

Sumber air terdekat berjarak 1,2 kilometer sehingga petugas menggali tiga kolam penampung dan menyambung selang dari kanal. Satu helikopter bantuan pemerintah pusat menjatuhkan 96 kantong air sejak kemarin siang.

Kualitas udara di dua kecamatan sempat masuk kategori tidak sehat pada pagi hari. Dinas kesehatan membagikan 20 ribu masker dan membuka pos periksa di empat puskesmas. Polisi masih meminta keterangan dari enam pemilik lahan dan belum menetapkan tersangka.
`;
