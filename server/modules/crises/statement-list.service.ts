import type { Ctx } from '../../platform/ctx';
import { DomainError } from '../../platform/errors';
import { visible } from '../../platform/loaders';
import type { ApprovalMode } from './approval.entity';
import { levelFor } from './approval.service';
import type { Level } from './ladder';
import { StatementVersion, VersionState } from './statement.entity';
import { openLevels, type Scene, sceneOf } from './statement-scene.service';

const MOST = 100;
const MINUTE_MS = 60_000;

/** A text that waits for its next level. */
export interface Waiting {
  scene: Scene;
  level: Level;
  /** How the caller would give it; null when it is not the caller's turn. */
  mode: ApprovalMode | null;
  since: Date;
  waitMinutes: number;
}

/** Versions of a state that the caller sees, oldest submission first; at most 100. */
async function versionsIn(ctx: Ctx, states: readonly VersionState[]): Promise<StatementVersion[]> {
  const where = visible(StatementVersion, ctx.actor);
  if (!where) return [];
  return ctx.db
    .createQueryBuilder(StatementVersion, 'row')
    .setFindOptions({ where })
    .andWhere('row.state IN (:...states)', { states })
    .orderBy('row.submittedAt', 'ASC')
    .addOrderBy('row.id', 'ASC')
    .limit(MOST)
    .getMany();
}

/** Everything in review, the longest wait first; also what was approved before the severity rose. */
export async function waitingVersions(ctx: Ctx): Promise<Waiting[]> {
  const rows = await versionsIn(ctx, [VersionState.IN_REVIEW, VersionState.APPROVED]);
  const waiting: Waiting[] = [];
  for (const row of rows) {
    const scene = await sceneOf(ctx, row);
    const [level] = openLevels(scene);
    if (!level) continue;
    const mine = levelFor(ctx, scene);
    const since = scene.given.at(-1)?.at ?? row.submittedAt ?? row.updatedAt;
    waiting.push({
      ...{ scene, level, since },
      mode: mine instanceof DomainError ? null : mine.mode,
      waitMinutes: Math.floor((ctx.now().getTime() - since.getTime()) / MINUTE_MS),
    });
  }
  return waiting.sort((a, b) => a.since.getTime() - b.since.getTime());
}

/** Approved texts that nothing but publishing is left for; those under embargo are left out until their time. */
export async function readyVersions(ctx: Ctx): Promise<Scene[]> {
  const rows = await versionsIn(ctx, [VersionState.APPROVED]);
  const scenes = await Promise.all(rows.map((row) => sceneOf(ctx, row)));
  return scenes.filter(
    (scene) =>
      openLevels(scene).length === 0 &&
      (scene.version.embargoUntil === null || scene.version.embargoUntil <= ctx.now()),
  );
}

/** Texts of the caller that came back and have no next version yet. */
export async function returnedVersions(ctx: Ctx): Promise<Scene[]> {
  const rows = (await versionsIn(ctx, [VersionState.RETURNED])).filter(
    ({ authorId }) => authorId === ctx.actor.id,
  );
  const scenes: Scene[] = [];
  for (const row of rows) {
    const latest = await ctx.db.maximum(StatementVersion, 'no', { statementId: row.statementId });
    if (latest === row.no) scenes.push(await sceneOf(ctx, row));
  }
  return scenes;
}
