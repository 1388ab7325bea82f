import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import type { Crisis } from './crisis.entity';
import { Crisis as CrisisEntity } from './crisis.entity';
import { CrisisOccurred } from './crisis.events';
import type { CrisisRecordInput } from './crisis.inputs';
import { CrisisAction } from './crisis.lifecycle';
import { evaluateCrisis } from './crisis-clock.service';
import { crisisFacts, crisisFor } from './crisis-step.service';
import { CrisisOccurrence, CrisisSignal } from './occurrence.entity';
import { RECORDED } from './signal.enums';

const DAY_MS = 86_400_000;

interface Happening {
  kind: CrisisSignal;
  at: Date;
  note: string | null;
  recordedById: string | null;
}

async function store(ctx: Ctx, crisis: Crisis, happening: Happening): Promise<CrisisOccurrence> {
  const occurrence = await ctx.create(CrisisOccurrence, { crisisId: crisis.id, ...happening });
  const { kind, at, note } = happening;
  const facts = { ...crisisFacts(crisis), kind, at: at.toISOString() };
  await ctx.emit(CrisisOccurred, occurrence, facts, { reason: note, links: [crisis] });
  await evaluateCrisis(ctx, crisis.id);
  return occurrence;
}

/**
 * Records a briefing, a meeting, a note of no change or the like; tasks and clocks that wait for it follow.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT for what other records show, or a time to come
 */
export async function recordOccurrence(ctx: Ctx, input: CrisisRecordInput): Promise<Crisis> {
  const crisis = await crisisFor(ctx, input.crisisId, CrisisAction.RECORD);
  if (!RECORDED.includes(input.kind)) throw invalid('kind', 'Hal ini tercatat dari berkasnya sendiri.');
  const at = input.at ?? ctx.now();
  if (at > ctx.now()) throw invalid('at', 'Waktunya belum tiba.');
  if (at.getTime() < crisis.clockStartedAt.getTime() - 30 * DAY_MS)
    throw invalid('at', 'Waktunya terlalu lama sebelum krisis ini.');
  const note = input.note?.trim() || null;
  if (input.kind === CrisisSignal.NO_CHANGE_NOTED && !note)
    throw invalid('note', 'Tulis bahwa belum ada perubahan, dan apa yang sedang dikerjakan.');
  await store(ctx, crisis, { kind: input.kind, at, note, recordedById: ctx.actor.id });
  return crisis;
}

/** Records what another part of the system knows (a review handed in, a right of reply sent); once per kind and moment. */
export async function noteSignal(ctx: Ctx, crisisId: string, kind: CrisisSignal, at: Date): Promise<void> {
  if (await ctx.db.existsBy(CrisisOccurrence, { crisisId, kind, at })) return;
  const crisis = await ctx.db.findOneByOrFail(CrisisEntity, { id: crisisId });
  await store(ctx, crisis, { kind, at, note: null, recordedById: ctx.actor.id });
}
