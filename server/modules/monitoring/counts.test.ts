import { type TestApp, testApp } from '../../test/app';
import { buildArticle, buildOutlet, newsText } from '../../test/factories/monitoring';
import { Article, ArticleStatus } from './article.entity';
import { markPaid } from './article.service';
import { instantOfId } from './article-identity.service';
import { refreshBuckets } from './buckets.service';
import { recountHours, recounting } from './counts.service';
import { outletsOf, pairsOf } from './pipeline/spike-items';
import { ArticleTopic } from './topic-match.entity';
import { WatchedMatch } from './watched-text.entity';

const app = testApp();
const HOUR = 3_600_000;
const START = Date.parse('2026-01-30T00:00:00Z');

/** The same numbers on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

interface Row {
  topicNo: number;
  articleId: number;
  outletNo: number;
  tone: number;
  articleTone: number;
  isPaid: number;
  isOwn: number;
  storyNo: number | null;
  dupGroupId: number | null;
  publishedAt: number;
  isPickup: number;
  companyId: string | null;
}

/** Every usable article of every topic, straight from the rows. */
async function rowsNow(): Promise<Row[]> {
  const rows: Record<string, unknown>[] = await app.db.query(
    `SELECT t.topicNo, t.articleId, t.outletNo, t.tone, a.tone AS articleTone, a.isPaid, a.isOwnChannel AS isOwn, a.storyNo,
       a.dupGroupId, a.publishedAt, o.companyId,
       (SELECT COUNT(*) FROM watched_match w WHERE w.articleId = a.id AND w.forward >= 0.2) AS isPickup
     FROM article_topic t JOIN article a ON a.id = t.articleId LEFT JOIN media_outlet o ON o.no = t.outletNo
     WHERE a.status = 'USABLE'`,
  );
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        key === 'companyId' || value === null ? value : Number(value),
      ]),
    ),
  ) as unknown as Row[];
}

const localDay = (articleId: number) =>
  Number(
    new Date(instantOfId(articleId).getTime() + 7 * HOUR).toISOString().slice(0, 10).replaceAll('-', ''),
  );

function sums(rows: Row[], keyOf: (row: Row) => (number | null)[]): string[] {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row).join(' ');
    const [n, paid, own] = found.get(key) ?? [0, 0, 0];
    found.set(key, [(n ?? 0) + 1, (paid ?? 0) + row.isPaid, (own ?? 0) + row.isOwn]);
  }
  return [...found].map(([key, counts]) => `${key}: ${counts.join(' ')}`).sort();
}

async function stored(table: string, keys: string): Promise<string[]> {
  const rows: Record<string, unknown>[] = await app.db.query(
    `SELECT ${keys}, articleCount, paidCount, ownCount FROM ${table} WHERE articleCount <> 0 OR paidCount <> 0 OR ownCount <> 0`,
  );
  return rows
    .map((row) => Object.values(row).map(Number))
    .map((values) => `${values.slice(0, 3).join(' ')}: ${values.slice(3).join(' ')}`)
    .sort();
}

/** The figures of each hour of each topic, by the definition. */
function hoursByHand(rows: Row[]): string[] {
  const items = rows.map((row) => ({
    ...row,
    hour: Math.floor(row.publishedAt / HOUR),
    network: row.companyId,
  }));
  const keys = new Set(
    items.flatMap(({ topicNo, hour }) => [0, 1, 2, 3, 4, 5].map((later) => `${topicNo} ${hour + later}`)),
  );
  const lines = [...keys].map((key) => {
    const [topicNo = 0, hour = 0] = key.split(' ').map(Number);
    const mine = items.filter((item) => item.topicNo === topicNo);
    const tested = mine.filter((item) => !item.isPaid && !item.isOwn && !item.isPickup);
    const now = tested.filter((item) => item.hour === hour);
    const window = tested.filter((item) => item.hour > hour - 6 && item.hour <= hour);
    const all = mine.filter((item) => item.hour === hour);
    const counts = [
      pairsOf(now).size,
      outletsOf(now).size,
      pairsOf(window).size,
      outletsOf(window).size,
      all.length,
      now.filter(({ tone }) => tone === -1).length,
      now.filter(({ tone }) => tone === 9).length,
      all.filter(({ isPaid }) => isPaid).length,
      all.filter(({ isOwn }) => isOwn).length,
      all.filter(({ isPickup, isPaid }) => isPickup && !isPaid).length,
    ];
    return { key, counts };
  });
  return lines
    .filter(({ counts }) => counts.some(Boolean))
    .map(({ key, counts }) => `${key}: ${counts.join(' ')}`)
    .sort();
}

async function storedHours(): Promise<string[]> {
  const rows: Record<string, unknown>[] = await app.db.query(
    `SELECT topicNo, hour, pairCount, outletCount, windowCount, windowOutletCount, articleCount, negativeCount,
       needsPersonCount, paidCount, ownCount, pickupCount FROM topic_bucket`,
  );
  return rows
    .map((row) => Object.values(row).map(Number))
    .filter((values) => values.slice(2).some(Boolean))
    .map((values) => `${values.slice(0, 2).join(' ')}: ${values.slice(2).join(' ')}`)
    .sort();
}

async function expectInStep(): Promise<void> {
  const rows = await rowsNow();
  const inTopics = [...new Map(rows.map((row) => [row.articleId, row])).values()];
  const month = (row: Row) => Math.floor(localDay(row.articleId) / 100);
  expect(await stored('topic_day', 'topicNo, day, tone')).toEqual(
    sums(rows, (row) => [row.topicNo, localDay(row.articleId), row.tone]),
  );
  expect(await stored('day_topic', 'day, topicNo, tone')).toEqual(
    sums(rows, (row) => [localDay(row.articleId), row.topicNo, row.tone]),
  );
  expect(await stored('month_topic', 'month, topicNo, tone')).toEqual(
    sums(rows, (row) => [month(row), row.topicNo, row.tone]),
  );
  expect(await stored('day_outlet', 'day, outletNo, tone')).toEqual(
    sums(inTopics, (row) => [localDay(row.articleId), row.outletNo, row.articleTone]),
  );
  expect(await stored('month_outlet', 'month, outletNo, tone')).toEqual(
    sums(inTopics, (row) => [month(row), row.outletNo, row.articleTone]),
  );
  expect(await storedHours()).toEqual(hoursByHand(rows));
}

/** An article with its topics, arriving as the pipeline would let it. */
async function arrive(random: (below: number) => number, outletNos: number[], text: string): Promise<number> {
  const publishedAt = new Date(START + random(60 * 60) * 60_000);
  const outletNo = outletNos[random(outletNos.length)] ?? 0;
  const article = await buildArticle(app, { title: 'Berita', publishedAt, outletNo, text });
  await app.perform((ctx) =>
    recounting(ctx, [article.id], async () => {
      const tone = [-1, 0, 1, 9][random(4)] ?? 9;
      const storyNo = random(4) === 0 ? null : random(5);
      await ctx.db.update(
        Article,
        { id: article.id },
        { tone, storyNo, dupGroupId: random(8) + 1, isOwnChannel: random(9) === 0 },
      );
      for (const topicNo of random(3) === 0 ? [1, 2] : [1])
        await ctx.db.insert(ArticleTopic, { topicNo, articleId: article.id, outletNo, tone });
    }),
  );
  return article.id;
}

describe('counts', () => {
  it('equal the rows after any sequence of arrivals, edits, moves, payments and removals', async () => {
    const random = numbers(20_261_123);
    const outlets = [];
    for (const companyId of [null, 'grup-a', 'grup-a', 'grup-b'])
      outlets.push(await buildOutlet(app, { name: `Media ${outlets.length}`, hosts: [], companyId }));
    const nos = outlets.map(({ no }) => no);
    const text = newsText(1, 1);
    const ids: number[] = [];
    for (let step = 0; step < 60; step += 1) {
      const id = ids[random(Math.max(1, ids.length))];
      const act = ids.length < 12 ? 0 : random(8);
      if (act <= 2 || id === undefined) ids.push(await arrive(random, nos, text));
      else await app.perform((ctx) => recounting(ctx, [id], () => edit(ctx.db, random, act, id)));
      if (step % 15 === 14) await expectInStep();
    }
  }, 60_000);

  async function edit(
    db: Parameters<Parameters<TestApp['perform']>[0]>[0]['db'],
    random: (below: number) => number,
    act: number,
    id: number,
  ): Promise<void> {
    const tone = [-1, 0, 1, 9][random(4)] ?? 9;
    if (act === 3) {
      await db.update(ArticleTopic, { articleId: id, topicNo: 1 }, { tone });
      await db.update(Article, { id }, { tone });
    } else if (act === 4)
      await db.update(Article, { id }, { status: random(2) ? ArticleStatus.WITHHELD : ArticleStatus.USABLE });
    else if (act === 5) await db.update(Article, { id }, { storyNo: random(5), dupGroupId: random(8) + 1 });
    else if (act === 6) await db.delete(ArticleTopic, { articleId: id, topicNo: random(2) + 1 });
    else
      await db.update(
        Article,
        { id },
        { publishedAt: new Date(instantOfId(id).getTime() - random(14) * HOUR) },
      );
  }

  it('count what was paid for, and what carries a text of the office, apart from coverage', async () => {
    const outlet = await buildOutlet(app, { name: 'RawaKini', hosts: [] });
    const ids = [];
    for (let no = 0; no < 3; no += 1) ids.push(await arrive(() => 1, [outlet.no], newsText(no, 1)));
    const [first = 0, second = 0] = ids;
    await app.perform((ctx) => markPaid(ctx, first, 'proof:1'));
    await app.perform(async (ctx) => {
      const match = { forward: 0.2, reverse: 0.2, longestWords: 9, longestText: 'x', at: ctx.now() };
      await ctx.db.insert(WatchedMatch, { watchedTextId: 'teks', articleId: second, ...match });
      await recountHours(ctx, [second]);
    });

    await expectInStep();
    const [hour] = await app.db.query('SELECT * FROM topic_bucket WHERE articleCount = 3');
    expect(['pairCount', 'paidCount', 'pickupCount'].map((key) => Number(hour[key]))).toEqual([1, 1, 1]);
    await app.perform(async (ctx) => {
      await ctx.db.query('UPDATE topic_bucket SET pairCount = 77');
      await refreshBuckets(ctx, [{ topicNo: 1, hour: Number(hour.hour) }]);
    });
    await expectInStep();
  });

  it('are kept once when a change calls another that counts too', async () => {
    const id = await arrive(() => 1, [0], newsText(1, 1));
    await app.perform((ctx) =>
      recounting(ctx, [id], () =>
        recounting(ctx, [id], () => ctx.db.update(ArticleTopic, { articleId: id, topicNo: 1 }, { tone: -1 })),
      ),
    );

    await expectInStep();
  });
});
