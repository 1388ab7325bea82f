import type { Ctx } from '../../platform/ctx';
import { ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { ClipVerdict } from './clip-batch.entity';
import type { ClipFileInput, ClipPreviewRow } from './clip-batch.inputs';
import { type ClipFacts, type ClipScene, checkClip, type RawClip } from './clip-check.service';
import { outletBook } from './clip-outlet.service';
import { rawOfCells } from './clip-row.service';
import { knownClip, newEngagement } from './clip-writer.service';
import { cut } from './hashes.service';
import { mayEnterItems } from './monitoring.roles';
import type { ClipCells } from './pipeline/clip-columns';
import { readClipFile } from './pipeline/clip-file';

/** A row of a file with what is known of it before anything is stored. */
export interface JudgedRow {
  no: number;
  raw: RawClip;
  cells: ClipCells['cells'];
  /** Null for a row with an error. */
  facts: ClipFacts | null;
  verdict: ClipVerdict;
  reason: string | null;
}

export const KNOWN = 'Sudah ada; tidak disimpan lagi.';
export const RENEWED = 'Sudah ada; jumlah interaksi diperbarui.';

/** The rows of a file with the verdict that an import would give; changes nothing. @throws FORBIDDEN, INVALID_INPUT */
export async function judgeFile(
  ctx: Ctx,
  { text, registersOutlets }: ClipFileInput,
): Promise<{ rows: JudgedRow[]; unknown: string[] }> {
  if (!mayEnterItems(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  const table = readClipFile(text);
  if (typeof table === 'string') throw invalid(['text'], table);
  const scene: ClipScene = {
    book: await outletBook(ctx),
    source: FILES,
    registersOutlets: registersOutlets ?? false,
  };
  const seen = new Map<string, number>();
  const rows: JudgedRow[] = [];
  for (const [place, cells] of table.rows.entries())
    rows.push(await judge(ctx, place + 1, cells, scene, seen));
  return { rows, unknown: table.unknown };
}

/** Names of items in files belong together, whatever the file is called. */
export const FILES = 'berkas';

async function judge(
  ctx: Ctx,
  no: number,
  row: ClipCells,
  scene: ClipScene,
  seen: Map<string, number>,
): Promise<JudgedRow> {
  const { raw, problem } = rawOfCells(ctx, row);
  const checked = problem ?? (await checkClip(ctx, raw, scene));
  const base = { no, raw, cells: row.cells };
  if ('problem' in checked)
    return { ...base, facts: null, verdict: ClipVerdict.ERROR, reason: checked.problem };
  const names = [...checked.keys, ...(checked.ownUrl ? [checked.ownUrl] : [])];
  const former = names.flatMap((name) => seen.get(name) ?? [])[0];
  for (const name of names) if (!seen.has(name)) seen.set(name, no);
  if (former !== undefined) {
    const reason = `Sama dengan baris ${former}.`;
    return { ...base, facts: checked, verdict: ClipVerdict.DUPLICATE, reason };
  }
  return { ...base, facts: checked, ...(await against(ctx, checked)) };
}

async function against(ctx: Ctx, facts: ClipFacts): Promise<Pick<JudgedRow, 'verdict' | 'reason'>> {
  const known = await knownClip(ctx, facts);
  if (known === null) return { verdict: ClipVerdict.CREATED, reason: null };
  return (await newEngagement(ctx, known, facts))
    ? { verdict: ClipVerdict.UPDATED, reason: RENEWED }
    : { verdict: ClipVerdict.DUPLICATE, reason: KNOWN };
}

/** A judged row as the screen shows it; what is masked when stored is masked here too. */
export function previewOf({ no, raw, cells, facts, verdict, reason }: JudgedRow): ClipPreviewRow {
  const carrier =
    facts?.account ?? facts?.outlet?.name ?? facts?.newOutlet ?? raw.outlet ?? raw.account ?? '';
  const at = raw.publishedAt === null ? null : new Date(raw.publishedAt);
  const title = cut(facts?.title ?? raw.title ?? cells.text ?? '', 300);
  return { no, verdict, reason, title, carrier: cut(carrier, 200), channel: raw.channel, publishedAt: at };
}
