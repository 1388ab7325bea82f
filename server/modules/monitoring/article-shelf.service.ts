import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { Article, ArticleStatus } from './article.entity';
import { ArticleText } from './article-parts.entity';
import { type FreshText, runSteps } from './article-steps.service';
import { ArticleShelf } from './clip.entity';
import { recountGroups } from './copy-groups.service';
import { recounting } from './counts.service';
import { dropWords } from './search-index.service';
import { renewStories } from './story-members.service';

/** Why and by whom articles are taken away. */
export interface Taking {
  status: ArticleStatus.WITHHELD | ArticleStatus.CANCELED;
  reason: string;
}

/**
 * Takes articles out of every count, list, search, story and topic. Their rows, texts, evidence, people's labels of tone and
 * the places that people gave them stay; where each stood is kept for bringing it back.
 */
export async function takeAway(ctx: Ctx, articleIds: readonly number[], taking: Taking): Promise<void> {
  const articles = await ctx.db.findBy(Article, { id: In([...articleIds]), status: ArticleStatus.USABLE });
  const ids = articles.map(({ id }) => id);
  if (ids.length === 0) return;
  await recounting(ctx, ids, async () => {
    await ctx.db.insert(
      ArticleShelf,
      articles.map(({ id, dupGroupId }) => shelfOf(ctx, id, dupGroupId, taking)),
    );
    await unlink(ctx, ids);
    const values = {
      status: taking.status,
      dupGroupId: null,
      storyNo: null,
      tone: null,
      updatedAt: ctx.now(),
    };
    for (const { id, version } of articles)
      await ctx.db.update(Article, { id }, { ...values, version: version + 1 });
    await recountGroups(
      ctx,
      articles.flatMap(({ dupGroupId }) => dupGroupId ?? []),
    );
    await renewStories(
      ctx,
      articles.flatMap(({ storyNo }) => storyNo ?? []),
    );
  });
}

function shelfOf(ctx: Ctx, articleId: number, dupGroupId: number | null, taking: Taking): ArticleShelf {
  const by = { byId: ctx.actor.id ?? 'system', byName: ctx.actor.name, at: ctx.now() };
  return Object.assign(new ArticleShelf(), { articleId, dupGroupId, ...taking, ...by });
}

/** What points at the articles: links to topics, machine's matches, shares of text, words of the search. */
async function unlink(ctx: Ctx, ids: readonly number[]): Promise<void> {
  const list = marks(ids);
  await ctx.db.query(`DELETE FROM article_topic WHERE articleId IN (${list})`, [...ids]);
  await ctx.db.query(`DELETE FROM topic_match WHERE articleId IN (${list}) AND tonePerson IS NULL`, [...ids]);
  await ctx.db.query(`DELETE FROM text_relation WHERE a IN (${list})`, [...ids]);
  await ctx.db.query(`DELETE FROM text_relation WHERE b IN (${list})`, [...ids]);
  await dropWords(ctx, ids);
}

/** Brings an article back to where it stood: its group and story, the topics as they are now, people's labels of tone. */
export async function bringBack(ctx: Ctx, articleId: number): Promise<Article> {
  const shelf = await ctx.db.findOneByOrFail(ArticleShelf, { articleId });
  const article = await ctx.db.findOneByOrFail(Article, { id: articleId });
  const { dupGroupId } = shelf;
  await ctx.db.delete(ArticleShelf, { articleId });
  Object.assign(article, { status: ArticleStatus.USABLE, dupGroupId, version: article.version + 1 });
  const { status, version } = article;
  await recounting(ctx, [articleId], async () => {
    await ctx.db.update(Article, { id: articleId }, { status, dupGroupId, version, updatedAt: ctx.now() });
    if (dupGroupId !== null) await recountGroups(ctx, [dupGroupId]);
    await runSteps(ctx, [await freshText(ctx, article)], 'BACKFILL');
    const { storyNo } = await ctx.db.findOneByOrFail(Article, { id: articleId });
    if (storyNo !== null) await renewStories(ctx, [storyNo]);
  });
  return article;
}

async function freshText(ctx: Ctx, article: Article): Promise<FreshText> {
  const row = await ctx.db.findOneBy(ArticleText, { articleId: article.id });
  const isSummary = article.textHash === null;
  const text = (isSummary ? row?.summary : row?.text) ?? '';
  const [outlet] = article.outletNo === null ? [] : await outletsOf(ctx, article.outletNo);
  return { article, outletId: outlet?.id ?? null, text, isSummary, isNew: false };
}

const outletsOf = (ctx: Ctx, no: number): Promise<{ id: string }[]> =>
  ctx.db.query('SELECT id FROM media_outlet WHERE no = ?', [no]);
