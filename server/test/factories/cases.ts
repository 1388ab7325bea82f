import type { User } from '../../modules/identity/user.entity';
import { Alert, AlertOrigin, AlertState } from '../../modules/issues/alert.entity';
import { RiskAssessment, RiskLevel } from '../../modules/issues/assessment.entity';
import { Article } from '../../modules/monitoring/article.entity';
import { DupGroup } from '../../modules/monitoring/dup-group.entity';
import { MemberBy, Story, StoryMember, StoryState } from '../../modules/monitoring/story.entity';
import type { Role } from '../../platform/actor';
import type { Caller, TestApp } from '../app';
import { personWithRole } from './identity';
import { buildArticle } from './monitoring';

/** A person with an account, and the caller who acts as that person. */
export interface Staff {
  user: User;
  caller: Caller;
}

/** Persons with accounts by role, as crises need them: roles are looked up in the accounts. */
export class Office {
  private readonly made = new Map<Role, Staff>();

  constructor(private readonly app: TestApp) {}

  /** The person with a role, made when first asked for. */
  async person(role: Role, workUnitId: string | null = null): Promise<Staff> {
    const known = this.made.get(role);
    if (known) return known;
    const user = await this.app.perform((ctx) => personWithRole(ctx, role, { workUnitId }));
    const caller = this.app.as(role, { id: user.id, name: user.name, ...(workUnitId && { workUnitId }) });
    const staff = { user, caller };
    this.made.set(role, staff);
    return staff;
  }

  /** The caller of a role. */
  async as(role: Role): Promise<Caller> {
    return (await this.person(role)).caller;
  }

  /** The account's id of a role. */
  async id(role: Role): Promise<string> {
    return (await this.person(role)).user.id;
  }
}

let storyNo = 0;

/** A story with one article per text, at ten minutes' distance, the first now. */
export async function buildStory(
  app: TestApp,
  {
    title = 'Antrean di rumah sakit',
    articles = [] as { title: string; text?: string; outletNo?: number | null }[],
  } = {},
): Promise<{ story: Story; articles: Article[] }> {
  storyNo += 1;
  const no = storyNo;
  const at = app.clock.now();
  const made: Article[] = [];
  for (const [index, one] of articles.entries())
    made.push(
      await buildArticle(app, {
        ...one,
        outletNo: one.outletNo ?? null,
        publishedAt: new Date(at.getTime() + index * 600_000),
        url: `https://cerita${no}.example/${index}`,
      }),
    );
  const story = await app.perform(async (ctx) => {
    const count = made.length;
    const row = await ctx.create(Story, {
      no,
      title,
      state: StoryState.OPEN,
      firstAt: at,
      lastAt: at,
      articleCount: count,
      itemCount: count,
      outletCount: count,
      centroid: [],
      isPinned: false,
      mergedIntoNo: null,
    });
    for (const { id } of made) await joinStory(ctx.db, id, no);
    return row;
  });
  return { story, articles: made };
}

type Db = TestApp['db'];

async function joinStory(db: Db, articleId: number, no: number): Promise<void> {
  const group = { id: articleId, firstArticleId: articleId, articleCount: 1, outletCount: 1 };
  await db.insert(DupGroup, group as never);
  await db.insert(StoryMember, { storyNo: no, dupGroupId: articleId, score: 1, by: MemberBy.MACHINE });
  await db.update(Article, { id: articleId }, { storyNo: no, dupGroupId: articleId } as never);
}

/** An alert over a story, open unless said otherwise. */
export const buildAlert = (app: TestApp, story: Story, values: Partial<Alert> = {}): Promise<Alert> =>
  app.perform((ctx) =>
    ctx.create(Alert, {
      title: story.title,
      origin: AlertOrigin.STORY_RISK,
      state: AlertState.OPEN,
      level: RiskLevel.WASPADA,
      shownLevel: RiskLevel.WASPADA,
      storyNo: story.no,
      topicNo: null,
      openedAt: ctx.now(),
      ackDueAt: ctx.now(),
      dedupeKey: `story:${story.no}`,
      isExercise: false,
      ...values,
    }),
  );

/** A stored assessment of an issue or a story with this score. */
export const buildAssessment = (
  app: TestApp,
  at: string,
  score: number,
  subject: { issueId?: string; storyNo?: number },
): Promise<RiskAssessment> =>
  app.perform((ctx) => {
    const level = score >= 75 ? 'KRITIS' : score >= 50 ? 'SIAGA' : score >= 25 ? 'WASPADA' : 'NORMAL';
    const parts = { v: 0, g: 0, n: 0, r: 0, s: 0, o: 0 };
    return ctx.create(RiskAssessment, {
      subject: subject.issueId ? `issue:${subject.issueId}` : `story:${subject.storyNo}`,
      storyNo: subject.storyNo ?? null,
      issueId: subject.issueId ?? null,
      topicNo: null,
      at: new Date(at),
      ...parts,
      weightsVersion: 1,
      score,
      level: RiskLevel[level],
      shownLevel: RiskLevel[level],
      label: null,
      hardTriggers: [],
      inputs: {},
      lowConfidence: false,
    });
  });
