import { Role } from '../../platform/actor';
import { type Caller, testApp } from '../../test/app';
import { personWithRole } from '../../test/factories/identity';

const app = testApp();
const PAYLOAD = `{ savedSearch { id isMyDefault defaultRoles { role } allowedActions } errors { code field } }`;

const save = async (who: Caller, input: object = {}) =>
  (
    await who.run(
      `mutation ($input: SaveSearchInput!) { savedSearchSave(input: $input) { savedSearch { id version } errors { code } } }`,
      { input: { name: 'Banjir', query: 'banjir', isShared: true, ...input } },
    )
  ).savedSearchSave.savedSearch;
const act = async (who: Caller, name: 'MakeDefault' | 'EndDefault' | 'Delete', savedSearchId: string) =>
  (
    await who.run(`mutation ($input: SavedSearchInput!) { savedSearch${name}(input: $input) ${PAYLOAD} }`, {
      input: { savedSearchId },
    })
  )[`savedSearch${name}`];
const setRoles = async (who: Caller, savedSearchId: string, roles: string[]) =>
  (
    await who.run(
      `mutation ($input: SearchRoleDefaultsInput!) { savedSearchSetRoleDefaults(input: $input) ${PAYLOAD} }`,
      { input: { savedSearchId, roles } },
    )
  ).savedSearchSetRoleDefaults;
const opens = async (who: Caller): Promise<string | null> =>
  (await who.run('{ defaultSearch { name } }')).defaultSearch?.name ?? null;
const rows = async (): Promise<[string, string][]> =>
  (await app.db.query('SELECT holder, savedSearchId FROM search_default ORDER BY holder')).map(
    ({ holder, savedSearchId }: Record<string, string>) => [holder, savedSearchId],
  );
const codes = ({ errors }: { errors: { code: string; field: string[] }[] }) =>
  errors.map(({ code, field }) => [code, ...(field ?? [])]);

/** A person with an account, whose roles the server looks up when a search is shared with fewer. */
async function signedUp(role: Role, name: string): Promise<Caller> {
  const user = await app.perform((ctx) => personWithRole(ctx, role, { name }));
  return app.as(role, { id: user.id, name });
}

describe('the search that opens by itself', () => {
  let andi: Caller;
  let beni: Caller;
  let citra: Caller;
  beforeEach(async () => {
    andi = await signedUp(Role.MONITORING_ANALYST, 'Andi');
    beni = await signedUp(Role.COMMUNICATIONS_OFFICER, 'Beni');
    citra = await signedUp(Role.DIVISION_HEAD, 'Citra');
  });

  it('is the one of a role, which another one of that role replaces', async () => {
    const one = await save(beni);
    const two = await save(andi, { name: 'Jalan' });
    const set = await setRoles(andi, one.id, ['COMMUNICATIONS_OFFICER', 'DIVISION_HEAD']);

    expect(set).toEqual({
      errors: [],
      savedSearch: {
        ...{ id: one.id, isMyDefault: false },
        defaultRoles: [{ role: 'DIVISION_HEAD' }, { role: 'COMMUNICATIONS_OFFICER' }],
        allowedActions: ['MAKE_DEFAULT', 'SET_ROLE_DEFAULTS', 'DELETE'],
      },
    });
    expect([await opens(andi), await opens(beni), await opens(citra)]).toEqual([null, 'Banjir', 'Banjir']);
    await setRoles(citra, two.id, ['DIVISION_HEAD', 'MONITORING_ANALYST']);
    expect([await opens(andi), await opens(beni), await opens(citra)]).toEqual(['Jalan', 'Banjir', 'Jalan']);
    await setRoles(citra, two.id, ['MONITORING_ANALYST']);
    expect([await opens(andi), await opens(citra)]).toEqual(['Jalan', null]);
    expect((await app.events('saved_search.roles_set')).map(({ data }) => data.roles)).toEqual([
      ['DIVISION_HEAD', 'COMMUNICATIONS_OFFICER'],
      ['MONITORING_ANALYST', 'DIVISION_HEAD'],
      ['MONITORING_ANALYST'],
    ]);
  });

  it('is the one a person chose, before that of a role, and the role’s again afterwards', async () => {
    const ofRole = await save(andi);
    const own = await save(beni, { name: 'Milik Beni', isShared: false });
    await setRoles(andi, ofRole.id, ['COMMUNICATIONS_OFFICER']);

    expect((await act(beni, 'MakeDefault', own.id)).savedSearch).toEqual({
      ...{ id: own.id, isMyDefault: true, defaultRoles: [] },
      allowedActions: ['CHANGE', 'WATCH', 'END_DEFAULT', 'DELETE'],
    });
    expect([await opens(beni), await opens(andi)]).toEqual(['Milik Beni', null]);
    await act(beni, 'MakeDefault', ofRole.id);
    expect(await rows()).toEqual(
      [
        ['COMMUNICATIONS_OFFICER', ofRole.id],
        [beni.actor.id, ofRole.id],
      ].sort(),
    );
    await act(beni, 'MakeDefault', own.id);
    expect((await act(beni, 'EndDefault', own.id)).savedSearch).toMatchObject({ isMyDefault: false });
    expect(await opens(beni)).toBe('Banjir');
    expect(await opens(app.as(Role.EXECUTIVE))).toBeNull();
  });

  it('is that of the first role where a person holds several', async () => {
    const one = await save(andi);
    const two = await save(andi, { name: 'Jalan' });
    await setRoles(andi, one.id, ['SPOKESPERSON']);
    await setRoles(andi, two.id, ['DIVISION_HEAD']);

    expect(await opens(app.as([Role.SPOKESPERSON, Role.DIVISION_HEAD]))).toBe('Jalan');
  });

  it('stays one for a role with several chosen at once', async () => {
    const names = ['Satu', 'Dua', 'Tiga', 'Empat'];
    const searches = [];
    for (const name of names) searches.push(await save(andi, { name }));
    const answers = await Promise.all(
      searches.map(({ id }, no) => setRoles(no % 2 ? andi : citra, id, ['DIVISION_HEAD', 'SPOKESPERSON'])),
    );

    expect(answers.flatMap(codes)).toEqual([]);
    const kept = await rows();
    expect(kept.map(([holder]) => holder)).toEqual(['DIVISION_HEAD', 'SPOKESPERSON']);
    expect(kept[0]?.[1]).toBe(kept[1]?.[1]);
    expect(names).toContain(await opens(citra));
  });

  it('is chosen for roles by who manages monitoring, from shared ones that the role sees', async () => {
    const shared = await save(beni, { sharedRoles: ['DIVISION_HEAD', 'MONITORING_ANALYST'] });
    const own = await save(andi, { name: 'Sendiri', isShared: false });
    const hidden = await save(beni, { name: 'Milik Beni', isShared: false });
    await setRoles(andi, shared.id, ['DIVISION_HEAD']);
    const before = await rows();
    const events = (await app.events()).length;

    expect(codes(await setRoles(andi, shared.id, ['SPOKESPERSON']))).toEqual([['INVALID_INPUT', 'roles']]);
    expect(codes(await setRoles(andi, shared.id, ['EXECUTIVE']))).toEqual([['INVALID_INPUT', 'roles']]);
    expect(codes(await setRoles(beni, shared.id, []))).toEqual([['FORBIDDEN']]);
    expect(codes(await setRoles(andi, own.id, ['MONITORING_ANALYST']))).toEqual([['FORBIDDEN']]);
    expect(codes(await setRoles(andi, hidden.id, ['DIVISION_HEAD']))).toEqual([
      ['NOT_FOUND', 'savedSearchId'],
    ]);
    expect(codes(await act(andi, 'MakeDefault', hidden.id))).toEqual([['NOT_FOUND', 'savedSearchId']]);
    expect(codes(await act(app.as(Role.EXECUTIVE), 'MakeDefault', shared.id))).toEqual([['FORBIDDEN']]);
    expect(await rows()).toEqual(before);
    expect(await app.events()).toHaveLength(events);
  });

  it('ends for roles and people who do not see the search any more', async () => {
    const { id: savedSearchId } = await save(beni);
    await setRoles(andi, savedSearchId, ['MONITORING_ANALYST', 'DIVISION_HEAD']);
    for (const who of [andi, beni, citra]) await act(who, 'MakeDefault', savedSearchId);
    const change = { savedSearchId, name: 'Banjir', query: 'banjir' };
    await save(beni, { ...change, expectedVersion: 1, sharedRoles: ['DIVISION_HEAD'] });

    expect(await rows()).toEqual(
      ['DIVISION_HEAD', citra.actor.id, beni.actor.id].map((holder) => [holder, savedSearchId]).sort(),
    );
    await save(beni, { ...change, expectedVersion: 2, sharedRoles: [] });
    expect([await opens(andi), await opens(citra)]).toEqual([null, 'Banjir']);
    await save(beni, { ...change, expectedVersion: 3, isShared: false });
    expect(await rows()).toEqual([[beni.actor.id, savedSearchId]]);
    expect([await opens(citra), await opens(beni)]).toEqual([null, 'Banjir']);
    await act(beni, 'Delete', savedSearchId);
    expect([await rows(), await opens(beni)]).toEqual([[], null]);
  });
});
