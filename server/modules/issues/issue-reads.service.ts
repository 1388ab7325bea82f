import { In, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { toNumber } from '../../platform/columns';
import { type Page, type PageArgs, pageOf, pageSize } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import type { Article } from '../monitoring/article.entity';
import { articleLoad } from '../monitoring/article.service';
import { Story } from '../monitoring/story.entity';
import { casesVisibleTo } from './case-access.entity';
import { Issue, IssueState, OPEN_STATES } from './issue.entity';
import type { IssueCount, IssueFilter } from './issue.inputs';
import { DEEDS, IssueAction, type IssueDeed, issueLifecycle } from './issue.lifecycle';
import { ofPriority } from './issue-priority.service';
import { isRestricted, storyNosOf } from './issue-step.service';

type Query = SelectQueryBuilder<ObjectLiteral>;

/** A text to look for with LIKE, its own wildcards taken as they stand. */
const pattern = (text: string): string => `%${text.trim().replace(/[!%_]/g, '!$&')}%`;

function byOwner(query: Query, ctx: Ctx, { ownerId, isMine }: IssueFilter): void {
  if (ownerId) query.andWhere('row.ownerId = :ownerId', { ownerId });
  if (isMine) query.andWhere('row.ownerId = :me', { me: ctx.actor.id ?? '' });
}

/** Narrows a list of issues. */
export const issuesMatching =
  (ctx: Ctx, filter: IssueFilter | null | undefined) =>
  (query: Query): void => {
    if (!filter) return;
    if (filter.states?.length) query.andWhere('row.state IN (:...states)', { states: filter.states });
    if (filter.isOpen != null)
      query.andWhere(`row.state ${filter.isOpen ? '' : 'NOT '}IN (:...open)`, { open: [...OPEN_STATES] });
    if (filter.level) query.andWhere('row.level = :level', { level: filter.level });
    if (filter.visibility) query.andWhere('row.visibility = :seen', { seen: filter.visibility });
    byOwner(query, ctx, filter);
    if (filter.priority) ofPriority(query, filter.priority);
    if (!filter.text?.trim()) return;
    query.andWhere("(row.code LIKE :text ESCAPE '!' OR row.title LIKE :text ESCAPE '!')", {
      text: pattern(filter.text),
    });
  };

/** Issues the caller may see, counted by state, for the columns of the board. */
export async function issueCounts(ctx: Ctx): Promise<IssueCount[]> {
  const where = casesVisibleTo(ctx.actor);
  if (!where) return [];
  const rows = await ctx.db
    .createQueryBuilder(Issue, 'row')
    .setFindOptions({ where: where as never })
    .select('row.state', 'state')
    .addSelect('COUNT(*)', 'count')
    .groupBy('row.state')
    .getRawMany<{ state: IssueState; count: number | string }>();
  const counts = new Map(rows.map(({ state, count }) => [state, Number(count)]));
  return Object.values(IssueState).map((state) => ({ state, count: counts.get(state) ?? 0 }));
}

/** What the caller may do with an issue: moves of its lifecycle, and deeds that move nothing. */
export async function allowedActions(ctx: Ctx, issue: Issue): Promise<IssueAction[]> {
  const moves: IssueAction[] = await issueLifecycle.allowed(ctx, issue);
  if (ctx.actor.kind !== 'PERSON' || !OPEN_STATES.includes(issue.state)) return moves;
  const deeds = (Object.keys(DEEDS) as IssueDeed[]).filter((deed) => DEEDS[deed](ctx.actor) === true);
  return [...moves, ...deeds.filter((deed) => deed !== IssueAction.DECLASSIFY || isRestricted(issue))];
}

/** The stories of an issue that the caller may see. */
export async function storiesOf(ctx: Ctx, issueId: string): Promise<Story[]> {
  const nos = await storyNosOf(ctx, issueId);
  if (nos.length === 0 || !Story.visibleTo(ctx.actor)) return [];
  return ctx.db.find(Story, { where: { no: In(nos) }, order: { firstAt: 'ASC', no: 'ASC' } });
}

/** A page of the articles of an issue's stories, newest first; the cursor is the article's number. */
export async function articlesOf(ctx: Ctx, issueId: string, page: PageArgs): Promise<Page<Article>> {
  const nos = await storyNosOf(ctx, issueId);
  const size = pageSize(page.first);
  const where = nos.length > 0 ? `storyNo IN (${marks(nos)}) AND status = 'USABLE'` : '1 = 0';
  const after = page.after && /^\d{1,16}$/.test(page.after) ? Number(page.after) : Number.MAX_SAFE_INTEGER;
  const rows: { id: number | string }[] = await ctx.db.query(
    `SELECT id FROM article WHERE ${where} AND id < ? ORDER BY id DESC LIMIT ${size + 1}`,
    [...nos, after],
  );
  const found = await Promise.all(rows.map(({ id }) => articleLoad(ctx, toNumber(id))));
  const articles = found.filter((article): article is Article => article !== null);
  return pageOf(
    articles,
    size,
    page,
    ({ id }) => String(id),
    async () => {
      const [{ n }] = await ctx.db.query(`SELECT COUNT(*) AS n FROM article WHERE ${where}`, [...nos]);
      return Number(n);
    },
  );
}
