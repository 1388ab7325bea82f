import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { type Caller, testApp } from '../../test/app';
import { Office } from '../../test/factories/cases';
import { makeFile } from '../../test/factories/outlets';
import { BLOCKS, buildCase, buildTemplate, buildUnit } from '../../test/factories/statements';
import { Visibility } from '../issues/case-access.entity';
import { DutyRank, DutyShift } from '../issues/duty-shift.entity';
import { Notice } from '../notices/notice.entity';
import { Crisis, Severity } from './crisis.entity';
import { StatementVersion, VersionState } from './statement.entity';
import { TemplateState } from './template.entity';

const app = testApp();
const VERSION =
  'version { id version no state sha256 title publishedAt allowedActions levels { no role approval { person { name } personName } } }';
const ERRORS = 'errors { code field message }';
const budi = () => app.as(Role.COMMUNICATIONS_OFFICER, { name: 'Budi' });
const citra = () => app.as(Role.DIVISION_HEAD, { name: 'Citra' });
const dodi = () => app.as(Role.AGENCY_HEAD, { name: 'Dodi' });
const eka = () => app.as(Role.REGIONAL_SECRETARY, { name: 'Eka' });

// biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
type Answer = any;

async function call(
  who: Caller,
  name: string,
  type: string,
  input: object,
  selection = VERSION,
): Promise<Answer> {
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} ${ERRORS} } }`;
  return (await who.run(text, { input }))[name];
}

const content = (more: object = {}) => ({
  title: 'Penjelasan RSUD',
  body: 'Enam tempat tidur ditambah.',
  factIds: [],
  messageIds: [],
  ...more,
});
const draft = (
  issueId: string,
  more: object = {},
  kind = 'FULL',
  who = budi(),
  templateId: string | null = null,
) =>
  call(who, 'statementDraft', 'DraftStatementInput', { issueId, kind, templateId, content: content(more) });
const step = (who: Caller, name: string, version: Answer, more: object = {}) => {
  const types: Record<string, string> = {
    statementApprove: 'ApproveStatementInput',
    statementReturn: 'ReturnStatementInput',
    statementPublish: 'PublishStatementInput',
    statementRetract: 'RetractStatementInput',
    statementEdit: 'EditStatementInput',
  };
  return call(who, name, types[name] ?? 'StatementVersionInput', {
    versionId: version.id,
    expectedVersion: version.version,
    ...more,
  });
};
const approve = (who: Caller, version: Answer) =>
  step(who, 'statementApprove', version, { hashSeen: version.sha256 ?? '' });
const publish = (who: Caller, version: Answer) =>
  step(who, 'statementPublish', version, { channels: ['OFFICIAL_WEB'] });
const codes = (payload: Answer) => payload.errors.map(({ code }: { code: string }) => code);

async function submitted(issueId: string, more: object = {}, kind = 'FULL'): Promise<Answer> {
  const { version } = await draft(issueId, more, kind);
  return (await step(budi(), 'statementSubmit', version)).version;
}

describe('approving a statement', () => {
  it('takes the levels of the severity in order, one person each, never the author', async () => {
    const { issue } = await buildCase(app, { severity: Severity.SEV2 });
    const version = await submitted(issue.id);
    expect(version).toMatchObject({ state: 'IN_REVIEW', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });

    expect(codes(await approve(budi(), version))).toEqual(['SELF_APPROVAL']);
    const both = app.as([Role.COMMUNICATIONS_OFFICER, Role.DIVISION_HEAD], {
      id: budi().actor.id ?? '',
      name: 'Budi',
    });
    expect(codes(await approve(both, version))).toEqual(['SELF_APPROVAL']);
    expect(codes(await approve(dodi(), version))).toEqual(['INVALID_TRANSITION']);
    expect(codes(await approve(app.as(Role.MONITORING_ANALYST), version))).toEqual(['FORBIDDEN']);
    expect(codes(await step(citra(), 'statementApprove', version, { hashSeen: 'a'.repeat(64) }))).toEqual([
      'CONFLICT',
    ]);

    const first = (await approve(citra(), version)).version;
    expect(first).toMatchObject({
      state: 'IN_REVIEW',
      levels: [{ approval: { personName: 'Citra' } }, { approval: null }],
    });
    const twice = app.as([Role.DIVISION_HEAD, Role.AGENCY_HEAD], {
      id: citra().actor.id ?? '',
      name: 'Citra',
    });
    expect(codes(await approve(twice, first))).toEqual(['SEPARATION_OF_DUTY']);
    const second = (await approve(dodi(), first)).version;
    expect(second).toMatchObject({ state: 'APPROVED', sha256: version.sha256 });
    expect(
      (await app.refusals()).map(({ data }) => data.code ?? data.errors?.[0]?.code).filter(Boolean).length,
    ).toBeGreaterThan(5);

    expect(
      codes(await step(budi(), 'statementEdit', second, { content: content({ body: 'Lain' }) })),
    ).toEqual(['INVALID_TRANSITION']);
    expect(codes(await publish(citra(), second))).toEqual(['FORBIDDEN']);
    const out = (await publish(budi(), second)).version;
    expect(out).toMatchObject({
      state: 'PUBLISHED',
      publishedAt: app.clock.now().toISOString(),
      sha256: version.sha256,
    });
  });

  it('gives one of two at once a CONFLICT', async () => {
    const { issue } = await buildCase(app, { severity: Severity.SEV2 });
    const version = await submitted(issue.id);
    const other = app.as(Role.DIVISION_HEAD, { id: 'kabid-kedua', name: 'Kedua' });

    const answers = await Promise.all([approve(citra(), version), approve(other, version)]);

    expect(answers.flatMap(codes)).toEqual(['CONFLICT']);
    expect(await app.events('statement.approved')).toHaveLength(1);
  });

  it('asks for a third level when the severity rises meanwhile', async () => {
    const { issue, crisis } = await buildCase(app, { severity: Severity.SEV2 });
    const version = (await approve(dodi(), (await approve(citra(), await submitted(issue.id))).version))
      .version;
    await app.perform((ctx) => ctx.db.update(Crisis, { id: crisis?.id ?? '' }, { severity: Severity.SEV1 }));

    expect(codes(await publish(budi(), version))).toEqual(['APPROVAL_MISSING']);
    const third = (await approve(eka(), version)).version;
    expect(third.levels.map(({ role }: { role: string }) => role)).toEqual([
      'DIVISION_HEAD',
      'AGENCY_HEAD',
      'REGIONAL_SECRETARY',
    ]);
    expect((await publish(budi(), third)).version.state).toBe('PUBLISHED');
  });

  it('lets a deputy stand in only in the gravest case after a quarter of an hour, and marks it', async () => {
    const { issue } = await buildCase(app, { severity: Severity.SEV1 });
    const first = (await approve(citra(), await submitted(issue.id))).version;
    const deputy = app.as(Role.DIVISION_HEAD, { id: 'plh', name: 'Wakil' });
    expect(codes(await approve(deputy, first))).toEqual(['FORBIDDEN']);

    app.clock.advance(15 * 60_000);
    const second = (await approve(deputy, first)).version;

    expect(second.state).toBe('IN_REVIEW');
    const { statementVersion } = await citra().run(
      'query ($id: ID!) { statementVersion(id: $id) { approvals { role mode personName } } }',
      { id: first.id },
    );
    expect(statementVersion.approvals[1]).toEqual({
      role: 'AGENCY_HEAD',
      mode: 'DELEGATED',
      personName: 'Wakil',
    });
  });

  it('lets only the planned deputy stand in once one is planned, and never for own words', async () => {
    const { issue } = await buildCase(app, { severity: Severity.SEV1 });
    const first = (await approve(citra(), await submitted(issue.id))).version;
    const planned = (personId: string) =>
      app.perform((ctx) =>
        ctx.create(DutyShift, {
          ...{ personId, rank: DutyRank.DEPUTY, note: null, createdById: 'kadis' },
          fromAt: new Date(app.clock.now().getTime() - 3_600_000),
          toAt: new Date(app.clock.now().getTime() + 3_600_000),
        }),
      );
    await planned(budi().actor.id ?? '');
    app.clock.advance(15 * 60_000);
    const other = app.as(Role.DIVISION_HEAD, { id: 'plh', name: 'Wakil' });
    expect(codes(await approve(other, first))).toEqual(['FORBIDDEN']);
    const author = app.as(Role.DIVISION_HEAD, { id: budi().actor.id ?? '', name: 'Budi' });
    expect(codes(await approve(author, first))).toEqual(['SELF_APPROVAL']);

    await planned('plh');
    expect((await approve(other, first)).version.state).toBe('IN_REVIEW');
  });

  it('puts legal review first where the playbook asks for it', async () => {
    const { issue } = await buildCase(app, { severity: Severity.SEV3, playbookCode: 'PB-03' });
    const version = await submitted(issue.id);

    expect(version.levels.map(({ role }: { role: string }) => role)).toEqual([
      'LEGAL_OFFICER',
      'DIVISION_HEAD',
    ]);
    expect(codes(await approve(citra(), version))).toEqual(['INVALID_TRANSITION']);
  });

  it('returns with a comment only; the next version has a new number and hash', async () => {
    const { issue } = await buildCase(app, { severity: Severity.SEV2 });
    const version = await submitted(issue.id);
    const seen = { hashSeen: version.sha256 };
    expect(codes(await step(citra(), 'statementReturn', version, { ...seen, comment: '' }))).toEqual([
      'INVALID_INPUT',
    ]);
    const returned = (
      await step(citra(), 'statementReturn', version, { ...seen, comment: 'Fakta belum pasti' })
    ).version;
    expect(returned.state).toBe('RETURNED');

    const next = (await step(budi(), 'statementRevise', returned)).version;
    const edited = (
      await step(budi(), 'statementEdit', next, { content: content({ body: 'Empat pasien dirujuk.' }) })
    ).version;
    const again = (await step(budi(), 'statementSubmit', edited)).version;

    expect([again.no, again.state, again.sha256 === version.sha256]).toEqual([2, 'IN_REVIEW', false]);
    const { statementVersion } = await citra().run(
      'query ($id: ID!) { statementVersion(id: $id) { changes { kind text } } }',
      { id: again.id },
    );
    expect(statementVersion.changes).toEqual([
      { kind: 'REMOVED', text: 'Enam tempat tidur ditambah.' },
      { kind: 'ADDED', text: 'Empat pasien dirujuk.' },
    ]);
  });
});

describe('facts', () => {
  it('are confirmed with a document by the contact of their agency only, and bind a full statement', async () => {
    const { issue } = await buildCase(app);
    const [rsud, dinkes] = [await buildUnit(app, 'RSUD'), await buildUnit(app, 'DINKES')];
    const fajar = app.as(Role.AGENCY_CONTACT, { name: 'Fajar', workUnitId: rsud.id });
    const FACT = 'fact { id version status }';
    const add = (agencyId: string, text: string) =>
      call(budi(), 'factAdd', 'AddFactInput', { issueId: issue.id, agencyId, text }, FACT);
    const { fact } = await add(rsud.id, 'Tidak ada pasien ditolak');
    const { fact: foreign } = await add(dinkes.id, 'Obat cukup');
    const file = await app.perform((ctx) =>
      makeFile(ctx, { name: 'surat.pdf', uploadedById: fajar.actor.id ?? '' }),
    );
    const confirm = (who: Caller, one: Answer, documentId: string | null = file.id) =>
      call(
        who,
        'factConfirm',
        'DecideFactInput',
        { factId: one.id, expectedVersion: one.version, source: 'Catatan jaga', documentId },
        FACT,
      );

    expect(codes(await confirm(fajar, foreign))).toEqual(['NOT_FOUND']);
    expect(codes(await confirm(citra(), fact))).toEqual(['FORBIDDEN']);
    expect(codes(await confirm(fajar, fact, null))).toEqual(['INVALID_INPUT']);
    const version = (await approve(citra(), await submitted(issue.id, { factIds: [fact.id] }))).version;
    expect(codes(await publish(budi(), version))).toEqual(['APPROVAL_MISSING']);
    expect((await confirm(fajar, fact)).fact.status).toBe('CONFIRMED');
    expect((await publish(budi(), version)).version.state).toBe('PUBLISHED');
  });

  it('that prove wrong after they were published change no text, stop the next one, and are told', async () => {
    const { issue } = await buildCase(app);
    const rsud = await buildUnit(app, 'RSUD-3');
    const office = new Office(app);
    const officer = await office.id(Role.COMMUNICATIONS_OFFICER);
    const fajar = app.as(Role.AGENCY_CONTACT, { name: 'Fajar', workUnitId: rsud.id, id: newId() });
    const FACT = 'fact { id version status }';
    const add = { issueId: issue.id, agencyId: rsud.id, text: 'Tidak ada pasien ditolak' };
    const { fact } = await call(budi(), 'factAdd', 'AddFactInput', add, FACT);
    const file = await app.perform((ctx) =>
      makeFile(ctx, { name: 'surat.pdf', uploadedById: fajar.actor.id ?? '' }),
    );
    const decide = (name: string, one: Answer, more: object, type = 'DecideFactInput') =>
      call(fajar, name, type, { factId: one.id, expectedVersion: one.version, ...more }, FACT);
    const source = 'Catatan jaga';
    const sure = (await decide('factConfirm', fact, { source, documentId: file.id })).fact;
    expect(codes(await decide('factRefute', sure, { source }))).toEqual(['INVALID_TRANSITION']);
    const { version } = await approve(citra(), await submitted(issue.id, { factIds: [fact.id] }));
    const published = (await publish(budi(), version)).version;
    await app.deliver();

    const reason = 'Buku jaga menyebut lain';
    const open = (await decide('factReopen', sure, { reason }, 'ReopenFactInput')).fact;
    expect(codes(await decide('factRefute', { ...open, version: 1 }, { source }))).toEqual(['CONFLICT']);
    expect((await decide('factRefute', open, { source })).fact.status).toBe('FALSE');
    await app.deliver();
    const row = await app.db.findOneByOrFail(StatementVersion, { id: published.id });
    expect([row.state, row.factIds, row.sha256]).toEqual(['PUBLISHED', [fact.id], published.sha256]);
    const told = (await app.db.findBy(Notice, { recipientUserId: officer })).filter(({ title }) =>
      title.startsWith('Fakta dalam'),
    );
    expect(told).toMatchObject([
      {
        title: 'Fakta dalam pernyataan terbit keliru',
        body: '"Tidak ada pasien ditolak" dinyatakan keliru, padahal dipakai dalam "Penjelasan RSUD", versi 1. Terbitkan koreksinya.',
        link: `/pernyataan/${row.statementId}`,
      },
    ]);
    const next = await approve(citra(), await submitted(issue.id, { factIds: [fact.id] }));
    expect(codes(await publish(budi(), next.version))).toEqual(['APPROVAL_MISSING']);
    expect(await app.db.countBy(StatementVersion, { issueId: issue.id, state: VersionState.PUBLISHED })).toBe(
      1,
    );
  });
});

describe('first words', () => {
  it('need all six blocks, one approval from an approved template, and keep doubts in their block', async () => {
    const { issue } = await buildCase(app, { severity: Severity.SEV2 });
    const template = await buildTemplate(app);
    const rsud = await buildUnit(app, 'RSUD');
    const { fact } = await call(
      budi(),
      'factAdd',
      'AddFactInput',
      { issueId: issue.id, agencyId: rsud.id, text: 'Enam ranjang ditambah' },
      'fact { id }',
    );
    const write = (blocks: object, templateId: string | null = template.id) =>
      draft(issue.id, { body: null, blocks, factIds: [fact.id] }, 'HOLDING', budi(), templateId).then(
        ({ version }) => step(budi(), 'statementSubmit', version),
      );

    expect((await write({ ...BLOCKS, unknown: ' ' })).errors[0].field).toEqual(['blocks', 'unknown']);
    expect((await write({ ...BLOCKS, known: 'Enam ranjang ditambah pagi ini.' })).errors[0].field).toEqual([
      'blocks',
      'known',
    ]);
    expect((await write({ ...BLOCKS, action: 'Tidak ada komentar.' })).errors[0].code).toBe('INVALID_INPUT');
    const { version } = await write({
      ...BLOCKS,
      unknown: 'Apakah enam ranjang ditambah belum kami pastikan.',
    });
    const approved = (await approve(citra(), version)).version;
    expect(approved.state).toBe('APPROVED');
    expect((await publish(budi(), approved)).version.state).toBe('PUBLISHED');

    const draftTemplate = await buildTemplate(app, TemplateState.DRAFT);
    const { version: other } = await write(BLOCKS, draftTemplate.id);
    expect(other.levels).toHaveLength(2);
  });
});

describe('publishing', () => {
  it('supersedes the version before, waits for an embargo, and is refused from a restricted case', async () => {
    const { issue } = await buildCase(app);
    const first = (await publish(budi(), (await approve(citra(), await submitted(issue.id))).version))
      .version;
    const next = (await step(budi(), 'statementRevise', first)).version;
    const later = new Date(app.clock.now().getTime() + 3_600_000).toISOString();
    const edited = (
      await step(budi(), 'statementEdit', next, {
        content: content({ body: 'Kabar kedua.', embargoUntil: later }),
      })
    ).version;
    const approved = (await approve(citra(), (await step(budi(), 'statementSubmit', edited)).version))
      .version;
    expect(codes(await publish(budi(), approved))).toEqual(['EMBARGOED']);
    app.clock.advance(3_600_000);
    expect((await publish(budi(), approved)).version.state).toBe('PUBLISHED');
    const { statementVersion } = await budi().run(
      'query ($id: ID!) { statementVersion(id: $id) { state } }',
      { id: first.id },
    );
    expect(statementVersion.state).toBe('SUPERSEDED');

    const { issue: secret } = await buildCase(app, { visibility: Visibility.RESTRICTED });
    expect(codes(await draft(secret.id))).toEqual(['NOT_FOUND']);
  });

  it('withdraws with a visible correction and deletes nothing', async () => {
    const { issue } = await buildCase(app);
    const out = (await publish(budi(), (await approve(citra(), await submitted(issue.id))).version)).version;
    const gone = (await step(budi(), 'statementRetract', out, { correction: 'Jumlahnya keliru.' })).version;

    expect([gone.state, gone.sha256]).toEqual(['RETRACTED', out.sha256]);
    expect((await app.events('statement.retracted'))[0]).toMatchObject({ reason: 'Jumlahnya keliru.' });
  });
});
