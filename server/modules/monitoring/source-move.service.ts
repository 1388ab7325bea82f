import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { cut, sha256 } from './hashes.service';
import { managesMonitoring } from './monitoring.roles';
import type { Polled } from './poll-answer.service';
import { Source, SourceState } from './source.entity';
import { SourceMoved, SourceMoveProposed, SourceMoveRefused } from './source.events';
import type { SourceMoveInput } from './source.inputs';
import { moveSource } from './source-register.service';

const SEEN = 3;
const DAY_MS = 86_400_000;

/** The new address that a source has asked for by permanent redirects on three polls over a day; null without one. */
export function proposedUrl(source: Source, now: Date): string | null {
  const { movedUrl, movedSince, movedSeen, refusedMoveHash } = source;
  if (!movedUrl || !movedSince || movedSeen < SEEN) return null;
  if (now.getTime() - movedSince.getTime() < DAY_MS || sha256(movedUrl) === refusedMoveHash) return null;
  return source.state === SourceState.RETIRED ? null : movedUrl;
}

/** Counts the polls that were sent to one new address for good; when it becomes a proposal is told once. */
export async function noticeMove(
  ctx: Ctx,
  source: Source,
  { movedTo }: Polled,
  lastPolledAt: Date | null,
): Promise<void> {
  // Nobody answered: that says nothing of the address.
  if (movedTo === undefined || (movedTo === null && source.movedUrl === null)) return;
  const before = lastPolledAt && proposedUrl(source, lastPolledAt);
  const isSame = movedTo !== null && movedTo === source.movedUrl;
  const values = {
    movedUrl: movedTo && cut(movedTo, 2000),
    movedSince: movedTo === null ? null : isSame ? source.movedSince : ctx.now(),
    movedSeen: movedTo === null ? 0 : isSame ? Math.min(source.movedSeen + 1, 1000) : 1,
  };
  await ctx.db.update(Source, { id: source.id }, values);
  Object.assign(source, values);
  const proposal = proposedUrl(source, ctx.now());
  if (proposal && proposal !== before)
    await ctx.emit(SourceMoveProposed, source, { from: source.url, to: proposal });
}

/**
 * Takes the proposed address for a source, or refuses it so that it is not proposed again. The machine never does
 * either by itself.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION when nothing is proposed, CONFLICT when another address is, DUPLICATE
 */
export async function decideMove(ctx: Ctx, { sourceId, url, isAccepted }: SourceMoveInput): Promise<Source> {
  const source = await ctx.get(Source, sourceId, ['sourceId']);
  if (!managesMonitoring(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  const proposal = proposedUrl(source, ctx.now());
  if (!proposal)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Sumber ini tidak mengusulkan alamat baru.');
  if (proposal !== url)
    throw new DomainError(ErrorCode.CONFLICT, 'Usulan alamat sudah berubah. Periksa lagi.', ['url']);
  if (isAccepted) {
    const from = source.url;
    await moveSource(ctx, source, proposal, ['url']);
    await ctx.save(source);
    await ctx.emit(SourceMoved, source, { from, to: source.url });
    return source;
  }
  source.refusedMoveHash = sha256(proposal);
  await ctx.save(source);
  await ctx.emit(SourceMoveRefused, source, { from: source.url, to: proposal });
  return source;
}
