import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { configFaults, readConfig } from '../platform/config';

const root = join(__dirname, '..', '..');
const GOOD = {
  NODE_ENV: 'production',
  SECRET: 'a-secret-of-more-than-thirty-two-characters',
  PUBLIC_URL: 'https://sinergi.rawaindah.go.id',
  TRUST_PROXY: '1',
  SMTP_URL: 'smtp://localhost:25',
  DATABASE_URL: 'mariadb://sinergi@localhost/sinergi',
};
const BAD = {
  NODE_ENV: 'production',
  SECRET: 'short',
  PUBLIC_URL: 'http://sinergi.rawaindah.go.id',
  SINERGI_MODE: 'demo',
  FETCH_ROUTES: 'rawakini.example=127.0.0.1:9000',
  LOG_LEVEL: 'debug',
  PORT: '70000',
  DATABASE_URL: 'postgres://localhost/sinergi',
};
const EVERY = [
  'PORT is not a port number.',
  'DATABASE_URL must begin with sqlite:, mysql:// or mariadb://.',
  'SECRET is shorter than 32 characters.',
  'FETCH_ROUTES is for the demo and tests only.',
  'SINERGI_MODE asks for demo or development.',
  'PUBLIC_URL must be the https address people use.',
  'TRUST_PROXY=1 must declare the TLS proxy in front of this server.',
  'SMTP_URL is not set: invitations and notices could not be sent.',
  'LOG_LEVEL debug or trace is not for production.',
];

describe('a start in production (T29)', () => {
  const faults = (env: Record<string, string | undefined>) => configFaults(readConfig(env, root), env);

  it('finds nothing wrong with a whole configuration', () => {
    expect(faults(GOOD)).toEqual([]);
    expect(faults({})).toEqual([]);
  });

  it('lists every fault at once', () => {
    expect(faults(BAD)).toEqual(EVERY);
    expect(faults({ ...GOOD, SECRET: undefined })).toEqual([
      'SECRET is not set (at least 32 characters, from the environment or SECRET_FILE).',
    ]);
  });

  it('does not start, and says every fault, before it touches a database', () => {
    const run = spawnSync(process.execPath, ['-r', './scripts/register.js', 'server/main.ts'], {
      cwd: root,
      env: { PATH: process.env.PATH, ...BAD },
      encoding: 'utf8',
      timeout: 60_000,
    });

    expect(run.status).toBe(1);
    expect(run.stdout).toBe('');
    expect(run.stderr).toBe(`SINERGI does not start:\n${EVERY.map((fault) => `  - ${fault}`).join('\n')}\n`);
  }, 60_000);
});
