import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { Visibility } from '../issues/case-access.entity';
import { Issue } from '../issues/issue.entity';
import { reasonOf } from '../issues/issue-step.service';
import { HoaxClarification } from './clarification.entity';
import {
  ClarificationApproved,
  ClarificationCorrected,
  ClarificationJudged,
  ClarificationPublished,
  ClarificationReported,
  ClarificationReturned,
  type ClarificationTold,
  ClarificationVerified,
  ClarificationWatched,
} from './clarification.events';
import type {
  ClarificationIdInput,
  ClarificationReportInput,
  ClarificationTextInput,
  ClarificationVerdictInput,
} from './clarification.inputs';
import { HoaxAction, hoaxLifecycle, hoaxWorker, publishing } from './clarification.lifecycle';
import { hasEvidence, isDebunked, isOnlyWatched, isStamped } from './hoax-rules';
import { runningCrisisOf } from './statement-scene.service';

const told = ({ id, issueId, crisisId, title, state, isExercise }: HoaxClarification): ClarificationTold => ({
  clarificationId: id,
  issueId,
  crisisId,
  title,
  state,
  isExercise,
});

/** Everybody who worked on it, once. */
const withEditor = (ctx: Ctx, { editorIds }: HoaxClarification): string[] => [
  ...new Set([...editorIds, ctx.actor.id ?? '']),
];

/** Reports a story that seems false. @throws FORBIDDEN, NOT_FOUND, INVALID_INPUT */
export async function reportHoax(ctx: Ctx, input: ClarificationReportInput): Promise<HoaxClarification> {
  const verdict = hoaxWorker(ctx.actor);
  if (verdict !== true) throw refusal(verdict);
  const issue = input.issueId ? await ctx.find(Issue, input.issueId) : null;
  if (input.issueId && !issue) throw notFound(['issueId']);
  const crisis = issue && (await runningCrisisOf(ctx, issue.id));
  const one = await ctx.create(HoaxClarification, {
    issueId: issue?.id ?? null,
    crisisId: crisis?.id ?? null,
    title: reasonOf(input.title, 'title'),
    claim: reasonOf(input.claim, 'claim'),
    seenAt: reasonOf(input.seenAt, 'seenAt'),
    reportedAt: ctx.now(),
    evidence: [],
    authorId: ctx.actor.id ?? '',
    editorIds: [],
    hasSafetyRisk: false,
    isExercise: issue?.isExercise ?? false,
  });
  await ctx.emit(ClarificationReported, one, told(one));
  return one;
}

const load = (ctx: Ctx, { clarificationId }: ClarificationIdInput): Promise<HoaxClarification> =>
  ctx.get(HoaxClarification, clarificationId, ['clarificationId']);

/** Begins to check a story. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function verifyHoax(ctx: Ctx, input: ClarificationIdInput): Promise<HoaxClarification> {
  const one = await load(ctx, input);
  await hoaxLifecycle.take(ctx, one, HoaxAction.VERIFY);
  one.editorIds = withEditor(ctx, one);
  await ctx.save(one);
  await ctx.emit(ClarificationVerified, one, told(one));
  return one;
}

/** Refuses a finding that says more than its evidence. @throws INVALID_INPUT */
function assertFinding({ verdict, hoaxClass, evidence }: ClarificationVerdictInput): void {
  if (!isDebunked(verdict)) return;
  if (!hoaxClass) throw invalid('hoaxClass', 'Pilih jenis kekeliruannya.');
  if (!hasEvidence({ verdict, evidence }))
    throw invalid(
      'evidence',
      'Perlu sedikitnya dua bukti, satu di antaranya dari pihak berwenang di luar kantor komunikasi.',
    );
}

/**
 * Says what was found; false and misleading need two pieces of evidence, one from an authority outside the office.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT, CONFLICT
 */
export async function judgeHoax(ctx: Ctx, input: ClarificationVerdictInput): Promise<HoaxClarification> {
  const one = await load(ctx, input);
  await hoaxLifecycle.take(ctx, one, HoaxAction.GIVE_VERDICT);
  ctx.expectVersion(one, input.expectedVersion, 'clarification');
  assertFinding(input);
  const { verdict, reach, hasSafetyRisk } = input;
  Object.assign(one, { verdict, reach, hasSafetyRisk, verdictAt: ctx.now() });
  one.hoaxClass = isDebunked(verdict) ? (input.hoaxClass ?? null) : null;
  one.truth = reasonOf(input.truth, 'truth');
  one.claim = reasonOf(input.claim, 'claim');
  one.whyItArose = reasonOf(input.whyItArose, 'whyItArose');
  one.evidence = input.evidence.map(({ text, origin, source, url }) => ({
    text: reasonOf(text, 'evidence'),
    source: reasonOf(source, 'evidence'),
    origin,
    url: url || null,
  }));
  one.editorIds = withEditor(ctx, one);
  await ctx.save(one);
  await ctx.emit(ClarificationJudged, one, { ...told(one), verdict });
  return one;
}

/** Approves a verdict; never by somebody who worked on it. @throws NOT_FOUND, FORBIDDEN, SELF_APPROVAL, INVALID_TRANSITION */
export async function approveHoax(ctx: Ctx, input: ClarificationIdInput): Promise<HoaxClarification> {
  const one = await load(ctx, input);
  await hoaxLifecycle.take(ctx, one, HoaxAction.APPROVE);
  Object.assign(one, { approvedAt: ctx.now(), approvedById: ctx.actor.id, returnComment: null });
  await ctx.save(one);
  await ctx.emit(ClarificationApproved, one, told(one));
  return one;
}

/** Gives a verdict back. @throws NOT_FOUND, FORBIDDEN, SELF_APPROVAL, INVALID_TRANSITION, INVALID_INPUT */
export async function returnHoax(ctx: Ctx, input: ClarificationTextInput): Promise<HoaxClarification> {
  const one = await load(ctx, input);
  await hoaxLifecycle.take(ctx, one, HoaxAction.RETURN);
  one.returnComment = reasonOf(input.text, 'text');
  await ctx.save(one);
  const facts = { ...told(one), authorId: one.authorId };
  await ctx.emit(ClarificationReturned, one, facts, { reason: one.returnComment });
  return one;
}

/** Leaves a story unanswered and watches it. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function watchHoax(ctx: Ctx, input: ClarificationTextInput): Promise<HoaxClarification> {
  const one = await load(ctx, input);
  await hoaxLifecycle.take(ctx, one, HoaxAction.WATCH);
  const reason = reasonOf(input.text, 'text');
  await ctx.save(one);
  await ctx.emit(ClarificationWatched, one, told(one), { reason });
  return one;
}

async function assertPublishable(ctx: Ctx, one: HoaxClarification): Promise<void> {
  if (isOnlyWatched(one.reach, one.hasSafetyRisk))
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      'Jangkauan rendah dan tanpa risiko keselamatan: cukup dipantau agar tidak ikut menyebarkannya.',
      ['clarificationId'],
    );
  const issue = one.issueId ? await ctx.find(Issue, one.issueId) : null;
  if (issue?.visibility === Visibility.RESTRICTED)
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      'Isu ini masih dibatasi. Buka pembatasannya sebelum menerbitkan.',
      ['clarificationId'],
    );
}

/**
 * Makes a clarification public, with the stamp HOAKS where the finding and its evidence allow it.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION
 */
export async function publishHoax(ctx: Ctx, input: ClarificationIdInput): Promise<HoaxClarification> {
  const one = await load(ctx, input);
  await publishing(ctx.profile.crisis.statementPublishers).take(ctx, one, HoaxAction.PUBLISH);
  await assertPublishable(ctx, one);
  Object.assign(one, { publishedAt: ctx.now(), publishedById: ctx.actor.id });
  one.stampAt = isStamped(one) ? ctx.now() : null;
  await ctx.save(one);
  await ctx.emit(ClarificationPublished, one, { ...told(one), isStamped: one.stampAt !== null });
  return one;
}

/** Adds a visible correction; what was published stays. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function correctHoax(ctx: Ctx, input: ClarificationTextInput): Promise<HoaxClarification> {
  const one = await load(ctx, input);
  await hoaxLifecycle.take(ctx, one, HoaxAction.CORRECT);
  Object.assign(one, { correction: reasonOf(input.text, 'text'), correctedAt: ctx.now() });
  await ctx.save(one);
  await ctx.emit(ClarificationCorrected, one, told(one));
  return one;
}
