import type { Driver } from '../driver';
import { ago, idOf, type ToldCrisis } from './crisis-acts';

const LESSONS = {
  summary:
    'Antrean IGD memanjang karena jadwal jaga malam kosong.\nPernyataan awal dan rilis lengkap terbit pada jam pertama.',
  wentWell: 'Satu juru bicara, fakta dipastikan rumah sakit sebelum rilis lengkap.',
  wentBadly: 'Nomor pusat aduan baru tercantum pada rilis kedua.',
  luck: 'Cuaca baik sehingga rujukan berjalan lancar.',
  factors: 'Jadwal jaga malam tidak memiliki pengganti.',
  levelReview: 'Tingkat dampak SEV2 tepat: layanan utama terganggu di dua kecamatan.',
};

/** The look back on the closed crisis, approved, with a follow-up and a proposal for the playbook. */
async function tellReview(driver: Driver, { crisisId }: ToldCrisis): Promise<void> {
  driver.at(15, '10:00');
  const { review } = await driver.act('budi', 'reviewOpen', { crisisId }, 'review { id version }');
  const reviewId = review.id as string;
  await driver.act('budi', 'reviewEdit', { reviewId, expectedVersion: review.version, ...LESSONS });
  const ownerId = await idOf(driver, 'andi');
  const followUp = { reviewId, text: 'Cantumkan nomor aduan pada setiap templat pernyataan awal', ownerId };
  await driver.act('budi', 'followUpAdd', followUp);
  await driver.act('budi', 'playbookProposalMake', {
    reviewId,
    playbookCode: 'PB-04',
    text: 'Periksa jadwal jaga pengganti bersama direksi',
    reason: 'Kekosongan jaga malam baru diketahui setelah antrean panjang',
  });
  await driver.act('budi', 'reviewSubmit', { reviewId });
  await driver.at(14, '09:00').act('citra', 'reviewApprove', { reviewId });
  await tellSummary(driver, reviewId);
}

/** What the public reads of the review, written and approved on its own. */
async function tellSummary(driver: Driver, reviewId: string): Promise<void> {
  const text = {
    title: 'Pelajaran dari antrean panjang di IGD RSUD',
    body: '## Apa yang terjadi\n\nAntrean IGD memanjang karena jadwal jaga malam kosong.\n\n## Yang kami perbaiki\n\n- Setiap jadwal jaga malam kini memiliki pengganti.\n- Nomor pusat aduan tercantum sejak pernyataan pertama.',
  };
  await driver.at(14, '10:00').act('budi', 'reviewSummaryWrite', { reviewId, ...text });
  await driver.later(5).act('budi', 'reviewSummarySubmit', { reviewId });
  await driver.later(30).act('dodi', 'reviewSummaryApprove', { reviewId });
  await driver.later(15).act('budi', 'reviewSummaryPublish', { reviewId });
}

const RISKS = [
  {
    title: 'Banjir tahunan di Lebak Baru',
    category: 'bencana/banjir',
    likelihood: 4,
    impact: 5,
    playbookCode: 'PB-01',
    mitigation: 'Periksa tanggul sebelum musim hujan',
    owner: 'lina',
  },
  {
    title: 'Antrean layanan rumah sakit',
    category: 'layanan/RSUD',
    likelihood: 3,
    impact: 4,
    playbookCode: 'PB-04',
    mitigation: 'Pantau keluhan loket setiap hari',
    owner: 'andi',
  },
  {
    title: 'Kabar bohong bantuan sosial',
    category: 'hoaks/bantuan',
    likelihood: 4,
    impact: 2,
    playbookCode: 'PB-02',
    mitigation: 'Umumkan daftar penerima di balai desa',
    owner: 'budi',
  },
];

/** What the office prepares for. */
async function tellRisks(driver: Driver): Promise<void> {
  driver.at(13, '09:00');
  for (const { owner, ...risk } of RISKS)
    await driver.act('andi', 'riskEntryAdd', { ...risk, ownerId: await idOf(driver, owner) });
}

/** Questions of the press, a situation report and a doubtful story in the running crisis. */
async function tellDesk(driver: Driver, { crisisId, issueId }: ToldCrisis): Promise<void> {
  ago(driver, 60);
  const asked = {
    issueId,
    journalist: 'Ratri',
    outletName: 'Harian Muara',
    contact: 'redaksi@muara.example',
  };
  const { inquiry } = await driver.act(
    'budi',
    'inquiryLog',
    { ...asked, question: 'Berapa titik pengungsian yang dibuka?' },
    'inquiry { id }',
  );
  await driver.act('budi', 'inquiryLog', { ...asked, question: 'Kapan perbaikan tanggul dimulai?' });
  await driver.later(12).act('budi', 'inquiryAnswer', {
    inquiryId: inquiry.id,
    answer: 'Tiga titik pengungsian sudah dibuka; kabar berikutnya dalam satu jam.',
  });
  await driver.act('budi', 'situationReportGive', {
    crisisId,
    kind: 'TACTICAL',
    situation: 'Air mulai surut di dua desa; tiga titik pengungsian terisi.',
    actions: 'Evakuasi berlanjut, alat berat tiba di tanggul.',
    needs: 'Air bersih dan selimut untuk titik ketiga.',
  });
  await driver.act('andi', 'clarificationReport', {
    issueId,
    title: 'Kabar waduk akan jebol malam ini',
    claim: 'Pesan berantai menyebut waduk di hulu akan jebol malam ini.',
    seenAt: 'Grup warga Lebak Baru',
  });
}

/** What was measured, learnt and prepared: the review of the closed crisis, risks, and the press desk of the running one. */
export async function tellReviews(driver: Driver, running: ToldCrisis, closed: ToldCrisis): Promise<void> {
  await tellReview(driver, closed);
  await tellRisks(driver);
  await tellDesk(driver, running);
}
