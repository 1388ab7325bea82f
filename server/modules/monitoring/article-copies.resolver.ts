import {
  Arg,
  Ctx as Context,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { Article } from './article.entity';
import { ArticlePayload } from './article.inputs';
import { articleLoad } from './article-list.service';
import { RelationGrade } from './copy.entity';
import { relatedArticles, standingOf } from './copy.service';
import { moveArticleToGroup, undoGroupMove } from './copy-move.service';
import { mayReadMonitoring } from './monitoring.roles';
import { Story } from './story.entity';
import { MoveArticleToGroupInput, UndoGroupMoveInput } from './story.inputs';

@ObjectType({ description: 'An article that shares text with another.' })
class RelatedArticle {
  @Field(() => Article, { description: 'The article.' })
  article!: Article;

  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => RelationGrade, { description: 'How much they share.' })
  grade!: RelationGrade;

  @Field(() => Float, { description: 'Shared text as a share of the smaller one, 0 to 1.' })
  containment!: number;

  @Field(() => Float, { description: 'Share of the asked article found in this one, 0 to 1.' })
  forward!: number;

  @Field(() => Float, { description: 'Share of this article found in the asked one, 0 to 1.' })
  reverse!: number;

  @Field(() => Int, { description: 'Words of the longest common passage.' })
  longestWords!: number;

  @Field(() => String, { description: 'The longest common passage as the earlier article writes it.' })
  longestText!: string;
}

@Resolver(() => Article)
export class ArticleCopiesResolver {
  @FieldResolver(() => [RelatedArticle], {
    description: 'Its copies, the nearest first, at most a hundred; empty for companies.',
  })
  textCopies(@Root() article: Article, @Context() ctx: Ctx): Promise<RelatedArticle[]> {
    return related(ctx, article, true);
  }

  @FieldResolver(() => [RelatedArticle], {
    description: 'Articles outside its group that share passages with it; empty for companies.',
  })
  similar(@Root() article: Article, @Context() ctx: Ctx): Promise<RelatedArticle[]> {
    return related(ctx, article, false);
  }

  @FieldResolver(() => Int, { description: 'Further articles of its group of copies; 0 for companies.' })
  async copyCount(@Root() article: Article, @Context() ctx: Ctx): Promise<number> {
    return mayReadMonitoring(ctx.actor) ? (await standingOf(ctx, article.id)).copies : 0;
  }

  @FieldResolver(() => Story, {
    nullable: true,
    description: 'The story it belongs to; null without one, and for companies.',
  })
  async story(@Root() article: Article, @Context() ctx: Ctx): Promise<Story | null> {
    if (!mayReadMonitoring(ctx.actor)) return null;
    const { storyNo } = await standingOf(ctx, article.id);
    return storyNo === null ? null : ctx.db.findOneBy(Story, { no: storyNo });
  }

  @Mutation(() => ArticlePayload, { description: 'Moves an article into another group of copies.' })
  async articleMoveToGroup(
    @Arg('input', () => MoveArticleToGroupInput, { description: 'Which article, and where to.' })
    input: MoveArticleToGroupInput,
    @Context() ctx: Ctx,
  ): Promise<ArticlePayload> {
    return { article: await moveArticleToGroup(ctx, input) };
  }

  @Mutation(() => ArticlePayload, {
    description: 'Takes back the last move of an article; where it stands is then left to the machine again.',
  })
  async articleGroupUndo(
    @Arg('input', () => UndoGroupMoveInput, { description: 'Which article.' }) input: UndoGroupMoveInput,
    @Context() ctx: Ctx,
  ): Promise<ArticlePayload> {
    return { article: await undoGroupMove(ctx, input.articleId) };
  }
}

async function related(ctx: Ctx, { id }: Article, isSameGroup: boolean): Promise<RelatedArticle[]> {
  if (!mayReadMonitoring(ctx.actor)) return [];
  const rows = (await relatedArticles(ctx, id)).filter((row) => row.isSameGroup === isSameGroup);
  const articles = await Promise.all(rows.map((row) => articleLoad(ctx, row.articleId)));
  return rows.flatMap(({ articleId, relation }, place) => {
    const article = articles[place];
    if (!article) return [];
    const isFirst = relation.a === id;
    const { containment, shareAb, shareBa, longestWords, longestText } = relation;
    return [
      {
        id: String(articleId),
        article,
        grade: relation.grade,
        containment,
        forward: isFirst ? shareAb : shareBa,
        reverse: isFirst ? shareBa : shareAb,
        longestWords,
        longestText,
      },
    ];
  });
}
