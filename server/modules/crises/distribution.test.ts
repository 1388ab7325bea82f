import { readFileSync } from 'node:fs';
import { In, IsNull, Not } from 'typeorm';
import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { Mail } from '../../platform/mail.entity';
import { type Caller, testApp } from '../../test/app';
import { buildAssessment } from '../../test/factories/cases';
import {
  buildCarriers,
  buildMandate,
  buildPress,
  buildStatement,
  type Press,
} from '../../test/factories/distributions';
import { personWithRole } from '../../test/factories/identity';
import { buildArticle } from '../../test/factories/monitoring';
import { buildPublished } from '../../test/factories/press';
import { someone, words } from '../../test/factories/publications';
import { inPowerCut } from '../../test/power-cut';
import { RefusingMailServer } from '../../test/refusing-mail';
import { BudgetLine } from '../budget/budget-line.entity';
import { ContractLine } from '../contracts/contract-line.entity';
import { User } from '../identity/user.entity';
import { Visibility } from '../issues/case-access.entity';
import { Issue } from '../issues/issue.entity';
import { Notice } from '../notices/notice.entity';
import { PublicationOrder } from '../publications/order.entity';
import { approveOrder } from '../publications/order.service';
import { declineOrder, issueOrder } from '../publications/order-sending.service';
import { Proof, ProofState } from '../publications/proof.entity';
import { HoaxClarification } from './clarification.entity';
import { HoaxState } from './clarification.enums';
import { Distribution, DistributionTarget } from './distribution.entity';
import { VersionState } from './statement.entity';

const app = testApp();
const AT = '2026-04-15T02:24:00.000Z'; // 09:24 WIB
const ERRORS = 'errors { code field message }';
const TARGET = 'id mode state score rank isLate overrideReason price tries deliveryNote outlet { name }';
const RANK = `mutation ($input: RankDistributionInput!) { distributionRank(input: $input) { distribution { id version } ${ERRORS} } }`;
const SEND = `mutation ($input: SendDistributionInput!) { distributionSend(input: $input) { distribution { id version state sentAt waitingReason } ${ERRORS} } }`;
const CHOOSE = `mutation ($input: ChooseTargetInput!) { distributionTargetChoose(input: $input) { target { ${TARGET} } ${ERRORS} } }`;
const SUPPLEMENT = `mutation ($input: SupplementDistributionInput!) { distributionSupplement(input: $input) { target { ${TARGET} } ${ERRORS} } }`;
const CONTACT = `mutation ($input: SetReleaseContactInput!) { releaseContactSet(input: $input) { contact { email } ${ERRORS} } }`;
const step = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { target { ${TARGET} } ${ERRORS} } }`;
const RESEND = step('distributionTargetResend', 'TargetIdInput');
const CONFIRM = step('distributionTargetConfirm', 'TargetNoteInput');
const DECLINE = step('distributionTargetDecline', 'TargetNoteInput');

const budi = (): Caller => app.as(Role.COMMUNICATIONS_OFFICER, { name: 'Budi' });
// biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
type Answer = any;
const call = async (query: string, input: object, by: Caller = budi()): Promise<Answer> =>
  Object.values(await by.run(query, { input }))[0];

let press: Press;
const outletOf = (code: string) => press[code]?.outlet ?? { id: '', no: 0, domains: [] };
const lineOf = (code: string): Promise<ContractLine> =>
  app.db.findOneByOrFail(ContractLine, { id: press[code]?.made?.line.id ?? '' });

/** The press, a published statement, its carriers as in the story, and a ranking of now. */
async function ranked(options: Parameters<typeof buildStatement>[1] = {}, maxPaid?: number) {
  app.clock.set(AT);
  press = await buildPress(app);
  const about = await buildStatement(app, options);
  const of = (...codes: string[]) =>
    codes.map((code) => press[code]?.outlet).filter((one) => one !== undefined);
  await buildCarriers(app, about.issue, { claim: of('SL', 'TN', 'HM', 'KH', 'NW', 'GF'), story: of('RK') });
  const answer = await call(RANK, { versionId: about.version.id, ...(maxPaid !== undefined && { maxPaid }) });
  return { ...about, answer, row: answer.distribution as { id: string; version: number } };
}

const SHOW = `query ($id: ID!) { distribution(id: $id) { id version state waitingReason allowedActions
  prospect { paidCount freeCount price isMandated mandateNumber waitingReason refusal }
  mandate { number } diversityWarnings { placements sharePercent company { legalName } }
  lateCarriers { outlet { name } } affectedDistricts { code }
  targets(first: 50) { nodes { ${TARGET} address parts { key value weight points }
    basis { carried quotaAvailable asked pickedUp medianHours pullThrough refusals districts { code } }
    order { id number state mode origin { code } distributionTarget { id } } allowedActions } } } }`;
const show = async (id: string, by: Caller = budi()): Promise<Answer> =>
  (await by.run(SHOW, { id })).distribution;
const byName = (row: Answer): Record<string, Answer> =>
  Object.fromEntries(row.targets.nodes.map((node: Answer) => [node.outlet.name, node]));
const modes = (row: Answer) =>
  Object.fromEntries(Object.entries(byName(row)).map(([name, node]) => [name, node.mode]));

async function withAddresses(): Promise<void> {
  for (const code of Object.keys(press))
    await call(CONTACT, { outletId: outletOf(code).id, email: `redaksi@${code.toLowerCase()}.example` });
}
const send = (row: { id: string; version: number }, by = budi(), idempotencyKey = 'kirim-1') =>
  call(SEND, { distributionId: row.id, expectedVersion: row.version, idempotencyKey }, by);

describe('the ranking (acceptance 36, 37)', () => {
  it('equals the worked table, and explains every number', async () => {
    const { row } = await ranked();
    const shown = await show(row.id);
    expect(shown.targets.nodes.map((node: Answer) => [node.outlet.name, node.score])).toEqual([
      ['HM', 86.49],
      ['SL', 74.84],
      ['NW', 67.86],
      ['RK', 64.26],
      ['GF', 61.93],
      ['KH', 50.75],
      ['TN', 48.04],
      ['KL', 37.19],
    ]);
    expect(modes(shown)).toEqual({
      ...{ HM: 'PAID_ORDER', SL: 'PAID_ORDER', RK: 'PAID_ORDER' },
      ...{ TN: 'FREE_RELEASE', GF: 'FREE_RELEASE', NW: 'FREE_RELEASE', KH: 'FREE_RELEASE' },
      KL: null,
    });
    const { HM, NW, KH, TN, GF } = byName(shown);
    expect(HM.parts[1]).toEqual({ key: 'AUDIENCE', value: 0.75, weight: 0.2, points: 15 });
    expect(HM.parts.reduce((sum: number, part: Answer) => sum + part.points, 0)).toBeCloseTo(86.49, 1);
    expect(HM.basis).toMatchObject({
      carried: 'CLAIM',
      quotaAvailable: 3,
      asked: 9,
      pickedUp: 7,
      medianHours: 2,
    });
    expect(HM.basis.pullThrough).toBeCloseTo(0.8, 9);
    expect([NW.basis.refusals, KH.basis.refusals, TN.basis.refusals, GF.basis.refusals]).toEqual([
      ['NO_CONTRACT'],
      ['UNREGISTERED'],
      ['NO_QUOTA'],
      [],
    ]);
    const prospect = { paidCount: 3, freeCount: 4, price: 5_000_000, isMandated: false, refusal: null };
    expect(shown.prospect).toMatchObject(prospect);
    expect(await app.db.count(PublicationOrder)).toBe(0);
    const [told] = await app.events('distribution.ranked');
    expect(told?.data).toMatchObject({ ranked: 8, crisisId: expect.any(String) });
    expect(told?.data.chosen).toHaveLength(7);
  });

  it('is made by the communications officer, of a version that is not over, and read by no company', async () => {
    const { version, row } = await ranked();
    const by = app.as(Role.MONITORING_ANALYST);
    expect((await call(RANK, { versionId: version.id }, by)).errors[0].code).toBe('FORBIDDEN');
    const VERSION =
      'query ($id: ID!) { distribution(id: $id) { statementVersion { state allowedActions } } }';
    const actions = async (caller = budi()) =>
      (await caller.run(VERSION, { id: row.id })).distribution.statementVersion.allowedActions;
    expect([await actions(), await actions(by)]).toEqual([['REVISE', 'RETRACT', 'RANK'], []]);
    expect(await app.db.countBy(Distribution, { versionId: version.id })).toBe(1);
    const company = app.as(Role.COMPANY_ADMIN, { companyId: press.HM?.made?.companyId ?? '' });
    expect(await show(row.id, company)).toBeNull();
    await app.perform((ctx) =>
      ctx.db.update('statement_version', { id: version.id }, { state: VersionState.RETRACTED }),
    );
    expect((await call(RANK, { versionId: version.id })).errors[0].code).toBe('INVALID_TRANSITION');
    expect(await actions()).toEqual(['REVISE']);
  });

  it('leaves out of pay who is suspended or excluded', async () => {
    app.clock.set(AT);
    press = await buildPress(app);
    const [hm, sl] = [outletOf('HM'), outletOf('SL')];
    await app.perform(async (ctx) => {
      await ctx.db.query("UPDATE outlet_application SET state = 'SUSPENDED' WHERE outletId = ?", [hm.id]);
      await ctx.db.query(
        "UPDATE press_company SET blacklistedUntilOn = '2026-12-31' WHERE id = (SELECT companyId FROM media_outlet WHERE id = ?)",
        [sl.id],
      );
    });
    const { issue, version } = await buildStatement(app);
    await buildCarriers(app, issue, {
      claim: [press.HM, press.SL].flatMap((one) => (one ? [one.outlet] : [])),
    });
    const { distribution } = await call(RANK, { versionId: version.id });
    const shown = byName(await show(distribution.id));
    expect([shown.HM.mode, shown.HM.basis.refusals]).toEqual(['FREE_RELEASE', ['SUSPENDED']]);
    expect([shown.SL.mode, shown.SL.basis.refusals]).toEqual(['FREE_RELEASE', ['BLACKLISTED']]);
    expect(shown.KL.mode).toBe('PAID_ORDER');
  });

  it('leaves out of pay whose dispute over a proof is open longer than fourteen days', async () => {
    app.clock.set(AT);
    press = await buildPress(app);
    const since = (ms: number) => new Date(Date.parse(AT) - 14 * 86_400_000 - ms);
    for (const [code, stateSince, wasReviewAsked, state] of [
      ['HM', since(1), true, ProofState.PENDING_REVIEW],
      ['SL', since(0), true, ProofState.PENDING_REVIEW],
      ['RK', since(1), false, ProofState.PENDING_REVIEW],
      ['KL', since(1), true, ProofState.ACCEPTED],
    ] as const)
      await app.perform((ctx) =>
        ctx.create(Proof, {
          ...{ orderId: newId(), orderLineId: newId(), contractId: newId(), barredPersonIds: [] },
          ...{ outletId: outletOf(code).id, companyId: newId(), state, stateSince, wasReviewAsked },
          ...{ quantity: 1, price: 1, checks: [], formerVersions: [] },
        }),
      );
    const { issue, version } = await buildStatement(app);
    const claim = ['HM', 'SL', 'RK'].flatMap((code) => press[code]?.outlet ?? []);
    await buildCarriers(app, issue, { claim });
    const { distribution } = await call(RANK, { versionId: version.id });
    const shown = byName(await show(distribution.id));
    expect([shown.HM.mode, shown.HM.basis.refusals]).toEqual(['FREE_RELEASE', ['PROOF_DISPUTE']]);
    for (const code of ['SL', 'RK', 'KL']) expect(shown[code].basis.refusals).toEqual([]);
    expect([shown.SL.mode, shown.RK.mode]).toEqual(['PAID_ORDER', 'PAID_ORDER']);
  });
});

describe('choosing otherwise', () => {
  it('needs a reason and stands in the audit with the score (41)', async () => {
    const { row } = await ranked();
    const input = { distributionId: row.id, outletId: outletOf('KL').id, mode: 'PAID_ORDER' };
    expect((await call(CHOOSE, { ...input, reason: ' ' })).errors[0]).toMatchObject({ field: ['reason'] });
    const { target } = await call(CHOOSE, { ...input, reason: 'Desa di Sungai Padi ikut terdampak' });
    expect(target).toMatchObject({ mode: 'PAID_ORDER', score: 37.19 });
    const [told] = await app.events('distribution.target_chosen');
    expect(told).toMatchObject({
      actor: 'Budi',
      reason: 'Desa di Sungai Padi ikut terdampak',
      data: { score: 37.19, mode: 'PAID_ORDER', formerMode: null, outletId: outletOf('KL').id },
    });
  });

  it('pays nobody who may not be paid, and leaves no carrier without the release', async () => {
    const { row } = await ranked();
    const choose = (code: string, mode: string | null) =>
      call(CHOOSE, { distributionId: row.id, outletId: outletOf(code).id, mode, reason: 'Uji' });
    for (const code of ['TN', 'NW', 'KH'])
      expect((await choose(code, 'PAID_ORDER')).errors[0]).toMatchObject({ field: ['mode'] });
    expect((await choose('HM', 'RIGHT_OF_REPLY')).errors[0]).toMatchObject({ field: ['mode'] });
    expect((await choose('HM', null)).target.mode).toBe('FREE_RELEASE');
    expect((await choose('RK', null)).target.mode).toBeNull();
    const added = (await choose('GP', 'FREE_RELEASE')).target;
    expect(added).toMatchObject({ mode: 'FREE_RELEASE', rank: 9 });
    expect(added.score).toBeGreaterThan(0);
    expect(
      (await call(CHOOSE, { distributionId: row.id, outletId: 'tidak-ada', mode: null, reason: 'x' }))
        .errors[0].code,
    ).toBe('NOT_FOUND');
  });

  it('warns of a company with more than two fifths of the quarter', async () => {
    const { row } = await ranked({}, 2);
    const warnings = (await show(row.id)).diversityWarnings;
    expect(warnings.map((one: Answer) => [one.placements, one.sharePercent])).toEqual([
      [1, 50],
      [1, 50],
    ]);
    const { version } = await app.db
      .findOneByOrFail(Distribution, { id: row.id })
      .then(async (one) => ({ version: one.versionId }));
    const again = (await call(RANK, { versionId: version, maxPaid: 3 })).distribution;
    expect((await show(again.id)).diversityWarnings).toEqual([]);
  });
});

describe('sending under a mandate (38, 39)', () => {
  it('orders, reserves and writes in one go; a repeat changes nothing', async () => {
    const mandate = await buildMandate(app);
    const { row, crisis } = await ranked();
    await withAddresses();
    expect((await show(row.id)).prospect).toMatchObject({ isMandated: true, mandateNumber: mandate.number });
    const first = await send(row);
    expect(first.errors).toEqual([]);
    expect(first.distribution).toMatchObject({ state: 'SENT', sentAt: AT, waitingReason: null });
    const orders = await app.db.find(PublicationOrder, { order: { number: 'ASC' } });
    expect(orders.map(({ state, mode, price }) => [state, mode, price]).sort()).toEqual([
      ['ISSUED', 'MANDATE', 1_000_000],
      ['ISSUED', 'MANDATE', 1_500_000],
      ['ISSUED', 'MANDATE', 2_500_000],
    ]);
    for (const [code, available] of [
      ['HM', 2],
      ['SL', 4],
      ['RK', 21],
      ['KL', 8],
    ] as const)
      expect([code, (await lineOf(code)).available, (await lineOf(code)).reserved]).toEqual([
        code,
        available,
        code === 'KL' ? 0 : 1,
      ]);
    const budget = await app.db.findOneByOrFail(BudgetLine, { id: press.HM?.made?.budgetLine.id ?? '' });
    expect(budget.reserved).toBe(5_550_000); // VAT included

    await app.deliver({ times: 2 });
    const shown = byName(await show(row.id));
    for (const code of ['HM', 'SL', 'RK', 'TN', 'GF', 'NW', 'KH'])
      expect([code, shown[code].state]).toEqual([code, 'SENT']);
    expect(shown.KL.state).toBeNull();
    expect(shown.HM.order).toMatchObject({
      state: 'ISSUED',
      origin: { code: crisis?.code },
      distributionTarget: { id: shown.HM.id },
    });
    const mails = await app.db.findBy(Mail, {});
    const releases = mails.filter(({ dedupeKey }) => dedupeKey.startsWith('distribution:'));
    expect(releases.map(({ recipient }) => recipient).sort()).toEqual(
      ['gf', 'hm', 'kh', 'nw', 'rk', 'sl', 'tn'].map((name) => `redaksi@${name}.example`),
    );
    const letter = (name: string) =>
      releases.find(({ recipient }) => recipient === `redaksi@${name}.example`)?.text;
    expect(letter('hm')).toMatch(/surat pesanan PO-2026-\d+, dengan label/);
    expect(letter('tn')).toContain('tidak berbayar');

    const lain = app.as(Role.COMMUNICATIONS_OFFICER, { id: 'lain', name: 'Lain' });
    for (const again of [await send(row), await send(row, lain)]) {
      expect(again.errors).toEqual([]);
      expect(again.distribution).toEqual(first.distribution);
    }
    expect((await send(first.distribution)).errors[0].code).toBe('IDEMPOTENCY_MISMATCH');
    await app.deliver();
    expect(await app.db.count(PublicationOrder)).toBe(3);
    expect(await app.events('distribution.sent')).toHaveLength(1);
    expect((await app.db.findBy(Mail, {})).length).toBe(mails.length);
    expect((await send(row, budi(), 'kirim-2')).errors[0].code).toBe('INVALID_TRANSITION');
    const companyView = app.as(Role.COMPANY_ADMIN, { companyId: press.HM?.made?.companyId ?? '' });
    const { orders: own } = await companyView.run(
      '{ orders { nodes { number origin { code } distributionTarget { id } mandate { number } } } }',
    );
    expect(own.nodes).toEqual([
      { number: expect.any(String), origin: null, distributionTarget: null, mandate: null },
    ]);
  });

  it('leaves nothing behind when one of the orders cannot be made (37)', async () => {
    await buildMandate(app);
    const { row } = await ranked();
    await app.perform((ctx) =>
      ctx.db.update('budget_line', { id: press.HM?.made?.budgetLine.id }, { ceiling: 3_000_000 }),
    );
    expect((await send(row)).errors[0].code).toBe('BUDGET_EXCEEDED');
    expect(await app.db.count(PublicationOrder)).toBe(0);
    expect((await lineOf('SL')).reserved).toBe(0);
    expect((await app.db.findOneByOrFail(Distribution, { id: row.id })).state).toBe('PLANNED');
    expect(await app.db.countBy(Mail, {})).toBe(0);
  });

  it('leaves nothing behind when the power fails between reserve and letters, and can be sent again (39)', async () => {
    await buildMandate(app);
    const { row } = await ranked();
    await withAddresses();
    const input = { distributionId: row.id, expectedVersion: row.version, idempotencyKey: 'kirim-1' };
    const { errors } = await inPowerCut(app, () => budi().raw(SEND, { input }));
    expect(errors).toHaveLength(1);
    expect(await app.db.count(PublicationOrder)).toBe(0);
    expect([(await lineOf('HM')).reserved, await app.db.countBy(Mail, {})]).toEqual([0, 0]);
    expect(await app.events('mandate.used')).toEqual([]);

    expect((await send(row)).errors).toEqual([]);
    expect(await app.db.count(PublicationOrder)).toBe(3);
  });

  it('gives the last unit of a contract to one of two who race for it (40)', async () => {
    await buildMandate(app);
    const { version, row } = await ranked({}, 1);
    const second = (await call(RANK, { versionId: version.id, maxPaid: 1 })).distribution;
    await app.perform((ctx) => ctx.db.update(ContractLine, { id: press.HM?.made?.line.id }, { used: 4 }));
    const lain = app.as(Role.COMMUNICATIONS_OFFICER, { id: 'lain', name: 'Lain' });
    const answers = await Promise.all([send(row), send(second, lain, 'kirim-2')]);

    const codes = answers.map(({ errors }: Answer) => errors[0]?.code ?? 'OK').sort();
    expect(codes).toEqual(['OK', 'QUOTA_EXCEEDED']);
    expect(await app.db.count(PublicationOrder)).toBe(1);
    expect((await lineOf('HM')).available).toBe(0);
    expect(await app.events('distribution.sent')).toHaveLength(1);
  });

  it('marks a declined order, and counts its price out of the mandate', async () => {
    await buildMandate(app);
    const { row } = await ranked({}, 1);
    await send(row);
    await app.deliver();
    const [order] = await app.db.find(PublicationOrder);
    const kiki = someone(Role.COMPANY_ADMIN, order?.companyId ?? '');
    await app.perform(
      (ctx) => declineOrder(ctx, { orderId: order?.id ?? '', reason: 'Halaman penuh' }),
      kiki,
    );
    await app.deliver({ times: 2 });
    expect(byName(await show(row.id)).HM).toMatchObject({ state: 'DECLINED', deliveryNote: 'Halaman penuh' });
    expect((await lineOf('HM')).available).toBe(3);
    expect(await app.events('distribution.declined')).toHaveLength(1);
  });
});

describe('sending without a mandate', () => {
  it('leaves the orders with the desks and sends the text once they are issued', async () => {
    const { row } = await ranked();
    await withAddresses();
    const { distribution } = await send(row);
    expect(distribution.waitingReason).toContain('Tidak ada mandat');
    await app.deliver();
    const shown = byName(await show(row.id));
    expect([shown.HM.state, shown.HM.order.state, shown.TN.state]).toEqual(['QUEUED', 'SUBMITTED', 'SENT']);
    expect((await lineOf('HM')).reserved).toBe(0);

    const orderId = shown.HM.order.id;
    await app.perform((ctx) => approveOrder(ctx, { orderId }), someone(Role.TECHNICAL_OFFICER));
    await app.perform((ctx) => issueOrder(ctx, { orderId }), someone(Role.COMMITMENT_OFFICER));
    await app.deliver({ times: 2 });
    expect(byName(await show(row.id)).HM).toMatchObject({
      state: 'SENT',
      order: { state: 'ISSUED', mode: 'REGULAR' },
    });
    const letters = (await app.db.findBy(Mail, { recipient: 'redaksi@hm.example' })).length;
    expect(letters).toBe(1);
  });

  it.each([
    ['too many units', { maxUnitsPerSend: 2 }, 'paling banyak 2'],
    ['a ceiling passed', { ceilingPerCrisis: 4_999_999 }, 'Sisa plafon'],
  ])('also with %s', async (_name, values, words) => {
    await buildMandate(app, values);
    const { row } = await ranked();
    expect((await send(row)).distribution.waitingReason).toContain(words);
    const states = (await app.db.find(PublicationOrder)).map(({ state, mode }) => [state, mode]);
    expect(states).toEqual([0, 1, 2].map(() => ['SUBMITTED', 'REGULAR']));
  });

  it('and when the sender signed the mandate', async () => {
    await buildMandate(app, { technicalSignerId: budi().actor.id });
    const { row } = await ranked();
    expect((await send(row)).distribution.waitingReason).toContain('Penanda tangan');
  });
});

describe('what may not be sent', () => {
  const refused = async (row: { id: string; version: number }, code: string) => {
    expect((await send(row)).errors[0]?.code).toBe(code);
    expect((await app.db.findOneByOrFail(Distribution, { id: row.id })).state).toBe('PLANNED');
    expect(await app.db.count(PublicationOrder)).toBe(0);
    expect(await app.db.countBy(Mail, {})).toBe(0);
  };

  it('is a draft', async () => {
    await refused((await ranked({ state: VersionState.DRAFT })).row, 'APPROVAL_MISSING');
  });

  it('is a text under embargo', async () => {
    const { row, version } = await ranked();
    await app.perform((ctx) =>
      ctx.db.update(
        'statement_version',
        { id: version.id },
        { embargoUntil: new Date('2026-04-15T03:00:00Z').getTime() },
      ),
    );
    await refused(row, 'EMBARGOED');
  });

  it('is a restricted case, whoever is on its list', async () => {
    const { row, issue } = await ranked();
    await app.perform(async (ctx) => {
      await ctx.db.update(Issue, { id: issue.id }, { visibility: Visibility.RESTRICTED });
      await ctx.db.query('INSERT INTO case_access (caseId, personId, givenById, at) VALUES (?,?,NULL,1)', [
        issue.id,
        budi().actor.id,
      ]);
    });
    await refused(row, 'FORBIDDEN');
  });

  it('is by anybody but the communications officer, on a stale version, or a paid defence of a person (PB-03)', async () => {
    const { row, version } = await ranked({ playbookCode: 'PB-03' });
    const shown = byName(await show(row.id));
    expect([shown.HM.mode, shown.RK.mode]).toEqual(['FREE_RELEASE', null]);
    const choice = { distributionId: row.id, outletId: outletOf('HM').id, mode: 'PAID_ORDER', reason: 'Uji' };
    expect((await call(CHOOSE, choice)).errors[0]).toMatchObject({ field: ['mode'] });
    expect((await send(row, app.as(Role.DIVISION_HEAD))).errors[0].code).toBe('FORBIDDEN');
    expect((await send({ ...row, version: 7 })).errors[0].code).toBe('CONFLICT');
    app.platform.profile.crisis.crisisPlacementAllowed = false;
    const other = (await call(RANK, { versionId: version.id })).distribution;
    app.platform.profile.crisis.crisisPlacementAllowed = true;
    expect((await show(other.id)).prospect.paidCount).toBe(0);
  });
});

describe('late carriers', () => {
  it('are offered, never sent by themselves, and take one click', async () => {
    const { row, issue } = await ranked();
    await withAddresses();
    await send(row);
    const lu = outletOf('LU');
    await buildCarriers(app, issue, { claim: press.LU ? [press.LU.outlet] : [] });
    expect((await show(row.id)).lateCarriers).toEqual([{ outlet: { name: 'LU' } }]);
    expect(await app.db.countBy(DistributionTarget, { distributionId: row.id, outletId: lu.id })).toBe(0);

    const input = { distributionId: row.id, outletId: lu.id };
    expect((await call(SUPPLEMENT, input)).target).toMatchObject({
      mode: 'FREE_RELEASE',
      isLate: true,
      price: 0,
    });
    expect((await call(SUPPLEMENT, input)).errors[0].code).toBe('DUPLICATE');
    expect((await call(SUPPLEMENT, { ...input, outletId: outletOf('KL').id })).errors[0]).toMatchObject({
      field: ['reason'],
    });
    expect(
      (await call(SUPPLEMENT, { ...input, outletId: outletOf('KL').id, reason: 'Meminta rilis' })).errors,
    ).toEqual([]);
    await app.deliver();
    const shown = await show(row.id);
    expect(shown.lateCarriers).toEqual([]);
    expect([byName(shown).LU.state, byName(shown).KL.state]).toEqual(['SENT', 'SENT']);
  });
});

describe('deliveries', () => {
  it('without an address fail at once and are recorded by hand or sent to one noted later', async () => {
    const { row } = await ranked({}, 0);
    await send(row);
    const { TN, NW, GF } = byName(await show(row.id));
    expect([TN.state, TN.deliveryNote, TN.address]).toEqual([
      'FAILED',
      'Alamat redaksi belum dicatat.',
      null,
    ]);
    expect(TN.allowedActions).toEqual(['RESEND', 'CONFIRM', 'DECLINE']);
    expect((await call(RESEND, { targetId: TN.id })).errors[0]).toMatchObject({ code: 'INVALID_INPUT' });
    expect(
      (await call(CONFIRM, { targetId: TN.id, note: 'Diserahkan ke meja redaksi' }, app.as(Role.AGENCY_HEAD)))
        .errors[0].code,
    ).toBe('FORBIDDEN');
    expect(
      (await call(CONFIRM, { targetId: TN.id, note: 'Diserahkan ke meja redaksi' })).target,
    ).toMatchObject({ state: 'DELIVERED' });
    await call(CONTACT, { outletId: outletOf('NW').id, email: 'redaksi@nw.example' });
    expect((await call(RESEND, { targetId: NW.id })).target.state).toBe('QUEUED');
    expect((await call(DECLINE, { targetId: GF.id, note: 'Tidak memuat rilis' })).target.state).toBe(
      'DECLINED',
    );
    await app.deliver();
    expect(byName(await show(row.id)).NW.state).toBe('SENT');
  });

  it('end after 72 hours, and the distribution with them', async () => {
    const { row } = await ranked({}, 0);
    await withAddresses();
    await send(row);
    await app.at('2026-04-18T02:23:59.000Z');
    expect(byName(await show(row.id)).TN.state).toBe('SENT');
    await app.at('2026-04-18T02:24:00.000Z');
    const shown = await show(row.id);
    expect([byName(shown).TN.state, shown.state]).toEqual(['NO_PICKUP', 'CLOSED']);
    expect(await app.events('distribution.expired')).toHaveLength(6);
    expect(await app.events('distribution.closed')).toHaveLength(1);
  });

  it('of a drill never leave and reserve nothing (60)', async () => {
    await buildMandate(app);
    const { row } = await ranked({ isExercise: true });
    await withAddresses();
    const { errors } = await send(row);
    expect(errors).toEqual([]);
    await app.deliver();
    const shown = byName(await show(row.id));
    expect([shown.HM.state, shown.HM.mode, shown.HM.order]).toEqual(['SENT', 'PAID_ORDER', null]);
    expect(await app.db.count(PublicationOrder)).toBe(0);
    expect((await lineOf('HM')).reserved).toBe(0);
    expect(
      (await app.db.findBy(Mail, {})).filter(({ dedupeKey }) => dedupeKey.startsWith('distribution:')),
    ).toEqual([]);
    expect(await app.db.query("SELECT id FROM watched_text WHERE ownerKind = 'STATEMENT'")).toEqual([]);
  });

  it('are tried again after 1, 5 and 15 minutes, then given up; the others are not touched (44)', async () => {
    const server = new RefusingMailServer('redaksi@tn.example');
    Object.assign(app.platform.config, { mode: 'development', smtpUrl: await server.listen() });
    const { row } = await ranked({}, 0);
    await withAddresses();
    await send(row);
    const tn = async () => byName(await show(row.id)).TN;
    const seen: [string, number][] = [];
    for (const minute of ['24:00', '24:59', '25:00', '29:59', '30:00', '44:59', '45:00']) {
      await app.at(`2026-04-15T02:${minute}.000Z`);
      const { state, tries } = await tn();
      seen.push([state, tries]);
    }
    expect(seen).toEqual([
      ['QUEUED', 1],
      ['QUEUED', 1],
      ['QUEUED', 2],
      ['QUEUED', 2],
      ['QUEUED', 3],
      ['QUEUED', 3],
      ['FAILED', 4],
    ]);
    const shown = byName(await show(row.id));
    expect(['HM', 'SL', 'GF', 'NW', 'KH'].map((code) => shown[code].state)).toEqual(Array(5).fill('SENT'));
    expect(shown.TN.deliveryNote).toContain('550');
    expect((await app.events('distribution.failed')).map(({ data }) => data.outletId)).toEqual([
      outletOf('TN').id,
    ]);

    server.refused = '';
    expect((await call(RESEND, { targetId: shown.TN.id })).target.state).toBe('QUEUED');
    await app.deliver();
    expect((await tn()).state).toBe('SENT');
    expect(server.taken.filter((to) => to === 'redaksi@tn.example')).toHaveLength(1);
    expect(new Set(server.taken).size).toBe(server.taken.length);
    Object.assign(app.platform.config, { mode: 'demo', smtpUrl: null });
    await server.close();
  });
});

/** What a case left behind that the public or a company could ask for. */
interface Acted {
  code: string;
  statementId: string;
  hoaxId: string;
  companyId: string;
  ids: string[];
  /** What was reserved after the sending; an order that nobody answers lets go of it later. */
  held: { quota: number; budget: number };
}

const ACTS = {
  clarificationReport: ['ClarificationReportInput', 'clarification { id }'],
  rightOfReplyDraft: ['DraftReplyInput', 'rightOfReply { id }'],
  rightOfReplyApprove: ['SignReplyInput', 'rightOfReply { id }'],
  rightOfReplySubmit: ['SignReplyInput', 'rightOfReply { id }'],
} as const;

/** A step of a person; it must not be refused. */
async function acts(name: keyof typeof ACTS, input: object, by = budi()): Promise<Answer> {
  const [type, selection] = ACTS[name];
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} ${ERRORS} } }`;
  const answer = await call(text, input, by);
  expect([name, answer.errors]).toEqual([name, []]);
  return answer;
}

/** A right of reply against an article of the paper, submitted. */
async function replied(issueId: string): Promise<string> {
  const { no, domains } = outletOf('HM');
  const url = `https://${domains[0]}/keliru`;
  const { id } = await buildArticle(app, {
    title: 'Keliru',
    publishedAt: app.clock.now(),
    outletNo: no,
    url,
  });
  const errors = [{ said: 'Dua belas', truth: 'Empat', evidence: 'Buku jaga' }];
  const content = { errors, replyText: words(30, 'jawaban') };
  const { rightOfReply } = await acts('rightOfReplyDraft', {
    ...{ kind: 'REPLY', sourceArticleId: String(id), issueId, content },
  });
  const head = app.as(Role.AGENCY_HEAD, { name: 'Dodi' });
  await acts('rightOfReplyApprove', { replyId: rightOfReply.id }, head);
  await acts('rightOfReplySubmit', { replyId: rightOfReply.id }, head);
  return rightOfReply.id;
}

const reservedIn = async (table: string): Promise<number> =>
  Number((await app.db.query(`SELECT COALESCE(SUM(reserved), 0) AS n FROM ${table}`))[0].n);

/** Everything an office does toward the outside in a case, with three days after it. */
async function acted(isExercise: boolean): Promise<Acted> {
  const { issue, crisis, row } = await ranked({ isExercise });
  await buildMandate(app);
  await withAddresses();
  const companyId = press.HM?.outlet.companyId ?? '';
  await app.perform((ctx) => personWithRole(ctx, Role.COMPANY_ADMIN, { companyId }));
  const about = { issueId: issue.id, crisisId: crisis?.id ?? null };
  const { statementId } = await buildPublished(app, about, { title: 'Penjelasan antrean' });
  const hoax = { title: 'Bantuan beras palsu', claim: 'Semua dapat', seenAt: 'Grup', issueId: issue.id };
  const { clarification } = await acts('clarificationReport', hoax);
  const texts = { truth: 'Terdaftar saja', whyItArose: 'Pesan lama' };
  await app.perform((ctx) =>
    ctx.db.update(
      HoaxClarification,
      { id: clarification.id },
      { ...texts, state: HoaxState.PUBLISHED, publishedAt: ctx.now(), stampAt: ctx.now() },
    ),
  );
  await buildAssessment(app, AT, 80, { issueId: issue.id });
  const replyId = await replied(issue.id);
  expect((await send(row)).errors).toEqual([]);
  const held = { quota: await reservedIn('contract_line'), budget: await reservedIn('budget_line') };
  await app.deliver();
  await app.at(new Date(Date.parse(AT) + 73 * 3_600_000));
  const ids = [row.id, replyId, issue.id, crisis?.id ?? '', clarification.id];
  return { code: issue.code, statementId, hoaxId: clarification.id, companyId, ids, held };
}

/** What left the office since the case began, path by path; each is a number of things that outsiders or figures got. */
async function spoken({ code, statementId, hoaxId, held }: Acted): Promise<Record<string, number>> {
  const mails = async (prefix: string) =>
    (await app.db.find(Mail)).filter(({ dedupeKey }) => dedupeKey.startsWith(prefix)).length;
  const page = (path: string, id = '') =>
    app.perform(async (ctx) => {
      const found = app.platform.pages.find((one) => one.path === path);
      if (!found) throw new Error(`no page ${path}`);
      const answer = await found.render(ctx, { id }, new Map());
      return answer?.body.match(/Penjelasan antrean|Bantuan beras palsu/g)?.length ?? 0;
    });
  const ask = async (caller: Caller, query: string): Promise<Answer> =>
    Object.values(await caller.run(query))[0];
  const companies = await app.db.findBy(User, { companyId: Not(IsNull()) });
  return {
    'release by mail': await mails('distribution:'),
    'right of reply by mail': await mails('rightOfReply:'),
    'any mail to an editor': (await app.db.find(Mail)).filter(({ recipient }) => /^redaksi/.test(recipient))
      .length,
    orders: await app.db.count(PublicationOrder),
    ...held,
    'notices to companies': await app.db.countBy(Notice, {
      recipientUserId: In(companies.map(({ id }) => id)),
    }),
    'texts to be watched for': Number((await app.db.query('SELECT COUNT(*) AS n FROM watched_text'))[0].n),
    'press room': await page('/ruang-pers'),
    'page of the statement': await page('/ruang-pers/:id', statementId),
    'page of the clarifications': await page('/ruang-pers/klarifikasi'),
    'page of the clarification': await page('/ruang-pers/klarifikasi/:id', hoaxId),
    'form for errors': await page('/ruang-pers/:id/kekeliruan', statementId),
    'RSS feed': await page('/feeds/ruang-pers.xml'),
    'JSON feed': await page('/feeds/ruang-pers.json'),
    'feed of the clarifications': await page('/feeds/klarifikasi.xml'),
    'public list': (await ask(app.anonymous(), '{ publicStatements { totalCount } }')).totalCount,
    'public statement': (await ask(app.anonymous(), `{ publicStatement(id: "${statementId}") { id } }`))
      ? 1
      : 0,
    'statistics of crises': (
      await ask(budi(), '{ crisisStatistics(fromOn: "2026-04-01", untilOn: "2026-04-30") { count } }')
    ).count,
    'outcomes of assessments': await app.perform(async (ctx) => {
      const query = new Map([['format', 'csv']]);
      const file = await app.platform.downloads.get('risk-outcomes')?.make(ctx, query, app.folder);
      return readFileSync(file?.path ?? '', 'utf8').split(code).length - 1;
    }, budi().actor),
  };
}

describe('everything that leaves in a case', () => {
  const those = (figures: Record<string, number>, isThat: (n: number) => boolean) =>
    Object.keys(figures).filter((path) => isThat(figures[path] ?? Number.NaN));

  it('speaks on every path when it is real', async () => {
    expect(those(await spoken(await acted(false)), (n) => !(n > 0))).toEqual([]);
  });

  it('is silent on every path in a drill, whose notices say so, and no company sees any of it', async () => {
    const drill = await acted(true);
    expect(those(await spoken(drill), (n) => n !== 0)).toEqual([]);
    const about = (await app.db.find(Notice)).filter(({ title }) => /hak jawab|pernyataan/i.test(title));
    expect(about.filter(({ title }) => !title.startsWith('[LATIHAN]')).map(({ title }) => title)).toEqual([]);
    const company = app.as(Role.COMPANY_ADMIN, { companyId: drill.companyId });
    for (const id of drill.ids) {
      expect((await company.run(`{ node(id: "${id}") { id } }`)).node).toBeNull();
    }
  });
});
