import { LessThan } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { profileOf } from '../../platform/profile';
import { assertPersons } from '../issues/issue-access.service';
import { reasonOf } from '../issues/issue-step.service';
import { currentPlaybook, monthsLater } from './playbook-pack.service';
import { remindOnce } from './reminder.service';
import { RiskEntry } from './risk-register.entity';
import {
  RiskAdded,
  RiskEdited,
  RiskRetired,
  RiskReviewDue,
  RiskReviewed,
  type RiskTold,
} from './risk-register.events';
import type { RiskAddInput, RiskEditInput, RiskReviewInput, RiskValuesInput } from './risk-register.inputs';

/** Who keeps the register. */
export const keepsRegister = (actor: Actor): boolean =>
  actor.is(Role.MONITORING_ANALYST, Role.COMMUNICATIONS_OFFICER, Role.DIVISION_HEAD, Role.AGENCY_HEAD);

const told = (risk: RiskEntry): RiskTold => ({
  riskId: risk.id,
  title: risk.title,
  likelihood: risk.likelihood,
  impact: risk.impact,
  reviewDueOn: risk.reviewDueOn,
  ownerId: risk.ownerId,
});

const dueAfter = (ctx: Ctx): string =>
  profileOf(ctx).dayOf(monthsLater(ctx.now(), ctx.profile.crisis.measure.riskReviewMonths));

const looked = (ctx: Ctx) => ({
  reviewedAt: ctx.now(),
  reviewedById: ctx.actor.id ?? '',
  reviewDueOn: dueAfter(ctx),
});

async function valuesOf(ctx: Ctx, input: RiskValuesInput): Promise<Partial<RiskEntry>> {
  const { likelihood, impact, ownerId = null, playbookCode } = input;
  if (ownerId) await assertPersons(ctx, [ownerId], 'ownerId');
  const playbook = playbookCode ? await currentPlaybook(ctx, playbookCode) : null;
  if (playbookCode && !playbook) throw notFound(['playbookCode']);
  return {
    title: reasonOf(input.title, 'title'),
    category: reasonOf(input.category, 'category'),
    description: input.description?.trim() || null,
    mitigation: input.mitigation?.trim() || null,
    playbookCode: playbook?.code ?? null,
    ...{ likelihood, impact, ownerId },
  };
}

const moment = (ctx: Ctx, { likelihood, impact }: RiskEntry | RiskValuesInput) => ({
  at: ctx.now().toISOString(),
  likelihood,
  impact,
  byId: ctx.actor.id ?? '',
});

/** Puts a risk into the register. @throws FORBIDDEN, NOT_FOUND, INVALID_INPUT */
export async function addRisk(ctx: Ctx, input: RiskAddInput): Promise<RiskEntry> {
  if (!keepsRegister(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  const risk = await ctx.create(RiskEntry, {
    ...(await valuesOf(ctx, input)),
    ...looked(ctx),
    isRetired: false,
    history: [moment(ctx, input)],
  });
  await ctx.emit(RiskAdded, risk, told(risk));
  return risk;
}

async function load(ctx: Ctx, riskId: string): Promise<RiskEntry> {
  const risk = await ctx.get(RiskEntry, riskId, ['riskId']);
  if (!keepsRegister(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  if (risk.isRetired)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Risiko ini sudah dikeluarkan dari daftar.', [
      'riskId',
    ]);
  return risk;
}

/** Changes a risk; that counts as looking at it. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT, CONFLICT */
export async function editRisk(ctx: Ctx, input: RiskEditInput): Promise<RiskEntry> {
  const risk = await load(ctx, input.riskId);
  ctx.expectVersion(risk, input.expectedVersion, 'risk');
  Object.assign(risk, await valuesOf(ctx, input), looked(ctx));
  risk.history = [...risk.history, moment(ctx, risk)];
  await ctx.save(risk);
  await ctx.emit(RiskEdited, risk, told(risk));
  return risk;
}

/** Says that a risk was looked at, or takes it out. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function reviewRisk(ctx: Ctx, { riskId, isRetired }: RiskReviewInput): Promise<RiskEntry> {
  const risk = await load(ctx, riskId);
  Object.assign(risk, looked(ctx), { isRetired });
  await ctx.save(risk);
  await ctx.emit(isRetired ? RiskRetired : RiskReviewed, risk, told(risk));
  return risk;
}

/** Ids of risks that are to be looked at again. */
export const risksToReview = async (ctx: Ctx): Promise<string[]> =>
  (await ctx.db.findBy(RiskEntry, { isRetired: false, reviewDueOn: LessThan(ctx.today()) })).map(
    ({ id }) => id,
  );

/** Tells once that a risk is to be looked at again. */
export async function remindRisk(ctx: Ctx, riskId: string): Promise<void> {
  const risk = await ctx.get(RiskEntry, riskId);
  if (risk.isRetired || risk.reviewDueOn >= ctx.today()) return;
  const dueAt = profileOf(ctx).instantOf(risk.reviewDueOn, '23:59');
  if (await remindOnce(ctx, 'RiskEntry', risk.id, dueAt)) await ctx.emit(RiskReviewDue, risk, told(risk));
}
