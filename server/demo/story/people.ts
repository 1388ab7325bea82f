import { WorkUnit } from '../../modules/identity/work-unit.entity';
import { Role } from '../../platform/actor';
import type { Driver } from '../driver';

type Entry = [key: string, name: string, role: Role, honorific?: string];

const STAFF: Entry[] = [
  ['sari', 'Sari', Role.VERIFIER, 'Bu'],
  ['maman', 'Maman', Role.VERIFIER, 'Pak'],
  ['wulan', 'Wulan', Role.VERIFICATION_CHAIR, 'Bu'],
  ['bayu', 'Bayu', Role.PROCUREMENT_OFFICER, 'Pak'],
  ['gita', 'Gita', Role.COMMITMENT_OFFICER, 'Bu'],
  ['tomi', 'Tomi', Role.TECHNICAL_OFFICER, 'Pak'],
  ['nia', 'Nia', Role.PROOF_INSPECTOR, 'Bu'],
  ['oka', 'Oka', Role.FINANCE_OFFICER, 'Pak'],
  ['hana', 'Hana', Role.TREASURER, 'Bu'],
  ['putra', 'Putra', Role.BUDGET_USER, 'Pak'],
  ['maya', 'Maya', Role.PARTNERSHIP_OFFICER, 'Bu'],
  ['andi', 'Andi', Role.MONITORING_ANALYST, 'Pak'],
  ['lina', 'Lina', Role.MONITORING_ANALYST, 'Bu'],
  ['budi', 'Budi', Role.COMMUNICATIONS_OFFICER, 'Pak'],
  ['citra', 'Citra', Role.DIVISION_HEAD, 'Bu'],
  ['dodi', 'Dodi', Role.AGENCY_HEAD, 'Pak'],
  ['eka', 'Eka', Role.REGIONAL_SECRETARY, 'Bu'],
  ['rina', 'Rina', Role.SPOKESPERSON, 'Bu'],
  ['laras', 'Laras', Role.LEGAL_OFFICER, 'Bu'],
  ['sekar', 'Sekar', Role.INFORMATION_OFFICER, 'Bu'],
  ['dimas', 'Dimas', Role.INFORMATION_SUPERIOR, 'Pak'],
  ['yudha', 'Yudha', Role.EXECUTIVE, 'Pak'],
  ['indra', 'Indra', Role.AUDITOR, 'Pak'],
  ['tono', 'Tono', Role.SYSTEM_ADMIN, 'Pak'],
];

const COMPANY: Entry[] = [
  ['joko', 'Joko', Role.COMPANY_ADMIN, 'Pak'],
  ['kiki', 'Kiki', Role.COMPANY_ADMIN, 'Bu'],
  ['surya', 'Surya', Role.COMPANY_ADMIN, 'Pak'],
];

/** The office: its departments and one person for every role; gives the department that spends. */
export async function makePeople(driver: Driver): Promise<WorkUnit> {
  driver.at(60, '08:00');
  const unit = (code: string, name: string) => driver.perform((ctx) => ctx.create(WorkUnit, { code, name }));
  const office = await unit('2.16', 'Dinas Komunikasi dan Informatika');
  const hospital = await unit('1.02.0.01', 'RSUD Rawa Indah');
  await unit('1.01', 'Dinas Pendidikan');
  for (const [key, name, role, honorific] of STAFF)
    await driver.person(key, { name, roles: [role], honorific: honorific ?? null, workUnitId: office.id });
  await driver.person('fajar', {
    name: 'Fajar',
    roles: [Role.AGENCY_CONTACT],
    honorific: 'Pak',
    workUnitId: hospital.id,
  });
  for (const [key, name, role, honorific] of COMPANY)
    await driver.person(key, { name, roles: [role], honorific: honorific ?? null });
  return office;
}
