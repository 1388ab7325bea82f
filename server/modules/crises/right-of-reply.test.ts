import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { Mail } from '../../platform/mail.entity';
import { type Caller, testApp } from '../../test/app';
import { Office } from '../../test/factories/cases';
import { buildArticle } from '../../test/factories/monitoring';
import { approvedOutlet } from '../../test/factories/outlets';
import { storeArticle, words } from '../../test/factories/publications';
import { buildCase } from '../../test/factories/statements';
import { Article } from '../monitoring/article.entity';
import { paperFacts } from '../monitoring/paper-facts.service';
import { Notice } from '../notices/notice.entity';
import type { MediaOutlet } from '../outlets/outlet.entity';
import { PressCompany } from '../outlets/press-company.entity';
import { PublicationOrder } from '../publications/order.entity';
import { complaintMatter } from './complaint-letter.service';
import { complaintPaper } from './complaint-paper';
import { Severity } from './crisis.entity';
import { RightOfReply } from './right-of-reply.entity';
import { openRepliesOf } from './right-of-reply-reads.service';

const app = testApp();
let office: Office;
const AT = '2026-04-15T02:40:00.000Z'; // 09:40 WIB
const ERRORS = 'errors { code field message }';
const REPLY =
  'id version number kind state amount dueAt remindedAt copyToPressCouncilAt fulfilledAt delegation outcome letterNumber windowWarning isFoundByMonitoring allowedActions disputedFacts { said truth evidence }';
const TYPES: Record<string, string> = {
  Draft: 'DraftReplyInput',
  Edit: 'EditReplyInput',
  Approve: 'SignReplyInput',
  Submit: 'SignReplyInput',
  Accept: 'ReplyIdInput',
  Fulfil: 'FulfilReplyInput',
  HandOver: 'HandOverReplyInput',
};
// biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
type Answer = any;

const by = (role: Role): Promise<Caller> => office.as(role);
async function act(role: Role, step: string, input: object): Promise<Answer> {
  const name = `rightOfReply${step}`;
  const text = `mutation ($input: ${TYPES[step] ?? 'ReplyNoteInput'}!) { ${name}(input: $input) { rightOfReply { ${REPLY} } ${ERRORS} } }`;
  return (await (await by(role)).run(text, { input }))[name];
}

let outlet: MediaOutlet;
const article = (options: { publishedAt?: Date; outletNo?: number | null } = {}) =>
  buildArticle(app, {
    title: 'RSUD tolak 12 pasien',
    publishedAt: options.publishedAt ?? app.clock.now(),
    outletNo: options.outletNo === undefined ? outlet.no : options.outletNo,
    url: `https://${outlet.domains[0]}/${Math.floor(app.clock.now().getTime() / 1000)}-${serial++}`,
  });
let serial = 1;
const content = (more: object = {}) => ({
  errors: [{ said: '12 pasien ditolak', truth: 'Empat dirujuk sesudah stabil', evidence: 'Buku jaga IGD' }],
  replyText: words(30, 'jawaban'),
  ...more,
});

/** A reply drafted by the communications officer, taken as far as asked. */
async function reply(
  until: 'DRAFT' | 'APPROVED' | 'SUBMITTED' = 'SUBMITTED',
  more: object = {},
): Promise<Answer> {
  const { id } = await article();
  const { rightOfReply } = await act(Role.COMMUNICATIONS_OFFICER, 'Draft', {
    kind: 'REPLY',
    sourceArticleId: String(id),
    content: content(),
    ...more,
  });
  const input = { replyId: rightOfReply.id };
  if (until === 'DRAFT') return rightOfReply;
  const approved = await act(Role.AGENCY_HEAD, 'Approve', input);
  return until === 'APPROVED'
    ? approved.rightOfReply
    : (await act(Role.AGENCY_HEAD, 'Submit', input)).rightOfReply;
}

/** Every text of a document, piece by piece. */
const textsOf = (block: Answer): string[] =>
  Array.isArray(block)
    ? block.flatMap(textsOf)
    : block !== null && typeof block === 'object'
      ? Object.values(block).flatMap(textsOf)
      : [String(block)];

/** The letter to the Press Council as a caller fetches it, with the texts it is laid out from. */
async function letter(who: Role | Caller, replyId: string) {
  const { actor } = typeof who === 'string' ? await by(who) : who;
  return app.perform(async (ctx) => {
    const query = new Map([['id', replyId]]);
    const offer = await app.platform.downloads.get('complaint')?.make(ctx, query, app.folder);
    const found = await ctx.get(RightOfReply, replyId);
    const matter = await complaintMatter(ctx, found);
    const paper = complaintPaper(matter, paperFacts(ctx));
    const drill = complaintPaper({ ...matter, isExercise: true }, paperFacts(ctx));
    const start = offer?.bytes?.subarray(0, 5).toString();
    return {
      fileName: offer?.fileName,
      start,
      pieces: textsOf(paper.content),
      drill: textsOf(drill.content),
    };
  }, actor);
}

beforeEach(async () => {
  app.clock.set(AT);
  outlet = (await approvedOutlet(app, { name: 'NusaWarta' })).outlet;
  office = new Office(app);
});

describe('a right of reply (partnership.md 4.9)', () => {
  it('costs nothing, is no order, and runs from a draft to the outlet with a copy to the Press Council', async () => {
    const draft = await reply('DRAFT');
    expect(draft).toMatchObject({
      number: null,
      state: 'DRAFT',
      amount: 0,
      disputedFacts: [content().errors[0]],
    });
    const edited = await act(Role.COMMUNICATIONS_OFFICER, 'Edit', {
      replyId: draft.id,
      expectedVersion: draft.version,
      content: content({ replyText: 'Teks baru' }),
    });
    expect(edited.errors).toEqual([]);
    expect(
      (
        await act(Role.COMMUNICATIONS_OFFICER, 'Edit', {
          replyId: draft.id,
          expectedVersion: 1,
          content: content(),
        })
      ).errors[0].code,
    ).toBe('CONFLICT');
    expect((await act(Role.COMMUNICATIONS_OFFICER, 'Approve', { replyId: draft.id })).errors[0].code).toBe(
      'FORBIDDEN',
    );
    expect((await act(Role.SPOKESPERSON, 'Approve', { replyId: draft.id })).errors[0]).toMatchObject({
      field: ['delegation'],
    });
    expect(
      (await act(Role.SPOKESPERSON, 'Approve', { replyId: draft.id, delegation: 'Surat 800/12' }))
        .rightOfReply,
    ).toMatchObject({ state: 'APPROVED', delegation: 'Surat 800/12' });
    expect((await act(Role.COMMUNICATIONS_OFFICER, 'Submit', { replyId: draft.id })).errors[0].code).toBe(
      'FORBIDDEN',
    );
    const { rightOfReply } = await act(Role.AGENCY_HEAD, 'Submit', { replyId: draft.id });
    expect(rightOfReply).toMatchObject({
      number: 'RR-2026-001',
      state: 'SUBMITTED',
      amount: 0,
      dueAt: '2026-04-17T02:40:00.000Z',
      copyToPressCouncilAt: AT,
    });
    expect(await app.db.count(PublicationOrder)).toBe(0);
    expect(await app.db.query('SELECT id FROM contract_line')).toEqual([]);
  });

  it('names the errors with evidence, an article of an outlet, and is drafted by those who write', async () => {
    const { id } = await article();
    const draft = (more: object, role: Role = Role.COMMUNICATIONS_OFFICER) =>
      act(role, 'Draft', { kind: 'REPLY', sourceArticleId: String(id), content: content(), ...more });
    expect((await draft({ content: content({ errors: [] }) })).errors[0]).toMatchObject({
      field: ['content', 'errors'],
    });
    const blank = [{ said: 'a', truth: 'b', evidence: ' ' }];
    expect((await draft({ content: content({ errors: blank }) })).errors[0]).toMatchObject({
      field: ['content', 'errors', '0', 'evidence'],
    });
    const foreign = [{ said: 'a', truth: 'b', evidence: 'c', fileId: newId() }];
    expect((await draft({ content: content({ errors: foreign }) })).errors[0]).toMatchObject({
      code: 'NOT_FOUND',
      field: ['content', 'errors', '0', 'fileId'],
    });
    const stray = await article({ outletNo: null });
    expect((await draft({ sourceArticleId: String(stray.id) })).errors[0]).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['sourceArticleId'],
    });
    expect((await draft({ sourceArticleId: '404' })).errors[0].code).toBe('NOT_FOUND');
    expect((await draft({}, Role.AGENCY_HEAD)).errors[0].code).toBe('FORBIDDEN');
    expect((await draft({}, Role.MONITORING_ANALYST)).errors).toEqual([]);
    expect(await app.db.count(RightOfReply)).toBe(1);
  });

  it('is one at a time for an article; corrections anybody may ask for besides', async () => {
    const { id } = await article();
    const input = { kind: 'REPLY', sourceArticleId: String(id), content: content() };
    const { rightOfReply: first } = await act(Role.COMMUNICATIONS_OFFICER, 'Draft', input);
    expect((await act(Role.COMMUNICATIONS_OFFICER, 'Draft', input)).errors[0]).toMatchObject({
      code: 'DUPLICATE',
      field: ['sourceArticleId'],
    });
    const asked = { ...input, kind: 'CORRECTION', requesterName: 'Ibu Wati', requesterContact: '0800-000' };
    const { rightOfReply: correction } = await act(Role.COMMUNICATIONS_OFFICER, 'Draft', asked);
    expect(
      (await act(Role.COMMUNICATIONS_OFFICER, 'Approve', { replyId: correction.id })).rightOfReply.state,
    ).toBe('APPROVED');
    expect(
      (await act(Role.COMMUNICATIONS_OFFICER, 'Submit', { replyId: correction.id })).rightOfReply.state,
    ).toBe('SUBMITTED');
    expect(
      (await act(Role.SPOKESPERSON, 'Withdraw', { replyId: first.id, note: 'Sudah diralat' })).rightOfReply
        .state,
    ).toBe('WITHDRAWN');
    expect((await act(Role.COMMUNICATIONS_OFFICER, 'Draft', input)).errors).toEqual([]);
    const told = JSON.stringify(await app.events('rightOfReply.drafted'));
    expect(told).not.toContain('0800-000');
  });

  it('is not approved by who drafted it, though that person holds the other role', async () => {
    const budi = await office.id(Role.COMMUNICATIONS_OFFICER);
    const draft = await reply('DRAFT');
    const both = app.as([Role.COMMUNICATIONS_OFFICER, Role.AGENCY_HEAD], { id: budi });
    const text = `mutation ($input: SignReplyInput!) { rightOfReplyApprove(input: $input) { ${ERRORS} } }`;
    const answer = await both.run(text, { input: { replyId: draft.id } });
    expect(answer.rightOfReplyApprove.errors[0].code).toBe('SELF_APPROVAL');
  });
});

describe('what comes after the submission', () => {
  it('is a reminder after 24 hours and the head after 48, told once (43)', async () => {
    const head = await office.id(Role.AGENCY_HEAD);
    const { id } = await reply();
    await app.at('2026-04-16T02:39:59.000Z');
    expect(await app.events('rightOfReply.reminded')).toEqual([]);
    await app.at('2026-04-16T02:40:00.000Z');
    await app.deliver();
    expect(await app.events('rightOfReply.reminded')).toHaveLength(1);
    await app.at('2026-04-17T02:40:00.000Z');
    await app.deliver();
    const shown = await app.db.findOneByOrFail(RightOfReply, { id });
    expect([shown.state, shown.remindedAt?.toISOString()]).toEqual(['OVERDUE', '2026-04-16T02:40:00.000Z']);
    const notices = await app.db.findBy(Notice, { recipientUserId: head });
    expect(notices.filter(({ title }) => title.includes('Hak jawab')).map(({ title }) => title)).toEqual([
      'Hak jawab belum dijawab',
    ]);
  });

  it('is its publication, recorded or found by monitoring at once', async () => {
    const first = await reply();
    expect(
      (await act(Role.COMMUNICATIONS_OFFICER, 'Fulfil', { replyId: first.id, url: 'https://x.example' }))
        .errors[0].code,
    ).toBe('INVALID_TRANSITION');
    expect((await act(Role.COMMUNICATIONS_OFFICER, 'Accept', { replyId: first.id })).rightOfReply.state).toBe(
      'ACCEPTED',
    );
    expect((await act(Role.COMMUNICATIONS_OFFICER, 'Fulfil', { replyId: first.id })).errors[0]).toMatchObject(
      { field: ['articleId'] },
    );
    const recorded = await act(Role.COMMUNICATIONS_OFFICER, 'Fulfil', {
      replyId: first.id,
      url: 'https://x.example/jawab',
      at: '2026-04-15T03:00:00.000Z',
    });
    expect(recorded.rightOfReply).toMatchObject({ state: 'FULFILLED', isFoundByMonitoring: false });

    const second = await reply();
    app.clock.set('2026-04-15T10:05:00.000Z');
    await storeArticle(app, { outlet, text: words(14, 'jawaban'), title: 'Sebagian' });
    await app.deliver();
    expect((await app.db.findOneByOrFail(RightOfReply, { id: second.id })).state).toBe('SUBMITTED');
    await storeArticle(app, { outlet, text: words(25, 'jawaban'), title: 'Hak jawab RSUD' });
    await app.deliver({ times: 2 });
    const found = await app.db.findOneByOrFail(RightOfReply, { id: second.id });
    expect([found.state, found.fulfilledAt?.toISOString(), found.isFoundByMonitoring]).toEqual([
      'FULFILLED',
      '2026-04-15T10:05:00.000Z',
      true,
    ]);
    expect(await app.events('rightOfReply.fulfilled')).toHaveLength(2);
    expect(
      await app.db.query(
        "SELECT id FROM watched_text WHERE ownerKind = 'RIGHT_OF_REPLY' AND state = 'ACTIVE'",
      ),
    ).toEqual([]);
  });

  it('may be a refusal, a complaint to the Press Council and its end', async () => {
    const note = 'Redaksi menolak';
    const { id: replyId } = await reply();
    expect((await act(Role.SPOKESPERSON, 'Complain', { replyId, note })).errors[0].code).toBe(
      'INVALID_TRANSITION',
    );
    expect((await act(Role.COMMUNICATIONS_OFFICER, 'Reject', { replyId, note })).rightOfReply.state).toBe(
      'REJECTED',
    );
    expect((await act(Role.COMMUNICATIONS_OFFICER, 'Accept', { replyId })).errors[0].code).toBe(
      'INVALID_TRANSITION',
    );
    expect((await act(Role.AGENCY_HEAD, 'Complain', { replyId, note })).errors[0].code).toBe('FORBIDDEN');
    expect(
      (await act(Role.SPOKESPERSON, 'Complain', { replyId, note: 'Pengaduan', letterNumber: '480/7' }))
        .rightOfReply,
    ).toMatchObject({ state: 'COMPLAINT_PRESS_COUNCIL', letterNumber: '480/7' });
    expect((await act(Role.SPOKESPERSON, 'Rule', { replyId, note })).errors[0].code).toBe(
      'INVALID_TRANSITION',
    );
    expect((await act(Role.SPOKESPERSON, 'Handle', { replyId, note: 'Diperiksa' })).rightOfReply.state).toBe(
      'HANDLED',
    );
    expect(
      (await act(Role.SPOKESPERSON, 'Rule', { replyId, note: 'Media wajib memuat hak jawab' })).rightOfReply,
    ).toMatchObject({ state: 'RULED', outcome: 'Media wajib memuat hak jawab' });
    expect((await act(Role.SPOKESPERSON, 'Withdraw', { replyId, note })).errors[0].code).toBe(
      'INVALID_TRANSITION',
    );

    const { id: other } = await reply();
    await act(Role.COMMUNICATIONS_OFFICER, 'Reject', { replyId: other, note });
    await act(Role.SPOKESPERSON, 'Complain', { replyId: other, note });
    expect(
      (await act(Role.SPOKESPERSON, 'Drop', { replyId: other, note: 'Dua surat tidak dijawab' })).rightOfReply
        .state,
    ).toBe('DROPPED');
    const { id: third } = await reply();
    for (const [step, text] of [
      ['Reject', note],
      ['Complain', note],
      ['Handle', note],
      ['Settle', 'Risalah'],
    ] as const)
      await act(step === 'Reject' ? Role.COMMUNICATIONS_OFFICER : Role.SPOKESPERSON, step, {
        replyId: third,
        note: text,
      });
    expect((await app.db.findOneByOrFail(RightOfReply, { id: third })).state).toBe('SETTLED');
  });

  it('keeps a crisis open until it is over or handed over, and a drill sends no letter', async () => {
    const { issue, crisis } = await buildCase(app, { severity: Severity.SEV2, isExercise: true });
    await (await by(Role.COMMUNICATIONS_OFFICER)).run(
      'mutation ($input: SetReleaseContactInput!) { releaseContactSet(input: $input) { errors { code } } }',
      { input: { outletId: outlet.id, email: 'redaksi@nw.example' } },
    );
    const { id: replyId } = await reply('SUBMITTED', { issueId: issue.id });
    const open = () => app.perform((ctx) => openRepliesOf(ctx, crisis?.id ?? ''));
    const letters = async () =>
      (await app.db.find(Mail)).filter(({ dedupeKey }) => dedupeKey.startsWith('rightOfReply:')).length;
    expect([await open(), await letters()]).toEqual([1, 0]);
    const toPersonId = await office.id(Role.DIVISION_HEAD);
    const hand = { replyId, toPersonId, reason: 'Krisis ditutup' };
    expect((await act(Role.LEGAL_OFFICER, 'HandOver', hand)).errors[0].code).toBe('FORBIDDEN');
    expect((await app.db.findOneByOrFail(RightOfReply, { id: replyId })).handedToId).toBeNull();
    expect(
      (await act(Role.COMMUNICATIONS_OFFICER, 'HandOver', { replyId, toPersonId: 'tidak-ada', reason: 'x' }))
        .errors[0],
    ).toMatchObject({ field: ['toPersonId'] });
    expect(await act(Role.COMMUNICATIONS_OFFICER, 'HandOver', hand)).toMatchObject({
      errors: [],
      rightOfReply: { allowedActions: ['ACCEPT', 'REJECT', 'HAND_OVER'] },
    });
    expect(await open()).toBe(0);
    await app.deliver();
    expect(await app.db.findBy(Notice, { recipientUserId: toPersonId })).toMatchObject([
      {
        title: '[LATIHAN] Hak jawab dialihkan kepada Anda',
        body: 'RR-2026-001 kepada NusaWarta kini menjadi urusan Anda. Alasan: Krisis ditutup',
        link: `/hak-jawab/${replyId}`,
      },
    ]);
    const ended = await act(Role.SPOKESPERSON, 'Withdraw', { replyId, note: 'Media meralat sendiri' });
    expect(ended.rightOfReply.allowedActions).toEqual([]);
    expect((await act(Role.SPOKESPERSON, 'HandOver', hand)).errors[0].code).toBe('INVALID_TRANSITION');
    await reply();
    expect(await letters()).toBe(1);
  });

  it('warns of a story older than sixty days and blocks nothing', async () => {
    const { id } = await article({ publishedAt: new Date('2026-02-01T00:00:00Z') });
    const answer = await act(Role.COMMUNICATIONS_OFFICER, 'Draft', {
      kind: 'REPLY',
      sourceArticleId: String(id),
      content: content(),
    });
    expect(answer.errors).toEqual([]);
    expect(answer.rightOfReply.windowWarning).toContain('60 hari');
    expect((await reply('DRAFT')).windowWarning).toBeNull();
    const company = app.as(Role.COMPANY_ADMIN, { companyId: outlet.companyId ?? '' });
    expect((await company.run('{ rightsOfReply { totalCount } }')).rightsOfReply.totalCount).toBe(0);
  });

  it('becomes a letter to the Press Council from the records, for those who complain alone', async () => {
    const { id: replyId } = await reply();
    await expect(letter(Role.COMMUNICATIONS_OFFICER, replyId)).rejects.toMatchObject({
      code: 'INVALID_TRANSITION',
    });
    await app.at('2026-04-16T02:40:00.000Z');
    await app.at('2026-04-17T02:40:00.000Z');
    const { pieces, fileName, start, drill } = await letter(Role.COMMUNICATIONS_OFFICER, replyId);
    expect([fileName, start]).toEqual(['pengaduan-rr-2026-001.pdf', '%PDF-']);
    const company = await app.db.findOneByOrFail(PressCompany, { id: outlet.companyId ?? '' });
    const { title, url } = await app.db.findOneByOrFail(Article, { title: 'RSUD tolak 12 pasien' });
    for (const piece of [
      'PEMERINTAH KABUPATEN RAWA INDAH',
      'Pengaduan kepada Dewan Pers',
      'Nomor: RR-2026-001/DP',
      'Dengan hormat, kami mengadukan NusaWarta, yang tidak menjawab permintaan hak jawab kami atas berita "RSUD tolak 12 pasien".',
      company.legalName,
      company.address,
      title,
      '15 April 2026 pukul 09.40 WIB',
      url,
      '12 pasien ditolak',
      'Empat dirujuk sesudah stabil',
      words(30, 'jawaban'),
      'Permintaan hak jawab RR-2026-001 diajukan kepada redaksi.',
      '16 April 2026 pukul 09.40 WIB',
      'Pengingat dicatat: redaksi belum menjawab.',
      '17 April 2026 pukul 09.40 WIB',
      'Batas waktu lewat tanpa jawaban redaksi.',
      '1. Kekeliruan 1: Buku jaga IGD',
      '2. Salinan permintaan hak jawab RR-2026-001.',
      'Muara Jernih, 17 April 2026',
    ])
      expect(pieces).toContain(piece);
    expect(pieces.join(' ')).not.toMatch(/negatif|positif|netral|nada|sentimen|Pasal 18|denda/i);

    for (const piece of ['[LATIHAN] Pengaduan kepada Dewan Pers', 'Latihan: surat ini tidak untuk dikirim'])
      expect([drill.includes(piece), pieces.includes(piece)]).toEqual([true, false]);

    for (const role of [Role.MONITORING_ANALYST, Role.LEGAL_OFFICER])
      await expect(letter(role, replyId)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const other = (await approvedOutlet(app, { name: 'Kabar Lain' })).outlet;
    for (const companyId of [outlet.companyId ?? '', other.companyId ?? ''])
      await expect(letter(app.as(Role.COMPANY_ADMIN, { companyId }), replyId)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    const both = app.as([Role.SYSTEM_ADMIN, Role.SPOKESPERSON]);
    await expect(letter(both, replyId)).rejects.toMatchObject({ code: 'SEPARATION_OF_DUTY' });
  });

  it('names the refusal, its time and the number that the complaint was given', async () => {
    const { id: replyId } = await reply();
    await app.at('2026-04-15T05:00:00.000Z');
    const note = 'Berita kami sudah berimbang';
    const refused = await act(Role.COMMUNICATIONS_OFFICER, 'Reject', { replyId, note });
    expect(refused.rightOfReply.allowedActions).toEqual(['HAND_OVER', 'PRINT_COMPLAINT']);
    await act(Role.SPOKESPERSON, 'Complain', { replyId, note: 'Pengaduan', letterNumber: '480/7' });
    const { pieces } = await letter(Role.AGENCY_HEAD, replyId);
    expect(pieces).toEqual(
      expect.arrayContaining([
        'Nomor: 480/7',
        '15 April 2026 pukul 12.00 WIB',
        'Redaksi menolak: Berita kami sudah berimbang',
        'Pengaduan kepada Dewan Pers dicatat.',
      ]),
    );
    expect(pieces).not.toContain('Batas waktu lewat tanpa jawaban redaksi.');
    const handled = await act(Role.SPOKESPERSON, 'Handle', { replyId, note: 'Diperiksa' });
    expect(handled.rightOfReply.allowedActions).not.toContain('PRINT_COMPLAINT');
  });
});
