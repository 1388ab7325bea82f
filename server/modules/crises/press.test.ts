import { Role } from '../../platform/actor';
import { type Caller, testApp } from '../../test/app';
import { personWithRole } from '../../test/factories/identity';
import { BLOCKS, buildCase, buildUnit } from '../../test/factories/statements';
import { Visibility } from '../issues/case-access.entity';
import { Notice } from '../notices/notice.entity';
import { Crisis, CrisisRole, CrisisRoleKind, Severity } from './crisis.entity';
import { monthsAfter } from './template.service';

const app = testApp();
const budi = () => app.as(Role.COMMUNICATIONS_OFFICER, { name: 'Budi' });
const citra = () => app.as(Role.DIVISION_HEAD, { name: 'Citra' });
const dodi = () => app.as(Role.AGENCY_HEAD, { name: 'Dodi' });

// biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
type Answer = any;

async function call(
  who: Caller,
  name: string,
  type: string,
  input: object,
  selection: string,
): Promise<Answer> {
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} errors { code field message } } }`;
  return (await who.run(text, { input }))[name];
}

const VERSION = 'version { id version no state sha256 statement { id } }';
const codes = (payload: Answer) => payload.errors.map(({ code }: { code: string }) => code);
const named = ({ id, version }: Answer) => ({ versionId: id, expectedVersion: version });

async function submitted(
  issueId: string,
  body: string,
  title = 'Penjelasan',
  kind = 'FULL',
): Promise<Answer> {
  const content = { title, body, factIds: [], messageIds: [] };
  const input = { issueId, kind, templateId: null, content };
  const { version } = await call(budi(), 'statementDraft', 'DraftStatementInput', input, VERSION);
  return (await call(budi(), 'statementSubmit', 'StatementVersionInput', named(version), VERSION)).version;
}

const approve = (who: Caller, version: Answer) =>
  call(
    who,
    'statementApprove',
    'ApproveStatementInput',
    { ...named(version), hashSeen: version.sha256 },
    VERSION,
  );
const publish = (version: Answer, channels = ['OFFICIAL_WEB']) =>
  call(budi(), 'statementPublish', 'PublishStatementInput', { ...named(version), channels }, VERSION);

async function published(
  issueId: string,
  body: string,
  title?: string,
  channels?: string[],
): Promise<Answer> {
  const { version } = await approve(citra(), await submitted(issueId, body, title));
  return (await publish(version, channels)).version;
}

const LIST = `{ publicStatements(first: 50) { nodes {
  id kind no title text isRetracted correction spokesperson sha256 earlier { no text correction } } } }`;
const seen = async (): Promise<Answer[]> => (await app.anonymous().run(LIST)).publicStatements.nodes;

async function page(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const { server } = app.office.http;
  if (!server.listening) await new Promise<void>((done) => void server.listen(0, '127.0.0.1', () => done()));
  const { port } = server.address() as { port: number };
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

describe('the press room', () => {
  it('shows what was published on the own page, with the spokesperson, and nothing else', async () => {
    const { issue, crisis } = await buildCase(app, { severity: Severity.SEV3 });
    await app.perform((ctx) =>
      ctx.create(CrisisRole, {
        crisisId: crisis?.id ?? '',
        personId: 'rina',
        personName: 'Rina',
        kind: CrisisRoleKind.SPOKESPERSON,
        fromAt: ctx.now(),
        givenById: 'dodi',
      }),
    );
    const out = await published(issue.id, 'Enam **tempat tidur** ditambah.', 'Penjelasan RSUD');
    await published(issue.id, 'Hanya untuk pegawai.', 'Edaran', ['INTERNAL']);
    await approve(citra(), await submitted(issue.id, 'Belum terbit.', 'Disetujui saja'));
    const { issue: drill } = await buildCase(app, { isExercise: true });
    await published(drill.id, 'Latihan saja.', 'Latihan');

    expect(await seen()).toEqual([
      expect.objectContaining({
        id: out.statement.id,
        title: 'Penjelasan RSUD',
        text: 'Enam **tempat tidur** ditambah.',
        spokesperson: 'Rina',
        sha256: out.sha256,
        earlier: [],
      }),
    ]);
    const hidden = await app.anonymous().run(
      `query ($id: ID!) { statement(id: $id) { id } statements(first: 10) { nodes { id } } waitingApprovals(onlyMine: false) { level }
       publicStatement(id: "${drill.id}") { id } }`,
      { id: out.statement.id },
    );
    expect(hidden).toEqual({
      statement: null,
      statements: { nodes: [] },
      waitingApprovals: [],
      publicStatement: null,
    });
  });

  it('is served as plain pages in Indonesian, without script and cookies, escaped', async () => {
    const { issue } = await buildCase(app);
    const out = await published(
      issue.id,
      '## Fakta\n\nAda <script>alert(1)</script> dan [tautan](https://rsud.example).',
      'Judul "<b>"',
    );
    const list = await page('/pers'); // the short address leads on
    expect((await page('/ruang-pers')).text).toBe(list.text);
    const one = await page(`/ruang-pers/${out.statement.id}`);

    expect([list.status, one.status]).toEqual([200, 200]);
    expect(list.headers.get('set-cookie')).toBeNull();
    expect(list.headers.get('cache-control')).toBe('public, max-age=60');
    expect(one.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(list.text).toContain('<html lang="id">');
    expect(list.text).toContain(`href="/ruang-pers/${out.statement.id}"`);
    expect(one.text).toContain('<h1>Judul &quot;&lt;b&gt;&quot;</h1>');
    expect(one.text).toContain(
      'Ada &lt;script&gt;alert(1)&lt;/script&gt; dan <a href="https://rsud.example"',
    );
    expect(one.text).not.toMatch(/<script|Budi|Citra/);
    expect((await page('/ruang-pers/tidak-ada')).status).toBe(404);
    expect((await page('/ruang-pers?setelah=rusak')).status).toBe(404);
  });

  it('shows the correction where a text was withdrawn, and keeps the text', async () => {
    const { issue } = await buildCase(app);
    const out = await published(issue.id, 'Panjang ruas 2,3 km.', 'Perbaikan jalan');
    const gone = (
      await call(
        budi(),
        'statementRetract',
        'RetractStatementInput',
        { ...named(out), correction: 'Panjang ruas 3,2 km.' },
        VERSION,
      )
    ).version;
    const at = async () => (await seen()).find(({ id }) => id === out.statement.id);
    expect(await at()).toMatchObject({ isRetracted: true, correction: 'Panjang ruas 3,2 km.', no: 1 });
    const html = (await page(`/ruang-pers/${out.statement.id}`)).text;
    expect(html).toContain('Koreksi');
    expect(html).toContain('Panjang ruas 2,3 km.');

    const next = (await call(budi(), 'statementRevise', 'StatementVersionInput', named(gone), VERSION))
      .version;
    const again = (await call(budi(), 'statementSubmit', 'StatementVersionInput', named(next), VERSION))
      .version;
    await publish((await approve(citra(), again)).version);
    expect(await at()).toMatchObject({
      no: 2,
      isRetracted: false,
      earlier: [{ no: 1, text: 'Panjang ruas 2,3 km.', correction: 'Panjang ruas 3,2 km.' }],
    });
    expect((await page('/ruang-pers')).text).toContain('</strong> Panjang ruas 3,2 km.</div>');
  });

  it('gets nothing from a restricted case, and says to the public that there is none', async () => {
    const { issue, crisis } = await buildCase(app, { severity: Severity.SEV3 });
    const { version } = await approve(citra(), await submitted(issue.id, 'Rahasia.', 'Rahasia'));
    await app.perform((ctx) =>
      ctx.db.update(Crisis, { id: crisis?.id ?? '' }, { visibility: Visibility.RESTRICTED }),
    );
    const before = (await seen()).length;

    expect(codes(await publish(version))).toEqual(['FORBIDDEN']);
    expect(await seen()).toHaveLength(before);
    await app.perform((ctx) =>
      ctx.db.update(Crisis, { id: crisis?.id ?? '' }, { visibility: Visibility.OPEN }),
    );
    expect((await publish(version)).errors).toEqual([]);
  });
});

describe('waiting for approval', () => {
  it('stands in the inbox, the work list and the bell of whoever is next, with its age', async () => {
    const kabid = await app.perform((ctx) => personWithRole(ctx, Role.DIVISION_HEAD));
    const { issue } = await buildCase(app, { severity: Severity.SEV2 });
    const version = await submitted(issue.id, 'Menunggu.', 'Antre');
    app.clock.advance(12 * 60_000);
    const inbox = async (who: Caller, onlyMine = true) =>
      (
        await who.run(
          'query ($mine: Boolean!) { waitingApprovals(onlyMine: $mine) { level levels role isMine mode waitMinutes version { id } } }',
          { mine: onlyMine },
        )
      ).waitingApprovals.filter((row: Answer) => row.version.id === version.id);
    const work = async (who: Caller) =>
      (await who.run('{ myWork { items { kind subjectId subtitle path } } }')).myWork.items.filter(
        ({ kind }: Answer) => kind.startsWith('STATEMENT'),
      );

    expect(await inbox(citra())).toEqual([
      {
        ...{ level: 1, levels: 2, role: 'DIVISION_HEAD', isMine: true, mode: 'NORMAL', waitMinutes: 12 },
        version: { id: version.id },
      },
    ]);
    expect([await inbox(budi()), await inbox(dodi())]).toEqual([[], []]);
    expect(await inbox(dodi(), false)).toHaveLength(1);
    expect(await work(citra())).toContainEqual({
      kind: 'STATEMENT_APPROVE',
      subjectId: version.id,
      subtitle: expect.stringContaining('menunggu 12 menit'),
      path: `/pernyataan/${version.statement.id}`,
    });

    await app.deliver({ times: 2 });
    const told = await app.db.findBy(Notice, { title: 'Pernyataan menunggu persetujuan Anda' });
    expect(told.map(({ recipientUserId, link }) => [recipientUserId, link])).toEqual([
      [kabid.id, `/pernyataan/${version.statement.id}`],
    ]);

    const first = (await approve(citra(), version)).version;
    expect([await inbox(citra()), await inbox(dodi())]).toEqual([
      [],
      [expect.objectContaining({ level: 2 })],
    ]);
    await approve(dodi(), first);
    expect((await work(budi())).map((row: Answer) => row.subjectId)).toContain(version.id);
  });

  it('gives returned texts to their author, and facts to the contact of the agency', async () => {
    const { issue } = await buildCase(app);
    const version = await submitted(issue.id, 'Keliru.', 'Salah');
    const seenText = { ...named(version), hashSeen: version.sha256, comment: 'Angka belum pasti' };
    await call(citra(), 'statementReturn', 'ReturnStatementInput', seenText, VERSION);
    const unit = await buildUnit(app, 'RSUD-2');
    await call(
      budi(),
      'factAdd',
      'AddFactInput',
      { issueId: issue.id, agencyId: unit.id, text: 'Enam ranjang' },
      'fact { id }',
    );
    const items = async (who: Caller) =>
      (await who.run('{ myWork { items { kind title } } }')).myWork.items.map(
        ({ kind, title }: Answer) => `${kind} ${title}`,
      );

    expect(await items(budi())).toContain('STATEMENT_FIX Salah');
    expect(await items(app.as(Role.AGENCY_CONTACT, { id: 'fajar', workUnitId: unit.id }))).toEqual([
      'FACT_CONFIRM Enam ranjang',
    ]);
    expect(await items(app.as(Role.AGENCY_CONTACT, { id: 'lain', workUnitId: 'lain' }))).toEqual([]);
  });
});

describe('statement templates', () => {
  const TEMPLATE = 'template { id version state reviewDueOn allowedActions approvedBy { name } }';
  const input = (more: object = {}) => ({
    ...{ name: 'Gangguan layanan', kind: 'HOLDING', playbookCode: 'PB-04', title: 'Pernyataan awal' },
    blocks: BLOCKS,
    ...more,
  });
  const save = (more: object = {}, who = citra()) =>
    call(who, 'statementTemplateSave', 'SaveTemplateInput', input(more), TEMPLATE);
  const step = (who: Caller, name: string, { id, version }: Answer) =>
    call(who, name, 'TemplateInput', { templateId: id, expectedVersion: version }, TEMPLATE);

  it('need all blocks, and another person than every writer to approve them', async () => {
    expect((await save({ blocks: { ...BLOCKS, more: '' } })).errors[0]).toMatchObject({
      field: ['blocks', 'more'],
    });
    expect((await save({ blocks: { ...BLOCKS, more: 'Tidak ada komentar' } })).errors[0].code).toBe(
      'INVALID_INPUT',
    );
    expect(codes(await save({}, app.as(Role.MONITORING_ANALYST)))).toEqual(['FORBIDDEN']);
    const { template } = await save();
    const edited = (await save({ templateId: template.id, title: 'Judul lain' }, budi())).template;
    expect(codes(await step(citra(), 'statementTemplateApprove', edited))).toEqual(['SELF_APPROVAL']);
    expect(codes(await step(budi(), 'statementTemplateApprove', edited))).toEqual(['SELF_APPROVAL']);

    const approved = (await step(dodi(), 'statementTemplateApprove', edited)).template;
    expect(approved).toMatchObject({
      state: 'APPROVED',
      reviewDueOn: monthsAfter(app.clock.now().toISOString().slice(0, 10), 12),
    });
    expect(codes(await save({ templateId: template.id }))).toEqual(['INVALID_TRANSITION']);
  });

  it('are replaced by a new draft only when that is approved; a text begun from the old keeps one level', async () => {
    const { template } = await save({ name: 'Banjir' });
    const approved = (await step(dodi(), 'statementTemplateApprove', template)).template;
    const { issue } = await buildCase(app, { severity: Severity.SEV2 });
    const content = { title: 'Banjir', blocks: BLOCKS, factIds: [], messageIds: [] };
    const { version } = await call(
      budi(),
      'statementDraft',
      'DraftStatementInput',
      { issueId: issue.id, kind: 'HOLDING', templateId: approved.id, content },
      'version { id levels { no } }',
    );
    const next = (await step(budi(), 'statementTemplateRevise', approved)).template;
    expect(codes(await step(budi(), 'statementTemplateRevise', approved))).toEqual(['DUPLICATE']);
    await step(dodi(), 'statementTemplateApprove', next);

    const { statementTemplate, statementVersion } = await budi().run(
      'query ($a: ID!, $b: ID!) { statementTemplate(id: $a) { state } statementVersion(id: $b) { levels { no } } }',
      { a: approved.id, b: version.id },
    );
    expect([statementTemplate.state, statementVersion.levels]).toEqual(['RETIRED', [{ no: 1 }]]);
    const shelf = await budi().run(
      '{ statementTemplates(first: 50, filter: { states: [APPROVED], kinds: [HOLDING] }) { nodes { name } } }',
    );
    expect(shelf.statementTemplates.nodes.map(({ name }: Answer) => name)).toEqual(['Banjir']);
    expect(
      (await app.anonymous().run('{ statementTemplates(first: 5) { nodes { id } } }')).statementTemplates
        .nodes,
    ).toEqual([]);
  });

  it('count months to the end of a short month', () => {
    expect([
      monthsAfter('2026-01-31', 1),
      monthsAfter('2026-04-15', 12),
      monthsAfter('2026-12-31', 2),
    ]).toEqual(['2026-02-28', '2027-04-15', '2027-02-28']);
  });
});
