import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { budgetLine, partner, workUnit } from '../../test/factories/contracts';
import { BudgetEntry } from './budget-entry.entity';
import { reserveBudget } from './budget-ledger.service';
import { BudgetLine } from './budget-line.entity';
import { CashRelease } from './cash-release.entity';

const FIGURES = 'id version ceiling shifted reserved encumbered paid available isOverBudget percentUsed';
const CREATE = `mutation ($input: CreateBudgetLineInput!) { budgetLineCreate(input: $input) { budgetLine { ${FIGURES} name workUnit { code } } errors { code field message } } }`;
const EDIT = `mutation ($input: EditBudgetLineInput!) { budgetLineEdit(input: $input) { budgetLine { version name } errors { code field } } }`;
const REVISE = `mutation ($input: ReviseBudgetCeilingInput!) { budgetCeilingRevise(input: $input) { budgetLine { ${FIGURES} } errors { code field message } } }`;
const SHIFT = `mutation ($input: ShiftBudgetInput!) { budgetShift(input: $input) { fromLine { shifted available } toLine { shifted available } errors { code field message } } }`;
const RELEASE = `mutation ($input: SetCashReleaseInput!) { cashReleaseSet(input: $input) { budgetLine { cashReleases { quarter amount requested } } errors { code field message } } }`;
const ONE = `query ($id: ID!, $day: LocalDate!) { budgetLine(id: $id) { ${FIGURES} figuresOn(day: $day) { on ceiling shifted reserved encumbered paid available } entries { nodes { kind amount refNumber } totalCount } } }`;
const ORDER = {
  type: 'PublicationOrder',
  id: '00000000-0000-7000-8000-000000000014',
  number: 'PO-2026-0014',
};

describe('budget lines', () => {
  const app = testApp();
  const codes = {
    programCode: '2.16.02',
    activityCode: '2.16.02.2.01',
    subActivityCode: '12',
    accountCode: '5.1.02.02.01.0055',
  };
  const fresh = async () => ({
    fiscalYear: 2026,
    workUnitId: (await workUnit(app)).id,
    ...codes,
    name: 'Belanja Jasa Iklan',
    ceiling: 250_000_000,
    documentNumber: 'DPA-1',
  });

  it('adds a line with its ceiling in the ledger, and only once per code', async () => {
    const input = await fresh();

    const first = await app.as(Role.FINANCE_OFFICER).run(CREATE, { input });
    const second = await app.as(Role.BUDGET_USER).run(CREATE, { input });

    expect(first.budgetLineCreate).toMatchObject({
      budgetLine: {
        version: 1,
        ceiling: 250_000_000,
        shifted: 0,
        reserved: 0,
        encumbered: 0,
        paid: 0,
        available: 250_000_000,
        isOverBudget: false,
        percentUsed: 0,
      },
      errors: [],
    });
    expect(second.budgetLineCreate).toMatchObject({
      budgetLine: null,
      errors: [{ code: 'DUPLICATE', field: ['accountCode'] }],
    });
    expect(await app.db.find(BudgetEntry)).toMatchObject([
      { kind: 'CEILING', amount: 250_000_000, refNumber: 'DPA-1' },
    ]);
    expect((await app.events()).map((event) => event.name)).toEqual(['budget_line.created']);
  });

  it.each(Object.values(Role).filter((role) => role !== Role.FINANCE_OFFICER && role !== Role.BUDGET_USER))(
    'refuses %s to add a line',
    async (role) => {
      const answer = await app
        .as(role, { companyId: role === Role.COMPANY_ADMIN ? (await partner(app)).company.id : undefined })
        .run(CREATE, { input: await fresh() });

      expect(answer.budgetLineCreate).toMatchObject({ budgetLine: null, errors: [{ code: 'FORBIDDEN' }] });
      expect(await app.db.count(BudgetLine)).toBe(0);
    },
  );

  it('edits the text and refuses a stale edit', async () => {
    const { id: budgetLineId } = await budgetLine(app);
    const input = (expectedVersion: number, name: string) => ({
      input: { budgetLineId, expectedVersion, changes: { name } },
    });

    const done = await app.as(Role.FINANCE_OFFICER).run(EDIT, input(1, 'Belanja publikasi'));
    const stale = await app.as(Role.BUDGET_USER).run(EDIT, input(1, 'Lain'));

    expect(done.budgetLineEdit).toEqual({
      budgetLine: { version: 2, name: 'Belanja publikasi' },
      errors: [],
    });
    expect(stale.budgetLineEdit).toEqual({
      budgetLine: { version: 2, name: 'Belanja publikasi' },
      errors: [{ code: 'CONFLICT', field: ['expectedVersion'] }],
    });
  });

  it('refuses a ceiling below what is committed and lists what commits it (B4)', async () => {
    const line = await budgetLine(app, { ceiling: 10_000_000 });
    await app.perform((ctx) => reserveBudget(ctx, line.id, 3_330_000, ORDER));
    const input = {
      budgetLineId: line.id,
      expectedVersion: 2,
      documentNumber: 'DPPA-1',
      reason: 'Efisiensi',
    };

    const refused = await app.as(Role.BUDGET_USER).run(REVISE, { input: { ...input, ceiling: 3_329_999 } });
    const unchanged = await app.db.findOneByOrFail(BudgetLine, { id: line.id });
    const done = await app.as(Role.BUDGET_USER).run(REVISE, { input: { ...input, ceiling: 3_330_000 } });

    expect(refused.budgetCeilingRevise).toEqual({
      budgetLine: null,
      errors: [
        {
          code: 'BUDGET_EXCEEDED',
          field: ['ceiling'],
          message:
            'Pagu baru Rp 3.329.999 di bawah yang sudah terpakai dan terikat Rp 3.330.000. Batalkan lebih dulu: PO-2026-0014 Rp 3.330.000.',
        },
      ],
    });
    expect(unchanged).toMatchObject({ ceiling: 10_000_000, version: 2 });
    expect(done.budgetCeilingRevise).toMatchObject({
      budgetLine: { ceiling: 3_330_000, available: 0, percentUsed: 100, isOverBudget: false },
      errors: [],
    });
    expect((await app.events('budget_line.ceiling_revised'))[0]).toMatchObject({
      reason: 'Efisiensi',
      data: { from: 10_000_000, to: 3_330_000 },
    });
  });

  it('moves money between two lines at once, and not more than is free', async () => {
    const from = await budgetLine(app, { ceiling: 5_000_000 });
    const to = await budgetLine(app, { ceiling: 1_000_000 });
    const input = { fromLineId: from.id, toLineId: to.id, documentNumber: 'SK-1', reason: 'Pergeseran' };

    const done = await app.as(Role.FINANCE_OFFICER).run(SHIFT, { input: { ...input, amount: 4_000_000 } });
    const refused = await app.as(Role.FINANCE_OFFICER).run(SHIFT, { input: { ...input, amount: 1_000_001 } });

    expect(done.budgetShift).toEqual({
      fromLine: { shifted: -4_000_000, available: 1_000_000 },
      toLine: { shifted: 4_000_000, available: 5_000_000 },
      errors: [],
    });
    expect(refused.budgetShift).toMatchObject({
      fromLine: null,
      toLine: null,
      errors: [{ code: 'BUDGET_EXCEEDED', message: 'Sisa pagu Rp 1.000.000, pergeseran Rp 1.000.001.' }],
    });
    expect(await app.db.findOneByOrFail(BudgetLine, { id: to.id })).toMatchObject({ shifted: 4_000_000 });
  });

  it('lets opposite shifts run in parallel without losing a rupiah', async () => {
    const one = await budgetLine(app, { ceiling: 100 });
    const two = await budgetLine(app, { ceiling: 100 });
    const shift = (fromLineId: string, toLineId: string) =>
      app
        .as(Role.FINANCE_OFFICER)
        .run(SHIFT, { input: { fromLineId, toLineId, amount: 7, documentNumber: 'SK', reason: 'x' } });

    await Promise.all(
      Array.from({ length: 6 }, (_, i) => (i % 2 ? shift(one.id, two.id) : shift(two.id, one.id))),
    );

    const [a, b] = await Promise.all([one, two].map(({ id }) => app.db.findOneByOrFail(BudgetLine, { id })));
    expect((a?.shifted ?? 1) + (b?.shifted ?? 1)).toBe(0);
    expect(a?.shifted).toBe(0);
  });

  it('refuses a release below what was requested', async () => {
    const line = await budgetLine(app, { released: 10 });
    const release = (await app.db.findOneByOrFail(CashRelease, { budgetLineId: line.id, quarter: 2 })).id;
    await app.perform((ctx) => ctx.guarded(CashRelease, release, { requested: 8 }));
    const set = (amount: number) =>
      app
        .as(Role.FINANCE_OFFICER)
        .run(RELEASE, { input: { budgetLineId: line.id, quarter: 2, amount, documentNumber: 'SPD-2' } });

    const refused = await set(7);
    const done = await set(20);

    expect(refused.cashReleaseSet.errors).toMatchObject([{ code: 'BUDGET_EXCEEDED', field: ['amount'] }]);
    expect(done.cashReleaseSet.budgetLine.cashReleases).toContainEqual({
      quarter: 2,
      amount: 20,
      requested: 8,
    });
  });

  it('recomputes a past day and pages its ledger', async () => {
    const line = await budgetLine(app);
    app.clock.set('2026-02-02T01:30:00Z');
    await app.perform((ctx) => reserveBudget(ctx, line.id, 3_330_000, ORDER));

    const yesterday = await app.as(Role.AUDITOR).run(ONE, { id: line.id, day: '2026-02-01' });
    const today = await app.as(Role.AUDITOR).run(ONE, { id: line.id, day: '2026-02-02' });

    expect(yesterday.budgetLine.figuresOn).toEqual({
      on: '2026-02-01',
      ceiling: 250_000_000,
      shifted: 0,
      reserved: 0,
      encumbered: 0,
      paid: 0,
      available: 250_000_000,
    });
    expect(today.budgetLine).toMatchObject({
      reserved: 3_330_000,
      available: 246_670_000,
      percentUsed: 1.3,
      figuresOn: { reserved: 3_330_000, available: 246_670_000 },
      entries: {
        nodes: [{ kind: 'RESERVE', amount: 3_330_000, refNumber: 'PO-2026-0014' }, { kind: 'CEILING' }],
        totalCount: 2,
      },
    });
  });

  it.each([
    [Role.MONITORING_ANALYST, false],
    [Role.VERIFIER, false],
    [Role.COMPANY_ADMIN, false],
    [Role.EXECUTIVE, false],
    [Role.SYSTEM_ADMIN, false],
    [Role.DIVISION_HEAD, false],
    [Role.TECHNICAL_OFFICER, true],
    [Role.AUDITOR, true],
    [Role.PROOF_INSPECTOR, true],
  ])('shows a line to %s: %s', async (role, sees) => {
    const { company } = await partner(app);
    const line = await budgetLine(app);

    const answer = await app
      .as(role, { companyId: role === Role.COMPANY_ADMIN ? company.id : undefined })
      .run('query ($id: ID!) { budgetLine(id: $id) { id } budgetLines { nodes { id } } }', { id: line.id });

    expect(answer).toEqual({
      budgetLine: sees ? { id: line.id } : null,
      budgetLines: { nodes: sees ? [{ id: line.id }] : [] },
    });
  });

  it('lists by year, unit and ceiling', async () => {
    const small = await budgetLine(app, { ceiling: 1 });
    const large = await budgetLine(app, { ceiling: 2 });
    await budgetLine(app, { fiscalYear: 2025 });
    const list =
      'query ($filter: BudgetLineFilter) { budgetLines(filter: $filter, orderBy: LARGEST) { nodes { id } totalCount } }';

    const year = await app.as(Role.FINANCE_OFFICER).run(list, { filter: { fiscalYear: 2026 } });
    const unit = await app.as(Role.FINANCE_OFFICER).run(list, { filter: { workUnitId: small.workUnitId } });

    expect(year.budgetLines).toEqual({ nodes: [{ id: large.id }, { id: small.id }], totalCount: 2 });
    expect(unit.budgetLines.nodes).toEqual([{ id: small.id }]);
  });
});
