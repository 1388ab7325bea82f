import { registerEnumType } from 'type-graphql';
import type { Actor, Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { managesMonitoring } from './monitoring.roles';
import { SourceState as S, type Source, SourceKind } from './source.entity';

export enum SourceAction {
  CHANGE = 'CHANGE',
  FETCH_NOW = 'FETCH_NOW',
  PAUSE = 'PAUSE',
  RESUME = 'RESUME',
  RETIRE = 'RETIRE',
  DECIDE_MOVE = 'DECIDE_MOVE',
}
registerEnumType(SourceAction, {
  name: 'SourceAction',
  description: 'What can be done with a source.',
  valuesConfig: {
    CHANGE: { description: 'Change its name, address, outlets or pace.' },
    FETCH_NOW: { description: "Poll it now, within its host's budget." },
    PAUSE: { description: 'Stop polling it for a while.' },
    RESUME: { description: 'Poll it again.' },
    RETIRE: { description: 'Take it out of use for good.' },
    DECIDE_MOVE: { description: 'Take or refuse the new address that it is sent to.' },
  },
});

const manager = (actor: Actor): Verdict => managesMonitoring(actor) || ErrorCode.FORBIDDEN;

/** Nothing can fetch a manual channel. */
const fetcher = (actor: Actor, source: Source): Verdict =>
  source.kind === SourceKind.MANUAL ? ErrorCode.INVALID_TRANSITION : manager(actor);

/** The machine never takes a source out of service: every step is a person's. */
export const sourceLifecycle = lifecycle<
  Source,
  S,
  Exclude<SourceAction, SourceAction.CHANGE | SourceAction.DECIDE_MOVE>
>({
  FETCH_NOW: { from: [S.ACTIVE], to: S.ACTIVE, by: fetcher },
  PAUSE: { from: [S.ACTIVE], to: S.PAUSED, by: manager },
  RESUME: { from: [S.PAUSED], to: S.ACTIVE, by: manager },
  RETIRE: { from: [S.ACTIVE, S.PAUSED], to: S.RETIRED, by: manager },
});
