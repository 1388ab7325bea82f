import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { buildAlert, buildAssessment, buildStory, Office } from '../../test/factories/cases';
import { makeWorkUnit } from '../../test/factories/identity';
import { Issue } from '../issues/issue.entity';
import { RiskLevelChanged } from '../issues/issue-risk.events';
import { Crisis } from './crisis.entity';
import { CrisisState } from './crisis.enums';
import { isExercise } from './crisis-step.service';
import { Distribution, DistributionState } from './distribution.entity';
import { Statement, StatementKind, StatementVersion, VersionState } from './statement.entity';
import { Task } from './task.entity';

const app = testApp();
const { MONITORING_ANALYST: ANALYST, DIVISION_HEAD, AGENCY_HEAD, COMMUNICATIONS_OFFICER: OFFICER } = Role;
const { REGIONAL_SECRETARY: SECRETARY, SPOKESPERSON, AGENCY_CONTACT } = Role;
let office: Office;
const at = (text: string) => `2026-${text.replace(' ', 'T')}:00+07:00`;
const moment = (text: string) => new Date(at(text)).toISOString();

beforeEach(async () => {
  app.clock.set(at('04-15 08:06'));
  office = new Office(app);
});

// biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
async function act(role: Role, mutation: string, type: string, input: object, selection = ''): Promise<any> {
  const answer = await (await office.as(role)).run(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { code field message } ${selection} } }`,
    { input },
  );
  return answer[mutation];
}
const CRISIS = 'crisis { id code state severity allowedActions clockStartedAt }';
const crisisAct = (role: Role, name: string, type: string, input: object) =>
  act(role, `crisis${name}`, `Crisis${type}Input`, input, CRISIS);
const TASK = 'task { owner { id } allowedActions }';
const codes = (payload: { errors: { code: string }[] }) => payload.errors.map(({ code }) => code);
const read = async (role: Role, code: string, fields: string) =>
  (await (await office.as(role)).run(`query ($code: ID!) { crisis(code: $code) { ${fields} } }`, { code }))
    .crisis;

/** An issue as Andi opens it, with a story that reached 57.94 at 08.30. */
async function issue(values: object = {}): Promise<string> {
  const { story } = await buildStory(app, { articles: [{ title: 'Antrean IGD 11 jam' }] });
  const triage = { category: 'layanan/RSUD', impact: 4, ownerId: await office.id(DIVISION_HEAD) };
  const input = { storyId: story.id, triage, ...values };
  const opened = await act(ANALYST, 'issueOpen', 'IssueOpenInput', input, 'issue { id }');
  return opened.issue.id;
}
const score = (issueId: string, time: string, value: number) =>
  buildAssessment(app, at(time), value, { issueId });

const KIND = { cluster: 'ACCIDENTAL', type: 'TECHNICAL_ERROR_SERVICE' };
const declaring = async (issueId: string, values: object = {}) => ({
  ...{ issueIds: [issueId], severity: 'SEV2', crisisHistory: true, playbookCode: 'PB-04' },
  ...{ reason: 'Layanan utama terganggu', ...values },
});

async function declared(values: object = {}): Promise<{ issueId: string; crisisId: string; code: string }> {
  const issueId = await issue();
  await score(issueId, '04-15 08:00', 37.71);
  await score(issueId, '04-15 08:30', 57.94);
  app.clock.set(at('04-15 08:38'));
  const { crisis, errors } = await crisisAct(
    AGENCY_HEAD,
    'Declare',
    'Declare',
    await declaring(issueId, values),
  );
  expect(errors).toEqual([]);
  return { issueId, crisisId: crisis.id, code: crisis.code };
}

/** A published statement, and its distribution, as the people who write and send them leave them. */
async function publish(issueId: string, crisisId: string, kind: StatementKind, time: string, isSent = false) {
  await app.perform(async (ctx) => {
    const title = `Pernyataan ${kind}`;
    const base = { issueId, title, authorId: 'budi' };
    const statement = await ctx.create(Statement, { ...base, crisisId, kind });
    const version = await ctx.create(StatementVersion, {
      ...{
        ...base,
        statementId: statement.id,
        no: 1,
        state: VersionState.PUBLISHED,
        body: 'Isi',
        blocks: null,
      },
      ...{
        factIds: [],
        messageIds: [],
        editorIds: [],
        publishedAt: new Date(at(time)),
        channels: ['OFFICIAL_WEB'],
      },
    });
    const sentAt = new Date(at(time));
    const values = {
      versionId: version.id,
      issueId,
      crisisId,
      rankedAt: sentAt,
      maxPaid: 3,
      inputs: {} as never,
      sentAt,
    };
    if (isSent) await ctx.create(Distribution, { ...values, state: DistributionState.SENT });
  });
}

const role = async (crisisId: string, kind: string, who: Role) =>
  crisisAct(AGENCY_HEAD, 'RoleAssign', 'RoleAssign', { crisisId, kind, personId: await office.id(who) });

const CLOCK = 'clocks { kind state dueAt metAt minutesTaken breachedAt startedAt }';
// biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
const clocksOf = async (code: string): Promise<any[]> => (await read(AGENCY_HEAD, code, CLOCK)).clocks;
const clock = async (code: string, kind: string) =>
  (await clocksOf(code)).filter((one: { kind: string }) => one.kind === kind).at(-1);

/** Brings the crisis to ACTIVE as in the acceptance story, without evaluating later clocks. */
async function active(): Promise<{ issueId: string; crisisId: string; code: string }> {
  const made = await declared();
  app.clock.set(at('04-15 08:45'));
  await role(made.crisisId, 'SPOKESPERSON', SPOKESPERSON);
  await role(made.crisisId, 'SCRIBE', OFFICER);
  const begun = await crisisAct(AGENCY_HEAD, 'Activate', 'Id', { crisisId: made.crisisId });
  expect([begun.errors, begun.crisis.state]).toEqual([[], 'ACTIVE']);
  return made;
}

describe('declaring', () => {
  test('is for heads, by severity; needs a severity, a commander, and a playbook or a reason', async () => {
    const issueId = await issue();
    const input = await declaring(issueId);
    for (const other of [OFFICER, ANALYST, Role.AUDITOR, DIVISION_HEAD])
      expect(codes(await crisisAct(other, 'Declare', 'Declare', input))).toEqual(['FORBIDDEN']);
    const refused = async (values: object, who: Role = AGENCY_HEAD) => {
      const { errors } = await crisisAct(who, 'Declare', 'Declare', { ...input, ...values });
      return [errors[0]?.code, errors[0]?.field[0]];
    };
    expect(await refused({ severity: null })).toEqual(['INVALID_INPUT', 'severity']);
    expect(await refused({}, SECRETARY)).toEqual(['INVALID_INPUT', 'commanderId']);
    expect(await refused({ commanderId: await office.id(OFFICER) })).toEqual([
      'INVALID_INPUT',
      'commanderId',
    ]);
    expect(await refused({ playbookCode: null })).toEqual(['INVALID_INPUT', 'noPlaybookReason']);
    expect(await refused({ playbookCode: 'PB-99' })).toEqual(['INVALID_INPUT', 'playbookCode']);
    expect(await refused({ cluster: 'VICTIM', type: 'CHALLENGE' })).toEqual(['INVALID_INPUT', 'type']);
    expect(await refused({ issueIds: [] })).toEqual(['INVALID_INPUT', 'issueIds']);
    const fresh = await act(
      ANALYST,
      'issueOpen',
      'IssueOpenInput',
      { title: 'Belum ditriase' },
      'issue { id }',
    );
    expect(await refused({ issueIds: [fresh.issue.id] })).toEqual(['INVALID_TRANSITION', 'issueIds']);
    expect(await app.db.count(Crisis)).toBe(0);
    const names = (await app.refusals()).map(({ name }) => name);
    expect(names.filter((name) => name === 'refused.crisisDeclare')).toHaveLength(12);

    const light = { severity: 'SEV3', commanderId: await office.id(DIVISION_HEAD) };
    const begun = await crisisAct(DIVISION_HEAD, 'Declare', 'Declare', { ...input, ...light });
    expect([begun.errors, begun.crisis.code, begun.crisis.state]).toEqual([[], 'KRS-2026-001', 'DECLARED']);
    expect(await refused({})).toEqual(['INVALID_TRANSITION', 'issueIds']);
  });

  test('starts the clocks at the first score of 50, takes over the tasks of PB-04, and escalates the issue', async () => {
    const { issueId, code } = await declared();
    const crisis = await read(
      AGENCY_HEAD,
      code,
      `clockStartedAt declaredAt commander { id } issues { id state stage } roles { kind isCurrent person { id } }
       tasks(first: 20) { nodes { stepNo text dueAt state isMandatory isOverdue completedBy } }
       strategyAdvice { effectiveCluster recommended } phases { key isCurrent } ${CLOCK}`,
    );
    const head = await office.id(AGENCY_HEAD);
    expect(crisis).toMatchObject({
      clockStartedAt: moment('04-15 08:30'),
      declaredAt: moment('04-15 08:38'),
      commander: { id: head },
      issues: [{ id: issueId, state: 'ESCALATED', stage: 'CRISIS' }],
      roles: [{ kind: 'COMMANDER', isCurrent: true, person: { id: head } }],
      strategyAdvice: {
        effectiveCluster: 'PREVENTABLE',
        recommended: ['INFORM', 'REBUILD', 'CORRECTIVE_ACTION'],
      },
      phases: [{ isCurrent: false }, { isCurrent: true }, { isCurrent: false }],
    });
    const due = crisis.tasks.nodes.map(({ stepNo, dueAt }: Task) => [stepNo, dueAt]);
    const times = ['08:35', '08:45', '08:50', '09:05', '09:10', '09:30', '09:30', '10:00', '10:00', '11:30'];
    expect(due).toEqual([
      ...times.map((time, index) => [index + 1, moment(`04-15 ${time}`)]),
      [11, moment('04-16 17:00')],
      [12, moment('04-22 17:00')],
    ]);
    expect(crisis.tasks.nodes[0]).toMatchObject({ state: 'TODO', isOverdue: true, isMandatory: true });
    expect(
      crisis.clocks.map(({ kind, dueAt, state }: Record<string, string>) => [kind, dueAt, state]),
    ).toEqual([
      ['HOLDING', moment('04-15 08:45'), 'PENDING'],
      ['LEADERSHIP', moment('04-15 08:50'), 'PENDING'],
      ['FULL', moment('04-15 09:30'), 'PENDING'],
      ['SPOKES', moment('04-15 10:00'), 'PENDING'],
    ]);
  });

  test('a step whose proof exists already starts DONE; a later edition of the playbook changes no running crisis', async () => {
    const { story } = await buildStory(app, { articles: [{ title: 'Antrean' }] });
    const alert = await buildAlert(app, story, {
      state: 'ACKNOWLEDGED' as never,
      acknowledgedAt: new Date(at('04-15 08:04')),
    });
    const triage = { category: 'layanan', impact: 4, ownerId: await office.id(DIVISION_HEAD) };
    const opened = await act(
      ANALYST,
      'issueOpen',
      'IssueOpenInput',
      { alertId: alert.id, triage },
      'issue { id }',
    );
    const { crisis } = await crisisAct(AGENCY_HEAD, 'Declare', 'Declare', await declaring(opened.issue.id));
    const tasks = () => app.db.find(Task, { where: { crisisId: crisis.id }, order: { stepNo: 'ASC' } });
    const before = await tasks();
    expect([before[0]?.state, before[0]?.doneAt]).toEqual(['DONE', new Date(at('04-15 08:04'))]);

    const books =
      'id edition version title cluster type reviewEveryMonths steps { text ownerRole offsetMinutes isMandatory }';
    const query = `{ playbook(code: "PB-04") { ${books} } }`;
    const { playbook } = await (await office.as(DIVISION_HEAD)).run(query);
    expect([playbook.edition, playbook.steps.length]).toEqual([1, 12]);
    const steps = [{ text: 'Satu langkah saja', ownerRole: OFFICER, offsetMinutes: 5, isMandatory: false }];
    const content = { title: playbook.title, ...KIND, reviewEveryMonths: 24, steps };
    const edit = {
      playbookId: playbook.id,
      expectedVersion: playbook.version,
      changeNote: 'Disederhanakan',
      content,
    };
    const editing = (who: Role, values: object = {}) =>
      act(who, 'playbookEdit', 'PlaybookEditInput', { ...edit, ...values }, 'playbook { edition stepCount }');
    expect(codes(await editing(OFFICER))).toEqual(['FORBIDDEN']);
    const bad = { ...content, steps: [{ ...steps[0], offsetMinutes: null }] };
    expect(codes(await editing(DIVISION_HEAD, { content: bad }))).toEqual(['INVALID_INPUT']);
    expect((await editing(DIVISION_HEAD)).playbook).toEqual({ edition: 2, stepCount: 1 });
    expect(codes(await editing(DIVISION_HEAD))).toEqual(['INVALID_TRANSITION']);
    expect(await tasks()).toEqual(before);
    expect((await read(AGENCY_HEAD, crisis.code, 'playbook { edition stepCount }')).playbook).toEqual({
      edition: 1,
      stepCount: 12,
    });
  });
});

describe('strategy, severity, roles', () => {
  test('refuses what is never allowed and what contradicts itself', async () => {
    const { crisisId } = await declared();
    const choose = (strategies: string[], who: Role = AGENCY_HEAD) =>
      crisisAct(who, 'StrategyChoose', 'Strategy', { crisisId, strategies });
    expect(codes(await choose(['ATTACK_ACCUSER']))).toEqual(['STRATEGY_NOT_ALLOWED']);
    expect(codes(await choose(['DENIAL', 'REBUILD']))).toEqual(['STRATEGY_INCONSISTENT']);
    expect(codes(await choose(['INFORM'], OFFICER))).toEqual(['FORBIDDEN']);
    expect((await choose(['INFORM', 'REBUILD'])).errors).toEqual([]);
    expect((await app.db.findOneByOrFail(Crisis, { id: crisisId })).strategies).toEqual([
      'INFORM',
      'REBUILD',
    ]);
  });

  test('severity goes up and down with a reason, and moves the awaited update; the commander sets another cadence', async () => {
    const { issueId, crisisId, code } = await active();
    await publish(issueId, crisisId, StatementKind.FULL, '04-15 09:25');
    await app.at(at('04-15 09:30'));
    expect((await clock(code, 'UPDATE')).dueAt).toBe(moment('04-15 11:25'));
    const severity = (value: string, who: Role = AGENCY_HEAD) =>
      crisisAct(who, 'SeveritySet', 'Severity', { crisisId, severity: value, reason: 'Ada korban' });
    expect(codes(await severity('SEV1', OFFICER))).toEqual(['FORBIDDEN']);
    expect(codes(await severity('SEV2'))).toEqual(['INVALID_INPUT']);
    expect((await severity('SEV1')).crisis.severity).toBe('SEV1');
    expect((await clock(code, 'UPDATE')).dueAt).toBe(moment('04-15 10:25'));
    const cadence = (who: Role, minutes: number | null) =>
      crisisAct(who, 'CadenceSet', 'Cadence', { crisisId, minutes, reason: 'Tenang' });
    expect(codes(await cadence(SECRETARY, 1440))).toEqual(['FORBIDDEN']);
    await cadence(AGENCY_HEAD, 1440);
    expect((await clock(code, 'UPDATE')).dueAt).toBe(moment('04-16 09:25'));
    const [told] = await app.events('crisis.severity_changed');
    expect([told?.reason, told?.data.from]).toEqual(['Ada korban', 'SEV2']);
  });

  test('a new holder of a part ends the former, history stays, and open tasks go along', async () => {
    const unit = await app.perform((ctx) => makeWorkUnit(ctx));
    const contact = await office.person(AGENCY_CONTACT, unit.id);
    const { crisisId, code } = await declared();
    expect(codes(await role(crisisId, 'SPOKESPERSON', OFFICER))).toEqual(['INVALID_INPUT']);
    expect(codes(await crisisAct(AGENCY_HEAD, 'Activate', 'Id', { crisisId }))).toEqual([
      'INVALID_TRANSITION',
    ]);
    await role(crisisId, 'FACT_CONTACT', AGENCY_CONTACT);
    const { tasks } = await contact.caller.run(
      '{ tasks(filter: { isMine: true, isOpen: true }) { nodes { id stepNo allowedActions } } }',
    );
    expect(tasks.nodes.map(({ stepNo }: Task) => stepNo)).toEqual([4, 5, 11, 12]);
    expect(tasks.nodes[0].allowedActions).toEqual(['START', 'FINISH', 'BLOCK']);
    const [first] = tasks.nodes;
    const give = (by: Role, ownerId: string | null) =>
      act(by, 'taskAssign', 'TaskAssignInput', { taskId: first.id, ownerId }, TASK);
    expect(codes(await give(AGENCY_CONTACT, null))).toEqual(['FORBIDDEN']);
    expect(codes(await give(OFFICER, await office.id(OFFICER)))).toEqual(['FORBIDDEN']);
    expect(await app.db.findOneByOrFail(Task, { id: first.id })).toMatchObject({ ownerId: contact.user.id });
    expect(codes(await give(AGENCY_HEAD, await office.id(Role.TREASURER)))).toEqual(['INVALID_INPUT']);
    expect(await app.db.findOneByOrFail(Task, { id: first.id })).toMatchObject({ ownerId: contact.user.id });
    const given = await give(AGENCY_HEAD, await office.id(OFFICER));
    expect(given).toEqual({
      errors: [],
      task: {
        owner: { id: await office.id(OFFICER) },
        allowedActions: ['START', 'FINISH', 'BLOCK', 'WAIVE', 'ASSIGN'],
      },
    });
    expect((await give(DIVISION_HEAD, null)).task).toEqual({
      owner: null,
      allowedActions: ['START', 'FINISH', 'BLOCK', 'ASSIGN'],
    });
    const done = await act(DIVISION_HEAD, 'taskFinish', 'TaskFinishInput', { taskId: first.id }, TASK);
    expect(done).toEqual({ errors: [], task: { owner: null, allowedActions: [] } });
    expect(codes(await give(AGENCY_HEAD, contact.user.id))).toEqual(['INVALID_TRANSITION']);
    await role(crisisId, 'COMMANDER', SECRETARY);
    expect(await read(SECRETARY, code, 'commander { id } roles { kind isCurrent }')).toEqual({
      commander: { id: await office.id(SECRETARY) },
      roles: [
        { kind: 'COMMANDER', isCurrent: false },
        { kind: 'FACT_CONTACT', isCurrent: true },
        { kind: 'COMMANDER', isCurrent: true },
      ],
    });
  });
});

describe('clocks', () => {
  test('run as in the acceptance story: 13, 15, 55 and 85 minutes, first update at 11.20', async () => {
    const unit = await app.perform((ctx) => makeWorkUnit(ctx));
    await office.person(AGENCY_CONTACT, unit.id);
    const { issueId, crisisId, code } = await active();
    await publish(issueId, crisisId, StatementKind.HOLDING, '04-15 08:43');
    await role(crisisId, 'FACT_CONTACT', AGENCY_CONTACT);
    app.clock.set(at('04-15 09:25'));
    await publish(issueId, crisisId, StatementKind.FULL, '04-15 09:25', true);
    const record = (kind: string, note: string | null = null) =>
      crisisAct(OFFICER, 'Record', 'Record', { crisisId, kind, note });
    await app.at(at('04-15 09:55'));
    expect((await record('BRIEFING_LOGGED')).errors).toEqual([]);
    expect(codes(await record('FULL_PUBLISHED'))).toEqual(['INVALID_INPUT']);
    expect(codes(await record('NO_CHANGE_NOTED'))).toEqual(['INVALID_INPUT']);
    app.clock.set(at('04-15 11:20'));
    await record('NO_CHANGE_NOTED', 'Belum ada perubahan');
    const shown = (await clocksOf(code)).map((one) => [one.kind, one.state, one.minutesTaken, one.dueAt]);
    expect(shown).toEqual([
      ['HOLDING', 'MET', 13, moment('04-15 08:45')],
      ['LEADERSHIP', 'MET', 15, moment('04-15 08:50')],
      ['FULL', 'MET', 55, moment('04-15 09:30')],
      ['SPOKES', 'MET', 85, moment('04-15 10:00')],
      ['UPDATE', 'MET', 115, moment('04-15 11:25')],
      ['UPDATE', 'PENDING', null, moment('04-15 13:20')],
    ]);
    const done = await app.db.find(Task, {
      where: { crisisId, state: 'DONE' as never },
      order: { stepNo: 'ASC' },
    });
    expect(done.map(({ stepNo }) => stepNo)).toEqual([2, 3, 6, 7, 9]);
    expect(await app.events('clock.breached')).toEqual([]);
  });

  test('a breach is written once, at its deadline, and shown at once even before the clock ticks', async () => {
    const { issueId, crisisId, code } = await declared();
    app.clock.set(at('04-15 08:46'));
    expect((await clock(code, 'HOLDING')).state).toBe('BREACHED');
    expect(await app.events('clock.breached')).toEqual([]);
    await app.at(at('04-15 08:47'));
    await app.at(at('04-15 08:48'));
    await publish(issueId, crisisId, StatementKind.HOLDING, '04-15 08:48');
    await app.at(at('04-15 08:49'));
    await app.deliver({ times: 2 });
    const breaches = await app.events('clock.breached');
    expect(breaches.map(({ data }) => [data.kind, data.dueAt])).toEqual([['HOLDING', moment('04-15 08:45')]]);
    expect(await clock(code, 'HOLDING')).toMatchObject({
      state: 'BREACHED',
      breachedAt: moment('04-15 08:45'),
      metAt: moment('04-15 08:48'),
    });
  });

  test('a data leak starts 72 hours from its discovery, met by the recorded notice', async () => {
    const { crisisId, code } = await declared({ playbookCode: 'PB-08', cluster: null, type: null });
    const record = (kind: string, time: string) =>
      crisisAct(Role.INFORMATION_OFFICER, 'Record', 'Record', { crisisId, kind, at: at(time) });
    expect(codes(await record('DISCOVERY_TIME_RECORDED', '04-15 09:00'))).toEqual(['INVALID_INPUT']);
    await record('DISCOVERY_TIME_RECORDED', '04-15 07:00');
    expect((await clock(code, 'PDP_NOTICE')).dueAt).toBe(moment('04-18 07:00'));
    app.clock.set(at('04-17 10:00'));
    await record('PDP_NOTICE_SENT', '04-17 10:00');
    expect(await clock(code, 'PDP_NOTICE')).toMatchObject({ state: 'MET', metAt: moment('04-17 10:00') });
  });
});

describe('tasks', () => {
  const taskId = async (crisisId: string, stepNo: number) =>
    (await app.db.findOneOrFail(Task, { where: { crisisId, stepNo }, order: { round: 'DESC' } })).id;
  const task = (who: Role, name: string, type: string, input: object) =>
    act(who, `task${name}`, `Task${type}Input`, input, 'task { state reason isOverdue }');

  test('are begun, blocked, done or waived; a repeating one brings the next; the commander alone waives', async () => {
    const { crisisId } = await active();
    const id = await taskId(crisisId, 5);
    expect((await task(DIVISION_HEAD, 'Start', 'Id', { taskId: id })).task.state).toBe('DOING');
    expect(codes(await task(ANALYST, 'Finish', 'Finish', { taskId: id }))).toEqual(['FORBIDDEN']);
    expect(codes(await task(DIVISION_HEAD, 'Block', 'Reason', { taskId: id, reason: ' ' }))).toEqual([
      'INVALID_INPUT',
    ]);
    expect(
      (await task(DIVISION_HEAD, 'Block', 'Reason', { taskId: id, reason: 'Menunggu' })).task.state,
    ).toBe('BLOCKED');
    expect(codes(await task(SECRETARY, 'Waive', 'Reason', { taskId: id, reason: 'x' }))).toEqual([
      'FORBIDDEN',
    ]);
    const waived = await task(AGENCY_HEAD, 'Waive', 'Reason', {
      taskId: id,
      reason: 'Tidak ada data pasien',
    });
    expect(waived.task).toEqual({ state: 'WAIVED', reason: 'Tidak ada data pasien', isOverdue: false });
    expect(codes(await task(DIVISION_HEAD, 'Start', 'Id', { taskId: id }))).toEqual(['INVALID_TRANSITION']);

    app.clock.set(at('04-15 11:40'));
    await task(OFFICER, 'Finish', 'Finish', { taskId: await taskId(crisisId, 10), evidence: 'Unggahan 3' });
    const rounds = await app.db.find(Task, { where: { crisisId, stepNo: 10 }, order: { round: 'ASC' } });
    expect(rounds.map(({ round, state, dueAt }) => [round, state, dueAt?.toISOString()])).toEqual([
      [1, 'DONE', moment('04-15 11:30')],
      [2, 'TODO', moment('04-15 13:30')],
    ]);
  });

  test('that wait for an event get their time when it happens, also from another step', async () => {
    const { crisisId } = await declared({ playbookCode: 'PB-08', cluster: null, type: null });
    const waiting = async () => (await app.db.findOneByOrFail(Task, { crisisId, stepNo: 8 })).dueAt;
    expect(await waiting()).toBeNull();
    app.clock.set(at('04-15 10:30'));
    await task(AGENCY_HEAD, 'Finish', 'Finish', { taskId: await taskId(crisisId, 4) });
    expect(await waiting()).toEqual(new Date(at('04-15 11:30')));
  });

  test('that an ended crisis left are late no more; one due after its end is', async () => {
    const { crisisId, code } = await declared();
    app.clock.set(at('04-15 12:00'));
    const late = async () => {
      const { taskCounts } = await read(DIVISION_HEAD, code, 'taskCounts { overdue }');
      const { tasks } = await (await office.as(DIVISION_HEAD)).run(
        '{ tasks(first: 50, filter: { isOverdue: true }) { nodes { stepNo isOverdue } } }',
      );
      expect(tasks.nodes.every(({ isOverdue }: { isOverdue: boolean }) => isOverdue)).toBe(true);
      return [taskCounts.overdue, tasks.nodes.map(({ stepNo }: { stepNo: number }) => stepNo).sort()];
    };
    const [before] = await late();
    expect(before).toBeGreaterThan(1);
    const closedAt = new Date(at('04-15 12:00'));
    await app.perform((ctx) =>
      ctx.db.update(Crisis, { id: crisisId }, { state: CrisisState.CLOSED, closedAt }),
    );
    expect(await late()).toEqual([0, []]);
    app.clock.set(at('04-16 17:01'));
    expect(await late()).toEqual([1, [11]]);
  });

  test('of an issue without a crisis make it RESPONDING', async () => {
    const issueId = await issue();
    const input = { issueId, text: 'Minta data ke RSUD', ownerRole: OFFICER, dueAt: at('04-15 09:00') };
    expect(codes(await task(OFFICER, 'Add', 'Add', input))).toEqual(['FORBIDDEN']);
    expect((await task(ANALYST, 'Add', 'Add', input)).errors).toEqual([]);
    const { issue: now } = await (await office.as(ANALYST)).run(`{ issue(id: "${issueId}") { state } }`);
    expect(now.state).toBe('RESPONDING');
    app.clock.set(at('04-15 09:01'));
    const mine = await (await office.as(OFFICER)).run(
      '{ tasks(filter: { isMine: true, isOverdue: true }) { nodes { text } } }',
    );
    expect(mine.tasks.nodes).toEqual([{ text: 'Minta data ke RSUD' }]);
  });
});

describe('the work list', () => {
  test('shows tasks that are late or due today, and issues to be triaged', async () => {
    await act(ANALYST, 'issueOpen', 'IssueOpenInput', { title: 'Belum ditriase' });
    await declared();
    app.clock.set(at('04-15 08:52'));
    const work = async (who: Role) => {
      const { myWork } = await (await office.as(who)).run('{ myWork { items { kind group title } } }');
      return myWork.items.map(({ kind, group, title }: Record<string, string>) => [kind, group, title]);
    };
    expect(await work(AGENCY_HEAD)).toEqual([
      ['TASK_DO', 'LATE', 'Tunjuk juru bicara; beri tahu Kadis dan direktur layanan'],
    ]);
    expect(await work(ANALYST)).toEqual([
      ['TASK_DO', 'LATE', 'Akui peringatan dan kumpulkan bukti awal'],
      ['ISSUE_TRIAGE', 'TODAY', 'Belum ditriase'],
    ]);
  });
});

describe('containing, recovering, closing', () => {
  test('follow the scores, the statements and the tasks', async () => {
    const { issueId, crisisId, code } = await active();
    const step = (name: string, type = 'Id', values: object = {}) =>
      crisisAct(AGENCY_HEAD, name, type, { crisisId, ...values });
    await score(issueId, '04-16 08:00', 64.15);
    await score(issueId, '04-16 08:45', 56.7);
    await score(issueId, '04-16 09:00', 43.86);
    await score(issueId, '04-16 09:30', 36.49);
    app.clock.set(at('04-16 09:30'));
    expect(codes(await step('Contain'))).toEqual(['INVALID_TRANSITION']);
    await publish(issueId, crisisId, StatementKind.FULL, '04-15 09:25', true);
    const early = await step('Contain');
    expect(early.errors[0].message).toContain('64,15');
    app.clock.set(at('04-16 10:00'));
    await score(issueId, '04-16 10:00', 41.49);
    expect((await step('Contain')).crisis.state).toBe('CONTAINED');
    expect((await read(AGENCY_HEAD, code, 'cadenceMinutes')).cadenceMinutes).toBe(1440);

    app.clock.set(at('04-17 08:44'));
    expect((await step('Recover')).errors[0].message).toContain('56,70');
    app.clock.set(at('04-17 09:00'));
    expect((await step('Relapse', 'Reason', { reason: 'Ramai lagi' })).crisis.state).toBe('ACTIVE');
    await score(issueId, '04-17 08:00', 18);
    await score(issueId, '04-17 09:00', 16.99);
    await step('Contain');
    expect((await step('Recover')).crisis.state).toBe('RECOVERY');

    await score(issueId, '04-18 15:00', 27.92);
    app.clock.set(at('04-19 14:59'));
    expect((await step('Close')).errors[0].message).toContain('27,92');
    app.clock.set(at('04-20 09:00'));
    const named = await step('Close');
    expect(named.errors[0].message).toContain('5. Lindungi data pasien');
    const open = await app.db.findBy(Task, { crisisId, isMandatory: true });
    for (const { id, state } of open)
      if (state === 'TODO')
        await act(AGENCY_HEAD, 'taskWaive', 'TaskReasonInput', { taskId: id, reason: 'Tidak perlu' });
    const draft = await app.db.findOneByOrFail(StatementVersion, { issueId });
    await app.perform((ctx) =>
      ctx.db.update(StatementVersion, { id: draft.id }, { state: VersionState.IN_REVIEW }),
    );
    expect((await step('Close')).errors[0].message).toContain('menunggu persetujuan');
    await app.perform((ctx) =>
      ctx.db.update(StatementVersion, { id: draft.id }, { state: VersionState.PUBLISHED }),
    );
    const closed = await step('Close');
    expect([closed.errors, closed.crisis.state]).toEqual([[], 'CLOSED']);
    expect((await clock(code, 'AAR')).dueAt).toBe(moment('04-27 16:00'));
    expect((await clock(code, 'UPDATE')).state).toBe('BREACHED');
    const updates = await app.db.find(Task, { where: { crisisId, stepNo: 10 }, order: { round: 'ASC' } });
    expect(updates.map(({ state, reason }) => [state, reason])).toEqual([
      ['WAIVED', 'Krisis ditutup sebelum ini dikerjakan.'],
    ]);
    const { issue: calm } = await (await office.as(ANALYST)).run(`{ issue(id: "${issueId}") { state } }`);
    expect(calm.state).toBe('MONITORING');
  });
});

describe('notices', () => {
  const inbox = async (who: Role): Promise<string[]> => {
    const { notices } = await (await office.as(who)).run('{ notices(first: 50) { nodes { title } } }');
    return notices.nodes.map(({ title }: { title: string }) => title);
  };
  const rise = (issueId: string, time: string, to = 'KRITIS') =>
    app.perform(async (ctx) => {
      const subject = await ctx.get(Issue, issueId);
      const data = {
        storyNo: null,
        issueId,
        assessmentId: 'a',
        from: 'SIAGA',
        to,
        score: 75.6,
        at: at(time),
      };
      await ctx.emit(RiskLevelChanged, subject, data);
    });

  test('KRITIS recommends to head and secretary, changes nothing, and keeps quiet for six hours', async () => {
    const { issueId, code } = await active();
    for (const who of [SECRETARY, OFFICER]) await office.as(who);
    await app.deliver();
    app.clock.set(at('04-15 09:00'));
    await rise(issueId, '04-15 09:00');
    await app.deliver({ times: 2 });
    for (const who of [AGENCY_HEAD, SECRETARY])
      expect(await inbox(who)).toContain('Tinjau tingkat dampak krisis');
    expect(await inbox(OFFICER)).not.toContain('Tinjau tingkat dampak krisis');
    expect((await read(AGENCY_HEAD, code, 'severity')).severity).toBe('SEV2');
    app.clock.set(at('04-15 13:30'));
    await rise(issueId, '04-15 13:30');
    await rise(issueId, '04-15 13:30', 'SIAGA');
    await app.deliver();
    expect(await app.events('crisis.recommended')).toHaveLength(1);
  });

  test('a missed clock tells whom the table names; of a restricted crisis nobody outside its list hears', async () => {
    for (const who of [DIVISION_HEAD, SECRETARY, OFFICER]) await office.as(who);
    const { crisisId } = await declared();
    const restrict = { crisisId, personIds: [], reason: 'Rahasia' };
    await app.at(at('04-15 08:46'));
    expect(await inbox(DIVISION_HEAD)).toContain('Tenggat krisis terlewati');
    expect(await inbox(SECRETARY)).not.toContain('Tenggat krisis terlewati');
    await crisisAct(AGENCY_HEAD, 'Restrict', 'Restrict', restrict);
    await app.at(at('04-15 08:51'));
    expect((await inbox(AGENCY_HEAD)).filter((title) => title === 'Tenggat krisis terlewati')).toHaveLength(
      2,
    );
    expect(await inbox(SECRETARY)).not.toContain('Tenggat krisis terlewati');
  });

  test('a drill says so in every notice, and no mail goes out', async () => {
    await office.as(OFFICER);
    const issueId = await issue({ storyId: null, title: 'Latihan IGD', isExercise: true });
    await crisisAct(AGENCY_HEAD, 'Declare', 'Declare', await declaring(issueId));
    await app.at(at('04-15 08:50'));
    const titles = [...(await inbox(OFFICER)), ...(await inbox(DIVISION_HEAD))];
    expect(titles).toContain('[LATIHAN] Krisis dinyatakan');
    expect(titles.filter((title) => !title.startsWith('[LATIHAN] '))).toEqual([]);
    const [{ n }] = await app.db.query('SELECT COUNT(*) AS n FROM mail');
    expect(Number(n)).toBe(0);
  });
});

describe('restricted crises and drills', () => {
  test('a restricted crisis exists for its list and auditors alone, its issues and tasks as well', async () => {
    const { issueId, crisisId, code } = await declared({ playbookCode: 'PB-03', cluster: null, type: null });
    const input = { crisisId, personIds: [await office.id(DIVISION_HEAD)], reason: 'Dugaan pidana' };
    expect(codes(await crisisAct(OFFICER, 'Restrict', 'Restrict', input))).toEqual(['FORBIDDEN']);
    expect((await crisisAct(AGENCY_HEAD, 'Restrict', 'Restrict', input)).errors).toEqual([]);
    for (const other of [OFFICER, ANALYST, SECRETARY, Role.COMPANY_ADMIN, Role.EXECUTIVE]) {
      expect(await read(other, code, 'id')).toBeNull();
      expect(await read(other, crisisId, 'id')).toBeNull();
      const lists = await (await office.as(other)).run(
        `{ crises { totalCount } issues { totalCount } tasks { totalCount } issue(id: "${issueId}") { id } }`,
      );
      expect(lists).toEqual({
        crises: { totalCount: 0 },
        issues: { totalCount: 0 },
        tasks: { totalCount: 0 },
        issue: null,
      });
    }
    const missing = await crisisAct(OFFICER, 'Activate', 'Id', { crisisId: 'missing' });
    expect((await crisisAct(OFFICER, 'Activate', 'Id', { crisisId })).errors).toEqual(missing.errors);
    for (const seen of [AGENCY_HEAD, DIVISION_HEAD, Role.AUDITOR])
      expect(await read(seen, code, 'visibility')).toEqual({ visibility: 'RESTRICTED' });
    const step = await app.db.findOneByOrFail(Task, { crisisId, stepNo: 3 });
    expect(step.state).toBe('DONE');
  });

  test('a drill has its clocks and tasks, but says what it is', async () => {
    const issueId = await issue({ storyId: null, title: 'Latihan IGD', isExercise: true });
    const { crisis } = await crisisAct(AGENCY_HEAD, 'Declare', 'Declare', await declaring(issueId));
    expect(await app.perform((ctx) => isExercise(ctx, { crisisId: crisis.id }))).toBe(true);
    expect(await app.perform((ctx) => isExercise(ctx, { issueId }))).toBe(true);
    expect((await clocksOf(crisis.code)).length).toBe(4);
    const real = await (await office.as(ANALYST)).run(
      '{ crises(filter: { isExercise: false }) { totalCount } }',
    );
    expect(real.crises.totalCount).toBe(0);
    const other = await issue();
    const mixed = await declaring(issueId, { issueIds: [issueId, other] });
    expect(codes(await crisisAct(AGENCY_HEAD, 'Declare', 'Declare', mixed))).toEqual(['INVALID_TRANSITION']);
  });

  test('playbooks are installed by the clock, and their review is called for once', async () => {
    await app.at(at('04-15 08:10'));
    const { playbooks } = await (await office.as(OFFICER)).run(
      '{ playbooks { nodes { code stepCount isReviewDue } totalCount } }',
    );
    expect([playbooks.totalCount, playbooks.nodes[3]]).toEqual([
      8,
      { code: 'PB-04', stepCount: 12, isReviewDue: false },
    ]);
    await app.at('2028-04-15T09:00:00+07:00');
    await app.at('2028-04-15T11:00:00+07:00');
    expect(await app.events('playbook.review_due')).toHaveLength(8);
  });
});
