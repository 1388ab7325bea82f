import type { Ctx } from '../../platform/ctx';
import { batched } from '../../platform/loaders';
import { Article } from './article.entity';
import { ArticleText } from './article-parts.entity';
import { mayReadMonitoring } from './monitoring.roles';
import { effectiveTone } from './pipeline/tone';
import type { JudgedSentence } from './pipeline/tone-segments';
import { toneName } from './tone.service';
import { ArticleTone, type TextHit } from './tone.types';
import { hitsFor, judgedFor, matchesOf } from './tone-step.service';
import { Topic } from './topic.entity';
import type { TopicMatch } from './topic-match.entity';

const tonesByArticles = batched(tonesByArticle);

/** Tones of an article in its topics, first topic first, batched over one request; none for those outside monitoring. */
export function tonesOf(ctx: Ctx, articleId: number): Promise<ArticleTone[]> {
  if (!mayReadMonitoring(ctx.actor)) return Promise.resolve([]);
  return tonesByArticles(ctx, articleId);
}

async function tonesByArticle(ctx: Ctx, ids: readonly number[]): Promise<ArticleTone[][]> {
  const matches = await matchesOf(ctx, ids);
  const topics = new Map((await ctx.db.find(Topic)).map((topic) => [topic.no, topic]));
  const byArticle = new Map<number, ArticleTone[]>(ids.map((id) => [id, []]));
  for (const match of matches) {
    const topic = topics.get(match.topicNo);
    if (topic) byArticle.get(match.articleId)?.push(articleTone(topic, match));
  }
  for (const tones of byArticle.values())
    tones.sort((a, b) => a.topic.priority - b.topic.priority || a.topic.no - b.topic.no);
  return ids.map((id) => byArticle.get(id) ?? []);
}

function articleTone(topic: Topic, match: TopicMatch): ArticleTone {
  const { tonePerson, toneMachine, toneProbability } = match;
  return Object.assign(new ArticleTone(), {
    match,
    topic,
    effective: toneName(effectiveTone(tonePerson, toneMachine, toneProbability)),
    machine: toneName(toneMachine),
    probability: toneProbability,
    model: match.toneModel,
    person: toneName(tonePerson),
    at: match.toneAt,
  });
}

/** The sentences that a tone is judged by, from the text as it stands now. */
export async function sentencesOfTone(ctx: Ctx, { match }: ArticleTone): Promise<JudgedSentence[]> {
  const { title, text } = await wordsOf(ctx, match.articleId);
  return judgedFor(title, text)(match.positions);
}

/** Where its topic hit in the text as it stands now. */
export async function hitsOfTone(ctx: Ctx, { match }: ArticleTone): Promise<TextHit[]> {
  const { title, text } = await wordsOf(ctx, match.articleId);
  return hitsFor(
    title,
    text,
  )(match.positions).map(({ part, start, end }) => ({
    isTitle: part === 'TITLE',
    start,
    end,
  }));
}

async function wordsOf(ctx: Ctx, articleId: number): Promise<{ title: string; text: string }> {
  const article = await ctx.db.findOneBy(Article, { id: articleId });
  const stored = await ctx.db.findOneBy(ArticleText, { articleId });
  return { title: article?.title ?? '', text: stored?.text || stored?.summary || '' };
}
