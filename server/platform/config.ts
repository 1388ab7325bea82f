import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Mode = 'demo' | 'development' | 'production';

/** Everything the process takes from its environment, checked once at boot. */
export interface Config {
  mode: Mode;
  root: string;
  host: string;
  port: number;
  dataDir: string;
  databaseUrl: string;
  adminDatabaseUrl: string;
  publicUrl: string;
  secret: string;
  profile: string;
  smtpUrl: string | null;
  mailFrom: string;
  trustProxy: boolean;
  /** Fictional host names that the fetcher may reach on loopback: demo and tests only. */
  fetchRoutes: ReadonlyMap<string, { address: string; port: number }>;
  runs: { http: boolean; worker: boolean };
  logLevel: string;
  /** Milliseconds between two checks of the session of an open socket. */
  sessionRecheckMs: number;
}

type Environment = Record<string, string | undefined>;

const DEMO_SECRET = 'demo-secret-that-production-refuses-to-start-with';

/** A secret from the environment, or from the file that NAME_FILE points to. */
function secretOf(env: Environment): string {
  const file = env.SECRET_FILE;
  return (file ? readFileSync(file, 'utf8').trim() : env.SECRET) ?? DEMO_SECRET;
}

function modeOf(env: Environment): Mode {
  if (env.NODE_ENV === 'production') return 'production';
  return env.SINERGI_MODE === 'development' ? 'development' : 'demo';
}

function routesOf(text: string | undefined): Config['fetchRoutes'] {
  const pairs = (text ?? '').split(',').filter(Boolean);
  return new Map(
    pairs.map((pair) => {
      const [host = '', target = ''] = pair.split('=');
      const [address = '', port = ''] = target.split(':');
      return [host, { address, port: Number(port) }];
    }),
  );
}

/** Reads the configuration; call `configFaults` before using it. */
export function readConfig(env: Environment, root: string): Config {
  const dataDir = resolve(root, env.DATA_DIR ?? 'data');
  const databaseUrl = env.DATABASE_URL ?? `sqlite:${join(dataDir, 'sinergi.sqlite')}`;
  const port = Number(env.PORT ?? 4000);
  return {
    mode: modeOf(env),
    root,
    host: env.HOST ?? (env.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1'),
    port,
    dataDir,
    databaseUrl,
    adminDatabaseUrl: env.DATABASE_ADMIN_URL ?? databaseUrl,
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${port}`,
    secret: secretOf(env),
    profile: env.PROFILE ?? 'rawa-indah',
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? 'sinergi@localhost',
    trustProxy: env.TRUST_PROXY === '1',
    fetchRoutes: routesOf(env.FETCH_ROUTES),
    sessionRecheckMs: 30_000,
    runs: { http: env.RUN !== 'worker', worker: env.RUN !== 'http' },
    logLevel: env.LOG_LEVEL ?? 'info',
  };
}

/** Every reason why the process must not start with this configuration; empty when it may. */
export function configFaults(config: Config, env: Environment): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  must(
    Number.isInteger(config.port) && config.port >= 0 && config.port < 65_536,
    'PORT is not a port number.',
  );
  must(
    /^(sqlite:|mysql:\/\/|mariadb:\/\/)/.test(config.databaseUrl),
    'DATABASE_URL must begin with sqlite:, mysql:// or mariadb://.',
  );
  if (config.mode !== 'production') return faults;
  must(
    config.secret !== DEMO_SECRET,
    'SECRET is not set (at least 32 characters, from the environment or SECRET_FILE).',
  );
  must(config.secret.length >= 32, 'SECRET is shorter than 32 characters.');
  must(config.fetchRoutes.size === 0, 'FETCH_ROUTES is for the demo and tests only.');
  must(
    env.SINERGI_MODE === undefined || env.SINERGI_MODE === 'production',
    'SINERGI_MODE asks for demo or development.',
  );
  must(config.publicUrl.startsWith('https://'), 'PUBLIC_URL must be the https address people use.');
  must(config.trustProxy, 'TRUST_PROXY=1 must declare the TLS proxy in front of this server.');
  must(config.smtpUrl !== null, 'SMTP_URL is not set: invitations and notices could not be sent.');
  must(
    env.LOG_LEVEL !== 'debug' && env.LOG_LEVEL !== 'trace',
    'LOG_LEVEL debug or trace is not for production.',
  );
  return faults;
}
