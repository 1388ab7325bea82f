import { Field, ObjectType } from 'type-graphql';
import { ROLE_LABELS, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DateTime } from '../../platform/scalars';
import { StepAge, stepAge } from '../../platform/step-age';
import { usersWithRole } from '../identity/user.service';
import type { Invoice } from './invoice.entity';
import { InvoiceAction, MILESTONES, InvoiceState as S } from './invoice-kinds';
import { StepActor } from './invoice-parts';
import { InvoiceStep } from './invoice-step.entity';

@ObjectType({
  description: 'A way back that an invoice took: returned, refused, disputed, held.',
  simpleResolvers: true,
})
export class InvoiceLoop {
  @Field(() => InvoiceAction, { description: 'What sent it back or aside.' })
  action!: InvoiceAction;

  @Field(() => String, { nullable: true, description: 'Why; null when no reason is asked.' })
  reason!: string | null;

  @Field(() => String, { description: 'Who.' })
  by!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it went on; null while it lasts.' })
  endedAt!: Date | null;
}

@ObjectType({
  description: 'One station of an invoice: done, current or still to come.',
  simpleResolvers: true,
})
export class InvoiceTrackStep {
  @Field(() => S, { description: 'The station.' })
  state!: S;

  @Field(() => String, { description: 'DONE, CURRENT or FUTURE.' })
  status!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was reached; null until then.' })
  reachedAt!: Date | null;

  @Field(() => [StepActor], { description: 'Who brought it there, or who signed already.' })
  actors!: StepActor[];

  @Field(() => [String], { description: 'Names of those it waits for; empty when done.' })
  holders!: string[];

  @Field(() => [String], { description: 'Offices of those it waits for; empty when done.' })
  holderLabels!: string[];

  @Field(() => StepAge, {
    nullable: true,
    description: 'How long it has waited for this station; null unless current.',
  })
  age!: StepAge | null;

  @Field(() => [InvoiceLoop], { description: 'Ways back from here, oldest first.' })
  loops!: InvoiceLoop[];
}

/** Who must act in each state. */
const HOLDERS: Partial<Record<S, readonly Role[]>> = {
  DRAFT: [Role.COMPANY_ADMIN],
  SUBMITTED: [Role.TECHNICAL_OFFICER],
  RETURNED: [Role.COMPANY_ADMIN],
  CHECKED: [Role.PROOF_INSPECTOR],
  INSPECTED: [Role.COMPANY_ADMIN, Role.COMMITMENT_OFFICER],
  HANDED_OVER: [Role.TREASURER],
  SPP_ISSUED: [Role.FINANCE_OFFICER, Role.BUDGET_USER],
  SPM_ISSUED: [Role.TREASURER],
  SP2D_ISSUED: [Role.TREASURER],
  PAID: [Role.TREASURER],
  DISPUTED: [Role.COMMITMENT_OFFICER],
  ON_HOLD: [Role.BUDGET_USER],
  CARRIED_OVER: [Role.FINANCE_OFFICER],
  REFUND_DUE: [Role.TREASURER],
};

/** Who has what an invoice waits for now: the role, less those who signed already. */
export function waitingRoles(invoice: Invoice): readonly Role[] {
  const roles = HOLDERS[invoice.state] ?? [];
  if (invoice.state === S.SPP_ISSUED)
    return [invoice.spmVerifiedById ? Role.BUDGET_USER : Role.FINANCE_OFFICER];
  if (invoice.state !== S.INSPECTED) return roles;
  if (invoice.handedOverById) return [Role.COMPANY_ADMIN];
  return invoice.handedOverByCompanyId ? [Role.COMMITMENT_OFFICER] : roles;
}

/** Offices an invoice waits for, in Indonesian. */
export const holderLabels = (invoice: Invoice): string[] =>
  waitingRoles(invoice).map((role) => ROLE_LABELS[role]);

const SHOWN_HOLDERS = 3;

async function holderNames(ctx: Ctx, invoice: Invoice): Promise<string[]> {
  const names: string[] = [];
  for (const role of waitingRoles(invoice)) {
    const users = await usersWithRole(ctx, role);
    const own =
      role === Role.COMPANY_ADMIN ? users.filter(({ companyId }) => companyId === invoice.companyId) : users;
    names.push(...own.slice(0, SHOWN_HOLDERS).map(({ name }) => name));
  }
  return names;
}

/** Side states show at the station the invoice was on its way to. */
const SIDE: readonly S[] = [S.RETURNED, S.DISPUTED, S.ON_HOLD, S.CARRIED_OVER];
const BACK: readonly InvoiceAction[] = [
  InvoiceAction.RETURN,
  InvoiceAction.REFUSE_SPP,
  InvoiceAction.REFUSE_SPM,
  InvoiceAction.DISPUTE,
  InvoiceAction.HOLD,
  InvoiceAction.CARRY_OVER,
  InvoiceAction.REJECT,
];

/** The last station the invoice stands on, with side states resolved; null before SUBMIT. */
function reached({ state, previousState, carriedFrom }: Invoice): S | null {
  const base = state === S.CARRIED_OVER ? carriedFrom : state;
  const inner = base === S.DISPUTED || base === S.ON_HOLD ? previousState : base;
  if (inner === null || inner === S.DRAFT || inner === S.RETURNED) return null;
  return inner === S.REFUND_DUE || inner === S.REFUNDED ? S.CLOSED : inner;
}

/** The station a stay in `state` waits for. */
const nextOf = (state: S): S | undefined =>
  state === S.RETURNED || state === S.DRAFT ? S.SUBMITTED : MILESTONES[MILESTONES.indexOf(state) + 1];

/** The station from which a way back led. */
function loopStation(stays: readonly InvoiceStep[], index: number): S {
  for (let at = index - 1; at >= 0; at--) {
    const state = stays[at]?.state;
    if (state && MILESTONES.includes(state))
      return stays[index]?.enteredBy === InvoiceAction.RETURN ? S.SUBMITTED : (nextOf(state) ?? state);
  }
  return S.SUBMITTED;
}

function loopsAt(stays: readonly InvoiceStep[], station: S): InvoiceLoop[] {
  return stays.flatMap((stay, index) => {
    if (!BACK.includes(stay.enteredBy) || loopStation(stays, index) !== station) return [];
    const by = stay.actors.map(({ name }) => name).join(', ');
    return [{ action: stay.enteredBy, reason: stay.reason, by, at: stay.enteredAt, endedAt: stay.leftAt }];
  });
}

/** The stations of an invoice for the step tracker; a returned step never hides. */
export async function trackOf(ctx: Ctx, invoice: Invoice): Promise<InvoiceTrackStep[]> {
  const stays = await ctx.list(InvoiceStep, 'invoiceId', invoice.id);
  stays.sort((a, b) => a.ordinal - b.ordinal);
  const position = MILESTONES.indexOf(reached(invoice) ?? S.DRAFT);
  const isOver = invoice.state === S.REJECTED;
  const current = isOver ? undefined : MILESTONES[position + 1];
  const signatures = stays.at(-1)?.signatures ?? [];
  return Promise.all(
    MILESTONES.map(async (state, index): Promise<InvoiceTrackStep> => {
      const stay =
        index <= position
          ? stays.filter((one) => one.state === state && !SIDE.includes(one.state)).at(-1)
          : undefined;
      const isCurrent = state === current;
      return {
        state,
        status: index <= position ? 'DONE' : isCurrent ? 'CURRENT' : 'FUTURE',
        reachedAt: stay?.enteredAt ?? null,
        actors:
          stay?.actors.map((one) => ({ ...one, at: new Date(one.at) })) ??
          (isCurrent ? signatures.map((one) => ({ ...one, at: new Date(one.at) })) : []),
        holders: isCurrent ? await holderNames(ctx, invoice) : [],
        holderLabels: isCurrent ? holderLabels(invoice) : [],
        age: isCurrent ? stepAge(ctx, invoice.stateSince, `invoice.${invoice.state}`) : null,
        loops: loopsAt(stays, state),
      };
    }),
  );
}
