import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { affected, marks } from '../../platform/database';
import { Article } from './article.entity';
import type { FreshText, PipelineMode } from './article-steps.service';
import { languageOf, toneReach } from './pipeline/language';
import { effectiveTone, likeliest, type ToneScorer, ToneValue } from './pipeline/tone';
import { WcSvm } from './pipeline/tone-model';
import { type JudgedSentence, judgedSentences } from './pipeline/tone-segments';
import { documentOf, type Stretch, stretches } from './query/document';
import { TopicMatch } from './topic-match.entity';

/** Of up to 500 articles each: databases bound the values of a statement (SQLite 32,766) and its levels (1,000). */
const TOPICS_AT_ONCE = 50;

let shipped: ToneScorer | undefined;

/** The model in use; read once. Another `ToneScorer` may stand here without a change elsewhere. */
export function toneScorer(): ToneScorer {
  shipped ??= WcSvm.read(readFileSync(join(__dirname, 'pipeline/tone-model/wc-svm.bin')));
  return shipped;
}

const NO_FACTS = { outlet: [], tier: null, author: null, lang: null, places: [], isPaid: false };

/** Where a topic hit, as stretches of headline and text; `positions` are the word ranges of its match. */
export function hitsFor(title: string, text: string): (positions: unknown) => Stretch[] {
  const document = documentOf(title, text, NO_FACTS);
  return (positions) => stretches(document, Array.isArray(positions) ? positions.filter(isSpan) : []);
}

/** Sentences of an article that a topic's tone is judged by; `positions` are the word ranges of its match. */
export function judgedFor(title: string, text: string): (positions: unknown) => JudgedSentence[] {
  const hitsOf = hitsFor(title, text);
  return (positions) => {
    const hits = hitsOf(positions);
    return judgedSentences(title, text, {
      title: hits.filter(({ part }) => part === 'TITLE'),
      body: hits.filter(({ part }) => part === 'BODY'),
    });
  };
}

const isSpan = (value: unknown): value is [number, number] =>
  Array.isArray(value) && Number.isInteger(value[0]) && Number.isInteger(value[1]);

/** Notes the language of each text of a batch; no language is dropped from anything. */
export async function identifyLanguage(ctx: Ctx, texts: readonly FreshText[]): Promise<void> {
  const changed = new Map<string | null, number[]>();
  for (const { article, text } of texts) {
    const lang = languageOf(`${article.title}\n${text}`);
    if (lang === (article.lang ?? null)) continue;
    article.lang = lang;
    changed.set(lang, [...(changed.get(lang) ?? []), article.id]);
  }
  for (const [lang, ids] of changed) await ctx.db.update(Article, { id: In(ids) }, { lang });
}

/** Judges the tone of a batch in each of its topics; people's labels stay, and so do labels of former models in re-runs. */
export async function scoreTone(ctx: Ctx, texts: readonly FreshText[], mode: PipelineMode): Promise<void> {
  const byId = new Map(texts.map((fresh) => [fresh.article.id, fresh]));
  const found = await matchesOf(ctx, [...byId.keys()]);
  const todo = found.filter((match) => mode === 'LIVE' || match.toneModel === null);
  const judges = new Map<number, (positions: unknown) => Promise<MachineTone>>();
  for (const match of todo) {
    const fresh = byId.get(match.articleId);
    if (!fresh) continue;
    const judge = judges.get(match.articleId) ?? judgeOf(fresh);
    judges.set(match.articleId, judge);
    Object.assign(match, await judge(match.positions));
  }
  // One statement for many rows; what it does not change it writes back as it was read in this transaction.
  const rows = todo.map(({ positions, ...match }) => ({ ...match, positions: Object(positions) }));
  if (rows.length > 0) await ctx.db.upsert(TopicMatch, rows, ['topicNo', 'articleId']);
  await settleTone(ctx, [...byId.keys()]);
}

/** All matches of articles, with the columns of tone. */
export function matchesOf(ctx: Ctx, articleIds: readonly number[]): Promise<TopicMatch[]> {
  if (articleIds.length === 0) return Promise.resolve([]);
  const names = ctx.db.connection.getMetadata(TopicMatch).columns.map((column) => column.propertyName);
  return ctx.db.find(TopicMatch, {
    select: Object.fromEntries(names.map((name) => [name, true])),
    where: { articleId: In([...articleIds]) },
    order: { articleId: 'ASC', topicNo: 'ASC' },
  });
}

type MachineTone = Pick<TopicMatch, 'toneMachine' | 'toneProbability' | 'toneModel'>;

/** Judges an article for its topics; topics that hit in the same sentences share one answer. */
function judgeOf({ article, text }: FreshText): (positions: unknown) => Promise<MachineTone> {
  const lang = article.lang ?? null;
  if (toneReach(lang) !== 'MACHINE') return () => machineTone(lang, () => []);
  const sentencesOf = judgedFor(article.title, text);
  const answers = new Map<string, Promise<MachineTone>>();
  return (positions) => {
    const sentences = sentencesOf(positions);
    const key = JSON.stringify(sentences);
    const answer = answers.get(key) ?? machineTone(lang, () => sentences);
    answers.set(key, answer);
    return answer;
  };
}

async function machineTone(lang: string | null, sentences: () => JudgedSentence[]): Promise<MachineTone> {
  const scorer = toneScorer();
  const reach = toneReach(lang);
  const toneModel = scorer.modelVersion;
  if (reach !== 'MACHINE')
    return { toneMachine: reach === 'NOBODY' ? ToneValue.NONE : null, toneProbability: null, toneModel };
  const { tone, probability } = likeliest(await scorer.score(sentences(), ''));
  return { toneMachine: tone, toneProbability: Math.floor(probability * 10_000) / 10_000, toneModel };
}

/** Brings the narrow links and the articles themselves in step with what machine and people say in the matches. */
export async function settleTone(ctx: Ctx, articleIds: readonly number[]): Promise<void> {
  const matches = await matchesOf(ctx, articleIds);
  const links = new Map<number, Map<number, number[]>>();
  for (const { topicNo, articleId, tonePerson, toneMachine, toneProbability } of matches) {
    const tone = effectiveTone(tonePerson, toneMachine, toneProbability);
    const topics = links.get(tone) ?? new Map<number, number[]>();
    topics.set(topicNo, [...(topics.get(topicNo) ?? []), articleId]);
    links.set(tone, topics);
  }
  for (const [tone, topics] of links) await writeTone(ctx, tone, [...topics]);
  await settleArticles(ctx, articleIds);
}

/** Rows arrive as "needs a person"; only what differs is written, in one statement for many topics. */
async function writeTone(ctx: Ctx, tone: number, topics: [topicNo: number, ids: number[]][]): Promise<void> {
  for (let from = 0; from < topics.length; from += TOPICS_AT_ONCE) {
    const part = topics.slice(from, from + TOPICS_AT_ONCE);
    const pairs = part.map(([, ids]) => `(topicNo = ? AND articleId IN (${marks(ids)}))`).join(' OR ');
    const values = [tone, tone, ...part.flatMap(([topicNo, ids]) => [topicNo, ...ids])];
    await affected(ctx.db, `UPDATE article_topic SET tone = ? WHERE tone <> ? AND (${pairs})`, values);
  }
}

/** An article takes the tone of its first topic by priority; without a topic it has none. */
async function settleArticles(ctx: Ctx, articleIds: readonly number[]): Promise<void> {
  if (articleIds.length === 0) return;
  const rows: { articleId: unknown; tone: unknown }[] = await ctx.db.query(
    `SELECT l.articleId AS articleId, l.tone AS tone FROM article_topic l JOIN topic t ON t.no = l.topicNo
     WHERE l.articleId IN (${marks(articleIds)}) ORDER BY l.articleId, t.priority, t.no`,
    [...articleIds],
  );
  const first = new Map<number, number>();
  for (const row of rows) {
    const id = Number(row.articleId);
    if (!first.has(id)) first.set(id, Number(row.tone));
  }
  const byTone = new Map<number | null, number[]>();
  for (const id of articleIds) {
    const tone = first.get(id) ?? null;
    byTone.set(tone, [...(byTone.get(tone) ?? []), id]);
  }
  for (const [tone, ids] of byTone) {
    const differs = tone === null ? 'tone IS NOT NULL' : '(tone IS NULL OR tone <> ?)';
    const values = tone === null ? [tone, ...ids] : [tone, ...ids, tone];
    await affected(ctx.db, `UPDATE article SET tone = ? WHERE id IN (${marks(ids)}) AND ${differs}`, values);
  }
}
