import { ApplicationState, OutletApplication } from '../../modules/outlets/application.entity';
import {
  ApplicationItem,
  ApplicationItemVersion,
  ItemResult,
} from '../../modules/outlets/application-item.entity';
import { BankAccount, BankAccountState } from '../../modules/outlets/bank-account.entity';
import { DocumentState, LegalDocument } from '../../modules/outlets/legal-document.entity';
import { Grade, MediaOutlet, Medium, ReachLevel } from '../../modules/outlets/outlet.entity';
import { OutletDomain } from '../../modules/outlets/outlet-domain.entity';
import { LegalForm, PressCompany } from '../../modules/outlets/press-company.entity';
import { sealed } from '../../modules/outlets/readers';
import { RegistrationPeriod } from '../../modules/outlets/registration-period.entity';
import { TaxProfile } from '../../modules/outlets/tax-profile.entity';
import type { Ctx } from '../../platform/ctx';
import { newId } from '../../platform/ids';
import { nextNumber } from '../../platform/numbering';
import { StoredFile } from '../../platform/stored-file.entity';
import type { TestApp } from '../app';

let serial = 0;

/** An uploaded file; its bytes do not exist. */
export function makeFile(ctx: Ctx, values: Partial<StoredFile> = {}): Promise<StoredFile> {
  serial++;
  return ctx.create(StoredFile, {
    name: `berkas-${serial}.pdf`,
    mime: 'application/pdf',
    size: 1000 + serial,
    sha256: String(serial).padStart(64, 'a'),
    uploadedById: newId(),
    companyId: null,
    ...values,
  });
}

/** A press company that everybody on the staff sees; numbers are obviously invalid ones with a serial. */
export function makeCompany(
  ctx: Ctx,
  values: Partial<PressCompany> & { npwp?: string } = {},
): Promise<PressCompany> {
  serial++;
  const { npwp = `0000${String(serial).padStart(11, '0')}`, ...rest } = values;
  const kept = sealed(ctx, npwp);
  return ctx.create(PressCompany, {
    legalName: `PT Contoh ${serial}`,
    legalForm: LegalForm.PT,
    npwpSealed: kept.sealed,
    npwpHash: kept.hash,
    nib: String(serial).padStart(13, '0'),
    kblis: ['63122'],
    address: 'Jalan Contoh 1, Muara Jernih',
    directors: [],
    isDraft: false,
    isAssisted: false,
    createdById: newId(),
    ...rest,
  });
}

/** An outlet with its domains; without a company it is only monitored. */
export async function makeOutlet(ctx: Ctx, values: Partial<MediaOutlet> = {}): Promise<MediaOutlet> {
  serial++;
  const outlet = await ctx.create(MediaOutlet, {
    no: Number(/(\d+)$/.exec(await nextNumber(ctx, 'OUTLET', 0))?.[1]),
    name: `Media ${serial}`,
    medium: Medium.ONLINE,
    reachLevel: ReachLevel.LOCAL,
    domains: [`media${serial}.example`],
    handles: [],
    districts: ['MJ'],
    isDraft: false,
    createdById: newId(),
    ...values,
  });
  for (const host of outlet.domains) await ctx.create(OutletDomain, { host, outletId: outlet.id });
  return outlet;
}

/** A registration window; by default the one of the acceptance story. */
export const makePeriod = (ctx: Ctx, values: Partial<RegistrationPeriod> = {}): Promise<RegistrationPeriod> =>
  ctx.create(RegistrationPeriod, {
    fiscalYear: 2026,
    opensOn: '2025-12-15',
    closesOn: '2026-01-09',
    legalBasis: 'Peraturan Bupati',
    scoringVersion: 1,
    policy: [],
    createdById: newId(),
    ...values,
  });

/** An application in any state, with the checklist of the profile; the required items have a file each. */
export async function makeApplication(
  ctx: Ctx,
  values: Partial<OutletApplication> & { outletId: string; companyId: string },
): Promise<OutletApplication> {
  const fiscalYear = values.fiscalYear ?? 2026;
  const periodId =
    values.periodId ??
    (await ctx.db.findOneBy(RegistrationPeriod, { fiscalYear }))?.id ??
    (await makePeriod(ctx, { fiscalYear })).id;
  const isDraft = (values.state ?? ApplicationState.DRAFT) === ApplicationState.DRAFT;
  const application = await ctx.create(OutletApplication, {
    fiscalYear,
    periodId,
    isAssisted: false,
    stateSince: ctx.now(),
    submittedAt: isDraft ? null : ctx.now(),
    receiptNumber: isDraft ? null : await nextNumber(ctx, 'REG', fiscalYear),
    ...values,
  });
  for (const entry of ctx.profile.checklist) await makeItem(ctx, application, entry);
  return application;
}

async function makeItem(
  ctx: Ctx,
  { id: applicationId, companyId }: OutletApplication,
  entry: Ctx['profile']['checklist'][number],
): Promise<void> {
  const { key, number, label, isRequired, isBlocking } = entry;
  const item = await ctx.create(ApplicationItem, {
    applicationId,
    companyId,
    key,
    number,
    label,
    isRequired,
    isBlocking,
    isReturned: false,
    versionCount: isRequired ? 1 : 0,
  });
  if (!isRequired) return;
  const file = await makeFile(ctx, { companyId });
  await ctx.create(ApplicationItemVersion, {
    itemId: item.id,
    applicationId,
    companyId,
    n: 1,
    fileId: file.id,
    sha256: file.sha256,
    providedById: newId(),
    providedAt: ctx.now(),
    result: ItemResult.PENDING,
  });
}

/** A legal document in force. */
export async function makeDocument(
  ctx: Ctx,
  values: Partial<LegalDocument> & { companyId: string },
): Promise<LegalDocument> {
  const file = await makeFile(ctx, { companyId: values.companyId });
  return ctx.create(LegalDocument, {
    kind: 'editorCertificate',
    label: 'Sertifikat UKW Utama pemimpin redaksi',
    fileId: file.id,
    sha256: file.sha256,
    isBlocking: true,
    state: DocumentState.VALID,
    providedById: newId(),
    ...values,
  });
}

/** The account payments go to. */
export function makeBankAccount(
  ctx: Ctx,
  company: PressCompany,
  values: Partial<BankAccount> & { number?: string } = {},
): Promise<BankAccount> {
  serial++;
  const { number = `000${String(serial).padStart(7, '0')}`, ...rest } = values;
  const kept = sealed(ctx, number);
  return ctx.create(BankAccount, {
    companyId: company.id,
    bank: 'Bank Contoh Daerah',
    numberSealed: kept.sealed,
    numberHash: kept.hash,
    holderName: company.legalName,
    state: BankAccountState.ACTIVE,
    requestedById: newId(),
    approvedByIds: [newId(), newId()],
    approvedAt: ctx.now(),
    fromOn: ctx.today(),
    ...rest,
  });
}

interface Partner {
  legalName?: string;
  legalForm?: LegalForm;
  name?: string;
  domains?: string[];
  districts?: string[];
  medium?: Medium;
  reachLevel?: ReachLevel;
  tier?: Grade;
  score?: number;
  fiscalYear?: number;
  vatRegistered?: boolean;
  taxProfile?: Partial<TaxProfile>;
  /** A second outlet of a company that exists. */
  company?: PressCompany;
}

/** What `approvedOutlet` made. */
export interface ApprovedOutlet {
  company: PressCompany;
  outlet: MediaOutlet;
  application: OutletApplication;
  taxProfile: TaxProfile | null;
  bankAccount: BankAccount | null;
}

const given = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

/** A partner of the year with company, tax status (PKP unless said) and bank account, inside an open transaction. */
export async function approvedOutletIn(ctx: Ctx, partner: Partner = {}): Promise<ApprovedOutlet> {
  const {
    fiscalYear = 2026,
    tier = Grade.B,
    score = 72,
    vatRegistered = true,
    name,
    domains,
    districts,
    medium,
    reachLevel,
  } = partner;
  const company =
    partner.company ??
    (await makeCompany(ctx, given({ legalName: partner.legalName, legalForm: partner.legalForm })));
  const outlet = await makeOutlet(ctx, {
    companyId: company.id,
    ...given({ name, domains, districts, medium, reachLevel }),
  });
  const application = await makeApplication(ctx, {
    outletId: outlet.id,
    companyId: company.id,
    fiscalYear,
    state: ApplicationState.APPROVED,
    tier,
    score,
    approvedAt: ctx.now(),
    approvedByIds: [newId(), newId()],
  });
  if (partner.company) return { company, outlet, application, taxProfile: null, bankAccount: null };
  const taxProfile = await ctx.create(TaxProfile, {
    companyId: company.id,
    vatRegistered,
    vatNumber: vatRegistered ? 'S-000/PKP/0001' : null,
    hasNpwp: true,
    fromOn: `${fiscalYear}-01-01`,
    createdById: newId(),
    ...partner.taxProfile,
  });
  return {
    company,
    outlet,
    application,
    taxProfile,
    bankAccount: await makeBankAccount(ctx, company, { fromOn: `${fiscalYear}-01-01` }),
  };
}

/** A partner of the year in one call. */
export const approvedOutlet = (app: TestApp, partner: Partner = {}): Promise<ApprovedOutlet> =>
  app.perform((ctx) => approvedOutletIn(ctx, partner));
