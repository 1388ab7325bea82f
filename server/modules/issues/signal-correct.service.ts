import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { ErrorCode, invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { announce } from '../monitoring/announce.service';
import { articleLoad } from '../monitoring/article.service';
import { followRisk } from './alert-follow.service';
import { ArticleSignal } from './article-signal.entity';
import { readArticles } from './article-signal.service';
import { ArticleSignalCorrected } from './issue-risk.events';
import type { ArticleSignalCorrectInput } from './risk.inputs';
import { assessUrgent } from './urgent.service';

/**
 * Stores an analyst's word on what an article says of officials and urgent events; it counts from the next assessment on,
 * at once when it names a hard trigger. Null gives the machine's word back.
 *
 * @throws FORBIDDEN, NOT_FOUND, INVALID_INPUT for a trigger that the profile does not know
 */
export async function correctSignal(ctx: Ctx, input: ArticleSignalCorrectInput): Promise<ArticleSignal> {
  if (!ctx.actor.is(Role.MONITORING_ANALYST, Role.DIVISION_HEAD)) throw refusal(ErrorCode.FORBIDDEN);
  const articleId = Number(input.articleId);
  const article = Number.isSafeInteger(articleId) ? await articleLoad(ctx, articleId) : null;
  if (!article) throw notFound(['articleId']);
  const known = ctx.profile.crisis.risk.triggers.map(({ name }) => name);
  const triggers = input.triggers ?? null;
  if (triggers?.some((name) => !known.includes(name)))
    throw invalid('triggers', `Pemicu yang dikenal: ${known.join(', ')}.`);
  const stored = await ctx.db.findOneBy(ArticleSignal, { articleId });
  const signal = stored ?? (await readArticles(ctx, [articleId]))[0];
  if (!signal) throw notFound(['articleId']);
  const official = input.official ?? null;
  const byId = official === null && triggers === null ? null : ctx.actor.id;
  Object.assign(signal, { officialByPerson: official, triggersByPerson: triggers, byId, at: ctx.now() });
  await ctx.db.save(ArticleSignal, signal);
  const subject = { type: 'Article', id: String(articleId) };
  await announce(ctx, ArticleSignalCorrected, subject, { articleId, official, triggers });
  await assessUrgent(ctx, [articleId], followRisk);
  return signal;
}
