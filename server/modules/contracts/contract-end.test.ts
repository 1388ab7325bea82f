import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { activeContract } from '../../test/factories/contracts';
import { Contract } from './contract.entity';
import { ContractState as S } from './contract.enums';

const step = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { contract { state terminationGround allowedActions } errors { code field } } }`;
const TERMINATE = step('contractTerminate', 'TerminateContractInput');
const CONFIRM = step('contractTerminationConfirm', 'ContractStepInput');
const REFUSE = step('contractTerminationRefuse', 'ContractReasonInput');

describe('termination', () => {
  const app = testApp();
  const gita = () => app.as(Role.COMMITMENT_OFFICER);
  const putra = () => app.as(Role.BUDGET_USER);
  const proposal = (contractId: string, values: object = {}) => ({
    input: {
      contractId,
      ground: 'ORDER_BREACH',
      explanation: 'Tiga pesanan tidak ditayangkan',
      warningLetterCount: 3,
      heardOn: '2026-01-05',
      ...values,
    },
  });
  const row = (id: string) => app.db.findOneByOrFail(Contract, { id });

  it.each([S.ACTIVE, S.SUSPENDED])(
    'ends a contract %s when the budget user has reviewed the text',
    async (state) => {
      const { contract } = await activeContract(app, { state });

      const proposed = await gita().run(TERMINATE, proposal(contract.id));
      const { contract: seen } = await putra().run(
        'query ($id: ID!) { contract(id: $id) { allowedActions terminationText } }',
        { id: contract.id },
      );
      const done = await putra().run(CONFIRM, { input: { contractId: contract.id } });

      expect(proposed.contractTerminate).toMatchObject({
        contract: { state, terminationGround: 'ORDER_BREACH' },
        errors: [],
      });
      expect(seen).toEqual({
        allowedActions: ['TERMINATE', 'REFUSE_TERMINATION'],
        terminationText: 'Tiga pesanan tidak ditayangkan',
      });
      expect(done.contractTerminationConfirm).toMatchObject({
        contract: { state: 'TERMINATED' },
        errors: [],
      });
      expect((await app.events()).map(({ name, actor, reason }) => [name, actor, reason])).toEqual([
        ['contract.termination_proposed', 'COMMITMENT_OFFICER', 'Tiga pesanan tidak ditayangkan'],
        ['contract.terminated', 'BUDGET_USER', 'Tiga pesanan tidak ditayangkan'],
      ]);
    },
  );

  it('does not let one person propose and review', async () => {
    const { contract } = await activeContract(app);
    const both = app.as([Role.COMMITMENT_OFFICER, Role.BUDGET_USER], { id: newId() });
    await both.run(TERMINATE, proposal(contract.id));

    const { contractTerminationConfirm } = await both.run(CONFIRM, { input: { contractId: contract.id } });

    expect(contractTerminationConfirm.errors).toEqual([{ code: 'SEPARATION_OF_DUTY', field: [] }]);
    expect((await row(contract.id)).state).toBe(S.ACTIVE);
  });

  it('does not let the reviewer change the text', async () => {
    const { contract } = await activeContract(app);
    await gita().run(TERMINATE, proposal(contract.id));

    const { contractTerminate } = await putra().run(
      TERMINATE,
      proposal(contract.id, { explanation: 'Lain' }),
    );

    expect(contractTerminate.errors).toEqual([{ code: 'INVALID_TRANSITION', field: [] }]);
    expect(await row(contract.id)).toMatchObject({
      state: S.ACTIVE,
      terminationText: 'Tiga pesanan tidak ditayangkan',
    });
  });

  it('is refused with a reason; then it may be proposed anew', async () => {
    const { contract } = await activeContract(app);
    await gita().run(TERMINATE, proposal(contract.id));

    const refused = await putra().run(REFUSE, {
      input: { contractId: contract.id, reason: 'Pemberitaan kritis bukan alasan' },
    });
    const again = await gita().run(
      TERMINATE,
      proposal(contract.id, { ground: 'MUTUAL', heardOn: null, warningLetterCount: 0 }),
    );

    expect(refused.contractTerminationRefuse).toMatchObject({
      contract: { state: 'ACTIVE', terminationGround: null },
      errors: [],
    });
    expect(again.contractTerminate).toMatchObject({ contract: { terminationGround: 'MUTUAL' }, errors: [] });
  });

  it.each([
    ['without a hearing', { heardOn: null }, 'heardOn'],
    ['with a hearing to come', { heardOn: '2026-01-06' }, 'heardOn'],
    ['of a breach without a warning', { warningLetterCount: 0 }, 'warningLetterCount'],
  ])('refuses a proposal %s', async (_case, values, field) => {
    const { contract } = await activeContract(app);

    const { contractTerminate } = await gita().run(TERMINATE, proposal(contract.id, values));

    expect(contractTerminate).toMatchObject({
      contract: null,
      errors: [{ code: 'INVALID_INPUT', field: [field] }],
    });
    expect(await row(contract.id)).toMatchObject({ terminationGround: null, version: 1 });
    expect(await app.events()).toEqual([]);
  });

  it('knows no ground of unwelcome coverage', async () => {
    const { contract } = await activeContract(app);

    const answer = await gita().raw(TERMINATE, proposal(contract.id, { ground: 'NEGATIVE_COVERAGE' }));

    expect(answer.errors).toHaveLength(1);
    expect((await row(contract.id)).terminationGround).toBeNull();
  });
});
