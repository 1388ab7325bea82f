import { Role } from '../../platform/actor';
import type { Driver } from '../driver';
import { pdfPaper, photoPaper } from '../papers';

/** A press company with one outlet, as the demo tells of it. */
export interface PartnerStory {
  key: string;
  /** Person who acts for it; made for the story when nobody of that key exists. */
  admin: string;
  company: string;
  outlet: string;
  medium: string;
  reach: string;
  domains: string[];
  districts: string[];
  isVat: boolean;
  points: number;
}

/** Where a story of an application may stop. */
export type Stop =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'INCOMPLETE'
  | 'HALF_PASSED'
  | 'ADMIN_VERIFIED'
  | 'FACTUAL_CHECK'
  | 'FACTUALLY_VERIFIED'
  | 'SCORED'
  | 'HALF_APPROVED'
  | 'APPROVED'
  | 'REJECTED'
  | 'OBJECTED';

const PAPERS = ['deed', 'npwp', 'nib', 'bankReference', 'editorCertificate', 'pkpLetter'];
const TITLES: Record<string, string> = {
  deed: 'AKTA PENDIRIAN',
  npwp: 'NPWP PERUSAHAAN',
  nib: 'NOMOR INDUK BERUSAHA',
  bankReference: 'REFERENSI BANK',
  editorCertificate: 'SERTIFIKAT UKW UTAMA',
  pkpLetter: 'SURAT PENGUKUHAN PKP',
};
/** Shares of the score sheet's maxima, so that the points of a story add up to its total. */
const SHEET: [key: string, max: number][] = [
  ['legal', 20],
  ['pressCouncil', 20],
  ['journalists', 15],
  ['reach', 20],
  ['regularity', 15],
  ['localOffice', 5],
  ['ethics', 5],
];

let serial = 0;

/** Points per criterion that sum to `total`. */
function pointsFor(total: number): { key: string; points: number }[] {
  let left = total;
  return SHEET.map(([key, max], index) => {
    const rest = SHEET.slice(index + 1).reduce((sum, [, one]) => sum + one, 0);
    const points = Math.max(left - rest, Math.min(max, Math.round((total * max) / 100)));
    left -= points;
    return { key, points };
  });
}

interface Made {
  companyId: string;
  outletId: string;
  applicationId: string;
}

async function provide(
  driver: Driver,
  story: PartnerStory,
  applicationId: string,
  keys: string[],
  blur = 0,
): Promise<void> {
  const { application } = await driver.ask(
    story.admin,
    'query ($id: ID!) { application(id: $id) { items { id key } } }',
    { id: applicationId },
  );
  for (const key of keys) {
    const item = application.items.find((one: { key: string }) => one.key === key);
    serial += 1;
    const isPhoto = key === 'npwp' || key === 'editorCertificate';
    const bytes = isPhoto
      ? photoPaper(serial, blur)
      : pdfPaper(TITLES[key] ?? key, [
          story.company,
          `Nomor 000/${serial}/CONTOH`,
          'Dokumen contoh untuk demo SINERGI.',
        ]);
    const fileId = await driver.file(story.admin, `${key}-${story.key}.${isPhoto ? 'png' : 'pdf'}`, bytes);
    const expiresOn =
      key === 'editorCertificate' ? driver.day(-(story.key === 'gelombang' ? 25 : 700)) : null;
    await driver.act(story.admin, 'itemProvide', {
      itemId: item.id,
      fileId,
      number: `000/${serial}`,
      issuedOn: driver.day(400),
      ...(expiresOn && { expiresOn }),
    });
  }
}

/** Registers company and outlet and opens the application, all papers provided. */
async function open(driver: Driver, story: PartnerStory): Promise<Made> {
  serial += 1;
  const number = String(serial).padStart(4, '0');
  const { company } = await driver.act(
    story.admin,
    'companyCreate',
    {
      legalName: story.company,
      legalForm: story.company.startsWith('Koperasi')
        ? 'KOPERASI'
        : story.company.startsWith('Yayasan')
          ? 'YAYASAN'
          : 'PT',
      npwp: `000000000000${number}`,
      nib: `000000000${number}`,
      address: `Jalan Contoh ${serial}, Muara Jernih`,
      phone: `+62 000 0000 ${number}`,
      directors: [],
    },
    'company { id }',
  );
  const { outlet } = await driver.act(
    story.admin,
    'outletCreate',
    {
      name: story.outlet,
      medium: story.medium,
      reachLevel: story.reach,
      domains: story.domains,
      districts: story.districts,
      facts: { editorInChief: `Pemimpin Redaksi ${story.outlet}` },
    },
    'outlet { id }',
  );
  await driver.act(story.admin, 'taxProfileAdd', {
    companyId: company.id,
    fromOn: `${driver.year}-01-01`,
    vatRegistered: story.isVat,
    ...(story.isVat && { vatNumber: `S-${number}/PKP/CONTOH` }),
  });
  await driver.act(story.admin, 'bankAccountAdd', {
    companyId: company.id,
    bank: 'Bank Contoh Daerah',
    number: `00000000${number}`,
    holderName: story.company,
  });
  const { application } = await driver.act(
    story.admin,
    'applicationOpen',
    { outletId: outlet.id },
    'application { id }',
  );
  return { companyId: company.id, outletId: outlet.id, applicationId: application.id };
}

/** Tells the application of one outlet from `days` before the end until `stop`. */
export async function tellApplication(
  driver: Driver,
  story: PartnerStory,
  days: number,
  stop: Stop,
): Promise<Made> {
  driver.at(days, '08:30');
  if (!driver.knows(story.admin))
    await driver.person(story.admin, {
      name: `Admin ${story.outlet}`,
      roles: [Role.COMPANY_ADMIN],
      isDemo: false,
    });
  const made = await open(driver, story);
  const { applicationId } = made;
  if (stop === 'DRAFT') {
    await provide(driver, story, applicationId, ['deed', 'nib']);
    return made;
  }
  await provide(
    driver,
    story,
    applicationId,
    PAPERS,
    stop === 'INCOMPLETE' || stop === 'SUBMITTED' ? 0.96 : 0,
  );
  const at = (ago: number, time: string) => driver.at(Math.max(days - ago, 0), time);
  const step = (key: string, mutation: string, input: object = {}) =>
    driver.act(key, mutation, { applicationId, ...input });
  at(0, '09:00');
  await step(story.admin, 'applicationSubmit');
  const steps: [Stop, () => Promise<unknown>][] = [
    ['SUBMITTED', async () => undefined],
    [
      'INCOMPLETE',
      async () => {
        if (stop === 'INCOMPLETE')
          (await at(1, '10:15')) &&
            (await step('sari', 'applicationReturn', {
              items: [{ key: 'npwp', result: 'UNREADABLE', reason: 'NPWP tidak terbaca' }],
            }));
      },
    ],
    [
      'REJECTED',
      async () => {
        if (stop === 'REJECTED' || stop === 'OBJECTED')
          (await at(1, '11:00')) &&
            (await step('wulan', 'applicationReject', {
              code: 'REQUIREMENTS_NOT_MET',
              reason: 'Media belum terbit teratur selama enam bulan.',
            }));
      },
    ],
    [
      'OBJECTED',
      async () => {
        if (stop === 'OBJECTED')
          (await at(2, '09:30')) &&
            (await step(story.admin, 'applicationObject', {
              reason: 'Kami terbit teratur sejak tahun lalu; bukti terbit terlampir pada berkas.',
            }));
      },
    ],
    [
      'HALF_PASSED',
      async () =>
        at(2, '09:05') && passItems(driver, applicationId).then(() => step('maman', 'applicationPassAdmin')),
    ],
    ['ADMIN_VERIFIED', async () => at(2, '09:30') && step('sari', 'applicationPassAdmin')],
    [
      'FACTUAL_CHECK',
      async () =>
        at(3, '10:00') &&
        step('maman', 'applicationStartVisit', { visitOn: driver.day(Math.max(days - 3, 0)) }),
    ],
    ['FACTUALLY_VERIFIED', async () => at(3, '14:00') && visit(driver, applicationId)],
    [
      'SCORED',
      async () => at(3, '15:40') && step('sari', 'applicationScore', { points: pointsFor(story.points) }),
    ],
    ['HALF_APPROVED', async () => at(4, '09:00') && step('wulan', 'applicationApprove')],
    [
      'APPROVED',
      async () =>
        at(4, '09:20') &&
        step('putra', 'applicationApprove', { decreeNumber: `SK/${serial}/MEDIA/${driver.year}` }),
    ],
  ];
  for (const [name, tell] of steps) {
    await tell();
    if (name === stop) break;
  }
  return made;
}

async function passItems(driver: Driver, applicationId: string): Promise<void> {
  const { application } = await driver.ask(
    'maman',
    'query ($id: ID!) { application(id: $id) { items { id current { id } } } }',
    { id: applicationId },
  );
  for (const item of application.items)
    if (item.current) await driver.act('maman', 'itemCheck', { itemId: item.id, result: 'PASSED' });
}

async function visit(driver: Driver, applicationId: string): Promise<void> {
  serial += 1;
  const photoFileId = await driver.file('maman', 'kantor.png', photoPaper(serial, 0.4));
  await driver.act('maman', 'applicationPassFactual', {
    applicationId,
    editorialTeamMet: true,
    latitude: -3.21,
    longitude: 104.71,
    originalitySample: 'Tiga tulisan sendiri dibandingkan dengan kantor berita: tidak sama.',
    photoFileId,
    regularOutputMonths: 8,
    note: 'Kantor berpapan nama, redaksi lengkap.',
  });
}
