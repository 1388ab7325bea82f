import type { Answer } from './cast';
import { editPlaybook } from './counter-playbook';
import { act, check, type Scene } from './plot';
import { same } from './report';
import { iso, type Stage } from './stage';

const DAY = '2026-04-15';
const at = (time: string) => iso(`${DAY} ${time}`);

const CRISIS = `query ($code: ID!) { crisis(code: $code) { id code state severity clockStartedAt declaredAt
  strategyAdvice { effectiveCluster recommended } clocks { kind round dueAt metAt state minutesTaken }
  tasks(first: 50) { nodes { id stepNo text dueAt state isMandatory } } } }`;

/** The crisis as Dodi sees it. */
export const crisisNow = async ({ cast, book }: Stage): Promise<Answer> =>
  (await cast.dodi.ask(CRISIS, { code: book.crisisId })).crisis;

/** Clocks that were asked for, by kind; of repeating ones the round that is named. */
export async function clockOf(stage: Stage, kind: string, round = 1): Promise<Answer> {
  const { clocks } = await crisisNow(stage);
  return clocks.find((one: Answer) => one.kind === kind && one.round === round) ?? null;
}

/** Assertion 20: the issue carries story, items and districts; opened twice it is the same. */
const issueOpened = check(`${DAY} 08:06`, (stage) =>
  stage.report.part(20, async () => {
    const { cast, book } = stage;
    const { issue } = await cast.andi.ask(
      `query ($id: ID!) { issue(id: $id) { code category impact owner { name } agency { code } districts { code }
        stories { id } articles(first: 50) { totalCount } } }`,
      { id: book.issueId },
    );
    same('issue', [issue.code, issue.category, issue.impact], ['ISU-2026-003', 'layanan/RSUD', 4]);
    same('owner and agency', [issue.owner.name, issue.agency.code], ['Citra', 'RSUD']);
    same('districts', issue.districts.map(({ code }: Answer) => code).sort(), ['LB', 'MJ', 'TS']);
    same('stories and items', [issue.stories.length, issue.articles.totalCount], [1, 3]);
    const again = await cast.andi.must('issueOpen', { alertId: book.alertId }, 'issue { id }');
    same('opened twice', again.issue.id, book.issueId);
  }),
);

/** Assertion 21: Budi and Andi may not declare; a severity must be chosen. */
const undeclared = act(`${DAY} 08:37`, (stage) =>
  stage.report.part(21, async () => {
    const { cast, book } = stage;
    const input = { issueIds: [book.issueId], severity: 'SEV2', playbookCode: 'PB-04', reason: 'Coba' };
    same('Budi declares', await cast.budi.refused('crisisDeclare', input), ['FORBIDDEN']);
    same('Andi declares', await cast.andi.refused('crisisDeclare', input), ['FORBIDDEN']);
    const without = { issueIds: [book.issueId], playbookCode: 'PB-04', reason: 'Coba' };
    same('without severity', await cast.dodi.refused('crisisDeclare', without), ['INVALID_INPUT']);
    const { crises } = await cast.dodi.ask('query { crises(first: 5) { totalCount } }');
    same('crises', crises.totalCount, 0);
  }),
);

const DUE: readonly [number, string][] = [
  [1, '08:35'],
  [2, '08:45'],
  [4, '09:05'],
  [6, '09:30'],
];

/** Assertions 22 to 24, after the declaration. */
const declared = check(`${DAY} 08:38`, async (stage) => {
  await stage.report.part(21, async () => {
    const { code, severity, state } = await crisisNow(stage);
    same('crisis', [code, severity, state], ['KRS-2026-001', 'SEV2', 'DECLARED']);
  });
  await stage.report.part(22, async () =>
    same('clock', (await crisisNow(stage)).clockStartedAt, at('08:30')),
  );
  await stage.report.part(23, async () => {
    const { nodes } = (await crisisNow(stage)).tasks;
    same('tasks', nodes.length, 12);
    const task = (no: number) => nodes.find(({ stepNo }: Answer) => stepNo === no);
    for (const [no, time] of DUE) same(`due time of step ${no}`, task(no).dueAt, at(time));
    same('step 1', task(1).state, 'DONE');
    for (const [no, words] of [
      [2, 'pernyataan awal'],
      [4, 'lembar fakta'],
      [6, 'rilis lengkap'],
    ] as const)
      same(`words of step ${no}`, task(no).text.toLowerCase().includes(words), true);
  });
  await stage.report.part(24, async () => {
    const { strategyAdvice } = await crisisNow(stage);
    same('effective cluster', strategyAdvice.effectiveCluster, 'PREVENTABLE');
    same('recommended', strategyAdvice.recommended.includes('REBUILD'), true);
    const input = { crisisId: stage.book.crisisId, strategies: ['ATTACK_ACCUSER'] };
    same('attack', await stage.cast.dodi.refused('crisisStrategyChoose', input), ['STRATEGY_NOT_ALLOWED']);
  });
});

/** Assertion 23 again: the playbook is edited while the crisis runs. */
const edited = act(`${DAY} 08:50`, (stage) => stage.report.part(23, () => editPlaybook(stage)));

const NOTICES = `query { notices(first: 30) { nodes { title body createdAt } } }`;

/** Assertion 25: the system recommends and tells Dodi and Eka, and changes nothing. */
const recommended = check(`${DAY} 09:00`, (stage) =>
  stage.report.part(25, async () => {
    for (const person of [stage.cast.dodi, stage.cast.eka]) {
      const { notices } = await person.ask(NOTICES);
      const told = notices.nodes.filter(({ createdAt }: Answer) => createdAt === at('09:00'));
      same(
        `${person.name} is told at 09:00`,
        told.some(({ title }: Answer) => /tinjau|kritis/i.test(title)),
        true,
      );
    }
    same('severity', (await crisisNow(stage)).severity, 'SEV2');
  }),
);

/** Assertions 27 and 42: the clocks and how long each took. */
const clocks = [
  check(`${DAY} 08:45`, (stage) =>
    stage.report.part(27, async () => {
      const { state, minutesTaken } = await clockOf(stage, 'HOLDING');
      same('HOLDING', [state, minutesTaken], ['MET', 13]);
    }),
  ),
  check(`${DAY} 11:20`, (stage) =>
    stage.report.part(42, async () => {
      for (const [kind, minutes] of [
        ['FULL', 55],
        ['SPOKES', 85],
        ['LEADERSHIP', 15],
      ] as const) {
        const clock = await clockOf(stage, kind);
        same(kind, [clock.state, clock.minutesTaken], ['MET', minutes]);
      }
      const update = await clockOf(stage, 'UPDATE');
      same('first UPDATE', [update.dueAt, update.metAt], [at('11:25'), at('11:20')]);
    }),
  ),
];

/** What is checked of issue and crisis while act 3 runs. */
export const caseScenes = (): Scene[] => [issueOpened, undeclared, declared, edited, recommended, ...clocks];
