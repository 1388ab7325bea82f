/** Sentences about the queue at the emergency unit; each article of the story takes some of them. */
const QUEUE =
  `Warga mengeluhkan lamanya pelayanan di instalasi gawat darurat RSUD Rawa Indah sejak awal pekan ini.
Sejumlah keluarga pasien menunggu di lorong IGD rumah sakit karena ruang tindakan sudah penuh.
Petugas jaga RSUD menyebut jumlah pasien gawat darurat naik hampir dua kali lipat dari hari biasa.
Kepala unit gawat darurat meminta keluarga pasien bersabar sementara dokter mendahulukan kasus berat.
Antrean kursi roda terlihat memanjang dari pintu IGD sampai halaman parkir rumah sakit daerah.
Pasien rujukan dari puskesmas kecamatan juga tertahan karena ruang rawat inap RSUD belum kosong.
Seorang ibu dari Muara Jernih mengaku membawa anaknya yang demam tinggi ke IGD sejak malam.
Keluarga pasien asal Tanjung Seri mengatakan papan informasi antrean rumah sakit tidak menyala.
Warga Lebak Baru berharap rumah sakit menambah tenaga dokter jaga pada malam hari.
Ruang tunggu IGD RSUD Rawa Indah hanya memiliki dua puluh kursi untuk seluruh pengantar pasien.
Perawat memanggil nama pasien satu per satu dengan pengeras suara yang sesekali mati.
Bagian pendaftaran rumah sakit mencatat pasien baru datang setiap beberapa menit sepanjang malam.
Jaringan komputer pendaftaran RSUD sempat lambat sehingga berkas pasien ditulis dengan tangan.
Beberapa pasien akhirnya dipindahkan ke ruang observasi setelah ada tempat tidur yang kosong.
Manajemen rumah sakit menyiapkan tambahan petugas triase untuk memilah pasien gawat darurat.
Keluhan tentang pelayanan IGD itu ramai dibicarakan warga di warung dan grup percakapan.
Kapasitas tempat tidur RSUD Rawa Indah disebut tidak sebanding dengan jumlah penduduk kabupaten.
Pengantar pasien duduk beralas tikar di teras rumah sakit sambil menunggu kabar dokter.
Dokter jaga malam itu hanya dua orang untuk melayani seluruh pasien gawat darurat.
Ambulans dari desa harus menunggu giliran menurunkan pasien di depan pintu IGD.
Warga meminta rumah sakit daerah membuka nomor pengaduan yang dijawab sepanjang hari.
Pihak RSUD menjelaskan pasien dengan keluhan ringan diarahkan ke poliklinik pagi.
Perhitungan waktu tunggu pasien menurut warga dimulai sejak nomor antrean diambil.
Sebagian keluarga pasien memilih membawa kerabatnya ke klinik swasta di kota tetangga.
Kepala ruang perawat menyatakan obat dan alat gawat darurat masih mencukupi.
Anggota keluarga pasien mencatat jam kedatangan mereka pada selembar kertas antrean rumah sakit.`.split('\n');

/** What the office did, as later reports tell it. */
const ANSWER = `RSUD Rawa Indah menambah enam tempat tidur di instalasi gawat darurat sejak pagi.
Rumah sakit membuka saluran pengaduan pasien yang dijawab petugas sepanjang malam.
Dokter jaga IGD ditambah sehingga pemeriksaan pasien berjalan lebih cepat.
Keluarga pasien mengaku pelayanan gawat darurat rumah sakit mulai lancar.
Papan informasi antrean di ruang tunggu RSUD kembali menyala.
Petugas triase berdiri di pintu IGD untuk menyambut pasien yang baru tiba.
Kepala unit gawat darurat memaparkan jadwal jaga dokter kepada keluarga pasien.
Pasien rujukan puskesmas kini menunggu di ruang observasi yang baru dibuka.`.split('\n');

/** Everyday news of the hospital, in other words than the story. */
const EVERYDAY = `Panitia donor darah RSUD Rawa Indah mengundang pegawai kantor pemerintah menyumbang.
Poliklinik gigi rumah sakit melayani murid sekolah dasar setiap hari Kamis.
Pengelola parkir rumah sakit memasang tanda arah baru di halaman timur.
Koperasi pegawai RSUD menggelar rapat anggota tahunan di aula.
Mahasiswa keperawatan memulai praktik lapangan dengan bimbingan perawat senior.
Lomba kebersihan taman rumah sakit dimenangi regu dari instalasi gizi.
Seminar kesehatan ibu menyusui dihadiri kader posyandu dari empat kecamatan.
Petugas laboratorium menerima sertifikat pelatihan mutu dari balai provinsi.
Pameran alat bantu dengar dibuka untuk pensiunan di selasar poliklinik.
Jadwal senam jantung sehat berpindah ke lapangan depan kantor camat.
Perpustakaan kecil untuk pengunjung menampung sumbangan buku dari penerbit lokal.
Regu pemadam melatih pegawai memakai tabung pemadam api ringan.
Kantin karyawan mengganti bungkus plastik dengan daun pisang.
Tim akreditasi mencatat kelengkapan arsip gedung administrasi.
Kelas bahasa isyarat dibuka bagi petugas loket setiap Sabtu.
Pohon peneduh ditanam sepanjang jalan masuk menuju apotek.`.split('\n');

/** Topics that have nothing to do with the story. */
const CONTROL = `Pedagang pasar kecamatan menata ulang lapak sayur di sisi utara.
Harga cabai merah di pasar turun setelah panen petani lereng bukit.
Nelayan menambatkan perahu lebih lama karena angin barat menguat.
Perbaikan jembatan gantung desa memasuki tahap pengecatan.
Kelompok tani membagi giliran air irigasi untuk musim tanam kedua.
Pengrajin anyaman mengirim pesanan tas pandan ke kota pelabuhan.
Sekolah menengah memulai ujian praktik bengkel sepeda motor.
Regu kebersihan mengangkut sampah sungai dengan dua perahu.
Festival layang-layang menarik pengunjung dari kabupaten tetangga.
Penyuluh perikanan membagikan benih ikan patin kepada warga.
Bus sekolah menambah rute melewati tiga dusun.
Kelas membatik untuk remaja dibuka di balai kampung.
Petugas pengairan memeriksa pintu air menjelang puncak musim hujan.
Toko bangunan mencatat permintaan semen meningkat pada akhir bulan.`.split('\n');

const POOLS = { QUEUE, ANSWER, EVERYDAY, CONTROL };

/** Numbers from 0 to below 1 that are the same for the same seed. */
function sequence(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Words that reporters exchange for one another, so that two reports on one event share few runs of words. */
const SYNONYMS = `warga penduduk masyarakat
mengeluhkan menyoroti mempersoalkan
menunggu menanti bertahan
keluarga kerabat sanak
petugas staf pegawai
menyebut menuturkan mengatakan
malam dini-hari petang
meminta mengharapkan mendesak
penuh sesak padat
naik bertambah meningkat
mengaku bercerita menerangkan
menambah menyediakan menyiapkan
berharap menginginkan menghendaki
ruang kamar bilik
karena lantaran sebab
seluruh semua segenap
sejumlah beberapa sebagian
mencatat menghitung mendata
tertahan tertunda terhambat
daerah kabupaten pemerintah
hanya cuma sekadar
disebut dinilai dianggap
menjelaskan memaparkan menguraikan
ramai luas banyak
datang tiba berdatangan
sejak mulai semenjak
dengan memakai menggunakan
duduk berdiri berkumpul
melayani menangani merawat
mencukupi memadai tersedia`
  .split('\n')
  .map((line) => line.split(' '));
const GROUP = new Map(SYNONYMS.flatMap((words) => words.map((word) => [word, words] as const)));

const reworded = (sentence: string, next: () => number): string =>
  sentence.replace(/[a-z]+/gi, (word) => {
    const group = GROUP.get(word.toLowerCase());
    const other = group?.[Math.floor(next() * group.length)] ?? word;
    return /^[A-Z]/.test(word) ? `${other[0]?.toUpperCase()}${other.slice(1)}` : other;
  });

/** A news text of `count` sentences of a pool, in an order of its own; `lead` stands first. */
export function reportOf(pool: keyof typeof POOLS, seed: number, count: number, lead = ''): string {
  const next = sequence(seed);
  const chosen = [...POOLS[pool]]
    .map((sentence) => ({ sentence, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ sentence }) => reworded(sentence, next));
  const sentences = lead ? [lead, ...chosen] : chosen;
  const lines: string[] = [];
  for (let at = 0; at < sentences.length; at += 3) lines.push(sentences.slice(at, at + 3).join(' '));
  return lines.join('\n');
}
