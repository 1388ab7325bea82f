import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankDistribution } from '../../server/modules/crises/distribution.service';
import { FactItem, FactStatus } from '../../server/modules/crises/fact.entity';
import { Task, TaskState } from '../../server/modules/crises/task.entity';
import { RiskAssessment, RiskLevel } from '../../server/modules/issues/assessment.entity';
import { Role } from '../../server/platform/actor';
import { writeEvent } from '../../server/platform/events';
import { newId } from '../../server/platform/ids';
import { projectRoot } from '../../server/platform/root';
import { TestApp } from '../../server/test/app';
import {
  buildCarriers,
  buildPress,
  buildStatement,
  type ReadyStatement,
} from '../../server/test/factories/distributions';
import type { Figure } from '../speed/figure';

const ENTRIES = 10_000;
const QUARTERS = 4 * 96;
const QUARTER_MS = 900_000;
const ROUNDS = 100;
/** The compiler of a process just started is not what people wait for: an office asks for its room all day. */
const WARM_UP = 50;
const BAR_MS = 50;

/** The question of the web itself, so that the bench asks what people wait for. */
function question(): string {
  const file = join(projectRoot, 'web/src/features/crises/room/roomQuery.ts');
  const [text] = /query CrisisRoom[^`]*/.exec(readFileSync(file, 'utf8')) ?? [];
  if (!text) throw new Error('roomQuery.ts holds no query CrisisRoom.');
  return text;
}

/** What happened in four days: every entry of the course is linked to the crisis. */
async function tell(app: TestApp, { issue, crisis }: ReadyStatement): Promise<void> {
  const { actor } = app.as(Role.COMMUNICATIONS_OFFICER);
  const begin = app.clock.now().getTime();
  for (let from = 0; from < ENTRIES; from += 500)
    await app.perform(async ({ db }) => {
      for (let no = from; no < from + 500; no += 1)
        await writeEvent(db, {
          name: no % 2 ? 'distribution.dispatched' : 'crisis.recorded',
          subjectType: 'Issue',
          subjectId: issue.id,
          actor,
          at: new Date(begin + no * 30_000),
          requestId: `bench-${no}`,
          outcome: 'DONE',
          reason: null,
          data: { text: `Peristiwa ${no}` },
          changes: [],
          links: [{ type: 'Crisis', id: crisis?.id ?? '' }],
        });
    });
}

/** Tasks, facts and the scores of each quarter of an hour, with inputs as large as real ones. */
async function work(app: TestApp, { issue, crisis }: ReadyStatement): Promise<void> {
  const begin = app.clock.now().getTime();
  await app.perform(async (ctx) => {
    for (let no = 0; no < 40; no += 1)
      await ctx.create(Task, {
        crisisId: crisis?.id ?? null,
        issueId: issue.id,
        stepNo: no + 1,
        text: `Langkah ${no + 1}`,
        ownerRole: Role.COMMUNICATIONS_OFFICER,
        dueAt: new Date(begin + no * QUARTER_MS),
        isMandatory: no % 2 === 0,
        state: no < 20 ? TaskState.DONE : TaskState.TODO,
      });
    for (let no = 0; no < 12; no += 1)
      await ctx.create(FactItem, {
        issueId: issue.id,
        text: `Fakta ${no}`,
        agencyId: newId(),
        status: FactStatus.UNCONFIRMED,
        createdById: newId(),
      });
    await ctx.db.insert(
      RiskAssessment,
      Array.from({ length: QUARTERS }, (_, no) => assessment(issue.id, begin, no)),
    );
  });
}

function assessment(issueId: string, begin: number, no: number): object {
  const at = new Date(begin + no * QUARTER_MS);
  const parts = { v: 0.5, g: 0.5, n: 0.3, r: 0.4, s: 0.4, o: 0.4 };
  const inputs = {
    baseline: [1, 0, 2, 1, 0, 1, 2],
    articleIds: Array.from({ length: 200 }, (_, id) => id + 1e12),
  };
  return Object.assign(new RiskAssessment(), {
    ...parts,
    ...{ id: newId(), version: 1, createdAt: at, updatedAt: at, subject: `issue:${issueId}`, storyNo: null },
    ...{ issueId, topicNo: null, at, weightsVersion: 1, score: 40 + (no % 40), level: RiskLevel.WASPADA },
    ...{ shownLevel: RiskLevel.WASPADA, label: null, hardTriggers: [], inputs, lowConfidence: false },
  });
}

/** Milliseconds in which 95 of 100 questions for the whole room are answered, one after another, after those that warm up. */
export async function room(): Promise<Figure[]> {
  const app = new TestApp();
  await app.open({});
  try {
    app.clock.set('2026-04-15T02:24:00.000Z');
    const press = await buildPress(app);
    const made = await buildStatement(app);
    const all = Object.values(press).map(({ outlet }) => outlet);
    await buildCarriers(app, made.issue, { claim: all.slice(0, 6), story: all.slice(6) });
    const officer = app.as(Role.COMMUNICATIONS_OFFICER);
    await app.perform((ctx) => rankDistribution(ctx, { versionId: made.version.id }), officer.actor);
    await work(app, made);
    await tell(app, made);
    app.clock.set(new Date(app.clock.now().getTime() + QUARTERS * QUARTER_MS));
    const took: number[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const from = performance.now();
      const { crisis } = await officer.run(question(), { code: made.crisis?.code });
      if (round >= 0) took.push(performance.now() - from);
      if (crisis.course.nodes.length < 30) throw new Error('The course is missing.');
    }
    const value = took.sort((a, b) => a - b)[Math.floor(ROUNDS * 0.95)] ?? 0;
    return [
      { task: 'crisis.room', metric: 'p95_milliseconds_at_10000_entries', value, bar: BAR_MS, atMost: true },
    ];
  } finally {
    await app.close();
  }
}
