import { RELEASES, type ReleaseSlug } from './releases';
import { SITES } from './sites';
import { paragraphs } from './text';
import type { PressArticle } from './types';

/** Forward share of each ordered text in the article that carries it, as measured. */
const MEASURED: [release: ReleaseSlug, host: string, slug: string, share: number, labelled: boolean][] = [
  ['beasiswa-daerah', 'rawakini.example', 'beasiswa-daerah-rawa-indah-dibuka-450-mahasiswa', 0.93, true],
  ['beasiswa-daerah', 'rawakini.example', 'syarat-dan-cara-daftar-beasiswa-daerah', 0.88, true],
  ['jadwal-imunisasi', 'rawakini.example', 'pekan-imunisasi-118-posyandu-catat-jadwalnya', 0.95, true],
  ['sanitasi-desa', 'harianmuara.example', 'jamban-sehat-1200-unit-tepian-sungai', 0.93, true],
  ['festival-lebak', 'suaralebak.example', 'festival-lebak-tiga-hari-dermaga-lama', 0.63, true],
  ['panen-raya', 'kabarlestari.example', 'panen-raya-sungai-padi-56-ton-per-hektare', 1, false],
];

const START = new Date('2026-04-15T01:30:00Z');
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function shingles(text: string): Set<string> {
  const w = words(text);
  return new Set(w.slice(4).map((_, i) => w.slice(i, i + 5).join(' ')));
}

const shared = (a: Set<string>, b: Set<string>): number => [...a].filter((s) => b.has(s)).length;
const forward = (ordered: string, article: string): number => {
  const whole = shingles(ordered);
  return shared(whole, shingles(article)) / whole.size;
};
const find = (host: string, slug: string): PressArticle => {
  const article = SITES.find((s) => s.host === host)?.articles.find((a) => a.slug === slug);
  if (!article) throw new Error(`${host} has no ${slug}`);
  return article;
};
const all = SITES.flatMap((site) => site.articles.map((article) => ({ host: site.host, article })));
const body = (article: PressArticle): string => paragraphs(article.body, START).join(' ');

describe('ordered texts', () => {
  it.each(Object.entries(RELEASES))('%s has 180 to 300 words', (_, release) => {
    const length = words(release.body).length;

    expect(length).toBeGreaterThanOrEqual(180);
    expect(length).toBeLessThanOrEqual(300);
  });

  it.each(MEASURED)('%s is carried by %s in %s to the share %d', (release, host, slug, share, labelled) => {
    const article = find(host, slug);

    const measured = forward(RELEASES[release].body, body(article));

    expect(Number(measured.toFixed(2))).toBe(share);
    expect(Boolean(article.label)).toBe(labelled);
  });

  it('names every labelled article', () => {
    const labelled = all.filter(({ article }) => article.label).map(({ article }) => article.slug);

    expect(labelled.sort()).toEqual(
      MEASURED.filter((m) => m[4])
        .map((m) => m[2])
        .sort(),
    );
  });
});

describe('articles', () => {
  it('are sixty, of newspaper length, spread over thirty days', () => {
    const days = all.map(({ article }) => (typeof article.at === 'object' ? article.at.daysBefore : 0));
    const lengths = all.map(({ article }) => words(body(article)).length);

    expect(all).toHaveLength(60);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(150);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(350);
    expect(Math.max(...days)).toBeLessThanOrEqual(30);
    expect(new Set(days).size).toBeGreaterThan(20);
    expect(new Set(all.map(({ article }) => article.slug)).size).toBe(60);
  });

  it('share text only within the wire stories, the copied report and the paid orders', () => {
    const sets = all.map(({ article }) => shingles(body(article)));
    const groups = new Map<string, Set<string>>();
    all.forEach(({ article: a }, i) => {
      all.slice(i + 1).forEach(({ article: b }, k) => {
        const [x, y] = [sets[i], sets[i + 1 + k]];
        if (!x || !y) return;
        const containment = shared(x, y) / Math.min(x.size, y.size);
        if (containment < 0.05) return;
        expect(containment).toBeGreaterThan(0.7);
        const group = groups.get(a.slug) ?? new Set([a.slug]);
        groups.set(a.slug, group).set(b.slug, group.add(b.slug));
      });
    });

    const sizes = [...new Set(groups.values())].map((g) => g.size).sort();
    expect(sizes).toEqual([2, 2, 3, 3, 5]);
  });

  it('tell the eleven hours queue in different words at five outlets', () => {
    const told = [/antre/i, /IGD/, /(11|sebelas) jam/i];

    const hosts = all
      .filter(({ article }) => told.every((t) => t.test(body(article))))
      .map(({ host }) => host);

    expect(hosts).toEqual(
      expect.arrayContaining(
        ['suaralebak', 'harianmuara', 'tanjungseri', 'gelombangfm', 'nusawarta'].map((h) => `${h}.example`),
      ),
    );
  });
});
