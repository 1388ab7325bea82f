import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { analyst, post, send } from '../../test/factories/clips';
import { buildTopic } from '../../test/factories/coverage';
import { buildArticle, buildOutlet } from '../../test/factories/monitoring';
import { jsonOf, OverHttp } from '../../test/over-http';

jest.setTimeout(30_000);
const app = testApp();
const http = new OverHttp(app);
const at = (day: number, hour = 3) => new Date(Date.UTC(2026, 0, day, hour));

const get = (path: string, cookie = '') => fetch(`${http.origin}/download/${path}`, { headers: { cookie } });
const filterParam = (filter: object) => `filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** The facts, the table and the bytes of the table of a CSV file. */
function readCsv(text: string) {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  return {
    facts: Object.fromEntries(parse(head, { delimiter: ';', bom: true }) as [string, string][]),
    rows: parse(body, { delimiter: ';', columns: true }) as Record<string, string>[],
    sha256: createHash('sha256').update(body).digest('hex'),
  };
}

async function fill() {
  const outlet = await buildOutlet(app);
  for (const [day, title] of ['Pasar baru', '=1+1', '-5 derajat; "dingin"', '+62 nomor', '@bupati'].entries())
    await buildArticle(app, {
      title,
      publishedAt: at(day + 1, 18),
      outletNo: day === 0 ? outlet.no : null,
      isPaid: day === 1,
      text: 'Alinea pertama.\nAlinea kedua.',
    });
}

describe('downloads of articles', () => {
  it('gives the whole list as CSV with its facts, guarded cells and the hash of its rows', async () => {
    await fill();
    const cookie = await http.signIn(Role.MONITORING_ANALYST);

    const answer = await get('articles?format=csv', cookie);
    const text = await answer.text();

    expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''artikel.csv");
    expect([...new TextEncoder().encode(text.slice(0, 1))].length).toBeGreaterThan(0);
    const { facts, rows, sha256 } = readCsv(text);
    expect(facts).toEqual({
      'Isi berkas': 'Artikel',
      Penyaring: 'tanpa penyaring',
      Dibuat: '2026-01-05T02:00:00.000Z (2026-01-05 09:00 waktu kantor)',
      Oleh: 'MONITORING_ANALYST',
      Baris: '5',
      'SHA-256 isi': sha256,
    });
    expect(rows.map((row) => row.Judul)).toEqual([
      "'@bupati",
      "'+62 nomor",
      `'-5 derajat; "dingin"`,
      "'=1+1",
      'Pasar baru',
    ]);
    // 18:00 UTC on the 1st is the 2nd in the office's zone.
    expect(rows.at(-1)).toMatchObject({
      Terbit: '2026-01-01T18:00:00.000Z',
      Tanggal: '2026-01-02',
      Media: 'RawaKini',
      Jangkauan: 'Lokal',
      Saluran: 'Daring',
      Berbayar: 'tidak',
    });
  });

  it('begins the CSV with a byte order mark', async () => {
    await fill();
    const cookie = await http.signIn(Role.MONITORING_ANALYST);

    const bytes = Buffer.from(await (await get('articles?format=csv', cookie)).arrayBuffer());

    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it('gives XLSX with typed cells, a frozen header and the same hash, and records both exports', async () => {
    await fill();
    const cookie = await http.signIn(Role.MONITORING_ANALYST);

    const csv = readCsv(
      await (await get(`articles?format=csv&${filterParam({ isPaid: true })}`, cookie)).text(),
    );
    const answer = await get(`articles?format=xlsx&${filterParam({ isPaid: true })}`, cookie);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);

    const [data, about] = book.worksheets;
    expect(data?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(data?.getCell('D2').value).toBe('=1+1');
    expect(data?.getCell('D2').type).toBe(ExcelJS.ValueType.String);
    expect(data?.getCell('B2').value).toEqual(new Date('2026-01-03T01:00:00Z'));
    expect(data?.getCell('C2').value).toEqual(new Date('2026-01-03T00:00:00Z'));
    expect(data?.rowCount).toBe(2);
    expect(about?.getCell('B2').value).toBe('berbayar: ya');
    expect(about?.getCell('B6').value).toBe(csv.sha256);
    const told = await app.events('export.made');
    expect(told.map(({ actor, data }) => [actor, data.kind, data.format, data.filter, data.rows])).toEqual([
      ['MONITORING_ANALYST', 'articles', 'csv', 'berbayar: ya', 1],
      ['MONITORING_ANALYST', 'articles', 'xlsx', 'berbayar: ya', 1],
    ]);
    expect(told[1]?.data.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('reads past one batch without losing or doubling a row', async () => {
    for (let n = 0; n < 205; n += 1)
      await buildArticle(app, { title: `Berita ${n}`, publishedAt: new Date(at(1).getTime() + n * 1000) });
    const cookie = await http.signIn(Role.AUDITOR);

    const { rows, facts } = readCsv(await (await get('articles', cookie)).text());

    expect(facts.Baris).toBe('205');
    expect(new Set(rows.map((row) => row.Judul)).size).toBe(205);
    expect(rows[0]?.Judul).toBe('Berita 204');
  });

  it('gives ninjs with the text to the office, and to money roles without tone and text', async () => {
    await fill();
    const analyst = await http.signIn(Role.MONITORING_ANALYST);
    const treasurer = await http.signIn(Role.TREASURER);
    const query = `articles?format=json&${filterParam({ title: 'Pasar' })}`;

    const [inside] = (await jsonOf(await get(query, analyst))).items;
    const [outside] = (await jsonOf(await get(query, treasurer))).items;

    expect(inside).toMatchObject({
      type: 'text',
      headline: 'Pasar baru',
      body_text: 'Alinea pertama.\nAlinea kedua.',
      pubstatus: 'usable',
      urgency: 6,
      organisation: [{ name: 'RawaKini', rel: 'publisher' }],
      extra: { channel: 'ONLINE', isPaid: false, tone: [] },
    });
    expect(outside).toMatchObject({ description_text: 'Alinea pertama. Alinea kedua.', pubstatus: 'usable' });
    expect(JSON.stringify(outside)).not.toMatch(/tone|body_text/);
    const { rows } = readCsv(await (await get('articles', treasurer)).text());
    expect(Object.keys(rows[0] ?? {})).not.toContain('Nada');
  });

  it('gives one article as a clipping on paper', async () => {
    const { id } = await buildArticle(app, { title: 'Jembatan', publishedAt: at(1) });
    const cookie = await http.signIn(Role.MONITORING_ANALYST);

    const answer = await get(`article?format=pdf&id=${id}`, cookie);

    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(await app.events('export.made')).toMatchObject([
      { data: { kind: 'article', format: 'pdf', rows: 1 } },
    ]);
  });

  it('refuses strangers, wrong filters and formats, and records nothing of it', async () => {
    const cookie = await http.signIn(Role.MONITORING_ANALYST);
    const executive = await http.signIn(Role.EXECUTIVE);

    expect((await get('articles')).status).toBe(401);
    expect((await get('articles', executive)).status).toBe(403);
    expect((await get('unknown', cookie)).status).toBe(404);
    for (const query of [
      'format=exe',
      'filter=%7B',
      filterParam({ fromOn: '2026-99-99' }),
      filterParam({ a: 1 }),
    ])
      expect((await get(`articles?${query}`, cookie)).status).toBe(400);
    expect((await get('article?id=17', cookie)).status).toBe(404);
    expect(await app.events('export.made')).toEqual([]);
  });
});

describe('downloads of the feed', () => {
  it('hold what the list shows under all its conditions, copies too', async () => {
    const topic = await buildTopic(app, { query: 'banjir' });
    const items = [
      post({ account: '@satu', externalId: '1' }),
      post({ account: '@dua', externalId: '2', publishedAt: '2026-01-05T01:30:00Z' }),
      post({
        channel: 'RADIO',
        outlet: 'Gelombang FM',
        programme: 'Kabar Pagi',
        text: 'Banjir di radio pagi ini.',
      }),
      post({ account: '@tiga', text: 'Jalan rusak di kampung.' }),
    ];
    const { batch } = await send(analyst(app), items, { registersOutlets: true });
    const cookie = await http.signIn(Role.MONITORING_ANALYST);
    const titles = async (filter: object) => {
      const { rows } = readCsv(await (await get(`feed?format=csv&${filterParam(filter)}`, cookie)).text());
      return rows.map((row) => `${row.Media} ${row.Saluran} ${row.Alamat}`.trim()).sort();
    };
    const posts = ["'@dua Media sosial", "'@satu Media sosial"];
    const radio = 'Gelombang FM Radio, Kabar Pagi';

    expect(await titles({})).toEqual([...posts, "'@tiga Media sosial", radio]);
    expect(await titles({ topicId: topic.id })).toEqual([...posts, radio]);
    expect(await titles({ topicId: topic.id, channel: 'RADIO' })).toEqual([radio]);
    const tone = 'mutation ($input: SetToneInput!) { toneSet(input: $input) { errors { code } } }';
    const judged = { articleId: batch.rows[0].articleId, topicId: topic.id, label: 'POSITIVE' };
    await http.post(tone, { input: judged }, { cookie });
    expect(await titles({ tone: 'POSITIVE', channel: 'SOCIAL' })).toEqual(posts);
    const reader =
      'mutation ($input: MarkArticlesInput!) { articlesMark(input: $input) { errors { code } } }';
    await http.post(reader, { input: { articleIds: [batch.rows[3].articleId], isRead: true } }, { cookie });
    expect(await titles({ isUnread: true })).toEqual([...posts, radio]);

    const other = await get(
      `feed?format=csv&${filterParam({ topicId: topic.id })}`,
      await http.signIn(Role.TREASURER),
    );
    expect(other.status).toBe(404);
    expect((await get('feed?format=csv&filter=%7B%22x%22%3A1%7D', cookie)).status).toBe(400);
    expect((await get('feed?format=csv')).status).toBe(401);
  });
});
