import { Actor, Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { buildCase } from '../../test/factories/statements';
import { Visibility } from '../issues/case-access.entity';
import { Severity } from './crisis.entity';

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

  it('shows the regent clocks and parts of an open crisis, nothing of its issues, and lets him change nothing', async () => {
    const { crisis } = await buildCase(app, { severity: Severity.SEV1 });
    const { crisis: secret } = await buildCase(app, {
      severity: Severity.SEV1,
      visibility: Visibility.RESTRICTED,
    });
    const regent = app.as(Role.EXECUTIVE, { name: 'Bupati' });
    const look =
      'query ($code: ID!) { crisis(code: $code) { code issues { id } clocks { kind } allowedActions } }';

    expect((await regent.run(look, { code: crisis?.code })).crisis).toEqual({
      code: crisis?.code,
      issues: [],
      clocks: [],
      allowedActions: [],
    });
    expect((await regent.run(look, { code: secret?.code })).crisis).toBeNull();
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
