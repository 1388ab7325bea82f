import { Actor, Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { buildStatement } from '../../test/factories/distributions';
import { buildCase } from '../../test/factories/statements';
import { Visibility } from '../issues/case-access.entity';
import { Claim } from '../issues/claim.entity';
import { CrisisRole, CrisisRoleKind, Severity } from './crisis.entity';
import { Distribution, DistributionState } from './distribution.entity';
import { FactItem, FactStatus } from './fact.entity';
import { Statement, StatementKind, StatementVersion, VersionState } from './statement.entity';

const app = testApp();
const COURSE =
  'query ($code: ID!) { crisis(code: $code) { course(first: 10) { totalCount nodes { name actorName } } curve { at score articleCount } } }';

describe('the crisis room', () => {
  it('tells the course of the crisis and of its issue as one timeline, each event once', async () => {
    const { issue, crisis } = await buildCase(app, { severity: Severity.SEV2 });
    const budi = app.as(Role.COMMUNICATIONS_OFFICER, { name: 'Budi' });
    const save =
      'mutation ($input: SaveKeyMessageInput!) { keyMessageSave(input: $input) { errors { code } } }';
    await budi.run(save, { input: { issueId: issue.id, text: 'Enam ranjang ditambah' } });
    app.clock.advance(1000);
    await app
      .as(Role.AGENCY_HEAD, { name: 'Dodi' })
      .run('mutation ($input: CrisisIdInput!) { crisisNote(input: $input) { errors { code } } }', {
        input: { crisisId: crisis?.id },
      });

    const { crisis: shown } = await budi.run(COURSE, { code: crisis?.code });

    expect(
      shown.course.nodes.map(({ name, actorName }: { name: string; actorName: string }) => [name, actorName]),
    ).toEqual([
      ['crisis.noted', 'Dodi'],
      ['key_message.saved', 'Budi'],
    ]);
    expect(shown.course.totalCount).toBe(2);
    expect(shown.curve.length).toBeLessThanOrEqual(49);
  });

  const ROOM = `query ($code: ID!) { crisis(code: $code) {
    code allowedActions clocks { kind } tasks(first: 5) { nodes { text allowedActions } }
    issues { code allowedActions facts { text status allowedActions } claims { id }
      statements { kind title latest { no state body allowedActions } versions { no } } }
    distributions(first: 3) { nodes { state allowedActions tally { addressed sent } targets(first: 5) { nodes { id } } } }
  } }`;

  async function told() {
    const { issue, crisis, version } = await buildStatement(app);
    const at = app.clock.now();
    const agencyId = newId();
    await app.perform(async (ctx) => {
      const { id: statementId } = await ctx.create(Statement, {
        ...{
          issueId: issue.id,
          crisisId: crisis?.id ?? null,
          kind: StatementKind.UPDATE,
          title: 'Rancangan',
        },
        authorId: newId(),
      });
      const draft = {
        issueId: issue.id,
        title: 'Rancangan',
        blocks: null,
        factIds: [],
        messageIds: [],
        channels: null,
      };
      const of = { ...draft, state: VersionState.DRAFT, authorId: newId(), editorIds: [], approvedLevels: 0 };
      await ctx.create(StatementVersion, { ...of, statementId, no: 1, body: 'Belum selesai' });
      await ctx.create(StatementVersion, {
        ...of,
        statementId: version.statementId,
        no: 2,
        body: 'Belum selesai',
      });
      await ctx.db.update(Statement, { id: version.statementId }, { title: 'Rancangan' });
      await ctx.create(FactItem, {
        issueId: issue.id,
        text: 'Enam ranjang',
        agencyId,
        createdById: newId(),
        status: FactStatus.UNCONFIRMED,
      });
      await ctx.create(Claim, { issueId: issue.id, text: 'Antre 11 jam', phrases: ['11 jam'] });
      const sending = {
        issueId: issue.id,
        crisisId: crisis?.id ?? null,
        versionId: version.id,
        rankedAt: at,
      };
      const plan = { ...sending, maxPaid: 3, inputs: {}, isExercise: false } as never;
      await ctx.create(Distribution, { ...(plan as object), state: DistributionState.PLANNED });
      await ctx.create(Distribution, { ...(plan as object), state: DistributionState.SENT, sentAt: at });
    });
    await app
      .as(Role.DIVISION_HEAD)
      .run('mutation ($input: TaskAddInput!) { taskAdd(input: $input) { errors { code message } } }', {
        input: { crisisId: crisis?.id, text: 'Hitung ranjang', ownerRole: Role.AGENCY_CONTACT },
      });
    return { issue, crisis, version };
  }

  it('shows the regent all that the room holds, no drafts and nothing to press', async () => {
    const { issue, crisis, version } = await told();
    const regent = app.as(Role.EXECUTIVE, { name: 'Bupati' });

    const { crisis: shown } = await regent.run(ROOM, { code: crisis?.code });

    expect(shown).toEqual({
      ...{ code: crisis?.code, allowedActions: [], clocks: [] },
      tasks: { nodes: [{ text: 'Hitung ranjang', allowedActions: [] }] },
      issues: [
        {
          ...{ code: issue.code, allowedActions: [], claims: [] },
          facts: [{ text: 'Enam ranjang', status: 'UNCONFIRMED', allowedActions: [] }],
          statements: [
            {
              kind: 'FULL',
              title: version.title,
              latest: {
                no: 1,
                state: 'PUBLISHED',
                body: expect.stringContaining('Enam tempat'),
                allowedActions: [],
              },
              versions: [{ no: 1 }],
            },
          ],
        },
      ],
      distributions: {
        nodes: [
          { state: 'SENT', allowedActions: [], tally: { addressed: 0, sent: 0 }, targets: { nodes: [] } },
        ],
      },
    });
  });

  it('keeps restricted crises, restricted issues and issues without a crisis from the regent', async () => {
    const restricted = { severity: Severity.SEV1, visibility: Visibility.RESTRICTED };
    const { issue, crisis: secret } = await buildCase(app, restricted);
    const half = await told();
    await app.perform(({ db }) => db.update('issue', { id: half.issue.id }, { visibility: 'RESTRICTED' }));
    const { issue: alone } = await buildCase(app);
    const regent = app.as(Role.EXECUTIVE, { name: 'Bupati' });
    const one = 'query ($id: ID!) { issue(id: $id) { code } }';

    expect((await regent.run(ROOM, { code: secret?.code })).crisis).toBeNull();
    const { crisis: rest } = await regent.run(ROOM, { code: half.crisis?.code });
    expect([rest.issues, rest.distributions.nodes]).toEqual([[], []]);
    for (const { id } of [issue, half.issue, alone]) expect((await regent.run(one, { id })).issue).toBeNull();
  });

  it('keeps the telephone number of a part, set by its holder or the commander, out of the audit trail', async () => {
    const { crisis } = await buildCase(app, { severity: Severity.SEV2 });
    const dodi = app.as(Role.AGENCY_HEAD, { name: 'Dodi' });
    const rina = app.as(Role.SPOKESPERSON, { name: 'Rina' });
    const part = await app.perform(async (ctx) => {
      const of = { crisisId: crisis?.id ?? '', fromAt: ctx.now(), givenById: newId() };
      return ctx.create(CrisisRole, {
        ...{ ...of, kind: CrisisRoleKind.SPOKESPERSON, personId: rina.actor.id ?? '', personName: 'Rina' },
      });
    });
    const set = (who: typeof rina, phone: string) =>
      who
        .run(
          `mutation ($input: CrisisRolePhoneInput!) { crisisRolePhoneSet(input: $input) {
            crisis { roles { phone } course(first: 1) { nodes { name changes { after } } } } errors { code field } } }`,
          { input: { roleId: part.id, phone } },
        )
        .then((answer) => answer.crisisRolePhoneSet);
    const budi = app.as(Role.COMMUNICATIONS_OFFICER, { name: 'Budi' });

    expect((await set(budi, '0812 0000 0001')).errors).toEqual([{ code: 'FORBIDDEN', field: [] }]);
    expect((await set(rina, 'di kantor')).errors).toEqual([{ code: 'INVALID_INPUT', field: ['phone'] }]);
    expect((await app.perform(({ db }) => db.findOneByOrFail(CrisisRole, { id: part.id }))).phone).toBeNull();
    expect((await set(rina, ' 0812 0000 0001 ')).crisis.roles).toEqual([{ phone: '0812 0000 0001' }]);
    expect((await set(dodi, '')).crisis.roles).toEqual([{ phone: null }]);
    const events = await app.perform(({ db }) =>
      db.query("SELECT data FROM event WHERE name = 'crisis_role.phone_set'"),
    );
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events)).not.toContain('0812');
  });

  it('opens to an API key that may read issues only', async () => {
    const { crisis } = await buildCase(app, { severity: Severity.SEV2 });
    const key = (...scopes: string[]) =>
      app.caller(
        new Actor({
          id: newId(),
          kind: 'KEY',
          name: 'Kunci',
          roles: [Role.AGENCY_HEAD],
          companyId: null,
          workUnitId: null,
          scopes,
        }),
      );
    const look = 'query ($code: ID!) { crisis(code: $code) { code } }';

    expect((await key('outlets:read').run(look, { code: crisis?.code })).crisis).toBeNull();
    expect((await key('issues:read').run(look, { code: crisis?.code })).crisis).toEqual({
      code: crisis?.code,
    });
  });
});
