import { type Page, type PageArgs, paginate, type Sort } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Topic } from './topic.entity';
import type { TopicFilter, TopicOrder } from './topic.inputs';

const SORTS: Record<TopicOrder, Sort<Topic>> = {
  PRIORITY: { key: 'priority', direction: 'ASC' },
  NAME: { key: 'name', direction: 'ASC' },
  NEWEST: { key: 'createdAt', direction: 'DESC' },
};

/** A page of the topics the caller may see. */
export function listTopics(
  ctx: Ctx,
  filter: TopicFilter,
  order: TopicOrder,
  page: PageArgs,
): Promise<Page<Topic>> {
  return paginate(ctx, Topic, page, {
    sort: SORTS[order],
    filter: (query) => {
      if (filter.state) query.andWhere('row.state = :state', { state: filter.state });
      if (filter.kind) query.andWhere('row.kind = :kind', { kind: filter.kind });
      if (filter.text) {
        const text = `%${filter.text.replace(/[!%_]/g, '!$&')}%`;
        query.andWhere("(row.name LIKE :text ESCAPE '!' OR row.query LIKE :text ESCAPE '!')", { text });
      }
    },
  });
}
