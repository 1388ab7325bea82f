import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import type { Profile } from '../../platform/profile';
import { sha256 } from '../monitoring/hashes.service';
import { ArticleSignal } from './article-signal.entity';
import { signalsOf } from './signals';

const AT_ONCE = 200;

/** What counts of an article: the analyst's word where there is one. */
export interface ArticleReading {
  official: number;
  triggers: string[];
}

const hashes = new WeakMap<Profile, string>();

/** Names the phrases in force. */
function rulesOf({ profile }: Ctx): string {
  const known = hashes.get(profile);
  if (known) return known;
  const { officials, triggers } = profile.crisis.risk;
  const hash = sha256(JSON.stringify([officials, triggers])).slice(0, 16);
  hashes.set(profile, hash);
  return hash;
}

const reading = (row: ArticleSignal): ArticleReading => ({
  official: row.officialByPerson ?? row.official,
  triggers: row.triggersByPerson ?? row.triggers,
});

/** Readings of articles, all of which lie in the range of ids; what was not read yet is read and stored now. */
export async function readingsOf(
  ctx: Ctx,
  ids: readonly number[],
  [from, to]: readonly number[],
): Promise<Map<number, ArticleReading>> {
  const rows: Record<string, unknown>[] = await ctx.db.query(
    `SELECT articleId, official, triggers, officialByPerson, triggersByPerson, rules FROM article_signal
     WHERE articleId >= ? AND articleId < ?`,
    [from, to],
  );
  const rules = rulesOf(ctx);
  const found = new Map<number, ArticleReading>();
  for (const row of rows) {
    const isCurrent = row.rules === rules || row.officialByPerson != null || row.triggersByPerson != null;
    if (isCurrent) found.set(toNumber(row.articleId), storedReading(row));
  }
  for (const row of await readArticles(
    ctx,
    ids.filter((id) => !found.has(id)),
  ))
    found.set(row.articleId, reading(row));
  return found;
}

const NONE: string[] = [];
/** Nearly every article carries none. */
const list = (value: unknown): string[] | null =>
  value == null ? null : value === '[]' ? NONE : JSON.parse(String(value));
const storedReading = (row: Record<string, unknown>): ArticleReading => ({
  official: Number(row.officialByPerson ?? row.official),
  triggers: list(row.triggersByPerson) ?? list(row.triggers) ?? NONE,
});

/** Reads texts for officials and urgent events and stores what was found; an analyst's word stays. */
export async function readArticles(ctx: Ctx, articleIds: readonly number[]): Promise<ArticleSignal[]> {
  const found: ArticleSignal[] = [];
  for (let from = 0; from < articleIds.length; from += AT_ONCE)
    found.push(...(await readSome(ctx, articleIds.slice(from, from + AT_ONCE))));
  return found;
}

async function readSome(ctx: Ctx, ids: readonly number[]): Promise<ArticleSignal[]> {
  const texts: { id: unknown; title: string; text: string | null; summary: string | null }[] =
    await ctx.db.query(
      `SELECT a.id AS id, a.title AS title, t.text AS text, t.summary AS summary
       FROM article a LEFT JOIN article_text t ON t.articleId = a.id WHERE a.id IN (${marks(ids)})`,
      [...ids],
    );
  const known = new Map(
    (await ctx.db.findBy(ArticleSignal, { articleId: In([...ids]) })).map((row) => [row.articleId, row]),
  );
  const rows = texts.map(({ id, title, text, summary }) => {
    const articleId = toNumber(id);
    const former = known.get(articleId);
    return Object.assign(new ArticleSignal(), {
      officialByPerson: null,
      triggersByPerson: null,
      byId: null,
      ...former,
      ...signalsOf(`${title}\n${text || summary || ''}`, ctx.profile.crisis.risk),
      articleId,
      rules: rulesOf(ctx),
      at: ctx.now(),
    });
  });
  await ctx.db.delete(ArticleSignal, { articleId: In([...known.keys()]) });
  if (rows.length > 0)
    await ctx.db.createQueryBuilder().insert().into(ArticleSignal).values(rows).orIgnore().execute();
  return rows;
}
