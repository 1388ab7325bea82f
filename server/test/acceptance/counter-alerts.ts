import type { Answer } from './cast';
import { fetchPage, judge } from './newsroom';
import { same } from './report';
import { iso, moveTo, type Stage } from './stage';
import { reportOf } from './texts';

const DAY = '2026-05-12';
const LEAD = 'Pasien RSUD Rawa Indah kembali menunggu berjam-jam di instalasi gawat darurat.';

interface Page {
  no: number;
  key: string;
  at: string;
  title: string;
  text: string;
}

async function negative(stage: Stage, { no, key, at, title, text }: Page): Promise<void> {
  const page = {
    key,
    slug: `ulang-${no}`,
    title,
    text,
    published: `${DAY} ${at}`,
    fetched: `${DAY} ${at}`,
    label: null,
  };
  stage.articles[no] = await fetchPage(stage, page);
  await judge(stage, { no, tone: 'NEGATIVE' });
}

const NOTICES = 'query { notices(first: 50) { nodes { createdAt } } }';

async function told({ cast }: Stage, who: keyof Stage['cast'], time: string): Promise<number> {
  const { notices } = await cast[who].ask(NOTICES);
  return notices.nodes.filter(({ createdAt }: Answer) => createdAt === iso(`${DAY} ${time}`)).length;
}

/** Assertion 15: nobody takes the alert, and the chain goes on: Lina, Citra, Dodi, one notice each. */
export async function untaken(stage: Stage): Promise<void> {
  const outlets = ['SL', 'TN', 'HM'];
  for (const [at, key] of outlets.entries()) {
    const text = reportOf('QUEUE', 301 + at, 8, LEAD);
    await negative(stage, { no: 400 + at, key, at: `09:0${at + 1}`, title: `Antrean IGD lagi ${at}`, text });
  }
  for (const time of ['09:15', '09:20', '09:25', '09:30']) await moveTo(stage, `${DAY} ${time}`);
  const calls = [
    ['andi', '09:15'],
    ['lina', '09:20'],
    ['citra', '09:25'],
    ['dodi', '09:30'],
  ] as const;
  for (const [who, time] of calls) same(`notices of ${who} at ${time}`, await told(stage, who, time), 1);
}
