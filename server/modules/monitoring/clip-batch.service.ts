import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { ArticleEntry } from './article.entity';
import { ClipsImported, ClipsQueued } from './article.events';
import { ClipBatch, ClipBatchKind, ClipBatchState, ClipRow, ClipVerdict } from './clip-batch.entity';
import type { ClipFileInput } from './clip-batch.inputs';
import { type ClipFacts, type ClipScene, checkClip } from './clip-check.service';
import { outletBook } from './clip-outlet.service';
import { FILES, type JudgedRow, judgeFile, KNOWN, RENEWED } from './clip-preview.service';
import { enterClips } from './clip-writer.service';
import { cut } from './hashes.service';

export const IMPORT_JOB = 'monitoring.import-clips';
/** Rows of a file that one transaction takes through the pipeline. */
const AT_ONCE = 50;
const UNDO_MS = 24 * 3_600_000;

const empty = { createdCount: 0, updatedCount: 0, duplicateCount: 0, errorCount: 0, undoneAt: null };

/** Begins an import. */
export const openBatch = (
  ctx: Ctx,
  kind: ClipBatchKind,
  name: string,
  rowCount: number,
): Promise<ClipBatch> =>
  ctx.create(ClipBatch, {
    ...empty,
    kind,
    name: cut(name, 200),
    rowCount,
    state: ClipBatchState.RUNNING,
    enteredById: ctx.actor.id ?? 'system',
    enteredByName: ctx.actor.name.slice(0, 200),
    undoUntil: new Date(ctx.now().getTime() + UNDO_MS),
  });

/** A row that waits to be stored, unless `values` say otherwise. */
export const rowFor = (batch: ClipBatch, no: number, values: Partial<ClipRow>): ClipRow =>
  Object.assign(new ClipRow(), {
    ...{ batchId: batch.id, no, verdict: ClipVerdict.WAITING, reason: null, title: '', externalId: null },
    ...{ item: null, cells: null, articleId: null, engagement: null, formerEngagement: null },
    ...values,
  });

/** Stores rows that are new. */
export async function insertRows(ctx: Ctx, rows: readonly ClipRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await ctx.db.insert(ClipRow, rows.slice(from, from + AT_ONCE) as never);
}

/** Takes checked rows through the pipeline and notes in each what became of it. */
export async function storeRows(
  ctx: Ctx,
  batch: ClipBatch,
  good: readonly [ClipRow, ClipFacts][],
  { book }: ClipScene,
): Promise<void> {
  const facts = good.map(([, one]) => one);
  const done = await enterClips(ctx, facts, book, ArticleEntry.IMPORT, { type: 'ClipBatch', id: batch.id });
  for (const [place, [row, one]] of good.entries()) {
    const entered = done[place];
    if (!entered) throw new Error('A checked row was not entered.');
    const { articleId, former, verdict } = entered;
    const reason = verdict === 'CREATED' ? null : verdict === 'UPDATED' ? RENEWED : KNOWN;
    Object.assign(row, { verdict: ClipVerdict[verdict], articleId, reason, formerEngagement: former });
    Object.assign(row, { item: null, cells: null, title: one.title, engagement: one.engagement });
  }
}

/** Ends an import and tells it. */
export async function finishBatch(ctx: Ctx, batch: ClipBatch, rows: readonly ClipRow[]): Promise<ClipBatch> {
  count(batch, rows);
  batch.state = ClipBatchState.DONE;
  batch.undoUntil = new Date(ctx.now().getTime() + UNDO_MS);
  await ctx.save(batch);
  const {
    createdCount: created,
    updatedCount: updated,
    duplicateCount: duplicates,
    errorCount: errors,
  } = batch;
  await ctx.emit(ClipsImported, batch, { created, updated, duplicates, errors });
  return batch;
}

function count(batch: ClipBatch, rows: readonly ClipRow[]): void {
  const of = (verdict: ClipVerdict) => rows.filter((row) => row.verdict === verdict).length;
  batch.createdCount += of(ClipVerdict.CREATED);
  batch.updatedCount += of(ClipVerdict.UPDATED);
  batch.duplicateCount += of(ClipVerdict.DUPLICATE);
  batch.errorCount += of(ClipVerdict.ERROR);
}

/**
 * Imports the good rows of a file that a person looked at, in steps; the others are kept to be given back.
 *
 * @throws FORBIDDEN, INVALID_INPUT
 */
export async function importFile(ctx: Ctx, input: ClipFileInput): Promise<ClipBatch> {
  const { rows } = await judgeFile(ctx, input);
  if (!rows.some(({ verdict }) => verdict === ClipVerdict.CREATED || verdict === ClipVerdict.UPDATED))
    throw new DomainError(ErrorCode.INVALID_INPUT, 'Tidak ada baris baru yang dapat disimpan.', ['text']);
  const batch = await openBatch(ctx, ClipBatchKind.FILE, input.fileName, rows.length);
  const kept = rows.map((row) => keptRow(batch, row));
  await insertRows(ctx, kept);
  count(batch, kept);
  await ctx.save(batch);
  await ctx.enqueue(IMPORT_JOB, { batchId: batch.id, registersOutlets: input.registersOutlets ?? false });
  await ctx.emit(ClipsQueued, batch, { rows: kept.filter(isWaiting).length });
  return batch;
}

const isWaiting = ({ verdict }: ClipRow): boolean => verdict === ClipVerdict.WAITING;

function keptRow(batch: ClipBatch, { no, raw, cells, facts, verdict, reason }: JudgedRow): ClipRow {
  const title = cut(facts?.title ?? raw.title ?? '', 300);
  const base = { title, externalId: raw.externalId === null ? null : cut(raw.externalId, 200), reason };
  if (verdict === ClipVerdict.ERROR) return rowFor(batch, no, { ...base, verdict, cells });
  if (verdict === ClipVerdict.DUPLICATE) return rowFor(batch, no, { ...base, verdict });
  return rowFor(batch, no, { ...base, reason: null, item: raw, cells });
}

/** An import under way. */
export interface ImportStep {
  batchId: string;
  registersOutlets: boolean;
}

/** One step of an import: fifty rows in one transaction, then the next step is queued. */
export async function importStep(ctx: Ctx, step: ImportStep): Promise<void> {
  const batch = await ctx.get(ClipBatch, step.batchId);
  if (batch.state !== ClipBatchState.RUNNING) return;
  const where = { batchId: batch.id, verdict: ClipVerdict.WAITING };
  const rows = await ctx.db.find(ClipRow, { where, order: { no: 'ASC' }, take: AT_ONCE });
  const scene = { book: await outletBook(ctx), source: FILES, registersOutlets: step.registersOutlets };
  const good: [ClipRow, ClipFacts][] = [];
  for (const row of rows) {
    const checked = row.item === null ? null : await checkClip(ctx, row.item, scene);
    if (checked && !('problem' in checked)) good.push([row, checked]);
    else
      Object.assign(row, {
        verdict: ClipVerdict.ERROR,
        reason: checked?.problem ?? 'Baris ini kosong.',
        item: null,
      });
  }
  await storeRows(ctx, batch, good, scene);
  for (const { batchId, no, ...values } of rows)
    await ctx.db.update(ClipRow, { batchId, no }, values as never);
  if (rows.length < AT_ONCE) return void (await finishBatch(ctx, batch, rows));
  count(batch, rows);
  await ctx.save(batch);
  await ctx.enqueue(IMPORT_JOB, step);
}

const BROKEN = 'Tidak tersimpan karena gangguan sistem. Impor lagi baris ini.';

/** Ends an import whose step failed every time: what is stored stays, the rows that wait are given back as left out. */
export async function endImport(ctx: Ctx, { batchId }: ImportStep): Promise<void> {
  const batch = await ctx.get(ClipBatch, batchId);
  if (batch.state !== ClipBatchState.RUNNING) return;
  const where = { batchId, verdict: ClipVerdict.WAITING };
  const rows = await ctx.db.findBy(ClipRow, where);
  const ended = { verdict: ClipVerdict.ERROR, reason: BROKEN, item: null };
  await ctx.db.update(ClipRow, where, ended);
  await finishBatch(
    ctx,
    batch,
    rows.map((row) => Object.assign(row, ended)),
  );
}
