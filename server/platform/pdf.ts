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

const IDLE_MS = 10_000;

/** A worker that waits for the next document; it ends by itself and holds up nobody's exit. */
let idle: { worker: Worker; timer: NodeJS.Timeout } | null = null;

function takeWorker(): Worker {
  if (idle) {
    const { worker, timer } = idle;
    clearTimeout(timer);
    idle = null;
    worker.ref();
    return worker;
  }
  const resourceLimits = { maxOldGenerationSizeMb: MAX_HEAP_MB };
  return new Worker(BOOT, { eval: true, execArgv: [], resourceLimits });
}

function giveBack(worker: Worker): void {
  if (idle) return void worker.terminate();
  worker.unref();
  const timer = setTimeout(() => {
    idle = null;
    void worker.terminate();
  }, IDLE_MS);
  idle = { worker, timer: timer.unref() };
}

/**
 * The bytes of a document as PDF, laid out in a thread of its own, because a long one takes seconds; the same document gives
 * the same bytes.
 *
 * @throws when it cannot be laid out, or is not done in a minute
 */
export function renderPdf(document: Block): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = takeWorker();
    const release = () => {
      clearTimeout(timer);
      worker.off('error', failed).off('exit', ended).off('message', received);
    };
    const broken = (reason: string) => {
      release();
      void worker.terminate();
      reject(new Error(reason));
    };
    const failed = (error: Error) => broken(error.message);
    const ended = () => broken('The PDF worker ended early.');
    const received = ({ bytes, fault }: { bytes?: Uint8Array; fault?: string }) => {
      release();
      giveBack(worker);
      if (bytes) resolve(Buffer.from(bytes));
      else reject(new Error(fault));
    };
    const timer = setTimeout(() => broken('The PDF was not done in time.'), LIMIT_MS);
    worker.on('error', failed).on('exit', ended).on('message', received);
    worker.postMessage(document);
  });
}
