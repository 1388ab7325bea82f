import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../platform/clock';
import type { Config } from '../platform/config';
import type { Platform } from '../platform/ctx';
import { loadProfile, zoneOf } from '../platform/profile';
import { startPress } from './press/press';
import { seedDemo } from './seed';

/** The demo beside the office: fictional outlet sites on loopback and, once, a living data set. */
export interface Demo {
  config: Config;
  seed(platform: Platform, say: (text: string) => void): Promise<void>;
  stop(): Promise<void>;
}

const YOUNGEST_HOURS = 6;

/** Where the story ends: now, or with the old year while the new one is younger than a story needs. */
export function storyEnd(now: Date, timeZone: string): Date {
  const zone = zoneOf(timeZone);
  const newYear = zone.instantOf(`${zone.dayOf(now).slice(0, 4)}-01-01`, '00:00').getTime();
  return now.getTime() - newYear < YOUNGEST_HOURS * 3_600_000 ? new Date(newYear - 60_000) : now;
}

/** When the data set was made: its articles keep their publish times over restarts. */
function firstStart(config: Config, clock: Clock): Date {
  const file = join(config.dataDir, 'demo.json');
  if (existsSync(file))
    return new Date(Number((JSON.parse(readFileSync(file, 'utf8')) as { startedAt: number }).startedAt));
  mkdirSync(config.dataDir, { recursive: true });
  const end = storyEnd(clock.now(), loadProfile(config.root, config.profile).timeZone);
  writeFileSync(file, JSON.stringify({ startedAt: end.getTime() }));
  return end;
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
