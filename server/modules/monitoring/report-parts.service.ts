import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { profileOf } from '../../platform/profile';
import { median } from '../../platform/statistics';
import type { ArticleLiveness } from './article.entity';
import type { BurstLevel } from './burst.entity';
import { type Days, dayPlus } from './kliping-range.service';
import type { ReportContent, ReportStory } from './monitoring-report-content.entity';
import type { ReportBurst, ReportException, ReportWatched } from './monitoring-report-parts.entity';
import { type Counted, figuresOf } from './report-figures.service';
import { Source, SourceHealth, SourceState } from './source.entity';
import { healthOf } from './source-health.service';
import { Story } from './story.entity';
import { WatchedText } from './watched-text.entity';

const STORIES = 20;
const OUTLETS = 20;
const BURSTS = 50;
const WATCHED = 50;
const EXCEPTIONS = 100;
const HOUR_MS = 3_600_000;

type Row = Record<string, unknown>;

const moment = (value: unknown): Date | null => (value == null ? null : new Date(toNumber(value)));

/** The instants in which a period begins and ends. */
function bounds(ctx: Ctx, { fromOn, toOn }: Days): [number, number] {
  const at = (day: string) => profileOf(ctx).instantOf(day, '00:00').getTime();
  return [at(fromOn), at(dayPlus(toOn, 1))];
}

async function outletNames(ctx: Ctx, nos: readonly number[]): Promise<Map<number, string>> {
  if (nos.length === 0) return new Map();
  const rows: Row[] = await ctx.db.query(`SELECT no, name FROM media_outlet WHERE no IN (${marks(nos)})`, [
    ...nos,
  ]);
  return new Map(rows.map((row) => [Number(row.no), String(row.name)]));
}

/** The first outlet of each story, whenever that was. */
async function firstOutlets(ctx: Ctx, nos: readonly number[]): Promise<Map<number, string | null>> {
  const rows: Row[] = await ctx.db.query(
    `SELECT f.storyNo, o.name FROM (SELECT storyNo, MIN(id) AS firstId FROM article WHERE status = 'USABLE'
     AND storyNo IN (${marks(nos)}) GROUP BY storyNo) f JOIN article a ON a.id = f.firstId
     LEFT JOIN media_outlet o ON o.no = a.outletNo`,
    [...nos],
  );
  return new Map(rows.map((row) => [Number(row.storyNo), row.name as string | null]));
}

/** The largest stories of a period: who had them first, who told them. */
export async function reportStories(ctx: Ctx, articles: readonly Counted[]): Promise<ReportStory[]> {
  const byStory = new Map<number, Counted[]>();
  for (const article of articles)
    if (article.storyNo !== null)
      byStory.set(article.storyNo, [...(byStory.get(article.storyNo) ?? []), article]);
  if (byStory.size === 0) return [];
  const size = ([, some]: [number, Counted[]]) => figuresOf(some).itemCount;
  const largest = [...byStory].sort((a, b) => size(b) - size(a) || b[1].length - a[1].length || a[0] - b[0]);
  const chosen = largest.slice(0, STORIES);
  const nos = chosen.map(([no]) => no);
  const stories = new Map((await ctx.db.findBy(Story, { no: In(nos) })).map((story) => [story.no, story]));
  const names = await outletNames(ctx, [...new Set(articles.flatMap(({ outletNo }) => outletNo ?? []))]);
  const firsts = await firstOutlets(ctx, nos);
  return chosen.flatMap(([no, some]) => {
    const story = stories.get(no);
    const outletNos = [...new Set(some.flatMap(({ outletNo }) => outletNo ?? []))];
    if (!story) return [];
    return {
      storyId: story.id,
      title: story.title,
      ...figuresOf(some),
      firstOutlet: firsts.get(no) ?? null,
      firstAt: story.firstAt,
      outletNames: outletNos.flatMap((one) => names.get(one) ?? []).slice(0, OUTLETS),
      outletCount: outletNos.length,
    };
  });
}

/** Spikes that were open at any time of a period. */
export async function reportBursts(ctx: Ctx, days: Days): Promise<ReportBurst[]> {
  const [from, to] = bounds(ctx, days);
  const rows: Row[] = await ctx.db.query(
    `SELECT b.*, t.name AS topicName FROM burst b JOIN topic t ON t.no = b.topicNo
     WHERE b.openedAt < ? AND (b.closedAt IS NULL OR b.closedAt >= ?) ORDER BY b.openedAt, b.id LIMIT ${BURSTS}`,
    [to, from],
  );
  return rows.map((row) => ({
    burstId: String(row.id),
    topicName: String(row.topicName),
    level: row.level as BurstLevel,
    openedAt: moment(row.openedAt) as Date,
    closedAt: moment(row.closedAt),
    observed: Number(row.observed),
    expected: Math.round(Number(row.expected) * 10) / 10,
  }));
}

/** Texts of the office that an article of the period carries, with all outlets that carried them until its end. */
export async function reportWatched(ctx: Ctx, days: Days): Promise<ReportWatched[]> {
  const [from, to] = bounds(ctx, days);
  const rows: Row[] = await ctx.db.query(
    `SELECT m.watchedTextId, a.outletNo, a.publishedAt FROM watched_match m JOIN article a ON a.id = m.articleId
     WHERE m.forward >= ? AND a.status = 'USABLE' AND a.publishedAt < ? AND m.watchedTextId IN (
       SELECT w.watchedTextId FROM watched_match w JOIN article b ON b.id = w.articleId
       WHERE w.forward >= ? AND b.status = 'USABLE' AND b.publishedAt >= ? AND b.publishedAt < ?)`,
    [ctx.profile.proof.reviewForward, to, ctx.profile.proof.reviewForward, from, to],
  );
  const ids = [...new Set(rows.map((row) => String(row.watchedTextId)))];
  const texts = ids.length > 0 ? await ctx.db.findBy(WatchedText, { id: In(ids) }) : [];
  const [{ n }] = await ctx.db.query('SELECT COUNT(*) AS n FROM media_outlet WHERE isDraft = 0');
  const reports = texts.map((text) =>
    carried(
      text,
      rows.filter((row) => row.watchedTextId === text.id),
      Number(n),
    ),
  );
  return reports
    .sort((a, b) => b.carriedCount - a.carriedCount || a.title.localeCompare(b.title))
    .slice(0, WATCHED);
}

/** How many outlets carried a text, and the median of the hours until each first did. */
function carried(text: WatchedText, rows: readonly Row[], all: number): ReportWatched {
  const first = new Map<number, number>();
  for (const row of rows) {
    const outlet = row.outletNo == null ? 0 : Number(row.outletNo);
    const at = toNumber(row.publishedAt);
    first.set(outlet, Math.min(first.get(outlet) ?? at, at));
  }
  const hours = median(
    [...first.values()].map((at) => Math.max(0, at - text.activeFrom.getTime()) / HOUR_MS),
  );
  return {
    watchedTextId: text.id,
    title: text.title,
    kind: text.ownerKind,
    carriedCount: first.size,
    outletCount: text.outletIds.length || all,
    medianHours: hours === null ? null : Math.round(hours * 10) / 10,
  };
}

/** Pages that were found edited, removed or walled in a period; those that were paid for come first. */
export async function reportExceptions(
  ctx: Ctx,
  days: Days,
): Promise<Pick<ReportContent, 'exceptions' | 'exceptionCount'>> {
  const where = `a.liveness IN ('CHANGED','WALLED','GONE') AND a.status = 'USABLE' AND a.checkedAt >= ? AND a.checkedAt < ?`;
  const values = bounds(ctx, days);
  const rows: Row[] = await ctx.db.query(
    `SELECT a.id, a.title, a.liveness, a.isPaid, a.checkedAt, o.name FROM article a
     LEFT JOIN media_outlet o ON o.no = a.outletNo WHERE ${where}
     ORDER BY a.isPaid DESC, a.checkedAt, a.id LIMIT ${EXCEPTIONS}`,
    values,
  );
  const [{ n }] = await ctx.db.query(`SELECT COUNT(*) AS n FROM article a WHERE ${where}`, values);
  const exceptions = rows.map(
    (row): ReportException => ({
      articleId: String(row.id),
      title: String(row.title),
      outletName: row.name as string | null,
      liveness: row.liveness as ArticleLiveness,
      isPaid: Number(row.isPaid) === 1,
      at: moment(row.checkedAt) as Date,
    }),
  );
  return { exceptions, exceptionCount: Number(n) };
}

/** How the sources do now. */
export async function reportSources(
  ctx: Ctx,
): Promise<Pick<ReportContent, 'sourceCount' | 'healthySourceCount' | 'troubledSources'>> {
  const sources = await ctx.db.find(Source, {
    where: { state: SourceState.ACTIVE },
    order: { title: 'ASC' },
  });
  const states = sources.map((source) => ({ source, health: healthOf(source, ctx.now()) }));
  const troubled = states.filter(({ health }) => health !== SourceHealth.OK);
  return {
    sourceCount: sources.length,
    healthySourceCount: sources.length - troubled.length,
    troubledSources: troubled
      .slice(0, EXCEPTIONS)
      .map(({ source, health }) => ({ sourceId: source.id, title: source.title, health })),
  };
}
