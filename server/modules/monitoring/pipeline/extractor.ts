import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ExtractedArticle, ExtractOptions } from './extract';
import type { PageLink } from './page-links';

/** A page that gave no article: it took too long, broke the worker, or could not be read. */
export interface ExtractFailure {
  failed: 'TIMEOUT' | 'CRASHED' | 'ERROR' | 'CLOSED';
  reason: string;
}

/** What one page gave. */
export type Extracted = ExtractedArticle | ExtractFailure;

/** Milliseconds that a page may take, and that a worker may take to start. */
export interface ExtractorOptions {
  timeoutMs: number;
  startMs: number;
}

interface Task {
  id: number;
  html: string;
  url: string;
  options: Partial<ExtractOptions>;
  links?: { selector: string | null };
  settle: (result: Result) => void;
}

/** What one page gave, whichever was wanted of it. */
type Result = { article: ExtractedArticle } | { links: PageLink[] } | ExtractFailure;

type Message =
  | { id: number; article: ExtractedArticle }
  | { id: number; links: PageLink[] }
  | ({ id: number } & ExtractFailure)
  | { ready: true };

/** The limits of monitoring.md section 4: a page has two seconds. */
export const EXTRACTOR_DEFAULTS: ExtractorOptions = { timeoutMs: 2_000, startMs: 15_000 };

const MAX_HEAP_MB = 512;
const ENTRY = join(__dirname, `extract-worker${__filename.endsWith('.ts') ? '.ts' : '.js'}`);
const REGISTER = join(__dirname, '../../../../scripts/register.js');
// From sources the worker needs the same TypeScript hook as its parent; compiled code needs none.
const BOOT = ENTRY.endsWith('.ts')
  ? `require(${JSON.stringify(REGISTER)}); require(${JSON.stringify(ENTRY)});`
  : `require(${JSON.stringify(ENTRY)});`;

/** Extracts articles one at a time in a worker thread, which is killed and replaced when a page takes too long. */
export class Extractor {
  private readonly queue: Task[] = [];
  private worker: Worker | null = null;
  private isReady = false;
  private current: Task | null = null;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;
  private lastId = 0;

  constructor(private readonly limits: ExtractorOptions = EXTRACTOR_DEFAULTS) {}

  /** Gives the article of a page, or why there is none; never throws. */
  async extract(html: string, url: string, options: Partial<ExtractOptions> = {}): Promise<Extracted> {
    const result = await this.work({ html, url, options });
    return 'article' in result ? result.article : (result as ExtractFailure);
  }

  /** Gives the links to articles of an index page, or why there are none; never throws. */
  async links(html: string, url: string, selector: string | null): Promise<PageLink[] | ExtractFailure> {
    const result = await this.work({ html, url, options: {}, links: { selector } });
    return 'links' in result ? result.links : (result as ExtractFailure);
  }

  private work(page: Omit<Task, 'id' | 'settle'>): Promise<Result> {
    if (this.isClosed) return Promise.resolve({ failed: 'CLOSED', reason: 'extractor closed' });
    return new Promise((settle) => {
      this.lastId += 1;
      this.queue.push({ id: this.lastId, ...page, settle });
      this.next();
    });
  }

  /** Stops the worker; pages not yet done end as CLOSED. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const task of this.queue.splice(0)) task.settle({ failed: 'CLOSED', reason: 'extractor closed' });
    await this.replace({ failed: 'CLOSED', reason: 'extractor closed' });
  }

  private next(): void {
    if (this.isClosed || this.current || this.queue.length === 0) return;
    if (!this.worker) {
      this.start();
      return;
    }
    if (!this.isReady) return;
    const task = this.queue.shift();
    if (!task) return;
    this.current = task;
    this.arm(this.limits.timeoutMs, { failed: 'TIMEOUT', reason: `not done in ${this.limits.timeoutMs} ms` });
    const { settle: _settle, ...message } = task;
    this.worker.postMessage(message);
  }

  // Loading the code is not the page's fault, so its time begins only when the worker says it is ready.
  private start(): void {
    const worker = new Worker(BOOT, {
      eval: true,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    this.worker = worker;
    this.isReady = false;
    worker.unref();
    this.arm(this.limits.startMs, { failed: 'CRASHED', reason: 'worker did not start' });
    worker.on('message', (message: Message) => this.receive(worker, message));
    worker.on('error', (error) => this.lost(worker, error.message));
    worker.on('exit', (code) => this.lost(worker, `worker ended with ${code}`));
  }

  private receive(worker: Worker, message: Message): void {
    if (worker !== this.worker) return;
    clearTimeout(this.timer);
    if ('ready' in message) this.isReady = true;
    else if (message.id === this.current?.id) this.finish(message);
    this.next();
  }

  private lost(worker: Worker, reason: string): void {
    if (worker === this.worker) void this.replace({ failed: 'CRASHED', reason });
  }

  private arm(milliseconds: number, failure: ExtractFailure): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.replace(failure), milliseconds);
  }

  private async replace(failure: ExtractFailure): Promise<void> {
    clearTimeout(this.timer);
    const old = this.worker;
    this.worker = null;
    // A worker that cannot even start would otherwise be started for ever: its first page takes the blame.
    if (!this.current && !this.isReady && old) this.current = this.queue.shift() ?? null;
    this.finish(failure);
    this.next();
    await old?.terminate();
  }

  private finish(result: Result): void {
    const task = this.current;
    this.current = null;
    task?.settle('failed' in result ? { failed: result.failed, reason: result.reason } : result);
  }
}
