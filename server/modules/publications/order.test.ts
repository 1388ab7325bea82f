import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { activeContract, budgetLine, partner } from '../../test/factories/contracts';
import {
  content,
  placeOrder,
  provenOrder,
  someone,
  storeArticle,
  words,
} from '../../test/factories/publications';
import { BudgetLine } from '../budget/budget-line.entity';
import { Contract } from '../contracts/contract.entity';
import { ContractLine } from '../contracts/contract-line.entity';
import { WatchedText } from '../monitoring/watched-text.entity';
import { PublicationOrder } from './order.entity';
import { OrderLine } from './order-line.entity';
import { Proof } from './proof.entity';
import { OrderState as S } from './publication-kinds';

const DRAFT = /* GraphQL */ `
  mutation ($input: DraftOrderInput!) {
    orderDraft(input: $input) {
      order { id number state price gross unitCount proofDueAt allowedActions }
      errors { code field message }
    }
  }`;

const act = (name: string, type = 'OrderIdInput') => /* GraphQL */ `
  mutation ($input: ${type}!) {
    ${name}(input: $input) {
      order { id number state reservedGross provenUnits unitCount allowedActions }
      errors { code field message }
    }
  }`;

describe('publication orders', () => {
  const app = testApp();
  beforeEach(() => app.clock.set('2026-02-02T01:30:00Z'));

  const figures = async (contractLineId: string, budgetLineId: string) => {
    const line = await app.db.findOneByOrFail(ContractLine, { id: contractLineId });
    const budget = await app.db.findOneByOrFail(BudgetLine, { id: budgetLineId });
    const contract = await app.db.findOneByOrFail(Contract, { id: line.contractId });
    return {
      used: line.used,
      reserved: line.reserved,
      available: line.available,
      budget: budget.reserved,
      ordered: contract.ordered,
    };
  };

  it('goes from draft to accepted through four persons and holds quota and gross budget', async () => {
    const made = await activeContract(app);
    const run = async (name: string, role: Role, input: object, who = {}) =>
      (await app.as(role, who).run(act(name), { input }))[name];
    const { orderDraft } = await app.as(Role.PARTNERSHIP_OFFICER).run(DRAFT, {
      input: {
        contractId: made.contract.id,
        content: { ...content(made, { quantity: 2 }), proofDueAt: '2026-02-06T10:00:00Z' },
      },
    });
    const orderId = orderDraft.order.id;

    const submitted = await run('orderSubmit', Role.PARTNERSHIP_OFFICER, { orderId });
    const before = await figures(made.line.id, made.budgetLine.id);
    const approved = await run('orderApprove', Role.TECHNICAL_OFFICER, { orderId });
    const issued = await run('orderIssue', Role.COMMITMENT_OFFICER, { orderId });
    const accepted = await run('orderAccept', Role.COMPANY_ADMIN, { orderId }, { companyId: made.companyId });

    expect(orderDraft).toMatchObject({
      order: {
        number: null,
        state: 'DRAFT',
        price: 3_000_000,
        gross: 3_330_000,
        unitCount: 2,
        proofDueAt: '2026-02-06T10:00:00.000Z',
        allowedActions: ['EDIT', 'SUBMIT'],
      },
      errors: [],
    });
    expect(submitted).toMatchObject({ order: { state: 'SUBMITTED', allowedActions: [] }, errors: [] });
    expect(before).toEqual({ used: 0, reserved: 0, available: 24, budget: 0, ordered: 0 });
    expect(approved).toMatchObject({
      order: { state: 'APPROVED', number: null, reservedGross: 3_330_000 },
      errors: [],
    });
    expect(issued).toMatchObject({
      order: { state: 'ISSUED', number: 'PO-2026-0001', allowedActions: ['CANCEL'] },
      errors: [],
    });
    expect(accepted).toMatchObject({ order: { state: 'ACCEPTED' }, errors: [] });
    expect(await figures(made.line.id, made.budgetLine.id)).toEqual({
      used: 0,
      reserved: 2,
      available: 22,
      budget: 3_330_000,
      ordered: 3_000_000,
    });
    expect((await app.events()).map(({ name }) => name).filter((name) => name.startsWith('order.'))).toEqual([
      'order.drafted',
      'order.submitted',
      'order.approved',
      'order.issued',
      'order.accepted',
    ]);
    expect(await app.db.find(WatchedText)).toMatchObject([
      { ownerKind: 'ORDER', outletIds: [made.outlet.id], state: 'ACTIVE' },
    ]);
  });

  it('is refused on a contract that is not active, and nothing is reserved (assertion 4)', async () => {
    const made = await activeContract(app, { state: 'AGREED' as never });

    const { orderDraft } = await app
      .as(Role.PARTNERSHIP_OFFICER)
      .run(DRAFT, { input: { contractId: made.contract.id, content: content(made) } });

    expect(orderDraft).toMatchObject({ order: null, errors: [{ code: 'INVALID_TRANSITION' }] });
    expect(await figures(made.line.id, made.budgetLine.id)).toEqual({
      used: 0,
      reserved: 0,
      available: 24,
      budget: 0,
      ordered: 0,
    });
    expect(await app.db.count(PublicationOrder)).toBe(0);
    expect(await app.refusals()).toMatchObject([
      { name: 'refused.orderDraft', reason: 'INVALID_TRANSITION' },
    ]);
  });

  it.each([
    ['a company that is not registered for VAT', false, 1_500_000],
    ['a registered company', true, 1_665_000],
  ])('holds for %s', async (_, vatRegistered, gross) => {
    const made = await activeContract(app, { outlet: (await partner(app, { vatRegistered })).outlet });

    const { order } = await placeOrder(app, { made, state: S.APPROVED });

    expect(order.reservedGross).toBe(gross);
  });

  it.each([
    [
      'budget',
      { ceiling: 1_664_999 },
      {},
      {},
      'BUDGET_EXCEEDED',
      'Sisa pagu Rp 1.664.999, pesanan Rp 1.665.000.',
    ],
    ['quota', {}, { maxQuantity: 0 }, {}, 'QUOTA_EXCEEDED', 'Sisa kuota 0 unit, pesanan 1 unit.'],
    [
      'the value of the contract',
      {},
      {},
      { ceiling: 1_499_999 },
      'CEILING_EXCEEDED',
      'Sisa nilai kontrak Rp 1.499.999, pesanan Rp 1.500.000.',
    ],
  ])('is not approved beyond %s', async (_, budget, line, contract, code, message) => {
    const made = await activeContract(app, {
      budgetLine: await budgetLine(app, budget),
      lines: [line],
      ...contract,
    });
    const { order } = await placeOrder(app, { made, state: S.SUBMITTED });

    const { orderApprove } = await app
      .as(Role.TECHNICAL_OFFICER)
      .run(act('orderApprove'), { input: { orderId: order.id } });

    expect(orderApprove.errors).toMatchObject([{ code, message }]);
    expect(await figures(made.line.id, made.budgetLine.id)).toMatchObject({
      used: 0,
      reserved: 0,
      budget: 0,
      ordered: 0,
    });
    expect(await app.db.findOneByOrFail(PublicationOrder, { id: order.id })).toMatchObject({
      state: 'SUBMITTED',
      reservedGross: 0,
    });
  });

  it('lets one of two approvals through when money is left for one', async () => {
    const budget = await budgetLine(app, { ceiling: 2_000_000 });
    const orders = [];
    for (const _ of [1, 2])
      orders.push(
        (
          await placeOrder(app, {
            made: await activeContract(app, { budgetLine: budget }),
            state: S.SUBMITTED,
          })
        ).order,
      );

    const answers = await Promise.all(
      orders.map((order) =>
        app.as(Role.TECHNICAL_OFFICER).run(act('orderApprove'), { input: { orderId: order.id } }),
      ),
    );

    expect(answers.map(({ orderApprove }) => orderApprove.errors[0]?.code ?? 'OK').sort()).toEqual([
      'BUDGET_EXCEEDED',
      'OK',
    ]);
    expect((await app.db.findOneByOrFail(BudgetLine, { id: budget.id })).reserved).toBe(1_665_000);
  });

  it.each([
    ['approves', 'orderApprove', S.SUBMITTED, Role.TECHNICAL_OFFICER, 'SELF_APPROVAL'],
    ['signs', 'orderIssue', S.APPROVED, Role.COMMITMENT_OFFICER, 'SELF_APPROVAL'],
  ])('nobody %s an order of their own', async (_, name, state, role, code) => {
    const maya = someone(Role.PARTNERSHIP_OFFICER);
    const { order } = await placeOrder(app, { state, by: { maya } });

    const answer = await app
      .as([Role.PARTNERSHIP_OFFICER, role], { id: maya.id ?? '' })
      .run(act(name), { input: { orderId: order.id } });

    expect(answer[name].errors).toMatchObject([{ code }]);
  });

  it('is not signed by who approved it, nor by an administrator', async () => {
    const tomi = someone(Role.TECHNICAL_OFFICER);
    const { order } = await placeOrder(app, { state: S.APPROVED, by: { tomi } });
    const issue = async (roles: Role[], id?: string) =>
      (await app.as(roles, id ? { id } : {}).run(act('orderIssue'), { input: { orderId: order.id } }))
        .orderIssue.errors[0].code;

    expect(await issue([Role.COMMITMENT_OFFICER, Role.TECHNICAL_OFFICER], tomi.id ?? '')).toBe(
      'SEPARATION_OF_DUTY',
    );
    expect(await issue([Role.COMMITMENT_OFFICER, Role.SYSTEM_ADMIN])).toBe('SEPARATION_OF_DUTY');
    expect((await app.db.findOneByOrFail(PublicationOrder, { id: order.id })).number).toBeNull();
  });

  const REASON = { reason: 'Sebab' };
  const MOVES: [string, string, S, Role, object][] = [
    ['orderSubmit', 'OrderIdInput', S.DRAFT, Role.PARTNERSHIP_OFFICER, {}],
    ['orderApprove', 'OrderIdInput', S.SUBMITTED, Role.TECHNICAL_OFFICER, {}],
    ['orderReturn', 'OrderReasonInput', S.SUBMITTED, Role.TECHNICAL_OFFICER, REASON],
    ['orderIssue', 'OrderIdInput', S.APPROVED, Role.COMMITMENT_OFFICER, {}],
    ['orderAccept', 'OrderIdInput', S.ISSUED, Role.COMPANY_ADMIN, {}],
    ['orderDecline', 'OrderReasonInput', S.ISSUED, Role.COMPANY_ADMIN, REASON],
    ['orderCancel', 'OrderReasonInput', S.ACCEPTED, Role.COMMITMENT_OFFICER, REASON],
    [
      'orderReopen',
      'ReopenOrderInput',
      S.ACCEPTED,
      Role.COMMITMENT_OFFICER,
      { ...REASON, proofDueAt: '2026-03-01T00:00:00Z' },
    ],
  ];

  it.each(MOVES)('%s is refused to every role but one', async (name, type, state, allowed, extra) => {
    const { order, made } = await placeOrder(app, { state });
    const codes = new Set<string>();
    for (const role of Object.values(Role)) {
      if (role === allowed) continue;
      const who = [Role.JOURNALIST, Role.COMPANY_ADMIN].includes(role) ? { companyId: made.companyId } : {};
      const answer = await app.as(role, who).run(act(name, type), { input: { orderId: order.id, ...extra } });
      codes.add(answer[name].errors[0]?.code);
    }

    expect([...codes].sort()).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    expect((await app.db.findOneByOrFail(PublicationOrder, { id: order.id })).state).toBe(state);
  });

  it('takes no step once it is cancelled, whoever asks', async () => {
    const { order, made, by } = await placeOrder(app);
    await app
      .caller(by.gita)
      .run(act('orderCancel', 'OrderReasonInput'), { input: { orderId: order.id, ...REASON } });

    for (const [name, type, , role, extra] of MOVES) {
      const who = role === Role.COMPANY_ADMIN ? { companyId: made.companyId } : {};
      const answer = await app.as(role, who).run(act(name, type), { input: { orderId: order.id, ...extra } });
      expect(answer[name].errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    }
    expect(await figures(made.line.id, made.budgetLine.id)).toEqual({
      used: 0,
      reserved: 0,
      available: 24,
      budget: 0,
      ordered: 0,
    });
  });

  it('releases everything when the company declines', async () => {
    const { order, made, by } = await placeOrder(app, { state: S.ISSUED });

    const { orderDecline } = await app.caller(by.joko).run(act('orderDecline', 'OrderReasonInput'), {
      input: { orderId: order.id, reason: 'Halaman penuh' },
    });

    expect(orderDecline).toMatchObject({
      order: { state: 'DECLINED', reservedGross: 0, unitCount: 0 },
      errors: [],
    });
    expect(await figures(made.line.id, made.budgetLine.id)).toEqual({
      used: 0,
      reserved: 0,
      available: 24,
      budget: 0,
      ordered: 0,
    });
    expect((await app.events('order.declined'))[0]).toMatchObject({ reason: 'Halaman penuh' });
    expect(await app.db.find(WatchedText)).toMatchObject([{ state: 'CLOSED' }]);
  });

  it('lapses after the working day to answer, by the clock alone', async () => {
    const { order, made } = await placeOrder(app, { state: S.ISSUED });

    await app.at('2026-02-03T09:00:00Z');
    const still = await app.db.findOneByOrFail(PublicationOrder, { id: order.id });
    await app.at('2026-02-03T09:01:30Z');

    expect(still.state).toBe('ISSUED');
    expect(await app.db.findOneByOrFail(PublicationOrder, { id: order.id })).toMatchObject({
      state: 'LAPSED',
      reservedGross: 0,
    });
    expect(await figures(made.line.id, made.budgetLine.id)).toEqual({
      used: 0,
      reserved: 0,
      available: 24,
      budget: 0,
      ordered: 0,
    });
    expect((await app.events('order.lapsed')).map(({ actor }) => actor)).toEqual(['Sistem']);
  });

  it('is overdue with units unproven, locked, and opened again with reason and new deadline', async () => {
    const { order, made, by } = await placeOrder(app);
    const lineId = (await app.db.findOneByOrFail(OrderLine, { orderId: order.id })).id;
    const submit = () =>
      app
        .caller(by.joko)
        .run(
          'mutation ($input: SubmitProofInput!) { proofSubmit(input: $input) { proof { state } errors { code } } }',
          { input: { orderLineId: lineId, url: `https://${made.outlet.domains[0]}/a` } },
        );

    await app.at('2026-02-08T17:00:00Z');
    const locked = await submit();
    const state = (await app.db.findOneByOrFail(PublicationOrder, { id: order.id })).state;
    const { orderReopen } = await app.caller(by.gita).run(act('orderReopen', 'ReopenOrderInput'), {
      input: { orderId: order.id, reason: 'Situs sempat diserang', proofDueAt: '2026-02-10T10:00:00Z' },
    });

    expect(state).toBe('OVERDUE');
    expect(locked.proofSubmit.errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect(await figures(made.line.id, made.budgetLine.id)).toMatchObject({ reserved: 1, budget: 1_665_000 });
    expect(orderReopen).toMatchObject({ order: { state: 'ACCEPTED' }, errors: [] });
    expect((await submit()).proofSubmit).toMatchObject({ proof: { state: 'UPLOADED' }, errors: [] });
  });

  it('cancels only what is not proven', async () => {
    app.clock.set('2026-02-04T03:00:00Z');
    const made = await activeContract(app);
    const { order, by } = await placeOrder(app, { made, says: { quantity: 3, windowFrom: '2026-02-04' } });
    await storeArticle(app, { outlet: made.outlet });
    await app.deliver();

    const { orderCancel } = await app.caller(by.gita).run(act('orderCancel', 'OrderReasonInput'), {
      input: { orderId: order.id, reason: 'Kegiatan batal' },
    });

    expect(orderCancel).toMatchObject({
      order: { state: 'COMPLETED', reservedGross: 1_665_000, provenUnits: 1, unitCount: 1 },
      errors: [],
    });
    expect(await figures(made.line.id, made.budgetLine.id)).toEqual({
      used: 1,
      reserved: 0,
      available: 23,
      budget: 1_665_000,
      ordered: 1_500_000,
    });
  });

  it('hides orders from analysts and other companies, and drafts from the own company', async () => {
    const { order, made } = await placeOrder(app, { state: S.APPROVED });
    const { order: sent, by } = await placeOrder(app, { made });
    const see = async (id: string, role: Role, who = {}) =>
      (
        await app
          .as(role, who)
          .run(
            'query ($id: ID!) { order(id: $id) { id rotationReason rotation { sharePercent } createdBy { id } } }',
            { id },
          )
      ).order;

    expect(await see(sent.id, Role.MONITORING_ANALYST)).toBeNull();
    expect(await see(sent.id, Role.COMPANY_ADMIN, { companyId: 'other' })).toBeNull();
    expect(await see(order.id, Role.COMPANY_ADMIN, { companyId: made.companyId })).toBeNull();
    expect(await see(sent.id, Role.COMPANY_ADMIN, { companyId: made.companyId })).toEqual({
      id: sent.id,
      rotationReason: null,
      rotation: null,
      createdBy: null,
    });
    expect(await see(sent.id, Role.TECHNICAL_OFFICER)).toMatchObject({
      rotationReason: 'ROTATION',
      rotation: { sharePercent: 100 },
    });
    expect(by.joko.companyId).toBe(made.companyId);
  });

  it('edits a draft by version, line by line, and submits only with text or brief', async () => {
    const { order, made, by } = await placeOrder(app, { state: S.DRAFT, says: { quantity: 2 } });
    const EDIT =
      'mutation ($input: EditOrderInput!) { orderEdit(input: $input) { order { version price lines { quantity } } errors { code field } } }';
    const edit = async (expectedVersion: number, says: object) =>
      (
        await app
          .caller(by.maya)
          .run(EDIT, { input: { orderId: order.id, expectedVersion, content: content(made, says) } })
      ).orderEdit;

    const edited = await edit(order.version, { quantity: 5, text: null });
    const stale = await edit(order.version, { quantity: 6 });
    const { orderSubmit } = await app
      .caller(by.maya)
      .run(act('orderSubmit'), { input: { orderId: order.id } });
    const outside = await edit(edited.order.version, { windowTo: '2027-01-01' });

    expect(edited).toMatchObject({ order: { price: 7_500_000, lines: [{ quantity: 5 }] }, errors: [] });
    expect(stale).toMatchObject({ order: { price: 7_500_000 }, errors: [{ code: 'CONFLICT' }] });
    expect(orderSubmit.errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['brief'] }]);
    expect(outside.errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['content', 'windowTo'] }]);
  });

  it('lists by filter and shows the orders of a contract', async () => {
    const { order, made } = await placeOrder(app, { state: S.ISSUED });
    await placeOrder(app, { state: S.DRAFT, says: { title: 'Lain 100%' } });
    const LIST = `query ($filter: OrderFilter, $id: ID!) { orders(filter: $filter) { nodes { number title } totalCount } contract(id: $id) { orders { nodes { number } } proofs { totalCount } } }`;
    const list = (filter: object) =>
      app.as(Role.TECHNICAL_OFFICER).run(LIST, { filter, id: made.contract.id });

    expect((await list({ states: ['ISSUED'] })).orders).toEqual({
      nodes: [{ number: order.number, title: 'Beasiswa daerah' }],
      totalCount: 1,
    });
    expect((await list({ text: '100%' })).orders).toEqual({
      nodes: [{ number: null, title: 'Lain 100%' }],
      totalCount: 1,
    });
    expect((await list({ outletId: made.outlet.id })).contract).toEqual({
      orders: { nodes: [{ number: order.number }] },
      proofs: { totalCount: 0 },
    });
  });

  it('gives back quota and reserve when a proof of a completed order is revoked', async () => {
    app.clock.set('2026-02-04T03:00:00Z');
    const { proofs, made, by } = await provenOrder(app, { quantity: 2, says: { text: words(104) } });

    const { proofRevoke } = await app
      .caller(by.gita)
      .run(
        'mutation ($input: RevokeProofInput!) { proofRevoke(input: $input) { proof { state } errors { code } } }',
        { input: { proofId: proofs[0]?.id, reason: 'Temuan BPK' } },
      );

    expect(proofRevoke).toEqual({ proof: { state: 'REVOKED' }, errors: [] });
    expect(await figures(made.line.id, made.budgetLine.id)).toEqual({
      used: 1,
      reserved: 0,
      available: 23,
      budget: 1_665_000,
      ordered: 1_500_000,
    });
    expect(await app.db.findOneByOrFail(PublicationOrder, { id: proofs[0]?.orderId })).toMatchObject({
      state: 'COMPLETED',
      provenUnits: 1,
      units: 2,
      cancelledUnits: 1,
      reservedGross: 1_665_000,
    });
    expect(await app.db.countBy(Proof, { state: 'AUTO_VERIFIED' as never })).toBe(1);
  });
});
