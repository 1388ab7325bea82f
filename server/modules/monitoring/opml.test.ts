import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { buildSource } from '../../test/factories/monitoring';
import { MediaOutlet } from '../outlets/outlet.entity';
import { Source } from './source.entity';

const app = testApp();
const ROWS = 'rows { title url verdict outletName reason outlet { name } } errors { code field message }';
const CHECK = `mutation ($input: OpmlInput!) { sourcesImportCheck(input: $input) { ${ROWS} } }`;
const IMPORT = `mutation ($input: OpmlInput!) { sourcesImport(input: $input) { ${ROWS} } }`;
const LIST = `<?xml version="1.0"?><opml version="2.0"><body>
<outline text="RawaKini"><outline type="rss" text="Utama" xmlUrl="http://rawakini.example/feed"/><outline type="sitemap" text="Peta" xmlUrl="http://rawakini.example/news.xml"/></outline>
<outline text="Kabar Hulu" htmlUrl="https://www.kabarhulu.example/"><outline type="rss" text="Hulu" xmlUrl="https://umpan.penyedia.example/hulu"/><outline type="rss" text="Hulu 2" xmlUrl="https://umpan.penyedia.example/hulu2"/></outline>
<outline text="Ganda" xmlUrl="http://RAWAKINI.example/news.xml#x"/><outline text="Rusak" xmlUrl="ftp://x"/></body></opml>`;
const run = (role: Role, document: string, text = LIST) => app.as(role).run(document, { input: { text } });

describe('a list of sources (OPML)', () => {
  it('is checked first: each address with what an import would do, and nothing done', async () => {
    await buildSource(app, { title: 'Umpan lama' });

    const { sourcesImportCheck } = await run(Role.MONITORING_ANALYST, CHECK);

    expect(
      sourcesImportCheck.rows.map((row: Record<string, string>) => [
        row.title,
        row.verdict,
        row.outletName,
        row.reason,
      ]),
    ).toEqual([
      ['Utama', 'KNOWN', 'RawaKini', 'Terdaftar sebagai “Umpan lama”.'],
      ['Peta', 'NEW', 'RawaKini', null],
      ['Hulu', 'NEW_OUTLET', 'Kabar Hulu', null],
      ['Hulu 2', 'NEW_OUTLET', 'Kabar Hulu', null],
      ['Ganda', 'ERROR', null, 'Alamat ini sudah ada di atas dalam daftar yang sama.'],
      ['Rusak', 'ERROR', null, 'Isi dengan alamat umpan berita, misalnya https://contoh.id/feed.'],
    ]);
    expect(await app.db.countBy(Source, {})).toBe(1);
    expect(await app.db.countBy(MediaOutlet, {})).toBe(1);
  });

  it.each([Role.MONITORING_ANALYST, Role.DIVISION_HEAD])(
    'is imported by %s, again without effect, and comes out the same',
    async (role) => {
      await buildSource(app);

      const first = await run(role, IMPORT);
      const again = await run(role, IMPORT);

      expect(first.sourcesImport.errors).toEqual([]);
      expect(again.sourcesImport.rows.map((row: { verdict: string }) => row.verdict)).toEqual([
        'KNOWN',
        'KNOWN',
        'KNOWN',
        'KNOWN',
        'ERROR',
        'ERROR',
      ]);
      expect(await app.db.find(Source, { order: { title: 'ASC' } })).toMatchObject([
        { title: 'Hulu', url: 'https://umpan.penyedia.example/hulu' },
        { title: 'Hulu 2' },
        { title: 'Peta', kind: 'NEWS_SITEMAP' },
        { title: 'RawaKini' },
      ]);
      expect(await app.db.find(MediaOutlet, { order: { name: 'ASC' } })).toMatchObject([
        { name: 'Kabar Hulu', companyId: null, isDraft: false, domains: ['kabarhulu.example'] },
        { name: 'RawaKini' },
      ]);
      expect(await app.events('source.imported')).toHaveLength(1);
      const { sourcesOpml } = await app.as(Role.SPOKESPERSON).run('{ sourcesOpml }');
      expect(sourcesOpml).toContain('<outline text="Kabar Hulu" htmlUrl="https://kabarhulu.example">');
      const back = await run(role, CHECK, sourcesOpml);
      expect(back.sourcesImportCheck.rows.map((row: { verdict: string }) => row.verdict)).toEqual([
        'KNOWN',
        'KNOWN',
        'KNOWN',
        'KNOWN',
      ]);
    },
  );

  it.each([
    ['a reader', Role.SPOKESPERSON, LIST, 'FORBIDDEN'],
    ['what is no list', Role.MONITORING_ANALYST, '<rss></rss>', 'INVALID_INPUT'],
    ['a list without addresses', Role.MONITORING_ANALYST, '<opml><body></body></opml>', 'INVALID_INPUT'],
  ])('refuses %s and registers nothing', async (_case, role, text, code) => {
    const { sourcesImport } = await run(role, IMPORT, text);

    expect(sourcesImport).toMatchObject({ rows: null, errors: [{ code }] });
    expect(await app.db.countBy(Source, {})).toBe(0);
    expect((await app.as(Role.TREASURER).run('{ sourcesOpml }')).sourcesOpml).toBeNull();
  });
});
