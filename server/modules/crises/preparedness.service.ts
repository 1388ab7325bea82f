import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { In, MoreThan } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { DateTime, LocalDate } from '../../platform/scalars';
import { addDays } from '../../platform/working-days';
import { readsCases } from '../issues/case-access.entity';
import { DutyRank, DutyShift } from '../issues/duty-shift.entity';
import { Crisis } from './crisis.entity';
import { ENDED } from './crisis.lifecycle';
import { FollowUp, FollowUpState } from './follow-up.entity';
import { Playbook } from './playbook.entity';
import { monthsLater } from './playbook-pack.service';
import { RiskEntry } from './risk-register.entity';
import { StatementTemplate, TemplateState } from './template.entity';

/** What is to be done before a crisis. */
export enum PreparationKind {
  RISK = 'RISK',
  PLAYBOOK = 'PLAYBOOK',
  TEMPLATE = 'TEMPLATE',
  ROSTER = 'ROSTER',
  DRILL = 'DRILL',
  FOLLOW_UP = 'FOLLOW_UP',
}
registerEnumType(PreparationKind, {
  name: 'PreparationKind',
  description: 'What is to be done before a crisis.',
  valuesConfig: {
    RISK: { description: 'A risk of the register is to be looked at.' },
    PLAYBOOK: { description: 'A playbook is to be looked through.' },
    TEMPLATE: { description: 'A template of a statement is to be looked through.' },
    ROSTER: { description: 'Hours of the coming week have nobody on duty.' },
    DRILL: { description: 'A drill is to be held.' },
    FOLLOW_UP: { description: 'A follow-up of a review is to be done.' },
  },
});

/** One thing to be done before a crisis. */
@ObjectType({ description: 'One thing to be done before a crisis.' })
export class Preparation {
  @Field(() => PreparationKind, { description: 'What kind of thing.' })
  kind!: PreparationKind;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day by which it is due; null for at once.' })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'True when the day has passed.' })
  isLate!: boolean;
}

/** How ready the office is. */
@ObjectType({ description: 'How ready the office is.' })
export class Preparedness {
  @Field(() => [Preparation], { description: 'What is due within thirty days or late, the earliest first.' })
  items!: Preparation[];

  @Field(() => Int, { description: 'Risks in the register.' })
  riskCount!: number;

  @Field(() => Int, { description: 'Playbooks in force.' })
  playbookCount!: number;

  @Field(() => Int, { description: 'Approved templates of statements.' })
  templateCount!: number;

  @Field(() => Float, { description: 'Hours of the coming seven days with nobody on first duty.' })
  uncoveredHours!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the last drill ended; null when none did.' })
  lastDrillAt!: Date | null;

  @Field(() => Int, { description: 'Open follow-ups of reviews.' })
  openFollowUps!: number;
}

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;
const AHEAD_DAYS = 30;

/** Hours between two moments that no span covers. Spans are milliseconds. */
export function uncoveredHours(
  spans: readonly { from: number; to: number }[],
  from: number,
  to: number,
): number {
  let open = 0;
  let reached = from;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.to <= reached) continue;
    if (span.from >= to) break;
    open += Math.max(0, span.from - reached);
    reached = Math.max(reached, span.to);
  }
  return (open + Math.max(0, to - reached)) / HOUR_MS;
}

async function roster(ctx: Ctx): Promise<number> {
  const from = ctx.now().getTime();
  const shifts = await ctx.db.findBy(DutyShift, { rank: DutyRank.FIRST, toAt: MoreThan(ctx.now()) });
  const spans = shifts.map(({ fromAt, toAt }) => ({ from: fromAt.getTime(), to: toAt.getTime() }));
  return uncoveredHours(spans, from, from + WEEK_MS);
}

/** When the last drill was closed; null when none was. */
async function lastDrill(ctx: Ctx): Promise<Date | null> {
  const [drill] = await ctx.db.find(Crisis, {
    where: { isExercise: true, state: In([...ENDED]) },
    order: { closedAt: 'DESC' },
    take: 1,
  });
  return drill?.closedAt ?? null;
}

type Dated = [PreparationKind, string, string | null];
const K = PreparationKind;

function toDo(ctx: Ctx, dated: readonly Dated[]): Preparation[] {
  const until = addDays(ctx.today(), AHEAD_DAYS);
  return dated
    .filter(([, , dueOn]) => dueOn === null || dueOn <= until)
    .map(([kind, title, dueOn]) => ({ kind, title, dueOn, isLate: dueOn !== null && dueOn < ctx.today() }))
    .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1));
}

/** How ready the office is: what is due, what is missing; null for those who do not read crises. */
export async function preparednessOf(ctx: Ctx): Promise<Preparedness | null> {
  if (!readsCases(ctx.actor)) return null;
  const dayOf = (at: Date): string => profileOf(ctx).dayOf(at);
  const risks = await ctx.db.findBy(RiskEntry, { isRetired: false });
  const playbooks = await ctx.db.findBy(Playbook, { isCurrent: true });
  const templates = await ctx.db.findBy(StatementTemplate, { state: TemplateState.APPROVED });
  const followUps = await ctx.db.findBy(FollowUp, {
    state: FollowUpState.OPEN,
    ...FollowUp.visibleTo(ctx.actor),
  });
  const [open, last] = [await roster(ctx), await lastDrill(ctx)];
  const every = ctx.profile.crisis.measure.drillEveryMonths;
  const drillOn = last ? dayOf(monthsLater(last, every)) : null;
  const dated: Dated[] = [
    ...risks.map(({ title, reviewDueOn }): Dated => [K.RISK, title, reviewDueOn]),
    ...playbooks.map(
      ({ code, title, reviewDueAt }): Dated => [K.PLAYBOOK, `${code} ${title}`, dayOf(reviewDueAt)],
    ),
    ...templates.map(({ title, reviewDueOn }): Dated => [K.TEMPLATE, title, reviewDueOn ?? ctx.today()]),
    ...followUps.map(({ text, dueOn }): Dated => [K.FOLLOW_UP, text, dueOn]),
    ...(open > 0 ? [[K.ROSTER, 'Piket pertama', null] as Dated] : []),
    [K.DRILL, 'Latihan krisis', drillOn],
  ];
  return {
    items: toDo(ctx, dated),
    riskCount: risks.length,
    playbookCount: playbooks.length,
    templateCount: templates.length,
    uncoveredHours: Math.round(open * 10) / 10,
    lastDrillAt: last,
    openFollowUps: followUps.length,
  };
}
