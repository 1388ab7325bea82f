import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { announce } from './announce.service';
import { EvidenceRemoved } from './article.events';
import { archiveOf } from './evidence-archive.service';
import { removedFiles } from './evidence-verify.service';

export const REMOVAL_JOB = 'monitoring.evidenceRemoval';

/** Files of the archive whose captures are all older than the office keeps them. */
export interface Removal {
  files: string[];
}

/** When the file was begun, by its name: `2026-01/sinergi-20260105020000-….warc.gz`. */
function begunAt(file: string): Date {
  const [, y, m, d, h, i, s] = /-(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-/.exec(file) ?? [];
  return y ? new Date(`${y}-${m}-${d}T${h}:${i}:${s}Z`) : new Date(8.64e15);
}

function keptSince(ctx: Ctx): Date {
  const since = ctx.now();
  since.setUTCFullYear(since.getUTCFullYear() - ctx.profile.evidenceYears);
  return since;
}

/** Files begun before the time that is kept; of these the captures decide. */
export async function oldFiles(ctx: Ctx): Promise<string[]> {
  const since = keptSince(ctx);
  return (await archiveOf(ctx.app).list()).map(({ file }) => file).filter((file) => begunAt(file) < since);
}

/**
 * Tells which files go, in the sealed chain, and queues their deletion; the rows with their hashes stay for good
 * (monitoring.md 10). A file goes as a whole, with its newest capture. One that was told and is still there is only deleted again.
 */
export async function endRetention(ctx: Ctx, files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  const rows: { file: string; count: unknown; newest: unknown }[] = await ctx.db.query(
    `SELECT warcFile AS file, COUNT(*) AS count, MAX(capturedAt) AS newest FROM evidence
     WHERE warcFile IN (${marks(files)}) GROUP BY warcFile ORDER BY warcFile`,
    [...files],
  );
  const since = keptSince(ctx).getTime();
  const due = rows.filter(({ newest }) => toNumber(newest) < since);
  if (due.length === 0) return;
  const told = await removedFiles(ctx.db);
  const gone = due.flatMap(({ file, count }) => (told.has(file) ? [] : [{ file, count: toNumber(count) }]));
  if (gone.length > 0) await announce(ctx, EvidenceRemoved, { type: 'Archive', id: 'warc' }, { files: gone });
  await ctx.enqueue(REMOVAL_JOB, { files: due.map(({ file }) => file) });
}

/** Deletes files that were told; one that is gone already is fine. */
export async function removeFiles(ctx: Ctx, { files }: Removal): Promise<void> {
  for (const file of files) await archiveOf(ctx.app).remove(file);
}
