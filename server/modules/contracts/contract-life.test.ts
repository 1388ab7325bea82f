import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { activeContract, legalDocument, partner } from '../../test/factories/contracts';
import { DocumentState, LegalDocument } from '../outlets/legal-document.entity';
import { Contract, ContractState as S } from './contract.entity';
import { assertOrderable, reserveQuota } from './contract-ledger.service';
import { ContractLine } from './contract-line.entity';

const step = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { contract { state } errors { code } } }`;
const AGREE = step('contractAgree', 'ContractStepInput');
const SUSPEND = step('contractSuspend', 'ContractReasonInput');
const RESUME = step('contractResume', 'ContractStepInput');
const CLOSE = step('contractClose', 'ContractStepInput');

describe('the life of a contract', () => {
  const app = testApp();
  const gita = () => app.as(Role.COMMITMENT_OFFICER);
  const row = (id: string) => app.db.findOneByOrFail(Contract, { id });

  it('stays SIGNED while a blocking paper has expired', async () => {
    const { contract, companyId } = await activeContract(app, { state: S.SIGNED });
    const paper = await app.perform((ctx) =>
      legalDocument(ctx, companyId, 'npwp', { expiresOn: '2026-01-01', state: DocumentState.EXPIRED }),
    );

    await app.at('2026-01-12T02:00:00Z');
    expect((await row(contract.id)).state).toBe(S.SIGNED);
    await app.perform(async (ctx) => {
      const known = await ctx.get(LegalDocument, paper.id);
      known.expiresOn = '2027-01-01';
      await ctx.save(known);
    });
    await app.at('2026-01-13T02:00:00Z');

    expect((await row(contract.id)).state).toBe(S.ACTIVE);
  });

  it.each([S.ACTIVE, S.SUSPENDED, S.EXHAUSTED])(
    'expires from %s after its last day, not on it',
    async (state) => {
      const { contract, line } = await activeContract(app, { state, endsOn: '2026-03-31' });
      await app.perform((ctx) => ctx.guarded(ContractLine, line.id, { used: 24 }));

      await app.at('2026-03-31T16:00:00Z');
      expect((await row(contract.id)).state).toBe(state);
      await app.at('2026-03-31T17:30:00Z');

      expect((await row(contract.id)).state).toBe(S.EXPIRED);
      expect(await app.events('contract.expired')).toMatchObject([{ actor: 'Sistem' }]);
    },
  );

  it('suspends, resumes only a partner, and blocks orders meanwhile', async () => {
    const { contract, companyId } = await activeContract(app);
    const input = { contractId: contract.id };
    const suspended = await gita().run(SUSPEND, { input: { ...input, reason: 'Audit' } });
    const order = app.perform((ctx) => assertOrderable(ctx, contract.id, '2026-01-12'));
    await expect(order).rejects.toMatchObject({ code: 'INVALID_TRANSITION' });
    await app.perform((ctx) => legalDocument(ctx, companyId, 'nib', { expiresOn: '2026-01-01' }));

    const refused = await gita().run(RESUME, { input });
    await app.perform((ctx) => ctx.db.delete(LegalDocument, { kind: 'nib' }));
    const resumed = await gita().run(RESUME, { input });

    expect(suspended.contractSuspend).toMatchObject({ contract: { state: 'SUSPENDED' }, errors: [] });
    expect(refused.contractResume.errors).toMatchObject([{ code: 'DOCUMENT_EXPIRED' }]);
    expect(resumed.contractResume).toMatchObject({ contract: { state: 'ACTIVE' }, errors: [] });
  });

  it('closes only when everything ordered is paid and nothing is held', async () => {
    const { contract, line } = await activeContract(app, { state: S.EXPIRED });
    await app.perform((ctx) => reserveQuota(ctx, line.id, 1));
    const close = () => gita().run(CLOSE, { input: { contractId: contract.id } });

    const held = await close();
    await app.perform((ctx) => ctx.guarded(ContractLine, line.id, { reserved: -1, used: 1 }));
    await app.perform((ctx) =>
      ctx.guarded(Contract, contract.id, { ordered: 1_500_000, proven: 1_500_000, invoiced: 1_500_000 }),
    );
    const unpaid = await close();
    await app.perform((ctx) => ctx.guarded(Contract, contract.id, { paid: 1_500_000 }));
    const done = await close();

    expect([held, unpaid].map((answer) => answer.contractClose.errors[0].code)).toEqual([
      'INVALID_TRANSITION',
      'INVALID_TRANSITION',
    ]);
    expect(done.contractClose).toMatchObject({ contract: { state: 'CLOSED' }, errors: [] });
  });

  it("shows a company its own contracts without the office's estimates, and no price to the analyst", async () => {
    const { contract, companyId } = await activeContract(app);
    await activeContract(app);
    const query = `query ($id: ID!) { contract(id: $id) { id budgetLine { id } lines { unitPrice evidence { ownEstimate } } controlCard { agrees } } contracts { nodes { id } totalCount } }`;

    const own = await app.as(Role.COMPANY_ADMIN, { companyId }).run(query, { id: contract.id });
    const analyst = await app.as(Role.MONITORING_ANALYST).run(query, { id: contract.id });
    const stranger = await app.as(Role.COMPANY_ADMIN, { companyId: newId() }).run(query, { id: contract.id });
    const head = await app.as(Role.DIVISION_HEAD).run(query, { id: contract.id });

    expect(own).toEqual({
      contract: {
        id: contract.id,
        budgetLine: null,
        lines: [{ unitPrice: 1_500_000, evidence: null }],
        controlCard: { agrees: true },
      },
      contracts: { nodes: [{ id: contract.id }], totalCount: 1 },
    });
    for (const answer of [analyst, stranger])
      expect(answer).toEqual({ contract: null, contracts: { nodes: [], totalCount: 0 } });
    expect(head.contracts.totalCount).toBe(2);
    const mutation = await app
      .as(Role.COMPANY_ADMIN, { companyId: newId() })
      .run(AGREE, { input: { contractId: contract.id } });
    expect(mutation.contractAgree.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('filters and sorts the list', async () => {
    const one = await activeContract(app, {
      endsOn: '2026-06-30',
      outlet: (await partner(app, { name: '50% Kabar' })).outlet,
    });
    const two = await activeContract(app, { state: S.EXHAUSTED, lines: [{ kind: 'SPOT' as never }] });
    const list =
      'query ($filter: ContractFilter, $orderBy: ContractOrder) { contracts(filter: $filter, orderBy: $orderBy) { nodes { id } } }';
    const ids = async (filter: object, orderBy = 'NEWEST') =>
      (await gita().run(list, { filter, orderBy })).contracts.nodes.map(({ id }: { id: string }) => id);

    expect(await ids({}, 'ENDING')).toEqual([one.contract.id, two.contract.id]);
    expect(await ids({ states: ['EXHAUSTED'] })).toEqual([two.contract.id]);
    expect(await ids({ endingBefore: '2026-06-30' })).toEqual([one.contract.id]);
    expect(await ids({ text: '50%' })).toEqual([one.contract.id]);
    expect(await ids({ text: 'SP-2026' }, 'NUMBER')).toEqual([one.contract.id, two.contract.id]);
    expect(await ids({ kind: 'SPOT' })).toEqual([two.contract.id]);
    expect(await ids({ companyId: one.companyId, outletId: two.outlet.id })).toEqual([]);
    const joined = await gita().run(
      'query ($id: ID!) { contract(id: $id) { company { contracts { nodes { id } } } outlet { contracts { totalCount } } } }',
      { id: one.contract.id },
    );
    expect(joined.contract).toEqual({
      company: { contracts: { nodes: [{ id: one.contract.id }] } },
      outlet: { contracts: { totalCount: 1 } },
    });
  });
});
