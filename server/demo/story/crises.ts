import { Like } from 'typeorm';
import { Story } from '../../modules/monitoring/story.entity';
import type { Driver } from '../driver';
import { pdfPaper } from '../papers';
import {
  ago,
  declare,
  hospitalId,
  man,
  message,
  openIssue,
  openTasks,
  record,
  type ToldCrisis,
  windDown,
} from './crisis-acts';
import { tellFacts, tellStatement } from './statements';

export type { ToldCrisis } from './crisis-acts';

/** A month ago: the queue of the hospital, from the first word to the close. */
async function tellClosed(driver: Driver): Promise<ToldCrisis> {
  const agencyId = await hospitalId(driver);
  driver.at(21, '08:06');
  const issueId = await openIssue(
    driver,
    { title: 'Antrean panjang di IGD RSUD', category: 'layanan/RSUD', impact: 4, districts: ['MJ', 'TS'] },
    agencyId,
  );
  const crisis = await declare(driver.later(4), issueId, 'PB-04', 'Layanan utama terganggu, keluhan meluas.');
  await man(driver.later(3), crisis);
  const documentId = await driver.file(
    'fajar',
    'laporan-jaga.pdf',
    pdfPaper('Laporan jaga', ['RSUD Rawa Indah']),
  );
  const facts = await tellFacts(driver.later(2), issueId, agencyId, documentId, [
    'Enam tempat tidur IGD ditambah sejak pagi.',
    'Tidak ada pasien yang ditolak; empat pasien dirujuk setelah stabil.',
  ]);
  const messageIds = [
    await message(driver, issueId, 'Tidak ada pasien ditolak di IGD.', ['tidak ada pasien ditolak']),
    await message(driver, issueId, 'Enam tempat tidur sudah ditambah.', ['enam tempat tidur']),
  ];
  await tellStatement(
    driver.later(1),
    { issueId, kind: 'HOLDING', title: 'Antrean IGD sedang kami tangani', blocks: FIRST_WORDS },
    1,
  );
  const body =
    'Enam tempat tidur sudah ditambah. Tidak ada pasien ditolak di IGD; empat pasien dirujuk setelah stabil.';
  await tellStatement(driver.later(10), {
    issueId,
    kind: 'FULL',
    title: 'Layanan IGD kembali lancar',
    body,
    factIds: facts,
    messageIds,
  });
  await record(
    driver.later(20),
    crisis,
    'BRIEFING_LOGGED',
    'Taklimat di ruang komite, tidak mengganggu pelayanan.',
  );
  await record(
    driver.later(60),
    crisis,
    'NO_CHANGE_NOTED',
    'Antrean di bawah satu jam; pemantauan berlanjut.',
  );
  await windDown(driver, crisis, [20, 19, 17], 'Catatan posko');
  return crisis;
}

const FIRST_WORDS = {
  empathy: 'Kami memahami kesulitan pasien dan keluarga yang menunggu.',
  known: 'Antrean di IGD RSUD Rawa Indah lebih panjang dari biasanya sejak pagi.',
  unknown: 'Penyebab pasti dan jumlah pasien yang menunggu paling lama masih dihitung.',
  action: 'Direksi memeriksa jadwal jaga dan menambah tempat tidur.',
  commitment: 'Setiap pasien gawat tetap dilayani lebih dulu.',
  more: 'Pusat aduan 24 jam dan laman resmi kabupaten; kabar berikutnya dalam satu jam.',
};

const FLOOD_WORDS = {
  empathy: 'Kami berduka bersama warga Lebak Baru yang rumahnya terendam.',
  known: 'Tanggul di Lebak Baru jebol; warga mengungsi ke balai desa dan sekolah.',
  unknown: 'Jumlah rumah terendam dan penyebab jebolnya tanggul masih dipastikan.',
  action: 'Petugas mengevakuasi warga dan alat berat menuju lokasi.',
  commitment: 'Air bersih dan makanan dibagikan di setiap titik pengungsian.',
  more: 'Nomor darurat 112 dan laman resmi kabupaten; kabar berikutnya dalam satu jam.',
};

/** Now: the broken dyke, with first words out, a full release sent on, and tasks that wait. */
async function tellRunning(driver: Driver): Promise<ToldCrisis> {
  const agencyId = await hospitalId(driver);
  ago(driver, 170);
  const issueId = await openIssue(
    driver,
    { title: 'Tanggul Lebak Baru jebol', category: 'bencana/banjir', impact: 5, districts: ['LB'] },
    agencyId,
  );
  ago(driver, 162);
  const crisis = await declare(driver, issueId, 'PB-01', 'Ratusan rumah terendam, jalan terputus.');
  await driver.act('dodi', 'crisisStrategyChoose', {
    crisisId: crisis.crisisId,
    strategies: ['INFORM', 'BOLSTER'],
  });
  await tellStatement(driver.later(2), {
    issueId,
    kind: 'HOLDING',
    title: 'Tanggul Lebak Baru: keselamatan warga didahulukan',
    blocks: FLOOD_WORDS,
  });
  await man(driver.later(2), crisis);
  const documentId = await driver.file(
    'fajar',
    'laporan-posko.pdf',
    pdfPaper('Laporan posko', ['Lebak Baru']),
  );
  const facts = await tellFacts(driver.later(8), issueId, agencyId, documentId, [
    'Tidak ada korban jiwa sampai laporan terakhir.',
    'Tiga titik pengungsian sudah dibuka.',
  ]);
  await driver.act('budi', 'factAdd', { issueId, text: 'Jumlah rumah terendam 214 unit.', agencyId });
  const messageIds = [
    await message(driver, issueId, 'Keselamatan warga didahulukan.', ['keselamatan warga']),
  ];
  const body =
    'Keselamatan warga didahulukan. Tidak ada korban jiwa sampai laporan terakhir, dan tiga titik pengungsian sudah dibuka.';
  ago(driver, 110);
  await tellStatement(driver, {
    issueId,
    kind: 'FULL',
    title: 'Penanganan tanggul Lebak Baru',
    body,
    factIds: facts,
    messageIds,
  });
  ago(driver, 70);
  await record(driver, crisis, 'BRIEFING_LOGGED', 'Taklimat di kantor camat, foto bebas pakai dibagikan.');
  const [first] = await openTasks(driver, crisis);
  if (first) await driver.act('fajar', 'taskFinish', { taskId: first.id, evidence: 'Laporan posko' });
  return crisis;
}

async function tellIssues(driver: Driver, { issueId }: ToldCrisis): Promise<void> {
  ago(driver, 45);
  await driver.act('lina', 'issueOpen', { title: 'Keluhan pungutan parkir di pasar' });
  const school = await openIssue(driver, {
    ...{
      title: 'Atap sekolah di Sungai Padi bocor',
      category: 'sarana/sekolah',
      impact: 3,
      districts: ['SP'],
    },
  });
  const task = { issueId: school, text: 'Minta jadwal perbaikan atap', ownerRole: 'COMMUNICATIONS_OFFICER' };
  await driver.act('citra', 'taskAdd', {
    ...task,
    dueAt: new Date(driver.end.getTime() + 7_200_000).toISOString(),
  });
  driver.clock.set(new Date(driver.end.getTime() - 1000));
  const story = await driver.perform((ctx) =>
    ctx.db.findOne(Story, { where: { title: Like('%anggul%') }, order: { lastAt: 'DESC', no: 'ASC' } }),
  );
  if (story) await driver.act('andi', 'issueStoryAdd', { issueId, storyId: story.id });
  const claim = {
    issueId,
    text: 'Tanggul sudah retak sebelum jebol',
    phrases: ['retak sejak pekan lalu', 'telah retak'],
  };
  await driver.act('andi', 'claimAdd', claim);
}

/** Issues on the board, a crisis that runs and one that is closed. */
export async function tellCrises(driver: Driver): Promise<{ running: ToldCrisis; closed: ToldCrisis }> {
  const closed = await tellClosed(driver);
  const running = await tellRunning(driver);
  await tellIssues(driver, running);
  return { running, closed };
}
