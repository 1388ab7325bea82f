import { In, LessThan, LessThanOrEqual } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { addDays } from '../../platform/working-days';
import { DocumentExpired, DocumentExpiring, DocumentWaiverEnded } from './application.events';
import { suspendFor } from './application-clock.service';
import { DocumentAction, documentLifecycle } from './document.lifecycle';
import { documentIds } from './document.service';
import { DocumentState, LegalDocument } from './legal-document.entity';

/** Days before the last day on which the company is told. */
const MARKS = [7, 30, 60];
const IN_FORCE = In([DocumentState.VALID, DocumentState.EXPIRING]);

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

async function endWaivers(ctx: Ctx): Promise<void> {
  for (const { id } of await ctx.db.findBy(LegalDocument, {
    state: DocumentState.WAIVED,
    waivedUntilOn: LessThan(ctx.today()),
  })) {
    const document = await ctx.get(LegalDocument, id);
    await documentLifecycle.take(ctx, document, DocumentAction.END_WAIVER);
    await ctx.save(document);
    await ctx.emit(DocumentWaiverEnded, document, documentIds(document));
    if (document.isBlocking) await suspendFor(ctx, document);
  }
}

async function expire(ctx: Ctx): Promise<void> {
  for (const { id } of await ctx.db.findBy(LegalDocument, {
    state: IN_FORCE,
    expiresOn: LessThan(ctx.today()),
  })) {
    const document = await ctx.get(LegalDocument, id);
    await documentLifecycle.take(ctx, document, DocumentAction.EXPIRE);
    await ctx.save(document);
    const { expiresOn, isBlocking } = document;
    await ctx.emit(DocumentExpired, document, {
      ...documentIds(document),
      expiresOn: expiresOn ?? '',
      isBlocking,
    });
    if (isBlocking) await suspendFor(ctx, document);
  }
}

async function mark(ctx: Ctx): Promise<void> {
  const today = ctx.today();
  const near = await ctx.db.findBy(LegalDocument, {
    state: IN_FORCE,
    expiresOn: LessThanOrEqual(addDays(today, 60)),
  });
  for (const { id, expiresOn, markedDays } of near) {
    const daysLeft = daysBetween(today, expiresOn ?? today);
    const reached = MARKS.find((days) => daysLeft <= days) ?? null;
    if (reached === null || reached === markedDays) continue;
    const document = await ctx.get(LegalDocument, id);
    await documentLifecycle.take(ctx, document, DocumentAction.MARK_EXPIRING);
    document.markedDays = reached;
    await ctx.save(document);
    await ctx.emit(DocumentExpiring, document, {
      ...documentIds(document),
      expiresOn: document.expiresOn ?? '',
      daysLeft,
    });
  }
}

/** What the clock does to legal documents today: ends waivers, expires papers, announces the marks 60, 30 and 7 days. */
export async function runDocumentClock(ctx: Ctx): Promise<void> {
  await endWaivers(ctx);
  await expire(ctx);
  await mark(ctx);
}
