import { testApp } from '../../test/app';
import {
  analyst,
  badRowsOf,
  batchOf,
  checkFile,
  everything,
  importFile,
  undo,
} from '../../test/factories/clips';
import { buildOutlet } from '../../test/factories/monitoring';
import { Article } from './article.entity';

const app = testApp();
const PRINT = {
  ...{ kanal: 'cetak', media: 'Harian Muara', tanggal: '05/01/2026 06:00', judul: 'Banjir di Lintang' },
  ...{ isi: 'Warga mengungsi karena banjir.', halaman: 3, kode: 'M-1' },
};
const POST = {
  ...{ channel: 'SOCIAL', platform: 'X', account: '@wargaMJ', publishedAt: '2026-01-05T08:25:00+07:00' },
  ...{ text: 'Banjir lagi di pasar.', url: 'https://x.com/wargaMJ/status/9', engagement: 1420 },
};
const BAD = { ...PRINT, media: 'Koran Lain', kode: 'M-3' };
const NESTED = { ...PRINT, isi: { teks: 'x' }, kode: 'M-4' };
const ITEMS = [PRINT, POST, BAD, PRINT, NESTED];
const name = { fileName: 'januari.json' };

describe('a JSON file', () => {
  it.each([
    ['a list', JSON.stringify(ITEMS)],
    ['an object with items', JSON.stringify({ items: ITEMS }, null, 2)],
    ['one object a line', ITEMS.map((item) => JSON.stringify(item)).join('\n')],
  ])('as %s is shown row by row without anything being saved', async (_form, text) => {
    await buildOutlet(app, { name: 'Harian Muara', hosts: ['harianmuara.example'] });
    const before = await everything(app);
    const { rows, unknownColumns, errors } = await checkFile(analyst(app), text, name);
    expect([errors, unknownColumns]).toEqual([[], []]);
    expect(rows).toEqual([
      {
        ...{ no: 1, verdict: 'CREATED', reason: null, title: 'Banjir di Lintang', carrier: 'Harian Muara' },
        ...{ channel: 'PRINT', publishedAt: '2026-01-04T23:00:00.000Z' },
      },
      {
        ...{ no: 2, verdict: 'CREATED', reason: null, title: 'Banjir lagi di pasar.', carrier: '@wargaMJ' },
        ...{ channel: 'SOCIAL', publishedAt: '2026-01-05T01:25:00.000Z' },
      },
      expect.objectContaining({ no: 3, verdict: 'ERROR', reason: 'Media “Koran Lain” belum terdaftar.' }),
      expect.objectContaining({ no: 4, verdict: 'DUPLICATE', reason: 'Sama dengan baris 1.' }),
      expect.objectContaining({
        ...{ no: 5, verdict: 'ERROR', title: 'Banjir di Lintang' },
        reason: 'Kolom “isi” memuat daftar atau objek; isi dengan teks atau angka.',
      }),
    ]);
    expect(await everything(app)).toEqual(before);
  });

  it('brings in its good rows, gives the bad ones back as CSV, and is taken back as a whole', async () => {
    await buildOutlet(app, { name: 'Harian Muara', hosts: ['harianmuara.example'] });
    const started = await importFile(analyst(app), JSON.stringify(ITEMS), name);
    expect(started.batch).toMatchObject({
      name: 'januari.json',
      state: 'RUNNING',
      rowCount: 5,
      errorCount: 2,
    });
    await app.deliver({ times: 2 });
    const batch = await batchOf(analyst(app), started.batch.id);
    expect(batch).toMatchObject({ state: 'DONE', createdCount: 2, duplicateCount: 1, errorCount: 2 });
    const stored = await app.db.find(Article, { order: { id: 'ASC' } });
    expect(stored.map((one) => [one.title, one.channel, one.edition, one.engagement, one.entry])).toEqual([
      ['Banjir di Lintang', 'PRINT', '3', null, 'IMPORT'],
      ['Banjir lagi di pasar.', 'SOCIAL', null, 1420, 'IMPORT'],
    ]);
    expect(await badRowsOf(app, batch.id)).toBe(
      '\ufeffchannel;outlet;account;platform;published;title;text;url;author;page;programme;engagement;external_id;alasan\r\n' +
        'cetak;Koran Lain;;;05/01/2026 06:00;Banjir di Lintang;Warga mengungsi karena banjir.;;;3;;;M-3;Media “Koran Lain” belum terdaftar.\r\n' +
        'cetak;Harian Muara;;;05/01/2026 06:00;Banjir di Lintang;"{""teks"":""x""}";;;3;;;M-4;"Kolom “isi” memuat daftar atau objek; isi dengan teks atau angka."\r\n',
    );
    const done = await undo(analyst(app), batch.id);
    expect(done).toMatchObject({ batch: { state: 'UNDONE' }, errors: [] });
    expect((await app.db.find(Article)).map(({ status }) => status)).toEqual(['CANCELED', 'CANCELED']);
  });

  it('knows the items that came as CSV, and is refused whole with its place when it is broken', async () => {
    await buildOutlet(app, { name: 'Harian Muara', hosts: ['harianmuara.example'] });
    const csv =
      'kanal;media;tanggal;judul;isi;kode\ncetak;Harian Muara;05/01/2026 06:00;Lain;Isi yang lain.;M-1';
    await importFile(analyst(app), csv);
    await app.deliver();
    const before = await everything(app);
    const { rows } = await checkFile(analyst(app), JSON.stringify([PRINT]), name);
    expect(rows).toMatchObject([{ verdict: 'DUPLICATE', reason: 'Sudah ada; tidak disimpan lagi.' }]);
    const broken = `${JSON.stringify([POST], null, 1).slice(0, -1)},]`;
    for (const ask of [checkFile, importFile])
      expect((await ask(analyst(app), broken, name)).errors).toMatchObject([
        { code: 'INVALID_INPUT', message: 'Isi JSON ini rusak di baris 11, kolom 2.' },
      ]);
    expect(await everything(app)).toEqual(before);
  });
});
