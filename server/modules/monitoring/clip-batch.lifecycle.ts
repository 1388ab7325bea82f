import { registerEnumType } from 'type-graphql';
import type { Actor, Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { type ClipBatch, ClipBatchState as S } from './clip-batch.entity';
import { mayEnterItems } from './monitoring.roles';

export enum ClipBatchAction {
  UNDO = 'UNDO',
}
registerEnumType(ClipBatchAction, {
  name: 'ClipBatchAction',
  description: 'What can be done with an import.',
  valuesConfig: {
    UNDO: { description: 'Take back everything it made, within 24 hours.' },
  },
});

const enterer = (actor: Actor): Verdict => mayEnterItems(actor) || ErrorCode.FORBIDDEN;

/** An import ends by itself, and can be taken back once, as a whole. */
export const clipBatchLifecycle = lifecycle<ClipBatch, S, ClipBatchAction>({
  UNDO: { from: [S.DONE], to: S.UNDONE, by: enterer },
});
