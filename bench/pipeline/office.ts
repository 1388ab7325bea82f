import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { makeOffice, openPlatform } from '../../server/app';
import { systemClock } from '../../server/platform/clock';
import { readConfig } from '../../server/platform/config';
import { projectRoot } from '../../server/platform/root';
import { answerUsage } from '../speed/child';

/** The measured office with its worker; only the pause between requests to one site is taken away. */
async function main(): Promise<void> {
  const config = readConfig(process.env, projectRoot);
  const platform = await openPlatform(config, systemClock);
  Object.assign(platform.profile.polling, { routedHostGapSeconds: 0 });
  const office = await makeOffice(platform);
  process.on('message', async (message) => {
    if (message === 'start') office.worker.start();
    if (message !== 'count') return;
    const [row] = await platform.reader.query('SELECT COUNT(*) AS n FROM article');
    process.send?.({ count: Number(row.n) });
  });
  office.http.server.listen(0, '127.0.0.1', () =>
    answerUsage((office.http.server.address() as AddressInfo).port),
  );
}

void main();
