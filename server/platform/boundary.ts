import type { ValidationError } from 'class-validator';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { Role, SYSTEM } from './actor';
import type { Ctx } from './ctx';
import { transaction } from './database';
import { DomainError, ErrorCode, refuse } from './errors';
import { writeEvent } from './events';
import { claimKey, isRepeat, type Repeat, repeatOf, replay, storeAnswer } from './idempotency';
import { refusal } from './lifecycle';
import { sealNow } from './sealer';

type Payload = Record<string, unknown>;
type Input = Record<string, unknown> | undefined;

/** How a mutation is open to callers who are not people with a role; set by `@Extensions` on the resolver. */
export interface MutationAccess {
  /** Open without a session: sign-in, registration, invitation. */
  isPublic?: boolean;
  /** Open to readers such as auditors: their own session and account, exports. */
  isOwnAccount?: boolean;
  /** An API key with this scope may call it. */
  keyScope?: string;
}

/**
 * Runs every mutation of `schema` in one transaction and turns a {@link DomainError} into `payload.errors`.
 * It wraps the resolvers themselves: `transaction` may run a use case again after a deadlock, which a
 * type-graphql middleware cannot (`next()` works once).
 */
export function guardMutations(schema: GraphQLSchema): GraphQLSchema {
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) guard(mutation);
  return schema;
}

function guard(mutation: GraphQLField<unknown, Ctx>): void {
  const resolve = mutation.resolve;
  const access = mutation.extensions as MutationAccess;
  if (!resolve) throw new Error(`${mutation.name} has no resolver.`);
  mutation.resolve = async (root, args: { input?: Input }, ctx, info) => {
    const { actor } = ctx; // a use case may change it (sign-in); a second try and a refusal go back to the caller
    const run = (): Promise<Payload> => resolve(root, args, ctx, info) as Promise<Payload>;
    try {
      admit(ctx, access);
      const repeat = repeatOf(ctx, mutation.name, args.input, headerKey(ctx));
      const payload = await inTransaction(ctx, repeat, run);
      if (ctx.sealBeforeAnswer) await sealNow(ctx.app.writer);
      return { errors: [], ...payload };
    } catch (error) {
      const refused = asRefusal(error);
      ctx.actor = actor;
      if (!refused) throw error;
      ctx.reset(ctx.app.reader.manager);
      await recordRefusal(ctx, mutation.name, args.input, refused);
      return {
        ...(await refused.reload?.()),
        errors: [{ code: refused.code, message: refused.message, field: refused.field }],
      };
    }
  };
}

const headerKey = (ctx: Ctx): string | undefined =>
  (ctx.exchange as { idempotencyKey?: string }).idempotencyKey;

/** Who may knock at all; what each may do is decided by the lifecycle tables. */
function admit({ actor }: Ctx, access: MutationAccess): void {
  if (access.isPublic || actor.isSystem) return;
  if (!actor.isKnown) throw refuse('UNAUTHENTICATED', 'Silakan masuk lebih dulu.', 401);
  if (access.isOwnAccount && actor.kind === 'PERSON') return;
  if (actor.kind === 'KEY' && !(access.keyScope && actor.hasScope(access.keyScope)))
    throw refusal(ErrorCode.FORBIDDEN);
  if (actor.is(Role.AUDITOR, Role.EXECUTIVE)) throw refusal(ErrorCode.FORBIDDEN);
}

async function inTransaction(ctx: Ctx, repeat: Repeat | null, run: () => Promise<Payload>): Promise<Payload> {
  const { actor } = ctx;
  try {
    return await transaction(ctx.app.writer, async (db) => {
      ctx.actor = actor;
      ctx.reset(db);
      ctx.sealBeforeAnswer = false;
      if (repeat) await claimKey(ctx, repeat);
      const payload = await run();
      if (repeat) await storeAnswer(ctx, repeat, payload);
      return payload;
    });
  } catch (error) {
    if (!isRepeat(error, repeat)) throw error;
    ctx.reset(ctx.app.reader.manager);
    return replay(ctx, repeat);
  } finally {
    ctx.db = ctx.app.reader.manager;
    ctx.loaders = ctx.refreshedLoaders();
  }
}

function asRefusal(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  if (!(error instanceof ArgumentValidationError)) return null;
  const { path, message } = firstFault(error.extensions.validationErrors as ValidationError[], []);
  return new DomainError(ErrorCode.INVALID_INPUT, message, path[0] === 'input' ? path.slice(1) : path);
}

function firstFault(faults: ValidationError[], path: string[]): { path: string[]; message: string } {
  const [fault] = faults;
  if (!fault) return { path, message: 'Isian tidak sah.' };
  const here = [...path, fault.property];
  const [message] = Object.values(fault.constraints ?? {});
  return message ? { path: here, message } : firstFault(fault.children ?? [], here);
}

/** Ids named in the input, so that the auditor can see what was tried; texts are never kept. */
const idsOf = (input: Input): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(input ?? {}).filter(([key, value]) => /(^id|Id|Ids)$/.test(key) && value != null),
  );

/** Writes that a known caller was refused, in a transaction of its own. */
export async function recordRefusal(
  ctx: Ctx,
  mutation: string,
  input: Input,
  { code, field }: DomainError,
): Promise<void> {
  if (!ctx.actor.id) return;
  const ids = idsOf(input);
  const [subject] = Object.values(ids).flat();
  await transaction(ctx.app.writer, (db) =>
    writeEvent(db, {
      name: `refused.${mutation}`,
      subjectType: 'Refusal',
      subjectId: typeof subject === 'string' ? subject.slice(0, 36) : '-',
      actor: ctx.actor,
      at: ctx.now(),
      requestId: ctx.exchange.requestId,
      outcome: 'REFUSED',
      reason: code,
      data: { mutation, ids, code, field },
      changes: [],
    }),
  );
}

/** Runs a use case outside GraphQL (jobs, seed, tests) in one transaction, as `ctx.actor`. */
export async function perform<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  try {
    return await transaction(ctx.app.writer, (db) => {
      ctx.reset(db);
      return work(ctx);
    });
  } finally {
    ctx.reset(ctx.app.reader.manager);
  }
}

/** The actor of jobs and of the clock. */
export const systemActor = SYSTEM;
