import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { buildAlert, Office } from '../../test/factories/cases';
import { buildCoverage, buildTopic, type Coverage } from '../../test/factories/coverage';
import { buildCase } from '../../test/factories/statements';
import { AlertState } from '../issues/alert.entity';
import { Visibility } from '../issues/case-access.entity';
import { type Issue, IssueStory } from '../issues/issue.entity';
import { paperFacts } from '../monitoring/paper-facts.service';
import type { Story } from '../monitoring/story.entity';
import { Approval, ApprovalDecision, ApprovalMode } from './approval.entity';
import { Crisis, CrisisIssue, CrisisState, Severity } from './crisis.entity';
import { FactItem, FactStatus } from './fact.entity';
import { Playbook } from './playbook.entity';
import { installPlaybooks } from './playbook-pack.service';
import { uncoveredHours } from './preparedness.service';
import { AfterActionReview } from './review.entity';
import { reviewMatter } from './review-export.service';
import { reviewPaper, reviewSheets } from './review-paper';
import { publishedSummaries, publishedSummary } from './review-summary.service';
import { Statement, StatementKind, StatementVersion, VersionState } from './statement.entity';

const app = testApp();
const { MONITORING_ANALYST: ANALYST, DIVISION_HEAD, AGENCY_HEAD, COMMUNICATIONS_OFFICER: OFFICER } = Role;
let office: Office;
const at = (text: string) => new Date(`2026-${text.replace(' ', 'T')}:00+07:00`);
const STORY = 77;

beforeEach(() => {
  app.clock.set(at('04-15 08:30'));
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
const codes = (payload: { errors: { code: string }[] }) => payload.errors.map(({ code }) => code);
const read = async (role: Role, code: string, fields: string) =>
  (await (await office.as(role)).run(`query ($code: ID!) { crisis(code: $code) { ${fields} } }`, { code }))
    .crisis;

const NEGATIVE = -1;
const item = (time: string, outletNo: number, tone: number, values: Partial<Coverage> = {}): Coverage => ({
  at: at(time),
  outletNo,
  tone,
  storyNo: STORY,
  ...values,
});
/** The coverage of the story: nine of ten negative before, four of fourteen after, and what counts on neither side. */
const BEFORE = [
  item('04-15 06:40', 1, NEGATIVE, { dupGroupId: 901 }),
  item('04-15 08:41', 7, NEGATIVE, { dupGroupId: 901 }),
  ...[2, 3, 4, 5, 8, 9, 10, 11].map((outlet, index) => item(`04-15 07:${10 + index}`, outlet, NEGATIVE)),
  item('04-15 08:32', 6, 0),
];
const BETWEEN = [item('04-15 12:00', 6, 0), item('04-16 09:00', 3, NEGATIVE)];
const AFTER = [
  ...[1, 2, 3, 4].map((outlet) => item(`04-17 0${outlet}:00`, outlet, NEGATIVE)),
  ...Array.from({ length: 10 }, (_, index) => item(`04-18 1${index % 10}:00`, 20 + index, index % 2)),
];
const NEITHER = [
  item('04-17 05:00', 30, 1, { isPaid: true }),
  item('04-17 06:00', 31, 1, { isOwnChannel: true }),
  item('04-17 07:00', 32, 8),
];
const control = (day: string, count: number, negative: number): Coverage[] =>
  Array.from({ length: count }, (_, index) => ({
    at: at(`${day}:${10 + index}`),
    outletNo: 40,
    tone: index < negative ? NEGATIVE : 0,
    storyNo: null,
  }));

async function publishFull(issue: Issue, crisis: Crisis | null): Promise<void> {
  await app.perform(async (ctx) => {
    const statement = await ctx.create(Statement, {
      issueId: issue.id,
      crisisId: crisis?.id ?? null,
      kind: StatementKind.FULL,
      title: 'Penjelasan layanan IGD',
      authorId: newId(),
    });
    await ctx.create(StatementVersion, {
      statementId: statement.id,
      issueId: issue.id,
      no: 1,
      state: VersionState.PUBLISHED,
      title: statement.title,
      body: 'Enam tempat tidur ditambah.',
      blocks: null,
      factIds: [],
      messageIds: [],
      authorId: newId(),
      editorIds: [],
      submittedAt: at('04-15 09:12'),
      publishedAt: at('04-15 09:25'),
      channels: ['OFFICIAL_WEB'],
    });
  });
}

const alertOf = (issue: Issue) =>
  buildAlert(app, { no: STORY, title: issue.title } as Story, {
    state: AlertState.LINKED,
    issueId: issue.id,
    openedAt: at('04-15 08:00'),
    acknowledgedAt: at('04-15 08:04'),
    dedupeKey: null,
  });

/** A crisis over a story with its coverage, closed on Monday 20 April. */
async function closedCrisis({ isExercise = false, after = AFTER } = {}): Promise<Crisis> {
  const { issue, crisis } = await buildCase(app, { severity: Severity.SEV2, isExercise });
  if (!crisis) throw new Error('a crisis was asked for');
  const [topic, other] = [await buildTopic(app), await buildTopic(app)];
  await buildCoverage(app, topic, [...BEFORE, ...BETWEEN, ...after, ...NEITHER]);
  await buildCoverage(app, other, [...control('04-15 08', 20, 5), ...control('04-18 08', 24, 6)]);
  await app.perform((ctx) =>
    ctx.db.insert(IssueStory, { issueId: issue.id, storyNo: STORY, addedAt: ctx.now() }),
  );
  await alertOf(issue);
  await publishFull(issue, crisis);
  app.clock.set(at('04-20 09:00'));
  await app.perform((ctx) =>
    ctx.db.update(Crisis, { id: crisis.id }, { state: CrisisState.CLOSED, closedAt: ctx.now() }),
  );
  app.clock.set(at('04-22 10:00'));
  return app.db.findOneByOrFail(Crisis, { id: crisis.id });
}

const SIDE = '{ negative items share low high }';
const COMPARED = `{ before ${SIDE} after ${SIDE} difference low high p }`;
const TEST = `toneTest { status sentence beforeFrom beforeTo afterFrom afterTo excludedCount differenceInDifferences
  leaveOneOutLow leaveOneOutHigh permutationP subject ${COMPARED} control ${COMPARED} }`;
const points = (value: number) => Math.round(value * 1000) / 10;

describe('tone before and after', () => {
  test('nine of ten to four of fourteen: 61.4 points; paid, own and unjudged items count on neither side', async () => {
    const crisis = await closedCrisis();
    const { toneTest } = await read(OFFICER, crisis.code, TEST);
    expect(toneTest).toMatchObject({
      status: 'MEASURED',
      sentence:
        'Porsi berita bernada negatif berubah setelah rilis lengkap terbit: dari 90,0 persen menjadi 28,6 persen.',
      beforeFrom: at('04-15 06:40').toISOString(),
      beforeTo: at('04-15 09:25').toISOString(),
      afterFrom: at('04-16 09:25').toISOString(),
      afterTo: at('04-20 09:00').toISOString(),
      excludedCount: 2,
      subject: { before: { negative: 9, items: 10 }, after: { negative: 4, items: 14 } },
      control: { before: { negative: 5, items: 20 }, after: { negative: 6, items: 24 } },
    });
    const { subject, control: others } = toneTest;
    expect([subject.difference, subject.low, subject.high].map(points)).toEqual([61.4, 21.4, 80.2]);
    expect(subject.p.toFixed(4)).toBe('0.0045');
    expect([others.difference, others.low, others.high].map(points)).toEqual([0, -24.2, 25.4]);
    expect(points(toneTest.differenceInDifferences)).toBe(61.4);
    expect(toneTest.permutationP).toBeGreaterThan(0);
    expect(toneTest.leaveOneOutLow).toBeLessThanOrEqual(subject.difference);
    expect(toneTest.sentence).not.toContain('karena');
  });

  test('says "data belum cukup" and shows no p with seven items after', async () => {
    const crisis = await closedCrisis({ after: AFTER.slice(0, 7) });
    const { toneTest } = await read(OFFICER, crisis.code, TEST);
    expect(toneTest).toMatchObject({
      status: 'TOO_FEW',
      sentence: 'Data belum cukup.',
      differenceInDifferences: null,
      permutationP: null,
      leaveOneOutLow: null,
      subject: { after: { items: 7 }, difference: null, low: null, high: null, p: null },
    });
  });

  test('counts times from the clock and from the public, and drills in no statistics', async () => {
    const crisis = await closedCrisis();
    const times = `times { detectMinutes acknowledgeMinutes firstStatementFromClockMinutes
      firstStatementFromPublicMinutes fullStatementMinutes }`;
    const expected = {
      detectMinutes: 80,
      acknowledgeMinutes: 4,
      firstStatementFromClockMinutes: 55,
      firstStatementFromPublicMinutes: 165,
      fullStatementMinutes: 55,
    };
    expect((await read(OFFICER, crisis.code, times)).times).toEqual(expected);
    const spread = '{ count median p90 }';
    const query = `{ crisisStatistics(fromOn: "2026-04-01", untilOn: "2026-04-30") { count detect ${spread} fullStatement ${spread} } }`;
    const statistics = async () => (await (await office.as(OFFICER)).run(query)).crisisStatistics;
    const one = {
      count: 1,
      detect: { count: 1, median: 80, p90: 80 },
      fullStatement: { count: 1, median: 55, p90: 55 },
    };
    expect(await statistics()).toEqual(one);
    app.clock.set(at('04-23 08:30'));
    await buildCase(app, { severity: Severity.SEV1, isExercise: true });
    expect(await statistics()).toEqual(one);
  });
});

const PARTS = {
  summary: 'Antrean IGD panjang.\nPenjelasan terbit dalam 55 menit.',
  wentWell: 'Rilis lengkap cepat',
  wentBadly: 'Fakta terlambat dipastikan',
  luck: 'Cuaca baik',
  factors: 'Jadwal jaga kosong pada malam hari',
  levelReview: 'Tingkat SIAGA tepat',
};
const FIELDS = 'review { id version state dueAt allowedActions publicSummary { state canPublish } }';
const FACTS = `facts { code isExercise trigger impact { items independentItems sources } clocks { kind state }
  statements { kind no approvalMinutes } cost { units price } toneTest { status } inquiries { received }
  timeline { name } times { fullStatementMinutes } }`;
const review = (role: Role, name: string, type: string, input: object) =>
  act(role, `review${name}`, `Review${type}Input`, input, FIELDS);

async function written(crisis: Crisis): Promise<{ reviewId: string }> {
  const opened = await review(OFFICER, 'Open', 'Open', { crisisId: crisis.id });
  expect([opened.errors, opened.review.dueAt]).toEqual([[], at('04-27 16:00').toISOString()]);
  const reviewId = opened.review.id;
  const edit = { reviewId, expectedVersion: opened.review.version, ...PARTS };
  expect((await review(OFFICER, 'Edit', 'Edit', edit)).errors).toEqual([]);
  return { reviewId };
}

describe('the after-action review', () => {
  test('is due five working days after closing, keeps what the records said, and is approved by somebody else', async () => {
    const crisis = await closedCrisis();
    expect(codes(await review(Role.FINANCE_OFFICER, 'Open', 'Open', { crisisId: crisis.id }))).toEqual([
      'FORBIDDEN',
    ]);
    const id = await written(crisis);
    expect((await review(DIVISION_HEAD, 'Open', 'Open', { crisisId: crisis.id })).review.id).toBe(
      id.reviewId,
    );
    const long = { ...id, expectedVersion: 2, summary: '1\n2\n3\n4\n5\n6' };
    expect(codes(await review(OFFICER, 'Edit', 'Edit', long))).toEqual(['INVALID_INPUT']);
    const submitted = await review(OFFICER, 'Submit', 'Id', id);
    expect([submitted.errors, submitted.review.state]).toEqual([[], 'SUBMITTED']);
    const { facts } = (await read(DIVISION_HEAD, crisis.code, `review { ${FACTS} }`)).review;
    expect(facts).toMatchObject({
      code: crisis.code,
      isExercise: false,
      trigger: 'Antrean IGD',
      impact: { items: 28, independentItems: 27, sources: 21 },
      statements: [{ kind: 'FULL', no: 1, approvalMinutes: null }],
      cost: { units: 0, price: 0 },
      toneTest: { status: 'MEASURED' },
      inquiries: { received: 0 },
      times: { fullStatementMinutes: 55 },
    });
    expect(facts.timeline.map(({ name }: { name: string }) => name)).toContain('review.opened');

    expect(codes(await review(OFFICER, 'Approve', 'Id', id))).toEqual(['SELF_APPROVAL']);
    expect(codes(await review(ANALYST, 'Approve', 'Id', id))).toEqual(['FORBIDDEN']);
    expect((await app.db.findOneByOrFail(AfterActionReview, { id: id.reviewId })).state).toBe('SUBMITTED');
    const approved = await review(DIVISION_HEAD, 'Approve', 'Id', id);
    expect([approved.errors, approved.review.state]).toEqual([[], 'APPROVED']);
    expect((await app.db.findOneByOrFail(Crisis, { id: crisis.id })).state).toBe('REVIEWED');
    await app.perform((ctx) => ctx.db.delete(Statement, { crisisId: crisis.id }));
    const kept = (await read(DIVISION_HEAD, crisis.code, `review { ${FACTS} }`)).review.facts;
    expect(kept).toEqual(facts);
  });

  test('comes as PDF and tables with wrong facts and stand-ins, for whoever sees the crisis alone', async () => {
    const crisis = await closedCrisis();
    await office.id(AGENCY_HEAD);
    const { issueId } = await app.db.findOneByOrFail(CrisisIssue, { crisisId: crisis.id });
    await app.perform(async (ctx) => {
      const values = { issueId, agencyId: newId(), createdById: newId(), decidedAt: at('04-19 10:00') };
      await ctx.create(FactItem, { ...values, text: 'Tidak ada antrean', status: FactStatus.FALSE });
      await ctx.create(FactItem, { ...values, text: 'Enam ranjang', status: FactStatus.CONFIRMED });
      const { id: versionId } = await ctx.db.findOneByOrFail(StatementVersion, { issueId });
      await ctx.create(Approval, {
        ...{ versionId, issueId, slot: 'L1', level: 1, role: AGENCY_HEAD, comment: null },
        ...{ personId: newId(), personName: 'Hana', at: at('04-15 09:20'), hashSeen: 'a'.repeat(64) },
        ...{ decision: ApprovalDecision.APPROVED, mode: ApprovalMode.DELEGATED },
      });
    });
    const { reviewId } = await written(crisis);
    const fetched = async (role: Role, format: string) => {
      const { actor } = await office.as(role);
      const query = new Map([
        ['id', reviewId],
        ['format', format],
      ]);
      return app.perform(
        async (ctx) => app.platform.downloads.get('review')?.make(ctx, query, app.folder),
        actor,
      );
    };
    const code = crisis.code.toLowerCase();
    const pdf = await fetched(OFFICER, 'pdf');
    expect([pdf?.fileName, pdf?.bytes?.subarray(0, 5).toString()]).toEqual([`evaluasi-${code}.pdf`, '%PDF-']);
    const xlsx = await fetched(DIVISION_HEAD, 'xlsx');
    expect(xlsx?.fileName).toBe(`evaluasi-${code}.xlsx`);
    const matter = await app.perform(async (ctx) =>
      reviewMatter(ctx, await ctx.get(AfterActionReview, reviewId), crisis),
    );
    const rows = Object.fromEntries(
      reviewSheets(matter).map((sheet) => [sheet.name, [...(sheet.rows as Iterable<unknown>)]]),
    );
    expect(rows['Fakta yang ternyata keliru']).toEqual([
      ['Tidak ada antrean', '19 April 2026 pukul 10.00 WIB'],
    ]);
    expect(rows['Persetujuan oleh pengganti']).toEqual([
      [expect.stringMatching(/, versi 1$/), 'Hana', '15 April 2026 pukul 09.20 WIB'],
    ]);
    expect([rows['Klarifikasi hoaks'], rows['Hak jawab']]).toEqual([[], []]);
    const paper = JSON.stringify(reviewPaper(matter, await app.perform(async (ctx) => paperFacts(ctx))));
    for (const text of ['"Fakta yang ternyata keliru"', '"Tidak ada antrean"', '"Hana"', '"Tidak ada."'])
      expect(paper).toContain(text);
    await expect(fetched(OFFICER, 'docx')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(fetched(Role.COMPANY_ADMIN, 'pdf')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.perform((ctx) =>
      ctx.db.update(Crisis, { id: crisis.id }, { visibility: Visibility.RESTRICTED }),
    );
    await expect(fetched(OFFICER, 'pdf')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is not submitted half written; an editor cannot approve it, whatever the role; a comment sends it back', async () => {
    const crisis = await closedCrisis();
    const opened = await review(OFFICER, 'Open', 'Open', { crisisId: crisis.id });
    const id = { reviewId: opened.review.id };
    const empty = await review(OFFICER, 'Submit', 'Id', id);
    expect(empty.errors.map(({ field }: { field: string[] }) => field)).toEqual([['summary']]);
    const edit = { ...id, expectedVersion: opened.review.version, ...PARTS };
    const notes = [{ section: 'toneTest', text: 'Sampel kecil' }];
    expect((await review(DIVISION_HEAD, 'Edit', 'Edit', { ...edit, notes })).errors).toEqual([]);
    expect(codes(await review(DIVISION_HEAD, 'Edit', 'Edit', edit))).toEqual(['CONFLICT']);
    await review(OFFICER, 'Submit', 'Id', id);
    expect(codes(await review(DIVISION_HEAD, 'Approve', 'Id', id))).toEqual(['SELF_APPROVAL']);
    expect(codes(await review(AGENCY_HEAD, 'Return', 'Comment', { ...id, comment: ' ' }))).toEqual([
      'INVALID_INPUT',
    ]);
    const comment = 'Tambahkan faktor jadwal jaga';
    const returned = await review(AGENCY_HEAD, 'Return', 'Comment', { ...id, comment });
    expect([returned.review.state, codes(await review(AGENCY_HEAD, 'Approve', 'Id', id))]).toEqual([
      'RETURNED',
      ['INVALID_TRANSITION'],
    ]);
    const row = await app.db.findOneByOrFail(AfterActionReview, { id: id.reviewId });
    expect([row.facts, row.notes]).toEqual([null, notes]);
  });

  test('has a public summary of its own, which is no drill, and follow-ups that are told late once', async () => {
    const crisis = await closedCrisis();
    const id = await written(crisis);
    const summary = (role: Role, name: string, type: string, more: object = {}) =>
      act(role, `reviewSummary${name}`, type, { ...id, ...more }, 'summary { state canPublish publishedAt }');
    const text = { title: 'Pelajaran dari antrean IGD', body: 'Yang berubah: jadwal jaga malam.' };
    await summary(OFFICER, 'Write', 'SummaryWriteInput', text);
    await summary(OFFICER, 'Submit', 'ReviewIdInput');
    expect(codes(await summary(OFFICER, 'Approve', 'ReviewIdInput'))).toEqual(['SELF_APPROVAL']);
    await summary(AGENCY_HEAD, 'Approve', 'ReviewIdInput');
    expect(codes(await summary(OFFICER, 'Publish', 'ReviewIdInput'))).toEqual(['INVALID_TRANSITION']);
    await review(OFFICER, 'Submit', 'Id', id);
    await review(DIVISION_HEAD, 'Approve', 'Id', id);
    expect(await app.perform((ctx) => publishedSummaries(ctx))).toEqual([]);
    expect((await summary(OFFICER, 'Publish', 'ReviewIdInput')).errors).toEqual([]);
    const [shown] = await app.perform((ctx) => publishedSummaries(ctx));
    expect(shown).toMatchObject(text);
    const summaryId = shown?.id ?? '';
    expect(await app.perform((ctx) => publishedSummary(ctx, summaryId))).toEqual(shown);
    const restrict = (visibility: Visibility) =>
      app.perform((ctx) => ctx.db.update(Crisis, { id: crisis.id }, { visibility }));
    await restrict(Visibility.RESTRICTED);
    expect(await app.perform((ctx) => publishedSummaries(ctx))).toEqual([]);
    expect(await app.perform((ctx) => publishedSummary(ctx, summaryId))).toBeNull();
    await restrict(Visibility.OPEN);

    const ownerId = await office.id(ANALYST);
    const add = { ...id, text: 'Susun jadwal jaga malam', ownerId };
    const added = await act(OFFICER, 'followUpAdd', 'FollowUpAddInput', add, 'followUp { id dueOn isLate }');
    expect(added.followUp).toMatchObject({ dueOn: '2026-04-29', isLate: false });
    await app.at(at('04-30 07:00'));
    await app.at(at('05-01 07:00'));
    expect((await app.events('follow_up.due_passed')).map(({ data }) => data.ownerId)).toEqual([ownerId]);
    const end = { followUpId: added.followUp.id, note: 'Sudah berlaku' };
    expect(codes(await act(OFFICER, 'followUpFinish', 'FollowUpEndInput', end))).toEqual(['FORBIDDEN']);
    expect(
      (await act(ANALYST, 'followUpFinish', 'FollowUpEndInput', end, 'followUp { state }')).followUp,
    ).toEqual({ state: 'DONE' });
  });

  test('an accepted proposal makes a new edition of the playbook; a drill has a report and nothing public', async () => {
    await app.perform((ctx) => installPlaybooks(ctx));
    const crisis = await closedCrisis({ isExercise: true });
    const id = await written(crisis);
    const change = {
      playbookCode: 'PB-04',
      stepNo: 2,
      text: 'Terbitkan pernyataan awal dua bahasa',
      reason: 'Warga pesisir',
    };
    const made = await act(
      OFFICER,
      'playbookProposalMake',
      'ProposalMakeInput',
      { ...id, ...change },
      'proposal { id canDecide }',
    );
    expect([made.errors, made.proposal.canDecide]).toEqual([[], false]);
    const decide = { proposalId: made.proposal.id, isAccepted: true };
    expect(codes(await act(OFFICER, 'playbookProposalDecide', 'ProposalDecideInput', decide))).toEqual([
      'FORBIDDEN',
    ]);
    const decided = await act(
      DIVISION_HEAD,
      'playbookProposalDecide',
      'ProposalDecideInput',
      decide,
      'proposal { state edition }',
    );
    expect([decided.errors, decided.proposal.state]).toEqual([[], 'ACCEPTED']);
    const current = await app.db.findOneByOrFail(Playbook, { code: 'PB-04', isCurrent: true });
    const former = await app.db.findOneByOrFail(Playbook, { code: 'PB-04', isCurrent: false });
    expect([current.edition, current.steps.length, current.steps[1]?.text]).toEqual([
      former.edition + 1,
      12,
      change.text,
    ]);
    expect(current.steps.filter((_, index) => index !== 1)).toEqual(
      former.steps.filter((_, index) => index !== 1),
    );
    await review(OFFICER, 'Submit', 'Id', id);
    await review(DIVISION_HEAD, 'Approve', 'Id', id);
    expect((await read(OFFICER, crisis.code, `review { ${FACTS} }`)).review.facts.isExercise).toBe(true);
    const body = { ...id, title: 'Latihan', body: 'Latihan' };
    await act(OFFICER, 'reviewSummaryWrite', 'SummaryWriteInput', body);
    await act(OFFICER, 'reviewSummarySubmit', 'ReviewIdInput', id);
    await act(AGENCY_HEAD, 'reviewSummaryApprove', 'ReviewIdInput', id);
    expect(codes(await act(OFFICER, 'reviewSummaryPublish', 'ReviewIdInput', id))).toEqual([
      'INVALID_TRANSITION',
    ]);
  });
});

describe('preparedness', () => {
  const RISK = { title: 'Banjir tahunan', category: 'bencana/banjir', likelihood: 4, impact: 4 };
  const RISK_FIELDS = 'risk { id version weight reviewDueOn isReviewDue }';
  const KIND = '{ preparedness { riskCount uncoveredHours items { kind title isLate } } }';

  test('risks are looked at every six months and told once when that day is over', async () => {
    app.clock.set(at('01-05 09:00'));
    const { risk } = await act(ANALYST, 'riskEntryAdd', 'RiskAddInput', RISK, RISK_FIELDS);
    expect(risk).toMatchObject({ weight: 16, reviewDueOn: '2026-07-05', isReviewDue: false });
    expect(codes(await act(Role.FINANCE_OFFICER, 'riskEntryAdd', 'RiskAddInput', RISK))).toEqual([
      'FORBIDDEN',
    ]);
    const bad = { ...RISK, likelihood: 6 };
    expect(codes(await act(ANALYST, 'riskEntryAdd', 'RiskAddInput', bad))).toEqual(['INVALID_INPUT']);
    await app.at(at('07-06 08:00'));
    await app.at(at('07-06 12:00'));
    expect(await app.events('risk_entry.review_due')).toHaveLength(1);
    const { preparedness } = await (await office.as(OFFICER)).run(KIND);
    expect(preparedness.riskCount).toBe(1);
    expect(preparedness.uncoveredHours).toBe(168);
    expect(preparedness.items).toEqual(
      expect.arrayContaining([
        { kind: 'RISK', title: 'Banjir tahunan', isLate: true },
        { kind: 'DRILL', title: 'Latihan krisis', isLate: false },
      ]),
    );
    const looked = { riskId: risk.id, isRetired: false };
    const again = await act(DIVISION_HEAD, 'riskEntryReview', 'RiskReviewInput', looked, RISK_FIELDS);
    expect(again.risk).toMatchObject({ reviewDueOn: '2027-01-06', isReviewDue: false });
    const { preparedness: none } = await (await office.as(Role.FINANCE_OFFICER)).run(KIND);
    expect(none).toBeNull();
  });

  test('pure: hours without anybody on duty', () => {
    const hour = 3_600_000;
    const span = (from: number, to: number) => ({ from: from * hour, to: to * hour });
    expect(uncoveredHours([], 0, 24 * hour)).toBe(24);
    expect(uncoveredHours([span(-3, 8), span(6, 12), span(20, 30)], 0, 24 * hour)).toBe(8);
    expect(uncoveredHours([span(0, 24)], 0, 24 * hour)).toBe(0);
  });
});
