import { IsNull, LessThanOrEqual } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import type { DueRule } from './due-rule';
import type { DueRuleInput } from './due-rule.types';
import { Playbook, type PlaybookStep } from './playbook.entity';
import { PlaybookEdited, PlaybookReviewDue, PlaybookReviewed } from './playbook.events';
import type {
  PlaybookContentInput,
  PlaybookCreateInput,
  PlaybookEditInput,
  PlaybookReviewInput,
  PlaybookStepInput,
} from './playbook.inputs';
import { monthsLater } from './playbook-pack.service';
import { CrisisSignal } from './signal.enums';
import { isTypeOf } from './strategy';

/** Who changes playbooks. */
export const editsPlaybooks = (actor: Actor): boolean => actor.is(Role.DIVISION_HEAD, Role.AGENCY_HEAD);

const SIGNALS: readonly string[] = Object.values(CrisisSignal);
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

function eventOf(value: string | null | undefined, field: string[], count: number): string {
  const name = value?.trim() ?? '';
  const step = /^TASK_DONE:(\d{1,2})$/.exec(name);
  if (SIGNALS.includes(name) || (step && Number(step[1]) >= 1 && Number(step[1]) <= count)) return name;
  throw invalid(field, 'Pilih peristiwa yang dikenal sistem.');
}

const needed = (value: number | null | undefined, field: string[]): number => {
  if (value == null) throw invalid(field, 'Wajib diisi.');
  return value;
};

const REPEATS = ['RECURRING', 'FIXED_TIMES'];

/** A rule with exactly what its kind needs. @throws INVALID_INPUT */
function ruleOf(rule: DueRuleInput, field: string[], count: number): DueRule {
  const at = (name: string) => [...field, 'dueRule', name];
  const { type } = rule;
  if (REPEATS.includes(type) || type === 'ONGOING') {
    const until = eventOf(rule.until, at('until'), count);
    if (type === 'ONGOING') return { type, until };
    return repeating(rule, until, at);
  }
  if (type === 'ON_EVENT' || type === 'BEFORE_EVENT')
    return { type, event: eventOf(rule.event, at('event'), count) };
  if (type === 'AFTER_EVENT') {
    const offsetMinutes = needed(rule.offsetMinutes, at('offsetMinutes'));
    return { type, event: eventOf(rule.event, at('event'), count), offsetMinutes };
  }
  const days = [...new Set(rule.days ?? [])].sort((a, b) => a - b);
  const first = needed(days[0], at('days'));
  return type === 'CALENDAR_DAYS' ? { type, days } : { type: 'WORKING_DAYS_AFTER_CLOSE', days: first };
}

function repeating(rule: DueRuleInput, until: string, at: (name: string) => string[]): DueRule {
  if (rule.type === 'FIXED_TIMES') {
    const times = [...new Set(rule.times ?? [])].sort();
    if (times.length === 0 || !times.every((time) => TIME.test(time)))
      throw invalid(at('times'), 'Tulis jam sebagai HH:mm, misalnya 06:00.');
    return { type: 'FIXED_TIMES', times, until };
  }
  const startOffsetMinutes = needed(rule.startOffsetMinutes, at('startOffsetMinutes'));
  return {
    type: 'RECURRING',
    startOffsetMinutes,
    everyMinutes: needed(rule.everyMinutes, at('everyMinutes')),
    until,
  };
}

function stepOf(step: PlaybookStepInput, index: number, count: number): PlaybookStep {
  const field = ['content', 'steps', String(index)];
  if ((step.offsetMinutes == null) === (step.dueRule == null))
    throw invalid([...field, 'offsetMinutes'], 'Isi menit sejak mulai, atau satu aturan waktu.');
  return {
    no: index + 1,
    text: step.text.trim(),
    gloss: step.gloss?.trim() || null,
    ownerRole: step.ownerRole,
    supportRoles: step.supportRoles ?? [],
    ownerAgency: step.ownerAgency?.trim() || null,
    supportAgency: step.supportAgency?.trim() || null,
    offsetMinutes: step.offsetMinutes ?? null,
    dueRule: step.dueRule ? ruleOf(step.dueRule, field, count) : null,
    isMandatory: step.isMandatory,
    completedBy: step.completedBy ? eventOf(step.completedBy, [...field, 'completedBy'], count) : null,
    linkedPlaybook: step.linkedPlaybook?.trim() || null,
  };
}

function contentOf(ctx: Ctx, content: PlaybookContentInput): Partial<Playbook> {
  const { cluster, type, reviewEveryMonths, steps } = content;
  if (steps.length === 0) throw invalid(['content', 'steps'], 'Tulis sedikitnya satu langkah.');
  if (!isTypeOf(cluster, type)) throw invalid(['content', 'type'], 'Pilih jenis krisis dari kelompok itu.');
  return {
    title: content.title.trim(),
    titleEn: content.titleEn?.trim() || null,
    ...{ cluster, type, reviewEveryMonths },
    typeNote: content.typeNote?.trim() || null,
    reviewDueAt: monthsLater(ctx.now(), reviewEveryMonths),
    remindedAt: null,
    steps: steps.map((step, index) => stepOf(step, index, steps.length)),
  };
}

async function edition(ctx: Ctx, values: Partial<Playbook>): Promise<Playbook> {
  const playbook = await ctx.create(Playbook, { ...values, isCurrent: true, createdById: ctx.actor.id });
  const { code, edition: no, changeNote } = playbook;
  await ctx.emit(PlaybookEdited, playbook, { code, edition: no }, { reason: changeNote });
  return playbook;
}

/** Makes a playbook of the office. @throws FORBIDDEN, DUPLICATE, INVALID_INPUT */
export async function createPlaybook(ctx: Ctx, { code, content }: PlaybookCreateInput): Promise<Playbook> {
  if (!editsPlaybooks(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  if (await ctx.db.existsBy(Playbook, { code }))
    throw new DomainError(ErrorCode.DUPLICATE, 'Kode ini sudah dipakai.', ['code']);
  return edition(ctx, { ...contentOf(ctx, content), code, edition: 1 });
}

/**
 * Changes a playbook by a new edition; tasks of running crises stay as they are.
 *
 * @throws NOT_FOUND, FORBIDDEN, CONFLICT, INVALID_TRANSITION for an old edition, INVALID_INPUT
 */
export async function editPlaybook(ctx: Ctx, input: PlaybookEditInput): Promise<Playbook> {
  const former = await currentFor(ctx, input.playbookId);
  ctx.expectVersion(former, input.expectedVersion, 'playbook');
  const values = contentOf(ctx, input.content);
  if (!input.changeNote.trim()) throw invalid('changeNote', 'Tulis apa yang berubah.');
  former.isCurrent = false;
  await ctx.save(former);
  const { code } = former;
  return edition(ctx, { ...values, code, edition: former.edition + 1, changeNote: input.changeNote.trim() });
}

async function currentFor(ctx: Ctx, id: string): Promise<Playbook> {
  const playbook = await ctx.get(Playbook, id, ['playbookId']);
  if (!editsPlaybooks(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  if (!playbook.isCurrent)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Edisi ini sudah diganti. Buka edisi terakhir.');
  return playbook;
}

/** Says that a playbook was looked through; the next time counts from now. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function reviewPlaybook(ctx: Ctx, { playbookId }: PlaybookReviewInput): Promise<Playbook> {
  const playbook = await currentFor(ctx, playbookId);
  Object.assign(playbook, {
    reviewDueAt: monthsLater(ctx.now(), playbook.reviewEveryMonths),
    remindedAt: null,
  });
  await ctx.save(playbook);
  const { code, edition: no } = playbook;
  await ctx.emit(PlaybookReviewed, playbook, { code, edition: no });
  return playbook;
}

/** Reminds once of each playbook that is to be looked through. Safe to run again. */
export async function remindOfReviews(ctx: Ctx): Promise<void> {
  const due = { isCurrent: true, remindedAt: IsNull(), reviewDueAt: LessThanOrEqual(ctx.now()) };
  for (const { id } of await ctx.db.findBy(Playbook, due)) {
    const playbook = await ctx.get(Playbook, id);
    playbook.remindedAt = ctx.now();
    await ctx.save(playbook);
    const { code, title, reviewDueAt } = playbook;
    await ctx.emit(PlaybookReviewDue, playbook, { code, title, reviewDueAt: reviewDueAt.toISOString() });
  }
}
