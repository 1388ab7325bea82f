import { Actor, Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { addressOf, change, register, registrant, whole } from '../../test/factories/deliveries';
import { ReceivingAddress } from './receiving-address.entity';

const app = testApp();
const ID = 'ReceivingAddressInput';
const REASON = 'ReceivingAddressReasonInput';
const SECRET = /^whsec_[\w+/]{43}=$/;

describe('receiving addresses', () => {
  it('are registered with a secret that is shown once and kept encrypted', async () => {
    const rina = await registrant(app);
    const { receivingAddress, secret, errors } = await register(rina, { source: ' Pemantau ' });
    expect([errors, SECRET.test(secret)]).toEqual([[], true]);
    expect(receivingAddress).toEqual({
      ...{ id: receivingAddress.id, name: 'Agregator', source: 'Pemantau', state: 'ACTIVE' },
      ...{ registersOutlets: false, formerUntil: null, owner: { name: 'Rina' }, deliveries: [] },
      url: `http://localhost:4000/hooks/articles/${receivingAddress.id}`,
      allowedActions: ['RENEW_SECRET', 'PAUSE', 'RETIRE'],
    });
    const row = await app.db.findOneByOrFail(ReceivingAddress, { id: receivingAddress.id });
    expect(app.platform.secrets.decrypt(row.secret)).toBe(secret);
    const events = JSON.stringify(await app.db.query('SELECT * FROM event'));
    expect(events).toContain('receiving_address.created');
    for (const text of [secret, row.secret]) expect(events).not.toContain(text);
  });

  it('are open to analysts and heads of division in person, and change nothing for others', async () => {
    const { receivingAddress } = await register(await registrant(app));
    const key = new Actor({
      ...{ id: newId(), kind: 'KEY', name: 'Kunci', roles: [Role.MONITORING_ANALYST] },
      ...{ companyId: null, workUnitId: null, scopes: ['articles:write'] },
    });
    const before = await whole(app);
    for (const who of [
      app.as(Role.COMMUNICATIONS_OFFICER),
      app.as(Role.AGENCY_HEAD),
      app.as(Role.AUDITOR),
      app.caller(key),
    ])
      expect(await register(who)).toMatchObject({ secret: null, errors: [{ code: 'FORBIDDEN' }] });
    const input = { receivingAddressId: receivingAddress.id };
    for (const verb of ['Pause', 'Retire'])
      expect(await change(app.as(Role.AGENCY_HEAD), verb, REASON, { ...input, reason: 'x' })).toMatchObject({
        errors: [{ code: 'FORBIDDEN' }],
      });
    const company = app.as(Role.COMPANY_ADMIN, { companyId: newId() });
    expect(await change(company, 'Pause', REASON, { ...input, reason: 'x' })).toMatchObject({
      errors: [{ code: 'NOT_FOUND' }],
    });
    expect(await addressOf(company, receivingAddress.id)).toBeNull();
    expect(await addressOf(app.as(Role.AUDITOR), receivingAddress.id)).toMatchObject({ allowedActions: [] });
    expect({ ...(await whole(app)), events: 0 }).toEqual({ ...before, events: 0 });
    expect(await register(await registrant(app, 'Citra', Role.DIVISION_HEAD))).toMatchObject({ errors: [] });
  });

  it('get a new secret from who registered them only; the one before counts for 24 hours', async () => {
    const rina = await registrant(app);
    const { receivingAddress, secret: first } = await register(rina);
    const input = { receivingAddressId: receivingAddress.id };
    const before = await whole(app);
    const other = await registrant(app, 'Dedi');
    expect(await change(other, 'RenewSecret', ID, input)).toMatchObject({
      ...{ secret: null, receivingAddress: null },
      errors: [{ code: 'FORBIDDEN' }],
    });
    expect((await whole(app)).addresses).toEqual(before.addresses);
    expect(await addressOf(other, receivingAddress.id)).toMatchObject({
      allowedActions: ['PAUSE', 'RETIRE'],
    });

    const renewed = await change(rina, 'RenewSecret', ID, input);
    expect(renewed.receivingAddress.formerUntil).toBe('2026-01-06T02:00:00.000Z');
    expect([SECRET.test(renewed.secret), renewed.secret === first]).toEqual([true, false]);
    const row = await app.db.findOneByOrFail(ReceivingAddress, { id: receivingAddress.id });
    expect([row.secret, row.formerSecret ?? ''].map((one) => app.platform.secrets.decrypt(one))).toEqual([
      renewed.secret,
      first,
    ]);
  });

  it('are paused, resumed and retired, each step from its states only', async () => {
    const rina = await registrant(app);
    const { receivingAddress } = await register(rina);
    const input = { receivingAddressId: receivingAddress.id };
    const reason = { ...input, reason: 'Pengirim mengirim ganda' };
    const refused = { receivingAddress: null, errors: [{ code: 'INVALID_TRANSITION' }] };
    expect(await change(rina, 'Resume', ID, input)).toMatchObject(refused);
    expect(await change(rina, 'Pause', REASON, reason)).toMatchObject({
      receivingAddress: { state: 'PAUSED', allowedActions: ['RESUME', 'RETIRE'] },
    });
    expect(await change(rina, 'RenewSecret', ID, input)).toMatchObject(refused);
    expect(await change(rina, 'Resume', ID, input)).toMatchObject({ receivingAddress: { state: 'ACTIVE' } });
    expect(await change(rina, 'RenewSecret', ID, input)).toMatchObject({ errors: [] });
    expect(await change(rina, 'Retire', REASON, reason)).toMatchObject({
      receivingAddress: { state: 'RETIRED', formerUntil: null, allowedActions: [] },
    });
    const before = await whole(app);
    for (const [verb, type] of [
      ['Pause', REASON],
      ['Resume', ID],
      ['Retire', REASON],
      ['RenewSecret', ID],
    ] as const)
      expect(await change(rina, verb, type, type === REASON ? reason : input)).toMatchObject(refused);
    expect((await whole(app)).addresses).toEqual(before.addresses);
    const told = (await app.events()).filter(({ subjectId }) => subjectId === receivingAddress.id);
    expect(told.map(({ name, reason: why }) => [name, why])).toEqual([
      ['receiving_address.created', null],
      ['receiving_address.paused', 'Pengirim mengirim ganda'],
      ['receiving_address.resumed', null],
      ['receiving_address.secretRenewed', null],
      ['receiving_address.retired', 'Pengirim mengirim ganda'],
    ]);
  });

  it('are at most fifty in use', async () => {
    const rina = await registrant(app);
    for (let n = 0; n < 50; n += 1) await register(rina);
    expect(await register(rina)).toMatchObject({
      secret: null,
      errors: [
        { code: 'QUOTA_EXCEEDED', message: 'Paling banyak 50 alamat kiriman. Akhiri yang tidak dipakai.' },
      ],
    });
    expect(await app.db.count(ReceivingAddress)).toBe(50);
  });
});
