import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { articleRow, buildOutlet } from '../../test/factories/monitoring';
import { Article, ArticleStatus } from './article.entity';
import { idFloor, instantOfId } from './article-identity.service';
import { ArticleText } from './article-parts.entity';
import { documentsOf } from './document.service';
import { indexWords } from './search-index.service';

const app = testApp();
const MANY = 10_200;
const STEP = 300;
const START = Date.UTC(2026, 0, 1, 0, 0, 0);
const MINUTE = 60_000;
const TITLE = 'Banjir besar melanda';
const SEARCH = `query ($q: String!, $f: ArticleSearchFilter) { articleSearch(query: $q, filter: $f, first: 5) {
  hits { totalCount totalCountIsExact } counts { articles items isExact countedSince byOutlet { label count } } } }`;

const idOf = (n: number): number => idFloor(new Date(START + n * MINUTE));
const counted = async (q: string, f: object | null = null) => {
  const { articleSearch } = await app.as(Role.MONITORING_ANALYST).run(SEARCH, { q, f });
  return { ...articleSearch.counts, ...articleSearch.hits };
};

/** One article a minute: every fourth of outlet A, every tenth with "surut", the first hundred one group, five withheld. */
async function fill(outletNo: number): Promise<void> {
  for (let from = 0; from < MANY; from += STEP)
    await app.perform(async (ctx) => {
      const places = Array.from({ length: STEP }, (_, n) => from + n);
      const text = (n: number) => (n % 10 === 0 ? 'Air mulai surut.' : 'Warga mengungsi.');
      const rows = places.map((n) =>
        articleRow(ctx, {
          id: idOf(n),
          title: TITLE,
          publishedAt: new Date(START + n * MINUTE),
          text: text(n),
          outletNo: n % 4 === 0 ? outletNo : null,
          dupGroupId: n < 100 ? idOf(0) : null,
          status: n < 5 ? ArticleStatus.WITHHELD : ArticleStatus.USABLE,
        }),
      );
      await ctx.db.insert(Article, rows);
      const texts = places.map((n) => ({ articleId: idOf(n), text: text(n), summary: '' }));
      await ctx.db.insert(
        ArticleText,
        texts.map((one) => ({ ...one, extractorVersion: 'extract-1' })),
      );
      await indexWords(ctx, await documentsOf(ctx, places.map(idOf)));
    });
}

describe('counts of a search with many matches', () => {
  let outletId = '';
  beforeEach(async () => {
    const outlet = await buildOutlet(app);
    outletId = outlet.id;
    await fill(outlet.no);
  }, 120_000);

  // storage.md 1.5: counts are capped at 10,001.
  it('counts plain words in the index, to 10,001 at most', async () => {
    const oldest = idOf(MANY - 10_001);

    expect(await counted('banjir')).toEqual({
      articles: 10_001,
      items: 10_001,
      isExact: false,
      countedSince: instantOfId(oldest).toISOString(),
      byOutlet: [{ label: 'RawaKini', count: 2500 }],
      totalCount: 10_001,
      totalCountIsExact: false,
    });
    expect(await counted('banjir', { outletId })).toEqual({
      articles: 2548,
      items: 2526,
      isExact: true,
      countedSince: null,
      byOutlet: [{ label: 'RawaKini', count: 2548 }],
      totalCount: 2548,
      totalCountIsExact: true,
    });
    expect(await counted('banjir AND (surut OR kering)')).toMatchObject({
      articles: 1019,
      items: 1011,
      isExact: true,
    });
    expect(await counted('banjir surut', { toOn: '2026-01-01' })).toMatchObject({
      articles: 101,
      isExact: true,
    });
  }, 60_000);

  it('reads texts where words alone do not decide, and says how far back', async () => {
    expect(await counted('"banjir besar"')).toMatchObject({
      articles: 2000,
      isExact: false,
      countedSince: instantOfId(idOf(MANY - 2000)).toISOString(),
    });
    expect(await counted('"besar banjir"')).toMatchObject({ articles: 0, isExact: false });
    expect(await counted('surut NOT kering')).toMatchObject({ articles: 1019, items: 1011, isExact: true });
  }, 60_000);
});
