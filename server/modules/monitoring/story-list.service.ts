import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { type Page, type PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { Story, StoryState } from './story.entity';
import type { StoryFilter } from './story.inputs';

const DAY_MS = 86_400_000;

/** A page of stories with the latest article first; merged ones only where they are asked for. */
export function listStories(ctx: Ctx, filter: StoryFilter, page: PageArgs): Promise<Page<Story>> {
  return paginate(ctx, Story, page, {
    sort: { key: 'lastAt', direction: 'DESC' },
    filter: (query) => narrow(ctx, query, filter),
  });
}

function narrow(ctx: Ctx, query: SelectQueryBuilder<Story & ObjectLiteral>, filter: StoryFilter): void {
  const startOf = (day: string) => profileOf(ctx).instantOf(day, '00:00').getTime();
  if (filter.state) query.andWhere('row.state = :state', { state: filter.state });
  else query.andWhere('row.state <> :merged AND row.itemCount > 0', { merged: StoryState.MERGED });
  if (filter.isPinned != null) query.andWhere('row.isPinned = :pinned', { pinned: filter.isPinned ? 1 : 0 });
  if (filter.fromOn) query.andWhere('row.lastAt >= :from', { from: startOf(filter.fromOn) });
  if (filter.toOn) query.andWhere('row.firstAt < :to', { to: startOf(filter.toOn) + DAY_MS });
  if (filter.text)
    query.andWhere("row.title LIKE :text ESCAPE '!'", { text: `%${filter.text.replace(/[!%_]/g, '!$&')}%` });
  if (filter.outletId)
    query.andWhere(
      'EXISTS (SELECT 1 FROM article a JOIN media_outlet o ON o.no = a.outletNo WHERE a.storyNo = row.no AND o.id = :outletId)',
      { outletId: filter.outletId },
    );
  if (filter.topicId)
    query.andWhere(
      `EXISTS (SELECT 1 FROM article a JOIN article_topic t ON t.articleId = a.id JOIN topic p ON p.no = t.topicNo
        WHERE a.storyNo = row.no AND p.id = :topicId)`,
      { topicId: filter.topicId },
    );
}
