import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { buildAlert, buildAssessment, buildStory, Office } from '../../test/factories/cases';
import { makeWorkUnit } from '../../test/factories/identity';
import { buildOutlet } from '../../test/factories/monitoring';
import { Alert } from './alert.entity';
import { carriersOf, storyOutletsOf } from './carrier.service';
import { scanArticles } from './claim-scan.service';
import { noteResponse } from './issue.service';

const app = testApp();
const { MONITORING_ANALYST: ANALYST, DIVISION_HEAD, AGENCY_HEAD, COMMUNICATIONS_OFFICER: OFFICER } = Role;
let office: Office;

beforeEach(() => {
  app.clock.set('2026-04-15T01:00:00.000Z'); // 08.00 WIB
  office = new Office(app);
});

// biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
async function act(role: Role, mutation: string, type: string, input: object, selection = ''): Promise<any> {
  const caller = await office.as(role);
  const answer = await caller.run(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { code field message } ${selection} } }`,
    { input },
  );
  return answer[mutation];
}
const ISSUE =
  'issue { id code version state stage level impact priority episodeNo title category visibility allowedActions }';
const codes = (payload: { errors: { code: string }[] }) => payload.errors.map(({ code }) => code);
const read = async (role: Role, id: string, fields = 'id state') =>
  (await (await office.as(role)).run(`query ($id: ID!) { issue(id: $id) { ${fields} } }`, { id })).issue;

const TEXTS = [
  {
    title: 'Antrean IGD 11 jam',
    text: 'Warga Muara Jernih mengeluhkan antrean IGD 11 jam di rumah sakit daerah.',
  },
  {
    title: 'Keluarga pasien mengeluh',
    text: 'Kata mereka ANTREAN  IGD, 11 jam lamanya. Warga Tanjung Seri ikut mengeluh.',
  },
  { title: 'Tempat tidur ditambah', text: 'Rumah sakit menambah enam tempat tidur sejak pagi.' },
];
const triage = async (values: object = {}) => ({
  category: 'layanan/RSUD',
  impact: 4,
  ownerId: await office.id(DIVISION_HEAD),
  ...values,
});
const openByHand = async (title = 'Jembatan retak', values: object = {}) =>
  (await act(ANALYST, 'issueOpen', 'IssueOpenInput', { title, triage: await triage(), ...values }, ISSUE))
    .issue;

describe('opening an issue', () => {
  test('from an open alert: it carries story, items and districts, acknowledges at once, and only once', async () => {
    const { story } = await buildStory(app, { articles: TEXTS });
    const alert = await buildAlert(app, story);
    await buildAssessment(app, '2026-04-15T08:00:00+07:00', 37.71, { storyNo: story.no });
    const input = { alertId: alert.id, triage: await triage() };
    const opened = await act(ANALYST, 'issueOpen', 'IssueOpenInput', input, ISSUE);
    expect(opened.errors).toEqual([]);
    expect(opened.issue).toMatchObject({
      code: 'ISU-2026-001',
      title: 'Antrean di rumah sakit',
      state: 'TRIAGED',
      level: 'WASPADA',
      impact: 4,
      priority: 'PREPARE_AND_WATCH',
      category: 'layanan/RSUD',
    });
    const issue = await read(
      ANALYST,
      opened.issue.id,
      'alert { id state } stories { id } districts { name } articles { nodes { title } totalCount } owner { id }',
    );
    expect(issue).toEqual({
      alert: { id: alert.id, state: 'LINKED' },
      stories: [{ id: story.id }],
      districts: [{ name: 'Muara Jernih' }, { name: 'Tanjung Seri' }],
      articles: { nodes: [...TEXTS].reverse().map(({ title }) => ({ title })), totalCount: 3 },
      owner: { id: await office.id(DIVISION_HEAD) },
    });
    const row = await app.db.findOneByOrFail(Alert, { id: alert.id });
    expect([row.acknowledgedAt, row.acknowledgedById, row.issueId]).toEqual([
      new Date('2026-04-15T01:00:00.000Z'),
      await office.id(ANALYST),
      opened.issue.id,
    ]);

    const again = await act(DIVISION_HEAD, 'issueOpen', 'IssueOpenInput', { alertId: alert.id }, ISSUE);
    expect([again.issue.id, again.errors]).toEqual([opened.issue.id, []]);
    const bySame = await act(ANALYST, 'issueOpen', 'IssueOpenInput', { storyId: story.id }, ISSUE);
    expect(bySame.issue.id).toBe(opened.issue.id);
    expect(await app.events('issue.opened')).toHaveLength(1);
  });

  test('from a story binds its alert; by hand it needs a title; a dismissed alert opens none', async () => {
    const { story } = await buildStory(app, { title: 'Jalan rusak', articles: TEXTS.slice(2) });
    const alert = await buildAlert(app, story);
    const opened = await act(ANALYST, 'issueOpen', 'IssueOpenInput', { storyId: story.id }, ISSUE);
    expect([opened.issue.state, opened.issue.title]).toEqual(['NEW', 'Jalan rusak']);
    expect((await app.db.findOneByOrFail(Alert, { id: alert.id })).issueId).toBe(opened.issue.id);

    expect(codes(await act(ANALYST, 'issueOpen', 'IssueOpenInput', { title: ' ' }))).toEqual([
      'INVALID_INPUT',
    ]);
    const { story: calm } = await buildStory(app, { articles: [] });
    const dismissed = await buildAlert(app, calm, { state: 'DISMISSED' as never, dedupeKey: null });
    const refused = await act(ANALYST, 'issueOpen', 'IssueOpenInput', { alertId: dismissed.id });
    expect(codes(refused)).toEqual(['INVALID_TRANSITION']);
    expect((await openByHand()).code).toBe('ISU-2026-002');
  });

  test('is not for the spokesperson or auditors, and triage refuses unknown districts, owners and bad categories', async () => {
    for (const role of [Role.SPOKESPERSON, Role.AUDITOR])
      expect(codes(await act(role, 'issueOpen', 'IssueOpenInput', { title: 'Sesuatu' }))).toEqual([
        'FORBIDDEN',
      ]);
    const analyst = await office.id(ANALYST);
    for (const [values, code, field] of [
      [{ districts: ['XX'] }, 'INVALID_INPUT', 'districts'],
      [{ ownerId: 'nobody' }, 'INVALID_INPUT', 'ownerId'],
      [{ agencyId: 'nowhere' }, 'NOT_FOUND', 'agencyId'],
      [{ category: 'a/b/c' }, 'INVALID_INPUT', 'category'],
      [{ ownerId: analyst, impact: 6 }, 'INVALID_INPUT', 'impact'],
    ] as [object, string, string][]) {
      const input = { title: 'Sesuatu', triage: await triage(values) };
      const { errors } = await act(ANALYST, 'issueOpen', 'IssueOpenInput', input);
      expect([errors[0].code, errors[0].field.at(-1)]).toEqual([code, field]);
    }
    expect(await app.events('issue.opened')).toEqual([]);
  });
});

describe('the life of an issue', () => {
  const move = (issueId: string, step: string, role = ANALYST) =>
    act(role, 'issueMove', 'IssueMoveInput', { issueId, move: step }, ISSUE);

  test('NEW, TRIAGED, RESPONDING with a task or statement only, MONITORING, RESOLVED, CLOSED, reopened', async () => {
    const { issue } = await act(ANALYST, 'issueOpen', 'IssueOpenInput', { title: 'Jembatan retak' }, ISSUE);
    expect(issue.allowedActions).toEqual(['TRIAGE', 'MERGE', 'CLOSE', 'EDIT', 'ADD_CLAIM', 'DECIDE_MATCH']);
    expect(codes(await move(issue.id, 'WATCH'))).toEqual(['INVALID_TRANSITION']);
    const unit = await app.perform((ctx) => makeWorkUnit(ctx));
    const facts = await triage({ agencyId: unit.id, districts: ['MJ', 'LB'], stage: 'CURRENT', impact: 2 });
    const input = { issueId: issue.id, expectedVersion: issue.version, triage: facts };
    const triaged = await act(ANALYST, 'issueTriage', 'IssueTriageInput', input, ISSUE);
    expect([triaged.issue.state, triaged.issue.stage, triaged.issue.priority]).toEqual([
      'TRIAGED',
      'CURRENT',
      'WATCH',
    ]);
    expect(codes(await act(ANALYST, 'issueTriage', 'IssueTriageInput', input))).toEqual(['CONFLICT']);

    expect(codes(await move(issue.id, 'RESPOND'))).toEqual(['INVALID_TRANSITION']);
    await app.perform((ctx) => noteResponse(ctx, issue.id));
    await app.perform((ctx) => noteResponse(ctx, issue.id));
    expect((await read(ANALYST, issue.id)).state).toBe('RESPONDING');
    for (const [step, state] of [
      ['WATCH', 'MONITORING'],
      ['RESOLVE', 'RESOLVED'],
    ] as const)
      expect((await move(issue.id, step, OFFICER)).issue.state).toBe(state);
    expect(codes(await move(issue.id, 'WATCH', Role.AUDITOR))).toEqual(['FORBIDDEN']);

    const closing = { issueId: issue.id, reason: 'RESOLVED', note: 'Jembatan dibuka lagi' };
    const closed = await act(ANALYST, 'issueClose', 'IssueCloseInput', closing, ISSUE);
    expect([closed.issue.state, closed.issue.stage]).toEqual(['CLOSED', 'DORMANT']);
    expect(closed.issue.allowedActions).toEqual(['REOPEN']);
    app.clock.set('2026-05-15T01:00:00.000Z');
    const again = { issueId: issue.id, reason: 'Retak lagi' };
    const reopened = await act(ANALYST, 'issueReopen', 'IssueReasonInput', again, ISSUE);
    expect([reopened.issue.state, reopened.issue.episodeNo]).toEqual(['NEW', 2]);
    await act(ANALYST, 'issueClose', 'IssueCloseInput', { issueId: issue.id, reason: 'INSUFFICIENT_INFO' });
    app.clock.set('2026-06-14T01:00:01.000Z');
    expect(codes(await act(ANALYST, 'issueReopen', 'IssueReasonInput', again))).toEqual([
      'INVALID_TRANSITION',
    ]);
    expect((await read(ANALYST, issue.id)).state).toBe('CLOSED');
  });

  test('merging: into an open one, not into itself, never in a ring; stories, alerts and claims go along', async () => {
    const { story } = await buildStory(app, { articles: TEXTS });
    const alert = await buildAlert(app, story);
    const { issue: first } = await act(ANALYST, 'issueOpen', 'IssueOpenInput', { alertId: alert.id }, ISSUE);
    const claimed = { issueId: first.id, text: 'Antrean 11 jam', phrases: ['antrean IGD 11 jam'] };
    await act(ANALYST, 'claimAdd', 'ClaimAddInput', claimed);
    const second = await openByHand();
    const merge = (issueId: string, intoIssueId: string) =>
      act(ANALYST, 'issueMerge', 'IssueMergeInput', { issueId, intoIssueId, reason: 'Sama' }, ISSUE);
    expect(codes(await merge(first.id, first.id))).toEqual(['INVALID_INPUT']);
    const merged = await merge(first.id, second.id);
    expect([merged.errors, merged.issue.state]).toEqual([[], 'MERGED']);
    expect(codes(await merge(second.id, first.id))).toEqual(['INVALID_TRANSITION']);
    const into = await read(
      ANALYST,
      second.id,
      'stories { id } mergedFrom { code } claims { text } districts { code }',
    );
    expect(into).toEqual({
      stories: [{ id: story.id }],
      mergedFrom: [{ code: first.code }],
      claims: [{ text: 'Antrean 11 jam' }],
      districts: [{ code: 'MJ' }, { code: 'TS' }],
    });
    expect(await read(ANALYST, first.id, 'state stories { id } mergedInto { id }')).toEqual({
      state: 'MERGED',
      stories: [{ id: story.id }],
      mergedInto: { id: second.id },
    });
    expect((await app.db.findOneByOrFail(Alert, { id: alert.id })).issueId).toBe(second.id);
  });

  test('a restricted issue does not exist outside its list, in lists, by id, by alert, or for its claims', async () => {
    const { story } = await buildStory(app, { articles: TEXTS });
    const alert = await buildAlert(app, story);
    const input = { alertId: alert.id, triage: await triage() };
    const { issue } = await act(ANALYST, 'issueOpen', 'IssueOpenInput', input, ISSUE);
    const restrict = {
      issueId: issue.id,
      personIds: [await office.id(AGENCY_HEAD)],
      reason: 'Dugaan pidana',
    };
    expect(codes(await act(ANALYST, 'issueRestrict', 'IssueRestrictInput', restrict))).toEqual(['FORBIDDEN']);
    const done = await act(DIVISION_HEAD, 'issueRestrict', 'IssueRestrictInput', restrict, ISSUE);
    expect([done.errors, done.issue.visibility]).toEqual([[], 'RESTRICTED']);

    for (const role of [ANALYST, OFFICER, Role.SPOKESPERSON, Role.EXECUTIVE, Role.COMPANY_ADMIN]) {
      expect(await read(role, issue.id)).toBeNull();
      const list = await (await office.as(role)).run('{ issues { totalCount } issueCounts { count } }');
      expect(list.issues.totalCount).toBe(0);
      const sum = list.issueCounts.reduce((all: number, one: { count: number }) => all + one.count, 0);
      expect(sum).toBe(0);
    }
    const close = (id: string) =>
      act(ANALYST, 'issueClose', 'IssueCloseInput', { issueId: id, reason: 'DUPLICATE' });
    expect((await close(issue.id)).errors).toEqual((await close('missing')).errors);
    const reopened = await act(ANALYST, 'issueOpen', 'IssueOpenInput', { alertId: alert.id });
    expect(codes(reopened)).toEqual(['NOT_FOUND']);
    const claim = { issueId: issue.id, text: 'x', phrases: ['x'] };
    expect(codes(await act(ANALYST, 'claimAdd', 'ClaimAddInput', claim))).toEqual(['NOT_FOUND']);
    for (const role of [DIVISION_HEAD, AGENCY_HEAD, Role.AUDITOR])
      expect((await read(role, issue.id)).state).toBe('TRIAGED');

    const open = { issueId: issue.id, reason: 'Sudah diumumkan' };
    expect(codes(await act(DIVISION_HEAD, 'issueDeclassify', 'IssueReasonInput', open))).toEqual([
      'FORBIDDEN',
    ]);
    expect(
      (await act(AGENCY_HEAD, 'issueDeclassify', 'IssueReasonInput', open, ISSUE)).issue.visibility,
    ).toBe('OPEN');
    expect((await read(ANALYST, issue.id)).state).toBe('TRIAGED');
  });
});

describe('claims', () => {
  test('are found by their words in stories and new articles, and count once an analyst confirmed them', async () => {
    const first = await buildOutlet(app, { name: 'Suara Lebak', hosts: ['suaralebak.example'] });
    const second = await buildOutlet(app, { name: 'Harian Muara', hosts: ['harianmuara.example'] });
    const outlets = [first.no, second.no, second.no];
    const articles = TEXTS.map((one, index) => ({ ...one, outletNo: outlets[index] ?? null }));
    const { story } = await buildStory(app, { articles });
    const { issue } = await act(ANALYST, 'issueOpen', 'IssueOpenInput', { storyId: story.id }, ISSUE);
    const input = {
      issueId: issue.id,
      text: 'Antrean IGD 11 jam',
      phrases: ['antrean IGD 11 jam', 'igd 11 jam'],
    };
    const added = await act(
      OFFICER,
      'claimAdd',
      'ClaimAddInput',
      input,
      'claim { id waitingCount confirmedCount }',
    );
    expect(added.claim).toMatchObject({ waitingCount: 2, confirmedCount: 0 });
    expect(codes(await act(OFFICER, 'claimAdd', 'ClaimAddInput', { ...input, phrases: ['...'] }))).toEqual([
      'INVALID_INPUT',
    ]);
    const matches = async () =>
      (
        await (
          await office.as(ANALYST)
        ).run(
          'query ($f: ClaimMatchFilter) { claimMatches(filter: $f) { nodes { id state phrase article { title } confirmedBy { id } } } }',
          { f: { issueId: issue.id } },
        )
      ).claimMatches.nodes;
    const found = await matches();
    const matchOf = (title?: string) =>
      found.find((match: { article: { title: string } }) => match.article.title === title);
    const [one, two] = [matchOf(TEXTS[1]?.title), matchOf(TEXTS[0]?.title)];
    expect([found.length, one.phrase, two.phrase]).toEqual([2, 'antrean IGD 11 jam', 'antrean IGD 11 jam']);
    expect(await app.perform((ctx) => carriersOf(ctx, issue.id))).toEqual([]);

    const decide = (role: Role, matchId: string, isConfirmed: boolean) =>
      act(role, 'claimMatchDecide', 'ClaimMatchDecideInput', { matchId, isConfirmed }, 'match { state }');
    expect(codes(await decide(OFFICER, one.id, true))).toEqual(['FORBIDDEN']);
    expect((await decide(ANALYST, one.id, true)).match.state).toBe('CONFIRMED');
    expect((await decide(ANALYST, two.id, false)).match.state).toBe('REJECTED');
    const carriers = await app.perform((ctx) => carriersOf(ctx, issue.id));
    expect(
      carriers.map(({ outletId, claimIds, articleIds }) => [outletId, claimIds, articleIds.length]),
    ).toEqual([[second.id, [added.claim.id], 1]]);
    const outletsNow = await app.perform((ctx) => storyOutletsOf(ctx, issue.id));
    expect(outletsNow.map(({ outletId, articleCount }) => [outletId, articleCount]).sort()).toEqual(
      [
        [first.id, 1],
        [second.id, 2],
      ].sort(),
    );

    const {
      articles: [late],
    } = await buildStory(app, {
      articles: [{ title: 'Susulan', text: 'Masih ada antrean IGD 11 jam.', outletNo: first.no }],
    });
    await app.perform(async (ctx) => {
      await scanArticles(ctx, [late?.id ?? 0]);
      await scanArticles(ctx, [late?.id ?? 0]);
    });
    const states = (await matches()).map(({ state }: { state: string }) => state);
    expect(states.sort()).toEqual(['CONFIRMED', 'FOUND', 'REJECTED']);

    const third = await buildStory(app, { articles: [{ title: 'Lain', outletNo: first.no }] });
    const manual = { claimId: added.claim.id, articleId: String(third.articles[0]?.id) };
    expect(codes(await act(OFFICER, 'claimMatchAdd', 'ClaimMatchAddInput', manual))).toEqual(['FORBIDDEN']);
    expect(await matches()).toHaveLength(3);
    const byHand = await act(
      ANALYST,
      'claimMatchAdd',
      'ClaimMatchAddInput',
      manual,
      'match { state phrase }',
    );
    expect(byHand.match).toEqual({ state: 'CONFIRMED', phrase: null });
    expect(
      (await app.perform((ctx) => carriersOf(ctx, issue.id))).map(({ outletId }) => outletId).sort(),
    ).toEqual([first.id, second.id].sort());

    const more = { issueId: issue.id, storyId: third.story.id };
    const addStory = (role: Role, input: object = more) =>
      act(role, 'issueStoryAdd', 'IssueStoryAddInput', input, 'issue { stories { title } }');
    const titles = ['Antrean di rumah sakit', 'Antrean di rumah sakit'].map((title) => ({ title }));
    expect(codes(await addStory(OFFICER))).toEqual(['FORBIDDEN']);
    expect((await read(ANALYST, issue.id, 'stories { title }')).stories).toEqual(titles.slice(1));
    expect(await addStory(ANALYST)).toEqual({ errors: [], issue: { stories: titles } });
    expect((await addStory(ANALYST)).issue.stories).toEqual(titles);
    const other = await openByHand('Isu lain');
    expect((await addStory(ANALYST, { ...more, issueId: other.id })).errors[0]).toMatchObject({
      code: 'DUPLICATE',
      field: ['storyId'],
    });
    expect(await app.events('issue.story_added')).toHaveLength(1);
  });
});
