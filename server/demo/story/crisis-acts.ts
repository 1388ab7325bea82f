import { User } from '../../modules/identity/user.entity';
import { WorkUnit } from '../../modules/identity/work-unit.entity';
import type { Driver } from '../driver';

/** A crisis of the demo, for who adds to its story. */
export interface ToldCrisis {
  crisisId: string;
  code: string;
  issueId: string;
}

/** Id of a person of the demo. */
export const idOf = (driver: Driver, key: string): Promise<string> =>
  driver.perform(
    async (ctx) => (await ctx.db.findOneByOrFail(User, { email: `${key}@demo.rawaindah.example` })).id,
  );

/** Id of the hospital among the departments. */
export const hospitalId = (driver: Driver): Promise<string> =>
  driver.perform(async (ctx) => (await ctx.db.findOneByOrFail(WorkUnit, { code: '1.02.0.01' })).id);

/** Turns the clock to some minutes before the end. */
export function ago(driver: Driver, minutes: number): void {
  driver.clock.set(new Date(driver.end.getTime() - minutes * 60_000));
}

/** An issue to be opened. */
export interface NewIssue {
  title: string;
  category: string;
  impact: number;
  districts: string[];
  isExercise?: boolean;
}

/** Opens a triaged issue by hand; gives its id. */
export async function openIssue(
  driver: Driver,
  { title, isExercise = false, ...facts }: NewIssue,
  agencyId: string | null = null,
) {
  const triage = { ...facts, ownerId: await idOf(driver, 'citra'), agencyId };
  const { issue } = await driver.act('andi', 'issueOpen', { title, triage, isExercise }, 'issue { id }');
  return issue.id as string;
}

/** Declares a crisis over an issue, as the head of the agency. */
export async function declare(
  driver: Driver,
  issueId: string,
  playbookCode: string,
  reason: string,
): Promise<ToldCrisis> {
  const input = { issueIds: [issueId], severity: 'SEV2', playbookCode, crisisHistory: true, reason };
  const { crisis } = await driver.act('dodi', 'crisisDeclare', input, 'crisis { id code }');
  return { crisisId: crisis.id, code: crisis.code, issueId };
}

/** Names spokesperson, scribe and contact, and begins. */
export async function man(driver: Driver, { crisisId }: ToldCrisis): Promise<void> {
  for (const [kind, key] of [
    ['SPOKESPERSON', 'rina'],
    ['SCRIBE', 'lina'],
    ['FACT_CONTACT', 'fajar'],
  ] as const)
    await driver.act('dodi', 'crisisRoleAssign', { crisisId, kind, personId: await idOf(driver, key) });
  await driver.act('dodi', 'crisisActivate', { crisisId });
}

/** Records something that happened. */
export const record = (
  driver: Driver,
  { crisisId }: ToldCrisis,
  kind: string,
  note: string,
): Promise<unknown> => driver.act('budi', 'crisisRecord', { crisisId, kind, note });

/** Tasks that are still to be done. */
export async function openTasks(driver: Driver, { crisisId }: ToldCrisis) {
  const answer = await driver.ask(
    'dodi',
    'query ($f: TaskFilter) { tasks(first: 50, filter: $f) { nodes { id stepNo isMandatory } } }',
    { f: { crisisId, isOpen: true } },
  );
  return answer.tasks.nodes as { id: string; stepNo: number; isMandatory: boolean }[];
}

/** Contains, recovers and closes a crisis on days of the story, with evidence for each task that must be done. */
export async function windDown(
  driver: Driver,
  crisis: ToldCrisis,
  [contain, recover, close]: [number, number, number],
  evidence: string,
): Promise<void> {
  const { crisisId } = crisis;
  await driver.at(contain, '10:00').act('dodi', 'crisisContain', { crisisId });
  await driver.at(recover, '10:00').act('dodi', 'crisisRecover', { crisisId });
  driver.at(close, '09:00');
  for (const { id, isMandatory } of await openTasks(driver, crisis))
    if (isMandatory) await driver.act('citra', 'taskFinish', { taskId: id, evidence });
  await driver.act('dodi', 'crisisClose', { crisisId });
}

/** A key message; gives its id. */
export async function message(
  driver: Driver,
  issueId: string,
  text: string,
  phrases: string[],
): Promise<string> {
  const input = { issueId, text, phrases: phrases.join('\n') };
  return (await driver.act('budi', 'keyMessageSave', input, 'keyMessage { id }')).keyMessage.id;
}
