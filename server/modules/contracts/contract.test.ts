import { Role } from '../../platform/actor';
import { Endorsement } from '../../platform/endorsement.entity';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { budgetLine, legalDocument, partner, storedFile } from '../../test/factories/contracts';
import { LegalDocument } from '../outlets/legal-document.entity';
import { Contract } from './contract.entity';
import { ContractState as S } from './contract.enums';
import { assertOrderable } from './contract-ledger.service';
import { ContractLine } from './contract-line.entity';

const FIELDS =
  'id number version state form value elapsedPercent allowedActions lines { id unitPrice maxQuantity used reserved available evidence { ownEstimate exceptionReason isAboveLimit } }';
const ERRORS = 'errors { code field message }';
const step = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { contract { ${FIELDS} } ${ERRORS} } }`;
const DRAFT = step('contractDraft', 'DraftContractInput');
const EDIT = step('contractEdit', 'EditContractInput');
const NEGOTIATE = step('contractNegotiate', 'ContractStepInput');
const EXCEPT = step('contractPriceExcept', 'ContractReasonInput');
const AGREE = step('contractAgree', 'ContractStepInput');
const SIGN = step('contractSign', 'SignContractInput');
const ABANDON = step('contractAbandon', 'ContractReasonInput');
const _SUSPEND = step('contractSuspend', 'ContractReasonInput');
const _RESUME = step('contractResume', 'ContractStepInput');
const _CLOSE = step('contractClose', 'ContractStepInput');

const LINE = {
  kind: 'ADVERTORIAL',
  rateUnit: 'ARTICLE',
  description: 'Advertorial daring',
  unitPrice: 1_500_000,
  maxQuantity: 24,
  offer: 1_750_000,
  rateCard: 1_750_000,
  standardPrice: 1_600_000,
  ownEstimate: 1_600_000,
  minutes: 'BAN-1',
};

describe('contracts', () => {
  const app = testApp();
  const bayu = () => app.as(Role.PROCUREMENT_OFFICER);
  const gita = () => app.as(Role.COMMITMENT_OFFICER);
  const terms = async (values: object = {}) => {
    const made = await partner(app);
    const input = {
      outletId: made.outlet.id,
      budgetLineId: (await budgetLine(app)).id,
      type: 'UNIT_PRICE',
      procurementMethod: 'EXEMPT',
      startsOn: '2026-01-12',
      endsOn: '2026-12-31',
      priceIncludesVat: false,
      lines: [LINE],
      ...values,
    };
    return { ...made, input, joko: app.as(Role.COMPANY_ADMIN, { companyId: made.company.id }) };
  };
  const drafted = async (values: object = {}) => {
    const made = await terms(values);
    const { contractDraft } = await bayu().run(DRAFT, { input: made.input });
    expect(contractDraft.errors).toEqual([]);
    return { ...made, contractId: contractDraft.contract.id as string };
  };
  const negotiated = async (values: object = {}) => {
    const made = await drafted(values);
    expect(
      (await bayu().run(NEGOTIATE, { input: { contractId: made.contractId } })).contractNegotiate.errors,
    ).toEqual([]);
    return made;
  };
  const agreed = async (values: object = {}) => {
    const made = await negotiated(values);
    const input = { contractId: made.contractId };
    await bayu().run(AGREE, { input });
    expect((await made.joko.run(AGREE, { input })).contractAgree).toMatchObject({
      contract: { state: 'AGREED' },
      errors: [],
    });
    return made;
  };
  const row = (id: string) => app.db.findOneByOrFail(Contract, { id });

  it('goes from draft to ACTIVE: SP-2026-001, 24 x Rp1.500.000 (partnership.md 10)', async () => {
    app.clock.set('2026-01-09T03:00:00Z');
    const { contractId, joko, company } = await agreed();
    const early = app.perform((ctx) => assertOrderable(ctx, contractId, '2026-01-09'));
    await expect(early).rejects.toMatchObject({
      code: 'INVALID_TRANSITION',
      message: 'Kontrak SP-2026-001 belum berlaku.',
    });
    app.clock.set('2026-01-12T02:00:00Z');
    const fileId = (await storedFile(app, company.id)).id;

    const first = await gita().run(SIGN, { input: { contractId } });
    const second = await joko.run(SIGN, { input: { contractId, fileId } });

    expect(first.contractSign).toMatchObject({
      contract: { state: 'AGREED', allowedActions: [] },
      errors: [],
    });
    expect(second.contractSign).toMatchObject({
      contract: {
        state: 'ACTIVE',
        number: 'SP-2026-001',
        form: 'RECEIPT',
        value: 36_000_000,
        allowedActions: [],
      },
      errors: [],
    });
    expect((await app.events()).map(({ name, actor }) => [name, actor])).toEqual([
      ['contract.drafted', 'PROCUREMENT_OFFICER'],
      ['contract.negotiated', 'PROCUREMENT_OFFICER'],
      ['contract.endorsed', 'PROCUREMENT_OFFICER'],
      ['contract.agreed', 'COMPANY_ADMIN'],
      ['contract.endorsed', 'COMMITMENT_OFFICER'],
      ['contract.signed', 'COMPANY_ADMIN'],
      ['contract.activated', 'Sistem'],
    ]);
    expect(await row(contractId)).toMatchObject({
      companyFileId: fileId,
      signedAt: new Date('2026-01-12T02:00:00Z'),
      fiscalYear: 2026,
    });
    app.clock.set('2026-04-15T02:25:00Z');
    const card = await gita().run(
      'query ($id: ID!) { contract(id: $id) { elapsedPercent endorsements { action slot } company { legalName } outlet { name } budgetLine { id } } }',
      { id: contractId },
    );
    expect(card.contract).toMatchObject({
      elapsedPercent: 26.3,
      company: { legalName: company.legalName },
      endorsements: [
        { action: 'AGREE', slot: 'PROCUREMENT' },
        { action: 'AGREE', slot: 'COMPANY' },
        { action: 'SIGN', slot: 'COMMITMENT_OFFICER' },
        { action: 'SIGN', slot: 'COMPANY' },
      ],
    });
  });

  it('waits for its first day when signed early; the clock begins it once', async () => {
    const { contractId, joko, company } = await agreed();
    await gita().run(SIGN, { input: { contractId } });
    const { contractSign } = await joko.run(SIGN, {
      input: { contractId, fileId: (await storedFile(app, company.id)).id },
    });

    expect(contractSign.contract.state).toBe('SIGNED');
    await app.at('2026-01-11T16:59:00Z');
    expect((await row(contractId)).state).toBe(S.SIGNED);
    await app.at('2026-01-11T17:20:00Z');
    await app.deliver({ times: 2 });

    expect((await row(contractId)).state).toBe(S.ACTIVE);
    expect(await app.events('contract.activated')).toHaveLength(1);
  });

  it.each([
    ['an end after 31 December (C5)', { endsOn: '2027-01-01' }, 'endsOn'],
    ['an end before the start', { endsOn: '2026-01-11' }, 'endsOn'],
    ['a budget line of another year (B2)', { startsOn: '2025-01-12', endsOn: '2025-12-31' }, 'budgetLineId'],
    ['a lump sum without quantities', { type: 'LUMP_SUM', lines: [{ ...LINE, maxQuantity: null }] }, 'lines'],
    ['e-purchasing without a catalogue link', { procurementMethod: 'E_PURCHASING' }, 'catalogueUrl'],
    ['an unknown outlet', { outletId: newId() }, 'outletId'],
  ])('refuses a draft with %s and uses no number', async (_case, values, field) => {
    const { input } = await terms(values);

    const { contractDraft } = await bayu().run(DRAFT, { input });

    expect(contractDraft).toMatchObject({
      contract: null,
      errors: [{ code: 'INVALID_INPUT', field: [field] }],
    });
    expect(await app.db.count(Contract)).toBe(0);
    expect((await drafted()).contractId).toBeTruthy();
    expect((await app.db.find(Contract))[0]?.number).toBe('SP-2026-001');
  });

  it.each([
    Role.PARTNERSHIP_OFFICER,
    Role.TECHNICAL_OFFICER,
    Role.BUDGET_USER,
    Role.MONITORING_ANALYST,
    Role.AUDITOR,
    Role.COMPANY_ADMIN,
  ])('refuses %s a draft', async (role) => {
    const { input, company } = await terms();

    const { contractDraft } = await app
      .as(role, { companyId: role === Role.COMPANY_ADMIN ? company.id : undefined })
      .run(DRAFT, { input });

    expect(contractDraft).toMatchObject({ contract: null, errors: [{ code: 'FORBIDDEN' }] });
    expect(await app.db.count(Contract)).toBe(0);
  });

  it.each([
    [10_000_000, 'PURCHASE_PROOF'],
    [10_000_001, 'RECEIPT'],
    [50_000_000, 'RECEIPT'],
    [50_000_001, 'SPK'],
    [200_000_000, 'SPK'],
    [200_000_001, 'AGREEMENT'],
  ])('gives a contract of Rp %i the form %s (C2)', async (ceiling, form) => {
    const { contractId } = await drafted({ ceiling });

    expect(await row(contractId)).toMatchObject({ form, isAboveProcurementLimit: ceiling > 200_000_000 });
  });

  it('computes the ceiling of a lump sum', async () => {
    const { contractId } = await drafted({
      type: 'LUMP_SUM',
      lines: [
        { ...LINE, maxQuantity: 12 },
        { ...LINE, kind: 'WEB_BANNER', rateUnit: 'MONTH_PACKAGE', maxQuantity: 10, unitPrice: 100_000 },
      ],
    });

    expect(await row(contractId)).toMatchObject({ ceiling: 19_000_000, form: 'RECEIPT' });
  });

  it('keeps an abandoned number used (R2)', async () => {
    const first = await drafted();
    const { contractAbandon } = await bayu().run(ABANDON, {
      input: { contractId: first.contractId, reason: 'Media mundur' },
    });
    const second = await drafted();

    expect(contractAbandon).toMatchObject({ contract: { state: 'VOID', number: 'SP-2026-001' }, errors: [] });
    expect((await row(second.contractId)).number).toBe('SP-2026-002');
    expect(await app.events('contract.abandoned')).toMatchObject([{ reason: 'Media mundur' }]);
  });

  it('refuses to negotiate without an estimate, with a lapsed partner, and by who scored the outlet (pair 8)', async () => {
    const bare = await drafted({ lines: [{ ...LINE, ownEstimate: null }] });
    const scorerId = newId();
    const scored = await partner(app, { scoredById: scorerId });
    const other = await drafted({ outletId: scored.outlet.id });
    const lapsed = await drafted();
    await app.perform((ctx) => legalDocument(ctx, lapsed.company.id, 'nib', { expiresOn: '2026-01-01' }));

    const answers = [
      await bayu().run(NEGOTIATE, { input: { contractId: bare.contractId } }),
      await app
        .as(Role.PROCUREMENT_OFFICER, { id: scorerId })
        .run(NEGOTIATE, { input: { contractId: other.contractId } }),
      await bayu().run(NEGOTIATE, { input: { contractId: lapsed.contractId } }),
    ];

    expect(answers.map((answer) => answer.contractNegotiate.errors[0].code)).toEqual([
      'INVALID_INPUT',
      'SEPARATION_OF_DUTY',
      'DOCUMENT_EXPIRED',
    ]);
    expect((await app.db.find(Contract)).map(({ state, version }) => [state, version])).toEqual(
      Array(3).fill(['DRAFT', 1]),
    );
  });

  it('refuses a price above its limit until the budget user excepts it; an edit takes the exception and the agreement away (C3)', async () => {
    const { contractId, joko } = await negotiated({ lines: [{ ...LINE, unitPrice: 1_600_001 }] });
    const input = { contractId };

    const refused = await bayu().run(AGREE, { input });
    const stranger = await gita().run(EXCEPT, { input: { ...input, reason: 'x' } });
    const excepted = await app
      .as(Role.BUDGET_USER)
      .run(EXCEPT, { input: { ...input, reason: 'Satu-satunya media di kecamatan' } });
    const half = await bayu().run(AGREE, { input });
    const { version, lines } = half.contractAgree.contract;
    const edited = await bayu().run(EDIT, {
      input: {
        ...input,
        expectedVersion: version,
        changes: { lines: [{ ...LINE, lineId: lines[0].id, unitPrice: 1_600_002 }] },
      },
    });
    const company = await joko.run(AGREE, { input });

    expect(refused.contractAgree).toMatchObject({
      contract: null,
      errors: [
        {
          code: 'APPROVAL_MISSING',
          message:
            'Harga "Advertorial daring" Rp 1.600.001 di atas batas Rp 1.600.000. Diperlukan pengecualian Pengguna Anggaran.',
        },
      ],
    });
    expect(stranger.contractPriceExcept.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(excepted.contractPriceExcept.contract.lines[0].evidence).toEqual({
      ownEstimate: 1_600_000,
      exceptionReason: 'Satu-satunya media di kecamatan',
      isAboveLimit: true,
    });
    expect(half.contractAgree).toMatchObject({ contract: { state: 'NEGOTIATION' }, errors: [] });
    expect(edited.contractEdit).toMatchObject({
      contract: {
        state: 'NEGOTIATION',
        lines: [{ unitPrice: 1_600_002, evidence: { exceptionReason: null } }],
      },
      errors: [],
    });
    expect(company.contractAgree.errors).toMatchObject([{ code: 'APPROVAL_MISSING' }]);
    expect(await app.db.find(Endorsement)).toMatchObject([{ closedAt: expect.any(Date) }]);
  });

  it('lets one person sign once only, and a stale edit meets CONFLICT', async () => {
    const { contractId } = await negotiated();
    await bayu().run(AGREE, { input: { contractId } });

    const again = await bayu().run(AGREE, { input: { contractId } });
    const stale = await bayu().run(EDIT, {
      input: { contractId, expectedVersion: 1, changes: { endsOn: '2026-06-30' } },
    });

    expect(again.contractAgree.errors).toMatchObject([{ code: 'SEPARATION_OF_DUTY' }]);
    expect(stale.contractEdit).toMatchObject({
      contract: { id: contractId },
      errors: [{ code: 'CONFLICT', field: ['expectedVersion'] }],
    });
    expect(await row(contractId)).toMatchObject({ endsOn: '2026-12-31', state: S.NEGOTIATION });
  });

  it('drops a line by edit and never shows it again', async () => {
    const { contractId } = await drafted({ lines: [LINE, { ...LINE, kind: 'WEB_BANNER' }] });
    const { version } = await row(contractId);
    const [kept] = await app.db.find(ContractLine, { where: { contractId }, order: { id: 'ASC' } });

    const { contractEdit } = await bayu().run(EDIT, {
      input: {
        contractId,
        expectedVersion: version,
        changes: { lines: [{ ...LINE, lineId: kept?.id, maxQuantity: 2 }] },
      },
    });
    const strange = await bayu().run(EDIT, {
      input: { contractId, expectedVersion: version + 1, changes: { lines: [{ ...LINE, lineId: newId() }] } },
    });

    expect(contractEdit).toMatchObject({
      contract: { value: 3_000_000, form: 'PURCHASE_PROOF', lines: [{ id: kept?.id, maxQuantity: 2 }] },
      errors: [],
    });
    expect(contractEdit.contract.lines).toHaveLength(1);
    expect(strange.contractEdit.errors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['lines', '0', 'lineId'] },
    ]);
  });

  it.each([
    ["without the company's file", {}, 'INVALID_INPUT'],
    ['without a PKP letter', { letter: false }, 'DOCUMENT_EXPIRED'],
    ['with a form too light for its value', { form: 'PURCHASE_PROOF' }, 'INVALID_INPUT'],
  ])('refuses a signature %s', async (_case, { letter, form }: { letter?: boolean; form?: string }, code) => {
    const { contractId, joko, company } = await agreed({ form });
    if (letter === false) await app.perform((ctx) => ctx.db.delete(LegalDocument, { companyId: company.id }));
    const fileId = letter === false || form ? (await storedFile(app, company.id)).id : null;
    const before = await row(contractId);

    const { contractSign } = await joko.run(SIGN, { input: { contractId, fileId } });

    expect(contractSign).toMatchObject({ contract: null, errors: [{ code }] });
    expect(await row(contractId)).toEqual(before);
    expect(await app.events('contract.endorsed')).toHaveLength(1);
  });

  it('gives the same draft for the same key, and only one number', async () => {
    const { input } = await terms({ idempotencyKey: 'k-1' });

    const [first, second] = [await bayu().run(DRAFT, { input }), await bayu().run(DRAFT, { input })];

    expect(second.contractDraft.contract.id).toBe(first.contractDraft.contract.id);
    expect(await app.db.count(Contract)).toBe(1);
  });
});
