import { type Actor, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { StoredFile } from '../../platform/stored-file.entity';
import { WorkUnit } from '../identity/work-unit.entity';
import { Issue } from '../issues/issue.entity';
import { FactItem, FactStatus } from './fact.entity';
import { FactAdded, FactConfirmed, FactRefuted, FactReopened, type FactValues } from './fact.events';
import type { AddFactInput, DecideFactInput, ReopenFactInput } from './fact.inputs';

/** What can be done with a fact by whoever asks. */
export const ADDERS: readonly Role[] = [
  Role.MONITORING_ANALYST,
  Role.COMMUNICATIONS_OFFICER,
  Role.SPOKESPERSON,
  Role.DIVISION_HEAD,
  Role.AGENCY_HEAD,
];

/** The contact of the agency that owns the fact, and nobody else, says what is true of it. */
export const ownsFact = (actor: Actor, fact: FactItem): boolean =>
  actor.is(Role.AGENCY_CONTACT) && actor.workUnitId === fact.agencyId;

const factsOfEvent = ({ id, issueId, agencyId, status }: FactItem): FactValues => ({
  factId: id,
  issueId,
  agencyId,
  status,
});

/** Adds an unconfirmed fact, which its agency is asked to confirm. @throws NOT_FOUND, FORBIDDEN */
export async function addFact(ctx: Ctx, input: AddFactInput): Promise<FactItem> {
  const issue = await ctx.get(Issue, input.issueId, ['issueId']);
  if (!ctx.actor.is(...ADDERS)) throw refusal(ErrorCode.FORBIDDEN);
  const agency = await ctx.db.findOneBy(WorkUnit, { id: input.agencyId });
  if (!agency) throw invalid('agencyId', 'OPD tidak dikenal.');
  const fact = await ctx.create(FactItem, {
    issueId: issue.id,
    text: input.text.trim(),
    agencyId: agency.id,
    createdById: ctx.actor.id ?? '',
  });
  await ctx.emit(FactAdded, fact, factsOfEvent(fact));
  return fact;
}

async function owned(ctx: Ctx, id: string, expectedVersion: number): Promise<FactItem> {
  const fact = await ctx.get(FactItem, id, ['factId']);
  if (!ownsFact(ctx.actor, fact)) throw refusal(ErrorCode.FORBIDDEN);
  ctx.expectVersion(fact, expectedVersion, 'fact');
  return fact;
}

async function decide(ctx: Ctx, input: DecideFactInput, status: FactStatus): Promise<FactItem> {
  const fact = await owned(ctx, input.factId, input.expectedVersion);
  if (fact.status !== FactStatus.UNCONFIRMED)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Fakta ini sudah diputuskan.');
  if (input.documentId) await ctx.get(StoredFile, input.documentId, ['documentId']);
  else if (status === FactStatus.CONFIRMED)
    throw invalid('documentId', 'Lampirkan dokumen yang membuktikannya.');
  fact.status = status;
  fact.confirmedById = ctx.actor.id;
  fact.decidedAt = ctx.now();
  fact.documentId = input.documentId ?? null;
  fact.source = input.source.trim();
  return ctx.save(fact);
}

/** Confirms a fact with a document. @throws FORBIDDEN to everybody but the contact of its agency */
export async function confirmFact(ctx: Ctx, input: DecideFactInput): Promise<FactItem> {
  const fact = await decide(ctx, input, FactStatus.CONFIRMED);
  await ctx.emit(FactConfirmed, fact, factsOfEvent(fact));
  return fact;
}

/** Says that a supposed fact is wrong. @throws FORBIDDEN to everybody but the contact of its agency */
export async function refuteFact(ctx: Ctx, input: DecideFactInput): Promise<FactItem> {
  const fact = await decide(ctx, input, FactStatus.FALSE);
  await ctx.emit(FactRefuted, fact, factsOfEvent(fact));
  return fact;
}

/** Makes a decided fact unconfirmed again, with a reason. @throws FORBIDDEN, INVALID_TRANSITION */
export async function reopenFact(ctx: Ctx, input: ReopenFactInput): Promise<FactItem> {
  const fact = await owned(ctx, input.factId, input.expectedVersion);
  if (fact.status === FactStatus.UNCONFIRMED)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Fakta ini memang belum diputuskan.');
  Object.assign(fact, { status: FactStatus.UNCONFIRMED, confirmedById: null, decidedAt: null });
  await ctx.save(fact);
  await ctx.emit(FactReopened, fact, factsOfEvent(fact), { reason: input.reason });
  return fact;
}

/** Facts that wait for the caller's agency, oldest first; at most 50, none for other people. */
export async function factsToConfirm(ctx: Ctx): Promise<FactItem[]> {
  const agencyId = ctx.actor.is(Role.AGENCY_CONTACT) ? ctx.actor.workUnitId : null;
  if (!agencyId) return [];
  return ctx.db.find(FactItem, {
    where: { agencyId, status: FactStatus.UNCONFIRMED },
    order: { createdAt: 'ASC', id: 'ASC' },
    take: 50,
  });
}
