import type { Ctx } from '../../platform/ctx';
import { invalid, notFound } from '../../platform/errors';
import { readableArticle } from '../monitoring/article.service';
import { hasWords } from '../monitoring/phrase-find.service';
import { Claim, ClaimMatch, ClaimMatchState } from './claim.entity';
import { ClaimAdded, ClaimEdited, ClaimMatchDecided } from './claim.events';
import type {
  ClaimAddInput,
  ClaimEditInput,
  ClaimMatchAddInput,
  ClaimMatchDecideInput,
} from './claim.inputs';
import { scanIssue } from './claim-scan.service';
import { Issue } from './issue.entity';
import { IssueAction } from './issue.lifecycle';
import { assertDeed } from './issue-step.service';

/** Phrases without doubles. @throws INVALID_INPUT when none is left, or one has no word */
export function cleanPhrases(phrases: readonly string[], field = 'phrases'): string[] {
  const clean = [...new Set(phrases.map((phrase) => phrase.trim()).filter(Boolean))];
  if (clean.length === 0) throw invalid(field, 'Tulis sedikitnya satu frasa pengenal.');
  if (!clean.every(hasWords)) throw invalid(field, 'Setiap frasa harus memuat kata.');
  return clean;
}

/**
 * Writes down a claim and looks for it in the articles of the issue.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function addClaim(ctx: Ctx, input: ClaimAddInput): Promise<Claim> {
  const issue = await ctx.get(Issue, input.issueId, ['issueId']);
  assertDeed(ctx, issue, IssueAction.ADD_CLAIM);
  const claim = await ctx.create(Claim, {
    issueId: issue.id,
    text: input.text.trim(),
    phrases: cleanPhrases(input.phrases),
  });
  await ctx.emit(ClaimAdded, claim, { claimId: claim.id, issueId: issue.id }, { links: [issue] });
  await scanIssue(ctx, issue.id, [claim]);
  return claim;
}

/** Changes a claim; what was decided about its articles stays. @throws as `addClaim`, CONFLICT */
export async function editClaim(ctx: Ctx, input: ClaimEditInput): Promise<Claim> {
  const claim = await ctx.get(Claim, input.claimId, ['claimId']);
  const issue = await ctx.get(Issue, claim.issueId, ['claimId']);
  assertDeed(ctx, issue, IssueAction.ADD_CLAIM);
  ctx.expectVersion(claim, input.expectedVersion, 'claim');
  Object.assign(claim, { text: input.text.trim(), phrases: cleanPhrases(input.phrases) });
  await ctx.save(claim);
  await ctx.emit(ClaimEdited, claim, { claimId: claim.id, issueId: issue.id }, { links: [issue] });
  await scanIssue(ctx, issue.id, [claim]);
  return claim;
}

async function decided(ctx: Ctx, match: ClaimMatch, issue: Issue): Promise<ClaimMatch> {
  const { claimId, issueId, articleId, state } = match;
  const isConfirmed = state === ClaimMatchState.CONFIRMED;
  await ctx.emit(ClaimMatchDecided, match, { claimId, issueId, articleId, isConfirmed }, { links: [issue] });
  return match;
}

/**
 * Says whether a found article makes the claim; may be said again the other way.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION
 */
export async function decideMatch(ctx: Ctx, input: ClaimMatchDecideInput): Promise<ClaimMatch> {
  const match = await ctx.get(ClaimMatch, input.matchId, ['matchId']);
  const issue = await ctx.get(Issue, match.issueId, ['matchId']);
  assertDeed(ctx, issue, IssueAction.DECIDE_MATCH);
  match.state = input.isConfirmed ? ClaimMatchState.CONFIRMED : ClaimMatchState.REJECTED;
  Object.assign(match, { confirmedById: ctx.actor.id, decidedAt: ctx.now() });
  await ctx.save(match);
  return decided(ctx, match, issue);
}

/**
 * Says that an article makes a claim though no phrase gave it away.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION
 */
export async function addMatch(ctx: Ctx, input: ClaimMatchAddInput): Promise<ClaimMatch> {
  const claim = await ctx.get(Claim, input.claimId, ['claimId']);
  const issue = await ctx.get(Issue, claim.issueId, ['claimId']);
  assertDeed(ctx, issue, IssueAction.DECIDE_MATCH);
  const article = await readableArticle(ctx, input.articleId);
  if (!article) throw notFound(['articleId']);
  const known = await ctx.db.findOneBy(ClaimMatch, { claimId: claim.id, articleId: article.id });
  if (known) return decideMatch(ctx, { matchId: known.id, isConfirmed: true });
  const match = await ctx.create(ClaimMatch, {
    claimId: claim.id,
    issueId: issue.id,
    articleId: article.id,
    phrase: null,
    state: ClaimMatchState.CONFIRMED,
    confirmedById: ctx.actor.id,
    decidedAt: ctx.now(),
  });
  return decided(ctx, match, issue);
}
