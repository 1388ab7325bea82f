import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { newId } from '../../platform/ids';
import { type FoundPhrase, findPhrases } from '../monitoring/phrase-find.service';
import { Claim, ClaimMatch, ClaimMatchState } from './claim.entity';
import { ClaimFound } from './claim.events';
import { OPEN_STATES } from './issue.entity';

import { storyNosOf } from './issue-step.service';

/** Articles of an issue that are read when a claim is written down. */
const READ = 2_000;

/** Claims of open issues. */
async function openClaims(ctx: Ctx): Promise<Claim[]> {
  const states = [...OPEN_STATES];
  const rows: { id: string }[] = await ctx.db.query(
    `SELECT c.id AS id FROM claim c JOIN issue i ON i.id = c.issueId WHERE i.state IN (${marks(states)})`,
    states,
  );
  return rows.length > 0 ? ctx.db.findBy(Claim, { id: In(rows.map(({ id }) => id)) }) : [];
}

const wanted = (claims: readonly Claim[]): [key: string, phrase: string][] =>
  claims.flatMap(({ id, phrases }) => phrases.map((phrase): [string, string] => [id, phrase]));

/** Stores what is new; what an analyst decided stays. */
async function store(ctx: Ctx, claim: Claim, found: readonly FoundPhrase[]): Promise<void> {
  const ids = found.map(({ articleId }) => articleId);
  const known = await ctx.db.findBy(ClaimMatch, { claimId: claim.id, articleId: In(ids) });
  const fresh = found.filter(({ articleId }) => !known.some((match) => match.articleId === articleId));
  const at = ctx.now();
  for (const { articleId, phrase } of fresh)
    await ctx.db.insert(ClaimMatch, {
      id: newId(),
      version: 1,
      createdAt: at,
      updatedAt: at,
      claimId: claim.id,
      issueId: claim.issueId,
      articleId,
      phrase,
      state: ClaimMatchState.FOUND,
    });
  const articleIds = fresh.map(({ articleId }) => articleId);
  if (articleIds.length > 0)
    await ctx.emit(ClaimFound, claim, { claimId: claim.id, issueId: claim.issueId, articleIds });
}

async function scan(ctx: Ctx, claims: readonly Claim[], articleIds: readonly number[]): Promise<void> {
  const found = await findPhrases(ctx, articleIds, wanted(claims));
  for (const claim of claims) {
    const own = found.filter(({ key }) => key === claim.id);
    if (own.length > 0) await store(ctx, claim, own);
  }
}

/** Looks for the claims of all open issues in articles that came or changed. Safe to repeat. */
export async function scanArticles(ctx: Ctx, articleIds: readonly number[]): Promise<void> {
  const claims = await openClaims(ctx);
  if (claims.length > 0) await scan(ctx, claims, articleIds);
}

/** Looks for claims in the articles of their issue's stories, the newest first. */
export async function scanIssue(ctx: Ctx, issueId: string, claims: readonly Claim[]): Promise<void> {
  const nos = await storyNosOf(ctx, issueId);
  if (nos.length === 0) return;
  const rows: { id: number | string }[] = await ctx.db.query(
    `SELECT id FROM article WHERE storyNo IN (${marks(nos)}) AND status = 'USABLE' ORDER BY id DESC LIMIT ${READ}`,
    nos,
  );
  await scan(
    ctx,
    claims,
    rows.map(({ id }) => toNumber(id)),
  );
}
