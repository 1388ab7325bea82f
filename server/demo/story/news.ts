/** Where the news of the demo happens. */
export const VILLAGES = [
  'Lebak Baru',
  'Sungai Padi',
  'Tanjung Seri',
  'Muara Jati',
  'Kayu Ara',
  'Ulak Paceh',
  'Teluk Nila',
];

/** The topic of the hospital; the demo press tells of it on the day that the office opens. */
export const HOSPITAL = { name: 'RSUD Rawa Indah', kind: 'AGENCY', query: 'RSUD OR "rumah sakit"' };

/** Topics of the office, and what the demo press tells of them on ordinary days: every time another event in other words. */
export const TOPICS = [
  {
    name: 'Banjir dan tanggul',
    kind: 'RISK',
    query: 'banjir OR tanggul OR luapan',
    place: 'Lebak Baru',
    news: [
      [
        'Warga {v} bersihkan saluran cegah banjir',
        'Gotong royong mengangkat sampah dan eceng gondok berlangsung di {v} sejak pagi. Dua truk membawa hasilnya ke tempat pembuangan.',
      ],
      [
        'Tanggul di {v} mulai diperkuat',
        'Pekerja memasang bronjong batu sepanjang 120 meter di tepi {v}. Kontraktor menargetkan selesai sebelum akhir tahun.',
      ],
      [
        'Latihan siaga banjir di {v}',
        'Siswa dan guru di {v} berlatih menuju titik kumpul ketika sirene berbunyi. Relawan mencatat waktu tempuh setiap kelas.',
      ],
      [
        'Alat ukur luapan sungai dipasang di {v}',
        'Sensor bertenaga surya kini mengirim ketinggian air dari {v} setiap sepuluh menit. Datanya tampil di papan balai pertemuan.',
      ],
      [
        'Kisah penjaga pintu air {v}: dua puluh tahun menahan banjir',
        'Sarmin memutar tuas besi dua kali sehari di {v}. Lelaki tua itu hafal musim dari warna arus dan suara katak.',
      ],
      [
        'Petani {v} minta luapan kanal dibuatkan tampungan',
        'Kelompok tani {v} mengusulkan embung seluas satu hektare untuk musim kemarau. Usulan masuk musyawarah perencanaan kecamatan.',
      ],
      [
        'Bibit bambu penahan tanggul ditanam di {v}',
        'Komunitas pencinta alam menancapkan 800 rumpun bambu petung di {v}. Akarnya diharapkan mengikat tanah dalam tiga tahun.',
      ],
    ],
  },
  {
    name: 'Layanan kesehatan',
    kind: 'AGENCY',
    query: 'puskesmas OR posyandu OR imunisasi',
    place: null,
    news: [
      [
        'Puskesmas {v} buka layanan sore',
        'Jam kerja di {v} kini sampai pukul delapan malam pada hari kerja. Buruh kebun tidak perlu lagi meninggalkan pekerjaan.',
      ],
      [
        'Imunisasi balita di {v} capai sasaran',
        'Cakupan vaksin campak di {v} menyentuh 96 persen. Kader mendatangi rumah panggung memakai perahu ketek.',
      ],
      [
        'Posyandu {v} punya alat timbang baru',
        'Timbangan digital sumbangan perantau dipakai pertama kali di {v}. Catatan berat badan langsung masuk ke telepon kader.',
      ],
      [
        'Lomba menu gizi dari ikan gabus di posyandu {v}',
        'Sebelas ibu memasak abon, bakso, dan kerupuk gabus di {v}. Juri memberi nilai pada rasa dan kandungan protein.',
      ],
      [
        'Dokter gigi keliling singgah di puskesmas {v}',
        'Mobil klinik berhenti dua hari di {v} untuk mencabut dan menambal. Anak sekolah dasar menjadi tamu terbanyak.',
      ],
      [
        'Senam lansia ramaikan halaman puskesmas {v}',
        'Tiap Jumat enam puluh kakek dan nenek bergerak mengikuti irama gambus di {v}. Tekanan darah diperiksa sesudahnya.',
      ],
      [
        'Bidan {v} pandu imunisasi lewat radio komunitas',
        'Siaran malam dari {v} menjawab pertanyaan tentang demam sesudah suntik. Pendengar menelepon hingga studio tutup.',
      ],
    ],
  },
  {
    name: 'Jalan dan jembatan',
    kind: 'PROGRAMME',
    query: 'jembatan OR "jalan desa"',
    place: null,
    news: [
      [
        'Jembatan gantung {v} selesai dicat',
        'Warna kuning dan biru kini menghiasi kabel baja di {v}. Pemuda karang taruna mengerjakannya selama empat akhir pekan.',
      ],
      [
        'Perbaikan jalan desa di {v} dimulai',
        'Alat penggilas tiba di {v} membawa batu pecah. Truk sawit diminta memutar lewat rute perusahaan.',
      ],
      [
        'Lampu tenaga surya terangi jembatan {v}',
        'Dua belas tiang menyala otomatis saat magrib di {v}. Pedagang pempek memperpanjang jam jualan.',
      ],
      [
        'Jalan desa {v} ditanami pohon tabebuya',
        'Ibu-ibu dasawisma menyiram bibit berbunga merah muda di {v}. Mereka berharap tempat itu menjadi tujuan swafoto.',
      ],
      [
        'Pelajar {v} hitung lalu lintas di atas jembatan',
        'Tugas statistik membawa siswa {v} mencatat sepeda motor selama tiga jam. Hasilnya dipamerkan dalam pekan sains.',
      ],
      [
        'Papan nama gang dan jalan desa dipasang di {v}',
        'Kurir paket tidak tersesat lagi di {v}. Nama pahlawan setempat dipilih melalui musyawarah.',
      ],
      [
        'Prasasti jembatan tua {v} dibersihkan',
        'Pegiat sejarah menemukan angka tahun 1932 pada batu di {v}. Balai cagar budaya akan menelitinya.',
      ],
    ],
  },
] as const;

/** What the press tells when the dyke breaks: one event, in other words by each outlet. */
export const BREACH: [title: string, body: string][] = [
  [
    'Tanggul Lebak Baru jebol, ratusan rumah terendam',
    'Tanggul sungai di Lebak Baru jebol dini hari dan air merendam ratusan rumah. Warga mengungsi ke balai desa dan gedung sekolah.',
  ],
  [
    'Ratusan rumah di Lebak Baru terendam setelah tanggul jebol',
    'Air sungai meluap melewati tanggul yang jebol di Lebak Baru. Petugas mengevakuasi warga lanjut usia memakai perahu karet.',
  ],
  [
    'Warga Lebak Baru mengungsi akibat tanggul jebol',
    'Sejumlah warga Lebak Baru bertahan di pengungsian setelah tanggul sungai jebol. Dapur umum didirikan di halaman kantor camat.',
  ],
  [
    'Tanggul jebol, jalan penghubung Lebak Baru terputus',
    'Jebolnya tanggul di Lebak Baru membuat jalan penghubung terputus. Kendaraan dialihkan melalui jalan kebun yang sempit.',
  ],
  [
    'Camat: tanggul Lebak Baru sudah retak sejak pekan lalu',
    'Camat setempat menyebut tanggul Lebak Baru telah retak sebelum jebol. Laporan itu menurutnya sudah diteruskan ke dinas.',
  ],
  [
    'Pengungsi tanggul jebol membutuhkan air bersih',
    'Pengungsi banjir akibat tanggul jebol di Lebak Baru meminta air bersih dan selimut. Bantuan pertama tiba menjelang siang.',
  ],
  [
    'Dinas kirim alat berat ke tanggul Lebak Baru',
    'Alat berat dikirim untuk menutup tanggul Lebak Baru yang jebol. Pekerjaan menunggu arus sungai turun.',
  ],
];
