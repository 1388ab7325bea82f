import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from './actor';
import { newId } from './ids';

/** A kind of event: its name (`noun.past_participle`) and, by its type, the ids and values it carries. */
export interface EventKind<D extends object> {
  readonly name: string;
  readonly data?: D;
}

const internal = new Set<string>();

/** Declares a kind of event; an internal one stays out of the timelines that outsiders see. */
export function event<D extends object = Record<string, never>>(
  name: string,
  options?: { isInternal: true },
): EventKind<D> {
  if (options?.isInternal) internal.add(name);
  return { name };
}

/** Names of the events that only staff may see in a timeline. */
export const internalEvents = (): string[] => [...internal];

/** An event as a subscriber receives it. */
export interface Happened<D extends object = object> {
  id: string;
  name: string;
  subjectType: string;
  subjectId: string;
  actorId: string | null;
  at: Date;
  reason: string | null;
  data: D;
}

/** One record changed by a use case, with the columns that differ. */
export interface Change {
  type: string;
  id: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

export interface EventInput {
  name: string;
  subjectType: string;
  subjectId: string;
  actor: Actor;
  at: Date;
  requestId: string;
  outcome: 'DONE' | 'REFUSED';
  reason: string | null;
  data: object;
  changes: Change[];
  /** Further records whose timeline shows the event. */
  links?: { type: string; id: string }[];
}

/** The stored columns of an event, as both databases give them back. */
export interface EventRow {
  id: string;
  name: string;
  subject_type: string;
  subject_id: string;
  actor_id: string | null;
  actor_name: string;
  at: number | string;
  request_id: string;
  outcome: string;
  reason: string | null;
  data: string;
  hash: string;
}

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

/** SHA-256 over the stored columns as text: both databases and a script of the inspectorate get the same bytes. */
export const contentHash = (row: Omit<EventRow, 'hash'>): string =>
  sha(
    JSON.stringify([
      row.id,
      row.name,
      row.subject_type,
      row.subject_id,
      row.actor_id,
      row.actor_name,
      String(row.at),
      row.request_id,
      row.outcome,
      row.reason,
      row.data,
    ]),
  );

function rowOf(input: EventInput): EventRow {
  const row = {
    id: newId(),
    name: input.name,
    subject_type: input.subjectType,
    subject_id: input.subjectId,
    actor_id: input.actor.id,
    actor_name: input.actor.name,
    at: input.at.getTime(),
    request_id: input.requestId,
    outcome: input.outcome,
    reason: input.reason,
    data: JSON.stringify({ ...input.data, ...(input.changes.length > 0 && { changes: input.changes }) }),
  };
  return { ...row, hash: contentHash(row) };
}

const INSERT = `INSERT INTO event (id, name, subject_type, subject_id, actor_id, actor_name, at, request_id, outcome, reason, data, hash)
  VALUES (?,?,?,?,?,?,?,?,?,?,?,?)`;

/** Writes an event with its links and its place in the sealer's queue, in the caller's transaction. */
export async function writeEvent(db: EntityManager, input: EventInput): Promise<EventRow> {
  const row = rowOf(input);
  await db.query(INSERT, [
    row.id,
    row.name,
    row.subject_type,
    row.subject_id,
    row.actor_id,
    row.actor_name,
    row.at,
    row.request_id,
    row.outcome,
    row.reason,
    row.data,
    row.hash,
  ]);
  const linked = new Map([[input.subjectId, input.subjectType]]);
  for (const { id, type } of [...input.changes, ...(input.links ?? [])]) linked.set(id, type);
  const values = [...linked].flatMap(([id, type]) => [id, row.id, type, row.at]);
  await db.query(
    `INSERT INTO event_link (subject_id, event_id, subject_type, at) VALUES ${[...linked].map(() => '(?,?,?,?)').join(',')}`,
    values,
  );
  await db.query('INSERT INTO event_unsealed (event_id) VALUES (?)', [row.id]);
  return row;
}
