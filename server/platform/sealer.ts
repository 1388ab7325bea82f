import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { marks, transaction } from './database';
import { contentHash, type EventRow } from './events';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

/** The next link of the chain: hash of the former link, the number and the event's own hash. */
const link = (chain: string, seq: number, hash: string) => sha(`${chain}\n${seq}\n${hash}`);

/** Numbers and chains what is committed and unsealed, oldest first; returns how many. Safe anywhere, any time. */
export const seal = (source: DataSource, batch = 500): Promise<number> =>
  transaction(source, (db) => sealBatch(db, batch), { readCommitted: true });

async function sealBatch(db: EntityManager, batch: number): Promise<number> {
  await db.query('UPDATE seal_head SET turns = turns + 1 WHERE one = 1');
  const [head] = await db.query('SELECT seq, chain FROM seal_head WHERE one = 1');
  const rows: EventRow[] = await db.query(
    `SELECT e.* FROM event_unsealed u JOIN event e ON e.id = u.event_id ORDER BY e.at, e.id LIMIT ${batch}`,
  );
  if (rows.length === 0) return 0;
  let seq = Number(head.seq);
  let chain: string = head.chain;
  const seals = rows.map((row) => {
    chain = link(chain, ++seq, contentHash(row));
    return [seq, row.id, chain];
  });
  await db.query(
    `INSERT INTO seal (seq, event_id, chain) VALUES ${seals.map(() => '(?,?,?)').join(',')}`,
    seals.flat(),
  );
  const ids = rows.map((row) => row.id);
  await db.query(`DELETE FROM event_unsealed WHERE event_id IN (${marks(ids)})`, ids);
  await db.query('UPDATE seal_head SET seq = ?, chain = ? WHERE one = 1', [seq, chain]);
  return rows.length;
}

interface Rounds {
  running: Promise<number> | null;
  next: Promise<number> | null;
}
const rounds = new WeakMap<DataSource, Rounds>();

/** Seals everything committed before this call; concurrent callers share a round. Payments await it before answering. */
export function sealNow(source: DataSource): Promise<number> {
  const state = rounds.get(source) ?? { running: null, next: null };
  rounds.set(source, state);
  const round = () => {
    state.running = seal(source).finally(() => {
      state.running = null;
    });
    return state.running;
  };
  if (!state.running) return round();
  state.next ??= state.running
    .then(
      () => 0,
      () => 0,
    )
    .then(() => {
      state.next = null;
      return round();
    });
  return state.next;
}

/** What the verifier found; `broken` names the first bad entry. */
export interface ChainReport {
  checked: number;
  waiting: number;
  head: { seq: number; chain: string };
  broken: { seq: number; eventId: string; name: string | null; problem: string } | null;
}

interface SealedRow extends EventRow {
  seq: number | string;
  event_id: string;
  chain: string;
}

const PAGE = `SELECT s.seq, s.event_id, s.chain, e.* FROM seal s LEFT JOIN event e ON e.id = s.event_id
  WHERE s.seq > ? ORDER BY s.seq LIMIT 1000`;

/** Recomputes the whole chain from the rows and compares it with the head and with `outside` heads (number to chain). */
export async function verifyChain(
  db: EntityManager,
  outside: ReadonlyMap<number, string>,
): Promise<ChainReport> {
  let seq = 0;
  let chain = '';
  const stop = async (broken: ChainReport['broken']): Promise<ChainReport> => ({
    checked: seq,
    waiting: await waitingCount(db),
    head: { seq, chain },
    broken,
  });
  for (;;) {
    const rows: SealedRow[] = await db.query(PAGE, [seq]);
    for (const row of rows) {
      const problem = problemOf(row, seq + 1, chain, outside);
      if (problem) return stop({ seq: seq + 1, eventId: row.event_id, name: row.name ?? null, problem });
      seq = Number(row.seq);
      chain = row.chain;
    }
    if (rows.length < 1000) break;
  }
  return stop(await endProblem(db, seq, chain, outside));
}

function problemOf(
  row: SealedRow,
  expected: number,
  chain: string,
  outside: ReadonlyMap<number, string>,
): string | null {
  const seq = Number(row.seq);
  if (seq !== expected) return `number ${expected} is missing`;
  if (row.id == null) return 'the event was deleted';
  if (contentHash(row) !== row.hash) return 'the event was changed';
  if (link(chain, seq, row.hash) !== row.chain) return 'the event was replaced or moved';
  const published = outside.get(seq);
  return published && published !== row.chain ? 'the chain differs from the published head' : null;
}

async function endProblem(
  db: EntityManager,
  seq: number,
  chain: string,
  outside: ReadonlyMap<number, string>,
): Promise<ChainReport['broken']> {
  const [head] = await db.query('SELECT seq, chain FROM seal_head WHERE one = 1');
  const beyond = [...outside.keys()].find((number) => number > seq);
  const cut = Number(head.seq) !== seq || head.chain !== chain || beyond !== undefined;
  if (cut) return { seq: seq + 1, eventId: '', name: null, problem: 'the end of the chain was cut' };
  const [stray] = await db.query(
    `SELECT e.id, e.name FROM event e LEFT JOIN seal s ON s.event_id = e.id
     LEFT JOIN event_unsealed u ON u.event_id = e.id WHERE s.seq IS NULL AND u.event_id IS NULL ORDER BY e.id LIMIT 1`,
  );
  return stray
    ? {
        seq: seq + 1,
        eventId: stray.id,
        name: stray.name,
        problem: 'the event was inserted outside the chain',
      }
    : null;
}

async function waitingCount(db: EntityManager): Promise<number> {
  const [row] = await db.query('SELECT COUNT(*) AS n FROM event_unsealed');
  return Number(row.n);
}
