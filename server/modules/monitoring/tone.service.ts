import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { DomainError, ErrorCode, notFound } from '../../platform/errors';
import { newId } from '../../platform/ids';
import { announce, articleNamed } from './announce.service';
import type { Article } from './article.entity';
import { readableArticle } from './article-list.service';
import { recounting } from './counts.service';
import { managesMonitoring, mayReadMonitoring } from './monitoring.roles';
import { effectiveTone, ToneValue } from './pipeline/tone';
import { ArticleToneSet } from './tone.events';
import { type SetToneInput, Tone, ToneLabel } from './tone.inputs';
import { ToneLabelRecord } from './tone-label.entity';
import { matchesOf, settleTone } from './tone-step.service';
import { Topic } from './topic.entity';
import type { TopicMatch } from './topic-match.entity';

const VALUES: Readonly<Record<ToneLabel, number>> = {
  [ToneLabel.POSITIVE]: ToneValue.POSITIVE,
  [ToneLabel.NEUTRAL]: ToneValue.NEUTRAL,
  [ToneLabel.NEGATIVE]: ToneValue.NEGATIVE,
};

/** The name of a stored tone; null for a machine that said nothing. */
export function toneName(value: number | null): Tone | null {
  if (value === null) return null;
  if (value === ToneValue.POSITIVE) return Tone.POSITIVE;
  if (value === ToneValue.NEUTRAL) return Tone.NEUTRAL;
  if (value === ToneValue.NEGATIVE) return Tone.NEGATIVE;
  return value === ToneValue.NONE ? Tone.NONE : Tone.NEEDS_PERSON;
}

/** The stored value of a name. */
export const toneValue = (tone: Tone): number =>
  ({
    [Tone.POSITIVE]: ToneValue.POSITIVE,
    [Tone.NEUTRAL]: ToneValue.NEUTRAL,
    [Tone.NEGATIVE]: ToneValue.NEGATIVE,
    [Tone.NEEDS_PERSON]: ToneValue.NEEDS_PERSON,
    [Tone.NONE]: ToneValue.NONE,
  })[tone];

/** What counts in a match. */
export const toneOf = (match: TopicMatch): number =>
  effectiveTone(match.tonePerson, match.toneMachine, match.toneProbability);

/** Whether the caller may set tone. */
export const maySetTone = (ctx: Ctx): boolean => ctx.actor.kind === 'PERSON' && managesMonitoring(ctx.actor);

/**
 * Sets a person's label on an article in a topic, or takes it back. Copies of the same text in the topic that no person
 * has judged take the label too, and lose it with it.
 *
 * @throws NOT_FOUND, FORBIDDEN
 */
export async function setTone(ctx: Ctx, { articleId, topicId, label }: SetToneInput): Promise<Article> {
  const article = mayReadMonitoring(ctx.actor) ? await readableArticle(ctx, articleId) : null;
  if (!article) throw notFound(['articleId']);
  const topic = await ctx.get(Topic, topicId, ['topicId']);
  const matches = await groupMatches(ctx, article.id, topic.no);
  const match = matches.find((one) => one.articleId === article.id);
  if (!match) throw notFound(['topicId']);
  if (!maySetTone(ctx)) {
    throw new DomainError(
      ErrorCode.FORBIDDEN,
      'Hanya analis pemantauan dan kepala bidang yang dapat menetapkan nada.',
    );
  }
  const value = label ? VALUES[label] : null;
  const copies = matches.filter((one) => one !== match && follows(one, match, value));
  await recounting(
    ctx,
    [match, ...copies].map((one) => one.articleId),
    () => write(ctx, topic, match, copies, value),
  );
  return article;
}

/** A label goes to copies that no person judged; taking it back reaches the copies that got it by the same act. */
function follows(copy: TopicMatch, match: TopicMatch, value: number | null): boolean {
  const isSameAct =
    copy.tonePerson !== null &&
    copy.toneById === match.toneById &&
    copy.toneAt?.getTime() === match.toneAt?.getTime();
  return isSameAct || (value !== null && copy.tonePerson === null);
}

/** The match of an article in a topic, and those of its copies there. */
async function groupMatches(ctx: Ctx, articleId: number, topicNo: number): Promise<TopicMatch[]> {
  const rows: { id: unknown }[] = await ctx.db.query(
    `SELECT b.id AS id FROM article a JOIN article b ON b.dupGroupId = a.dupGroupId
     JOIN article_topic t ON t.articleId = b.id AND t.topicNo = ? WHERE a.id = ? AND b.id <> a.id ORDER BY b.id LIMIT 500`,
    [topicNo, articleId],
  );
  const matches = await matchesOf(ctx, [articleId, ...rows.map((row) => Number(row.id))]);
  return matches.filter((match) => match.topicNo === topicNo);
}

async function write(
  ctx: Ctx,
  topic: Topic,
  match: TopicMatch,
  copies: readonly TopicMatch[],
  value: number | null,
): Promise<void> {
  const { articleId, toneMachine: machine, toneProbability: probability, toneModel: model } = match;
  const former = toneOf(match);
  const ids = [articleId, ...copies.map((copy) => copy.articleId)];
  const at = ctx.now();
  const byId = ctx.actor.id ?? 'system';
  await ctx.db.query(
    `UPDATE topic_match SET tonePerson = ?, toneById = ?, toneAt = ? WHERE topicNo = ? AND articleId IN (${marks(ids)})`,
    [value, value === null ? null : byId, value === null ? null : at.getTime(), topic.no, ...ids],
  );
  await settleTone(ctx, ids);
  await ctx.db.insert(ToneLabelRecord, {
    id: newId(),
    topicNo: topic.no,
    articleId,
    label: value,
    former,
    machine,
    probability,
    model,
    copyCount: copies.length,
    byId,
    at,
  });
  const copyIds = copies.map((copy) => copy.articleId);
  const data = { articleId, topicId: topic.id, label: value, former, machine, probability, copyIds };
  const links = [...ids.map(articleNamed), { type: 'Topic', id: topic.id }];
  await announce(ctx, ArticleToneSet, articleNamed(articleId), data, links);
}
