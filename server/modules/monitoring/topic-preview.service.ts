import type { Ctx } from '../../platform/ctx';
import { ErrorCode } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { profileOf } from '../../platform/profile';
import { idFloor, instantOfId } from './article-identity.service';
import { articleLoad } from './article-list.service';
import { decide, type Found, type SearchPlan, scan } from './article-scan.service';
import { mayReadMonitoring } from './monitoring.roles';
import type { Query } from './query/ast';
import { FormWordError, formOf, type QueryForm, queryOfForm } from './query/form';
import { print } from './query/printer';
import { problem } from './query/problems';
import { aliasesOf } from './query-alias.service';
import { planOf } from './search-plan.service';
import { markedTitle, snippetsOf } from './search-snippet.service';
import { Topic } from './topic.entity';
import { readOfficeQuery } from './topic-language.service';
import type { QueryCheck, TopicPreview, TopicSample } from './topic-preview.types';

const DAYS = 30;
const DAY_MS = 86_400_000;
/** Candidates looked at for one preview; beyond, it says since when it counted. */
const WORK = 5000;
const SAMPLES = 20;
const LOST = 5;

function assertReader(ctx: Ctx): void {
  if (!mayReadMonitoring(ctx.actor) || !ctx.actor.hasScope(Topic.scope)) throw refusal(ErrorCode.FORBIDDEN);
}

/** Reads a query: what is wrong with it, its plain form, and the form fields that say the same. @throws FORBIDDEN */
export function checkQuery(ctx: Ctx, text: string, mayBeFieldOnly: boolean): QueryCheck {
  assertReader(ctx);
  const { ast, errors, warnings } = readOfficeQuery(ctx, text, mayBeFieldOnly);
  return { errors, warnings, text: ast && print(ast), form: ast && formOf(ast) };
}

/** The query that a form says, checked like one that was typed. @throws FORBIDDEN */
export function checkForm(ctx: Ctx, form: QueryForm): QueryCheck {
  assertReader(ctx);
  try {
    const names = new Set(aliasesOf(ctx).keys());
    return checkQuery(ctx, print(queryOfForm(form, names)), false);
  } catch (error) {
    if (!(error instanceof FormWordError)) throw error;
    const found = {
      ...problem('BAD_WORD', 0, error.word.length),
      message: `“${error.word}”: ${error.reason}`,
    };
    return { errors: [found], warnings: [], text: null, form: null };
  }
}

/** What a query would find among the stored articles of thirty days, and how that differs from the saved one. @throws FORBIDDEN */
export async function previewTopic(
  ctx: Ctx,
  text: string,
  topicId: string | null,
  mayBeFieldOnly: boolean,
): Promise<TopicPreview> {
  assertReader(ctx);
  const { ast, errors } = readOfficeQuery(ctx, text, mayBeFieldOnly);
  const articleCount = await countSince(ctx);
  if (!ast) return { ...NOTHING, articleCount, errors };
  const plan = monthOf(ctx, ast);
  const now = await idsOf(ctx, plan);
  const saved = await savedPlan(ctx, topicId, ast);
  const before = saved && (await idsOf(ctx, saved));
  const since = Math.max(now.since, before?.since ?? 0);
  const known = new Set(before?.ids);
  const mine = new Set(now.ids);
  const lostIds = before?.ids.filter((id) => id >= since && !mine.has(id)) ?? [];
  const isNew = (id: number) => before !== null && !known.has(id);
  return {
    ...NOTHING,
    articleCount,
    hitCount: now.ids.length,
    countedSince: now.isDone ? null : instantOfId(now.since),
    addedCount: before && now.ids.filter((id) => id >= since && isNew(id)).length,
    removedCount: before && lostIds.length,
    ...doubtOf(now.ids.length, articleCount, now.isDone),
    samples: await samplesOf(ctx, plan, spread(now.ids), isNew),
    lost: saved ? await samplesOf(ctx, saved, lostIds.slice(0, LOST), () => false) : [],
  };
}

const NOTHING: TopicPreview = {
  errors: [],
  articleCount: 0,
  hitCount: 0,
  countedSince: null,
  addedCount: null,
  removedCount: null,
  doubt: null,
  doubtText: null,
  samples: [],
  lost: [],
};

const firstDay = (ctx: Ctx): string => profileOf(ctx).dayOf(new Date(ctx.now().getTime() - DAYS * DAY_MS));

const monthOf = (ctx: Ctx, ast: Query): SearchPlan => planOf(ctx, ast, { fromOn: firstDay(ctx) });

async function countSince(ctx: Ctx): Promise<number> {
  const from = idFloor(profileOf(ctx).instantOf(firstDay(ctx), '00:00'));
  const [row] = await ctx.db.query("SELECT COUNT(*) AS n FROM article WHERE id >= ? AND status = 'USABLE'", [
    from,
  ]);
  return Number(row.n);
}

/** The saved query of a topic, where it says something else. */
async function savedPlan(ctx: Ctx, topicId: string | null, ast: Query): Promise<SearchPlan | null> {
  const topic = topicId ? await ctx.find(Topic, topicId) : null;
  const saved = topic && readOfficeQuery(ctx, topic.query, true).ast;
  return saved && print(saved) !== print(ast) ? monthOf(ctx, saved) : null;
}

/** Numbers of all matches, the newest first, as far as the work of one preview goes. */
async function idsOf(ctx: Ctx, plan: SearchPlan): Promise<{ ids: number[]; since: number; isDone: boolean }> {
  const ids: number[] = [];
  const { reached, isDone } = await scan(ctx, plan, Number.MAX_SAFE_INTEGER, WORK, (found) => {
    ids.push(...found.map(({ id }) => id));
    return false;
  });
  return { ids, since: isDone ? plan.from : reached, isDone };
}

/** Up to twenty ids, evenly over the whole list, so that a sample is not the news of one day. */
function spread(ids: readonly number[]): number[] {
  if (ids.length <= SAMPLES) return [...ids];
  return Array.from({ length: SAMPLES }, (_, n) => ids[Math.floor((n * ids.length) / SAMPLES)] ?? 0);
}

async function samplesOf(
  ctx: Ctx,
  plan: SearchPlan,
  ids: readonly number[],
  isNew: (id: number) => boolean,
): Promise<TopicSample[]> {
  const found: Found[] = await decide(ctx, plan, ids);
  const articles = await Promise.all(found.map(({ id }) => articleLoad(ctx, id)));
  return found.flatMap((one, place) => {
    const article = articles[place];
    return article
      ? [{ article, title: markedTitle(one), snippets: snippetsOf(one), isNew: isNew(one.id) }]
      : [];
  });
}

/** A query that finds a fifth of everything, or next to nothing, is likely not what was meant. */
function doubtOf(hits: number, all: number, isDone: boolean): Pick<TopicPreview, 'doubt' | 'doubtText'> {
  if (!isDone || (all >= 50 && hits > all / 5)) {
    const doubtText =
      'Terlalu luas: kueri ini menjaring terlalu banyak berita. Tambahkan kata yang harus ada.';
    return { doubt: 'TOO_BROAD', doubtText };
  }
  if (all >= 50 && hits < 3) {
    const doubtText = 'Terlalu sempit: hampir tidak ada berita yang cocok. Tambahkan padanan kata dengan OR.';
    return { doubt: 'TOO_NARROW', doubtText };
  }
  return { doubt: null, doubtText: null };
}
