import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { type Download, formatOf } from '../../platform/downloads';
import { notFound } from '../../platform/errors';
import { csvLine } from '../../platform/spreadsheet';
import { ClipBatch, ClipRow, ClipVerdict } from './clip-batch.entity';
import { CLIP_COLUMNS } from './pipeline/clip-columns';

const MOST = 2_000;

/**
 * `/download/clip-bad-rows?id=`: the rows that an import left out, in the columns of an import file, with the reason in a last
 * column that an import passes over: mended, the file can be imported as it is.
 */
export const badRowsDownload: Download = {
  name: 'clip-bad-rows',
  make: async (ctx: Ctx, query) => {
    formatOf(query, ['csv']);
    const batch = await ctx.find(ClipBatch, query.get('id') ?? '');
    if (!batch) throw notFound(['id']);
    const rows = await ctx.db.find(ClipRow, {
      where: { batchId: batch.id, verdict: In([ClipVerdict.ERROR]) },
      order: { no: 'ASC' },
      take: MOST,
    });
    const lines = rows.map(({ cells, reason }) =>
      csvLine([...CLIP_COLUMNS.map((column) => cells?.[column] ?? ''), reason ?? '']),
    );
    return {
      fileName: 'baris-ditolak.csv',
      mime: 'text/csv; charset=utf-8',
      filter: `Baris yang ditolak dari impor “${batch.name}”`,
      rows: rows.length,
      bytes: Buffer.from(`\ufeff${csvLine([...CLIP_COLUMNS, 'alasan'])}${lines.join('')}`, 'utf8'),
    };
  },
};
