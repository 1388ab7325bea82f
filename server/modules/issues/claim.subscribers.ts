import type { Ctx } from '../../platform/ctx';
import { on } from '../../platform/jobs';
import { ArticleCreated, ArticleVersioned } from '../monitoring/article.events';
import { Story } from '../monitoring/story.entity';
import { StoryItemsMoved, StoryMerged } from '../monitoring/story.events';
import { Claim } from './claim.entity';
import { scanArticles, scanIssue } from './claim-scan.service';
import { IssueStory } from './issue.entity';
import { IssueStoryAdded } from './issue.events';

/** Looks through the issue that a story stands in, because the story has more articles than before. */
async function scanStory(ctx: Ctx, storyId: string): Promise<void> {
  const story = await ctx.db.findOneBy(Story, { id: storyId });
  if (!story) return;
  for (const { issueId } of await ctx.db.findBy(IssueStory, { storyNo: story.no }))
    await scanIssue(ctx, issueId, await ctx.db.findBy(Claim, { issueId }));
}

/** A story that was merged into another takes its issue along. */
async function followMerge(ctx: Ctx, storyId: string, intoStoryId: string): Promise<void> {
  const [from, into] = [
    await ctx.db.findOneBy(Story, { id: storyId }),
    await ctx.db.findOneBy(Story, { id: intoStoryId }),
  ];
  if (!from || !into) return;
  for (const { issueId } of await ctx.db.findBy(IssueStory, { storyNo: from.no })) {
    const isThere = await ctx.db.existsBy(IssueStory, { issueId, storyNo: into.no });
    if (!isThere) await ctx.db.insert(IssueStory, { issueId, storyNo: into.no, addedAt: ctx.now() });
  }
  await scanStory(ctx, intoStoryId);
}

/** What claims do when articles come, change, or move between stories. */
export const claimSubscribers = [
  on(ArticleCreated, 'issues.find-claims', (ctx, { data }) => scanArticles(ctx, data.articleIds)),
  on(ArticleVersioned, 'issues.find-claims-again', (ctx, { data }) => scanArticles(ctx, data.articleIds)),
  on(StoryItemsMoved, 'issues.claims-of-moved', (ctx, { data }) => scanStory(ctx, data.toStoryId)),
  on(StoryMerged, 'issues.claims-of-merged', (ctx, { data }) =>
    followMerge(ctx, data.storyId, data.intoStoryId),
  ),
  on(IssueStoryAdded, 'issues.claims-of-added', async (ctx, { data }) =>
    scanIssue(ctx, data.issueId, await ctx.db.findBy(Claim, { issueId: data.issueId })),
  ),
];
