import type { Ctx } from '../../platform/ctx';
import { coverageSql, type Days } from './kliping-range.service';
import type { ReportContent } from './monitoring-report-content.entity';
import { countedArticles, reportFigures } from './report-figures.service';
import {
  reportBursts,
  reportExceptions,
  reportSources,
  reportStories,
  reportWatched,
} from './report-parts.service';

/** Everything that a report on these days says, from the stored rows as they are now. */
export async function reportContent(ctx: Ctx, days: Days): Promise<ReportContent> {
  const articles = await countedArticles(ctx, days);
  const all = await coverageSql(ctx, { ...days, withoutTopic: true });
  const [{ n }] = await ctx.db.query(`SELECT COUNT(*) AS n FROM article a WHERE ${all.text}`, all.values);
  return {
    ...(await reportFigures(ctx, days, articles)),
    readCount: Number(n),
    stories: await reportStories(ctx, articles),
    bursts: await reportBursts(ctx, days),
    watched: await reportWatched(ctx, days),
    ...(await reportExceptions(ctx, days)),
    ...(await reportSources(ctx)),
  };
}

/** Instants inside stored content, which JSON keeps as text. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Stored content with its instants as dates again. */
export const revived = (content: ReportContent): ReportContent =>
  JSON.parse(JSON.stringify(content), (_key, value) =>
    typeof value === 'string' && INSTANT.test(value) ? new Date(value) : value,
  );
