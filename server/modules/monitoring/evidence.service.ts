import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { newId } from '../../platform/ids';
import { announce, articleNamed, type Named } from './announce.service';
import { EvidenceCaptured } from './article.events';
import { Evidence } from './evidence.entity';
import { archiveOf } from './evidence-archive.service';
import { sha256, storable } from './hashes.service';
import type { Capture } from './page.service';
import type { WarcCapture } from './pipeline/warc';
import type { WarcPlace } from './warc-store';

/** Why a page was captured. */
export type CapturedBy = 'READ' | 'RECHECK' | 'REQUEST' | 'CLIP';

/** A capture whose article is stored, and what was read from it. */
export interface Pending {
  articleId: number;
  capture: Capture;
  title: string;
  /** Null when no text could be read. */
  text: string | null;
  capturedBy: CapturedBy;
}

type Facts = Omit<Evidence, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'hash'>;

/**
 * SHA-256 of the canonical JSON of a capture: its columns by name in alphabetical order, instants as ISO text. The
 * place in the archive is part of it where there is one; older captures keep the hash that was sealed.
 */
export function evidenceHash(row: Facts): string {
  const { articleId, bytes, capturedBy, payloadSha256, peer, status, textSha256, url } = row;
  const { recordSha256, warcFile, warcLength, warcOffset } = row;
  const capturedAt = row.capturedAt.toISOString();
  const old = { articleId, bytes, capturedAt, capturedBy, payloadSha256, peer, status, textSha256, url };
  const whole = { ...old, recordSha256, warcFile, warcLength, warcOffset };
  const facts: object = warcFile === null ? old : whole;
  return sha256(JSON.stringify(facts, Object.keys(facts).sort()));
}

/**
 * Archives what is evidence: each re-check, proof and clip, and of articles that were only read those that a topic or a
 * text of the office matched. One write to the archive, one event that the seal covers. Files first, then the rows: a
 * crash between them leaves a tail that no row names.
 */
export async function keepCaptures(ctx: Ctx, pending: readonly Pending[], subject: Named): Promise<void> {
  const kept = await evident(ctx, pending);
  if (kept.length === 0) return;
  const captures = kept.map((one) => archived(one));
  const places = await archiveOf(ctx.app).append(captures, ctx.now());
  const rows = kept.flatMap((one, i) => {
    const [capture, place] = [captures[i], places[i]];
    return capture && place ? [rowOf(ctx, one, capture.recordId, place)] : [];
  });
  await ctx.db.insert(Evidence, rows);
  const evidence = rows.map(({ id, articleId, hash }) => ({ id, articleId, hash }));
  const links = [
    ...evidence.map(({ id }) => ({ type: 'Evidence', id })),
    ...[...new Set(evidence.map(({ articleId }) => articleId))].map(articleNamed),
  ];
  await announce(ctx, EvidenceCaptured, subject, { evidence }, links);
}

async function evident(ctx: Ctx, pending: readonly Pending[]): Promise<Pending[]> {
  const read = [...new Set(pending.flatMap((one) => (one.capturedBy === 'READ' ? [one.articleId] : [])))];
  if (read.length === 0) return [...pending];
  const rows: { articleId: number | string }[] = await ctx.db.query(
    `SELECT articleId FROM topic_match WHERE articleId IN (${marks(read)})
     UNION SELECT articleId FROM watched_match WHERE articleId IN (${marks(read)})`,
    [...read, ...read],
  );
  const matched = new Set(rows.map((row) => Number(row.articleId)));
  return pending.filter((one) => one.capturedBy !== 'READ' || matched.has(one.articleId));
}

const textHash = ({ text }: Pending): string | null => (text === null ? null : sha256(storable(text)));

function archived(one: Pending): WarcCapture {
  const { articleId, capture, title, capturedBy } = one;
  const text = one.text === null ? null : storable(one.text);
  const facts = { articleId: String(articleId), capturedBy, title, text, textSha256: textHash(one) };
  return {
    ...capture,
    recordId: newId(),
    metadataId: newId(),
    facts: { ...facts, request: capture.request },
  };
}

function rowOf(ctx: Ctx, one: Pending, id: string, place: WarcPlace): Evidence {
  const { at: capturedAt, url, peer, payload } = one.capture;
  const facts: Facts = {
    articleId: one.articleId,
    capturedAt,
    url,
    status: payload.kind === 'response' ? payload.status : null,
    peer,
    bytes: payload.body.length,
    payloadSha256: sha256(payload.body),
    textSha256: textHash(one),
    capturedBy: one.capturedBy,
    warcFile: place.file,
    warcOffset: place.offset,
    warcLength: place.length,
    recordSha256: place.sha256,
  };
  const at = ctx.now();
  const node = { id, version: 1, createdAt: at, updatedAt: at, hash: evidenceHash(facts) };
  return Object.assign(new Evidence(), facts, node);
}

/** The captures of an article, oldest first. */
export function evidenceOf(ctx: Ctx, articleId: number): Promise<Evidence[]> {
  return ctx.db.find(Evidence, { where: { articleId }, order: { capturedAt: 'ASC', id: 'ASC' } });
}
