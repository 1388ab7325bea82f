import { MAX_OUTLINES, parseOpml, writeOpml } from './opml';

const opml = (body: string): string =>
  `<?xml version="1.0"?>\n<opml version="2.0"><head><title>x</title></head><body>${body}</body></opml>`;

describe('parseOpml', () => {
  it('reads addresses with the outlet above them, quotes and order of either kind', () => {
    const list = opml(
      `<outline text='Kabar "Rawa" &amp; Muara' htmlUrl="https://kabar.example/"><outline xmlUrl="https://kabar.example/feed?a=1&amp;b=2" text="Umpan > utama" type="rss"/>` +
        `<outline type="ATOM" title='Atom' xmlUrl='https://kabar.example/atom'></outline></outline><!-- <outline xmlUrl="https://komentar.example"/> -->` +
        '<outline text="Tanpa induk" xmlUrl="lain.example/rss" htmlUrl="https://lain.example"/><outline text="Kosong"/>',
    );

    expect(parseOpml(list)).toEqual([
      {
        title: 'Umpan > utama',
        url: 'https://kabar.example/feed?a=1&b=2',
        siteUrl: 'https://kabar.example/',
        type: 'rss',
        outlet: 'Kabar "Rawa" & Muara',
      },
      {
        title: 'Atom',
        url: 'https://kabar.example/atom',
        siteUrl: 'https://kabar.example/',
        type: 'atom',
        outlet: 'Kabar "Rawa" & Muara',
      },
      {
        title: 'Tanpa induk',
        url: 'lain.example/rss',
        siteUrl: 'https://lain.example',
        type: 'rss',
        outlet: null,
      },
    ]);
  });

  it('is none of what is no OPML, expands nothing and ends at its limit', () => {
    expect(parseOpml('<rss></rss>')).toBeNull();
    expect(parseOpml('')).toBeNull();
    expect(parseOpml(`<!DOCTYPE opml [<!ENTITY f SYSTEM "file:///etc/hostname">]>${opml('')}`)).toBeNull();
    expect(parseOpml(opml('<outline xmlUrl="https://a.example/&f;"/>'))?.[0]?.url).toBe(
      'https://a.example/&f;',
    );
    const many = Array.from(
      { length: MAX_OUTLINES + 5 },
      (_, n) => `<outline xmlUrl="https://a.example/${n}"/>`,
    );
    expect(parseOpml(opml(many.join('')))).toHaveLength(MAX_OUTLINES);
    const started = performance.now();
    expect(parseOpml(opml('<outline '.repeat(100_000)))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('reads back what was written', () => {
    const entries = [
      { title: 'Umpan "utama" & <lain>', url: 'https://kabar.example/feed?a=1&b=2', type: 'rss' },
    ];

    const list = writeOpml('Sumber', new Date('2026-01-05T02:00:00Z'), [
      { name: "Kabar 'R'", siteUrl: 'https://kabar.example', entries },
    ]);

    expect(list).toContain('<dateCreated>Mon, 05 Jan 2026 02:00:00 GMT</dateCreated>');
    expect(parseOpml(list)).toEqual([
      { ...entries[0], siteUrl: 'https://kabar.example', outlet: "Kabar 'R'" },
    ]);
  });
});
