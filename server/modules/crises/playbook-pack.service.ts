import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import type { ScctCluster, ScctType } from './crisis.enums';
import type { DueRule } from './due-rule';
import { Playbook, type PlaybookStep } from './playbook.entity';
import { PlaybooksInstalled } from './playbook.events';

interface FileStep {
  no: number;
  text: string;
  gloss?: string;
  ownerRole: Role;
  supportRoles?: Role[];
  ownerAgency?: string;
  supportAgency?: string;
  offsetMinutes: number | null;
  dueRule?: DueRule;
  mandatory: boolean;
  completedBy?: string;
  linkedPlaybook?: string;
}

interface FileBook {
  code: string;
  title: string;
  titleEn?: string;
  scctCluster: ScctCluster;
  scctType: ScctType;
  scctNote?: string;
  version: number;
  reviewEveryMonths: number;
  steps: FileStep[];
}

const stepOf = (step: FileStep): PlaybookStep => ({
  no: step.no,
  text: step.text,
  gloss: step.gloss ?? null,
  ownerRole: step.ownerRole,
  supportRoles: step.supportRoles ?? [],
  ownerAgency: step.ownerAgency ?? null,
  supportAgency: step.supportAgency ?? null,
  offsetMinutes: step.offsetMinutes,
  dueRule: step.dueRule ?? null,
  isMandatory: step.mandatory,
  completedBy: step.completedBy ?? null,
  linkedPlaybook: step.linkedPlaybook ?? null,
});

/** A moment some calendar months later, at the same time of day. */
export function monthsLater(at: Date, months: number): Date {
  const later = new Date(at);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later;
}

let shipped: FileBook[] | undefined;

/** The playbooks that come with the product; another office edits them on the screen. */
function shippedBooks(ctx: Ctx): FileBook[] {
  shipped ??= JSON.parse(readFileSync(join(ctx.app.config.root, 'profiles', 'playbooks.json'), 'utf8'));
  return shipped as FileBook[];
}

/** Puts shipped playbooks into the office that it has not got; what the office changed stays. Safe to repeat. */
export async function installPlaybooks(ctx: Ctx): Promise<void> {
  const known = await ctx.db.find(Playbook, { select: { code: true } });
  const codes = new Set(known.map(({ code }) => code));
  const missing = shippedBooks(ctx).filter(({ code }) => !codes.has(code));
  const made: Playbook[] = [];
  for (const book of missing) made.push(await install(ctx, book));
  const [first] = made;
  if (first) await ctx.emit(PlaybooksInstalled, first, { codes: made.map(({ code }) => code) });
}

const install = (ctx: Ctx, book: FileBook): Promise<Playbook> =>
  ctx.create(Playbook, {
    code: book.code,
    edition: book.version,
    title: book.title,
    titleEn: book.titleEn ?? null,
    cluster: book.scctCluster,
    type: book.scctType,
    typeNote: book.scctNote ?? null,
    reviewEveryMonths: book.reviewEveryMonths,
    reviewDueAt: monthsLater(ctx.now(), book.reviewEveryMonths),
    isCurrent: true,
    steps: book.steps.map(stepOf),
  });

/** The edition of a playbook that new crises take; null when there is none of this code. */
export async function currentPlaybook(ctx: Ctx, code: string): Promise<Playbook | null> {
  const find = () => ctx.db.findOneBy(Playbook, { code, isCurrent: true });
  const known = await find();
  if (known) return known;
  await installPlaybooks(ctx);
  return find();
}
