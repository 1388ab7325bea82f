import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = join(__dirname, '..');
const BUILT = join(ROOT, 'dist/server/main.js');
const READY_MS = 180_000;
const STOP_MS = 10_000;

/** The demo office on a port and a data folder of its own. */
export interface RunningOffice {
  url: string;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const age = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The newest change below a folder of sources. */
const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => age(join(folder, name))),
  );

/** The built server when it is as new as its sources, else the sources themselves. */
function command(): string[] {
  const builtAt = Math.max(age(BUILT), age(join(ROOT, 'dist/tsconfig.build.tsbuildinfo')));
  const isCurrent = age(BUILT) > 0 && builtAt >= newest(join(ROOT, 'server'));
  return isCurrent ? [BUILT] : ['-r', './scripts/register.js', 'server/main.ts'];
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const until = Date.now() + READY_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${output()}`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok && output().includes('Ready')) return;
    await sleep(200);
  }
  throw new Error(`The server was not ready in time:\n${output()}`);
}

/** Ends the server by its process id and waits until it is gone. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(child.pid, 'SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(limit);
}

/** Starts the server as `npm start` does after its set-up, with a fresh demo data set. */
export async function startOffice(): Promise<RunningOffice> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-e2e-'));
  const { DATABASE_URL: _, ...env } = process.env;
  let output = '';
  const child = spawn(process.execPath, command(), {
    cwd: ROOT,
    env: { ...env, NODE_ENV: '', PORT: String(port), DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}`;
  try {
    await untilReady(url, child, () => output);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
