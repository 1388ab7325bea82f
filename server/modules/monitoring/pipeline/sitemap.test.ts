import { isSitemap, MAX_ENTRIES, parseSitemap } from './sitemap';

const CONTEXT = {
  url: 'https://kabar.example/news.xml',
  fetchedAt: new Date('2026-10-16T00:00:00Z'),
  zoneMinutes: 420,
};
const urlset = (entries: string): string =>
  `<?xml version="1.0"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`;
const entry = (slug: string, more = ''): string =>
  `<url><loc>https://kabar.example/${slug}</loc>${more}</url>`;
const news = (title: string, at: string): string =>
  `<news:news><news:publication><news:name>Kabar</news:name></news:publication><news:publication_date>${at}</news:publication_date><news:title>${title}</news:title></news:news>`;

describe('parseSitemap', () => {
  it('reads title, date, change and address of each entry, newest first', () => {
    const map = parseSitemap(
      urlset(
        entry('lama', news('Pasar &amp; Pelabuhan', '2026-10-15T08:00:00+07:00')) +
          entry(
            'baru',
            `<lastmod>2026-10-15T10:00:00+07:00</lastmod>${news('<![CDATA[Tanggul & <Sungai>]]>', '2026-10-15T09:00:00+07:00')}<image:image><image:loc>https://kabar.example/foto.jpg</image:loc><image:title>Foto</image:title></image:image>`,
          ),
      ),
      CONTEXT,
    );

    expect(map).toMatchObject({ outcome: 'OK', notes: [], truncated: false, children: [] });
    expect(
      map.items.map(({ title, link, dateText, updatedText, key }) => [
        title,
        link,
        dateText,
        updatedText,
        key,
      ]),
    ).toEqual([
      [
        'Tanggul & <Sungai>',
        'https://kabar.example/baru',
        '2026-10-15T09:00:00+07:00',
        '2026-10-15T10:00:00+07:00',
        'link:https://kabar.example/baru',
      ],
      [
        'Pasar & Pelabuhan',
        'https://kabar.example/lama',
        '2026-10-15T08:00:00+07:00',
        null,
        'link:https://kabar.example/lama',
      ],
    ]);
  });

  it('leaves the archive out, takes each address once and at most a thousand', () => {
    const many = Array.from({ length: MAX_ENTRIES + 5 }, (_, n) => entry(`b${n}`)).join('');

    const map = parseSitemap(
      urlset(entry('arsip', '<lastmod>2020-01-01</lastmod>') + entry('b1') + many),
      CONTEXT,
    );

    expect(map.notes).toEqual(['old-entries:1', 'too-many-items']);
    expect(map.items.map((item) => item.link).slice(0, 3)).toEqual(
      ['b1', 'b0', 'b2'].map((slug) => `https://kabar.example/${slug}`),
    );
    expect(map.items.length).toBe(MAX_ENTRIES - 1);
  });

  it('keeps the complete entries of a cut document, in time that grows with its length only', () => {
    const cut = urlset(entry('a') + entry('b')).slice(0, -30);
    expect(parseSitemap(cut, CONTEXT)).toMatchObject({
      outcome: 'OK',
      truncated: true,
      notes: ['truncated'],
    });
    const started = performance.now();

    expect(parseSitemap(`<urlset>${'<url>'.repeat(400_000)}`, CONTEXT).outcome).toBe('MALFORMED');

    expect(performance.now() - started).toBeLessThan(500);
  });

  it('reads an index with its dates', () => {
    const map = parseSitemap(
      '<sitemapindex><sitemap><loc>/peta-1.xml.gz</loc><lastmod>2026-10-15</lastmod></sitemap><sitemap><loc>https://kabar.example/peta-2.xml</loc></sitemap></sitemapindex>',
      CONTEXT,
    );

    expect(map.children).toEqual([
      { url: 'https://kabar.example/peta-1.xml.gz', at: new Date('2026-10-14T17:00:00Z') },
      { url: 'https://kabar.example/peta-2.xml', at: null },
    ]);
  });

  it('expands no entity and tells an empty map from none', () => {
    const dtd = '<!DOCTYPE urlset [<!ENTITY f SYSTEM "file:///etc/hostname">]>';
    expect(parseSitemap(`${dtd}<urlset>${entry('&f;')}</urlset>`, CONTEXT).outcome).toBe('MALFORMED');
    expect(parseSitemap(urlset(''), CONTEXT).outcome).toBe('EMPTY');
    expect([isSitemap(urlset('')), isSitemap('<rss></rss>'), isSitemap('')]).toEqual([true, false, false]);
  });
});
