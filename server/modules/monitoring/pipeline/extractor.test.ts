import { EXTRACTOR_DEFAULTS, Extractor } from './extractor';

jest.setTimeout(30_000);

const URL = 'https://kabar.example/a';
const GOOD = `<html><head><title>Banjir Surut</title></head><body><article>${'<p>Warga Desa Suka Maju membersihkan rumah setelah banjir surut pada Kamis pagi, kata kepala desa.</p>'.repeat(5)}</article></body></html>`;
const DEEP = `<html><body>${'<div>'.repeat(100_000)}</body></html>`;

describe('Extractor', () => {
  let extractor: Extractor;
  beforeAll(() => {
    extractor = new Extractor({ ...EXTRACTOR_DEFAULTS, timeoutMs: 800 });
  });
  afterAll(() => extractor.close());

  it('kills a page that takes too long and serves the next one (case 23)', async () => {
    const [first, bad, next] = await Promise.all(
      [GOOD, DEEP, GOOD].map((html) => extractor.extract(html, URL)),
    );

    expect(first).toMatchObject({ title: 'Banjir Surut' });
    expect(bad).toEqual({ failed: 'TIMEOUT', reason: 'not done in 800 ms' });
    expect(next).toEqual(first);
  });

  it('leaves the event loop free meanwhile', async () => {
    let longest = 0;
    let last = performance.now();
    const pulse = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);

    await extractor.extract(DEEP, URL);

    clearInterval(pulse);
    expect(longest).toBeLessThan(200);
  });

  it.each([
    ['3,000 deep tags', `<html><body>${'<div>'.repeat(3_000)}Isi${'</div>'.repeat(3_000)}</body></html>`],
    ['one line of 8 MB', `<html><body><p>${'kata berita '.repeat(700_000)}</p></body></html>`],
    ['20,000 links', `<html><body>${'<a href="/x">tautan berita panjang</a> '.repeat(20_000)}</body></html>`],
  ])('ends a page of %s in time or is killed, the event loop free (case 23)', async (_case, html) => {
    const own = new Extractor({ ...EXTRACTOR_DEFAULTS, timeoutMs: 1_000 });
    await own.extract(GOOD, URL);
    let longest = 0;
    let last = performance.now();
    const pulse = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const started = performance.now();

    const result = await own.extract(html, URL);

    const took = performance.now() - started;
    clearInterval(pulse);
    await own.close();
    // Read in time or killed: either way the next page has its turn.
    expect('failed' in result ? result.failed : 'READ').toMatch(/^(READ|TIMEOUT|ERROR|CRASHED)$/);
    expect(took).toBeLessThan(2_000);
    expect(longest).toBeLessThan(400);
  });

  it('ends waiting pages when it is closed', async () => {
    const own = new Extractor();
    const waiting = own.extract(GOOD, URL);

    await own.close();

    expect(await waiting).toEqual({ failed: 'CLOSED', reason: 'extractor closed' });
    expect(await own.extract(GOOD, URL)).toMatchObject({ failed: 'CLOSED' });
  });
});
