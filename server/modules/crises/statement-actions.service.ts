import type { Ctx } from '../../platform/ctx';
import { DomainError } from '../../platform/errors';
import { levelFor } from './approval.service';
import type { StatementVersion } from './statement.entity';
import { rankVerdict, StatementAction, statementLifecycle } from './statement.lifecycle';
import { versionsOf } from './statement.service';
import { mayPublish } from './statement-publication.service';
import { sceneOf } from './statement-scene.service';

const JUDGING: readonly StatementAction[] = [StatementAction.APPROVE, StatementAction.RETURN];

/** What the caller may do with a version now: a level is given by whoever holds it, only the latest is revised. */
export async function statementActions(ctx: Ctx, version: StatementVersion): Promise<StatementAction[]> {
  const steps = await stepsOpen(ctx, version);
  const mayRank = ctx.actor.kind === 'PERSON' && rankVerdict(ctx.actor, version) === true;
  return mayRank ? [...steps, StatementAction.RANK] : steps;
}

async function stepsOpen(ctx: Ctx, version: StatementVersion): Promise<StatementAction[]> {
  const allowed: StatementAction[] = await statementLifecycle.allowed(ctx, version);
  if (allowed.length === 0) return [];
  const judges =
    allowed.some((action) => JUDGING.includes(action)) &&
    !(levelFor(ctx, await sceneOf(ctx, version)) instanceof DomainError);
  const isLatest = (await versionsOf(ctx, version.statementId))[0]?.no === version.no;
  return allowed.filter((action) => {
    if (JUDGING.includes(action)) return judges;
    if (action === StatementAction.PUBLISH) return mayPublish(ctx);
    return action !== StatementAction.REVISE || isLatest;
  });
}
