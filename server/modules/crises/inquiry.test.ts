import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { buildAssessment, buildStory, Office } from '../../test/factories/cases';
import { publishedClarification, publishedClarifications } from './clarification-public.service';
import { Crisis } from './crisis.entity';
import { hasEvidence, isOnlyWatched, isStamped } from './hoax-rules';
import { MediaInquiry } from './inquiry.entity';
import { firstAllAnswered } from './inquiry-reads.service';
import { isNoComment } from './no-comment';

const app = testApp();
const { MONITORING_ANALYST: ANALYST, DIVISION_HEAD, AGENCY_HEAD, COMMUNICATIONS_OFFICER: OFFICER } = Role;
let office: Office;
const at = (text: string) => `2026-${text.replace(' ', 'T')}:00+07:00`;
const moment = (text: string) => new Date(at(text)).toISOString();

beforeEach(() => {
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
const codes = (payload: { errors: { code: string }[] }) => payload.errors.map(({ code }) => code);

async function openIssue(values: object = {}): Promise<string> {
  const { story } = await buildStory(app, { articles: [{ title: 'Antrean IGD 11 jam' }] });
  const triage = { category: 'layanan/RSUD', impact: 4, ownerId: await office.id(DIVISION_HEAD) };
  const input = { storyId: story.id, triage, ...values };
  return (await act(ANALYST, 'issueOpen', 'IssueOpenInput', input, 'issue { id }')).issue.id;
}

const KIND = { severity: 'SEV2', playbookCode: 'PB-04', crisisHistory: true };
async function declare(issueId: string, values: object = {}): Promise<Crisis> {
  const input = { issueIds: [issueId], ...KIND, reason: 'Layanan utama terganggu', ...values };
  const { errors, crisis } = await act(
    AGENCY_HEAD,
    'crisisDeclare',
    'CrisisDeclareInput',
    input,
    'crisis { id }',
  );
  expect(errors).toEqual([]);
  return app.db.findOneByOrFail(Crisis, { id: crisis.id });
}

const QUESTION = {
  journalist: 'Ratri',
  outletName: 'Harian Muara',
  contact: '0812-0000-0000',
  question: 'Benarkah antrean IGD sebelas jam?',
};
const FIELDS = 'inquiry { id version state dueAt answeredAt isLate allowedActions crisis { id } }';
const log = (role: Role, values: object = {}) =>
  act(role, 'inquiryLog', 'InquiryLogInput', { ...QUESTION, ...values }, FIELDS);
const clocks = async (crisis: Crisis, kind: string) => {
  const rows = await app.db.query(
    'SELECT dueAt, metAt, breachedAt, cancelledAt, state FROM crisis_clock WHERE crisisId = ? AND kind = ? ORDER BY startedAt, id',
    [crisis.id, kind],
  );
  return rows.map((row: Record<string, unknown>) => ({
    due: new Date(Number(row.dueAt)).toISOString(),
    met: row.metAt === null ? null : new Date(Number(row.metAt)).toISOString(),
    state: row.state,
  }));
};

describe('questions of the press', () => {
  test('are due at the deadline named, else after two hours; given to a person; answered, but not with "no comment"', async () => {
    const named = await log(OFFICER, { deadlineAt: moment('04-15 09:00') });
    expect([named.inquiry.state, named.inquiry.dueAt]).toEqual(['OPEN', moment('04-15 09:00')]);
    const { inquiry } = await log(ANALYST);
    expect(inquiry.dueAt).toBe(moment('04-15 10:06'));
    const one = { inquiryId: inquiry.id };
    const assigneeId = await office.id(Role.LEGAL_OFFICER);
    const assigned = await act(
      OFFICER,
      'inquiryAssign',
      'InquiryAssignInput',
      { ...one, assigneeId },
      FIELDS,
    );
    expect(assigned.inquiry.state).toBe('ASSIGNED');

    for (const answer of ['Tidak ada komentar.', '“No comment”', 'Kami enggan berkomentar dulu'])
      expect(codes(await act(OFFICER, 'inquiryAnswer', 'InquiryAnswerInput', { ...one, answer }))).toEqual([
        'INVALID_INPUT',
      ]);
    expect(
      codes(await act(ANALYST, 'inquiryAnswer', 'InquiryAnswerInput', { ...one, answer: 'Ya' })),
    ).toEqual(['FORBIDDEN']);
    expect((await app.db.findOneByOrFail(MediaInquiry, { id: inquiry.id })).answer).toBeNull();

    app.clock.set(at('04-15 08:40'));
    const answer = 'Enam tempat tidur ditambah pukul 07.30.';
    const answered = await act(
      Role.LEGAL_OFFICER,
      'inquiryAnswer',
      'InquiryAnswerInput',
      { ...one, answer },
      FIELDS,
    );
    expect([answered.inquiry.state, answered.inquiry.answeredAt, answered.inquiry.allowedActions]).toEqual([
      'ANSWERED',
      moment('04-15 08:40'),
      [],
    ]);
    expect((await app.events('inquiry.answered'))[0]?.data.minutes).toBe(34);
    expect(codes(await log(Role.AUDITOR))).toEqual(['FORBIDDEN']);
    expect(codes(await log(OFFICER, { receivedAt: moment('04-15 10:00') }))).toEqual(['INVALID_INPUT']);
  });

  test('start the clock of a crisis when they came first, and its clocks follow them', async () => {
    const issueId = await openIssue();
    const first = await log(OFFICER, { issueId, receivedAt: moment('04-15 08:02') });
    app.clock.set(at('04-15 08:20'));
    await buildAssessment(app, at('04-15 08:15'), 57.94, { issueId });
    const crisis = await declare(issueId);
    expect(crisis.clockStartedAt.toISOString()).toBe(moment('04-15 08:02'));
    expect(await clocks(crisis, 'INQUIRY')).toEqual([
      { due: moment('04-15 10:02'), met: null, state: 'PENDING' },
    ]);

    const second = await log(OFFICER, { issueId });
    expect(second.inquiry.crisis.id).toBe(crisis.id);
    app.clock.set(at('04-15 09:00'));
    const answer = 'Enam tempat tidur ditambah pukul 07.30.';
    await act(OFFICER, 'inquiryAnswer', 'InquiryAnswerInput', { inquiryId: first.inquiry.id, answer });
    expect((await clocks(crisis, 'SPOKES'))[0]).toMatchObject({ met: null, state: 'PENDING' });
    app.clock.set(at('04-15 09:10'));
    await act(OFFICER, 'inquiryAnswer', 'InquiryAnswerInput', { inquiryId: second.inquiry.id, answer });
    expect((await clocks(crisis, 'SPOKES'))[0]).toMatchObject({ met: moment('04-15 09:10'), state: 'MET' });
    expect(await clocks(crisis, 'INQUIRY')).toEqual([
      { due: moment('04-15 10:02'), met: moment('04-15 09:00'), state: 'MET' },
      { due: moment('04-15 10:20'), met: moment('04-15 09:10'), state: 'MET' },
    ]);

    const late = await log(OFFICER, { issueId, deadlineAt: moment('04-15 09:30') });
    await app.at(at('04-15 09:40'));
    expect((await clocks(crisis, 'INQUIRY'))[2]).toMatchObject({ met: null, state: 'BREACHED' });
    expect((await app.events('clock.breached')).map(({ data }) => data.kind)).toContain('INQUIRY');
    const reason = 'Penanya menarik pertanyaannya';
    const declined = await act(
      DIVISION_HEAD,
      'inquiryDecline',
      'InquiryDeclineInput',
      { inquiryId: late.inquiry.id, reason },
      FIELDS,
    );
    expect([declined.errors, declined.inquiry.state]).toEqual([[], 'DECLINED']);
  });

  test('of a restricted issue are not there for others, and a journalist sees only the own ones', async () => {
    const issueId = await openIssue();
    const hidden = await log(OFFICER, { issueId });
    await act(DIVISION_HEAD, 'issueRestrict', 'IssueRestrictInput', {
      issueId,
      personIds: [],
      reason: 'Perkara etik',
    });
    const own = await log(Role.JOURNALIST, { issueId });
    expect([own.errors, own.inquiry.crisis]).toEqual([[], null]);
    const list = async (role: Role) =>
      (
        await (await office.as(role)).run('{ mediaInquiries(first: 9) { nodes { id } } }')
      ).mediaInquiries.nodes.map(({ id }: { id: string }) => id);
    expect(await list(Role.JOURNALIST)).toEqual([own.inquiry.id]);
    expect(await list(ANALYST)).toEqual([own.inquiry.id]);
    expect((await list(Role.AUDITOR)).sort()).toEqual([hidden.inquiry.id, own.inquiry.id].sort());
    expect(await list(Role.COMPANY_ADMIN)).toEqual([]);
    const answer = { inquiryId: hidden.inquiry.id, answer: 'Sesuatu' };
    expect(codes(await act(Role.SPOKESPERSON, 'inquiryAnswer', 'InquiryAnswerInput', answer))).toEqual([
      'NOT_FOUND',
    ]);
  });

  test('pure: what is no answer, and when all questions were answered first', () => {
    expect(['Tak ada komentar', 'NO COMMENT!', 'Belum ada komentar resmi'].every(isNoComment)).toBe(true);
    expect(isNoComment('Kami sedang memeriksa; kabar berikutnya pukul 10.00.')).toBe(false);
    const row = (received: number, answered: number | null) => ({
      receivedAt: new Date(received),
      answeredAt: answered === null ? null : new Date(answered),
    });
    expect(firstAllAnswered([])).toBeNull();
    expect(firstAllAnswered([row(0, 5), row(3, 8), row(9, null)])).toEqual(new Date(8));
    expect(firstAllAnswered([row(0, 2), row(3, null)])).toEqual(new Date(2));
    expect(firstAllAnswered([row(0, null), row(3, 4)])).toBeNull();
  });
});

describe('situation reports', () => {
  const text = { situation: 'Antrean terurai', actions: 'Tempat tidur ditambah', needs: 'Dua dokter jaga' };
  test('keep severity, state and risk of their moment; the next one is due a day later and told once', async () => {
    const issueId = await openIssue();
    await buildAssessment(app, at('04-15 08:00'), 57.94, { issueId });
    const crisis = await declare(issueId);
    const input = { crisisId: crisis.id, kind: 'TACTICAL', ...text };
    const fields = 'report { id no kind severity crisisState score by { name } }';
    const give = (role: Role) => act(role, 'situationReportGive', 'SituationReportInput', input, fields);
    expect(codes(await give(Role.FINANCE_OFFICER))).toEqual(['NOT_FOUND']);
    expect((await give(OFFICER)).report).toMatchObject({
      no: 1,
      severity: 'SEV2',
      crisisState: 'DECLARED',
      score: 57.94,
    });
    const read = async () =>
      (
        await (
          await office.as(OFFICER)
        ).run(
          'query ($code: ID!) { crisis(code: $code) { nextSituationReportDue situationReports(first: 5) { nodes { no } totalCount } } }',
          { code: crisis.code },
        )
      ).crisis;
    expect(await read()).toEqual({
      nextSituationReportDue: moment('04-16 08:06'),
      situationReports: { nodes: [{ no: 1 }], totalCount: 1 },
    });
    await app.at(at('04-16 08:05'));
    expect(await app.events('situation_report.due_passed')).toHaveLength(0);
    await app.at(at('04-16 08:10'));
    await app.at(at('04-16 09:00'));
    const told = await app.events('situation_report.due_passed');
    expect(told.map(({ data }) => [data.dueAt, data.code])).toEqual([[moment('04-16 08:06'), crisis.code]]);
    expect((await give(AGENCY_HEAD)).report.no).toBe(2);
  });
});

const HOAX = {
  title: 'Bantuan beras palsu',
  claim: 'Semua warga mendapat 50 kg beras',
  seenAt: 'Grup warga',
};
const EVIDENCE = [
  { text: 'Surat Dinas Sosial 12/2026', origin: 'AUTHORITY', source: 'Dinas Sosial' },
  { text: 'Tidak ada program bernama itu di laman resmi', origin: 'OFFICE', source: 'Diskominfo' },
];
const FINDING = {
  verdict: 'FALSE',
  hoaxClass: 'FABRICATED',
  reach: 'MEDIUM',
  hasSafetyRisk: false,
  truth: 'Bantuan hanya untuk keluarga terdaftar.',
  claim: HOAX.claim,
  whyItArose: 'Pesan lama tahun 2024 diedarkan ulang.',
  evidence: EVIDENCE,
};
const HOAX_FIELDS =
  'clarification { id version state verdict stampAt isOnlyWatched allowedActions evidence { origin } }';
const hoax = (role: Role, name: string, type: string, input: object) =>
  act(role, `clarification${name}`, `Clarification${type}Input`, input, HOAX_FIELDS);

describe('clarifications of hoaxes', () => {
  async function verifying(values: object = {}) {
    const reported = await hoax(ANALYST, 'Report', 'Report', { ...HOAX, ...values });
    const clarificationId = reported.clarification.id;
    const { clarification } = await hoax(ANALYST, 'Verify', 'Id', { clarificationId });
    return { clarificationId, expectedVersion: clarification.version };
  }

  test('carry the stamp only with two pieces of evidence, one of an authority, and after approval by another person', async () => {
    const one = await verifying();
    for (const evidence of [EVIDENCE.slice(0, 1), [EVIDENCE[1], EVIDENCE[1]]])
      expect(codes(await hoax(ANALYST, 'GiveVerdict', 'Verdict', { ...one, ...FINDING, evidence }))).toEqual([
        'INVALID_INPUT',
      ]);
    const empty = await hoax(ANALYST, 'GiveVerdict', 'Verdict', { ...one, ...FINDING, whyItArose: ' ' });
    expect(empty.errors.map(({ field }: { field: string[] }) => field)).toEqual([['whyItArose']]);
    expect((await hoax(DIVISION_HEAD, 'GiveVerdict', 'Verdict', { ...one, ...FINDING })).errors).toEqual([]);

    const { clarificationId } = one;
    expect(codes(await hoax(OFFICER, 'Publish', 'Id', { clarificationId }))).toEqual(['INVALID_TRANSITION']);
    expect(codes(await hoax(ANALYST, 'Approve', 'Id', { clarificationId }))).toEqual(['FORBIDDEN']);
    expect(codes(await hoax(DIVISION_HEAD, 'Approve', 'Id', { clarificationId }))).toEqual(['SELF_APPROVAL']);
    expect(await app.perform((ctx) => publishedClarifications(ctx))).toEqual([]);
    expect((await hoax(AGENCY_HEAD, 'Approve', 'Id', { clarificationId })).clarification.state).toBe(
      'APPROVED',
    );
    const done = await hoax(OFFICER, 'Publish', 'Id', { clarificationId });
    expect([done.errors, done.clarification.state, done.clarification.stampAt]).toEqual([
      [],
      'PUBLISHED',
      moment('04-15 08:06'),
    ]);
    const [shown] = await app.perform((ctx) => publishedClarifications(ctx));
    expect(shown).toEqual({
      id: clarificationId,
      title: HOAX.title,
      label: 'HOAKS',
      truth: FINDING.truth,
      claim: HOAX.claim,
      whyItArose: FINDING.whyItArose,
      evidence: EVIDENCE.map((item) => ({ ...item, url: null })),
      publishedAt: new Date(moment('04-15 08:06')),
      correction: null,
      correctedAt: null,
    });
    await hoax(OFFICER, 'Correct', 'Text', { clarificationId, text: 'Nomor surat seharusnya 13/2026.' });
    const corrected = await app.perform((ctx) => publishedClarification(ctx, clarificationId));
    expect([corrected?.correction, corrected?.truth]).toEqual([
      'Nomor surat seharusnya 13/2026.',
      FINDING.truth,
    ]);
  });

  test('an unproven one gets no stamp; little reach without danger is only watched', async () => {
    const one = await verifying();
    const unproven = { ...one, ...FINDING, verdict: 'UNPROVEN', hoaxClass: null, evidence: [] };
    await hoax(ANALYST, 'GiveVerdict', 'Verdict', unproven);
    const { clarificationId } = one;
    await hoax(DIVISION_HEAD, 'Approve', 'Id', { clarificationId });
    const done = await hoax(OFFICER, 'Publish', 'Id', { clarificationId });
    expect([done.clarification.state, done.clarification.stampAt]).toEqual(['PUBLISHED', null]);
    expect((await app.perform((ctx) => publishedClarifications(ctx)))[0]?.label).toBeNull();

    const small = await verifying();
    await hoax(ANALYST, 'GiveVerdict', 'Verdict', { ...small, ...FINDING, reach: 'LOW' });
    const id = { clarificationId: small.clarificationId };
    const approved = await hoax(DIVISION_HEAD, 'Approve', 'Id', id);
    expect(approved.clarification.isOnlyWatched).toBe(true);
    expect(codes(await hoax(OFFICER, 'Publish', 'Id', id))).toEqual(['INVALID_TRANSITION']);
    const watched = await hoax(DIVISION_HEAD, 'Watch', 'Text', { ...id, text: 'Hanya dua grup' });
    expect(watched.clarification.state).toBe('MONITOR_ONLY');
    expect(await app.perform((ctx) => publishedClarifications(ctx))).toHaveLength(1);
  });

  test('of a restricted issue do not become public; a stale verdict is a conflict', async () => {
    const issueId = await openIssue();
    const one = await verifying({ issueId });
    const stale = { ...one, ...FINDING, expectedVersion: one.expectedVersion - 1 };
    expect(codes(await hoax(ANALYST, 'GiveVerdict', 'Verdict', stale))).toEqual(['CONFLICT']);
    await hoax(ANALYST, 'GiveVerdict', 'Verdict', { ...one, ...FINDING });
    const { clarificationId } = one;
    await hoax(DIVISION_HEAD, 'Approve', 'Id', { clarificationId });
    const personIds = [await office.id(OFFICER)];
    await act(DIVISION_HEAD, 'issueRestrict', 'IssueRestrictInput', {
      issueId,
      personIds,
      reason: 'Perkara',
    });
    expect(codes(await hoax(OFFICER, 'Publish', 'Id', { clarificationId }))).toEqual(['INVALID_TRANSITION']);
    expect(codes(await hoax(ANALYST, 'Verify', 'Id', { clarificationId }))).toEqual(['NOT_FOUND']);
    expect(await app.perform((ctx) => publishedClarifications(ctx))).toEqual([]);
  });

  test('pure: the rules of stamp and impact', () => {
    const [authority, own] = [{ origin: 'AUTHORITY' as never }, { origin: 'OFFICE' as never }];
    expect(hasEvidence({ verdict: null, evidence: [authority, own] })).toBe(true);
    expect(isStamped({ verdict: 'TRUE' as never, evidence: [authority, own] })).toBe(false);
    expect(isStamped({ verdict: 'MISLEADING' as never, evidence: [authority, authority] })).toBe(true);
    expect(isOnlyWatched('LOW' as never, true)).toBe(false);
    expect(isOnlyWatched('HIGH' as never, false)).toBe(false);
  });
});
