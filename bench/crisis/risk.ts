import { ArticleSignal } from '../../server/modules/issues/article-signal.entity';
import { readArticles } from '../../server/modules/issues/article-signal.service';
import { RiskAssessment } from '../../server/modules/issues/assessment.entity';
import { assessAt } from '../../server/modules/issues/assessment.service';
import { Article, ArticleLiveness } from '../../server/modules/monitoring/article.entity';
import { idFloor } from '../../server/modules/monitoring/article-identity.service';
import { sha256 } from '../../server/modules/monitoring/hashes.service';
import type { Topic } from '../../server/modules/monitoring/topic.entity';
import { ArticleTopic } from '../../server/modules/monitoring/topic-match.entity';
import type { MediaOutlet } from '../../server/modules/outlets/outlet.entity';
import { TestApp } from '../../server/test/app';
import { buildTopic } from '../../server/test/factories/coverage';
import { buildOutlet, buildSource } from '../../server/test/factories/monitoring';
import { type Figure, median } from '../speed/figure';

const STORIES = 500;
const ARTICLES = 100_000;
const TOPICS = 30;
const OUTLETS = 60;
/** All articles lie in the window that an assessment reads: today, the guard and the days of the baseline. */
const DAYS = 10;
const AT_ONCE = 500;
const DAY_MS = 86_400_000;
const QUARTER_MS = 900_000;
const NOW = Date.parse('2026-04-15T02:00:00Z');
const MOMENTS = 5;
const BAR_MS = 1000;

/** Article `place` of the past: spread evenly over the days, over topics, outlets and stories. */
function articleAt(place: number, outletNo: number): Partial<Article> {
  const at = new Date(NOW - DAYS * DAY_MS + Math.floor((place / ARTICLES) * DAYS * DAY_MS));
  const id = idFloor(at) + (place % 4096);
  const url = `https://media.example/${place}`;
  const isToday = at.getTime() >= NOW - DAY_MS;
  return {
    id,
    version: 1,
    canonicalHash: sha256(url),
    url,
    canonicalUrl: url,
    outletNo,
    title: `Warga menunggu pelayanan di rumah sakit nomor ${place}`,
    publishedAt: at,
    firstSeenAt: at,
    textHash: sha256(`teks ${place}`),
    readOutcome: 'READ',
    isPartial: false,
    isPaid: false,
    liveness: ArticleLiveness.LIVE,
    dupGroupId: place % 5 === 0 ? id : id - (place % 5),
    storyNo: isToday ? 1 + (place % STORIES) : 10_000 + (place % 7000),
    tone: place % 3 === 0 ? -1 : 0,
    checkedAt: at,
    createdAt: at,
    updatedAt: at,
  };
}

async function fill(app: TestApp, outlets: MediaOutlet[], topics: Topic[]): Promise<void> {
  for (let from = 0; from < ARTICLES; from += AT_ONCE) {
    const rows = Array.from({ length: AT_ONCE }, (_, place) =>
      articleAt(from + place, outlets[(from + place) % OUTLETS]?.no ?? 0),
    );
    await app.perform(async (ctx) => {
      await ctx.db.insert(Article, rows);
      await ctx.db.insert(
        ArticleTopic,
        rows.map(({ id, outletNo, tone }, place) => ({
          topicNo: topics[(from + place) % TOPICS]?.no ?? 0,
          articleId: id ?? 0,
          outletNo: outletNo ?? 0,
          tone: tone ?? 0,
        })),
      );
      await readArticles(
        ctx,
        rows.map(({ id }) => id ?? 0),
      );
    });
  }
}

/** Milliseconds of assessing every open story at one moment, over all articles; the middle of five moments. */
export async function risk(): Promise<Figure[]> {
  const app = new TestApp();
  await app.open({});
  try {
    app.clock.set(new Date(NOW - 60 * DAY_MS));
    const outlets: MediaOutlet[] = [];
    for (let no = 0; no < OUTLETS; no += 1)
      outlets.push(await buildOutlet(app, { name: `Media ${no}`, hosts: [] }));
    await buildSource(app, { outletIds: [outlets[0]?.id ?? ''] });
    const topics: Topic[] = [];
    for (let no = 0; no < TOPICS; no += 1) topics.push(await buildTopic(app));
    await fill(app, outlets, topics);
    const took: number[] = [];
    for (let moment = 0; moment <= MOMENTS; moment += 1) {
      const t = NOW + moment * QUARTER_MS;
      app.clock.set(new Date(t));
      const from = performance.now();
      const assessed = await app.perform((ctx) => assessAt(ctx, t));
      if (moment > 0) took.push(performance.now() - from);
      if (assessed.length !== STORIES) throw new Error(`${assessed.length} stories were assessed.`);
    }
    const stored = await app.db.countBy(RiskAssessment, {});
    if (stored !== STORIES * (MOMENTS + 1)) throw new Error(`${stored} assessments were stored.`);
    if ((await app.db.countBy(ArticleSignal, {})) !== ARTICLES) throw new Error('Not every text was read.');
    return [
      {
        task: 'crisis.risk',
        metric: 'milliseconds_for_500_stories',
        value: median(took),
        bar: BAR_MS,
        atMost: true,
      },
    ];
  } finally {
    await app.close();
  }
}
