import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { buildCoverage, buildTopic } from '../../test/factories/coverage';
import { buildOutlet, buildSource } from '../../test/factories/monitoring';
import type { MediaOutlet } from '../outlets/outlet.entity';
import { cutMonths } from './coverage-sums.service';
import { Source } from './source.entity';
import type { Topic } from './topic.entity';

const app = testApp();
const SERIES = `query ($ids: [ID!]!, $grain: CoverageGrain!, $from: LocalDate!, $to: LocalDate!) {
  topicSeries(topicIds: $ids, grain: $grain, fromOn: $from, toOn: $to) {
    topicId name points { period articleCount paidCount ownCount earnedCount tone { positive neutral negative needsPerson none } } } }`;
const SHARE = `query ($by: ShareBy!, $from: LocalDate!, $to: LocalDate!) {
  shareOfVoice(by: $by, fromOn: $from, toOn: $to) { articleCount paidCount earnedCount tone { negative }
    rows { id name articleCount paidCount earnedCount share earnedShare tone { negative } } } }`;

let kini: MediaOutlet;
let suara: MediaOutlet;
let flood: Topic;
let road: Topic;

/** Nine articles: eight about floods from December to February, one about roads. */
beforeEach(async () => {
  kini = await buildOutlet(app, { name: 'RawaKini', hosts: [] });
  suara = await buildOutlet(app, { name: 'Suara Lebak', hosts: [] });
  flood = await buildTopic(app, { name: 'Banjir', place: 'Lebak Dalam' });
  road = await buildTopic(app, { name: 'Jalan' });
  const at = (text: string) => new Date(`${text}+07:00`);
  await buildCoverage(app, flood, [
    { at: at('2025-12-31T23:30:00'), outletNo: kini.no, tone: -1 },
    { at: at('2026-01-01T00:30:00'), outletNo: kini.no, tone: 0 },
    { at: at('2026-01-15T08:10:00'), outletNo: kini.no, tone: -1 },
    { at: at('2026-01-15T08:50:00'), outletNo: suara.no, tone: 1 },
    { at: at('2026-01-15T09:00:00'), outletNo: suara.no, tone: 9, isPaid: true },
    { at: at('2026-01-31T23:59:00'), outletNo: suara.no, tone: 0, isOwnChannel: true },
    { at: at('2026-02-01T00:00:00'), outletNo: 0, tone: 8 },
    { at: at('2026-02-03T10:00:00'), outletNo: kini.no, tone: -1 },
  ]);
  await buildCoverage(app, road, [{ at: at('2026-01-15T11:00:00'), outletNo: kini.no, tone: 0 }]);
});

const series = (role: Role, grain: string, from: string, to: string) =>
  app.as(role).run(SERIES, { ids: [flood.id, road.id], grain, from, to });

describe('topicSeries', () => {
  it('counts by local hour, day and month, with paid articles and own channels apart', async () => {
    const days = (await series(Role.MONITORING_ANALYST, 'DAY', '2026-01-14', '2026-01-16')).topicSeries;
    const point = { articleCount: 0, paidCount: 0, ownCount: 0, earnedCount: 0 };
    expect(days).toEqual([
      {
        topicId: flood.id,
        name: 'Banjir',
        points: [
          { period: '2026-01-14', ...point, tone: null },
          {
            period: '2026-01-15',
            articleCount: 3,
            paidCount: 1,
            ownCount: 0,
            earnedCount: 2,
            tone: { positive: 1, neutral: 0, negative: 1, needsPerson: 1, none: 0 },
          },
          { period: '2026-01-16', ...point, tone: null },
        ],
      },
      expect.objectContaining({ name: 'Jalan' }),
    ]);
    const months = (await series(Role.AUDITOR, 'MONTH', '2025-12-01', '2026-02-28')).topicSeries[0].points;
    expect(
      months.map((one: { period: string; articleCount: number; ownCount: number }) => [
        one.period,
        one.articleCount,
        one.ownCount,
      ]),
    ).toEqual([
      ['2025-12', 1, 0],
      ['2026-01', 5, 1],
      ['2026-02', 2, 0],
    ]);
    const hours = (await series(Role.SPOKESPERSON, 'HOUR', '2026-01-15', '2026-01-15')).topicSeries[0].points;
    expect(hours).toHaveLength(24);
    expect(hours.filter((one: { articleCount: number }) => one.articleCount > 0)).toEqual([
      { period: '2026-01-15T08:00', articleCount: 2, paidCount: 0, ownCount: 0, earnedCount: 2, tone: null },
      { period: '2026-01-15T09:00', articleCount: 1, paidCount: 1, ownCount: 0, earnedCount: 0, tone: null },
    ]);
  });

  it('gives executives totals without tone, and others nothing', async () => {
    const seen = await series(Role.EXECUTIVE, 'DAY', '2026-01-15', '2026-01-15');
    expect(seen.topicSeries[0].points).toEqual([
      { period: '2026-01-15', articleCount: 3, paidCount: 1, ownCount: 0, earnedCount: 2, tone: null },
    ]);
    for (const role of [
      Role.COMPANY_ADMIN,
      Role.JOURNALIST,
      Role.SYSTEM_ADMIN,
      Role.TREASURER,
      Role.AGENCY_CONTACT,
    ])
      expect((await series(role, 'DAY', '2026-01-15', '2026-01-15')).topicSeries).toEqual([]);
  });

  it('refuses periods that are too long or turned round', async () => {
    const { errors } = await app
      .as(Role.MONITORING_ANALYST)
      .raw(SERIES, { ids: [flood.id], grain: 'HOUR', from: '2026-01-01', to: '2026-02-28' });
    expect(errors[0].extensions.code).toBe('INVALID_INPUT');
    const turned = await app
      .as(Role.MONITORING_ANALYST)
      .raw(SERIES, { ids: [flood.id], grain: 'DAY', from: '2026-01-02', to: '2026-01-01' });
    expect(turned.errors[0].extensions.code).toBe('INVALID_INPUT');
  });
});

describe('shareOfVoice', () => {
  const share = async (by: string, from: string, to: string, role = Role.MONITORING_ANALYST) =>
    (await app.as(role).run(SHARE, { by, from, to })).shareOfVoice;

  it('shares out months and edge days to the article, earned against paid', async () => {
    const byTopic = await share('TOPIC', '2025-12-31', '2026-02-02');
    expect(byTopic).toEqual({
      articleCount: 8,
      paidCount: 1,
      earnedCount: 6,
      tone: { negative: 2 },
      rows: [
        {
          id: flood.id,
          name: 'Banjir',
          articleCount: 7,
          paidCount: 1,
          earnedCount: 5,
          share: 7 / 8,
          earnedShare: 5 / 6,
          tone: { negative: 2 },
        },
        {
          id: road.id,
          name: 'Jalan',
          articleCount: 1,
          paidCount: 0,
          earnedCount: 1,
          share: 1 / 8,
          earnedShare: 1 / 6,
          tone: { negative: 0 },
        },
      ],
    });
  });

  it('counts outlets over articles in any topic, unknown ones too, and places of topics', async () => {
    const rows = (await share('OUTLET', '2026-01-01', '2026-02-28')).rows;
    expect(rows.map((row: { name: string; articleCount: number }) => [row.name, row.articleCount])).toEqual([
      ['RawaKini', 4],
      ['Suara Lebak', 3],
      [null, 1],
    ]);
    const places = (await share('DISTRICT', '2026-01-01', '2026-01-31', Role.EXECUTIVE)).rows;
    expect(
      places.map((row: { name: string; articleCount: number; tone: null }) => [
        row.name,
        row.articleCount,
        row.tone,
      ]),
    ).toEqual([
      ['Lebak Dalam', 5, null],
      [null, 1, null],
    ]);
    expect((await share('TOPIC', '2026-01-01', '2026-01-31', Role.COMPANY_ADMIN)).rows).toEqual([]);
  });

  it.each([
    ['2026-01-01', '2026-12-31', { months: [202_601, 202_612], days: [] }],
    [
      '2026-01-02',
      '2026-03-30',
      {
        months: [202_602, 202_602],
        days: [
          [20_260_102, 20_260_131],
          [20_260_301, 20_260_330],
        ],
      },
    ],
    ['2026-01-31', '2026-02-28', { months: [202_602, 202_602], days: [[20_260_131, 20_260_131]] }],
    ['2026-01-05', '2026-02-27', { months: null, days: [[20_260_105, 20_260_227]] }],
    ['2025-12-01', '2025-12-31', { months: [202_512, 202_512], days: [] }],
    ['2026-02-10', '2026-02-10', { months: null, days: [[20_260_210, 20_260_210]] }],
  ])('cuts %s to %s at the turns of months', (from, to, cut) => {
    expect(cutMonths(from, to)).toEqual(cut);
  });
});

describe('bursts', () => {
  it('explain themselves to the readers of monitoring, and to nobody else', async () => {
    const now = Date.parse('2026-02-10T06:00:00Z');
    await buildSource(app, { outletIds: [kini.id] });
    await app.perform((ctx) => ctx.db.query('UPDATE source SET nextAt = ?', [now * 2]));
    expect(await app.db.countBy(Source, {})).toBe(1);
    const outlets = [kini.no, suara.no, (await buildOutlet(app, { name: 'Muara', hosts: [] })).no];
    await buildCoverage(
      app,
      flood,
      Array.from({ length: 7 }, (_, no) => ({
        at: new Date(now - (no + 1) * 1_000_000),
        outletNo: outlets[no % 3] ?? 0,
        storyNo: 90 + Math.floor(no / 3),
        title: `Tanggul jebol ${no}`,
      })),
    );
    await app.at(new Date(now));
    const QUERY = `query ($filter: BurstFilter) { bursts(first: 5, filter: $filter) { totalCount nodes {
      level path observed expected p outletCount paidShare silentSources isUncertain openedAt closedAt topic { name } story { id }
      carriers { name } topTerms { term count expected } counts { articleCount paidCount negativeCount }
      firstArticle { title } windows { at observed expected } } } }`;
    const { bursts } = await app
      .as(Role.MONITORING_ANALYST)
      .run(QUERY, { filter: { topicId: flood.id, isOpen: true } });

    expect(bursts.totalCount).toBe(1);
    expect(bursts.nodes[0]).toMatchObject({
      level: 'ALERT',
      observed: 7,
      outletCount: 3,
      paidShare: 0,
      silentSources: [],
      topic: { name: 'Banjir' },
      carriers: [{ name: 'Muara' }, { name: 'RawaKini' }, { name: 'Suara Lebak' }],
      counts: { articleCount: 7, paidCount: 0, negativeCount: 0 },
      firstArticle: { title: 'Tanggul jebol 6' },
    });
    expect(bursts.nodes[0].topTerms.slice(0, 2)).toEqual([
      { term: 'jebol', count: 7, expected: 0 },
      { term: 'tanggul', count: 7, expected: 0 },
    ]);
    expect(bursts.nodes[0].windows.at(-1)).toEqual({
      at: '2026-02-10T06:00:00.000Z',
      observed: 7,
      expected: bursts.nodes[0].expected,
    });
    const quiet = await app.as(Role.MONITORING_ANALYST).run(QUERY, { filter: { isOpen: false } });
    expect(quiet.bursts.nodes).toEqual([]);
    for (const role of [Role.COMPANY_ADMIN, Role.EXECUTIVE, Role.TREASURER])
      expect((await app.as(role).run(QUERY)).bursts.nodes).toEqual([]);
  });
});
