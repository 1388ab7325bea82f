import { Role } from '../../platform/actor';
import { approved, onlyHisOwn } from './approval';
import { watchSite } from './before';
import { account, type Person } from './cast';
import { same } from './report';
import { iso, lastNumber, moveTo, type Stage, upload } from './stage';

const REQUIRED = ['deed', 'npwp', 'nib', 'bankReference', 'editorCertificate'];
const ITEMS = `query ($id: ID!) { application(id: $id) { state items {
  id key result reason isEditable versions { n result reason sha256 file { name } } } } }`;

/** An application under way. */
export interface Applying {
  who: Person;
  companyId: string;
  outletId: string;
  applicationId: string;
  items: { id: string; key: string }[];
}

let serial = 0;

/** A company admin makes company, outlet and draft application. */
async function apply(who: Person, legalName: string, name: string, host: string): Promise<Applying> {
  serial += 1;
  const number = String(serial).padStart(3, '0');
  const { company } = await who.must(
    'companyCreate',
    {
      legalName,
      legalForm: 'PT',
      npwp: `00.000.000.0-900.${number}`,
      nib: `9000000000${number}`,
      address: 'Jalan Rawa 1, Muara Jernih',
    },
    'company { id }',
  );
  const { outlet } = await who.must(
    'outletCreate',
    { name, medium: 'ONLINE', reachLevel: 'LOCAL', domains: [`https://${host}/`], districts: ['MJ', 'TS'] },
    'outlet { id }',
  );
  const { application } = await who.must(
    'applicationOpen',
    { outletId: outlet.id },
    'application { id items { id key } }',
  );
  return {
    who,
    companyId: company.id,
    outletId: outlet.id,
    applicationId: application.id,
    items: application.items,
  };
}

async function provide(stage: Stage, one: Applying, key: string, name = `${key}.pdf`) {
  const itemId = one.items.find((item) => item.key === key)?.id;
  const fileId = await upload(stage, name, one.companyId, one.who);
  await one.who.must(
    'itemProvide',
    { itemId, fileId, number: `NO-${key}`, issuedOn: '2025-01-02' },
    'item { id }',
  );
}

const submit = ({ who, applicationId }: Applying) =>
  who.try('applicationSubmit', { applicationId }, 'application { state receiptNumber submittedAt }');

/** Five companies each without one of the mandatory papers. */
async function missingPapers(stage: Stage): Promise<void> {
  const used = await lastNumber(stage, 'REG');
  for (const missing of REQUIRED) {
    const who = await account(stage.app, `Calon ${missing}`, Role.COMPANY_ADMIN);
    const one = await apply(
      who,
      `PT Calon ${missing}`,
      `Calon ${missing}`,
      `calon-${missing.toLowerCase()}.example`,
    );
    for (const key of REQUIRED.filter((other) => other !== missing)) await provide(stage, one, key);
    const { application, errors } = await submit(one);
    same(
      `submission without ${missing}`,
      [application, errors.map(({ code, field }: { code: string; field: string[] }) => [code, field])],
      [null, [['INVALID_INPUT', [missing]]]],
    );
    const after = await who.ask('query ($id: ID!) { application(id: $id) { state receiptNumber } }', {
      id: one.applicationId,
    });
    same(`after the refusal without ${missing}`, after.application, { state: 'DRAFT', receiptNumber: null });
  }
  same('receipt numbers used by refused submissions', await lastNumber(stage, 'REG'), used);
}

/** 5 to 9 January: RawaKini from submission to approval. */
export async function register(stage: Stage): Promise<void> {
  const { report, cast } = stage;
  await moveTo(stage, '2026-01-05 08:00');
  await report.part(1, () => missingPapers(stage));
  const one = await apply(cast.joko, 'PT Rawa Kini Media', 'RawaKini', 'rawakini.example');
  for (const key of [...REQUIRED, 'pkpLetter']) await provide(stage, one, key);
  await cast.joko.confirm();
  const { companyId, outletId, applicationId } = one;
  await cast.joko.must(
    'bankAccountAdd',
    { companyId, bank: 'Bank Contoh Daerah', number: '000-0000001', holderName: 'PT RAWA KINI MEDIA' },
    'bankAccount { state }',
  );
  await cast.joko.must(
    'taxProfileAdd',
    { companyId, vatRegistered: true, vatNumber: 'S-001/PKP', hasNpwp: true, fromOn: '2026-01-01' },
    'taxProfile { id }',
  );
  await moveTo(stage, '2026-01-05 09:00');
  const used = await lastNumber(stage, 'REG');
  const submitted = await submit(one);
  const receipt = `REG-2026-${String(used + 1).padStart(4, '0')}`;
  await report.part(1, async () =>
    same(
      'submission with all five',
      [submitted.errors, submitted.application],
      [[], { state: 'SUBMITTED', receiptNumber: receipt, submittedAt: iso('2026-01-05 09:00') }],
    ),
  );
  stage.partners.RK = {
    name: 'RawaKini',
    host: 'rawakini.example',
    outletId,
    companyId,
    admin: cast.joko,
    contractId: '',
    contractLineId: '',
  };
  await returned(stage, one);
  await approved(stage, applicationId);
  await report.part(3, () => onlyHisOwn(stage));
  await watchSite(stage, 'rawakini.example', 'RawaKini', outletId);
}

async function returned(stage: Stage, one: Applying): Promise<void> {
  const {
    report,
    cast: { sari, joko },
  } = stage;
  const { applicationId } = one;
  const back = (reason: string) => ({
    applicationId,
    items: [{ key: 'npwp', result: 'UNREADABLE', reason }],
  });
  const read = async () => (await joko.ask(ITEMS, { id: applicationId })).application;
  await moveTo(stage, '2026-01-06 10:15');
  await report.part(2, async () => {
    same('RETURN with a blank reason', await sari.refused('applicationReturn', back('   ')), [
      'INVALID_INPUT',
    ]);
    same('RETURN without items', await sari.refused('applicationReturn', { applicationId, items: [] }), [
      'INVALID_INPUT',
    ]);
    same('state after the refused RETURN', (await read()).state, 'SUBMITTED');
  });
  await sari.must('applicationReturn', back('NPWP tidak terbaca'), 'application { state }');
  const seen = await read();
  const first = seen.items.find(({ key }: { key: string }) => key === 'npwp').versions[0];
  await moveTo(stage, '2026-01-06 13:40');
  await provide(stage, one, 'npwp', 'npwp-jelas.pdf');
  await joko.must('applicationResubmit', { applicationId }, 'application { state }');
  await report.part(2, async () => {
    const reasons = (await seen).items.flatMap(({ key, reason }: { key: string; reason: string | null }) =>
      reason ? [[key, reason]] : [],
    );
    same(
      'state and reasons Joko reads',
      [seen.state, reasons],
      ['INCOMPLETE', [['npwp', 'NPWP tidak terbaca']]],
    );
    const editable = seen.items
      .filter(({ isEditable }: { isEditable: boolean }) => isEditable)
      .map(({ key }: { key: string }) => key);
    same('items Joko may edit', editable, ['npwp']);
    const { state, items } = await read();
    const [v1, v2] = items.find(({ key }: { key: string }) => key === 'npwp').versions;
    same('version 1 after 13:40', v1, {
      ...first,
      n: 1,
      result: 'UNREADABLE',
      reason: 'NPWP tidak terbaca',
      file: { name: 'npwp.pdf' },
    });
    same(
      'version 2',
      [state, v2.n, v2.result, v2.file.name, v2.sha256 === v1.sha256],
      ['SUBMITTED', 2, 'PENDING', 'npwp-jelas.pdf', false],
    );
  });
}
