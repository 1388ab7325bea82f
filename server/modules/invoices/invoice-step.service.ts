import type { Node } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import type { EventKind } from '../../platform/events';
import { profileOf } from '../../platform/profile';
import { addWorkingDays } from '../../platform/working-days';
import type { Invoice } from './invoice.entity';
import { InvoiceEndorsed, type InvoiceValues } from './invoice.events';
import { invoiceLifecycle } from './invoice.lifecycle';
import { InvoiceAction, type InvoiceState } from './invoice-kinds';
import type { StepActor, StoredFault } from './invoice-parts';
import { InvoiceStep } from './invoice-step.entity';

interface StepDetails {
  reason?: string | null;
  faults?: StoredFault[];
}

/** What every event of an invoice says. */
export const invoiceFacts = ({
  id,
  companyId,
  number,
  state,
  gross,
  returnCount,
}: Invoice): InvoiceValues => ({
  invoiceId: id,
  companyId,
  number,
  state,
  gross,
  returnCount,
});

/** From when a stay that began at `since` is late: the first day after its limit; null without a limit. */
export function lateAt(ctx: Ctx, state: InvoiceState, since: Date): Date | null {
  const limit = ctx.profile.limits[`invoice.${state}`];
  if (limit === undefined) return null;
  const zone = profileOf(ctx);
  return zone.instantOf(addWorkingDays(ctx.profile, zone.dayOf(since), limit), '00:00');
}

const me = (ctx: Ctx): StepActor => ({ id: ctx.actor.id, name: ctx.actor.name, at: ctx.now().toISOString() });

/**
 * Takes a step of the lifecycle and writes the stay it ends and the one it begins; false when only one of several
 * signatures was given. The invoice is not saved.
 *
 * @throws FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, APPROVAL_MISSING
 */
export async function takeStep(
  ctx: Ctx,
  invoice: Invoice,
  action: InvoiceAction,
  details: StepDetails = {},
): Promise<boolean> {
  const moved = await invoiceLifecycle.take(ctx, invoice, action);
  if (moved) await enterState(ctx, invoice, action, details);
  else await addSignature(ctx, invoice);
  return moved;
}

async function addSignature(ctx: Ctx, invoice: Invoice): Promise<void> {
  if (!invoice.stepId) return;
  const stay = await ctx.get(InvoiceStep, invoice.stepId);
  stay.signatures = [...stay.signatures, me(ctx)];
  await ctx.save(stay);
}

/** Steps back into a state that was left for a side state; the clock of that state never stopped. */
const RESUMING: readonly InvoiceAction[] = [
  InvoiceAction.RESOLVE,
  InvoiceAction.RELEASE,
  InvoiceAction.CARRY_ON,
];

/** Ends the present stay and begins the one in `invoice.state`. */
export async function enterState(
  ctx: Ctx,
  invoice: Invoice,
  action: InvoiceAction,
  details: StepDetails = {},
): Promise<void> {
  const former = invoice.stepId ? await ctx.get(InvoiceStep, invoice.stepId) : null;
  if (former) {
    former.leftAt = ctx.now();
    await ctx.save(former);
  }
  dropHalfSignatures(invoice, action);
  const signatures = invoiceLifecycle.steps[action].slots ? (former?.signatures ?? []) : [];
  const stay = await ctx.create(InvoiceStep, {
    invoiceId: invoice.id,
    companyId: invoice.companyId,
    ordinal: (former?.ordinal ?? 0) + 1,
    state: invoice.state,
    enteredBy: action,
    enteredAt: ctx.now(),
    actors: [...signatures, me(ctx)],
    signatures: [],
    faults: details.faults ?? [],
    reason: details.reason ?? null,
  });
  invoice.stepId = stay.id;
  invoice.stateSince = RESUMING.includes(action) ? await firstEntered(ctx, invoice) : ctx.now();
  invoice.lateAt = lateAt(ctx, invoice.state, invoice.stateSince);
}

async function firstEntered(ctx: Ctx, { id, state }: Invoice): Promise<Date> {
  const stays = await ctx.db.find(InvoiceStep, {
    where: { invoiceId: id, state },
    order: { ordinal: 'DESC' },
  });
  const begun = stays.find((stay) => !RESUMING.includes(stay.enteredBy));
  return begun?.enteredAt ?? ctx.now();
}

/** A signature of a step that was not completed counts no more. */
function dropHalfSignatures(invoice: Invoice, action: InvoiceAction): void {
  if (action !== InvoiceAction.ISSUE_SPM && invoice.spmNumber === null) invoice.spmVerifiedById = null;
  if (action === InvoiceAction.HAND_OVER || invoice.handoverNumber !== null) return;
  invoice.handedOverById = null;
  invoice.handedOverByCompanyId = null;
}

/** Saves the invoice and writes the event of the use case. */
export async function tell<D extends InvoiceValues>(
  ctx: Ctx,
  kind: EventKind<D>,
  invoice: Invoice,
  more: Omit<D, keyof InvoiceValues>,
  options: { reason?: string | null; links?: Node[] } = {},
): Promise<Invoice> {
  await ctx.save(invoice);
  await ctx.emit<InvoiceValues & Omit<D, keyof InvoiceValues>>(
    { name: kind.name },
    invoice,
    { ...invoiceFacts(invoice), ...more },
    options,
  );
  return invoice;
}

/** Writes that one of several signatures was given. */
export const tellEndorsed = (ctx: Ctx, invoice: Invoice, action: InvoiceAction): Promise<Invoice> =>
  tell(ctx, InvoiceEndorsed, invoice, { action });
