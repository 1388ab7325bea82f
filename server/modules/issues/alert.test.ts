import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { Office, type Staff } from '../../test/factories/cases';
import { personWithRole } from '../../test/factories/identity';
import {
  buildRiskOffice,
  buildStory,
  type RiskOffice,
  type Said,
  say,
  withMedium,
} from '../../test/factories/risk';
import { announce } from '../monitoring/announce.service';
import { SocialPlatform } from '../monitoring/article.entity';
import { ArticleCreated } from '../monitoring/article.events';
import type { Story } from '../monitoring/story.entity';
import { Notice } from '../notices/notice.entity';
import { Medium } from '../outlets/outlet.entity';
import { Alert } from './alert.entity';
import { AlertStep } from './alert-step.entity';
import { RiskAssessment } from './assessment.entity';
import { DutyRank, DutyShift } from './duty-shift.entity';

const app = testApp();
/** 15 April 2026, a Wednesday, in the office's zone. */
const on = (time: string, day = 15): Date =>
  new Date(`2026-04-${String(day).padStart(2, '0')}T${time}:00+07:00`);
const STORY = 7;

let people: Office;
let press: RiskOffice;
let story: Story;
let andi: Staff;
let lina: string;

beforeEach(async () => {
  app.clock.set(on('00:00', 1));
  people = new Office(app);
  for (const role of [Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY])
    await people.person(role);
  andi = await people.person(Role.MONITORING_ANALYST);
  lina = (await app.perform((ctx) => personWithRole(ctx, Role.MONITORING_ANALYST, { name: 'Lina' }))).id;
  press = await buildRiskOffice(app, {
    local: ['SL', 'TN', 'RK', 'KH', 'GF'],
    provincial: ['HM'],
    national: ['NW'],
  });
  const radio = press.outlets.get('GF');
  if (radio) await withMedium(app, radio, Medium.RADIO);
  story = await buildStory(app, STORY, 'Antrean IGD 11 jam');
});

const shift = (personId: string, rank: DutyRank) =>
  app.perform((ctx) =>
    ctx.create(DutyShift, {
      personId,
      rank,
      fromAt: on('00:00', 15),
      toAt: on('00:00', 17),
      note: null,
      createdById: 'head',
    }),
  );
const roster = async () => {
  await shift(andi.user.id, DutyRank.FIRST);
  await shift(lina, DutyRank.SECOND);
};

const item = (by: string, at: string, seen: string, values: Partial<Said> = {}): Said => ({
  by,
  at: on(at),
  firstSeenAt: on(seen),
  storyNo: STORY,
  tone: -1,
  text: 'Antrean IGD 11 jam di rumah sakit.',
  ...values,
});
const post = (platform: SocialPlatform, account: string, engagement: number) => ({
  post: { platform, account, engagement },
});

/** The quiet days and items 1 to 10 of the acceptance scenario; item 7 is a copy of item 1. */
const acceptance = async (): Promise<void> => {
  const quiet = [1, 0, 2, 1, 0, 1, 2, 1, 1].flatMap((n, place) =>
    Array.from({ length: n }, () => ({ by: 'SL', at: on('12:00', 5 + place), tone: 0 })),
  );
  await say(app, press, quiet);
  await say(app, press, [
    item('SL', '06:40', '06:46', { dupGroupId: 1 }),
    item('-', '07:25', '07:30', post(SocialPlatform.X, '@wargaMJ', 420)),
    item('TN', '07:50', '07:55'),
    item('HM', '08:05', '08:11'),
    item('-', '08:20', '08:24', post(SocialPlatform.FACEBOOK, 'Grup Warga MJ', 180)),
    item('RK', '08:32', '08:36', { tone: 0 }),
    item('KH', '08:41', '08:45', { dupGroupId: 1 }),
    item('NW', '08:50', '08:53', { text: 'Direktur rumah sakit memberi keterangan.' }),
    item('GF', '08:58', '08:59', { text: 'Direktur rumah sakit memberi keterangan.' }),
    item('-', '09:10', '09:13', post(SocialPlatform.X, '@lain', 99)),
  ]);
};

const alerts = () => app.db.find(Alert, { order: { openedAt: 'ASC' } });
const scores = async () =>
  (await app.db.find(RiskAssessment, { where: { storyNo: STORY }, order: { at: 'ASC' } })).map(
    ({ at, score }) => [at.toISOString().slice(11, 16), score],
  );
/** Bells as "name title", oldest first; the weekly sign of life and mere information left out. */
const bells = async (title?: string) => {
  const rows = await app.db.find(Notice, { order: { createdAt: 'ASC', id: 'ASC' } });
  const names = new Map(
    (await app.db.query('SELECT id, name FROM user')).map((row: { id: string; name: string }) => [
      row.id,
      row.name,
    ]),
  );
  return rows
    .filter((row) => row.link.startsWith('/peringatan') && (!title || row.title === title))
    .map((row) => `${row.createdAt.toISOString().slice(11, 16)} ${names.get(row.recipientUserId)}`);
};
const nameOf = async (role: Role) => (await people.person(role)).user.name;

const ACT = `mutation A($input: AlertIdInput!) { alertAcknowledge(input: $input) { errors { code }
  alert { state acknowledgedAt acknowledgedBy { name } allowedActions nextStep { dueAt } steps { state } ackState } } }`;
const DISMISS = `mutation D($input: AlertReasonInput!) { alertDismiss(input: $input) { errors { code } alert { state reason } } }`;
const SILENCE = `mutation S($input: AlertSilenceInput!) { alertSilence(input: $input) { errors { code field } alert { silencedUntil } } }`;
const ASSIGN = `mutation S($input: AlertAssignInput!) { alertAssign(input: $input) { errors { code field } alert { assignedTo { name } } } }`;
const RAISE = `mutation R($input: AlertRaiseInput!) { alertRaise(input: $input) { errors { code field } alert { id title origin level isExercise } } }`;
const OPEN_ISSUE = `mutation I($input: IssueOpenInput!) { issueOpen(input: $input) { errors { code } issue { id level } } }`;

const first = async (): Promise<Alert> => {
  const [alert] = await alerts();
  if (!alert) throw new Error('no alert');
  return alert;
};
const acknowledge = async (staff: Staff = andi) =>
  (await staff.caller.run(ACT, { input: { alertId: (await first()).id } })).alertAcknowledge;

describe('the story of the acceptance scenario', () => {
  beforeEach(async () => {
    await roster();
    await acceptance();
  });

  it('opens one alert at 08:00, with three level events by 09:00 and the spikes on it (12, 13)', async () => {
    for (const time of ['07:30', '07:45']) await app.at(on(time));
    expect(await alerts()).toEqual([]);
    for (const time of ['08:00', '08:15', '08:30', '08:45', '09:00']) await app.at(on(time));

    expect((await scores()).slice(-7)).toEqual([
      ['00:30', 27.61],
      ['00:45', 27.61],
      ['01:00', 37.71],
      ['01:15', 47.79],
      ['01:30', 57.94],
      ['01:45', 60.74],
      ['02:00', 75.6],
    ]);
    expect(await alerts()).toHaveLength(1);
    const answer = await andi.caller.run(
      '{ alerts { nodes { title origin level shownLevel state story { id } history { kind level score at hasNotices } } } }',
    );
    const [alert] = answer.alerts.nodes;
    expect(alert).toMatchObject({
      origin: 'STORY_RISK',
      level: 'KRITIS',
      shownLevel: 'KRITIS',
      story: { id: story.id },
    });
    const of = (kind: string) => alert.history.filter((event: { kind: string }) => event.kind === kind);
    expect(of('LEVEL').map((event: { level: string; score: number }) => [event.level, event.score])).toEqual([
      ['WASPADA', 37.71],
      ['SIAGA', 57.94],
      ['KRITIS', 75.6],
    ]);
    expect(of('SMALL_TOPIC')).toHaveLength(1);
    expect(of('SMALL_TOPIC')[0]).toMatchObject({
      at: on('08:15').toISOString(),
      level: null,
      hasNotices: false,
    });
    expect(of('SPIKE')).toHaveLength(1);
    expect(of('SPIKE')[0]).toMatchObject({ at: on('09:00').toISOString(), level: null });
  });

  it('notifies Andi at 08:00; his acknowledgement cancels what is queued, and nothing reaches others (14)', async () => {
    await app.at(on('08:00'));
    expect(await bells()).toEqual([`01:00 ${andi.user.name}`]);
    await app.at(on('08:04'));
    const { alert } = await acknowledge();

    expect(alert).toMatchObject({ state: 'ACKNOWLEDGED', nextStep: null, ackState: 'MET' });
    expect(alert.allowedActions).toEqual(['LINK', 'DISMISS', 'SILENCE', 'ASSIGN']);
    expect(
      alert.steps.map(({ state }: { state: string }) => state).filter((state: string) => state === 'QUEUED'),
    ).toEqual([]);
    for (const time of ['08:05', '08:10', '08:14']) await app.at(on(time));
    expect(await bells()).toEqual([`01:00 ${andi.user.name}`]);
    expect((await acknowledge()).errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  });

  it('calls Lina, the division head and the agency head in turn while nobody takes it, each once a step (15)', async () => {
    for (const time of ['08:00', '08:05', '08:06', '08:10', '08:14']) await app.at(on(time));
    await app.deliver({ times: 2 });
    const waiting = await andi.caller.run(
      '{ alerts { nodes { ackState nextStep { dueAt recipients { name } } } } }',
    );
    expect(waiting.alerts.nodes[0]).toMatchObject({
      ackState: 'BREACHED',
      nextStep: { dueAt: on('08:15').toISOString(), recipients: [{ name: await nameOf(Role.AGENCY_HEAD) }] },
    });
    await app.at(on('08:15'));

    expect(await bells()).toEqual([
      `01:00 ${andi.user.name}`,
      '01:05 Lina',
      `01:10 ${await nameOf(Role.DIVISION_HEAD)}`,
      `01:15 ${await nameOf(Role.AGENCY_HEAD)}`,
    ]);
    expect(await app.events('alert.ack_breached')).toHaveLength(1);
  });

  it('tells the division head of SIAGA, and both heads of KRITIS, though it is linked (16)', async () => {
    await app.at(on('08:00'));
    await app.at(on('08:04'));
    await acknowledge();
    const issue = (await andi.caller.run(OPEN_ISSUE, { input: { alertId: (await first()).id } })).issueOpen;
    expect(issue).toMatchObject({ errors: [], issue: { level: 'WASPADA' } });
    for (const time of ['08:15', '08:30', '08:40', '08:45', '09:00', '09:20']) await app.at(on(time));

    expect(await bells('Peringatan SIAGA')).toEqual(
      [`01:30 ${andi.user.name}`, `01:30 ${await nameOf(Role.DIVISION_HEAD)}`].sort(),
    );
    expect((await bells('Peringatan KRITIS')).sort()).toEqual(
      [
        andi.user.name,
        await nameOf(Role.DIVISION_HEAD),
        await nameOf(Role.AGENCY_HEAD),
        await nameOf(Role.REGIONAL_SECRETARY),
      ]
        .map((name) => `02:00 ${name}`)
        .sort(),
    );
    expect(await first()).toMatchObject({ state: 'LINKED', level: 'KRITIS', issueId: issue.issue.id });
    const risk = await andi.caller.run(
      'query Q($id: ID!) { issue(id: $id) { level risk { score } riskCurve { score } } }',
      { id: issue.issue.id },
    );
    expect(risk.issue).toMatchObject({ level: 'KRITIS', risk: { score: 79.01 } });
    expect(risk.issue.riskCurve.map(({ score }: { score: number }) => score)).toEqual([
      47.79, 57.94, 60.74, 75.6, 79.01,
    ]);
  });
});

describe('rules that call nobody', () => {
  beforeEach(roster);

  it('one negative item on a quiet topic, and twenty items with one negative stay without an alert above WASPADA (17)', async () => {
    await say(app, press, [item('SL', '07:30', '07:35', { text: 'Warga mengeluh.' })]);
    await buildStory(app, 8);
    await say(
      app,
      press,
      Array.from({ length: 20 }, (_, place) =>
        item(place === 0 ? 'HM' : 'SL', `0${place % 6}:${10 + place}`, '07:40', {
          storyNo: 8,
          tone: place === 0 ? -1 : 1,
        }),
      ),
    );
    await app.at(on('08:00'));

    expect(await app.db.findOneByOrFail(RiskAssessment, { storyNo: STORY })).toMatchObject({
      level: 'NORMAL',
    });
    const mixed = await app.db.findOneByOrFail(RiskAssessment, { storyNo: 8 });
    expect(mixed).toMatchObject({ label: 'POSITIVE_OR_MIXED' });
    expect(mixed.score).toBeLessThan(50);
    expect((await alerts()).filter(({ level }) => level !== 'WASPADA')).toEqual([]);
    expect((await alerts()).filter(({ storyNo }) => storyNo === STORY)).toEqual([]);
  });

  it('two items wait for a third, and what is older than six hours raises nothing', async () => {
    await say(
      app,
      press,
      ['SL', 'TN', 'HM', 'NW'].map((by) => item(by, '01:00', '07:50')),
    );
    await app.at(on('08:00'));

    expect((await scores()).at(-1)?.[1]).toBeGreaterThan(25);
    expect(await alerts()).toEqual([]);
  });
});

describe('a hard trigger', () => {
  it('gives the floor at once, names itself and calls the division head beside the first duty (18)', async () => {
    await roster();
    app.clock.set(on('10:07'));
    await app.at(on('10:07'));
    const [id = 0] = await say(app, press, [
      item('NW', '10:00', '10:07', { text: 'Kepala dinas terseret dugaan korupsi pengadaan.' }),
    ]);
    await app.perform((ctx) =>
      announce(ctx, ArticleCreated, { type: 'Article', id: String(id) }, { articleIds: [id] }),
    );
    await app.deliver();

    const answer = await andi.caller.run(
      `query Q($id: ID!) { story(id: $id) { risk { at score level hardTriggers lowConfidence
        components { part value weight points } items { official triggers phrases article { id } } }
        alert { level history { hardTriggers } } } }`,
      { id: story.id },
    );
    expect(answer.story.risk).toMatchObject({
      at: on('10:07').toISOString(),
      score: 60,
      level: 'SIAGA',
      hardTriggers: ['CORRUPTION_ALLEGATION'],
      items: [
        {
          official: 0.7,
          triggers: ['CORRUPTION_ALLEGATION'],
          phrases: ['kepala dinas', 'dugaan korupsi'],
          article: { id: String(id) },
        },
      ],
    });
    expect(answer.story.alert).toMatchObject({
      level: 'SIAGA',
      history: [{ hardTriggers: ['CORRUPTION_ALLEGATION'] }],
    });
    expect((await bells('Peringatan SIAGA')).sort()).toEqual(
      [`03:07 ${andi.user.name}`, `03:07 ${await nameOf(Role.DIVISION_HEAD)}`].sort(),
    );
  });

  it('does not count in a local outlet; an analyst may say otherwise, and take it back', async () => {
    app.clock.set(on('10:07'));
    await app.at(on('10:07'));
    const [id = 0] = await say(app, press, [item('SL', '10:00', '10:05', { text: 'Isu dugaan korupsi.' })]);
    await app.at(on('10:15'));
    expect(await alerts()).toEqual([]);
    app.clock.set(on('10:16'));
    const CORRECT = `mutation C($input: ArticleSignalCorrectInput!) { articleSignalCorrect(input: $input) {
      errors { code field } item { official triggers isByPerson } } }`;
    const run = async (input: object, staff = andi) =>
      (await staff.caller.run(CORRECT, { input })).articleSignalCorrect;
    expect((await run({ articleId: String(id), triggers: ['NO_SUCH'] })).errors).toMatchObject([
      { code: 'INVALID_INPUT' },
    ]);
    const head = await people.person(Role.AGENCY_HEAD);
    expect((await run({ articleId: String(id), official: 1 }, head)).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    expect(await run({ articleId: String(id), official: 1, triggers: ['DATA_LEAK'] })).toMatchObject({
      item: { official: 1, triggers: ['DATA_LEAK'], isByPerson: true },
    });
    expect((await scores()).at(-1)?.[1]).toBe(60);
    expect(await run({ articleId: String(id) })).toMatchObject({ item: { official: 0, isByPerson: false } });
    await app.at(on('10:30'));
    expect((await scores()).at(-1)?.[1]).toBeLessThan(25);
  });
});

describe('the life of an alert', () => {
  beforeEach(async () => {
    await roster();
    await acceptance();
    await app.at(on('08:00'));
  });

  it('opens again an hour after it was taken when nothing followed, and calls again', async () => {
    await app.at(on('08:04'));
    await acknowledge();
    await app.at(on('09:03'));
    expect(await first()).toMatchObject({ state: 'ACKNOWLEDGED' });
    await app.at(on('09:04'));

    expect(await first()).toMatchObject({ state: 'OPEN', acknowledgedAt: null, ackDueAt: on('09:09') });
    expect((await bells()).filter((line) => line.startsWith('02:04'))).toHaveLength(4);
  });

  it('is dismissed with a reason after it was taken; the same level then calls nobody, a higher one does', async () => {
    const { id } = await first();
    const input = { alertId: id, reason: 'Berita lama yang beredar lagi.' };
    expect((await andi.caller.run(DISMISS, { input })).alertDismiss.errors).toMatchObject([
      { code: 'INVALID_TRANSITION' },
    ]);
    await acknowledge();
    expect(
      (await andi.caller.run(DISMISS, { input: { ...input, reason: ' ' } })).alertDismiss.errors,
    ).toMatchObject([{ code: 'INVALID_INPUT' }]);
    const done = (await andi.caller.run(DISMISS, { input })).alertDismiss;
    expect(done.alert).toEqual({ state: 'DISMISSED', reason: input.reason });
    await app.at(on('08:15'));
    expect(await alerts()).toHaveLength(1);
    await app.at(on('08:30'));
    expect((await alerts()).map(({ state, level }) => [state, level])).toEqual([
      ['DISMISSED', 'WASPADA'],
      ['OPEN', 'SIAGA'],
    ]);
  });

  it('is silent until a time, but not for a higher level', async () => {
    const { id } = await first();
    const input = { alertId: id, until: on('12:00').toISOString(), reason: 'Sedang dibahas dalam rapat.' };
    const early = { ...input, until: on('07:00').toISOString() };
    expect((await andi.caller.run(SILENCE, { input: early })).alertSilence.errors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['until'] },
    ]);
    expect((await andi.caller.run(SILENCE, { input })).alertSilence.errors).toEqual([]);
    await app.at(on('08:20'));
    expect(await bells()).toEqual([`01:00 ${andi.user.name}`]);
    await app.at(on('08:30'));
    expect((await bells('Peringatan SIAGA')).length).toBe(2);
  });

  it('is assigned to a person, who is told', async () => {
    const { id } = await first();
    const stranger = (await people.person(Role.VERIFIER)).user.id;
    const run = async (personId: string) =>
      (await andi.caller.run(ASSIGN, { input: { alertId: id, personId } })).alertAssign;
    expect((await run(stranger)).errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['personId'] }]);
    expect(await run(lina)).toMatchObject({ errors: [], alert: { assignedTo: { name: 'Lina' } } });
    await app.deliver();
    expect(await bells('Peringatan ditugaskan kepada Anda')).toEqual(['01:00 Lina']);
  });

  it('ends by itself after six hours of normal risk', async () => {
    await app.perform((ctx) => ctx.db.query('UPDATE article SET tone = 1'));
    await app.perform((ctx) => ctx.db.query('UPDATE article_topic SET tone = 1'));
    for (let hour = 9; hour <= 23; hour += 1) await app.at(on(`${String(hour).padStart(2, '0')}:00`));
    for (let hour = 0; hour <= 20; hour += 1) await app.at(on(`${String(hour).padStart(2, '0')}:00`, 16));

    expect(await first()).toMatchObject({ state: 'AUTO_RESOLVED', dedupeKey: null });
    expect(await app.events('alert.resolved')).toHaveLength(1);
  });
});

describe('alerts by hand, quiet hours and an empty roster', () => {
  const raise = async (input: object, staff = andi) => (await staff.caller.run(RAISE, { input })).alertRaise;

  it('WASPADA waits for 06:00, SIAGA never does; a drill is marked', async () => {
    await roster();
    app.clock.set(on('23:10'));
    await raise({ title: 'Pohon tumbang', level: 'WASPADA', reason: 'Laporan warga.' });
    await app.deliver();
    const drill = await raise({
      title: 'Latihan banjir',
      level: 'SIAGA',
      reason: 'Latihan.',
      isExercise: true,
    });
    await app.deliver();
    await andi.caller.run(ACT, { input: { alertId: drill.alert.id } });
    expect((await bells()).sort()).toEqual(
      [`16:10 ${andi.user.name}`, `16:10 ${await nameOf(Role.DIVISION_HEAD)}`].sort(),
    );
    expect((await bells('[LATIHAN] Peringatan SIAGA')).length).toBe(2);
    await app.at(on('05:59', 16));
    expect(await bells('Peringatan WASPADA')).toEqual([]);
    await app.at(on('06:00', 16));
    expect(await bells('Peringatan WASPADA')).toEqual([`23:00 ${andi.user.name}`]);
    await app.at(on('06:05', 16));
    expect((await bells('Peringatan WASPADA')).length).toBe(2);
  });

  it('refuses a second alert on a story, a level without urgency and an outsider', async () => {
    app.clock.set(on('10:00'));
    const input = { storyId: story.id, level: 'WASPADA', reason: 'Ramai di grup warga.' };
    expect(await raise(input)).toMatchObject({ errors: [], alert: { title: story.title, origin: 'MANUAL' } });
    expect((await raise(input)).errors).toMatchObject([{ code: 'DUPLICATE', field: ['storyId'] }]);
    expect((await raise({ ...input, level: 'NORMAL' })).errors).toMatchObject([{ field: ['level'] }]);
    const stranger = await people.person(Role.AUDITOR);
    expect((await raise(input, stranger)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await alerts()).toHaveLength(1);
    const seen = await app.as(Role.VERIFIER).run('{ alerts { nodes { id } } alertCounts { count } }');
    expect(seen).toEqual({ alerts: { nodes: [] }, alertCounts: [] });
  });

  it('nobody on duty is told to the division head, who is called instead', async () => {
    app.clock.set(on('10:00'));
    await raise({ title: 'Jalan putus', level: 'WASPADA', reason: 'Laporan warga.' });
    await app.deliver();

    expect(await app.events('duty.missing')).toHaveLength(1);
    expect(await bells()).toEqual([`03:00 ${await nameOf(Role.DIVISION_HEAD)}`]);
    const missing = await app.db.findBy(Notice, { title: 'Tidak ada petugas piket' });
    expect(missing).toHaveLength(1);
    expect(await app.db.findBy(AlertStep, { state: 'SENT' as never })).toHaveLength(1);
  });
});
