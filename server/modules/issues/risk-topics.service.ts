import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import type { Subject } from './risk-subjects.service';

const STORIES = 400;

/** The topic of most of a subject's items, by subject; null where they are in none. */
export async function mainTopics(
  ctx: Ctx,
  subjects: readonly Subject[],
): Promise<Map<string, number | null>> {
  const shares = await topicShares(
    ctx,
    subjects.flatMap(({ storyNos }) => storyNos),
  );
  return new Map(subjects.map((subject) => [subject.key, largest(subject, shares)]));
}

interface Share {
  topicNo: number;
  priority: number;
  count: number;
}

/** Of topics with as many items the one of higher rank, then the older one. */
function largest({ storyNos }: Subject, shares: ReadonlyMap<number, Share[]>): number | null {
  const sums = new Map<number, Share>();
  for (const share of storyNos.flatMap((no) => shares.get(no) ?? [])) {
    const sum = sums.get(share.topicNo);
    sums.set(share.topicNo, { ...share, count: share.count + (sum?.count ?? 0) });
  }
  const [first] = [...sums.values()].sort(
    (a, b) => b.count - a.count || a.priority - b.priority || a.topicNo - b.topicNo,
  );
  return first?.topicNo ?? null;
}

/** Topics are few and read apart: joined here, MariaDB begins with them and reads every article of each. */
async function topicShares(ctx: Ctx, nos: readonly number[]): Promise<Map<number, Share[]>> {
  const priorities = await topicPriorities(ctx);
  const found = new Map<number, Share[]>();
  for (let from = 0; from < nos.length; from += STORIES) {
    const some = nos.slice(from, from + STORIES);
    const rows: Record<string, unknown>[] = await ctx.db.query(
      `SELECT /*! STRAIGHT_JOIN */ a.storyNo AS storyNo, t.topicNo AS topicNo, COUNT(*) AS n
       FROM article a JOIN article_topic t ON t.articleId = a.id
       WHERE a.storyNo IN (${marks(some)}) AND a.status = 'USABLE' GROUP BY a.storyNo, t.topicNo`,
      some,
    );
    for (const row of rows) {
      const storyNo = Number(row.storyNo);
      const topicNo = toNumber(row.topicNo);
      const priority = priorities.get(topicNo);
      if (priority === undefined) continue;
      const share = { topicNo, priority, count: Number(row.n) };
      found.set(storyNo, [...(found.get(storyNo) ?? []), share]);
    }
  }
  return found;
}

async function topicPriorities(ctx: Ctx): Promise<Map<number, number>> {
  const rows: { no: unknown; priority: unknown }[] = await ctx.db.query('SELECT no, priority FROM topic');
  return new Map(rows.map(({ no, priority }) => [toNumber(no), Number(priority)]));
}
