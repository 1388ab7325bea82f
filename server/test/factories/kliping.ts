import { Article } from '../../modules/monitoring/article.entity';
import { Topic, TopicKind, TopicState } from '../../modules/monitoring/topic.entity';
import { ArticleTopic, TopicMatch } from '../../modules/monitoring/topic-match.entity';
import type { TestApp } from '../app';

/** A topic in use. */
export function buildKlipingTopic(app: TestApp, no: number, name: string): Promise<Topic> {
  return app.perform((ctx) =>
    ctx.create(Topic, {
      no,
      name,
      kind: TopicKind.REGENCY,
      state: TopicState.ACTIVE,
      query: name,
      queryVersion: 1,
      priority: no,
      place: null,
      ownerAgency: null,
      mediaTopicCode: null,
      createdById: 'system',
    }),
  );
}

/** Puts an article into a topic, with the tone that counts; a person's label where `byPerson`. */
export function tagArticle(
  app: TestApp,
  articleId: number,
  topicNo: number,
  { tone = 0, byPerson = false, outletNo = 0 } = {},
): Promise<unknown> {
  return app.perform(async (ctx) => {
    await ctx.db.insert(ArticleTopic, { topicNo, articleId, outletNo, tone });
    await ctx.db.insert(TopicMatch, {
      topicNo,
      articleId,
      queryVersion: 1,
      positions: [],
      toneMachine: byPerson ? 9 : tone,
      toneProbability: 0.9,
      toneModel: 'test',
      tonePerson: byPerson ? tone : null,
      toneById: null,
      toneAt: null,
    });
    await ctx.db.update(Article, { id: articleId }, { tone });
  });
}

/** Sets columns of a stored article that the factory leaves at their defaults. */
export const setArticle = (app: TestApp, id: number, values: Partial<Article>): Promise<unknown> =>
  app.perform((ctx) => ctx.db.update(Article, { id }, values));
