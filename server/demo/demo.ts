import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../platform/clock';
import type { Config } from '../platform/config';
import type { Platform } from '../platform/ctx';
import { startPress } from './press/press';
import { seedDemo } from './seed';

/** The demo beside the office: fictional outlet sites on loopback and, once, a living data set. */
export interface Demo {
  config: Config;
  seed(platform: Platform, say: (text: string) => void): Promise<void>;
  stop(): Promise<void>;
}

/** When the data set was made: its articles keep their publish times over restarts. */
function firstStart(config: Config, clock: Clock): Date {
  const file = join(config.dataDir, 'demo.json');
  if (existsSync(file))
    return new Date(Number((JSON.parse(readFileSync(file, 'utf8')) as { startedAt: number }).startedAt));
  mkdirSync(config.dataDir, { recursive: true });
  writeFileSync(file, JSON.stringify({ startedAt: clock.now().getTime() }));
  return clock.now();
}

/** Starts the demo press; its host names are routed to loopback, nothing else is opened. */
export async function startDemo(config: Config, clock: Clock): Promise<Demo> {
  const startedAt = firstStart(config, clock);
  const press = await startPress({ now: () => clock.now(), startedAt });
  return {
    config: { ...config, fetchRoutes: new Map([...config.fetchRoutes, ...press.routes]) },
    seed: (platform, say) => seedDemo(platform, startedAt, say),
    stop: () => press.close(),
  };
}
