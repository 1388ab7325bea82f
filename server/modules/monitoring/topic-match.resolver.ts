import { Ctx as Context, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { Article } from './article.entity';
import { stretches } from './query/document';
import { Topic } from './topic.entity';
import { documentLoad, matchesLoad, topicLoad } from './topic-load.service';
import type { TopicMatch } from './topic-match.entity';

const REASONS = 10;

@ObjectType({ description: 'A stretch of the headline or of one paragraph.', simpleResolvers: true })
export class TopicMark {
  @Field(() => Int, {
    nullable: true,
    description: 'Which of the paragraphs of the article, from 0; null for the headline.',
  })
  paragraph!: number | null;

  @Field(() => Int, { description: 'Where it begins there, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends there.' })
  end!: number;

  @Field(() => String, { description: 'The stretch as written.' })
  text!: string;
}

@ObjectType({ description: 'A topic that an article is in, and why.' })
export class ArticleTopicMatch {
  articleId!: number;
  topicNo!: number;

  @Field(() => Int, { description: 'Number of the query of the topic that matched.' })
  queryVersion!: number;

  positions!: unknown;
}

@Resolver(() => Article)
export class ArticleTopicResolver {
  @FieldResolver(() => [ArticleTopicMatch], {
    complexity: ({ childComplexity }) => 1 + childComplexity,
    description: 'Topics that it is in, by their rank; empty for companies and journalists.',
  })
  topics(@Root() article: Article, @Context() ctx: Ctx): Promise<TopicMatch[]> {
    return matchesLoad(ctx, article.id);
  }
}

@Resolver(() => ArticleTopicMatch)
export class ArticleTopicMatchResolver {
  @FieldResolver(() => Topic, { nullable: true, description: 'The topic; null when it is gone.' })
  topic(@Root() match: ArticleTopicMatch, @Context() ctx: Ctx): Promise<Topic | null> {
    return topicLoad(ctx, match.topicNo);
  }

  @FieldResolver(() => [TopicMark], { description: 'Where the query hit, in order.' })
  marks(@Root() match: ArticleTopicMatch, @Context() ctx: Ctx): Promise<TopicMark[]> {
    return marksOf(ctx, match);
  }

  @FieldResolver(() => [String], {
    description: 'Words and phrases that it was found by, each once, at most ten.',
  })
  async reasons(@Root() match: ArticleTopicMatch, @Context() ctx: Ctx): Promise<string[]> {
    const marks = await marksOf(ctx, match);
    return [...new Map(marks.map(({ text }) => [text.toLowerCase(), text])).values()].slice(0, REASONS);
  }
}

/** The stored places of a match as stretches of what people read; line breaks of the text part the paragraphs. */
async function marksOf(ctx: Ctx, { articleId, positions }: ArticleTopicMatch): Promise<TopicMark[]> {
  const document = await documentLoad(ctx, articleId);
  if (!document) return [];
  const { title, body } = document;
  const found = stretches(document, positions as [number, number][]);
  return found.map(({ part, start, end }) => {
    if (part === 'TITLE') return { paragraph: null, start, end, text: title.slice(start, end) };
    const lineStart = body.lastIndexOf('\n', start - 1) + 1;
    const paragraph = body.slice(0, lineStart).split('\n').filter(Boolean).length;
    return { paragraph, start: start - lineStart, end: end - lineStart, text: body.slice(start, end) };
  });
}
