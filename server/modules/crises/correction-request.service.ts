import { createHash, randomBytes } from 'node:crypto';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { paceVisitor } from '../identity/pace.service';
import { reasonOf } from '../issues/issue-step.service';
import { CorrectionRequest, CorrectionState } from './correction-request.entity';
import {
  CorrectionAccepted,
  CorrectionDeclined,
  CorrectionDiscarded,
  CorrectionReported,
  type CorrectionTold,
} from './correction-request.events';
import type { CorrectionAnswerInput, CorrectionDiscardInput } from './correction-request.inputs';
import { CorrectionAction, correctionLifecycle } from './correction-request.lifecycle';
import { isCorrectedSince, type PublicText } from './public-text.service';

/** Characters of what a reader writes, at least and at most. */
export const LENGTHS = { passage: [5, 500], claim: [15, 2000] } as const;
/** More addresses than anybody needs to prove a point. */
const MOST_LINKS = 3;
/** Reports on one text that may wait at a time. */
const MOST_WAITING = 100;

const told = (one: CorrectionRequest): CorrectionTold => ({
  requestId: one.id,
  issueId: one.issueId,
  subjectKind: one.subjectKind,
  subjectId: one.subjectId,
  title: one.title,
  state: one.state,
});

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Plain text: one kind of line end, no control characters. @throws INVALID_INPUT outside its length */
function plain(field: keyof typeof LENGTHS, text: string): string {
  const [least, most] = LENGTHS[field];
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{C}/gu, '')
    .trim();
  if (clean.length < least) throw invalid(field, `Tulis sedikitnya ${least} karakter.`);
  if (clean.length > most) throw invalid(field, `Paling banyak ${most} karakter.`);
  return clean;
}

/** Refuses what machines send: many addresses, the same words again, more than anybody can answer. */
async function assertWelcome(ctx: Ctx, subjectId: string, passage: string, claim: string): Promise<void> {
  if ((`${passage} ${claim}`.match(/https?:\/\/|www\./gi) ?? []).length > MOST_LINKS)
    throw invalid('claim', `Cantumkan paling banyak ${MOST_LINKS} tautan.`);
  const waiting = { subjectId, state: CorrectionState.RECEIVED };
  const rows = await ctx.db.find(CorrectionRequest, { where: waiting, take: MOST_WAITING });
  if (rows.some((row) => row.passage === passage && row.claim === claim))
    throw new DomainError(ErrorCode.DUPLICATE, 'Laporan yang sama sudah kami terima.');
  if (rows.length >= MOST_WAITING)
    throw new DomainError(ErrorCode.BUSY, 'Laporan untuk naskah ini sedang banyak. Coba lagi besok.');
}

/**
 * Takes a reader's word that a public text is wrong; gives the token of the address where the answer will stand.
 *
 * @throws INVALID_INPUT, DUPLICATE, BUSY
 */
export async function reportCorrection(
  ctx: Ctx,
  { kind, id, no, issueId, title }: PublicText,
  words: { passage: string; claim: string },
): Promise<string> {
  const passage = plain('passage', words.passage);
  const claim = plain('claim', words.claim);
  await assertWelcome(ctx, id, passage, claim);
  await paceVisitor(ctx, 'correction');
  const token = randomBytes(18).toString('base64url');
  const request = await ctx.create(CorrectionRequest, {
    ...{ issueId, subjectKind: kind, subjectId: id, subjectNo: no, title, passage, claim },
    tokenHash: hashOf(token),
    receivedAt: ctx.now(),
  });
  await ctx.emit(CorrectionReported, request, told(request));
  return token;
}

/** The report that a reader follows by its token; null when there is none. Whoever has the token may read it. */
export const correctionByToken = (ctx: Ctx, token: string): Promise<CorrectionRequest | null> =>
  ctx.db.findOneBy(CorrectionRequest, { tokenHash: hashOf(token) });

const closed = (ctx: Ctx) => ({ closedAt: ctx.now(), closedById: ctx.actor.id });

/** Says that the reader was right, once the public sees the correction. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function acceptCorrection(ctx: Ctx, input: CorrectionAnswerInput): Promise<CorrectionRequest> {
  const request = await ctx.get(CorrectionRequest, input.requestId, ['requestId']);
  await correctionLifecycle.take(ctx, request, CorrectionAction.ACCEPT);
  if (!(await isCorrectedSince(ctx, request)))
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      'Terbitkan koreksi naskahnya lebih dulu, lalu terima laporan ini.',
      ['requestId'],
    );
  Object.assign(request, { answer: reasonOf(input.answer, 'answer'), ...closed(ctx) });
  await ctx.save(request);
  await ctx.emit(CorrectionAccepted, request, told(request));
  return request;
}

/** Says why the text stays as it is. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function declineCorrection(ctx: Ctx, input: CorrectionAnswerInput): Promise<CorrectionRequest> {
  const request = await ctx.get(CorrectionRequest, input.requestId, ['requestId']);
  await correctionLifecycle.take(ctx, request, CorrectionAction.DECLINE);
  Object.assign(request, { answer: reasonOf(input.answer, 'answer'), ...closed(ctx) });
  await ctx.save(request);
  await ctx.emit(CorrectionDeclined, request, told(request));
  return request;
}

/** Closes what is no report. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function discardCorrection(ctx: Ctx, input: CorrectionDiscardInput): Promise<CorrectionRequest> {
  const request = await ctx.get(CorrectionRequest, input.requestId, ['requestId']);
  await correctionLifecycle.take(ctx, request, CorrectionAction.DISCARD);
  const discardReason = reasonOf(input.reason);
  Object.assign(request, { discardReason, ...closed(ctx) });
  await ctx.save(request);
  await ctx.emit(CorrectionDiscarded, request, told(request), { reason: discardReason });
  return request;
}
