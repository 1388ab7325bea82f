import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { buildOutlet, buildSource, LoopbackPress, rss } from '../../test/factories/monitoring';
import { FetchEvent } from './fetch-event.entity';
import { Source } from './source.entity';

const press = LoopbackPress.forTests();
const app = testApp({ routes: press.routes });

beforeEach(() => {
  Object.assign(app.platform.profile.polling, { routedHostGapSeconds: 0 });
});

const CREATE = `mutation ($input: CreateSourceInput!) {
  sourceCreate(input: $input) { source { url title state health servedOutlets { name } allowedActions } errors { code field message } } }`;
const STEP = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { source { state stateReason } errors { code } } }`;
const STEPS: [string, string, string, object][] = [
  ['sourcePause', 'SourceReasonInput', 'PAUSED', { reason: 'Situs diperbaiki' }],
  ['sourceRetire', 'SourceReasonInput', 'RETIRED', { reason: 'Tutup' }],
  ['sourceFetchNow', 'SourceInput', 'ACTIVE', {}],
];

describe('sourceCreate', () => {
  it('registers a feed for its outlets, polled at once', async () => {
    const outlet = await buildOutlet(app);

    const { sourceCreate } = await app
      .as(Role.MONITORING_ANALYST)
      .run(CREATE, { input: { url: 'rawakini.example/feed#x', outletIds: [outlet.id] } });

    expect(sourceCreate).toEqual({
      source: {
        url: 'https://rawakini.example/feed',
        title: 'rawakini.example',
        state: 'ACTIVE',
        health: 'OK',
        servedOutlets: [{ name: 'RawaKini' }],
        allowedActions: ['CHANGE', 'FETCH_NOW', 'PAUSE', 'RETIRE'],
      },
      errors: [],
    });
    expect((await app.events()).map((event) => event.name)).toEqual(['source.created']);
  });

  it.each([
    ['a role that only reads', Role.SPOKESPERSON, {}, 'FORBIDDEN', []],
    ['a company', Role.COMPANY_ADMIN, {}, 'FORBIDDEN', []],
    ['an address that is none', Role.MONITORING_ANALYST, { url: 'ftp://x' }, 'INVALID_INPUT', ['url']],
    ['no outlet', Role.MONITORING_ANALYST, { outletIds: [] }, 'INVALID_INPUT', ['outletIds']],
    ['an unknown outlet', Role.MONITORING_ANALYST, { outletIds: ['x'] }, 'INVALID_INPUT', ['outletIds']],
  ])('refuses %s and registers nothing', async (_case, role, values, code, field) => {
    const outlet = await buildOutlet(app);

    const { sourceCreate } = await app
      .as(role)
      .run(CREATE, { input: { url: 'http://a.example/feed', outletIds: [outlet.id], ...values } });

    expect(sourceCreate).toMatchObject({ source: null, errors: [{ code, field }] });
    expect(await app.db.countBy(Source, {})).toBe(0);
    expect(await app.events()).toEqual([]);
  });

  it('refuses the same address a second time and names the source', async () => {
    await buildSource(app, { title: 'Umpan utama' });
    const outlet = await buildOutlet(app, { name: 'Lain', hosts: [] });

    const { sourceCreate } = await app
      .as(Role.DIVISION_HEAD)
      .run(CREATE, { input: { url: 'http://rawakini.example/feed', outletIds: [outlet.id] } });

    expect(sourceCreate.errors).toMatchObject([{ code: 'DUPLICATE', field: ['url'] }]);
    expect(sourceCreate.errors[0].message).toContain('Umpan utama');
  });
});

describe('a source', () => {
  it.each(STEPS)('is moved by %s and keeps the reason', async (name, type, state, rest) => {
    const { id } = await buildSource(app);

    const done = await app
      .as(Role.MONITORING_ANALYST)
      .run(STEP(name, type), { input: { sourceId: id, ...rest } });

    expect(done[name]).toEqual({
      source: { state, stateReason: 'reason' in rest ? rest.reason : null },
      errors: [],
    });
  });

  it.each(STEPS)('is not moved by %s of a reader, nor when retired', async (name, type, _state, rest) => {
    const { id } = await buildSource(app);

    const reader = await app
      .as(Role.COMMUNICATIONS_OFFICER)
      .run(STEP(name, type), { input: { sourceId: id, ...rest } });
    const stranger = await app.as(Role.TREASURER).run(STEP(name, type), { input: { sourceId: id, ...rest } });
    await app.perform((ctx) => ctx.db.query("UPDATE source SET state = 'RETIRED'"));
    const late = await app
      .as(Role.MONITORING_ANALYST)
      .run(STEP(name, type), { input: { sourceId: id, ...rest } });

    expect(reader[name].errors).toEqual([{ code: 'FORBIDDEN' }]);
    expect(stranger[name].errors).toEqual([{ code: 'NOT_FOUND' }]);
    expect(late[name].errors).toEqual([{ code: 'INVALID_TRANSITION' }]);
  });

  it('that is paused is not polled, and is again when resumed', async () => {
    press.serve('rawakini.example', '/feed', rss([]));
    const { id } = await buildSource(app);
    await app
      .as(Role.MONITORING_ANALYST)
      .run(STEP('sourcePause', 'SourceReasonInput'), { input: { sourceId: id, reason: 'Sebentar' } });
    await app.at(app.clock.now());
    expect(press.pathsOf('rawakini.example')).toEqual([]);

    await app
      .as(Role.MONITORING_ANALYST)
      .run(STEP('sourceResume', 'SourceInput'), { input: { sourceId: id } });
    app.clock.advance(6000);
    await app.at(app.clock.now());

    expect(press.pathsOf('rawakini.example')).toEqual(['/feed']);
  });

  it('is changed by the version that was seen, polls not counting as changes', async () => {
    press.serve('rawakini.example', '/feed', rss([]));
    const { id } = await buildSource(app);
    await app.at(app.clock.now());
    const change = `mutation ($input: ChangeSourceInput!) { sourceChange(input: $input) { source { title version maxIntervalMinutes } errors { code } } }`;

    const first = await app.as(Role.MONITORING_ANALYST).run(change, {
      input: { sourceId: id, expectedVersion: 1, changes: { title: 'Baru', maxIntervalMinutes: 10 } },
    });
    const stale = await app
      .as(Role.MONITORING_ANALYST)
      .run(change, { input: { sourceId: id, expectedVersion: 1, changes: { title: 'Usang' } } });

    expect(first.sourceChange).toEqual({
      source: { title: 'Baru', version: 2, maxIntervalMinutes: 10 },
      errors: [],
    });
    expect(stale.sourceChange).toEqual({
      source: { title: 'Baru', version: 2, maxIntervalMinutes: 10 },
      errors: [{ code: 'CONFLICT' }],
    });
  });

  it('shows its last thirty polls and keeps no more', async () => {
    press.serve('rawakini.example', '/feed', rss([]));
    const { id } = await buildSource(app);
    for (let poll = 0; poll < 33; poll += 1) {
      app.clock.advance(25 * 3_600_000);
      await app.at(app.clock.now());
    }

    const { source } = await app
      .as(Role.AUDITOR)
      .run('query ($id: ID!) { source(id: $id) { discoveredCount indexedCount fetches { outcomeText } } }', {
        id,
      });

    expect(source.fetches).toHaveLength(30);
    expect(await app.db.countBy(FetchEvent, { sourceId: id })).toBe(30);
    expect(source).toMatchObject({ discoveredCount: 0, indexedCount: 0 });
  });

  it('is listed by health as its own page shows it', async () => {
    const ids: Record<string, string> = {};
    const now = app.clock.now().getTime();
    const rows: [string, object][] = [
      ['OK', {}],
      ['WRONG_CONTENT', { lastOutcome: 'WRONG_CONTENT', failScore: 1 }],
      ['FAILING', { lastOutcome: 'DNS_FAILURE', failScore: 0.25 }],
      ['LATE', { nextAt: new Date(now - 3_600_000) }],
      ['SILENT', { silentAt: new Date(now - 3_600_000) }],
    ];
    for (const [health, values] of rows) {
      const { id } = await buildSource(app, {
        url: `http://${health.toLowerCase().replace('_', '')}.example/feed`,
        title: health,
        outletIds: [(await buildOutlet(app, { hosts: [] })).id],
      });
      ids[health] = id;
      await app.perform((ctx) =>
        ctx.db.update(Source, { id }, { nextAt: new Date(now + 60_000), ...values }),
      );
    }

    for (const [health] of rows) {
      const { sources } = await app
        .as(Role.SPOKESPERSON)
        .run(
          'query ($h: SourceHealth) { sources(filter: { health: $h }) { nodes { id health } totalCount } }',
          { h: health },
        );
      expect(sources).toEqual({ nodes: [{ id: ids[health], health }], totalCount: 1 });
    }
    const all = await app
      .as(Role.SPOKESPERSON)
      .run('{ sources(filter: { text: "LEN", state: ACTIVE }, orderBy: NEXT_POLL) { nodes { title } } }');
    const none = await app.as(Role.VERIFIER).run('{ sources { nodes { title } totalCount } }');
    expect(all.sources.nodes).toEqual([{ title: 'SILENT' }]);
    expect(none.sources).toEqual({ nodes: [], totalCount: 0 });
  });

  it('falls silent and is told so once by the hourly sweep', async () => {
    const { id } = await buildSource(app);
    const lastNewAt = new Date(app.clock.now().getTime() - 7 * 3_600_000);
    await app.perform((ctx) =>
      ctx.db.update(
        Source,
        { id },
        { nextAt: new Date('2027-01-01'), expectedGapSeconds: 21_600, lastNewAt },
      ),
    );

    for (let hour = 0; hour < 3; hour += 1) {
      await app.at(app.clock.now());
      app.clock.advance(3_600_000);
    }

    expect((await app.events('source.silent')).map((event) => event.data.lastNewAt)).toEqual([
      lastNewAt.toISOString(),
    ]);
  });
});
