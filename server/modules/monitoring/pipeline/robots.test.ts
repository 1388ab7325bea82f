import { robotsRules, robotsUrl } from './robots';

const URL = 'https://kabar.example/robots.txt';
const rules = (body: string, status: number | null = 200) =>
  robotsRules(URL, { status, body: Buffer.from(body) }, 'SINERGI');
const page = (path: string): string => `https://kabar.example${path}`;

describe('robotsRules', () => {
  it.each([
    [null, false, 'UNREACHABLE'],
    [500, false, 'UNREACHABLE'],
    [503, false, 'UNREACHABLE'],
    [404, true, 'ABSENT'],
    [403, true, 'ABSENT'],
    [429, true, 'ABSENT'],
    [301, true, 'ABSENT'],
  ])('answers status %s with %s', (status, allowed, basis) => {
    const found = rules('User-agent: *\nDisallow: /', status);

    expect([found.allows(page('/berita/a')), found.basis]).toEqual([allowed, basis]);
  });

  it.each([
    ['the longest rule', 'User-agent: *\nDisallow: /arsip/\nAllow: /arsip/umum/', '/arsip/umum/a', true],
    [
      'the longest rule, other way',
      'User-agent: *\nDisallow: /arsip/\nAllow: /arsip/umum/',
      '/arsip/a',
      false,
    ],
    ['allow at equal length', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    [
      'our own group only',
      'User-agent: *\nDisallow: /\n\nUser-agent: sinergi\nDisallow: /privat',
      '/berita',
      true,
    ],
    [
      'our own group',
      'User-agent: *\nAllow: /\n\nUser-agent: SINERGI\nDisallow: /privat',
      '/privat/a',
      false,
    ],
    ['two groups in one', 'User-agent: lain\nUser-agent: sinergi\nDisallow: /x', '/x', false],
    ['wildcards', 'User-agent: *\nDisallow: /*?print=*', '/a?print=1', false],
    ['an end mark', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
    ['an empty rule', 'User-agent: *\nDisallow:', '/a', true],
    ['a byte order mark', '\uFEFFUser-agent: *\nDisallow: /', '/a', false],
    ['an empty file', '', '/a', true],
    ['the file itself', 'User-agent: *\nDisallow: /', '/robots.txt', true],
  ])('obeys %s', (_title, body, path, allowed) => {
    expect(rules(body).allows(page(path))).toBe(allowed);
  });

  it('reads 500 KiB and no part of a cut line', () => {
    const filler = `# ${'x'.repeat(98)}\n`.repeat(Math.ceil((500 * 1024) / 101));
    const found = rules(`User-agent: *\nDisallow: /awal\n${filler}Disallow: /akhir\n`);

    expect([found.allows(page('/awal')), found.allows(page('/akhir'))]).toEqual([false, true]);
  });

  it('says nothing good about another origin, and gives the delay', () => {
    const found = rules('User-agent: *\nCrawl-delay: 10\nAllow: /');

    expect(found.allows('https://lain.example/a')).toBe(false);
    expect(found.crawlDelaySeconds).toBe(10);
    expect(robotsUrl('https://kabar.example/a/b?c')).toBe(URL);
  });
});
