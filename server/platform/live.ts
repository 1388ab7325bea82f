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
  /** Events that are no news to this one. */
  seen: ReadonlySet<string>;
  tell(change: RecordChange): void;
}

interface Link {
  event_id: string;
  subject_id: string;
  at: number | string;
}

const eventsOf = (links: readonly Link[]): Set<string> => new Set(links.map(({ event_id }) => event_id));

function tellNews(watcher: Watcher, links: readonly Link[]): void {
  const own = links.filter(({ subject_id }) => watcher.ids.has(subject_id));
  for (const { event_id, subject_id, at } of own)
    if (!watcher.seen.has(event_id)) watcher.tell({ id: subject_id, at: new Date(Number(at)) });
  watcher.seen = eventsOf(own);
}

/**
 * Tells who listens that records changed, in this process or another: while anybody listens it asks the index of events
 * every `everyMs`, so both databases and several servers need nothing more than their tables.
 */
export class ChangeHub {
  private readonly watchers = new Set<Watcher>();
  private timer: NodeJS.Timeout | null = null;
  private isAsking = false;

  constructor(
    private readonly reader: DataSource,
    private readonly clock: Clock,
    private readonly everyMs = 1000,
  ) {}

  /** Changes of the records from now on; `return` ends it. */
  async watch(ids: readonly string[]): Promise<AsyncIterableIterator<RecordChange>> {
    const known = await this.links([...ids]);
    const waiting: RecordChange[] = [];
    let wake: ((result: IteratorResult<RecordChange>) => void) | null = null;
    const watcher: Watcher = {
      ids: new Set(ids),
      seen: eventsOf(known),
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
      const asking = [...this.watchers];
      const links = await this.links([...new Set(asking.flatMap(({ ids }) => [...ids]))]);
      for (const watcher of asking) tellNews(watcher, links);
    } catch {
      // The next turn asks again; clients fall back to polling in any case.
    } finally {
      this.isAsking = false;
    }
  }

  private links(ids: string[]): Promise<Link[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.reader.query(
      `SELECT event_id, subject_id, at FROM event_link WHERE subject_id IN (${marks(ids)}) AND at >= ?`,
      [...ids, this.clock.now().getTime() - LOOK_BACK_MS],
    );
  }
}
