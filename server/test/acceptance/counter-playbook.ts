import { crisisNow } from './case-checks';
import type { Answer } from './cast';
import { same } from './report';
import type { Stage } from './stage';

const BOOK = `{ playbook(code: "PB-04") { id version edition title cluster type reviewEveryMonths
  steps { text gloss ownerRole supportRoles ownerAgency offsetMinutes isMandatory completedBy linkedPlaybook dueRule { type days event everyMinutes offsetMinutes startOffsetMinutes times until } } } }`;

/** Assertion 23: Citra halves every time of PB-04 while the crisis runs; its tasks keep theirs. */
export async function editPlaybook(stage: Stage): Promise<void> {
  const { citra } = stage.cast;
  const { playbook } = await citra.ask(BOOK);
  const { id, version, edition, steps, ...content } = playbook;
  const before = (await crisisNow(stage)).tasks;
  const hastened = steps.map((step: Answer) => ({
    ...step,
    ...(step.offsetMinutes !== null && { offsetMinutes: Math.ceil(step.offsetMinutes / 2) }),
  }));
  const input = {
    playbookId: id,
    expectedVersion: version,
    changeNote: 'Dipercepat',
    content: { ...content, steps: hastened },
  };
  const answer = await citra.must('playbookEdit', input, 'playbook { edition }');
  same('edition', answer.playbook.edition, edition + 1);
  same('tasks of the running crisis', (await crisisNow(stage)).tasks, before);
}
