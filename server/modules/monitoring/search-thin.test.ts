import { Role } from '../../platform/actor';
import { queues } from '../../platform/database';
import { testApp } from '../../test/app';
import { buildArticle } from '../../test/factories/monitoring';
import type { Article } from './article.entity';
import { termNumber } from './pipeline/term-frequencies';
import { planOf, searchQuery } from './search-plan.service';
import { indexStored } from './search-step.service';
import { thinned } from './search-thin.service';
import { TermCount, TermMark } from './story-term.entity';
import { readOfficeQuery } from './topic-language.service';

const app = testApp();
const SEARCH = `query ($q: String!) { articleSearch(query: $q, first: 10) {
  hits { nodes { article { title } } totalCount } } }`;

/** Says that "kabupaten" stands in half and "pasar" in a hundredth of so many articles. */
const count = (texts: number) =>
  app.perform(async (ctx) => {
    await ctx.db.insert(TermMark, { id: 1, startedAt: ctx.now(), texts, lastArticleId: 0 });
    await ctx.db.insert(TermCount, [
      { term: termNumber('kabupaten'), found: texts / 2 },
      { term: termNumber('pasar'), found: texts / 100 },
    ]);
  });

/** What the index is asked for a query. */
const asked = (text: string): Promise<unknown> =>
  app.perform(async (ctx) => {
    const { ast } = readOfficeQuery(ctx, text, true);
    if (!ast) throw new Error(text);
    return (await thinned(ctx, planOf(ctx, ast, {}), searchQuery(ctx, ast, {}))).terms;
  });
const word = (text: string) => ({ kind: 'WORD', word: `wx${text}` });

describe('the filter of a search with common words', () => {
  it('leaves them out where the index would read their whole list, and never elsewhere', async () => {
    const streams = queues(app.platform.writer);
    const both = { kind: 'ALL', items: [word('kabupaten'), word('pasar')] };
    await count(20_000);

    expect(await asked('kabupaten pasar')).toEqual(streams ? both : word('pasar'));
    expect(await asked('"pasar kabupaten" NEAR/9 lelang')).toEqual(
      streams
        ? { kind: 'ALL', items: [{ kind: 'ALL', items: [word('pasar'), word('kabupaten')] }, word('lelang')] }
        : { kind: 'ALL', items: [word('pasar'), word('lelang')] },
    );
    expect(await asked('kabupaten OR pasar')).toEqual(streams ? { ...both, kind: 'ANY' } : null);
    expect(await asked('pasar')).toEqual(word('pasar'));
    expect(await asked('kabupat*')).toEqual({ kind: 'PREFIX', word: 'wxkabupat' });
  });

  it('keeps them while few articles were counted', async () => {
    await count(19_999);
    expect(await asked('kabupaten')).toEqual(word('kabupaten'));
  });

  it('changes no answer', async () => {
    const titles = ['Kabupaten punya pasar baru', 'Pasar desa ramai', 'Kabupaten bersolek', 'Jalan rusak'];
    const made: Article[] = [];
    for (const [n, title] of titles.entries())
      made.push(
        await buildArticle(app, { title, text: 'Isi.', publishedAt: new Date(Date.UTC(2026, 0, 3, 1, n)) }),
      );
    await app.perform((ctx) => indexStored(ctx, { afterId: 0 }));
    const found = async (q: string) => {
      const { hits } = (await app.as(Role.MONITORING_ANALYST).run(SEARCH, { q })).articleSearch;
      return [hits.totalCount, ...hits.nodes.map((hit: { article: { title: string } }) => hit.article.title)];
    };
    const queries = [
      'kabupaten',
      'kabupaten pasar',
      'kabupaten OR pasar',
      '"kabupaten punya"',
      'kabupaten NOT pasar',
    ];
    const before = await Promise.all(queries.map(found));
    await count(50_000);

    expect(before).toEqual([
      [2, titles[2], titles[0]],
      [1, titles[0]],
      [3, titles[2], titles[1], titles[0]],
      [1, titles[0]],
      [1, titles[2]],
    ]);
    expect(await Promise.all(queries.map(found))).toEqual(before);
  });
});
