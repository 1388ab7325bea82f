import { IsNull } from 'typeorm';
import type { Actor, Verdict } from './actor';
import type { Node } from './columns';
import type { Ctx } from './ctx';
import { Endorsement } from './endorsement.entity';
import { DomainError, ErrorCode } from './errors';

type Rule<T> = (actor: Actor, subject: T) => Verdict;

/** One row of a workflow. */
export interface Step<T, S extends string> {
  from: readonly S[] | 'ANY';
  /** PREVIOUS returns to the state stored when a side state was entered. */
  to: S | 'PREVIOUS';
  /** Who may take the step on this very record; `system` steps are never offered to people. */
  by?: Rule<T> | 'SYSTEM';
  /** Signatures the step needs, one person each; the state moves with the last. */
  slots?: Record<string, Rule<T>>;
  /** Stores the state that is left, for a later PREVIOUS. */
  remembers?: boolean;
}

type Subject<S extends string> = Node & { state: S; previousState?: S | null };

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  FORBIDDEN: 'Anda tidak berwenang melakukan langkah ini.',
  SEPARATION_OF_DUTY: 'Langkah ini harus dilakukan orang lain, karena Anda sudah bertindak pada berkas ini.',
  SELF_APPROVAL: 'Anda menyusun ini, jadi orang lain yang menyetujui.',
};

/** The refusal of a lifecycle rule in plain Indonesian. */
export const refusal = (code: ErrorCode): DomainError =>
  new DomainError(code, MESSAGES[code] ?? 'Langkah ini ditolak.');

const openEndorsements = async (ctx: Ctx, id: string): Promise<Endorsement[]> =>
  (await ctx.list(Endorsement, 'subjectId', id)).filter((row) => row.closedAt === null);

/** The slot that `actor` would fill now, or the code of the refusal. */
function slotFor<T>(
  slots: Record<string, Rule<T>>,
  given: Endorsement[],
  actor: Actor,
  subject: T,
): string | ErrorCode {
  if (given.some((row) => row.personId === actor.id)) return ErrorCode.SEPARATION_OF_DUTY;
  let answer: ErrorCode = ErrorCode.FORBIDDEN;
  for (const [slot, rule] of Object.entries(slots)) {
    if (given.some((row) => row.slot === slot)) continue;
    const verdict = rule(actor, subject);
    if (verdict === true) return `slot:${slot}`;
    if (verdict !== ErrorCode.FORBIDDEN) answer = verdict;
  }
  return answer;
}

/** A workflow as one table: which action leads where, and who may take it. */
export function lifecycle<T extends Subject<S>, S extends string, A extends string>(
  steps: Record<A, Step<T, S>>,
) {
  const reaches = (subject: T, action: A) => {
    const { from } = steps[action];
    return from === 'ANY' || from.includes(subject.state);
  };

  async function verdict(ctx: Ctx, subject: T, action: A): Promise<true | string> {
    const { by, slots } = steps[action];
    if (slots) {
      const given = (await openEndorsements(ctx, subject.id)).filter((row) => row.action === action);
      return slotFor(slots, given, ctx.actor, subject);
    }
    if (by === 'SYSTEM') return ctx.actor.isSystem || ErrorCode.FORBIDDEN;
    return by ? by(ctx.actor, subject) : ErrorCode.FORBIDDEN;
  }

  /** Fills a slot for the caller; true when it was the last one. */
  async function endorse(ctx: Ctx, subject: T, action: A, slot: string): Promise<boolean> {
    const given = (await openEndorsements(ctx, subject.id)).filter((row) => row.action === action);
    await ctx.create(Endorsement, {
      subjectId: subject.id,
      subjectType: subject.constructor.name,
      action,
      slot,
      personId: ctx.actor.id ?? '',
      personName: ctx.actor.name,
      at: ctx.now(),
      closedAt: null,
    });
    ctx.loaders = ctx.refreshedLoaders();
    return given.length + 1 === Object.keys(steps[action].slots ?? {}).length;
  }

  function move(subject: T, action: A): void {
    const { to, remembers } = steps[action];
    if (to === 'PREVIOUS') {
      if (subject.previousState == null)
        throw new Error(`${subject.constructor.name} stores no previous state.`);
      subject.state = subject.previousState;
      subject.previousState = null;
      return;
    }
    if (remembers) subject.previousState = subject.state;
    subject.state = to;
  }

  return {
    steps,
    /** Actions open to the caller now; the schema shows them as `allowedActions`. */
    async allowed(ctx: Ctx, subject: T): Promise<A[]> {
      if (ctx.actor.kind !== 'PERSON') return [];
      const open: A[] = [];
      for (const action of Object.keys(steps) as A[]) {
        if (steps[action].by === 'SYSTEM' || !reaches(subject, action)) continue;
        const answer = await verdict(ctx, subject, action);
        if (answer === true || answer.startsWith('slot:')) open.push(action);
      }
      return open;
    },
    /**
     * Moves `subject` to its next state, or fills one signature of the step; true when the state moved.
     *
     * @throws FORBIDDEN, SEPARATION_OF_DUTY, SELF_APPROVAL, INVALID_TRANSITION
     */
    async take(ctx: Ctx, subject: T, action: A): Promise<boolean> {
      const answer = await verdict(ctx, subject, action);
      if (answer !== true && !answer.startsWith('slot:')) throw refusal(answer as ErrorCode);
      if (!reaches(subject, action)) {
        throw new DomainError(
          ErrorCode.INVALID_TRANSITION,
          'Langkah ini tidak dapat dilakukan pada keadaan berkas sekarang.',
        );
      }
      if (answer !== true && !(await endorse(ctx, subject, action, answer.slice(5)))) return false;
      await ctx.db.update(
        Endorsement,
        { subjectId: subject.id, closedAt: IsNull() },
        { closedAt: ctx.now() },
      );
      move(subject, action);
      return true;
    },
  };
}
