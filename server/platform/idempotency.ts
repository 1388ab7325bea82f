import { createHash } from 'node:crypto';
import { Node } from './columns';
import type { Ctx } from './ctx';
import { DomainError, ErrorCode, isDuplicate } from './errors';
import type { NodeClass } from './loaders';

type Payload = Record<string, unknown>;

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const entries = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([k, v]) => [k, canonical(v)]));
};

const hashOf = (input: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(canonical(input)))
    .digest('hex');

/** A repeat that carries one key of the same caller and mutation. */
export interface Repeat {
  key: string;
  caller: string;
  mutation: string;
  hash: string;
}

/** The repeat key of a call, from its input or the Idempotency-Key header; null without one. */
export function repeatOf(
  ctx: Ctx,
  mutation: string,
  input: unknown,
  header: string | undefined,
): Repeat | null {
  const own = (input as { idempotencyKey?: string | null } | undefined)?.idempotencyKey ?? undefined;
  if (own && header && own !== header) {
    throw new DomainError(
      ErrorCode.INVALID_INPUT,
      'Kunci pengulangan pada isian dan kepala permintaan berbeda.',
      ['idempotencyKey'],
    );
  }
  const key = own ?? header;
  if (!key || !ctx.actor.id) return null;
  if (key.length > 255)
    throw new DomainError(ErrorCode.INVALID_INPUT, 'Kunci pengulangan paling banyak 255 karakter.', [
      'idempotencyKey',
    ]);
  return { key, caller: ctx.actor.id, mutation, hash: hashOf(input) };
}

/** Claims the key in the caller's transaction: a parallel repeat waits here for the first. */
export const claimKey = (ctx: Ctx, repeat: Repeat): Promise<unknown> =>
  ctx.db.query(
    'INSERT INTO idempotency (caller, mutation, repeat_key, hash, answer, at) VALUES (?,?,?,?,?,?)',
    [repeat.caller, repeat.mutation, repeat.key, repeat.hash, '{}', ctx.now().getTime()],
  );

/** Stores which records the first call answered with. */
export function storeAnswer(ctx: Ctx, repeat: Repeat, payload: Payload): Promise<unknown> {
  const answer = Object.entries(payload)
    .filter((entry): entry is [string, Node] => entry[1] instanceof Node)
    .map(([property, record]) => ({ property, type: record.constructor.name, id: record.id }));
  return ctx.db.query(
    'UPDATE idempotency SET answer = ? WHERE caller = ? AND mutation = ? AND repeat_key = ?',
    [JSON.stringify(answer), repeat.caller, repeat.mutation, repeat.key],
  );
}

/** True when a write failed because the key was used before. */
export const isRepeat = (error: unknown, repeat: Repeat | null): repeat is Repeat =>
  repeat !== null &&
  isDuplicate(error) &&
  /idempotency/i.test(`${(error as Error).message} ${(error as { query?: string }).query}`);

/** The stored answer of the first call. @throws IDEMPOTENCY_MISMATCH */
export async function replay(ctx: Ctx, repeat: Repeat): Promise<Payload> {
  const [row] = await ctx.db.query(
    'SELECT hash, answer FROM idempotency WHERE caller = ? AND mutation = ? AND repeat_key = ?',
    [repeat.caller, repeat.mutation, repeat.key],
  );
  if (!row || row.hash !== repeat.hash) {
    throw new DomainError(ErrorCode.IDEMPOTENCY_MISMATCH, 'Kunci ini sudah dipakai untuk isian lain.', [
      'idempotencyKey',
    ]);
  }
  const parts: { property: string; type: string; id: string }[] = JSON.parse(row.answer);
  const payload: Payload = {};
  for (const { property, type, id } of parts) {
    const entity = ctx.app.writer.entityMetadatas.find((metadata) => metadata.name === type)
      ?.target as NodeClass<Node>;
    payload[property] = await ctx.find(entity, id);
  }
  ctx.exchange.header('Idempotent-Replayed', 'true');
  return payload;
}
