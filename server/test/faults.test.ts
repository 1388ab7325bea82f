import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Crisis, CrisisIssue } from '../modules/crises/crisis.entity';
import { Task } from '../modules/crises/task.entity';
import { Actor, Role, SYSTEM } from '../platform/actor';
import type { Ctx } from '../platform/ctx';
import { Endorsement } from '../platform/endorsement.entity';
import { DomainError } from '../platform/errors';
import type { lifecycle } from '../platform/lifecycle';
import { projectRoot } from '../platform/root';
import { testApp } from './app';
import { buildAlert, buildAssessment, buildStory, Office } from './factories/cases';

const app = testApp();
let office: Office;
const at = (text: string) => `2026-04-15T${text}:00+07:00`;

beforeEach(async () => {
  app.clock.set(at('08:06'));
  office = new Office(app);
});

// biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
type Answer = any;

async function act(
  role: Role,
  mutation: string,
  type: string,
  input: object,
  fields: string,
): Promise<Answer> {
  const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { code message } ${fields} } }`;
  return (await (await office.as(role)).run(text, { input }))[mutation];
}

async function openIssue(): Promise<string> {
  const { story } = await buildStory(app, { articles: [{ title: 'Antrean IGD sebelas jam' }] });
  const triage = { category: 'layanan/RSUD', impact: 4, ownerId: await office.id(Role.DIVISION_HEAD) };
  const input = { storyId: story.id, triage };
  const { issue } = await act(Role.MONITORING_ANALYST, 'issueOpen', 'IssueOpenInput', input, 'issue { id }');
  await buildAssessment(app, at('08:05'), 57.94, { issueId: issue.id });
  return issue.id;
}

const declare = async (role: Role, issueId: string, more: object = {}): Promise<Answer> =>
  act(
    role,
    'crisisDeclare',
    'CrisisDeclareInput',
    {
      ...{ issueIds: [issueId], severity: 'SEV2', playbookCode: 'PB-04', reason: 'Layanan terganggu' },
      ...{ crisisHistory: true, commanderId: await office.id(Role.AGENCY_HEAD), ...more },
    },
    'crisis { id code }',
  );

const codesOf = (answer: Answer): string[] => answer.errors.map(({ code }: { code: string }) => code);

describe('declaring a crisis twice', () => {
  it('makes one crisis of two heads at once, and tells the other why not', async () => {
    const issueId = await openIssue();
    for (const role of [Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY]) await office.person(role);

    const answers = await Promise.all([
      declare(Role.AGENCY_HEAD, issueId),
      declare(Role.REGIONAL_SECRETARY, issueId),
    ]);

    expect(answers.flatMap(codesOf)).toEqual(['INVALID_TRANSITION']);
    expect(await app.db.count(Crisis)).toBe(1);
    expect(await app.db.countBy(CrisisIssue, { issueId })).toBe(1);
    expect(await app.events('crisis.declared')).toHaveLength(1);
  });

  it('has one effect under one key, however often and however close it is sent', async () => {
    const issueId = await openIssue();
    await office.person(Role.AGENCY_HEAD);
    const once = () => declare(Role.AGENCY_HEAD, issueId, { idempotencyKey: 'maklumat-1' });

    const answers = [...(await Promise.all([once(), once()])), await once()];

    const made = answers.filter(({ crisis }) => crisis);
    expect(new Set(made.map(({ crisis }) => crisis.id)).size).toBe(1);
    expect(codesOf(answers[2])).toEqual([]);
    expect(await app.db.count(Crisis)).toBe(1);
    expect(await app.events('crisis.declared')).toHaveLength(1);
  });
});

const CASE = `query ($code: ID!) { crisis(code: $code) {
  clocks { kind round dueAt metAt breachedAt minutesTaken } taskCounts { total finished } } }`;

describe('a clock that steps', () => {
  it('back and forth breaches, calls and makes tasks once, and counts no time below zero', async () => {
    await office.person(Role.MONITORING_ANALYST);
    await office.person(Role.DIVISION_HEAD);
    const { story } = await buildStory(app, { articles: [{ title: 'Antrean di loket' }] });
    const alert = await buildAlert(app, story);
    const { crisis } = await declare(Role.AGENCY_HEAD, await openIssue());
    const read = async () =>
      (await (await office.as(Role.AGENCY_HEAD)).run(CASE, { code: crisis.code })).crisis;
    await app.at(at('10:30'));
    const told = async () => [
      (await app.events()).filter(({ name }) => /breach|step|escalat|task|alert|crisis/.test(name)).length,
      await app.db.countBy(Task, { crisisId: crisis.id }),
    ];
    const before = [await told(), await read()];
    expect(before[1].clocks.some(({ breachedAt }: Answer) => breachedAt)).toBe(true);

    await app.at(at('07:00'));
    expect([await told(), await read()]).toEqual(before);
    await app.at(at('10:30'));
    expect([await told(), await read()]).toEqual(before);

    app.clock.set(at('08:00'));
    const taken = await act(
      Role.MONITORING_ANALYST,
      'alertAcknowledge',
      'AlertIdInput',
      { alertId: alert.id },
      'alert { state acknowledgedAt }',
    );
    expect(codesOf(taken)).toEqual([]);
    const minutes = (await read()).clocks.map(({ minutesTaken }: Answer) => minutesTaken ?? 0);
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(0);
  });
});

type Table = ReturnType<typeof lifecycle<never, string, string>>;

/** Every table of steps of the product, by the name of its file. */
function tables(): [string, Table][] {
  const folder = join(projectRoot, 'server/modules');
  return readdirSync(folder).flatMap((module) =>
    readdirSync(join(folder, module))
      .filter((file) => file.endsWith('.lifecycle.ts'))
      .flatMap((file) => {
        const found = Object.values(require(join(folder, module, file)) as object);
        return found.filter((one) => one?.steps && one.take).map((one): [string, Table] => [file, one]);
      }),
  );
}

const statesOf = ({ steps }: Table): string[] => [
  ...new Set(Object.values(steps).flatMap(({ from, to }) => [...(from === 'ANY' ? [] : from), to])),
];

/** Steps a table does not know, tried by one person; each answer that is no refusal, or left another state. */
async function wrongSteps(ctx: Ctx, table: Table): Promise<string[]> {
  const wrong: string[] = [];
  for (const [action, { from }] of Object.entries(table.steps))
    for (const state of statesOf(table).filter((one) => from !== 'ANY' && !from.includes(one))) {
      const subject = { id: `${action}-${state}`, state, version: 1, previousState: null, editorIds: [] };
      const answer = await table.take(ctx, subject as never, action).catch((error: unknown) => error);
      const isRefused = answer instanceof DomainError;
      if (!isRefused || subject.state !== state) wrong.push(`${action} in ${state}: ${String(answer)}`);
      if ((await table.allowed(ctx, subject as never)).includes(action))
        wrong.push(`${action} is offered in ${state}`);
    }
  return wrong;
}

describe('a step that the state of a record does not allow', () => {
  const everything = new Actor({
    ...{ id: 'semua', kind: 'PERSON', name: 'Semua peran', roles: Object.values(Role) },
    ...{ companyId: null, workUnitId: null },
  });

  it.each(tables())('is refused and offered by no row of %s', async (_, table) => {
    for (const actor of [everything, SYSTEM])
      expect(await app.perform((ctx) => wrongSteps(ctx, table), actor)).toEqual([]);
    expect(await app.db.countBy(Endorsement, {})).toBe(0);
  });

  it('is looked for in every table there is', () => {
    expect(tables().length).toBeGreaterThanOrEqual(23);
  });
});
