import type { ArticleFilter } from '../../server/modules/monitoring/article.inputs';
import { idsSql, listSql, type Sql } from '../../server/modules/monitoring/article-query.service';
import { searchArticles } from '../../server/modules/monitoring/article-search.service';
import { CoverageGrain, ShareBy } from '../../server/modules/monitoring/coverage.inputs';
import { rowsOf, topicSeries } from '../../server/modules/monitoring/coverage.service';
import { indexForm } from '../../server/modules/monitoring/query/search-terms';
import { countMatches } from '../../server/modules/monitoring/search-count.service';
import { candidates } from '../../server/modules/monitoring/search-index.service';
import { planOf } from '../../server/modules/monitoring/search-plan.service';
import { shareOfVoice, sumsOf } from '../../server/modules/monitoring/share.service';
import { Topic } from '../../server/modules/monitoring/topic.entity';
import { readOfficeQuery } from '../../server/modules/monitoring/topic-language.service';
import { MediaOutlet } from '../../server/modules/outlets/outlet.entity';
import { SYSTEM } from '../../server/platform/actor';
import { Ctx } from '../../server/platform/ctx';
import { quietExchange } from '../../server/platform/worker';
import type { TestApp } from '../../server/test/app';
import { SEARCHED } from './rows';

const WARM = 5;
const TIMES = 40;
const PAGE = 50;
const DEEP = 999 * PAGE;
const YEAR = { fromOn: '2025-07-01', toOn: '2026-06-30' };

/** How long something took, in milliseconds, over forty runs after five to warm up. */
export interface Timing {
  metric: string;
  least: number;
  p50: number;
  p95: number;
}

async function time(metric: string, run: () => Promise<unknown>): Promise<Timing> {
  const taken: number[] = [];
  for (let turn = 0; turn < WARM + TIMES; turn += 1) {
    const started = performance.now();
    await run();
    if (turn >= WARM) taken.push(performance.now() - started);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(share * taken.length))] ?? 0;
  return { metric, least: at(0), p50: at(0.5), p95: at(0.95) };
}

const leaf = new Map();
const FIELDS = new Map([
  ['title', leaf],
  ['publishedAt', leaf],
  ['outlet', new Map([['id', leaf]])],
]);

const run = (ctx: Ctx, { text, values }: Sql): Promise<Record<string, unknown>[]> =>
  ctx.db.query(text, values);

/** The lists of the product by their filters: page 1, and page 1000 where there is one. */
async function* lists(ctx: Ctx): AsyncGenerator<Timing> {
  const outlet = await ctx.db.findOneByOrFail(MediaOutlet, { no: 1 });
  const filters: [name: string, filter: ArticleFilter][] = [
    ['none', {}],
    ['outlet', { outletId: outlet.id }],
    ['paid', { isPaid: true }],
    ['30 days', { fromOn: '2026-06-01', toOn: '2026-06-30' }],
    ['outlet, 30 days', { outletId: outlet.id, fromOn: '2026-06-01', toOn: '2026-06-30' }],
  ];
  for (const [name, filter] of filters) {
    yield await time(`list, ${name}, page 1`, () =>
      run(ctx, listSql(ctx, filter, null, null, PAGE + 1, FIELDS)),
    );
    const ids = idsSql(ctx, filter, null, null, PAGE);
    const [edge] = await run(ctx, {
      text: ids.text.replace(/LIMIT \d+$/, `LIMIT 1 OFFSET ${DEEP - 1}`),
      values: ids.values,
    });
    if (!edge) continue;
    const before = Number(edge.id);
    yield await time(`list, ${name}, page 1000`, () =>
      run(ctx, listSql(ctx, filter, null, before, PAGE + 1, FIELDS)),
    );
  }
}

async function* analytics(ctx: Ctx): AsyncGenerator<Timing> {
  const topic = await ctx.db.findOneByOrFail(Topic, { no: 1 });
  yield await time('topic series, 365 days, in the database', () =>
    rowsOf(ctx, CoverageGrain.DAY, [topic], YEAR.fromOn, YEAR.toOn),
  );
  const series = { topicIds: [topic.id], grain: CoverageGrain.DAY, ...YEAR };
  yield await time('topic series, a year, whole answer', () => topicSeries(ctx, series));
  for (const part of ['topic', 'outlet'] as const) {
    const by = part === 'topic' ? ShareBy.TOPIC : ShareBy.OUTLET;
    const name = `share of voice by ${part}`;
    yield await time(`${name}, 365 days, in the database`, () =>
      sumsOf(ctx, part, YEAR.fromOn, YEAR.toOn, true),
    );
    yield await time(`${name}, odd edges, in the database`, () =>
      sumsOf(ctx, part, '2025-07-12', '2026-06-19', true),
    );
    yield await time(`${name}, a year, whole answer`, () => shareOfVoice(ctx, { by, ...YEAR }));
  }
}

async function* searches(ctx: Ctx): AsyncGenerator<Timing> {
  const window = { before: Number.MAX_SAFE_INTEGER, from: 0, limit: PAGE };
  for (const [name, word] of Object.entries(SEARCHED))
    yield await time(`search, newest 50, ${name} word`, () =>
      candidates(ctx, { kind: 'WORD', word: indexForm(word) }, window),
    );
  const { common, mid, rare } = SEARCHED;
  for (const query of [common, mid, rare, `${common} ${rare}`]) {
    const input = { query, filter: {}, isFolded: true };
    yield await time(`search, first page, ${query}`, () => searchArticles(ctx, input, { first: PAGE }));
  }
  for (const [name, word] of Object.entries(SEARCHED)) {
    const { ast } = readOfficeQuery(ctx, word, true);
    if (ast) yield await time(`search, counts, ${name} word`, () => countMatches(ctx, planOf(ctx, ast, {})));
  }
}

/** Everything that is measured, one after the other. */
export async function* measure(app: TestApp): AsyncGenerator<Timing> {
  const ctx = new Ctx(app.platform, SYSTEM, quietExchange('bench'));
  yield* lists(ctx);
  yield* analytics(ctx);
  yield* searches(ctx);
}
