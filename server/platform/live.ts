import type { DataSource } from 'typeorm';
import type { Clock } from './clock';
import { marks } from './database';

/** Something was written about a record; what it was, the reader asks for itself. */
export interface RecordChange {
  id: string;
  at: Date;
}

/** Events are looked for this far back: a long transaction commits after younger ones. */
const LOOK_BACK_MS = 60_000;

interface Watcher {
  ids: ReadonlySet<string>;
  tell(change: RecordChange): void;
}

/**
 * Tells who listens that records changed, in this process or another: while anybody listens it asks the index of events
 * every `everyMs`, so both databases and several servers need nothing more than their tables.
 */
export class ChangeHub {
  private readonly watchers = new Set<Watcher>();
  private seen = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;
  private isAsking = false;

  constructor(
    private readonly reader: DataSource,
    private readonly clock: Clock,
    private readonly everyMs = 1000,
  ) {}

  /** Changes of the records from now on; `return` ends it. */
  async watch(ids: readonly string[]): Promise<AsyncIterableIterator<RecordChange>> {
    for (const { event_id, at } of await this.links([...ids])) this.seen.set(event_id, Number(at));
    const waiting: RecordChange[] = [];
    let wake: ((result: IteratorResult<RecordChange>) => void) | null = null;
    const watcher: Watcher = {
      ids: new Set(ids),
      tell: (change) => {
        if (wake) wake({ value: change, done: false });
        else if (!waiting.some(({ id }) => id === change.id)) waiting.push(change);
        wake = null;
      },
    };
    this.add(watcher);
    const changes: AsyncIterableIterator<RecordChange> = {
      next: () => {
        const value = waiting.shift();
        if (value) return Promise.resolve({ value, done: false });
        if (!this.watchers.has(watcher)) return Promise.resolve({ value: undefined, done: true });
        return new Promise((resolve) => {
          wake = resolve;
        });
      },
      return: () => {
        this.remove(watcher);
        wake?.({ value: undefined, done: true });
        return Promise.resolve({ value: undefined, done: true });
      },
      [Symbol.asyncIterator]: () => changes,
    };
    return changes;
  }

  /** Ends the asking; those who still listen hear nothing more. */
  stop(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    this.watchers.clear();
  }

  private add(watcher: Watcher): void {
    this.watchers.add(watcher);
    this.timer ??= setInterval(() => void this.ask(), this.everyMs).unref();
  }

  private remove(watcher: Watcher): void {
    this.watchers.delete(watcher);
    if (this.watchers.size === 0) this.stop();
  }

  private async ask(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      const links = await this.links([...new Set([...this.watchers].flatMap(({ ids }) => [...ids]))]);
      for (const { event_id, subject_id, at } of links)
        if (!this.seen.has(event_id)) this.tell({ id: subject_id, at: new Date(Number(at)) });
      this.seen = new Map(links.map(({ event_id, at }) => [event_id, Number(at)]));
    } catch {
      // The next turn asks again; clients fall back to polling in any case.
    } finally {
      this.isAsking = false;
    }
  }

  private tell(change: RecordChange): void {
    for (const watcher of this.watchers) if (watcher.ids.has(change.id)) watcher.tell(change);
  }

  private links(ids: string[]): Promise<{ event_id: string; subject_id: string; at: number | string }[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.reader.query(
      `SELECT event_id, subject_id, at FROM event_link WHERE subject_id IN (${marks(ids)}) AND at >= ?`,
      [...ids, this.clock.now().getTime() - LOOK_BACK_MS],
    );
  }
}
