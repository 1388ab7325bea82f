import 'reflect-metadata';
import { makeOffice, type Office, openPlatform } from './app';
import { startDemo } from './demo/demo';
import { systemClock } from './platform/clock';
import { type Config, configFaults, readConfig } from './platform/config';
import { databaseFaults } from './platform/database-check';
import { makeLog } from './platform/log';
import { projectRoot } from './platform/root';

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Reads and checks the configuration; ends the process with every fault listed when it must not start. */
function configuration(): Config {
  const config = readConfig(process.env, projectRoot);
  const faults = configFaults(config, process.env);
  if (faults.length === 0) return config;
  process.stderr.write(`SINERGI does not start:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\n`);
  process.exit(1);
}

function listen(office: Office, { host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    const { server } = office.http;
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function main(): Promise<void> {
  const started = performance.now();
  const config = configuration();
  const isDemo = config.mode === 'demo';
  const log = makeLog(process.env.LOG_LEVEL ?? (config.mode === 'production' ? 'info' : 'warn'));
  say(`• Database: ${config.databaseUrl.replace(/:\/\/[^@]*@/, '://')}`);
  const demo = isDemo ? await startDemo(config, systemClock) : null;
  const platform = await openPlatform(demo?.config ?? config, systemClock, log);
  const faults = config.mode === 'production' ? await databaseFaults(platform.writer) : [];
  if (faults.length > 0)
    throw new Error(`the database is unsafe:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  await demo?.seed(platform, say);
  const office = await makeOffice(platform);
  if (config.runs.worker) office.worker.start();
  if (config.runs.http) {
    const port = await listen(office, config);
    say(
      `• Ready in ${((performance.now() - started) / 1000).toFixed(1)} s: http://localhost:${port}${isDemo ? '  (demo mode: accounts are listed on the sign-in page)' : ''}`,
    );
  }
  onStop(async () => {
    await office.stop();
    await demo?.stop();
  });
}

function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop().then(() => process.exit(0));
    });
  }
}

main().catch((error: Error & { code?: string }) => {
  const hint = error.code === 'EADDRINUSE' ? 'The port is in use; choose another with PORT.' : error.message;
  process.stderr.write(`SINERGI does not start: ${hint}\n`);
  process.exit(1);
});
