import type { Ctx } from '../../platform/ctx';
import { newId } from '../../platform/ids';
import { Evidence } from './evidence.entity';
import { sha256 } from './hashes.service';
import type { Capture } from './page.service';

/** Why a page was captured. */
export type CapturedBy = 'READ' | 'RECHECK' | 'REQUEST';

/** SHA-256 of the canonical JSON of a capture: its columns by name in alphabetical order, instants as ISO text. */
export function evidenceHash(
  row: Omit<Evidence, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'hash'>,
): string {
  const { articleId, bytes, capturedAt, capturedBy, payloadSha256, peer, status, textSha256, url } = row;
  const at = capturedAt.toISOString();
  return sha256(
    JSON.stringify({
      articleId,
      bytes,
      capturedAt: at,
      capturedBy,
      payloadSha256,
      peer,
      status,
      textSha256,
      url,
    }),
  );
}

/** Stores one capture of an article; the caller announces it, so that the seal covers its hash. */
export async function addEvidence(
  ctx: Ctx,
  articleId: number,
  capture: Capture,
  textSha256: string | null,
  capturedBy: CapturedBy,
): Promise<Evidence> {
  const { at: capturedAt, url, status, peer, bytes, payloadSha256 } = capture;
  const facts = { articleId, capturedAt, url, status, peer, bytes, payloadSha256, textSha256, capturedBy };
  const at = ctx.now();
  const row = Object.assign(new Evidence(), facts, {
    id: newId(),
    version: 1,
    createdAt: at,
    updatedAt: at,
    hash: evidenceHash(facts),
  });
  await ctx.db.insert(Evidence, row);
  return row;
}

/** The captures of an article, oldest first. */
export function evidenceOf(ctx: Ctx, articleId: number): Promise<Evidence[]> {
  return ctx.db.find(Evidence, { where: { articleId }, order: { capturedAt: 'ASC', id: 'ASC' } });
}
