import ExcelJS from 'exceljs';
import { Role } from '../../platform/actor';
import { Mail } from '../../platform/mail.entity';
import { testApp } from '../../test/app';
import { demoPerson } from '../../test/factories/identity';
import { buildKlipingTopic, setArticle, tagArticle } from '../../test/factories/kliping';
import { buildArticle, buildOutlet, buildSource } from '../../test/factories/monitoring';
import { OverHttp } from '../../test/over-http';
import { ArticleLiveness } from './article.entity';
import { MonitoringReport } from './monitoring-report.entity';
import { lastPeriod } from './report-days.service';
import { dueReports } from './report-schedule.service';
import { Source, SourceState } from './source.entity';
import { Story } from './story.entity';

jest.setTimeout(30_000);
const app = testApp();
const http = new OverHttp(app);
/** A Wednesday, so that no week and no month ended. */
const DAY = '2026-01-07';
const MORNING = '2026-01-08T00:01:00.000Z';
const at = (day: number, hour = 3) => new Date(Date.UTC(2026, 0, day, hour));

const CONTENT = `articleCount itemCount outletCount readCount expectedArticleCount expectedItemCount
  origins { origin articleCount itemCount } channels { channel articleCount itemCount expectedCount }
  topics { topicId name articleCount itemCount expectedCount paidCount negativeCount needsPersonCount }
  tones { tone articleCount itemCount } stories { title firstOutlet articleCount itemCount outletNames }
  exceptions { title liveness isPaid } exceptionCount sourceCount healthySourceCount`;
const LIST = `query ($filter: MonitoringReportFilter) { monitoringReports(first: 20, filter: $filter) { nodes {
  id version kind fromOn toOn state number note chainSeq chainHead issuedBy { name } allowedActions content { ${CONTENT} } } } }`;
const act = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code message field } report { id version state number note chainSeq } } }`;
const ISSUE = act('monitoringReportIssue', 'MonitoringReportInput');
const NOTE = act('monitoringReportNote', 'MonitoringReportNoteInput');
const REFRESH = act('monitoringReportRefresh', 'MonitoringReportInput');
const SEND = act('monitoringReportSend', 'MonitoringReportSendInput');

const analyst = () => app.as(Role.MONITORING_ANALYST);
const reports = async (filter: object = { kind: 'DAILY' }) =>
  (await analyst().run(LIST, { filter })).monitoringReports.nodes;

/** An office with one silent source that is never polled, so that only the clock of reports has work. */
async function open(): Promise<void> {
  const source = await buildSource(app);
  await app.perform((ctx) => ctx.db.update(Source, { id: source.id }, { state: SourceState.PAUSED }));
}

async function fill(): Promise<void> {
  const outlet = await buildOutlet(app, { name: 'Nusa Warta', hosts: [] });
  await buildKlipingTopic(app, 1, 'Banjir');
  await buildKlipingTopic(app, 2, 'Jalan');
  const story = await app.perform((ctx) =>
    ctx.create(Story, {
      no: 1,
      title: 'Tanggul jebol',
      firstAt: at(7, 1),
      lastAt: at(7, 2),
      articleCount: 2,
      itemCount: 1,
      outletCount: 1,
      centroid: [],
      isPinned: false,
      mergedIntoNo: null,
    }),
  );
  const made = async (title: string, when: Date, topics: number[], tone: number, values = {}) => {
    const { id } = await buildArticle(app, { title, publishedAt: when, outletNo: outlet.no });
    for (const no of topics) await tagArticle(app, id, no, { tone });
    await setArticle(app, id, { dupGroupId: id, ...values });
    return id;
  };
  const first = await made('Tanggul jebol', at(7, 1), [1], -1, { storyNo: story.no });
  await made('Tanggul jebol lagi', at(7, 2), [1, 2], -1, { storyNo: story.no, dupGroupId: first });
  await made('Jalan baru', at(7, 3), [2], 9, {
    isPaid: true,
    liveness: ArticleLiveness.GONE,
    checkedAt: at(7, 9),
  });
  await made('Resep', at(7, 4), [], 0);
  for (let n = 0; n < 7; n += 1) await made(`Lama ${n}`, at(5, n), [2], 0);
}

describe('the report of a day', () => {
  it.each([
    ['DAILY', '2026-03-02', '2026-03-01', '2026-03-01'],
    ['WEEKLY', '2026-03-02', '2026-02-23', '2026-03-01'],
    ['WEEKLY', '2026-03-01', '2026-02-16', '2026-02-22'],
    ['MONTHLY', '2026-03-02', '2026-02-01', '2026-02-28'],
    ['MONTHLY', '2026-01-31', '2025-12-01', '2025-12-31'],
  ] as const)('knows the last whole %s before %s', (kind, today, fromOn, toOn) => {
    expect(lastPeriod(kind as never, today)).toEqual({ fromOn, toOn });
  });

  it('is made by the clock at seven, once, with exact figures', async () => {
    await open();
    await fill();

    await app.at('2026-01-07T23:59:00.000Z');
    expect(await reports({ kind: 'DAILY' })).toEqual([]);
    await app.at('2026-01-08T00:05:00.000Z');
    await app.deliver({ times: 2 });

    const [report, ...others] = await reports();
    expect(others).toEqual([]);
    expect(report).toMatchObject({
      kind: 'DAILY',
      fromOn: DAY,
      toOn: DAY,
      state: 'DRAFT',
      number: null,
      note: '',
    });
    expect(report.allowedActions).toEqual(['CHANGE_NOTE', 'REFRESH', 'ISSUE']);
    expect(report.content).toMatchObject({
      articleCount: 3,
      itemCount: 2,
      outletCount: 1,
      readCount: 4,
      expectedArticleCount: 0.3,
      expectedItemCount: 0.3,
      origins: [
        { origin: 'EARNED', articleCount: 2, itemCount: 1 },
        { origin: 'PAID', articleCount: 1, itemCount: 1 },
        { origin: 'OWN', articleCount: 0, itemCount: 0 },
      ],
      channels: [{ channel: 'ONLINE', articleCount: 3, itemCount: 2, expectedCount: 0.3 }],
      topics: [
        { name: 'Banjir', articleCount: 2, itemCount: 1, expectedCount: 0, negativeCount: 2, paidCount: 0 },
        {
          name: 'Jalan',
          articleCount: 2,
          itemCount: 2,
          expectedCount: 0.3,
          needsPersonCount: 1,
          paidCount: 1,
        },
      ],
      stories: [
        {
          title: 'Tanggul jebol',
          firstOutlet: 'Nusa Warta',
          articleCount: 2,
          itemCount: 1,
          outletNames: ['Nusa Warta'],
        },
      ],
      exceptions: [{ title: 'Jalan baru', liveness: 'GONE', isPaid: true }],
      exceptionCount: 1,
      sourceCount: 0,
    });
    const told = await app.events('monitoringReport.made');
    expect(told.map(({ data }) => data.kind).sort()).toEqual(['DAILY', 'MONTHLY', 'WEEKLY']);
    expect(told.filter(({ data }) => data.kind === 'DAILY')).toMatchObject([
      { actor: 'Sistem', data: { kind: 'DAILY', fromOn: DAY, articleCount: 3 } },
    ]);
  });

  it('counts what the clipping of the same conditions counts', async () => {
    await open();
    await fill();
    await app.at(MORNING);
    const [{ content }] = await reports();
    const days = { fromOn: DAY, toOn: DAY };
    const clip = async (filter: object) => {
      const { kliping } = await analyst().run(
        'query ($filter: KlipingFilter!) { kliping(filter: $filter) { articleCount itemCount } }',
        { filter: { ...days, ...filter } },
      );
      return kliping;
    };
    const figures = ({ articleCount, itemCount }: { articleCount: number; itemCount: number }) => ({
      articleCount,
      itemCount,
    });

    expect(await clip({})).toEqual(figures(content));
    for (const row of content.topics) expect(await clip({ topicIds: [row.topicId] })).toEqual(figures(row));
    for (const row of content.tones) expect(await clip({ tone: row.tone })).toEqual(figures(row));
    for (const row of content.origins) expect(await clip({ origin: row.origin })).toEqual(figures(row));
    for (const row of content.channels) expect(await clip({ channels: [row.channel] })).toEqual(figures(row));
  });

  it('says so when nothing was published, is issued all the same, and is not mailed', async () => {
    await open();
    const head = await app.perform((ctx) =>
      demoPerson(ctx, Role.AGENCY_HEAD, { name: 'Kepala', email: 'a@b.example' }),
    );
    await analyst().run(
      'mutation ($input: MonitoringReportRecipientsInput!) { monitoringReportRecipientsSet(input: $input) { errors { code } recipients { name } } }',
      { input: { kind: 'DAILY', userIds: [head.id] } },
    );
    await app.at(MORNING);
    const [report] = await reports();

    const { monitoringReportIssue } = await analyst().run(ISSUE, {
      input: { reportId: report.id, expectedVersion: report.version },
    });
    await app.deliver();

    expect(report.content).toMatchObject({ articleCount: 0, readCount: 0, stories: [] });
    expect(monitoringReportIssue.report).toMatchObject({ state: 'ISSUED', number: 'LHP-2026-001' });
    expect(await app.db.count(Mail)).toBe(0);
  });

  it('waits until a new source was polled for the first time', async () => {
    const source = await buildSource(app);
    const due = () => app.perform((ctx) => dueReports(ctx));
    app.clock.set(MORNING);

    expect(await due()).toEqual([]);
    await app.perform((ctx) => ctx.db.update(Source, { id: source.id }, { lastPolledAt: at(8, 0) }));
    expect((await due()).map(({ kind }) => kind).sort()).toEqual(['DAILY', 'MONTHLY', 'WEEKLY']);
  });

  it('makes nothing in an office that monitors nothing, and catches up after a standstill', async () => {
    await app.at(MORNING);
    expect(await reports({})).toEqual([]);
    await open();
    await app.at('2026-01-08T00:10:00.000Z');
    await app.at('2026-01-12T03:00:00.000Z');

    expect((await reports()).map((row: { fromOn: string }) => row.fromOn)).toEqual([
      '2026-01-11',
      '2026-01-10',
      '2026-01-09',
      '2026-01-08',
      '2026-01-07',
    ]);
    expect((await reports({ kind: 'WEEKLY' })).map((row: { fromOn: string }) => row.fromOn)).toEqual([
      '2026-01-05',
      '2025-12-29',
    ]);
  });
});

describe('a report in the hands of people', () => {
  const made = async () => {
    await open();
    await fill();
    await app.at(MORNING);
    const [report] = await reports();
    return report;
  };
  const named = ({ id, version }: { id: string; version: number }) => ({
    reportId: id,
    expectedVersion: version,
  });

  it('takes a note, is computed again, then issued with number and chain head, and never changes after that', async () => {
    const report = await made();
    const { monitoringReportNote: noted } = await analyst().run(NOTE, {
      input: { ...named(report), note: '  Tanggul diperbaiki.  ' },
    });
    await buildArticle(app, { title: 'Terlambat', publishedAt: at(7, 5) });
    const { monitoringReportRefresh: refreshed } = await analyst().run(REFRESH, {
      input: named(noted.report),
    });
    const { monitoringReportIssue: issued } = await analyst().run(ISSUE, { input: named(refreshed.report) });

    expect(noted.report.note).toBe('Tanggul diperbaiki.');
    expect(issued.report).toMatchObject({
      state: 'ISSUED',
      number: 'LHP-2026-001',
      chainSeq: expect.any(Number),
    });
    const [after] = await reports();
    expect(after.content.readCount).toBe(5);
    expect(after).toMatchObject({ issuedBy: null, allowedActions: ['SEND'] });
    expect(after.chainHead).toMatch(/^[0-9a-f]{64}$/);
    const stored = await app.db.findOneByOrFail(MonitoringReport, { id: report.id });
    expect(await app.events('monitoringReport.issued')).toMatchObject([
      { data: { number: 'LHP-2026-001', contentSha256: stored.contentSha256, chainHead: after.chainHead } },
    ]);
    for (const [query, input] of [
      [NOTE, { ...named(after), note: 'x' }],
      [REFRESH, named(after)],
      [ISSUE, named(after)],
    ] as const) {
      const answer = Object.values(await analyst().run(query, { input }))[0] as {
        errors: { code: string }[];
      };
      expect(answer.errors[0]?.code).toBe('INVALID_TRANSITION');
    }
    expect(await app.db.findOneByOrFail(MonitoringReport, { id: report.id })).toEqual(stored);
  });

  it('is written by analysts and division heads alone, on the version they saw', async () => {
    const report = await made();
    for (const role of [Role.AGENCY_HEAD, Role.COMMUNICATIONS_OFFICER, Role.AUDITOR]) {
      const { monitoringReportIssue } = await app.as(role).run(ISSUE, { input: named(report) });
      expect(monitoringReportIssue.errors[0].code).toBe('FORBIDDEN');
    }
    for (const role of [Role.TREASURER, Role.EXECUTIVE]) {
      const seen = await app.as(role).run(LIST, {});
      expect(seen.monitoringReports.nodes).toEqual([]);
    }
    const stale = await analyst().run(ISSUE, { input: { reportId: report.id, expectedVersion: 9 } });
    expect(stale.monitoringReportIssue.errors[0].code).toBe('CONFLICT');
    const long = await analyst().run(NOTE, { input: { ...named(report), note: 'x'.repeat(1001) } });
    expect(long.monitoringReportNote.errors[0].code).toBe('INVALID_INPUT');
    expect((await reports())[0]).toEqual(report);
  });

  it('is mailed once to its recipients with both files when issued, and again on demand', async () => {
    const report = await made();
    const person = (role: Role, email: string) =>
      app.perform((ctx) => demoPerson(ctx, role, { name: role, email }));
    const head = await person(Role.AGENCY_HEAD, 'kepala@rawaindah.example');
    const money = await person(Role.TREASURER, 'bendahara@rawaindah.example');
    const set = (userIds: string[]) =>
      analyst().run(
        'mutation ($input: MonitoringReportRecipientsInput!) { monitoringReportRecipientsSet(input: $input) { errors { code field } recipients { name } } }',
        { input: { kind: 'DAILY', userIds } },
      );

    const refused = await set([head.id, money.id]);
    const chosen = await set([head.id]);
    await analyst().run(ISSUE, { input: named(report) });
    await app.deliver({ times: 2 });
    const { monitoringReportSend } = await analyst().run(SEND, {
      input: { reportId: report.id, userIds: [head.id] },
    });
    await app.deliver();

    expect(refused.monitoringReportRecipientsSet.errors).toEqual([
      { code: 'INVALID_INPUT', field: ['userIds'] },
    ]);
    expect(chosen.monitoringReportRecipientsSet.recipients).toEqual([{ name: 'AGENCY_HEAD' }]);
    expect(monitoringReportSend.errors).toEqual([]);
    const mails = await app.db.find(Mail, { order: { createdAt: 'ASC', id: 'ASC' } });
    expect(mails.map((mail) => mail.recipient)).toEqual([head.email, head.email]);
    expect(mails[0]?.subject).toBe('Laporan harian pemantauan media Rabu, 7 Januari 2026 (LHP-2026-001)');
    const [pdf, xlsx] = mails[0]?.attachments ?? [];
    expect([pdf?.name, xlsx?.name]).toEqual(['laporan-LHP-2026-001.pdf', 'laporan-LHP-2026-001.xlsx']);
    expect(await app.platform.files.sizeOf(pdf?.sha256 ?? '')).toBeGreaterThan(1000);
  });

  it('comes as PDF and as XLSX with one sheet per table', async () => {
    const report = await made();
    const cookie = await http.signIn(Role.MONITORING_ANALYST);
    const treasurer = await http.signIn(Role.TREASURER);
    const get = (format: string, who = cookie) =>
      fetch(`${http.origin}/download/monitoring-report?format=${format}&id=${report.id}`, {
        headers: { cookie: who },
      });

    const pdf = Buffer.from(await (await get('pdf')).arrayBuffer());
    const again = Buffer.from(await (await get('pdf')).arrayBuffer());
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await (await get('xlsx')).arrayBuffer()) as ArrayBuffer);

    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(again.equals(pdf)).toBe(true);
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual([
      'Ringkasan',
      'Topik',
      'Jenis',
      'Saluran',
      'Nada',
      'Cerita',
      'Lonjakan',
      'Naskah kantor',
      'Kekecualian',
      'Sumber',
      'Keterangan',
    ]);
    expect(book.getWorksheet('Topik')?.getRow(2).values).toEqual([
      undefined,
      'Banjir',
      2,
      1,
      0,
      0,
      0,
      0,
      2,
      0,
    ]);
    expect((await get('pdf', treasurer)).status).toBe(404);
  });
});
