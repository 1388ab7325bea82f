import { BudgetEntryKind } from '../../modules/budget/budget-entry.entity';
import { enter } from '../../modules/budget/budget-ledger.service';
import { BudgetLine } from '../../modules/budget/budget-line.entity';
import { CashRelease } from '../../modules/budget/cash-release.entity';
import { Contract } from '../../modules/contracts/contract.entity';
import {
  ContractForm,
  ContractState,
  ContractType,
  ProcurementMethod,
  PublicationKind,
  RateUnit,
} from '../../modules/contracts/contract.enums';
import { ContractLine } from '../../modules/contracts/contract-line.entity';
import { WorkUnit } from '../../modules/identity/work-unit.entity';
import { ApplicationState, OutletApplication } from '../../modules/outlets/application.entity';
import { DocumentState, LegalDocument } from '../../modules/outlets/legal-document.entity';
import {
  Grade,
  MediaOutlet,
  Medium,
  PressCouncilStatus,
  ReachLevel,
} from '../../modules/outlets/outlet.entity';
import { LegalForm, PressCompany } from '../../modules/outlets/press-company.entity';
import { TaxProfile } from '../../modules/outlets/tax-profile.entity';
import type { Ctx } from '../../platform/ctx';
import { newId } from '../../platform/ids';
import { nextNumber } from '../../platform/numbering';
import { StoredFile } from '../../platform/stored-file.entity';
import type { TestApp } from '../app';

let serial = 0;

const nextSerial = (): number => {
  serial += 1;
  return serial;
};

/** A department with a code of its own. */
export const workUnit = (app: TestApp): Promise<WorkUnit> => {
  const n = nextSerial();
  return app.perform((ctx) => ctx.create(WorkUnit, { code: `UNIT-${n}`, name: `Dinas ${n}` }));
};

interface LineOptions {
  ceiling?: number;
  fiscalYear?: number;
  workUnitId?: string;
  /** Released in each quarter; nothing when absent. */
  released?: number;
}

/** A budget line with its ceiling in the ledger. */
export async function budgetLine(
  app: TestApp,
  { ceiling = 250_000_000, fiscalYear = 2026, workUnitId, released }: LineOptions = {},
): Promise<BudgetLine> {
  const unit = workUnitId ?? (await workUnit(app)).id;
  return app.perform(async (ctx) => {
    const line = await ctx.create(BudgetLine, {
      fiscalYear,
      workUnitId: unit,
      programCode: '2.16.02',
      activityCode: '2.16.02.2.01',
      subActivityCode: `2.16.02.2.01.${nextSerial()}`,
      accountCode: '5.1.02.02.01.0055',
      name: 'Belanja Jasa Iklan',
      ceiling,
      shifted: 0,
      reserved: 0,
      encumbered: 0,
      paid: 0,
    });
    await enter(ctx, line.id, BudgetEntryKind.CEILING, ceiling, {
      type: 'BudgetLine',
      id: line.id,
      number: 'DPA-2026',
    });
    for (const quarter of released === undefined ? [] : [1, 2, 3, 4]) {
      await ctx.create(CashRelease, { budgetLineId: line.id, quarter, amount: released, requested: 0 });
    }
    return line;
  });
}

interface PartnerOptions {
  name?: string;
  vatRegistered?: boolean;
  scoredById?: string;
  state?: ApplicationState;
  domains?: string[];
}

/** An outlet approved as partner for 2026, with its company, tax profile and (when registered for VAT) PKP letter. */
export async function partner(
  app: TestApp,
  options: PartnerOptions = {},
): Promise<{ outlet: MediaOutlet; company: PressCompany }> {
  return app.perform((ctx) => makePartner(ctx, options));
}

async function makePartner(ctx: Ctx, options: PartnerOptions) {
  const n = nextSerial();
  const {
    name = `Media ${n}`,
    vatRegistered = true,
    scoredById = null,
    state = ApplicationState.APPROVED,
    domains,
  } = options;
  const createdById = newId();
  const company = await ctx.create(PressCompany, {
    legalName: `PT ${name}`,
    legalForm: LegalForm.PT,
    npwpSealed: ctx.app.secrets.encrypt(String(n)),
    npwpHash: `npwp-${n}`,
    nib: `nib-${n}`,
    kblis: [],
    address: 'Jalan Contoh 1',
    directors: [],
    isDraft: false,
    isAssisted: false,
    createdById,
  });
  const outlet = await ctx.create(MediaOutlet, {
    no: 10_000 + n,
    companyId: company.id,
    name,
    reachLevel: ReachLevel.LOCAL,
    medium: Medium.ONLINE,
    domains: domains ?? [`media${n}.example`],
    handles: [],
    districts: [],
    pressCouncilStatus: PressCouncilStatus.UNREGISTERED,
    isDraft: false,
    createdById,
  });
  await ctx.create(OutletApplication, {
    outletId: outlet.id,
    companyId: company.id,
    periodId: newId(),
    fiscalYear: 2026,
    state,
    stateSince: ctx.now(),
    isAssisted: false,
    score: 72,
    tier: Grade.B,
    scoredById,
    approvedAt: ctx.now(),
  });
  await ctx.create(TaxProfile, {
    companyId: company.id,
    vatRegistered,
    hasNpwp: true,
    fromOn: '2020-01-01',
    createdById,
  });
  if (vatRegistered) await legalDocument(ctx, company.id, 'pkpLetter');
  return { outlet, company };
}

/** A paper of a company in force, without expiry unless given. */
export const legalDocument = (
  ctx: Ctx,
  companyId: string,
  kind: string,
  values: Partial<LegalDocument> = {},
): Promise<LegalDocument> =>
  ctx.create(LegalDocument, {
    companyId,
    kind,
    label: kind,
    fileId: newId(),
    sha256: '0'.repeat(64),
    isBlocking: true,
    state: DocumentState.VALID,
    providedById: newId(),
    ...values,
  });

/** A file that a company (or, without one, a person of the office) uploaded. */
export const storedFile = (app: TestApp, companyId: string | null = null): Promise<StoredFile> =>
  app.perform((ctx) =>
    ctx.create(StoredFile, {
      name: 'kontrak.pdf',
      mime: 'application/pdf',
      size: 1,
      sha256: 'a'.repeat(64),
      uploadedById: newId(),
      companyId,
    }),
  );

interface ContractOptions extends Partial<Contract> {
  outlet?: MediaOutlet;
  budgetLine?: BudgetLine;
  lines?: Partial<ContractLine>[];
}

export interface MadeContract {
  contract: Contract;
  lines: ContractLine[];
  /** The first line. */
  line: ContractLine;
  outlet: MediaOutlet;
  companyId: string;
  budgetLine: BudgetLine;
}

/** A line of 24 advertorials at Rp 1.500.000, priced within its limits. */
const LINE: Partial<ContractLine> = {
  kind: PublicationKind.ADVERTORIAL,
  rateUnit: RateUnit.ARTICLE,
  description: 'Advertorial daring',
  unitPrice: 1_500_000,
  maxQuantity: 24,
  offer: 1_750_000,
  rateCard: 1_750_000,
  standardPrice: 1_750_000,
  ownEstimate: 1_600_000,
  minutes: 'BAN-1',
  used: 0,
  reserved: 0,
};

/** A contract with its lines, ACTIVE unless `state` says otherwise; parents are made when not given. */
export async function activeContract(app: TestApp, options: ContractOptions = {}): Promise<MadeContract> {
  const {
    outlet = (await partner(app)).outlet,
    budgetLine: budget = await budgetLine(app),
    lines = [{}],
    ...values
  } = options;
  const companyId = outlet.companyId ?? '';
  return app.perform(async (ctx) => {
    const contract = await ctx.create(Contract, {
      number: values.number ?? (await nextNumber(ctx, 'SP', 2026)),
      companyId,
      outletId: outlet.id,
      budgetLineId: budget.id,
      fiscalYear: 2026,
      type: ContractType.UNIT_PRICE,
      form: ContractForm.RECEIPT,
      procurementMethod: ProcurementMethod.EXEMPT,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      priceIncludesVat: false,
      state: ContractState.ACTIVE,
      ordered: 0,
      proven: 0,
      invoiced: 0,
      paid: 0,
      createdById: newId(),
      stateSince: ctx.now(),
      warningLetterCount: 0,
      ...values,
    });
    const made: ContractLine[] = [];
    for (const line of lines)
      made.push(await ctx.create(ContractLine, { ...LINE, ...line, contractId: contract.id, companyId }));
    const [line] = made;
    if (!line) throw new Error('A contract needs a line.');
    return { contract, lines: made, line, outlet, companyId, budgetLine: budget };
  });
}
