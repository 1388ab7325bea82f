import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import type { ArticleChannel, ArticleLiveness, ArticleStatus } from './article.entity';
import { type ItemTone, toneNamed } from './kliping.inputs';
import { mayReadMonitoring } from './monitoring.roles';
import { extractLine } from './pipeline/extract-line';

/** A topic of an item with the tone that counts there and who gave it. */
export interface ItemTopic {
  no: number;
  id: string;
  name: string;
  priority: number;
  mediaTopicCode: string | null;
  tone: ItemTone | null;
  isByPerson: boolean;
}

/** What clippings, reports and exports say of one article; topics are empty for who may not see them. */
export interface CoverageItem {
  id: number;
  version: number;
  title: string;
  url: string;
  author: string | null;
  publishedAt: Date | null;
  firstSeenAt: Date;
  updatedAt: Date;
  channel: ArticleChannel;
  lang: string | null;
  status: ArticleStatus;
  liveness: ArticleLiveness;
  isPaid: boolean;
  isOwnChannel: boolean;
  paidLabel: string | null;
  isPartial: boolean;
  groupId: number;
  outletId: string | null;
  /** The account where people posted it; null where neither is known. */
  outletName: string | null;
  /** Page and edition, or programme and minute; null where none was given. */
  edition?: string | null;
  /** NATIONAL, PROVINCIAL or LOCAL; null where the outlet is unknown. */
  reachLevel: string | null;
  place: string[];
  extract: string;
  text: string;
  /** The most important topic first. */
  topics: ItemTopic[];
  /** The first digits of the hash of its last capture, under which the evidence is found; null without one. */
  evidenceNumber: string | null;
}

type Row = Record<string, string | number | null>;

const COLUMNS = [
  'id',
  'version',
  'title',
  'url',
  'author',
  'publishedAt',
  'firstSeenAt',
  'updatedAt',
  'channel',
  'lang',
  'status',
  'liveness',
  'isPaid',
  'isOwnChannel',
  'paidLabel',
  'isPartial',
  'dupGroupId',
  'account',
  'edition',
]
  .map((name) => `a.${name}`)
  .join(', ');

const moment = (value: unknown): Date | null => (value == null ? null : new Date(toNumber(value)));

function itemOf(row: Row, topics: ItemTopic[], evidenceNumber: string | null): CoverageItem {
  const id = toNumber(row.id);
  const flag = (name: string) => Number(row[name]) === 1;
  return {
    ...(row as unknown as CoverageItem),
    id,
    version: Number(row.version),
    // An item without a page has only a name of its own; what people post is carried by an account.
    url: /^https?:/.test(String(row.url)) ? String(row.url) : '',
    outletName: (row.outletName ?? row.account) as string | null,
    publishedAt: moment(row.publishedAt),
    firstSeenAt: moment(row.firstSeenAt) as Date,
    updatedAt: moment(row.updatedAt) as Date,
    isPaid: flag('isPaid'),
    isOwnChannel: flag('isOwnChannel'),
    isPartial: flag('isPartial'),
    groupId: row.dupGroupId == null ? id : toNumber(row.dupGroupId),
    place: JSON.parse(String(row.districts ?? '[]')),
    extract: extractLine(String(row.text || row.summary || '')),
    text: String(row.text ?? ''),
    topics,
    evidenceNumber,
  };
}

/** The topics of articles with the tone that counts, the most important first. */
export async function topicsOf(ctx: Ctx, ids: readonly number[]): Promise<Map<number, ItemTopic[]>> {
  const found = new Map<number, ItemTopic[]>();
  if (ids.length === 0) return found;
  const rows: Row[] = await ctx.db.query(
    `SELECT t.articleId, t.tone, m.tonePerson, p.no, p.id, p.name, p.priority, p.mediaTopicCode
     FROM article_topic t JOIN topic p ON p.no = t.topicNo
     LEFT JOIN topic_match m ON m.topicNo = t.topicNo AND m.articleId = t.articleId
     WHERE t.articleId IN (${marks(ids)}) ORDER BY p.priority, p.no`,
    [...ids],
  );
  for (const row of rows) {
    const id = toNumber(row.articleId);
    const topic = {
      no: Number(row.no),
      id: String(row.id),
      name: String(row.name),
      priority: Number(row.priority),
      mediaTopicCode: row.mediaTopicCode as string | null,
      tone: toneNamed(row.tone == null ? null : Number(row.tone)),
      isByPerson: row.tonePerson != null,
    };
    found.set(id, [...(found.get(id) ?? []), topic]);
  }
  return found;
}

async function evidenceNumbers(ctx: Ctx, ids: readonly number[]): Promise<Map<number, string>> {
  const rows: Row[] = await ctx.db.query(
    `SELECT articleId, hash FROM evidence WHERE articleId IN (${marks(ids)}) ORDER BY capturedAt, id`,
    [...ids],
  );
  return new Map(rows.map((row) => [toNumber(row.articleId), String(row.hash).slice(0, 12)]));
}

/** Articles by number, in the order given; topics and tone only for who works in monitoring. At most 500 at once. */
export async function coverageItems(ctx: Ctx, ids: readonly number[]): Promise<CoverageItem[]> {
  if (ids.length === 0) return [];
  const rows: Row[] = await ctx.db.query(
    `SELECT ${COLUMNS}, o.id AS outletId, o.name AS outletName, o.reachLevel, o.districts, x.text, x.summary
     FROM article a LEFT JOIN media_outlet o ON o.no = a.outletNo LEFT JOIN article_text x ON x.articleId = a.id
     WHERE a.id IN (${marks(ids)})`,
    [...ids],
  );
  const topics = mayReadMonitoring(ctx.actor) ? await topicsOf(ctx, ids) : new Map<number, ItemTopic[]>();
  const evidence = await evidenceNumbers(ctx, ids);
  const items = new Map(
    rows.map((row) => {
      const id = toNumber(row.id);
      return [id, itemOf(row, topics.get(id) ?? [], evidence.get(id) ?? null)];
    }),
  );
  return ids.flatMap((id) => items.get(id) ?? []);
}
