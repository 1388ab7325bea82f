import { newId } from '../../platform/ids';
import type { Person } from './cast';
import { same } from './report';
import { moveTo, partner, type Stage, upload, wib } from './stage';

const POINTS = {
  legal: 18,
  pressCouncil: 10,
  journalists: 10,
  reach: 14,
  regularity: 12,
  localOffice: 4,
  ethics: 4,
};

/** 7 to 9 January: papers, visit, score and approval. */
export async function approved(stage: Stage, applicationId: string): Promise<void> {
  const { sari, maman, wulan, putra } = stage.cast;
  const step = async (at: string, who: Person, mutation: string, more: object, expected: string) => {
    await moveTo(stage, `2026-01-${at}`);
    const { application } = await who.must(
      mutation,
      { applicationId, ...more },
      'application { state stateSince score tier }',
    );
    if (application.state !== expected)
      throw new Error(`${mutation} at ${at}: ${application.state} instead of ${expected}`);
    return application;
  };
  await step('07 09:05', maman, 'applicationPassAdmin', {}, 'SUBMITTED');
  await step('07 09:30', sari, 'applicationPassAdmin', {}, 'ADMIN_VERIFIED');
  await step('08 10:00', sari, 'applicationStartVisit', { visitOn: '2026-01-08' }, 'FACTUAL_CHECK');
  const photoFileId = await upload(stage, 'kantor.jpg', null, sari);
  const findings = {
    photoFileId,
    latitude: -3.2,
    longitude: 104.8,
    editorialTeamMet: true,
    regularOutputMonths: 12,
    originalitySample: 'Lima berita diperiksa, asli.',
  };
  await step('08 14:00', sari, 'applicationPassFactual', findings, 'FACTUALLY_VERIFIED');
  const points = Object.entries(POINTS).map(([key, value]) => ({ key, points: value }));
  await step('08 16:00', maman, 'applicationScore', { points }, 'SCORED');
  await step('09 09:00', wulan, 'applicationApprove', {}, 'SCORED');
  const { stateSince, score, tier } = await step('09 09:00', putra, 'applicationApprove', {}, 'APPROVED');
  same('approval', [stateSince, score, tier], [wib('2026-01-09 09:00'), 72, 'B']);
}

/** Assertion 3: any other company is as absent as a random one. */
export async function onlyHisOwn(stage: Stage): Promise<void> {
  const { joko } = stage.cast;
  const own = partner(stage, 'RK').companyId;
  const other = partner(stage, 'HM').companyId;
  const read = (id: string) => joko.ask('query ($id: ID!) { company(id: $id) { legalName } }', { id });
  same('his company', (await read(own)).company, { legalName: 'PT Rawa Kini Media' });
  for (const id of [other, newId()]) {
    same(`company ${id}`, (await read(id)).company, null);
    const edit = { companyId: id, expectedVersion: 1, changes: { address: 'x' } };
    same(`edit of company ${id}`, await joko.refused('companyEdit', edit), ['NOT_FOUND']);
  }
  const { companies, outlets } = await joko.ask(
    '{ companies { totalCount nodes { id } } outlets { nodes { name } } }',
  );
  same(
    'his lists',
    [companies, outlets],
    [{ totalCount: 1, nodes: [{ id: own }] }, { nodes: [{ name: 'RawaKini' }] }],
  );
}
