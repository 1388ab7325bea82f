import type { Ctx } from '../../platform/ctx';
import { transaction } from '../../platform/database';
import { storable } from './hashes.service';
import { RobotsFile } from './host-budget.entity';
import type { HostTurn } from './host-budget.service';
import { type RobotsRules, robotsRules, robotsUrl } from './pipeline/robots';

/** The product token of our user agent. */
const TOKEN = 'SINERGI';
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MAX_BYTES = 512 * 1024;

/** The rules of a page's origin by RFC 9309, fetched at most once a day (hourly while the host gives none). */
export async function robotsFor(ctx: Ctx, turn: HostTurn, pageUrl: string): Promise<RobotsRules> {
  const { origin } = new URL(pageUrl);
  const known = await ctx.app.reader.manager.findOneBy(RobotsFile, { origin });
  const file = known && isFresh(ctx, known) ? known : await fetchRobots(ctx, turn, origin);
  return robotsRules(robotsUrl(origin), { status: file.status, body: Buffer.from(file.body) }, TOKEN);
}

function isFresh(ctx: Ctx, file: RobotsFile): boolean {
  const age = ctx.now().getTime() - file.fetchedAt.getTime();
  const isAnswer = file.status !== null && file.status < 500;
  return age < (isAnswer ? DAY_MS : HOUR_MS);
}

async function fetchRobots(ctx: Ctx, turn: HostTurn, origin: string): Promise<RobotsFile> {
  await turn.pause();
  const answer = await ctx.app.http.fetch({
    url: robotsUrl(origin),
    maxBytes: MAX_BYTES,
    maxRedirects: 5,
    deadlineMs: 15_000,
  });
  // A file over the limit or a chain of redirects counts as absent, whatever the status of its last answer.
  const isAbsent = answer.outcome === 'TOO_MANY_REDIRECTS' || answer.outcome === 'TOO_LARGE';
  const isAnswer = ['OK', 'HTTP_ERROR', 'RATE_LIMITED'].includes(answer.outcome);
  const status = isAbsent ? 404 : isAnswer ? (answer.outcome === 'RATE_LIMITED' ? 503 : answer.status) : null;
  const body = answer.outcome === 'OK' ? storable(answer.body.toString('utf8')) : '';
  const file = Object.assign(new RobotsFile(), { origin, status, body, fetchedAt: ctx.now() });
  await transaction(ctx.app.writer, (db) => db.upsert(RobotsFile, file, ['origin']));
  return file;
}
