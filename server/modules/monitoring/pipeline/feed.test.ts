import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MALFORMED_FEEDS } from '../../../test/fixtures/feeds/malformed';
import { MAX_ITEMS, parseFeed } from './feed';

const URL = 'https://kabar.example/rss.xml';
const rss = (items: string, head = ''): string =>
  `${head}<rss version="2.0"><channel><title>Kabar Rawa</title><link>https://kabar.example</link>${items}</channel></rss>`;
const item = (title: string, more = ''): string => `<item><title>${title}</title>${more}</item>`;
const read = (xml: string | Buffer, type: string | null = 'application/rss+xml') =>
  parseFeed(typeof xml === 'string' ? Buffer.from(xml, 'utf8') : xml, type, URL);
const fixture = (name: string): Buffer => readFileSync(join(__dirname, '../../../test/fixtures/feeds', name));

describe('well-formed feeds', () => {
  it('reads every field of an RSS item and leaves dates as text', () => {
    const feed = read(fixture('rawa-indah.rss'));

    expect(feed).toMatchObject({
      outcome: 'OK',
      kind: 'RSS',
      title: 'Kabar Rawa Indah',
      notes: [],
      truncated: false,
    });
    expect(feed.items).toHaveLength(2);
    expect(feed.items[0]).toEqual({
      key: 'guid:https://kabar.example/?p=101',
      guid: 'https://kabar.example/?p=101',
      link: 'https://kabar.example/berita/tanggul-selesai?utm_source=rss',
      title: 'Tanggul Sungai Keruh Selesai Diperbaiki',
      summary: 'Dinas Pekerjaan Umum merampungkan perbaikan tanggul sepanjang 400 meter.',
      contentHtml: '<p>Dinas Pekerjaan Umum merampungkan perbaikan tanggul.</p>',
      author: 'Rina Wulandari',
      dateText: 'Kamis, 15 Okt 2026 08:00:00 WIB',
      updatedText: null,
      categories: ['Daerah', 'Infrastruktur'],
      image: 'https://kabar.example/foto/tanggul.jpg',
      ordinal: 1,
    });
  });

  it('reads Atom with relative links', () => {
    const feed = read(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Warta</title><entry><id>tag:1</id><title type="html">Panen &amp;amp; Pasar</title>' +
        '<link rel="alternate" href="/a/1"/><published>2026-10-15T08:00:00+07:00</published><updated>2026-10-15T09:00:00+07:00</updated>' +
        '<author><name>Budi</name></author><content type="html">&lt;p&gt;Isi berita&lt;/p&gt;</content></entry></feed>',
    );

    expect(feed).toMatchObject({ outcome: 'OK', kind: 'ATOM', title: 'Warta' });
    expect(feed.items[0]).toMatchObject({
      key: 'guid:tag:1',
      link: 'https://kabar.example/a/1',
      title: 'Panen & Pasar',
      author: 'Budi',
      dateText: '2026-10-15T08:00:00+07:00',
      updatedText: '2026-10-15T09:00:00+07:00',
      summary: 'Isi berita',
    });
  });

  it('reads RDF and JSON Feed', () => {
    const rdf = read(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>R</title></channel>' +
        '<item rdf:about="https://kabar.example/1"><title>Satu</title><link>https://kabar.example/1</link></item></rdf:RDF>',
    );
    const json = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        items: [
          {
            id: 7,
            url: 'https://kabar.example/7',
            title: 'Tujuh',
            content_html: '<p>Isi</p>',
            date_published: '2026-10-15T01:00:00Z',
          },
        ],
      }),
      'application/feed+json',
    );

    expect([rdf.outcome, rdf.items[0]?.title, rdf.items[0]?.link]).toEqual([
      'OK',
      'Satu',
      'https://kabar.example/1',
    ]);
    expect(json).toMatchObject({ outcome: 'OK', kind: 'JSON_FEED', title: 'J' });
    expect(json.items[0]).toMatchObject({
      key: 'guid:7',
      title: 'Tujuh',
      summary: 'Isi',
      dateText: '2026-10-15T01:00:00Z',
    });
  });

  it('tells an empty feed from a broken one', () => {
    expect(read(rss('')).outcome).toBe('EMPTY');
    expect(read('{"halo": 1}').outcome).toBe('MALFORMED');
    expect(read('{"items": [').outcome).toBe('MALFORMED');
    expect(read('').outcome).toBe('MALFORMED');
    expect(read('maaf, sedang diperbaiki').outcome).toBe('MALFORMED');
  });
});

describe('malformed feeds', () => {
  it('keeps a bare ampersand (case 1)', () => {
    const feed = read(rss(item('Sawit & Karet')));

    expect(feed.items.map((one) => one.title)).toEqual(['Sawit & Karet']);
  });

  it('decodes undeclared entities once (case 2)', () => {
    const feed = read(rss(item('Bupati&nbsp;Rawa&rsquo;s') + item('A &amp;amp; B') + item('A &amp; B')));

    expect(feed.items.map((one) => one.title)).toEqual(['Bupati Rawa’s', 'A & B', 'A & B']);
  });

  it('keeps the complete items of a cut document (case 3)', () => {
    const xml = rss(item('Satu', '<guid>1</guid>') + item('Dua yang lebih panjang', '<guid>2</guid>'));

    const feed = read(xml.slice(0, -40));

    expect(feed.items.map((one) => one.title)).toEqual(['Satu']);
    expect([feed.outcome, feed.truncated, feed.notes]).toEqual(['OK', true, ['truncated']]);
  });

  it('skips what stands before the prolog (case 4)', () => {
    const warning =
      '\uFEFF\n\n<br />\n<b>Warning</b>: Undefined variable $x in <b>/var/www/index.php</b> on line <b>3</b><br />\n';

    const feed = read(rss(item('Satu'), `${warning}<?xml version="1.0" encoding="UTF-8"?>\n`));

    expect([feed.outcome, feed.items.length, feed.notes]).toEqual(['OK', 1, ['junk-before-prolog']]);
  });

  it.each([
    [
      'UTF-8 under an ISO prolog',
      Buffer.from(rss(item('Désa Maju'), '<?xml version="1.0" encoding="ISO-8859-1"?>'), 'utf8'),
      'Désa Maju',
    ],
    [
      'windows-1252 under a UTF-8 prolog',
      Buffer.from(rss(item('\x93Désa\x94 Maju'), '<?xml version="1.0" encoding="UTF-8"?>'), 'latin1'),
      '“Désa” Maju',
    ],
  ])('reads %s (case 5)', (_title, bytes, title) => {
    expect(read(bytes, null).items[0]?.title).toBe(title);
  });

  it('expands no entity and reads no file (case 22)', () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
      '',
    );
    const dtd = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "tawa">${laughs}<!ENTITY f SYSTEM "file:///etc/hostname">]>`;
    const started = performance.now();

    const feed = read(rss(item('&l9; dan &f;') + item('Biasa'), dtd));

    expect(feed.items.map((one) => one.title)).toEqual(['&l9; dan &f;', 'Biasa']);
    expect(feed.notes).toEqual(['dtd-removed']);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('saves the good items beside a broken one', () => {
    const broken = '<item><title>Rusak</titel><link>https://kabar.example/x</item>';

    const feed = read(rss(item('Satu', '<guid>1</guid>') + broken + item('Tiga', '<guid>3</guid>')));

    expect(feed.items.map((one) => one.title)).toEqual(expect.arrayContaining(['Satu', 'Tiga']));
  });

  it('refuses a document nested too deep', () => {
    expect(read(rss(item('Dalam', `${'<a>'.repeat(3_000)}${'</a>'.repeat(3_000)}`))).outcome).toBe(
      'TOO_DEEP',
    );
  });

  it('takes at most 2,000 items', () => {
    const many = Array.from({ length: MAX_ITEMS + 5 }, (_, n) =>
      item(`Berita ${n}`, `<guid>${n}</guid>`),
    ).join('');

    const feed = read(rss(many));

    expect([feed.items.length, feed.notes, feed.truncated]).toEqual([2_000, ['too-many-items'], false]);
  });

  it.each([
    [
      'a page',
      '<!DOCTYPE html><html><head><title>Kabar</title></head><body><p>Halo</p></body></html>',
      'html-on-feed-url',
    ],
    [
      'a log-in page',
      '<html><head><title>Masuk</title></head><body><form><input type="password"></form></body></html>',
      'login-page',
    ],
    [
      'a challenge',
      '<html><head><title>Just a moment...</title></head><body></body></html>',
      'bot-challenge',
    ],
    ['a parked domain', '<html><body>This domain is for sale</body></html>', 'parked-domain'],
  ])('names %s on a feed address (case 24)', (_title, html, note) => {
    expect(read(html, 'text/html')).toMatchObject({ outcome: 'WRONG_CONTENT', items: [], notes: [note] });
  });

  it.each([
    ['unclosed channel', '<rss version="2.0"><channel><title>x</title><item><title>Satu</title></item>', 1],
    ['no rss element', '<channel><title>x</title><item><title>Satu</title></item></channel>', 1],
    [
      'upper-case elements',
      '<RSS version="2.0"><CHANNEL><TITLE>x</TITLE><ITEM><TITLE>Satu</TITLE></ITEM></CHANNEL></RSS>',
      1,
    ],
    ['control characters', rss(item('Sa\u0008tu\u0000')), 1],
    ['HTML outside CDATA', rss(item('Satu', '<description><p>Isi <br> lagi</p></description>')), 1],
    ['trailing script', `${rss(item('Satu'))}<script>x</script>`, 1],
    ['trailing comment', `${rss(item('Satu'))}<!-- cached 0.2s -->`, 1],
    [
      'an unquoted attribute',
      '<rss version=2.0><channel><title>x</title><item><title>Satu</title></item></channel></rss>',
      1,
    ],
    [
      'CDATA with an end of item inside',
      rss(item('Satu', '<description><![CDATA[ </item> ]]></description>')),
      1,
    ],
    [
      'a foreign doctype',
      rss(item('Satu'), '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd">'),
      1,
    ],
  ])('reads %s', (_title, xml, count) => {
    const feed = read(xml);

    expect([feed.outcome, feed.items.length]).toEqual(['OK', count]);
    expect(feed.items[0]?.title.toLowerCase()).toBe('satu');
  });
});

describe('every malformed feed of the project', () => {
  it.each(MALFORMED_FEEDS.map((one) => [one.name, one] as const))(
    '%s',
    (_name, { body, contentType, titles, outcome }) => {
      const feed = read(body, contentType);

      expect(feed.outcome).toBe(outcome);
      expect(feed.items.map((one) => one.title)).toEqual(expect.arrayContaining(titles));
    },
  );
});

describe('item identity', () => {
  const key = (xml: string): string[] => read(rss(xml)).items.map((one) => one.key);

  it('tells ten items with one GUID and ten links apart, the same in each poll (case 6)', () => {
    const ten = Array.from({ length: 10 }, (_, n) =>
      item(`B${n}`, `<guid>sama</guid><link>https://kabar.example/${n}</link>`),
    ).join('');

    const first = key(ten);

    expect(new Set(first).size).toBe(10);
    expect(first[3]).toBe('guid+link:sama https://kabar.example/3');
    expect(key(ten)).toEqual(first);
  });

  it('keeps the key of a GUID whose headline changes (case 7)', () => {
    expect(key(item('Judul lama', '<guid>9</guid>'))).toEqual(key(item('Judul baru', '<guid>9</guid>')));
  });

  it.each([
    [
      'GUID alone',
      item('A', '<guid isPermaLink="false">1</guid><link>https://kabar.example/a</link>'),
      ['guid:1'],
    ],
    [
      'repeated GUID without link',
      item('A', '<guid isPermaLink="false">1</guid>') + item('B', '<guid isPermaLink="false">1</guid>'),
      ['guid+n:1 1', 'guid+n:1 2'],
    ],
    [
      'link',
      item('A', '<link>https://kabar.example/a?x=1&amp;y=2</link>'),
      ['link:https://kabar.example/a?x=1&y=2'],
    ],
    [
      'title and content',
      item('A', '<description>isi</description>'),
      [expect.stringMatching(/^hash:[0-9a-f]{64}$/)],
    ],
  ])('uses %s', (_title, xml, keys) => expect(key(xml)).toEqual(keys));
});

describe('speed', () => {
  it('reads a feed of 100 items in about five milliseconds', () => {
    const hundred = Array.from({ length: 100 }, (_, n) =>
      item(
        `Berita nomor ${n} dari Rawa Indah`,
        `<guid>${n}</guid><link>https://kabar.example/${n}</link><description><![CDATA[<p>${'isi berita '.repeat(40)}</p>]]></description>`,
      ),
    ).join('');
    const bytes = Buffer.from(rss(hundred));
    for (let round = 0; round < 20; round += 1) parseFeed(bytes, null, URL);
    const started = process.cpuUsage();

    for (let round = 0; round < 20; round += 1) parseFeed(bytes, null, URL);

    const used = process.cpuUsage(started);
    expect((used.user + used.system) / 20_000).toBeLessThan(30);
  });
});
