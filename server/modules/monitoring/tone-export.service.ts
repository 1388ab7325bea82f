import type { Ctx } from '../../platform/ctx';
import type { Download, Offer } from '../../platform/downloads';
import { DomainError, ErrorCode } from '../../platform/errors';
import { maySetTone, toneName } from './tone.service';
import { listCorrections } from './tone-agreement.service';

const PAGE = 100;

/** People's labels as JSON lines, one an article and topic, as `npm run train:tone -- --corrections` reads them. */
export async function correctionLines(ctx: Ctx): Promise<string[]> {
  const lines: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await listCorrections(ctx, { first: PAGE, after });
    for (const { articleId, topicNo, label, machine, probability, model, text } of page.nodes) {
      const words = {
        label: toneName(label)?.toLowerCase(),
        machine: toneName(machine)?.toLowerCase() ?? null,
      };
      lines.push(JSON.stringify({ text, ...words, probability, model, articleId, topicNo }));
    }
    if (!page.pageInfo.hasNextPage) return lines;
    after = page.pageInfo.endCursor;
  }
}

async function make(ctx: Ctx): Promise<Offer> {
  if (!maySetTone(ctx))
    throw new DomainError(
      ErrorCode.FORBIDDEN,
      'Hanya analis pemantauan dan kepala bidang yang dapat mengunduh ini.',
    );
  const lines = await correctionLines(ctx);
  return {
    fileName: `koreksi-nada-${ctx.today()}.jsonl`,
    mime: 'application/x-ndjson',
    filter: 'Koreksi nada, semua',
    rows: lines.length,
    bytes: Buffer.from(lines.map((line) => `${line}\n`).join('')),
  };
}

/** `/download/tone-corrections`: what people said of tone, for training a model anew. */
export const toneDownload: Download = { name: 'tone-corrections', make };
