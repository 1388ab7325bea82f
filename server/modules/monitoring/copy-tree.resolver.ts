import {
  Ctx as Context,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  ObjectType,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { Article } from './article.entity';
import { articleLoad } from './article-list.service';
import { groupOf } from './copy.service';
import { copyTree, type TreeRow } from './copy-tree.service';
import { managesMonitoring, mayReadMonitoring } from './monitoring.roles';
import { StoryItem } from './story.types';

/** What a person may do with the place of an article among its copies. */
export enum CopyAction {
  MOVE = 'MOVE',
  LEAVE = 'LEAVE',
  UNDO = 'UNDO',
}
registerEnumType(CopyAction, {
  name: 'CopyAction',
  description: 'What can be done with the place of an article among copies.',
  valuesConfig: {
    MOVE: { description: 'Move it into another group.' },
    LEAVE: { description: 'Take it into a group of its own.' },
    UNDO: { description: 'Take back the last move.' },
  },
});

@ObjectType({ description: 'An article within its group of copies.', simpleResolvers: true })
export class CopyNode {
  @Field(() => Article, { description: 'The article.' })
  article!: Article;

  @Field(() => ID, {
    nullable: true,
    description: 'The earlier article of the group that it shares most with; null where it shares with none.',
  })
  parentId!: string | null;

  @Field(() => Float, { nullable: true, description: 'Shared text as a share of the smaller one, 0 to 1.' })
  containment!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of the parent found in it, 0 to 1.' })
  forward!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of it found in the parent, 0 to 1.' })
  reverse!: number | null;

  @Field(() => Int, { nullable: true, description: 'Words of the longest common passage.' })
  longestWords!: number | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When a person moved it here; null where the machine put it.',
  })
  movedAt!: Date | null;

  @Field(() => Person, { nullable: true, description: 'Who moved it here.' })
  movedBy!: Person | null;

  @Field(() => [CopyAction], { description: 'What you may do with its place now.' })
  allowedActions!: CopyAction[];
}

@Resolver(() => Article)
export class ArticleTreeResolver {
  @FieldResolver(() => [CopyNode], {
    description: 'Its group of copies with itself, the earliest first, at most 200; empty for companies.',
  })
  async copyTree(@Root() article: Article, @Context() ctx: Ctx): Promise<CopyNode[]> {
    if (!mayReadMonitoring(ctx.actor)) return [];
    const groupId = await groupOf(ctx, article.id);
    return groupId === null ? [] : treeOf(ctx, groupId);
  }
}

@Resolver(() => StoryItem)
export class StoryItemTreeResolver {
  @FieldResolver(() => [CopyNode], {
    description: 'Its articles by who took the text from whom, the earliest first, at most 200.',
  })
  tree(@Root() { id }: StoryItem, @Context() ctx: Ctx): Promise<CopyNode[]> {
    return treeOf(ctx, Number(id));
  }
}

async function treeOf(ctx: Ctx, groupId: number): Promise<CopyNode[]> {
  const rows = await copyTree(ctx, groupId);
  const nodes = await Promise.all(rows.map((row) => nodeOf(ctx, row, rows.length)));
  const shown = nodes.filter((node) => node !== null);
  const ids = new Set(shown.map(({ article }) => String(article.id)));
  return shown.map((node) => (node.parentId && !ids.has(node.parentId) ? { ...node, parentId: null } : node));
}

async function nodeOf(ctx: Ctx, row: TreeRow, size: number): Promise<CopyNode | null> {
  const { articleId, parentId, move, ...shares } = row;
  const article = await articleLoad(ctx, articleId);
  if (!article) return null;
  return {
    ...shares,
    article,
    parentId: parentId === null ? null : String(parentId),
    movedAt: move?.at ?? null,
    movedBy: move ? await person(ctx, move.byId) : null,
    allowedActions: actionsOf(ctx, row, size),
  };
}

function actionsOf(ctx: Ctx, { move }: TreeRow, size: number): CopyAction[] {
  if (ctx.actor.kind !== 'PERSON' || !managesMonitoring(ctx.actor)) return [];
  const leave = size > 1 ? [CopyAction.LEAVE] : [];
  return [CopyAction.MOVE, ...leave, ...(move?.undo ? [CopyAction.UNDO] : [])];
}
