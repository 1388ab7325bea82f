import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { MediaOutlet } from '../outlets/outlet.entity';
import { outletOfHost } from '../outlets/outlet-lookup.service';
import { registerMonitored } from '../outlets/outlet-monitored.service';
import { managesMonitoring, mayReadMonitoring } from './monitoring.roles';
import { OpmlRow, OpmlVerdict } from './opml.inputs';
import { registeredDomain } from './pipeline/domains';
import { type OpmlEntry, type OpmlOutlet, parseOpml, writeOpml } from './pipeline/opml';
import { Source, SourceKind, SourceState } from './source.entity';
import { SourcesImported } from './source.events';
import { SourceOutlet } from './source-outlet.entity';
import { addressOf, createSource } from './source-register.service';

const TYPES: Record<SourceKind, string> = {
  RSS: 'rss',
  ATOM: 'rss',
  JSON_FEED: 'rss',
  NEWS_SITEMAP: 'sitemap',
  PAGE_LIST: 'page',
  MANUAL: 'manual',
};
const KINDS: Record<string, SourceKind> = { sitemap: SourceKind.NEWS_SITEMAP, page: SourceKind.PAGE_LIST };

/** All addresses that are polled, as an OPML 2.0 list by outlet; null for who may not read the register. */
export async function exportOpml(ctx: Ctx): Promise<string | null> {
  if (!mayReadMonitoring(ctx.actor)) return null;
  const sources = (await ctx.db.find(Source, { order: { title: 'ASC', id: 'ASC' } })).filter(
    ({ state, url }) => state !== SourceState.RETIRED && url !== '',
  );
  const links = await ctx.db.find(SourceOutlet);
  const outlets = await ctx.db.find(MediaOutlet, { order: { name: 'ASC', id: 'ASC' } });
  const bySource = new Map(links.map((link) => [link.sourceId, link.outletId]));
  const list = outlets.map(
    ({ id, name, domains }): OpmlOutlet => ({
      name,
      siteUrl: domains[0] ? `https://${domains[0]}` : null,
      entries: sources
        .filter((source) => bySource.get(source.id) === id)
        .map(({ title, url, kind }) => ({ title, url, type: TYPES[kind] })),
    }),
  );
  const title = `Sumber berita ${ctx.profile.office.name}`;
  return writeOpml(
    title,
    ctx.now(),
    list.filter(({ entries }) => entries.length > 0),
  );
}

/** What an import of the list would do with each of its addresses; changes nothing. @throws FORBIDDEN, INVALID_INPUT */
export async function checkOpml(ctx: Ctx, text: string): Promise<OpmlRow[]> {
  if (!managesMonitoring(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  const entries = parseOpml(text);
  if (!entries) throw invalid(['text'], 'Berkas ini bukan daftar OPML.');
  if (entries.length === 0) throw invalid(['text'], 'Daftar ini tidak memuat alamat sumber.');
  const seen = new Set<string>();
  const rows: OpmlRow[] = [];
  for (const entry of entries) rows.push(await rowOf(ctx, entry, seen));
  return rows;
}

async function rowOf(ctx: Ctx, entry: OpmlEntry, seen: Set<string>): Promise<OpmlRow> {
  const row: OpmlRow = Object.assign(new OpmlRow(), {
    ...entry,
    outlet: null,
    outletName: entry.outlet,
    reason: null,
  });
  if (entry.type === 'manual') return bad(row, 'Kanal manual tidak dapat diimpor.');
  try {
    const { url, urlHash } = addressOf(entry.url, ['text']);
    row.url = url;
    if (seen.has(urlHash)) return bad(row, 'Alamat ini sudah ada di atas dalam daftar yang sama.');
    seen.add(urlHash);
    const known = await ctx.db.findOneBy(Source, { urlHash });
    if (known)
      return Object.assign(row, {
        verdict: OpmlVerdict.KNOWN,
        reason: `Terdaftar sebagai “${known.title}”.`,
      });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return bad(row, error.message);
  }
  row.title ||= new URL(row.url).hostname;
  row.outlet = await outletOf(ctx, entry, row.url);
  row.outletName = row.outlet?.name ?? entry.outlet ?? hostFor(entry, row.url);
  row.verdict = row.outlet ? OpmlVerdict.NEW : OpmlVerdict.NEW_OUTLET;
  return row;
}

const bad = (row: OpmlRow, reason: string): OpmlRow =>
  Object.assign(row, { verdict: OpmlVerdict.ERROR, reason });

/** The site's host where it is told, because feeds often lie on a host of somebody else. */
const hostFor = ({ siteUrl }: Pick<OpmlEntry, 'siteUrl'>, url: string): string =>
  registeredDomain(new URL(siteUrl && URL.canParse(siteUrl) ? siteUrl : url).hostname);

async function outletOf(ctx: Ctx, entry: OpmlEntry, url: string): Promise<MediaOutlet | null> {
  const byHost =
    (await outletOfHost(ctx, hostFor(entry, url))) ?? (await outletOfHost(ctx, new URL(url).hostname));
  if (byHost || !entry.outlet) return byHost;
  const named = await ctx.db.findBy(MediaOutlet, { name: entry.outlet, isDraft: false });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/**
 * Registers the new addresses of a list; outlets that are not known yet become outlets that are only monitored. Known
 * addresses and rows with errors are left out, so that a list can be imported again.
 *
 * @throws FORBIDDEN, INVALID_INPUT
 */
export async function importOpml(ctx: Ctx, text: string): Promise<OpmlRow[]> {
  const rows = await checkOpml(ctx, text);
  const made = new Map<string, MediaOutlet>();
  const sourceIds: string[] = [];
  for (const row of rows) {
    if (row.verdict !== OpmlVerdict.NEW && row.verdict !== OpmlVerdict.NEW_OUTLET) continue;
    const host = hostFor(row, row.url);
    const outlet =
      row.outlet ?? made.get(host) ?? (await registerMonitored(ctx, row.outletName ?? host, host));
    made.set(host, outlet);
    row.outlet = outlet;
    const kind = KINDS[row.type] ?? null;
    const source = await createSource(ctx, { url: row.url, title: row.title, kind, outletIds: [outlet.id] });
    sourceIds.push(source.id);
  }
  const [first] = await ctx.db.findBy(Source, { id: In(sourceIds.slice(0, 1)) });
  if (first)
    await ctx.emit(SourcesImported, first, { sourceIds, outletIds: [...made.values()].map(({ id }) => id) });
  return rows;
}
