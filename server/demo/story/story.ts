import type { Driver } from '../driver';
import { RELEASES } from '../press/releases';
import { tellAlerts } from './alerts';
import { tellBills } from './bills';
import { tellClips } from './clips';
import { type RunningContract, tellContract } from './contracts';
import { tellCoverage } from './coverage';
import { tellCrises } from './crises';
import { tellDistribution, tellMandate } from './distribution';
import { tellDrill } from './drill';
import { tellOrder } from './orders';
import { APPLICANTS, PARTNERS } from './partners';
import { makePeople } from './people';
import { tellReaders } from './readers';
import { tellApplication } from './register';
import { tellReports } from './reports';
import { tellReviews } from './reviews';
import { tellSources } from './sources';
import { tellCorrection, tellTemplates, tellWaiting } from './templates';

type Made = Map<string, { outletId: string }>;

async function tellPartners(driver: Driver): Promise<Made> {
  driver.at(58, '08:00');
  await driver.act('maya', 'registrationPeriodOpen', {
    fiscalYear: driver.year,
    opensOn: driver.day(58),
    closesOn: `${driver.year}-12-30`,
  });
  const made: Made = new Map();
  for (const [index, story] of PARTNERS.entries())
    made.set(story.key, await tellApplication(driver, story, 50 - index, 'APPROVED'));
  for (const [story, days, stop] of APPLICANTS)
    made.set(story.key, await tellApplication(driver, story, days, stop));
  return made;
}

async function tellBudget(driver: Driver, workUnitId: string): Promise<[main: string, radio: string]> {
  driver.at(57, '09:00');
  const line = async (name: string, sub: string, ceiling: number) => {
    const { budgetLine } = await driver.act(
      'oka',
      'budgetLineCreate',
      {
        accountCode: '5.1.02.02.01.0055',
        programCode: '2.16.02',
        activityCode: '2.16.02.2.01',
        subActivityCode: `2.16.02.2.01.${sub}`,
        name,
        ceiling,
        fiscalYear: driver.year,
        workUnitId,
        documentNumber: `DPA/${driver.year}/2.16`,
      },
      'budgetLine { id }',
    );
    for (const quarter of [1, 2, 3, 4])
      await driver.act('oka', 'cashReleaseSet', {
        budgetLineId: budgetLine.id,
        quarter,
        amount: ceiling,
        documentNumber: `SPD-${quarter}/${driver.year}`,
      });
    return budgetLine.id as string;
  };
  return [
    await line('Advertorial daring dan cetak', '0008', 250_000_000),
    await line('Iklan dan spot radio', '0012', 10_000_000),
  ];
}

async function tellContracts(
  driver: Driver,
  made: Made,
  [main, radio]: [string, string],
): Promise<Map<string, RunningContract>> {
  const running = new Map<string, RunningContract>();
  const [rawakini, muara, lebak, seri, gelombang, lestari, nusa, delta] = PARTNERS;
  const sign = async (
    partner: typeof rawakini,
    lineId: string,
    unitPrice: number,
    maximum: number,
    daysAgo: number,
    more: object = {},
  ) => {
    if (!partner) return;
    const outletId = made.get(partner.key)?.outletId ?? '';
    running.set(
      partner.key,
      await tellContract(driver, lineId, {
        partner,
        outletId,
        kind: 'ADVERTORIAL',
        rateUnit: 'ARTICLE',
        unitPrice,
        maximum,
        daysAgo,
        ...more,
      }),
    );
  };
  await sign(rawakini, main, 1_500_000, 24, 40);
  await sign(muara, main, 2_500_000, 12, 39);
  await sign(lebak, main, 1_000_000, 8, 39);
  await sign(seri, main, 1_000_000, 2, 38);
  await sign(gelombang, radio, 750_000, 12, 38, { kind: 'SPOT', rateUnit: 'SPOT' });
  await sign(lestari, main, 1_000_000, 12, 37, { endsInDays: 25 });
  await sign(delta, main, 4_500_000, 10, 36, { type: 'LUMP_SUM' });
  await sign(nusa, main, 2_000_000, 10, 2, { stop: 'NEGOTIATION' });
  return running;
}

/** Orders that the demo press is about to answer, and orders that wait for people. */
async function tellOrders(driver: Driver, contracts: Map<string, RunningContract>): Promise<void> {
  const of = (key: string): RunningContract => {
    const found = contracts.get(key);
    if (!found) throw new Error(`No contract of ${key}.`);
    return found;
  };
  const text = (slug: keyof typeof RELEASES) => RELEASES[slug].body.trim();
  await tellOrder(driver, {
    contract: of('rawakini'),
    title: 'Beasiswa daerah',
    text: text('beasiswa-daerah'),
    quantity: 2,
    daysAgo: 6,
    windowDays: 10,
  });
  await tellOrder(driver, {
    contract: of('muara'),
    title: 'Sanitasi desa',
    text: text('sanitasi-desa'),
    daysAgo: 2,
  });
  await tellOrder(driver, {
    contract: of('suaralebak'),
    title: 'Festival Lebak',
    text: text('festival-lebak'),
    daysAgo: 2,
  });
  await tellOrder(driver, {
    contract: of('lestari'),
    title: 'Panen raya Sungai Padi',
    text: text('panen-raya'),
    daysAgo: 2,
  });
  await tellOrder(driver, {
    contract: of('rawakini'),
    title: 'Jadwal imunisasi balita',
    text: text('jadwal-imunisasi'),
    daysAgo: 1,
  });
  await tellOrder(driver, {
    contract: of('gelombang'),
    title: 'Spot layanan aduan',
    daysAgo: 3,
    stop: 'UPLOADED',
  });
  await tellOrder(driver, {
    contract: of('delta'),
    title: 'Edisi khusus hari jadi',
    daysAgo: 3,
    stop: 'DECLINED',
  });
  await tellOrder(driver, {
    contract: of('rawakini'),
    title: 'Layanan kependudukan keliling',
    daysAgo: 0,
    stop: 'ISSUED',
  });
  await tellOrder(driver, {
    contract: of('muara'),
    title: 'Perbaikan jembatan Lebak Baru',
    daysAgo: 1,
    stop: 'APPROVED',
  });
  await tellOrder(driver, {
    contract: of('suaralebak'),
    title: 'Pekan pasar rakyat',
    daysAgo: 1,
    stop: 'SUBMITTED',
  });
  await tellOrder(driver, {
    contract: of('lestari'),
    title: 'Sekolah lapang petani',
    daysAgo: 0,
    stop: 'DRAFT',
  });
}

/** Tells the whole story of the demo office, ending at the driver's end. */
export async function tellStory(driver: Driver): Promise<void> {
  const office = await makePeople(driver);
  const made = await tellPartners(driver);
  const lines = await tellBudget(driver, office.id);
  const contracts = await tellContracts(driver, made, lines);
  await tellBills(driver, contracts);
  await tellOrders(driver, contracts);
  await tellSources(driver, made);
  await tellCoverage(driver);
  await tellClips(driver);
  await tellTemplates(driver);
  await tellMandate(driver);
  const { running, closed } = await tellCrises(driver);
  await tellCorrection(driver, closed);
  await tellDistribution(driver, running);
  await tellWaiting(driver, running);
  await tellReviews(driver, running, closed);
  await tellDrill(driver);
  await tellReaders(driver);
  await tellReports(driver);
  await tellAlerts(driver);
}
