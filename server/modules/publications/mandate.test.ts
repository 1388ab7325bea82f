import { type Actor, Role } from '../../platform/actor';
import { type Caller, testApp } from '../../test/app';
import { activeContract, type MadeContract } from '../../test/factories/contracts';
import { someone, storeArticle, words } from '../../test/factories/publications';
import { ContractLine } from '../contracts/contract-line.entity';
import { MandateSpending, PlacementMandate } from './mandate.entity';
import { PublicationOrder } from './order.entity';
import { declineOrder } from './order-sending.service';
import { issueUnderMandate, mandateInForce, mandateRefusal, placeSubmitted } from './placement.service';
import { Proof } from './proof.entity';
import { acceptProof } from './proof-review.service';
import { OrderMode, RotationReason } from './publication-kinds';

const app = testApp();
const ERRORS = 'errors { code field message }';
const FIELDS = 'id number state isInForce commitmentSignerName technicalSignerName allowedActions';
const DRAFT = `mutation ($input: DraftMandateInput!) { mandateDraft(input: $input) { mandate { ${FIELDS} } ${ERRORS} } }`;
const SIGN = `mutation ($input: MandateIdInput!) { mandateSign(input: $input) { mandate { ${FIELDS} } ${ERRORS} } }`;
const REVOKE = `mutation ($input: MandateReasonInput!) { mandateRevoke(input: $input) { mandate { ${FIELDS} } ${ERRORS} } }`;
const DISCARD = `mutation ($input: MandateIdInput!) { mandateDiscard(input: $input) { mandate { ${FIELDS} } ${ERRORS} } }`;
const TERMS = {
  fromOn: '2026-01-05',
  untilOn: '2026-12-31',
  ceilingPerCrisis: 4_000_000,
  maxUnitsPerSend: 3,
  legalBasis: 'Keputusan Kepala Dinas Nomor 7 Tahun 2026',
};

const gita = (): Caller => app.as(Role.COMMITMENT_OFFICER, { name: 'Gita' });
const tomi = (): Caller => app.as(Role.TECHNICAL_OFFICER, { name: 'Tomi' });
const draft = async (changes: object = {}) =>
  (await gita().run(DRAFT, { input: { ...TERMS, ...changes } })).mandateDraft;
const act = async (by: Caller, query: string, mandateId: string, more: object = {}) =>
  Object.values(await by.run(query, { input: { mandateId, ...more } }))[0] as {
    mandate: { number: string | null; state: string } | null;
    errors: { code: string; field: string[] }[];
  };

async function signed(changes: object = {}): Promise<PlacementMandate> {
  const { mandate } = await draft(changes);
  await act(gita(), SIGN, mandate.id);
  await act(tomi(), SIGN, mandate.id);
  return app.db.findOneByOrFail(PlacementMandate, { id: mandate.id });
}

const CASE = { ref: 'krisis-1', code: 'KRS-2026-001' };
const budi = someone(Role.COMMUNICATIONS_OFFICER);
let serial = 0;

/** Places one unit on each contract as a distribution does, under the mandate. */
const place = (made: MadeContract[], mandate: PlacementMandate, by: Actor = budi, on = CASE) =>
  app.perform(async (ctx) => {
    const orders: PublicationOrder[] = [];
    for (const { contract, line } of made) {
      serial += 1;
      const said = { title: 'Penjelasan resmi', text: words(104, `naskah${serial}`) };
      const term = {
        windowFrom: '2026-01-05',
        windowTo: '2026-01-07',
        rotationReason: RotationReason.URGENCY,
      };
      const target = { contractId: contract.id, contractLineId: line.id, originRef: `sasaran-${serial}` };
      orders.push(await placeSubmitted(ctx, { ...said, ...term, ...target }, mandate));
    }
    return issueUnderMandate(ctx, mandate.id, on, orders);
  }, by);

const spent = async (): Promise<number[]> => (await app.db.find(MandateSpending)).map((row) => row.spent);
const reserved = async (made: MadeContract): Promise<number> =>
  (await app.db.findOneByOrFail(ContractLine, { id: made.line.id })).reserved;

describe('a placement mandate (partnership.md 4.3)', () => {
  it('is in force with two signatures of two persons in two roles, and has its number then', async () => {
    const { mandate } = await draft();
    expect(mandate).toMatchObject({ number: null, state: 'DRAFT', isInForce: false });
    expect(mandate.allowedActions).toEqual(['SIGN', 'DISCARD']);

    expect((await act(gita(), SIGN, mandate.id)).mandate).toMatchObject({
      state: 'DRAFT',
      commitmentSignerName: 'Gita',
      technicalSignerName: null,
    });
    const both = app.as([Role.COMMITMENT_OFFICER, Role.TECHNICAL_OFFICER], { id: gita().actor.id ?? '' });
    expect((await act(both, SIGN, mandate.id)).errors[0]).toMatchObject({ code: 'SEPARATION_OF_DUTY' });
    expect((await act(gita(), SIGN, mandate.id)).errors[0]).toMatchObject({ code: 'SEPARATION_OF_DUTY' });
    expect((await act(tomi(), SIGN, mandate.id)).mandate).toMatchObject({
      number: 'MD-2026-001',
      state: 'ACTIVE',
      isInForce: true,
      technicalSignerName: 'Tomi',
    });
    expect(await app.perform(async (ctx) => (await mandateInForce(ctx, '2026-12-31'))?.number)).toBe(
      'MD-2026-001',
    );
    expect(await app.perform((ctx) => mandateInForce(ctx, '2027-01-01'))).toBeNull();
    expect((await app.events('mandate.signed')).map(({ actor }) => actor)).toEqual(['Gita', 'Tomi']);
  });

  test.each([
    [{ untilOn: '2026-01-04' }, 'untilOn'],
    [{ untilOn: '2027-01-04' }, 'untilOn'],
    [{ fromOn: '2025-12-01', untilOn: '2025-12-31' }, 'untilOn'],
    [{ ceilingPerCrisis: 0 }, 'ceilingPerCrisis'],
    [{ maxUnitsPerSend: 0 }, 'maxUnitsPerSend'],
  ])('refuses terms %o', async (changes, field) => {
    expect((await draft(changes)).errors[0]).toMatchObject({ code: 'INVALID_INPUT', field: [field] });
    expect(await app.db.count(PlacementMandate)).toBe(0);
  });

  it('is drafted, signed and revoked by their roles only, and read by nobody outside the office', async () => {
    const maker = app.as(Role.COMMUNICATIONS_OFFICER);
    expect((await maker.run(DRAFT, { input: TERMS })).mandateDraft.errors[0].code).toBe('FORBIDDEN');
    const mandate = await signed();
    for (const by of [maker, app.as(Role.TREASURER)]) {
      expect((await act(by, SIGN, mandate.id)).errors[0]?.code).toBe('FORBIDDEN');
      expect((await act(by, REVOKE, mandate.id, { reason: 'x' })).errors[0]?.code).toBe('FORBIDDEN');
    }
    const admin = app.as([Role.SYSTEM_ADMIN, Role.COMMITMENT_OFFICER]);
    expect((await act(admin, REVOKE, mandate.id, { reason: 'x' })).errors[0]?.code).toBe(
      'SEPARATION_OF_DUTY',
    );
    const LIST = '{ placementMandates { nodes { number spendings { spent } orders { totalCount } } } }';
    const seen = async (by: Caller) => (await by.run(LIST)).placementMandates.nodes.length;
    expect(await seen(app.as(Role.AUDITOR))).toBe(1);
    expect(await seen(maker)).toBe(1);
    expect(await seen(app.as(Role.COMPANY_ADMIN, { companyId: 'x' }))).toBe(0);
    expect(await seen(app.as(Role.MONITORING_ANALYST))).toBe(0);
  });

  it('ends at once when it is revoked, and two never hold on one day', async () => {
    const first = await signed();
    const { mandate: second } = await draft({ fromOn: '2026-06-01' });
    expect((await act(gita(), SIGN, second.id)).errors[0]).toMatchObject({ code: 'DUPLICATE' });

    expect((await act(tomi(), REVOKE, first.id, { reason: ' ' })).errors[0]?.code).toBe('INVALID_INPUT');
    expect((await act(tomi(), REVOKE, first.id, { reason: 'Pejabat berganti' })).mandate?.state).toBe(
      'REVOKED',
    );
    expect(await app.perform((ctx) => mandateInForce(ctx, '2026-01-05'))).toBeNull();
    const made = await activeContract(app);
    await expect(place([made], first)).rejects.toMatchObject({ code: 'INVALID_TRANSITION' });
    expect(await app.db.count(PublicationOrder)).toBe(0);
    expect((await act(gita(), SIGN, second.id)).errors).toEqual([]);
    expect((await act(gita(), DISCARD, second.id)).mandate?.state).toBe('DISCARDED');
    expect((await act(gita(), REVOKE, second.id, { reason: 'x' })).errors[0]?.code).toBe(
      'INVALID_TRANSITION',
    );
  });
});

describe('orders under a mandate', () => {
  it('are submitted by the sender, approved and issued in the names of the signers, and counted', async () => {
    const mandate = await signed();
    const made = [await activeContract(app), await activeContract(app)];
    await place(made, mandate);

    const orders = await app.db.find(PublicationOrder, { order: { number: 'ASC' } });
    expect(orders.map(({ number, state, mode, mandateId }) => [number, state, mode, mandateId])).toEqual([
      ['PO-2026-0001', 'ISSUED', OrderMode.MANDATE, mandate.id],
      ['PO-2026-0002', 'ISSUED', OrderMode.MANDATE, mandate.id],
    ]);
    for (const order of orders)
      expect([order.createdById, order.approvedById, order.signedById]).toEqual([
        budi.id,
        mandate.technicalSignerId,
        mandate.commitmentSignerId,
      ]);
    expect(await spent()).toEqual([3_000_000]);
    expect(await Promise.all(made.map(reserved))).toEqual([1, 1]);
    const actors = async (name: string) => (await app.events(name)).map(({ actor }) => actor);
    expect(await actors('order.submitted')).toEqual([budi.name, budi.name]);
    expect(await actors('order.approved')).toEqual(['Tomi', 'Tomi']);
    expect(await actors('order.issued')).toEqual(['Gita', 'Gita']);
    const { placementMandates } = await app
      .as(Role.AUDITOR)
      .run(
        '{ placementMandates { nodes { spendings { caseCode spent } orders { nodes { number mode mandate { number } } } } } }',
      );
    expect(placementMandates.nodes[0].spendings).toEqual([{ caseCode: 'KRS-2026-001', spent: 3_000_000 }]);
    expect(placementMandates.nodes[0].orders.nodes[0]).toEqual({
      number: 'PO-2026-0002',
      mode: 'MANDATE',
      mandate: { number: 'MD-2026-001' },
    });
  });

  it('never pass the ceiling of a crisis; another crisis has its own', async () => {
    const mandate = await signed();
    const made = [await activeContract(app), await activeContract(app)];
    await place(made, mandate);

    await expect(place(made.slice(0, 1), mandate)).rejects.toMatchObject({ code: 'CEILING_EXCEEDED' });
    expect(await spent()).toEqual([3_000_000]);
    expect(await app.db.count(PublicationOrder)).toBe(2);
    expect(await Promise.all(made.map(reserved))).toEqual([1, 1]);
    await place(made.slice(0, 1), mandate, budi, { ref: 'krisis-2', code: 'KRS-2026-002' });
    expect(await spent()).toEqual([3_000_000, 1_500_000]);
  });

  it('say beforehand why a sending cannot use it', async () => {
    const mandate = await signed();
    const why = (units: number, price: number, senderId: string | null = budi.id) =>
      app.perform((ctx) => mandateRefusal(ctx, mandate, CASE.ref, { units, price, senderId }));
    expect(await why(3, 4_000_000)).toBeNull();
    expect(await why(4, 4_000_000)).toContain('paling banyak 3 tayang');
    expect(await why(1, 4_000_001)).toContain('Sisa plafon');
    expect(await why(1, 1, mandate.technicalSignerId)).toContain('Penanda tangan');
  });

  it('give their price back when they end, once', async () => {
    const mandate = await signed();
    const made = await activeContract(app);
    const [order] = await place([made], mandate);
    const joko = someone(Role.COMPANY_ADMIN, made.companyId);
    await app.perform(
      (ctx) => declineOrder(ctx, { orderId: order?.id ?? '', reason: 'Halaman penuh' }),
      joko,
    );
    await app.deliver({ times: 2 });

    expect(await spent()).toEqual([0]);
    expect(await reserved(made)).toBe(0);
    expect(await app.events('mandate.freed')).toHaveLength(1);
  });

  it('let neither a signer nor the sender accept their proofs, whatever roles they hold', async () => {
    const mandate = await signed();
    const made = await activeContract(app);
    await place([made], mandate);
    const text = words(60, `naskah${serial}`);
    await storeArticle(app, { outlet: made.outlet, text });
    await app.deliver();
    const proof = await app.db.findOneByOrFail(Proof, { companyId: made.companyId });
    expect(proof.state).toBe('PENDING_REVIEW');

    for (const id of [budi.id, mandate.commitmentSignerId, mandate.technicalSignerId]) {
      const inspector = someone(Role.PROOF_INSPECTOR, null, id ?? '');
      await expect(
        app.perform((ctx) => acceptProof(ctx, { proofId: proof.id }), inspector),
      ).rejects.toMatchObject({ code: 'SEPARATION_OF_DUTY' });
    }
    await app.perform((ctx) => acceptProof(ctx, { proofId: proof.id }), someone(Role.PROOF_INSPECTOR));
    expect((await app.db.findOneByOrFail(Proof, { id: proof.id })).state).toBe('ACCEPTED');
  });

  it('race for the last of the ceiling and one wins', async () => {
    const mandate = await signed({ ceilingPerCrisis: 1_500_000 });
    const made = [await activeContract(app), await activeContract(app)];
    const done = await Promise.allSettled(made.map((one) => place([one], mandate)));

    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'CEILING_EXCEEDED' },
    });
    expect(await spent()).toEqual([1_500_000]);
    expect((await Promise.all(made.map(reserved))).sort()).toEqual([0, 1]);
  });
});
