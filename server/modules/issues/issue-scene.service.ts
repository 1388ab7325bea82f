import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { documentsOf } from '../monitoring/document.service';
import { topicsOfStory } from '../monitoring/story-loads.service';
import { Topic } from '../monitoring/topic.entity';
import { RiskAssessment, RiskLevel } from './assessment.entity';

/** Articles read for the districts they name. */
const READ = 200;

/** Codes of the districts that the articles of stories name, in the order of the profile. */
export async function districtsOfStories(ctx: Ctx, nos: readonly number[]): Promise<string[]> {
  if (nos.length === 0) return [];
  const rows: { id: number | string }[] = await ctx.db.query(
    `SELECT id FROM article WHERE storyNo IN (${marks(nos)}) AND status = 'USABLE' ORDER BY id DESC LIMIT ${READ}`,
    [...nos],
  );
  const documents = await documentsOf(
    ctx,
    rows.map(({ id }) => toNumber(id)),
  );
  const named = new Set([...documents.values()].flatMap(({ facts }) => facts.places));
  return ctx.profile.districts.map(({ code }) => code).filter((code) => named.has(code));
}

/** Number of the topic of most items of a story; null without topics. */
export async function mainTopicNo(ctx: Ctx, storyNo: number): Promise<number | null> {
  const [first] = await topicsOfStory(ctx, storyNo);
  return first ? ((await ctx.db.findOneBy(Topic, { id: first.topicId }))?.no ?? null) : null;
}

/** The level displayed at the last assessment of a story; NORMAL before the first. */
export async function levelOfStory(ctx: Ctx, storyNo: number): Promise<RiskLevel> {
  const last = await ctx.db.findOne(RiskAssessment, { where: { storyNo }, order: { at: 'DESC' } });
  return last?.shownLevel ?? RiskLevel.NORMAL;
}
