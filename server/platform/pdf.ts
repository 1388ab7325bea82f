import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Block } from './paper';

const LIMIT_MS = 60_000;
const MAX_HEAP_MB = 768;
const ENTRY = join(__dirname, `pdf-worker${__filename.endsWith('.ts') ? '.ts' : '.js'}`);
const REGISTER = join(__dirname, '../../scripts/register.js');
// From sources the worker needs the same TypeScript hook as its parent; compiled code needs none.
const BOOT = ENTRY.endsWith('.ts')
  ? `require(${JSON.stringify(REGISTER)}); require(${JSON.stringify(ENTRY)});`
  : `require(${JSON.stringify(ENTRY)});`;

/**
 * The bytes of a document as PDF, laid out in a thread of its own, because a long one takes seconds; the same document gives
 * the same bytes.
 *
 * @throws when it is not done in a minute
 */
export function renderPdf(document: Block): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(BOOT, {
      eval: true,
      execArgv: [],
      workerData: document,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    const timer = setTimeout(() => end(() => reject(new Error('The PDF was not done in time.'))), LIMIT_MS);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      settle();
    };
    worker.on('message', ({ bytes, failed }: { bytes?: Uint8Array; failed?: string }) =>
      end(() => (bytes ? resolve(Buffer.from(bytes)) : reject(new Error(failed)))),
    );
    worker.on('error', (error) => end(() => reject(error)));
    worker.on('exit', () => end(() => reject(new Error('The PDF worker ended early.'))));
  });
}
