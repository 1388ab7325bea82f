import { Article, ArticleLiveness } from '../../server/modules/monitoring/article.entity';
import { idFloor } from '../../server/modules/monitoring/article-identity.service';
import { listSql } from '../../server/modules/monitoring/article-query.service';
import { sha256 } from '../../server/modules/monitoring/hashes.service';
import type { MediaOutlet } from '../../server/modules/outlets/outlet.entity';
import { Role, SYSTEM } from '../../server/platform/actor';
import { Ctx } from '../../server/platform/ctx';
import { quietExchange } from '../../server/platform/worker';
import { TestApp } from '../../server/test/app';
import { PASSWORD, personWithRole } from '../../server/test/factories/identity';
import { buildOutlet } from '../../server/test/factories/monitoring';
import { Child } from './child';
import { type Figure, median } from './figure';
import { perCpuSecond, post, type Shot } from './load';

const ARTICLES = 20_000;
const OUTLETS = 100;
const EMAIL = 'andi@rawaindah.example';
const QUERY =
  'query ($n: Int!) { articles(first: $n) { nodes { id title publishedAt outlet { id name } } } }';
const BARS: Record<string, number> = { mariadb: 0.3, sqlite: 0.15 };

/** Fills an office with articles and one analyst. */
async function fill(app: TestApp): Promise<void> {
  const outlets: MediaOutlet[] = [];
  for (let no = 0; no < OUTLETS; no++)
    outlets.push(await buildOutlet(app, { name: `Media ${no}`, hosts: [`media${no}.example`] }));
  const from = Date.parse('2025-01-01T00:00:00Z');
  for (let at = 0; at < ARTICLES; at += 500)
    await app.perform((ctx) =>
      ctx.db.insert(
        Article,
        Array.from({ length: 500 }, (_, i) => article(from, at + i, outlets[(at + i) % OUTLETS]?.no ?? null)),
      ),
    );
  await app.perform((ctx) => personWithRole(ctx, Role.MONITORING_ANALYST, { email: EMAIL, name: 'Andi' }));
}

function article(from: number, place: number, outletNo: number | null): Partial<Article> {
  const at = new Date(from + place * 20 * 60_000);
  const url = `https://media.example/${place}`;
  return {
    id: idFloor(at),
    version: 1,
    canonicalHash: sha256(url),
    url,
    canonicalUrl: url,
    outletNo,
    title: `Pemerintah kabupaten membuka pelayanan baru bagi warga desa nomor ${place}`,
    publishedAt: at,
    firstSeenAt: at,
    textHash: sha256(`teks ${place}`),
    readOutcome: 'READ',
    isPartial: false,
    isPaid: false,
    liveness: ArticleLiveness.LIVE,
    checkedAt: at,
    createdAt: at,
    updatedAt: at,
  };
}

/** The statement that the list sends, for the yardstick. */
function statement(app: TestApp): string {
  const leaf = new Map();
  const fields = new Map([
    ['title', leaf],
    ['publishedAt', leaf],
    ['outlet', new Map([['id', leaf]])],
  ]);
  return listSql(new Ctx(app.platform, SYSTEM, quietExchange('bench')), {}, null, null, 51, fields).text;
}

async function signedIn(port: number): Promise<Shot> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { errors { message } } }';
  const variables = { input: { email: EMAIL, password: PASSWORD } };
  const { cookie } = await post(port, { body: JSON.stringify({ query, variables }), headers: {} });
  const shot = { body: JSON.stringify({ query: QUERY, variables: { n: 50 } }), headers: { cookie } };
  const { text } = await post(port, shot);
  const nodes = JSON.parse(text).data?.articles.nodes ?? [];
  if (nodes.length !== 50 || !nodes[0].outlet.name)
    throw new Error(`The list answered ${text.slice(0, 300)}`);
  return shot;
}

/** The list of 50 articles with their outlets over HTTP, all guards on, against raw node:http; and the idle memory. */
export async function list(db: string, seconds: number): Promise<Figure[]> {
  const app = new TestApp();
  await app.open({});
  await fill(app);
  const { databaseUrl, secret } = app.platform.config;
  const env = { DATABASE_URL: databaseUrl, DATA_DIR: app.folder, SECRET: secret, SQL: statement(app) };
  await app.office.stop();
  const raw = await Child.start('raw', env);
  const office = await Child.start('office', { ...env, PUBLIC_URL: 'https://sinergi.example', RUN: 'http' });
  try {
    const shot = await signedIn(office.port);
    const rounds = { office: [] as number[], raw: [] as number[] };
    for (const [child, into] of [
      [office, null],
      [raw, null],
      [office, rounds.office],
      [raw, rounds.raw],
      [office, rounds.office],
      [raw, rounds.raw],
      [office, rounds.office],
      [raw, rounds.raw],
    ] as const) {
      const speed = await perCpuSecond(child, shot, into ? seconds : 8);
      into?.push(speed);
    }
    const [ours, theirs] = [median(rounds.office), median(rounds.raw)];
    const figure = { task: 'list', metric: 'requests_per_cpu_second' };
    return [
      { ...figure, value: ours, ratio: ours / theirs, ...(BARS[db] !== undefined && { bar: BARS[db] }) },
      { ...figure, metric: 'raw_requests_per_cpu_second', value: theirs },
      ...(await idle(env)),
    ];
  } finally {
    await raw.stop();
    await office.stop();
  }
}

/** Resident memory of a server with its worker that nobody asks anything for five seconds. */
async function idle(env: Record<string, string>): Promise<Figure[]> {
  const child = await Child.start('office', { ...env, LOG_LEVEL: 'warn' });
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const { rssMb } = await child.usage();
  await child.stop();
  const from = __filename.endsWith('.ts') ? 'idle_rss_mb_with_compiler' : 'idle_rss_mb';
  return [{ task: 'memory', metric: from, value: rssMb, bar: 250, atMost: true }];
}
