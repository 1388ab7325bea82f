import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { makeOffice, openPlatform } from '../../server/app';
import { systemClock } from '../../server/platform/clock';
import { readConfig } from '../../server/platform/config';
import { projectRoot } from '../../server/platform/root';
import { answerUsage } from './child';

/** The measured server: the whole office as in production, on a free port. */
async function main(): Promise<void> {
  const config = readConfig(process.env, projectRoot);
  const office = await makeOffice(await openPlatform(config, systemClock));
  if (config.runs.worker) office.worker.start();
  office.http.server.listen(0, '127.0.0.1', () =>
    answerUsage((office.http.server.address() as AddressInfo).port),
  );
}

void main();
