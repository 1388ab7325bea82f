import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { invalid } from '../../platform/errors';
import { profileOf } from '../../platform/profile';
import { idFloor } from './article-identity.service';
import type { Sql } from './article-query.service';
import { type ItemOrigin, type KlipingFilter, TONE_NUMBERS } from './kliping.inputs';
import { Topic } from './topic.entity';

const DAY_MS = 86_400_000;
const MAX_DAYS = 31;

/** Whole days of the office, both included. */
export interface Days {
  fromOn: string;
  toOn: string;
}

/** Days from one to the other, both counted. */
export const dayCount = ({ fromOn, toOn }: Days): number =>
  Math.round((Date.parse(toOn) - Date.parse(fromOn)) / DAY_MS) + 1;

/** A day some days later (or earlier). */
export const dayPlus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The article numbers of whole days: from the first, below the second. */
export function idRange(ctx: Ctx, { fromOn, toOn }: Days): [number, number] {
  const at = (day: string) => idFloor(profileOf(ctx).instantOf(day, '00:00'));
  return [at(fromOn), at(dayPlus(toOn, 1))];
}

const ORIGINS: Record<ItemOrigin, string> = {
  EARNED: 'a.isPaid = 0 AND a.isOwnChannel = 0',
  PAID: 'a.isPaid = 1',
  OWN: 'a.isOwnChannel = 1 AND a.isPaid = 0',
};

/** The condition of an origin on `article a`. */
export const originSql = (origin: ItemOrigin): string => ORIGINS[origin];

/** The topics of a filter by number; null for any. @throws INVALID_INPUT */
async function topicNos(ctx: Ctx, ids: readonly string[] | null | undefined): Promise<number[] | null> {
  if (!ids || ids.length === 0) return null;
  const topics = await ctx.db.findBy(Topic, { id: In([...ids]) });
  if (topics.length !== new Set(ids).size)
    throw invalid(['filter', 'topicIds'], 'Ada topik yang tidak dikenal.');
  return topics.map((topic) => topic.no);
}

function assertDays({ fromOn, toOn }: Days): void {
  const days = dayCount({ fromOn, toOn });
  if (days < 1) throw invalid(['filter', 'toOn'], 'Tanggal akhir tidak boleh sebelum tanggal awal.');
  if (days > MAX_DAYS) throw invalid(['filter', 'toOn'], `Pilih paling banyak ${MAX_DAYS} hari.`);
}

function topicCondition(nos: number[] | null, tone: number | null): [string, unknown[]] {
  const inTopics = nos ? ` AND t.topicNo IN (${marks(nos)})` : '';
  const withTone = tone === null ? '' : ' AND t.tone = ?';
  const text = `EXISTS (SELECT 1 FROM article_topic t WHERE t.articleId = a.id${inTopics}${withTone})`;
  return [text, [...(nos ?? []), ...(tone === null ? [] : [tone])]];
}

/**
 * The condition on `article a` under which coverage counts in clippings and reports: usable, published on these days, in
 * a topic unless asked otherwise.
 *
 * @throws INVALID_INPUT
 */
export async function coverageSql(
  ctx: Ctx,
  filter: KlipingFilter,
): Promise<Sql & { topicNos: number[] | null }> {
  assertDays(filter);
  const nos = await topicNos(ctx, filter.topicIds);
  const tone = filter.tone ? TONE_NUMBERS[filter.tone] : null;
  const parts = ['a.id >= ?', 'a.id < ?', "a.status = 'USABLE'"];
  const values: unknown[] = idRange(ctx, filter);
  if (filter.channels?.length) {
    parts.push(`a.channel IN (${marks(filter.channels)})`);
    values.push(...filter.channels);
  }
  if (filter.origin) parts.push(ORIGINS[filter.origin]);
  if (nos || tone !== null || !filter.withoutTopic) {
    const [text, more] = topicCondition(nos, tone);
    parts.push(text);
    values.push(...more);
  }
  return { text: parts.join(' AND '), values, topicNos: nos };
}
