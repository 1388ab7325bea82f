import type { Driver } from '../driver';
import { pdfPaper } from '../papers';
import { declare, hospitalId, idOf, man, message, openIssue, record, windDown } from './crisis-acts';
import { tellFacts, tellStatement } from './statements';

const WORDS = {
  empathy: 'Kami memahami kekhawatiran pelanggan yang airnya keruh.',
  known: 'Dalam skenario latihan, air keruh dilaporkan di dua kecamatan sejak pagi.',
  unknown: 'Penyebab dan jumlah pelanggan terdampak masih diperiksa.',
  action: 'Petugas mengambil contoh air dan membuka keran umum cadangan.',
  commitment: 'Hasil pemeriksaan disampaikan segera setelah ada.',
  more: 'Pusat aduan 24 jam dan laman resmi kabupaten; kabar berikutnya dalam satu jam.',
};

const LESSONS = {
  summary:
    'Latihan meja tentang air keruh selama dua jam.\nPernyataan awal siap pada menit kesembilan dan disetujui berurutan.',
  wentWell: 'Penyetuju kedua dapat dihubungi walaupun sedang di luar kantor.',
  wentBadly: 'Kontak fakta menunggu berkas karena nomor pengganti belum tercatat.',
  luck: 'Semua peserta kebetulan berada di kantor.',
  factors: 'Daftar kontak instansi terakhir diperiksa tahun lalu.',
  levelReview: 'Tingkat dampak SEV2 sesuai dengan skenario.',
};

/** Declares the drill, answers it in words that stay inside, and closes it two days later. */
async function tellExercise(driver: Driver): Promise<string> {
  const agencyId = await hospitalId(driver);
  driver.at(12, '09:00');
  const issueId = await openIssue(
    driver,
    {
      title: 'Air keruh di dua kecamatan',
      category: 'layanan/air',
      impact: 4,
      districts: ['MJ', 'TS'],
      isExercise: true,
    },
    agencyId,
  );
  const crisis = await declare(driver.later(4), issueId, 'PB-04', 'Latihan meja triwulan ini.');
  await man(driver.later(3), crisis);
  await tellStatement(driver.later(1), {
    issueId,
    kind: 'HOLDING',
    title: 'Air keruh sedang kami periksa',
    blocks: WORDS,
  });
  await record(
    driver.later(20),
    crisis,
    'BRIEFING_LOGGED',
    'Taklimat latihan dengan tiga wartawan pengganti.',
  );
  await tellAnswer(driver, issueId, agencyId);
  await windDown(driver, crisis, [11, 10, 9], 'Catatan latihan');
  return crisis.crisisId;
}

async function tellAnswer(driver: Driver, issueId: string, agencyId: string): Promise<void> {
  const documentId = await driver.file('fajar', 'contoh-air.pdf', pdfPaper('Contoh air', ['Bahan latihan']));
  const factIds = await tellFacts(driver.later(5), issueId, agencyId, documentId, [
    'Contoh air dari empat titik sudah diambil.',
  ]);
  const messageIds = [await message(driver, issueId, 'Contoh air sudah diambil.', ['contoh air'])];
  const body =
    'Contoh air dari empat titik sudah diambil. Keran umum cadangan dibuka sampai air jernih kembali.';
  await tellStatement(driver.later(10), {
    issueId,
    kind: 'FULL',
    title: 'Penanganan air keruh',
    body,
    factIds,
    messageIds,
  });
}

/** A finished drill with its approved report and what it left to do; nothing of it leaves the office. */
export async function tellDrill(driver: Driver): Promise<void> {
  const crisisId = await tellExercise(driver);
  driver.at(8, '10:00');
  const { review } = await driver.act('budi', 'reviewOpen', { crisisId }, 'review { id version }');
  const reviewId = review.id as string;
  await driver.act('budi', 'reviewEdit', { reviewId, expectedVersion: review.version, ...LESSONS });
  const ownerId = await idOf(driver, 'lina');
  const text = 'Perbarui nomor pengganti setiap kontak instansi';
  await driver.act('budi', 'followUpAdd', { reviewId, text, ownerId });
  await driver.act('budi', 'reviewSubmit', { reviewId });
  await driver.at(7, '09:00').act('citra', 'reviewApprove', { reviewId });
}
