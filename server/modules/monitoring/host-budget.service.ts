import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ctx } from '../../platform/ctx';
import { affected, transaction } from '../../platform/database';
import { isDuplicate } from '../../platform/errors';
import { HostBudget } from './host-budget.entity';
import { budgetDomain } from './pipeline/domains';

const LEASE_MS = 120_000;
const STEP_MS = 250;

/** The right to ask one host, one request at a time, until it is given back. */
export interface HostTurn {
  hostKey: string;
  gapMs: number;
  token: string;
  /** Waits until the pause since the last request of this turn is over. */
  pause(): Promise<void>;
}

/** What bounds the requests to a host: its registered domain. */
export function hostKeyOf(url: string): string {
  return URL.canParse(url) ? budgetDomain(new URL(url).hostname) : '-';
}

/** Pause between two starts on a host; hosts of the demo that answer on loopback need less. */
export function hostGapMs(ctx: Ctx, hostKey: string): number {
  const { hostGapSeconds = 5, routedHostGapSeconds = 1 } = ctx.profile.polling;
  const isRouted = [...ctx.app.config.fetchRoutes.keys()].some((host) => budgetDomain(host) === hostKey);
  return (isRouted ? routedHostGapSeconds : hostGapSeconds) * 1000;
}

const UNREACHED = new Set(['CONNECT_FAILURE', 'DNS_FAILURE', 'TLS_FAILURE']);
const UNREACHED_MS = 10 * 60_000;

/** Milliseconds for which a host is left alone after an answer, beyond the usual pause: a failed connection is remembered. */
export function restMs(ctx: Ctx, outcome: string, askedMs = 0): number {
  if (UNREACHED.has(outcome)) return UNREACHED_MS;
  if (outcome !== 'RATE_LIMITED') return 0;
  return Math.max(askedMs, (ctx.profile.polling.hostGapAfter429Seconds ?? 30) * 1000);
}

/** Milliseconds within which any answer must be complete. */
export const deadlineMs = (ctx: Ctx): number => (ctx.profile.polling.totalTimeoutSeconds ?? 30) * 1000;

/**
 * Takes the host for this process, waiting at most `patienceMs`; null when it stays taken. The wait is counted in real
 * time and the moment in the clock of the office, so that a clock that stands still does not stop the fetcher.
 */
export async function takeHost(ctx: Ctx, hostKey: string, patienceMs: number): Promise<HostTurn | null> {
  const started = performance.now();
  const entry = ctx.now().getTime();
  const token = randomUUID();
  for (;;) {
    const waited = performance.now() - started;
    const now = Math.max(ctx.now().getTime(), Math.floor(entry + waited));
    if (await claimHost(ctx, hostKey, token, now)) return turnOf(hostKey, hostGapMs(ctx, hostKey), token);
    if (waited >= patienceMs) return null;
    await sleep(Math.min(STEP_MS, patienceMs - waited + 1));
  }
}

function turnOf(hostKey: string, gapMs: number, token: string): HostTurn {
  let last: number | null = null;
  return {
    hostKey,
    gapMs,
    token,
    async pause() {
      const rest = last === null ? 0 : gapMs - (performance.now() - last);
      if (rest > 0) await sleep(rest);
      last = performance.now();
    },
  };
}

async function claimHost(ctx: Ctx, hostKey: string, token: string, now: number): Promise<boolean> {
  const claim = () =>
    transaction(ctx.app.writer, (db) =>
      affected(
        db,
        'UPDATE host_budget SET leaseUntil = ?, leaseOwner = ? WHERE hostKey = ? AND nextAt <= ? AND (leaseUntil IS NULL OR leaseUntil < ?)',
        [now + LEASE_MS, token, hostKey, now, now],
      ),
    );
  if ((await claim()) === 1) return true;
  if (await ctx.app.reader.manager.existsBy(HostBudget, { hostKey })) return false;
  await addHost(ctx, hostKey, now);
  return (await claim()) === 1;
}

async function addHost(ctx: Ctx, hostKey: string, now: number): Promise<void> {
  try {
    await transaction(ctx.app.writer, (db) =>
      db.insert(HostBudget, { hostKey, nextAt: new Date(now), leaseUntil: null, leaseOwner: null }),
    );
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

/** Gives the host back; the next request may start after the pause, or after what the host itself asked for. */
export async function leaveHost(ctx: Ctx, turn: HostTurn, extraMs = 0): Promise<void> {
  const nextAt = ctx.now().getTime() + Math.max(turn.gapMs, extraMs);
  await transaction(ctx.app.writer, (db) =>
    db.query(
      'UPDATE host_budget SET leaseUntil = NULL, leaseOwner = NULL, nextAt = ? WHERE hostKey = ? AND leaseOwner = ?',
      [nextAt, turn.hostKey, turn.token],
    ),
  );
}

/** When the host may be asked again; used to put off work that found it taken. */
export async function hostFreeAt(ctx: Ctx, hostKey: string): Promise<Date> {
  const budget = await ctx.db.findOneBy(HostBudget, { hostKey });
  const now = ctx.now().getTime();
  return new Date(Math.max(now + hostGapMs(ctx, hostKey), budget?.nextAt.getTime() ?? 0));
}
