import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createConnection } from 'mysql2/promise';

/** A MariaDB of our own: its data folder, its socket, gone when stopped. */
export interface PrivateMariaDb {
  socket: string;
  child: ChildProcess;
  stop(): Promise<void>;
}

const run = promisify(execFile);
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

const FAST = [
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-flush-method=nosync',
  '--innodb-doublewrite=0',
  '--sync-binlog=0',
];
const DURABLE = ['--innodb-flush-log-at-trx-commit=1', '--innodb-doublewrite=1'];

const serverArguments = (folder: string, durable: boolean) => [
  '--no-defaults',
  ...asRoot,
  `--datadir=${folder}/data`,
  // A starting server deletes the temporary tables it finds, also those of its neighbour.
  `--tmpdir=${folder}`,
  `--socket=${folder}/s`,
  `--pid-file=${folder}/pid`,
  '--skip-networking',
  '--skip-name-resolve',
  '--performance-schema=OFF',
  '--innodb-log-file-size=16M',
  '--innodb-buffer-pool-size=64M',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_unicode_ci',
  '--default-time-zone=+00:00',
  '--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
  '--innodb-snapshot-isolation=ON',
  ...(durable ? DURABLE : FAST),
];

/** Starts a MariaDB on a private socket; `durable` writes through to disk, for crash tests and benches. */
export async function startMariaDb(durable = false): Promise<PrivateMariaDb> {
  const folder = mkdtempSync(join(tmpdir(), 'mdb-'));
  await run('mariadb-install-db', [
    '--no-defaults',
    ...asRoot,
    `--datadir=${folder}/data`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--skip-name-resolve',
    '--innodb-log-file-size=16M',
  ]);
  const log = openSync(join(folder, 'log'), 'a');
  const child = spawn('mariadbd', serverArguments(folder, durable), { stdio: ['ignore', log, log] });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  await untilReady(folder, child);
  return { socket: join(folder, 's'), child, stop: () => stop(folder, child, kill) };
}

async function untilReady(folder: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    if (child.exitCode !== null) throw new Error(readFileSync(join(folder, 'log'), 'utf8').slice(-2000));
    try {
      const connection = await createConnection({ socketPath: join(folder, 's'), user: 'root' });
      return await connection.end();
    } catch {
      await sleep(20);
    }
  }
  throw new Error('MariaDB did not start in 20 s.');
}

async function stop(folder: string, child: ChildProcess, kill: () => void): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  process.off('exit', kill);
  await rm(folder, { recursive: true, force: true });
}

const addressOf = (socket: string, name: string): string =>
  `mariadb://root@localhost/${name}?socketPath=${encodeURIComponent(socket)}`;

async function asRootDo(socket: string, statements: readonly string[]): Promise<void> {
  const connection = await createConnection({ socketPath: socket, user: 'root' });
  for (const statement of statements) await connection.query(statement);
  await connection.end();
}

const LETTERS = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';

/** Makes an empty database and gives its address. */
export async function freshDatabase(socket: string, name: string): Promise<string> {
  await asRootDo(socket, [`DROP DATABASE IF EXISTS \`${name}\``, `CREATE DATABASE \`${name}\` ${LETTERS}`]);
  return addressOf(socket, name);
}

/** The database of a test worker, kept from file to file: it is migrated once, and whoever opens it empties it. */
export async function keptDatabase(socket: string, name: string): Promise<string> {
  await asRootDo(socket, [`CREATE DATABASE IF NOT EXISTS \`${name}\` ${LETTERS}`]);
  return addressOf(socket, name);
}
