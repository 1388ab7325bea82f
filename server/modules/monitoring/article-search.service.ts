import { type Page, type PageArgs, pageOf, pageSize } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { articleLoad } from './article-list.service';
import { type Found, type SearchPlan, scan } from './article-scan.service';
import type { ArticleSearchFilter, ArticleSearchResult, SearchHit } from './article-search.inputs';
import { mayReadMonitoring } from './monitoring.roles';
import { countMatches, NO_COUNTS } from './search-count.service';
import { folder, groupsOf } from './search-fold.service';
import { planOf, searchQuery } from './search-plan.service';
import { markedTitle, snippetsOf } from './search-snippet.service';
import { thinned } from './search-thin.service';
import { readOfficeQuery } from './topic-language.service';

/** Candidates that one page looks at; beyond, it says that it is partial (monitoring.md 12). */
const WORK = 5000;

export interface SearchInput {
  query: string;
  filter: ArticleSearchFilter;
  isFolded: boolean;
}

const cursorOf = ({ article }: SearchHit): string => String(article.id);

/** Looks for articles by the query language, newest first; errors of the query are part of the answer. */
export async function searchArticles(
  ctx: Ctx,
  { query, filter, isFolded }: SearchInput,
  page: PageArgs,
): Promise<ArticleSearchResult> {
  const read = readOfficeQuery(ctx, query, true);
  const mayRead = mayReadMonitoring(ctx.actor) && ctx.actor.hasScope('monitoring:read');
  if (!read.ast || !mayRead) {
    const hits = pageOf<SearchHit>([], 1, page, cursorOf, async () => 0);
    return { ...read, hits, isPartial: false, counts: async () => NO_COUNTS };
  }
  const plan = planOf(ctx, read.ast, filter);
  const shown = await thinned(ctx, plan, searchQuery(ctx, read.ast, filter));
  const { hits, isPartial } = await onePage(ctx, shown, page, isFolded);
  const counts = once(() => countMatches(ctx, plan));
  hits.totalCount = async () => (await counts()).articles;
  hits.totalCountIsExact = async () => (await counts()).isExact;
  return { errors: [], warnings: read.warnings, hits, isPartial, counts };
}

/** One answer, worked out when first asked for. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= work();
    return answer;
  };
}

async function onePage(
  ctx: Ctx,
  plan: SearchPlan,
  page: PageArgs,
  isFolded: boolean,
): Promise<{ hits: Page<SearchHit>; isPartial: boolean }> {
  const size = pageSize(page.first);
  const before = page.after ? numberOf(page.after) : Number.MAX_SAFE_INTEGER;
  const found: Found[] = [];
  const fold = isFolded ? folder(ctx, plan, page.after != null) : null;
  const { reached, isDone } = await scan(ctx, plan, before, WORK, async (matches) => {
    found.push(...(fold ? await fold(matches) : matches));
    return found.length > size;
  });
  const rows = await hitsOf(ctx, found.slice(0, size + 1));
  const hits = pageOf(rows, size, page, cursorOf, async () => 0);
  const isPartial = !isDone && found.length <= size;
  // A page that ended early goes on where it stopped looking, not where it last found something.
  if (isPartial) Object.assign(hits.pageInfo, { hasNextPage: true, endCursor: String(reached) });
  return { hits, isPartial };
}

function numberOf(cursor: string): number {
  if (!/^\d{1,16}$/.test(cursor))
    throw invalid('after', 'Penanda halaman tidak dikenal. Mulai lagi dari awal daftar.');
  return Number(cursor);
}

async function hitsOf(ctx: Ctx, found: Found[]): Promise<SearchHit[]> {
  const groups = await groupsOf(
    ctx,
    found.map(({ id }) => id),
  );
  const articles = await Promise.all(found.map(({ id }) => articleLoad(ctx, id)));
  return found.flatMap((one, place) => {
    const article = articles[place];
    if (!article) return [];
    const copyCount = Math.max(0, (groups.get(one.id)?.size ?? 1) - 1);
    return [{ article, title: markedTitle(one), snippets: snippetsOf(one), copyCount }];
  });
}
