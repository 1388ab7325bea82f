import type { DataSource } from 'typeorm';
import type { Node } from './columns';
import type { Change } from './events';

type Values = Record<string, unknown>;

/** What a use case loaded and what it changed since, so that its event carries before and after by itself. */
export class Changes {
  private readonly snapshots = new Map<Node, Values>();
  private noted: Change[] = [];

  constructor(private readonly source: DataSource) {}

  /** Keeps the values of a record as they are now. */
  remember(record: Node): void {
    this.snapshots.set(record, this.columnsOf(record));
  }

  /** Notes a record that was made. */
  made(record: Node): void {
    this.remember(record);
    const after = masked(record, this.columnsOf(record));
    this.noted.push({ type: record.constructor.name, id: record.id, before: null, after });
  }

  /** Notes a change that did not pass through a loaded record (guarded updates). */
  note(change: Change): void {
    this.noted.push(change);
  }

  /** The columns of `record` that differ from what was loaded. @throws when it was never loaded */
  changedColumns(record: Node): string[] {
    const before = this.snapshots.get(record);
    if (!before) throw new Error(`${record.constructor.name} was not loaded by ctx.get.`);
    const now = this.columnsOf(record);
    return Object.keys(now).filter((key) => JSON.stringify(now[key]) !== JSON.stringify(before[key]));
  }

  /** Notes the stored change of `columns` and takes the new values as loaded. */
  saved(record: Node, columns: string[]): void {
    const before = this.snapshots.get(record) ?? {};
    const now = this.columnsOf(record);
    const pick = (values: Values) => Object.fromEntries(columns.map((key) => [key, values[key] ?? null]));
    this.noted.push({
      type: record.constructor.name,
      id: record.id,
      before: masked(record, pick(before)),
      after: masked(record, pick(now)),
    });
    this.snapshots.set(record, now);
  }

  /** Everything noted since the last call, one entry per record. */
  take(): Change[] {
    const byId = new Map<string, Change>();
    for (const change of this.noted) {
      const former = byId.get(change.id);
      byId.set(change.id, former ? joined(former, change) : change);
    }
    this.noted = [];
    return [...byId.values()];
  }

  private columnsOf(record: Node): Values {
    const values: Values = {};
    for (const { propertyName } of this.source.getMetadata(record.constructor).columns) {
      if (['id', 'version', 'createdAt', 'updatedAt'].includes(propertyName)) continue;
      values[propertyName] = plain((record as never)[propertyName]);
    }
    return values;
  }
}

const joined = (former: Change, later: Change): Change => ({
  ...later,
  before: former.before && { ...later.before, ...former.before },
  after: { ...former.after, ...later.after },
});

/** Personal and secret columns (`static secret`) never stand in an event; only that they changed is kept. */
function masked(record: Node, values: Values): Values {
  const hidden = (record.constructor as { secret?: readonly string[] }).secret ?? [];
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      hidden.includes(key) && value != null ? '***' : value,
    ]),
  );
}

/** A copy that later changes of the record do not reach. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return value !== null && typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : (value ?? null);
}
