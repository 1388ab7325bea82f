import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../server/platform/actor';
import { TestApp } from '../../server/test/app';
import { PASSWORD, personWithRole } from '../../server/test/factories/identity';
import { buildOutlet, buildSource } from '../../server/test/factories/monitoring';
import { Child } from '../speed/child';
import { type Figure, median } from '../speed/figure';
import { post } from '../speed/load';
import { makeQueries, readItems } from './items';
import { sites } from './press';
import { addTopics } from './topics';

const EMAIL = 'andi@rawaindah.example';
const EVERY_MS = 100;
const LIST =
  '{ articles(first: 50, filter: {}) { nodes { id title publishedAt isPaid outlet { id name } } } }';
const SEARCH =
  '{ articleSearch(first: 20, query: "presiden OR jakarta") { hits { nodes { article { id title } } } } }';

export interface Options {
  data: string;
  articles: number;
  topics: number;
}

/** An office with sources, topics and one analyst, closed again; its database and folder stay. */
async function prepared({
  data,
  articles,
  topics,
}: Options): Promise<{ app: TestApp; env: Record<string, string> }> {
  const app = new TestApp();
  await app.open({});
  app.clock.set(new Date());
  for (const site of sites()) {
    const outlet = await buildOutlet(app, { name: site, hosts: [site] });
    await buildSource(app, { url: `http://${site}/feed`, title: site, outletIds: [outlet.id] });
  }
  await addTopics(app, makeQueries(readItems(data, articles), topics));
  await app.perform((ctx) => personWithRole(ctx, Role.MONITORING_ANALYST, { email: EMAIL, name: 'Andi' }));
  const { databaseUrl, secret } = app.platform.config;
  const env = { DATABASE_URL: databaseUrl, DATA_DIR: app.folder, SECRET: secret, LOG_LEVEL: 'warn' };
  return { app, env: { ...env, PUBLIC_URL: 'https://sinergi.example' } };
}

/** Asks the list, a search and an article ten times a second until told to stop; gives milliseconds by query. */
function asking(port: number, cookie: string): { stop(): Promise<Map<string, number[]>> } {
  const agent = new Agent({ keepAlive: true });
  const times = new Map<string, number[]>();
  const open: Promise<void>[] = [];
  let turn = 0;
  let newest = '';
  const ask = async (name: string, query: string) => {
    const from = performance.now();
    const { status, text } = await post(
      port,
      { body: JSON.stringify({ query }), headers: { cookie } },
      agent,
    );
    if (status !== 200) throw new Error(`The server answered ${status}: ${text.slice(0, 200)}`);
    times.set(name, [...(times.get(name) ?? []), performance.now() - from]);
    newest = /"id":"(\d{10,})"/.exec(text)?.[1] ?? newest;
  };
  const queries: [string, () => string][] = [
    ['list', () => LIST],
    ['search', () => SEARCH],
    ['article', () => `{ article(id: "${newest || '1'}") { id title paragraphs versions { no } } }`],
  ];
  const timer = setInterval(() => {
    const [name, query] = queries[turn++ % queries.length] ?? ['list', () => LIST];
    open.push(ask(name, query()));
  }, EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(open);
      agent.destroy();
      return times;
    },
  };
}

async function cookieOf(port: number): Promise<string> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { errors { message } } }';
  const variables = { input: { email: EMAIL, password: PASSWORD } };
  return (await post(port, { body: JSON.stringify({ query, variables }), headers: {} })).cookie;
}

async function untilAll(office: Child, wanted: number): Promise<number> {
  for (const end = performance.now() + 600_000; performance.now() < end; await sleep(250)) {
    const { count } = (await office.ask('count')) as { count: number };
    if (count >= wanted) return count;
  }
  throw new Error('Not every article arrived within ten minutes.');
}

const share = (values: number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** One run over all articles: the rate, the CPU of the office with its worker, and how fast it answers meanwhile. */
export async function round(options: Options): Promise<Figure[]> {
  const { app, env } = await prepared(options);
  await app.office.stop();
  const press = await Child.start('../pipeline/press', {
    ROLE: 'press',
    DATA: options.data,
    ARTICLES: String(options.articles),
  });
  const routes = sites().map((site) => `${site}=127.0.0.1:${press.port}`);
  const office = await Child.start('../pipeline/office', { ...env, FETCH_ROUTES: routes.join(',') });
  try {
    const load = asking(office.port, await cookieOf(office.port));
    await sleep(1000);
    const [from, before] = [performance.now(), await office.usage()];
    office.say('start');
    const count = await untilAll(office, options.articles);
    const [seconds, after] = [(performance.now() - from) / 1000, await office.usage()];
    const cpu = after.cpuSeconds - before.cpuSeconds;
    return figures(count, seconds, cpu, after.rssMb, await load.stop());
  } finally {
    await office.stop();
    await press.stop();
  }
}

function figures(
  count: number,
  seconds: number,
  cpu: number,
  rssMb: number,
  times: Map<string, number[]>,
): Figure[] {
  const named = (metric: string, value: number, extra: Partial<Figure> = {}): Figure => ({
    task: 'pipeline',
    metric,
    value,
    ...extra,
  });
  return [
    named('articles_per_cpu_second', count / cpu, { bar: 25 }),
    named('cpu_ms_per_article', (cpu * 1000) / count, { bar: 40, atMost: true }),
    named('articles_per_second', count / seconds),
    named('rss_mb', rssMb),
    ...[...times].flatMap(([name, values]) => [
      named(`${name}_p50_ms`, median(values)),
      named(`${name}_p99_ms`, share(values, 0.99), { bar: 200, atMost: true }),
    ]),
  ];
}
