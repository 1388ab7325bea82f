import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { managesMonitoring } from './monitoring.roles';
import { Story, StoryState } from './story.entity';
import { StoryActUndone } from './story.events';
import type { StoryInput } from './story.inputs';
import { type Place, placeItems, placesOf } from './story-members.service';
import { StoryAct, type StoryActKind } from './story-term.entity';

/** What a person's act changes of a story, besides its items. */
interface Face {
  no: number;
  title: string;
  state: StoryState;
  isPinned: boolean;
  mergedIntoNo: number | null;
}

/** How stories and items stand at a moment. */
export interface Standing {
  faces: Face[];
  places: Place[];
}

interface Undo {
  before: Standing;
  after: Standing;
}

/** How stories and items stand now. */
export async function standing(
  ctx: Ctx,
  nos: readonly number[],
  groupIds: readonly number[],
): Promise<Standing> {
  const stories = await ctx.db.find(Story, { where: { no: In([...nos]) }, order: { no: 'ASC' } });
  const faces = stories.map(({ no, title, state, isPinned, mergedIntoNo }) => ({
    no,
    title,
    state,
    isPinned,
    mergedIntoNo,
  }));
  return { faces, places: await placesOf(ctx, groupIds) };
}

/** A story as it stands in the database now. */
export const fresher = (ctx: Ctx, { no }: Story): Promise<Story> => ctx.db.findOneByOrFail(Story, { no });

/** Keeps what stood before and after, so that the act can be taken back. */
export async function remember(
  ctx: Ctx,
  kind: StoryActKind,
  nos: [number, number | null],
  before: Standing,
): Promise<void> {
  const [storyNo, otherNo] = nos;
  const all = otherNo === null ? [storyNo] : [storyNo, otherNo];
  const after = await standing(
    ctx,
    all,
    before.places.map(([groupId]) => groupId),
  );
  const undo: Undo = { before, after };
  await ctx.create(StoryAct, {
    kind,
    storyNo,
    otherNo,
    undo,
    byId: ctx.actor.id ?? 'system',
    undoneAt: null,
  });
}

/** The last act of a person on a story that was not taken back; null without one. */
async function lastAct(ctx: Ctx, no: number): Promise<StoryAct | null> {
  const [act] = await ctx.db
    .createQueryBuilder(StoryAct, 'act')
    .where('(act.storyNo = :no OR act.otherNo = :no) AND act.undoneAt IS NULL', { no })
    .orderBy('act.id', 'DESC')
    .limit(1)
    .getMany();
  return act ?? null;
}

/** Takes back what a person last did to a story, unless it has been changed since. @throws NOT_FOUND, FORBIDDEN, CONFLICT */
export async function undoStory(ctx: Ctx, { storyId }: StoryInput): Promise<{ story: Story }> {
  const story = await ctx.get(Story, storyId, ['storyId']);
  if (!managesMonitoring(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  const act = await lastAct(ctx, story.no);
  if (!act) throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Tidak ada tindakan yang dapat diurungkan.');
  const { before, after } = act.undo as Undo;
  const nos = after.faces.map(({ no }) => no);
  const now = await standing(
    ctx,
    nos,
    after.places.map(([groupId]) => groupId),
  );
  if (signature(now) !== signature(after))
    throw new DomainError(
      ErrorCode.CONFLICT,
      'Cerita ini sudah diubah sesudah tindakan itu, sehingga tidak dapat diurungkan.',
    );
  for (const { no, title, state, isPinned, mergedIntoNo } of before.faces)
    await ctx.db.update(Story, { no }, { title, state, isPinned, mergedIntoNo });
  const made = nos.filter((no) => !before.faces.some((face) => face.no === no));
  for (const no of made)
    await ctx.db.update(Story, { no }, { state: StoryState.MERGED, mergedIntoNo: act.storyNo });
  await placeItems(ctx, before.places, nos);
  await ctx.db.update(StoryAct, { id: act.id }, { undoneAt: ctx.now() });
  await ctx.emit(StoryActUndone, story, { kind: act.kind });
  return { story: await fresher(ctx, story) };
}

/** What must still stand for an act to be taken back; closing by the machine does not count. */
const signature = ({ faces, places }: Standing): string =>
  JSON.stringify([
    faces.map(({ no, title, isPinned, mergedIntoNo }) => [no, title, isPinned, mergedIntoNo]),
    places,
  ]);
