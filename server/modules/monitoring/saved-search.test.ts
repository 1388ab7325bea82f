import { Role } from '../../platform/actor';
import { type Caller, testApp } from '../../test/app';
import { post, send } from '../../test/factories/clips';
import { buildTopic } from '../../test/factories/coverage';
import { personWithRole } from '../../test/factories/identity';
import { Article, ArticleStatus } from './article.entity';

const app = testApp();
const FIELDS = `id version name query isFolded isShared isWatched isOwn owner { name } allowedActions
  filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }`;
const PAYLOAD = `{ savedSearch { ${FIELDS} } errors { code message field } }`;
const EMPTY = {
  ...{ outletId: null, topicId: null, storyId: null, channel: null, tier: null, network: null, place: null },
  ...{ isPaid: null, isPartial: null, tone: null, fromOn: null, toOn: null },
};

const save = async (who: Caller, input: object = {}) =>
  (
    await who.run(`mutation ($input: SaveSearchInput!) { savedSearchSave(input: $input) ${PAYLOAD} }`, {
      input: { name: 'Banjir', query: 'banjir', ...input },
    })
  ).savedSearchSave;
const act = async (who: Caller, name: 'Delete' | 'Watch' | 'Unwatch', savedSearchId: string) =>
  (
    await who.run(
      `mutation ($input: SavedSearchInput!) { savedSearch${name}(input: $input) { savedSearch { isWatched allowedActions } errors { code } } }`,
      { input: { savedSearchId } },
    )
  )[`savedSearch${name}`];
const listed = async (who: Caller): Promise<string[]> =>
  (await who.run('{ savedSearches(first: 100) { nodes { name } } }')).savedSearches.nodes.map(
    ({ name }: { name: string }) => name,
  );
const table = (name: string) => app.db.query(`SELECT * FROM ${name}`);
const codes = ({ errors }: { errors: { code: string; field: string[] }[] }) =>
  errors.map(({ code, field }) => [code, ...(field ?? [])]);

/** A person with an account, as the job that watches needs one. */
async function signedUp(role: Role, name: string): Promise<Caller> {
  const user = await app.perform((ctx) => personWithRole(ctx, role, { name }));
  return app.as(role, { id: user.id, name });
}

describe('saved searches', () => {
  let andi: Caller;
  let beni: Caller;
  beforeEach(async () => {
    andi = await signedUp(Role.MONITORING_ANALYST, 'Andi');
    beni = await signedUp(Role.COMMUNICATIONS_OFFICER, 'Beni');
  });

  it('keep query and conditions as they were, for oneself or for the office, by name', async () => {
    const filter = { tier: 2, isPaid: false, tone: 'NEGATIVE', fromOn: '2026-01-01', channel: null };
    const own = await save(andi, { name: '  Jalan   rusak ', query: ' jalan ', filter, isFolded: false });
    const shared = await save(beni, { isShared: true });

    expect(own).toEqual({
      errors: [],
      savedSearch: {
        ...{ id: own.savedSearch.id, version: 1, name: 'Jalan rusak', query: 'jalan', isFolded: false },
        ...{ isShared: false, isWatched: false, isOwn: true, owner: { name: 'Andi' } },
        filter: { ...EMPTY, tier: 2, isPaid: false, tone: 'NEGATIVE', fromOn: '2026-01-01' },
        allowedActions: ['CHANGE', 'WATCH', 'MAKE_DEFAULT', 'DELETE'],
      },
    });
    const one = `query ($id: ID!) { savedSearch(id: $id) { name isOwn allowedActions filter { tier } } }`;
    const { savedSearch } = await andi.run(one, { id: shared.savedSearch.id });
    expect(savedSearch).toEqual({
      ...{
        name: 'Banjir',
        isOwn: false,
        allowedActions: ['MAKE_DEFAULT', 'SET_ROLE_DEFAULTS', 'DELETE'],
        filter: { tier: null },
      },
    });
    expect((await beni.run(one, { id: own.savedSearch.id })).savedSearch).toBeNull();
    expect(await listed(andi)).toEqual(['Banjir', 'Jalan rusak']);
    expect(await listed(beni)).toEqual(['Banjir']);
    expect(await listed(app.as(Role.EXECUTIVE))).toEqual([]);
    expect(await listed(app.as(Role.COMPANY_ADMIN, { companyId: 'c1' }))).toEqual([]);
  });

  it('are renamed, changed and shared by their owner, on the version that was read', async () => {
    const { savedSearch } = await save(andi, { filter: { tier: 1 } });
    const { id: savedSearchId } = savedSearch;
    const input = {
      savedSearchId,
      expectedVersion: 1,
      name: 'Air',
      query: 'banjir OR luapan',
      isShared: true,
    };
    const changed = await save(andi, input);

    expect(changed.savedSearch).toMatchObject({
      ...{ version: 2, name: 'Air', query: 'banjir OR luapan', isShared: true, filter: EMPTY },
    });
    const before = await table('saved_search');
    expect(codes(await save(andi, { ...input, name: 'Lama' }))).toEqual([['CONFLICT', 'expectedVersion']]);
    expect(codes(await save(beni, { ...input, expectedVersion: 2, name: 'Curian' }))).toEqual([
      ['FORBIDDEN'],
    ]);
    expect(await table('saved_search')).toEqual(before);
    expect((await app.events()).map(({ name }) => name).filter((name) => /^saved/.test(name))).toEqual([
      'saved_search.created',
      'saved_search.changed',
    ]);
  });

  it('are shared with all who read monitoring, or with some of their roles', async () => {
    const head = await signedUp(Role.DIVISION_HEAD, 'Citra');
    const roles = [Role.SPOKESPERSON, Role.DIVISION_HEAD];
    const { savedSearch } = await save(andi, { isShared: true, sharedRoles: roles });
    const own = { savedSearchId: savedSearch.id, name: 'Banjir', query: 'banjir' };
    const audiences = async () =>
      (await andi.run('{ savedSearches(first: 9) { nodes { audiences { role label } } } }')).savedSearches
        .nodes;

    expect([await listed(andi), await listed(head), await listed(beni)]).toEqual([
      ['Banjir'],
      ['Banjir'],
      [],
    ]);
    expect(await audiences()).toEqual([
      {
        audiences: [
          { role: 'DIVISION_HEAD', label: expect.any(String) },
          { role: 'SPOKESPERSON', label: expect.any(String) },
        ],
      },
    ]);
    expect(codes(await save(andi, { name: 'Lain', isShared: true, sharedRoles: ['EXECUTIVE'] }))).toEqual([
      ['INVALID_INPUT', 'sharedRoles'],
    ]);
    expect((await save(andi, { ...own, expectedVersion: 1, query: 'air' })).savedSearch.version).toBe(2);
    expect(await listed(beni)).toEqual([]);
    expect(codes(await save(andi, { ...own, expectedVersion: 2, sharedRoles: [] }))).toEqual([]);
    expect([await listed(beni), await audiences()]).toEqual([['Banjir'], [{ audiences: [] }]]);
    await save(andi, { ...own, expectedVersion: 3, isShared: false, sharedRoles: roles });
    expect([await listed(head), await table('saved_search')]).toMatchObject([[], [{ sharedRoles: null }]]);
    const { searchAudiences } = await andi.run('{ searchAudiences { role } }');
    expect(searchAudiences.map(({ role }: { role: string }) => role)).not.toContain('EXECUTIVE');
    expect((await app.as(Role.EXECUTIVE).run('{ searchAudiences { role } }')).searchAudiences).toEqual([]);
  });

  it('count what they show: copies once where they are folded', async () => {
    app.clock.set('2026-01-05T02:00:00Z');
    const publishedAt = '2026-01-05T01:00:00.000Z';
    const text = Array.from({ length: 60 }, (_, no) => `banjir${no} kata${no}`).join(' ');
    const items = [
      { text: `Banjir besar. ${text}` },
      { text: `Banjir sungguh besar. ${text}`, outlet: 'Media Dua' },
      { text: 'Banjir kecil di tempat yang sama sekali lain.' },
      { text: 'Pasar murah dibuka.' },
    ];
    const posts = items.map((one) => post({ publishedAt, ...one }));
    expect((await send(app.as(Role.DIVISION_HEAD), posts, { registersOutlets: true })).errors).toEqual([]);
    await save(andi, { name: 'Lipat' });
    await save(andi, { name: 'Semua', isFolded: false });
    const { savedSearches } = await andi.run(
      '{ savedSearches(first: 9) { nodes { name matches { count isExact } } } }',
    );
    expect(savedSearches.nodes).toEqual([
      { name: 'Lipat', matches: { count: 2, isExact: true } },
      { name: 'Semua', matches: { count: 3, isExact: true } },
    ]);
  });

  it('have one name each among one’s own and among the shared ones, whatever the letter case', async () => {
    await save(andi);
    await save(beni, { isShared: true });
    await save(beni);
    const before = await table('saved_search');

    expect(codes(await save(andi, { name: 'BANJIR' }))).toEqual([['DUPLICATE', 'name']]);
    expect(codes(await save(andi, { name: 'banjir', isShared: true }))).toEqual([['DUPLICATE', 'name']]);
    expect(await table('saved_search')).toEqual(before);
    expect(codes(await save(andi, { name: 'Bánjir' }))).toEqual([]);
  });

  it('are refused with a wrong query or no name, and to those who do not read monitoring', async () => {
    const wrong = await save(andi, { query: 'bupati "anti' });

    expect(codes(wrong)).toEqual([['INVALID_INPUT', 'query']]);
    expect(wrong.errors[0].message).toMatch(/huruf ke-8/);
    expect(codes(await save(andi, { name: '   ' }))).toEqual([['INVALID_INPUT', 'name']]);
    expect(codes(await save(app.as(Role.EXECUTIVE)))).toEqual([['FORBIDDEN']]);
    expect(await table('saved_search')).toEqual([]);
  });

  it('are removed by their owner, shared ones by who manages monitoring too, and by nobody else', async () => {
    const { savedSearch: own } = await save(andi, { name: 'Milik Andi' });
    const { savedSearch: shared } = await save(andi, { isShared: true });
    const { savedSearch: ofBeni } = await save(beni, { name: 'Milik Beni', isShared: true });

    expect(codes(await act(beni, 'Delete', own.id))).toEqual([['NOT_FOUND']]);
    expect(codes(await act(beni, 'Delete', shared.id))).toEqual([['FORBIDDEN']]);
    expect(await listed(andi)).toEqual(['Banjir', 'Milik Andi', 'Milik Beni']);
    for (const { id } of [own, ofBeni]) expect((await act(andi, 'Delete', id)).errors).toEqual([]);
    expect(await listed(andi)).toEqual(['Banjir']);
  });
});

describe('watched searches', () => {
  let andi: Caller;
  let clock = 0;
  const HEAD = '2026-01-05T';
  /** The clock of the office (UTC+7); the scheduled jobs run and what follows them. */
  const at = (time: string, day = '2026-01-05') => app.at(`${day}T${time}:00+07:00`);
  const arrive = async (values: object = {}) => {
    clock += 1;
    const publishedAt = new Date(app.platform.clock.now().getTime() - 60_000).toISOString();
    const { batch, errors } = await send(
      app.as(Role.DIVISION_HEAD),
      [post({ publishedAt, text: `Banjir kiriman ${clock} di desa nomor ${clock}.`, ...values })],
      { registersOutlets: true },
    );
    expect([errors, batch.createdCount]).toEqual([[], 1]);
    await app.deliver();
  };
  const told = async (who: Caller): Promise<[string, string, string, string][]> =>
    (await who.run('{ notices(first: 50) { nodes { kind title body link } } }')).notices.nodes
      .filter(({ title }: { title: string }) => title.startsWith('Artikel baru'))
      .map(({ kind, title, body, link }: Record<string, string>) => [kind, title, body, link])
      .reverse();
  const watched = async (who: Caller, input: object = {}): Promise<string> => {
    const { savedSearch } = await save(who, input);
    expect(await act(who, 'Watch', savedSearch.id)).toEqual({
      savedSearch: { isWatched: true, allowedActions: expect.arrayContaining(['CHANGE', 'UNWATCH']) },
      errors: [],
    });
    return savedSearch.id;
  };
  beforeEach(async () => {
    andi = await signedUp(Role.MONITORING_ANALYST, 'Andi');
    app.clock.set(`${HEAD}02:00:00Z`);
  });

  it('tell their owner of new articles at once, then together when the interval is over, each once', async () => {
    const id = await watched(andi);
    await arrive();
    await arrive({ text: 'Pasar murah dibuka.' });
    await at('09:01');
    await at('09:02');
    expect(await told(andi)).toEqual([
      ['INFORMATION', 'Artikel baru: Banjir', 'Banjir: 1 artikel baru.', `/cari?simpan=${id}`],
    ]);

    for (const time of ['09:10', '09:20', '09:59']) {
      await at(time);
      await arrive();
    }
    await at('10:00');
    expect(await told(andi)).toHaveLength(1);
    await at('10:01');
    await app.deliver({ times: 2 });
    await at('10:02');

    expect((await told(andi)).slice(1)).toEqual([
      ['INFORMATION', 'Artikel baru: Banjir', 'Banjir: 3 artikel baru.', `/cari?simpan=${id}`],
    ]);
  });

  it('of one person come as one message, and in quiet hours wait for their end', async () => {
    await watched(andi);
    await watched(andi, { name: 'Radio', query: 'kiriman', filter: { channel: 'RADIO' } });
    await at('22:00');
    await arrive();
    await arrive({ channel: 'RADIO', outlet: 'Gelombang FM', platform: null, engagement: null });
    await at('23:30');
    await arrive();
    expect(await told(andi)).toEqual([]);
    await at('06:00', '2026-01-06');

    expect(await told(andi)).toEqual([
      [
        'INFORMATION',
        'Artikel baru dari 2 pencarian',
        'Banjir: 3 artikel baru.\nRadio: 1 artikel baru.',
        '/cari?bawaan=tidak',
      ],
    ]);
  });

  it('look through what their conditions say, topic included, and only at what is younger than six hours', async () => {
    const topic = await buildTopic(app, { query: 'jembatan' });
    await watched(andi, { name: 'Jembatan', query: 'banjir', filter: { topicId: topic.id } });
    await watched(andi, { name: 'Kemarin', filter: { toOn: '2026-01-04' } });
    await arrive();
    await arrive({ text: 'Banjir di bawah jembatan gantung.' });
    await arrive({ text: 'Banjir lama di jembatan kayu.', publishedAt: '2026-01-04T19:59:00.000Z' });
    await at('09:01');

    expect((await told(andi)).map(([, , body]) => body)).toEqual(['Jembatan: 1 artikel baru.']);
  });

  it('show nobody what they may not read, and leave out what was withheld meanwhile', async () => {
    const beni = await signedUp(Role.COMMUNICATIONS_OFFICER, 'Beni');
    await watched(andi);
    await watched(beni);
    await arrive({ channel: 'CHAT', platform: 'WHATSAPP' });
    await arrive({ text: 'Banjir yang ditahan.' });
    await arrive();
    const [held] = await app.db.find(Article, { order: { id: 'DESC' }, skip: 1, take: 1 });
    await app.perform((ctx) => ctx.db.update(Article, { id: held?.id }, { status: ArticleStatus.WITHHELD }));
    await at('09:01');

    expect((await told(andi)).map(([, , body]) => body)).toEqual(['Banjir: 2 artikel baru.']);
    expect((await told(beni)).map(([, , body]) => body)).toEqual(['Banjir: 1 artikel baru.']);
  });

  it('are silent once unwatched, removed or asking for something else, and watched by their owner alone', async () => {
    const ids = [];
    for (const name of ['Satu', 'Dua', 'Tiga']) ids.push(await watched(andi, { name, isShared: true }));
    const [one = '', two = '', three = ''] = ids;
    const head = app.as(Role.DIVISION_HEAD);
    expect((await act(head, 'Unwatch', one)).errors).toEqual([{ code: 'FORBIDDEN' }]);
    await arrive();
    expect(await table('saved_search_match')).toHaveLength(3);
    await act(andi, 'Unwatch', one);
    await act(andi, 'Delete', two);
    await save(andi, { savedSearchId: three, expectedVersion: 2, name: 'Tiga', query: 'gempa' });
    expect(await table('saved_search_match')).toEqual([]);
    await arrive();
    await at('09:01');

    expect(await told(andi)).toEqual([]);
  });
});
