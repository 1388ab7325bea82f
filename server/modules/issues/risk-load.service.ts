import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { idFloor } from '../monitoring/article-identity.service';
import { IS_RESPONSE } from '../monitoring/buckets.service';
import { ARTICLE_COLUMNS, countRow } from '../monitoring/count-rows.service';
import { MediaOutlet, Medium, ReachLevel } from '../outlets/outlet.entity';
import { type ArticleReading, readingsOf } from './article-signal.service';
import { reachOfAccount, reachOfOutlet } from './risk';
import type { RiskItem } from './risk-items';
import { countedTriggers } from './signals';

const DAY_MS = 86_400_000;
/** A learned clock offset moves an article to another hour than its id says, at most by this. */
export const OFFSET_MS = 14 * 3_600_000;
const UNKNOWN_TONES = new Set([8, 9]);

/** An item with its story and its tones: the article's own, and those in its topics. */
export interface LoadedItem extends RiskItem {
  storyNo: number;
  tones: Map<number, number | null>;
}

/** An article's moment as counts see it, in SQL: a day without a time is spread by the id. */
export const MOMENT = `CASE WHEN a.publishedAt IS NULL OR a.dateFlag = 'DAY_ONLY'
  THEN (a.id - a.id % 4096) / 4096 * 1000 + ${Date.UTC(1995, 0, 1)} ELSE a.publishedAt END`;

/** What of `article a` the office neither published nor paid for. */
export const OTHERS = "a.status = 'USABLE' AND a.isPaid = 0 AND a.isOwnChannel = 0";
/** What of it counts in alerts: no answer of the office either. */
export const COUNTED = `${OTHERS} AND ${IS_RESPONSE} = 0`;

/** Items of all stories published in the 24 hours before `t` and known by then, by story; a few statements in all. */
export async function loadItems(ctx: Ctx, t: number): Promise<Map<number, LoadedItem[]>> {
  const range = [idFloor(new Date(t - DAY_MS - OFFSET_MS)), idFloor(new Date(t + OFFSET_MS))];
  const rows: Record<string, unknown>[] = await ctx.db.query(
    `SELECT 0 AS topicNo, a.id AS articleId, COALESCE(a.outletNo, 0) AS outletNo, COALESCE(a.tone, 8) AS tone,
       ${ARTICLE_COLUMNS}, a.channel AS channel, a.url AS url,
       a.account AS account, a.platform AS platform, a.engagement AS engagement
     FROM article a WHERE a.id >= ? AND a.id < ? AND a.storyNo IS NOT NULL AND a.firstSeenAt <= ?
       AND ${MOMENT} >= ? AND ${MOMENT} < ? AND ${COUNTED}`,
    [...range, t, t - DAY_MS, t],
  );
  const ids = rows.map((row) => toNumber(row.articleId));
  const scene: Scene = {
    ctx,
    outlets: new Map((await ctx.db.find(MediaOutlet)).map((outlet) => [outlet.no, outlet])),
    readings: await readingsOf(ctx, ids, range),
    tones: await topicTones(ctx, range),
  };
  const found = new Map<number, LoadedItem[]>();
  for (const item of rows.map((row) => itemOf(scene, row))) {
    const items = found.get(item.storyNo);
    if (items) items.push(item);
    else found.set(item.storyNo, [item]);
  }
  return found;
}

const toneOf = (stored: number): number | null => (UNKNOWN_TONES.has(stored) ? null : stored);

interface Scene {
  ctx: Ctx;
  outlets: Map<number, MediaOutlet>;
  readings: Map<number, ArticleReading>;
  tones: Map<number, Map<number, number | null>>;
}

async function topicTones(ctx: Ctx, range: number[]): Promise<Scene['tones']> {
  const rows: { topicNo: unknown; articleId: unknown; tone: unknown }[] = await ctx.db.query(
    'SELECT topicNo, articleId, tone FROM article_topic WHERE articleId >= ? AND articleId < ?',
    range,
  );
  const found: Scene['tones'] = new Map();
  for (const row of rows) {
    const articleId = toNumber(row.articleId);
    const tones = found.get(articleId) ?? new Map<number, number | null>();
    tones.set(Number(row.topicNo), toneOf(Number(row.tone)));
    found.set(articleId, tones);
  }
  return found;
}

function itemOf({ ctx, outlets, readings, tones }: Scene, row: Record<string, unknown>): LoadedItem {
  const { articleId, at, firstSeenAt, dupGroupId, storyNo, articleTone, outletNo } = countRow(row);
  const outlet = outlets.get(outletNo) ?? null;
  const read = readings.get(articleId);
  const isNational = outlet?.reachLevel === ReachLevel.NATIONAL;
  return {
    articleId,
    at,
    firstSeenAt,
    group: dupGroupId ?? articleId,
    tone: toneOf(articleTone),
    tones: tones.get(articleId) ?? new Map(),
    storyNo: storyNo ?? 0,
    ...carrierOf(row, outlet),
    official: read?.official ?? 0,
    triggers: countedTriggers(read?.triggers ?? [], isNational, ctx.profile.crisis.risk),
  };
}

type Carrier = Pick<RiskItem, 'carrier' | 'source' | 'weight' | 'channel'>;

/** An outlet speaks by its own medium, whatever page the item came by; who is no outlet is an account of its channel. */
function carrierOf(row: Record<string, unknown>, outlet: MediaOutlet | null): Carrier {
  if (outlet) {
    const carrier = `outlet:${outlet.id}`;
    const source = outlet.companyId ? `company:${outlet.companyId}` : carrier;
    const weight = reachOfOutlet(outlet.reachLevel);
    return { carrier, source, weight, channel: MEDIUM_CHANNEL[outlet.medium] };
  }
  const channel = String(row.channel);
  if (!SPOKEN.has(channel)) {
    const host = URL.canParse(String(row.url)) ? new URL(String(row.url)).hostname : '';
    return {
      carrier: `host:${host}`,
      source: `host:${host}`,
      weight: reachOfOutlet(ReachLevel.LOCAL),
      channel,
    };
  }
  const platform = String(row.platform ?? 'OTHER');
  const carrier = `${platform}:${String(row.account ?? '').toLowerCase()}`;
  const weight = reachOfAccount(Number(row.engagement ?? 0));
  return { carrier, source: carrier, weight, channel: channel === 'SOCIAL' ? platform : channel };
}

/** Channels on which persons speak rather than outlets. */
const SPOKEN = new Set(['SOCIAL', 'CHAT']);

const MEDIUM_CHANNEL: Record<Medium, string> = {
  [Medium.ONLINE]: 'ONLINE',
  [Medium.NEWS_AGENCY]: 'ONLINE',
  [Medium.PRINT_DAILY]: 'PRINT',
  [Medium.PRINT_WEEKLY]: 'PRINT',
  [Medium.PRINT_MONTHLY]: 'PRINT',
  [Medium.RADIO]: 'RADIO',
  [Medium.TV]: 'TV',
};
