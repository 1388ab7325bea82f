import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { addWorkingDays } from '../../platform/working-days';
import { asSystem } from '../identity/actor.service';
import { ArticleLiveness } from '../monitoring/article.entity';
import {
  type ArticleFacts,
  compareTexts,
  evidenceOf,
  linkArticle,
  textOf,
} from '../monitoring/article.service';
import { MediaOutlet } from '../outlets/outlet.entity';
import { ownsUrl } from '../outlets/outlet-lookup.service';
import type { PublicationOrder } from './order.entity';
import type { OrderLine } from './order-line.entity';
import type { Proof } from './proof.entity';
import { ProofAction, proofLifecycle } from './proof.lifecycle';
import { type Asked, originalCheck, pageChecks, windowCheck } from './proof-checks';
import { countProven } from './proof-count-in.service';
import { articleTaken, twinOf } from './proof-duplicates.service';
import { decide } from './proof-match';
import { ProofState } from './publication-kinds';

/** A proof with the order and line it belongs to, all locked. */
export interface Case {
  proof: Proof;
  order: PublicationOrder;
  line: OrderLine;
}

/** What the order asks of a proof of this line. */
export async function askedOf(ctx: Ctx, { order, line }: Pick<Case, 'order' | 'line'>): Promise<Asked> {
  const outlet = await ctx.db.findOneByOrFail(MediaOutlet, { id: order.outletId });
  const { windowFrom, windowTo, isLabelRequired } = line;
  return {
    windowFrom,
    windowTo,
    isLabelRequired,
    domains: outlet.domains,
    proofDueAt: order.proofDueAt,
    issuedAt: order.issuedAt ?? order.proofDueAt,
  };
}

/** Takes a step of the machine and notes when the state was entered. */
export async function machineStep(ctx: Ctx, proof: Proof, action: ProofAction): Promise<void> {
  await asSystem(ctx, () => proofLifecycle.take(ctx, proof, action));
  proof.stateSince = ctx.now();
}

/** The end of the working days that a company has to correct a returned proof. */
export function fixDueAt(ctx: Ctx): Date {
  const zone = profileOf(ctx);
  const day = addWorkingDays(ctx.profile, ctx.today(), ctx.profile.limits['proof.RETURNED'] ?? 2);
  return zone.instantOf(day, ctx.profile.workingHours.end);
}

const PAGE_STATES: Record<ArticleLiveness, string> = {
  LIVE: 'terbuka',
  CHANGED: 'terbuka, sudah disunting',
  WALLED: 'tertutup (masuk atau berbayar)',
  GONE: 'sudah dihapus',
  UNKNOWN: 'tidak dapat dibuka',
};
const OPEN: readonly ArticleLiveness[] = [ArticleLiveness.LIVE, ArticleLiveness.CHANGED];

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);

/** Copies what monitoring knows into the proof: the article, our capture of it, and what the page says. */
async function capture(ctx: Ctx, proof: Proof, article: ArticleFacts): Promise<void> {
  const evidence = (await evidenceOf(ctx, article.id)).at(-1);
  proof.articleId = article.id;
  if (!(await articleTaken(ctx, article.id, proof.id))) proof.articleKey = article.id;
  Object.assign(proof, {
    title: article.title.slice(0, 300),
    airedAt: article.publishedAt ?? article.firstSeenAt,
    snapshotHash: evidence?.payloadSha256 ?? null,
    capturedAt: evidence?.capturedAt ?? null,
  });
  await linkArticle(ctx, article.id, proof.id, proof.companyId);
}

async function checkPage(ctx: Ctx, { proof, order, line }: Case, article: ArticleFacts): Promise<void> {
  const asked = await askedOf(ctx, { order, line });
  const text = await textOf(ctx, article.id);
  const shares = line.orderedText ? compareTexts(line.orderedText, text) : null;
  proof.forward = shares?.forward ?? null;
  proof.reverse = shares?.reverse ?? null;
  const url = proof.url ?? article.url;
  proof.checks = pageChecks(
    ctx.profile,
    {
      forward: proof.forward,
      publishedAt: article.publishedAt,
      host: hostOf(url),
      paidLabel: article.paidLabel,
      isOwnDomain: ownsUrl(asked, url) && ownsUrl(asked, article.url),
      duplicateOf:
        proof.articleKey === null
          ? 'artikel ini sudah menjadi bukti lain'
          : await twinOf(ctx, proof, line, text),
      pageState: PAGE_STATES[article.liveness],
      isLive: OPEN.includes(article.liveness),
    },
    asked,
  );
}

/** The page could not be read: a person has to look, with that said. */
async function checkAbsent(ctx: Ctx, { proof, order, line }: Case, outcome: string): Promise<void> {
  const asked = await askedOf(ctx, { order, line });
  proof.checks = pageChecks(
    ctx.profile,
    {
      forward: null,
      publishedAt: proof.airedAt,
      host: hostOf(proof.url ?? ''),
      paidLabel: null,
      duplicateOf: null,
      isOwnDomain: ownsUrl(asked, proof.url ?? ''),
      pageState: `tidak terbaca (${outcome})`,
      isLive: false,
    },
    asked,
  );
}

/** Takes a captured proof through the checks to the machine's decision; says which states it passed. Saves nothing. */
async function conclude(ctx: Ctx, one: Case, check: () => Promise<void>, asText: boolean): Promise<string[]> {
  const { proof } = one;
  await machineStep(ctx, proof, ProofAction.CAPTURE);
  await check();
  await machineStep(ctx, proof, ProofAction.CHECK);
  const { action, reason } = decide(asText ? proof.forward : null, proof.checks, ctx.profile.proof);
  await machineStep(ctx, proof, action);
  proof.reason = reason;
  proof.reasonNote = null;
  proof.fixDueAt = proof.state === ProofState.RETURNED ? fixDueAt(ctx) : null;
  if (proof.state === ProofState.AUTO_VERIFIED) proof.acceptedAt = ctx.now();
  await ctx.save(proof);
  if (proof.state === ProofState.AUTO_VERIFIED) await countProven(ctx, one);
  return [ProofState.CAPTURED, ProofState.CHECKED, proof.state];
}

/** Decides on a proof whose page monitoring has read; an accepted one counts at once. */
export async function settlePage(ctx: Ctx, one: Case, article: ArticleFacts): Promise<string[]> {
  await capture(ctx, one.proof, article);
  return conclude(ctx, one, () => checkPage(ctx, one, article), true);
}

/** Hands a proof whose page could not be read to a person. */
export const settleAbsent = (ctx: Ctx, one: Case, outcome: string): Promise<string[]> =>
  conclude(ctx, one, () => checkAbsent(ctx, one, outcome), false);

/** Hands a file to a person: print, radio, television and banners have no text to compare. */
export const settleFile = (ctx: Ctx, one: Case, sha256: string): Promise<string[]> => {
  one.proof.snapshotHash = sha256;
  one.proof.capturedAt = ctx.now();
  const check = async () => {
    one.proof.checks = [
      windowCheck(ctx.profile, one.proof.airedAt, await askedOf(ctx, one)),
      originalCheck(null),
    ];
  };
  return conclude(ctx, one, check, false);
};
