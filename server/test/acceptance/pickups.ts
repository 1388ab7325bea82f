import { FULL_TEXT } from './act3-words';
import type { Answer } from './cast';
import { targets } from './distribution';
import { fetchPage, siteOf } from './newsroom';
import { orderNow } from './orders';
import { act, check, news, type Scene } from './plot';
import { carrying } from './prepare';
import { printed } from './press';
import { same } from './report';
import { iso, type Stage } from './stage';

const DAY = '2026-04-15';

/** What the outlets made of the statement; acceptance.md section 6. */
const CARRIED = [
  {
    key: 'HM',
    published: '10:12',
    fetched: '10:17',
    percent: 95,
    messages: 3,
    m: 0.975,
    mode: 'PAID_ORDER',
    latency: 47,
  },
  {
    key: 'RK',
    published: '10:40',
    fetched: '10:46',
    percent: 78,
    messages: 2,
    m: 0.79,
    mode: 'PAID_ORDER',
    latency: 75,
  },
  {
    key: 'SL',
    published: '11:35',
    fetched: '11:41',
    percent: 92,
    messages: 3,
    m: 0.96,
    mode: 'PAID_ORDER',
    latency: 130,
  },
  {
    key: 'GF',
    published: '14:20',
    fetched: '14:25',
    percent: 42,
    messages: 1,
    m: 0.51,
    mode: 'FREE_RELEASE',
    latency: 295,
  },
  {
    key: 'NW',
    published: '17:05',
    fetched: '17:05',
    percent: 55,
    messages: 3,
    m: 0.775,
    mode: 'RIGHT_OF_REPLY',
    latency: 460,
  },
];

async function carry(stage: Stage, one: (typeof CARRIED)[number], at: number): Promise<void> {
  const { key, published, fetched, percent, messages, mode } = one;
  const text = `${printed(FULL_TEXT, percent, 900 + at)}\n${carrying(messages)} Demikian juru bicara Rina.`;
  stage.articles[300 + at] = await fetchPage(stage, {
    key,
    slug: 'layanan-rsud',
    title: 'Penjelasan layanan RSUD',
    text,
    published: `${DAY} ${published}`,
    fetched: `${DAY} ${fetched}`,
    label: mode === 'PAID_ORDER' ? 'Advertorial' : null,
  });
}

const PICKUPS = `query ($filter: PickupFilter) { pickups(first: 50, filter: $filter) { nodes { id state matchScore containment
  messages { id } messageCount mode latencyMinutes isNamed decidedAt decidedBy { name } article { id outlet { id } } target { id state } } } }`;

/** Pickups of the issue by the short names of their outlets. */
export async function pickups(stage: Stage): Promise<Record<string, Answer>> {
  const { nodes } = (await stage.cast.andi.ask(PICKUPS, { filter: { issueId: stage.book.issueId } })).pickups;
  return Object.fromEntries(
    CARRIED.flatMap(({ key }) => {
      const found = nodes.find(({ article }: Answer) => article.outlet?.id === siteOf(stage, key).outletId);
      return found ? [[key, found]] : [];
    }),
  );
}

async function acceptGF(stage: Stage): Promise<void> {
  const { GF } = await pickups(stage);
  same('GF waits for a person', GF?.state, 'PENDING');
  await stage.cast.andi.must('pickupAccept', { pickupId: GF.id }, 'pickup { state }');
}

/** Assertion 45 by 17:05, and of each pickup its numbers. */
const found = check(`${DAY} 17:05`, (stage) =>
  stage.report.part(45, async () => {
    const all = await pickups(stage);
    for (const { key, m, mode, latency, messages } of CARRIED) {
      const { state, matchScore, mode: shown, latencyMinutes, messages: carried, isNamed } = all[key] ?? {};
      const expected = [key === 'GF' ? 'HUMAN' : 'AUTO', m, mode, latency, messages, true];
      same(
        `pickup of ${key}`,
        [state, matchScore, shown, latencyMinutes, carried?.length, isNamed],
        expected,
      );
    }
    same('who decided GF', [all.GF.decidedBy.name, all.GF.decidedAt], ['Andi', iso(`${DAY} 14:50`)]);
  }),
);

/** Assertion 45 after 72 hours: TN and KH. */
const silent = check('2026-04-18 09:30', (stage) =>
  stage.report.part(45, async () => {
    const all = await targets(stage);
    const states = ['TN', 'KH', 'HM', 'RK', 'SL', 'GF', 'NW'].map((key) => [key, all[key].state]);
    const picked = (key: string) => [key, 'PICKED_UP'];
    same('targets after 72 hours', states, [
      ['TN', 'NO_PICKUP'],
      ['KH', 'NO_PICKUP'],
      ...['HM', 'RK', 'SL', 'GF', 'NW'].map(picked),
    ]);
  }),
);

const proofOf = async (stage: Stage, key: string): Promise<Answer> => {
  const { order } = (await targets(stage))[key];
  const [proof] = (await orderNow(stage, order.id)).proofs.nodes;
  return proof;
};

/** Assertion 46: RK's proof waits and Nia accepts it; the other two verify themselves. */
const proofs = [
  check(`${DAY} 11:45`, (stage) =>
    stage.report.part(46, async () => {
      for (const [key, state, forward] of [
        ['HM', 'AUTO_VERIFIED', 0.95],
        ['SL', 'AUTO_VERIFIED', 0.92],
        ['RK', 'PENDING_REVIEW', 0.78],
      ] as const) {
        const proof = await proofOf(stage, key);
        same(`proof of ${key}`, [proof?.state, proof?.forward], [state, forward]);
      }
    }),
  ),
];

export { proofOf };

/** The articles that carry the statement, the human decision, and what is true afterwards. */
export const pickupScenes = (): Scene[] => [
  ...CARRIED.map((one, at) => news(`${DAY} ${one.fetched}`, (stage) => carry(stage, one, at))),
  act(`${DAY} 14:50`, acceptGF),
  found,
  silent,
  ...proofs,
];
