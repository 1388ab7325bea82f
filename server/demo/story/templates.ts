import type { Driver } from '../driver';

const WORDS = {
  empathy: 'Kami memahami keresahan warga tentang {isu} dan berterima kasih atas setiap laporan.',
  known: 'Laporan tentang {isu} kami terima hari ini dan sudah ditangani petugas.',
  unknown: 'Penyebab dan jumlah yang terdampak masih diperiksa.',
  action: 'OPD terkait sedang memeriksa di lapangan dan mencocokkan catatan.',
  commitment: 'Layanan tetap berjalan dan setiap temuan akan kami sampaikan terbuka.',
  more: 'Pusat aduan 24 jam dan ruang pers kabupaten; kabar berikutnya dalam satu jam.',
};

const FLOOD = {
  ...WORDS,
  empathy: 'Kami berduka bersama warga yang terdampak {isu}.',
  known: 'Petugas sudah berada di lokasi dan membantu pengungsian.',
  unknown: 'Jumlah rumah terdampak dan penyebabnya masih didata.',
  action: 'Posko dibuka; evakuasi dan pendataan berjalan bersamaan.',
  commitment: 'Air bersih, makanan, dan tempat istirahat tersedia di setiap titik pengungsian.',
};

const FULL =
  '## Apa yang terjadi\n\nUraikan {isu} dengan fakta yang sudah dipastikan.\n\n## Apa yang kami lakukan\n\n- Tindakan pertama\n- Tindakan kedua\n\n## Untuk warga\n\nCantumkan nomor aduan dan jam kabar berikutnya.';

interface Told {
  name: string;
  kind: string;
  playbookCode?: string;
  title: string;
  body?: string;
  blocks?: typeof WORDS;
}

const SHELF: Told[] = [
  { name: 'Pernyataan awal umum', kind: 'HOLDING', title: 'Penjelasan awal: {isu}', blocks: WORDS },
  {
    name: 'Pernyataan awal gangguan layanan',
    kind: 'HOLDING',
    playbookCode: 'PB-04',
    title: 'Penanganan gangguan layanan: {isu}',
    blocks: { ...WORDS, commitment: 'Pasien dan warga yang mendesak tetap dilayani lebih dulu.' },
  },
  {
    name: 'Pernyataan awal bencana',
    kind: 'HOLDING',
    playbookCode: 'PB-01',
    title: 'Keselamatan warga didahulukan: {isu}',
    blocks: FLOOD,
  },
  { name: 'Pernyataan lengkap', kind: 'FULL', title: 'Penjelasan lengkap: {isu}', body: FULL },
];

/** The library of templates: four approved, one that waits for approval. */
export async function tellTemplates(driver: Driver): Promise<void> {
  driver.at(30, '09:00');
  for (const template of SHELF) {
    const saved = await driver.act('budi', 'statementTemplateSave', template, 'template { id version }');
    const { id, version } = saved.template;
    await driver.act('citra', 'statementTemplateApprove', { templateId: id, expectedVersion: version });
    driver.later(5);
  }
  const waiting = { name: 'Pembaruan berkala', kind: 'UPDATE', title: 'Perkembangan {isu}' };
  const body = 'Sampai pukul … WIB:\n\n- yang berubah\n- yang tetap\n\nKabar berikutnya pukul … WIB.';
  await driver.at(2, '10:00').act('budi', 'statementTemplateSave', { ...waiting, body });
}

interface Case {
  issueId: string;
}

const VERSION = 'version { id version sha256 statement { id } }';
const named = ({ id, version }: { id: string; version: number }) => ({
  versionId: id,
  expectedVersion: version,
});

/** An update that came back once and waits again, so that approvers find something to read. */
export async function tellWaiting(driver: Driver, { issueId }: Case): Promise<void> {
  driver.clock.set(new Date(driver.end.getTime() - 40 * 60_000));
  const content = {
    title: 'Perkembangan penanganan tanggul',
    body: 'Dua dari tiga titik pengungsian sudah mendapat air bersih. Perbaikan tanggul selesai malam ini.',
    factIds: [],
    messageIds: [],
  };
  const drafted = await driver.act('budi', 'statementDraft', { issueId, kind: 'UPDATE', content }, VERSION);
  const handed = await driver.act('budi', 'statementSubmit', named(drafted.version), VERSION);
  const returned = await driver.later(8).act(
    'citra',
    'statementReturn',
    {
      ...named(handed.version),
      hashSeen: handed.version.sha256,
      comment: 'Waktu selesainya belum pasti; jangan berjanji jam.',
    },
    VERSION,
  );
  const next = await driver.later(4).act('budi', 'statementRevise', named(returned.version), VERSION);
  const body =
    'Dua dari tiga titik pengungsian sudah mendapat air bersih. Alat berat bekerja di tanggul sampai aman; waktu selesainya kami kabarkan begitu pasti.';
  const edited = await driver.act(
    'budi',
    'statementEdit',
    { ...named(next.version), content: { ...content, body } },
    VERSION,
  );
  await driver.later(2).act('budi', 'statementSubmit', named(edited.version));
}

/** A closing word with an error that was withdrawn in the open and said again, so that the press room shows a correction. */
export async function tellCorrection(driver: Driver, { issueId }: Case): Promise<void> {
  driver.at(16, '09:00');
  const content = (beds: number) => ({
    title: 'Layanan IGD pulih sepenuhnya',
    body: `Antrean kembali seperti biasa. Kapasitas IGD sekarang **${beds} tempat tidur**. Terima kasih atas kesabaran warga.`,
    factIds: [],
    messageIds: [],
  });
  const drafted = await driver.act(
    'budi',
    'statementDraft',
    { issueId, kind: 'CLOSING', content: content(18) },
    VERSION,
  );
  let { version } = drafted;
  const step = async (who: string, mutation: string, more: object = {}) => {
    const input = { ...named(version), ...more };
    version = (await driver.later(10).act(who, mutation, input, VERSION)).version;
  };
  const finish = async () => {
    await step('budi', 'statementSubmit');
    await step('citra', 'statementApprove', { hashSeen: version.sha256 });
    await step('budi', 'statementPublish', { channels: ['OFFICIAL_WEB'] });
  };
  await finish();
  await step('budi', 'statementRetract', { correction: 'Kapasitas IGD 16 tempat tidur, bukan 18.' });
  await step('budi', 'statementRevise');
  await step('budi', 'statementEdit', { content: content(16) });
  await finish();
}
