import { Grade, Medium, ReachLevel } from '../../modules/outlets/outlet.entity';

import { Role } from '../../platform/actor';
import { legalDocument } from '../factories/contracts';
import { approvedOutletIn } from '../factories/outlets';
import { account } from './cast';
import { feedOf } from './press';
import { moveTo, type Stage } from './stage';

/** Outlets that are partners already; acceptance.md section 2. */
const PARTNERS = [
  { key: 'SL', name: 'Suara Lebak', districts: ['LB', 'MJ'], admin: 'Sinta' },
  {
    key: 'HM',
    name: 'Harian Muara',
    districts: ['MJ', 'TS', 'LB', 'SP'],
    admin: 'Kiki',
    tier: Grade.A,
    reachLevel: ReachLevel.PROVINCIAL,
  },
  { key: 'TN', name: 'Tanjung Seri News', districts: ['TS'], admin: 'Tari' },
  { key: 'GF', name: 'Gelombang FM', districts: ['MJ', 'LB'], admin: 'Galih' },
  { key: 'KL', name: 'Kabar Lestari', districts: ['SP'], admin: 'Kemala' },
];

const hostOf = (name: string) => `${name.toLowerCase().replace(/\W/g, '')}.example`;

/** What lies before the story: the window for applications, the budget, the other outlets with their persons. */
export async function loadFixtures(stage: Stage): Promise<void> {
  const { maya } = stage.cast;
  const period = {
    fiscalYear: 2026,
    opensOn: '2025-12-15',
    closesOn: '2026-01-09',
    legalBasis: 'Peraturan Bupati',
  };
  await maya.must('registrationPeriodOpen', period, 'period { id }');
  await loadBudget(stage);
  await moveTo(stage, '2026-01-02 08:00');
  for (const one of PARTNERS) await loadPartner(stage, one);
}

async function loadBudget(stage: Stage): Promise<void> {
  const { oka } = stage.cast;
  const { budgetLine } = await oka.must(
    'budgetLineCreate',
    {
      fiscalYear: 2026,
      workUnitId: stage.workUnitId,
      programCode: '2.16.02',
      activityCode: '2.16.02.2.01',
      subActivityCode: '2.16.02.2.01.0001',
      accountCode: '5.1.02.02.01.0055',
      name: 'Belanja Jasa Iklan/Reklame',
      ceiling: 250_000_000,
      documentNumber: 'DPA-2026',
    },
    'budgetLine { id }',
  );
  stage.budgetLineId = budgetLine.id;
  for (const quarter of [1, 2, 3, 4]) {
    const input = {
      budgetLineId: budgetLine.id,
      quarter,
      amount: 62_500_000,
      documentNumber: `SPD-${quarter}/2026`,
    };
    await oka.must('cashReleaseSet', input, 'budgetLine { id }');
  }
}

async function loadPartner(
  stage: Stage,
  { key, name, districts, admin, tier, reachLevel = ReachLevel.LOCAL }: (typeof PARTNERS)[number],
): Promise<void> {
  const host = hostOf(name);
  const { company, outlet } = await stage.app.perform(async (ctx) => {
    const made = await approvedOutletIn(ctx, {
      legalName: `PT ${name} Media`,
      name,
      domains: [host],
      districts,
      tier,
      medium: key === 'GF' ? Medium.RADIO : Medium.ONLINE,
      reachLevel,
    });
    await legalDocument(ctx, made.company.id, 'pkpLetter');
    return made;
  });
  stage.partners[key] = {
    name,
    host,
    outletId: outlet.id,
    companyId: company.id,
    contractId: '',
    contractLineId: '',
    admin: await account(stage.app, admin, Role.COMPANY_ADMIN, { companyId: company.id }),
  };
  await watchSite(stage, host, name, outlet.id);
}

/** The site of an outlet as a source of monitoring, added by Andi. */
export async function watchSite(stage: Stage, host: string, title: string, outletId: string): Promise<void> {
  stage.press.openSite(host);
  await stage.cast.andi.must(
    'sourceCreate',
    { url: feedOf(host), title, outletIds: [outletId] },
    'source { id }',
  );
}
