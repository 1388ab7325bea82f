import { dayNumber } from '../../server/modules/monitoring/count-rows.service';
import { termNumber } from '../../server/modules/monitoring/pipeline/term-frequencies';
import { indexForm } from '../../server/modules/monitoring/query/search-terms';
import { TermCount, TermMark } from '../../server/modules/monitoring/story-term.entity';
import { Topic, TopicKind, TopicState } from '../../server/modules/monitoring/topic.entity';
import { upsertNumbers } from '../../server/modules/monitoring/upsert.service';
import { MediaOutlet, Medium, ReachLevel } from '../../server/modules/outlets/outlet.entity';
import type { Ctx } from '../../server/platform/ctx';
import { queues } from '../../server/platform/database';
import { newId } from '../../server/platform/ids';
import type { TestApp } from '../../server/test/app';
import { type Articles, type Made, OUTLETS, SHARES, TOPICS } from './rows';

const COLUMNS =
  'id, version, canonicalHash, url, canonicalUrl, outletNo, title, publishedAt, firstSeenAt, textHash, readOutcome, ' +
  'isPartial, isPaid, liveness, channel, entry, status, lang, isOwnChannel, dupGroupId, storyNo, tone, checkedAt, createdAt, updatedAt';
const PLACES = `(${COLUMNS.split(', ')
  .map(() => '?')
  .join(',')})`;

/** Outlets and topics that the articles refer to. */
export async function fillRegister(app: TestApp): Promise<void> {
  await app.perform(async (ctx) => {
    for (let no = 1; no <= OUTLETS; no += 1)
      await ctx.create(MediaOutlet, {
        no,
        companyId: null,
        name: `Media ${no}`,
        reachLevel: ReachLevel.LOCAL,
        medium: Medium.ONLINE,
        domains: [],
        handles: [],
        districts: [],
        isDraft: false,
        createdById: 'system',
      });
    for (let no = 1; no <= TOPICS; no += 1)
      await ctx.create(Topic, {
        no,
        name: `Topik ${no}`,
        kind: TopicKind.OTHER,
        state: TopicState.ACTIVE,
        query: `kata${no}`,
        queryVersion: 1,
        priority: no,
        createdById: newId(),
      });
  });
}

/** Writes articles straight into their tables, in one transaction: rows, texts, links, words, and what the counts need. */
export async function write(ctx: Ctx, made: readonly Made[], counts: Counts): Promise<void> {
  await ctx.db.query(
    `INSERT INTO article (${COLUMNS}) VALUES ${made.map(() => PLACES).join(',')}`,
    made.flatMap(valuesOf),
  );
  await insert(
    ctx,
    'article_text (articleId, text, summary, extractorVersion)',
    made.map(({ id, words }) => [id, words.join(' '), '', 'bench']),
  );
  const links = made.flatMap(({ id, outletNo, tone, topics }) =>
    topics.map((no) => [no, id, outletNo, tone]),
  );
  await insert(ctx, 'article_topic (topicNo, articleId, outletNo, tone)', links);
  const key = queues(ctx.app.writer) ? 'rowid' : 'articleId';
  await insert(
    ctx,
    `article_search (${key}, words)`,
    made.map(({ id, words }) => [id, [...new Set(words)].map(indexForm).join(' ')]),
  );
  for (const one of made) counts.add(ctx, one);
}

async function insert(ctx: Ctx, into: string, rows: (string | number)[][]): Promise<void> {
  if (rows.length === 0) return;
  const places = rows.map((row) => `(${row.map(() => '?').join(',')})`).join(',');
  await ctx.db.query(`INSERT INTO ${into} VALUES ${places}`, rows.flat());
}

function valuesOf({ id, at, outletNo, tone, isPaid, isOwn, topics, words, hash }: Made): unknown[] {
  const url = `https://media${outletNo}.example/${id}`;
  const title = `Pemerintah daerah ${words.slice(0, 5).join(' ')}`;
  const read = ['READ', 0, isPaid ? 1 : 0, 'LIVE', 'ONLINE', 'FETCH', 'USABLE', 'id', isOwn ? 1 : 0];
  const story = Math.floor(id / 4096) % 1_000_000;
  return [
    ...[id, 1, hash, url, url, outletNo, title, at, at, hash, ...read],
    ...[id, story, topics.length > 0 ? tone : null, at, at, at],
  ];
}

const ROLLUPS: [table: string, keys: string[]][] = [
  ['topic_day', ['topicNo', 'day', 'tone']],
  ['day_topic', ['day', 'topicNo', 'tone']],
  ['month_topic', ['month', 'topicNo', 'tone']],
  ['day_outlet', ['day', 'outletNo', 'tone']],
  ['month_outlet', ['month', 'outletNo', 'tone']],
];

/** The rollups of what was written, gathered in memory and written when asked. */
export class Counts {
  private sums = ROLLUPS.map(() => new Map<string, number[]>());

  add(ctx: Ctx, { id, outletNo, tone, topics, isPaid, isOwn }: Made): void {
    if (topics.length === 0) return;
    const day = dayNumber(ctx, id);
    const month = Math.floor(day / 100);
    const one = [1, isPaid ? 1 : 0, isOwn ? 1 : 0];
    for (const no of topics)
      for (const [place, key] of [
        [no, day, tone],
        [day, no, tone],
        [month, no, tone],
      ].entries())
        this.count(place, key, one);
    this.count(3, [day, outletNo, tone], one);
    this.count(4, [month, outletNo, tone], one);
  }

  private count(place: number, key: number[], one: number[]): void {
    const sums = this.sums[place];
    const known = sums?.get(key.join()) ?? [0, 0, 0];
    sums?.set(
      key.join(),
      known.map((value, part) => value + (one[part] ?? 0)),
    );
  }

  async write(ctx: Ctx): Promise<void> {
    for (const [place, [table, keys]] of ROLLUPS.entries()) {
      const rows = [...(this.sums[place] ?? [])].map(([key, counts]) => [
        ...key.split(',').map(Number),
        ...counts,
      ]);
      rows.sort(
        (a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0),
      );
      await upsertNumbers(ctx, table, keys, ['articleCount', 'paidCount', 'ownCount'], rows, 'ADD');
    }
    this.sums = ROLLUPS.map(() => new Map<string, number[]>());
  }
}

/** How often the searched words stand in the articles, as the job that counts words leaves it. */
async function countWords(ctx: Ctx, texts: number): Promise<void> {
  await ctx.db.insert(TermMark, { id: 1, startedAt: ctx.now(), texts, lastArticleId: 0 });
  await ctx.db.insert(
    TermCount,
    SHARES.map(([word, share]) => ({ term: termNumber(word), found: share * texts })),
  );
}

const BATCH = 500;

/** Fills the tables; tells how far it is on the error stream. */
export async function fill(app: TestApp, articles: Articles, count: number): Promise<void> {
  const counts = new Counts();
  const isEmbedded = queues(app.platform.writer);
  const later = 'ALTER TABLE article_search ADD FULLTEXT KEY article_search_words (words)';
  if (!isEmbedded)
    await app.perform((ctx) => ctx.db.query('ALTER TABLE article_search DROP KEY article_search_words'));
  for (let from = 0; from < count; from += BATCH) {
    await app.perform((ctx) => write(ctx, articles.make(from, Math.min(BATCH, count - from)), counts));
    if (from % 100_000 === 0) process.stderr.write(`  ${from} of ${count}\n`);
  }
  await app.perform((ctx) => counts.write(ctx));
  await app.perform((ctx) => countWords(ctx, count));
  // One pass over the words is cheaper than a hundred thousand small ones.
  if (!isEmbedded) await app.perform((ctx) => ctx.db.query(later));
}
