import { Article, ArticleChannel, type SocialPlatform } from '../../modules/monitoring/article.entity';
import { ArticleText } from '../../modules/monitoring/article-parts.entity';
import { Source } from '../../modules/monitoring/source.entity';
import { Story, StoryState } from '../../modules/monitoring/story.entity';
import type { Topic } from '../../modules/monitoring/topic.entity';
import { MediaOutlet, type Medium, ReachLevel } from '../../modules/outlets/outlet.entity';
import type { TestApp } from '../app';
import { buildCoverage, buildTopic, type Coverage } from './coverage';
import { buildOutlet, buildSource } from './monitoring';

/** An office that watches a topic, with outlets by short name. */
export interface RiskOffice {
  topic: Topic;
  outlets: Map<string, MediaOutlet>;
}

/** Outlets by name, national and provincial ones named; everything is watched since the clock's moment. */
export async function buildRiskOffice(
  app: TestApp,
  { local = [] as string[], provincial = [] as string[], national = [] as string[] },
): Promise<RiskOffice> {
  const outlets = new Map<string, MediaOutlet>();
  const levels: [string[], ReachLevel][] = [
    [local, ReachLevel.LOCAL],
    [provincial, ReachLevel.PROVINCIAL],
    [national, ReachLevel.NATIONAL],
  ];
  for (const [names, reachLevel] of levels)
    for (const name of names) outlets.set(name, await reaching(app, name, reachLevel));
  const source = await buildSource(app, { outletIds: [[...outlets.values()][0]?.id ?? ''] });
  // No feed is polled here.
  const never = new Date(app.clock.now().getTime() + 4_000 * 86_400_000);
  await app.perform((ctx) => ctx.db.update(Source, { id: source.id }, { nextAt: never }));
  return { topic: await buildTopic(app, { name: 'RSUD Rawa Indah' }), outlets };
}

async function reaching(app: TestApp, name: string, reachLevel: ReachLevel): Promise<MediaOutlet> {
  const outlet = await buildOutlet(app, { name, hosts: [] });
  await app.perform((ctx) => ctx.db.update(MediaOutlet, { id: outlet.id }, { reachLevel }));
  return Object.assign(outlet, { reachLevel });
}

/** Changes the medium of an outlet. */
export const withMedium = (app: TestApp, outlet: MediaOutlet, medium: Medium): Promise<unknown> =>
  app.perform((ctx) => ctx.db.update(MediaOutlet, { id: outlet.id }, { medium }));

/** A story with nothing in it yet. */
export const buildStory = (app: TestApp, no: number, title = `Cerita ${no}`): Promise<Story> =>
  app.perform((ctx) =>
    ctx.create(Story, {
      no,
      title,
      state: StoryState.OPEN,
      firstAt: ctx.now(),
      lastAt: ctx.now(),
      articleCount: 0,
      itemCount: 0,
      outletCount: 0,
      centroid: {},
      isPinned: false,
      mergedIntoNo: null,
    }),
  );

/** An item as a test states it: who, when, tone, and what its text says. */
export interface Said extends Omit<Coverage, 'outletNo'> {
  /** Short name of an outlet; whatever for a post. */
  by: string;
  text?: string;
  /** A post on a social network instead of an outlet's item. */
  post?: { platform: SocialPlatform; account: string; engagement: number };
}

const posted = (post: NonNullable<Said['post']>) => ({
  ...post,
  channel: ArticleChannel.SOCIAL,
  outletNo: null,
});

/** Stores items of one topic and gives their ids in the order given. */
export async function say(app: TestApp, office: RiskOffice, items: readonly Said[]): Promise<number[]> {
  const ids: number[] = [];
  for (const { by, text, post, ...item } of items) {
    const outletNo = office.outlets.get(by)?.no ?? 0;
    const [id = 0] = await buildCoverage(app, office.topic, [{ ...item, outletNo }]);
    if (text) await app.perform((ctx) => ctx.db.update(ArticleText, { articleId: id }, { text }));
    if (post) await app.perform((ctx) => ctx.db.update(Article, { id }, posted(post)));
    ids.push(id);
  }
  return ids;
}
