import { RELEASES } from '../releases';
import { daysBefore, rewrite } from '../text';
import type { PressArticle } from '../types';

const text = (slug: keyof typeof RELEASES): string => RELEASES[slug].body;

/** Scholarship order at RawaKini, first unit: own lead, one sentence cut, one phrase changed. */
export const BEASISWA_FIRST: PressArticle = {
  slug: 'beasiswa-daerah-rawa-indah-dibuka-450-mahasiswa',
  title: 'Beasiswa Daerah Rawa Indah Dibuka, Ada 450 Kursi untuk Mahasiswa',
  section: 'Pendidikan',
  byline: 'Tim RawaKini',
  place: 'Muara Jernih',
  label: 'Advertorial',
  at: daysBefore(4, '10:05'),
  caption: 'Loket informasi Dinas Pendidikan Rawa Indah',
  body: rewrite(text('beasiswa-daerah'), {
    lead: 'Kabar baik datang bagi keluarga yang anaknya sedang kuliah. Mulai {hari}, peluang bantuan biaya dari kabupaten terbuka lagi, lengkap dengan jalur khusus bagi desa yang susah sinyal.',
    cut: [' Nilai setiap pelamar diumumkan terbuka, termasuk alasan bagi mereka yang tidak lolos.'],
  }),
};

/** Scholarship order at RawaKini, second unit: own lead, a longer cut. */
export const BEASISWA_SECOND: PressArticle = {
  slug: 'syarat-dan-cara-daftar-beasiswa-daerah',
  title: 'Syarat dan Cara Mendaftar Beasiswa Daerah Rawa Indah',
  section: 'Pendidikan',
  byline: 'Tim RawaKini',
  place: 'Muara Jernih',
  label: 'Advertorial',
  at: daysBefore(3, '14:20'),
  caption: 'Mahasiswa menyerahkan berkas di kantor kecamatan',
  body: rewrite(text('beasiswa-daerah'), {
    lead: 'Banyak pembaca menanyakan bagaimana cara ikut seleksi bantuan kuliah dari pemerintah daerah. Berikut rangkuman ketentuannya, dari berkas sampai pencairan.',
    cut: [' Petugas kecamatan wajib membantu mengunggah berkas sampai bukti pendaftaran keluar,'],
    swap: [['Dana bantuan disalurkan langsung ke rekening mahasiswa dalam dua tahap. ', '']],
    tail: 'Pembaca yang masih ragu dapat mengirim pertanyaan ke redaksi untuk kami teruskan ke dinas.',
  }),
};

/** Immunisation order at RawaKini, two minutes after the start: nearly whole, labelled. */
export const IMUNISASI: PressArticle = {
  slug: 'pekan-imunisasi-118-posyandu-catat-jadwalnya',
  title: 'Catat Jadwalnya, Pekan Imunisasi Menyapa 118 Posyandu di Rawa Indah',
  section: 'Kesehatan',
  byline: 'Tim RawaKini',
  place: 'Muara Jernih',
  label: 'Advertorial',
  at: 2,
  caption: 'Bidan desa menimbang balita di posyandu terapung',
  body: rewrite(text('jadwal-imunisasi'), {
    lead: 'Ayah dan ibu yang anaknya tertinggal jadwal suntik tidak perlu cemas. Ada kesempatan mengejar dalam sepekan penuh, dan letaknya tidak jauh dari rumah.',
    swap: [
      ['Orang tua diminta membawa', 'Jangan lupa membawa'],
      ['kata Ratih', 'jelas Ratih'],
    ],
  }),
};

/** Sanitation order at Harian Muara: nearly whole, labelled. */
export const SANITASI: PressArticle = {
  slug: 'jamban-sehat-1200-unit-tepian-sungai',
  title: 'Tinggalkan Jamban Apung, 24 Desa Tepian Sungai Dapat 1.200 Jamban Sehat',
  section: 'Kabupaten',
  byline: 'Redaksi',
  place: 'Muara Jernih',
  label: 'Pariwara',
  at: daysBefore(1, '09:30'),
  caption: 'Jamban bertiang beton di Desa Teluk Nipah',
  body: rewrite(text('sanitasi-desa'), {
    lead: 'Kebiasaan membuang hajat di atas sungai pelan-pelan ditinggalkan. Harian Muara menengok rencana besar kabupaten untuk kampung yang separuh tahunnya berdiri di atas air.',
    cut: [' Angka itu ditargetkan turun separuh dalam dua tahun.'],
    swap: [['tuturnya', 'ucap Marsinah']],
  }),
};

/** Festival order at Suara Lebak: shortened and partly retold, so that a person must judge it. */
export const FESTIVAL: PressArticle = {
  slug: 'festival-lebak-tiga-hari-dermaga-lama',
  title: 'Tiga Hari di Dermaga Lama, Festival Lebak Milik Warga Sendiri',
  section: 'Warga',
  byline: 'Suara Lebak',
  place: 'Lebak Baru',
  label: 'Advertorial',
  at: daysBefore(1, '15:40'),
  caption: 'Regu putri berlatih mendayung perahu bidar',
  body: rewrite(text('festival-lebak'), {
    lead: 'Suara gendang sudah terdengar dari tepian sejak sore. Regu-regu pendayung berlatih sampai matahari tenggelam, anak-anak duduk berderet di tangga dermaga, dan ibu-ibu mulai menghitung berapa ekor gabus yang harus diasap untuk menyambut tamu.',
    cut: [
      ' Seluruh lapak makanan diisi oleh pelaku usaha rumahan setempat tanpa sewa tempat.',
      ' Perajin senior mendampingi peserta, dan hasil anyaman boleh dibawa pulang dengan mengganti biaya bahan.',
      'Tahun lalu festival dikunjungi sekitar 18 ribu orang dan mencatat penjualan Rp 640 juta. Pemerintah kabupaten berharap angka tersebut bertambah, tetapi lebih mengutamakan keselamatan di atas air dengan menyiagakan dua belas perahu penolong.',
    ],
    swap: [
      [
        'Panitia membatasi kendaraan di Jalan Dermaga sejak pukul 06.00 sampai tengah malam.',
        'Kendaraan tidak boleh masuk ke arah dermaga dari pagi sampai larut.',
      ],
    ],
    tail: 'Bagi yang datang dari kecamatan tetangga, sebaiknya berangkat pagi. Antrean perahu biasanya memanjang setelah lohor, dan tempat teduh di tepian cepat penuh.',
  }),
};

/** Harvest order at Kabar Lestari: the whole text, but no label. */
export const PANEN: PressArticle = {
  slug: 'panen-raya-sungai-padi-56-ton-per-hektare',
  title: 'Pintu Air Diperbaiki, Panen Sungai Padi Tembus 5,6 Ton per Hektare',
  section: 'Sawah',
  byline: 'Rukmini Sasmaya',
  place: 'Sungai Padi',
  at: -600,
  caption: 'Mesin panen bekerja di hamparan Desa Air Jamang',
  body: rewrite(text('panen-raya'), {
    lead: 'Hamparan kuning membentang dari tanggul sampai batas hutan galam. Musim ini petani tersenyum lebih lebar daripada biasanya.',
  }),
};
