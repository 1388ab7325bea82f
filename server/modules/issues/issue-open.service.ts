import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { nextNumber } from '../../platform/numbering';
import { Story, StoryState } from '../monitoring/story.entity';
import { Alert, AlertState } from './alert.entity';
import { linkAlert } from './alert-link.service';
import { RiskLevel } from './assessment.entity';
import { Issue, IssueState, IssueStory, OPEN_STATES } from './issue.entity';
import { IssueOpened } from './issue.events';
import type { IssueOpenInput } from './issue.inputs';
import { opener } from './issue.lifecycle';
import { districtsOfStories, levelOfStory, mainTopicNo } from './issue-scene.service';
import { addStories, issueFacts } from './issue-step.service';
import { triageFacts, triageInto } from './issue-triage.service';

/** What an issue is made of, wherever it comes from. */
interface Origin {
  title: string;
  level: RiskLevel;
  alert: Alert | null;
  storyNos: number[];
  topicNo: number | null;
  isExercise: boolean;
}

/** A record that exists but is kept from the caller answers like one that does not exist. */
async function existing(ctx: Ctx, issueId: string, field: string): Promise<Issue> {
  const issue = await ctx.find(Issue, issueId);
  if (!issue) throw notFound([field]);
  return issue;
}

/** The open issue that a story stands in; null when there is none. */
export async function openIssueOfStory(ctx: Ctx, storyNo: number): Promise<Issue | null> {
  const rows = await ctx.db.findBy(IssueStory, { storyNo });
  if (rows.length === 0) return null;
  return ctx.db.findOne(Issue, {
    where: { id: In(rows.map(({ issueId }) => issueId)), state: In([...OPEN_STATES]) },
    order: { openedAt: 'ASC' },
  });
}

/** The story itself, or the one that it was merged into. */
async function livingStory(ctx: Ctx, storyId: string): Promise<Story> {
  let story = await ctx.find(Story, storyId);
  while (story && story.state === StoryState.MERGED && story.mergedIntoNo !== null)
    story = await ctx.db.findOneBy(Story, { no: story.mergedIntoNo });
  if (!story) throw notFound(['storyId']);
  return story;
}

const OPEN_ALERTS = [AlertState.OPEN, AlertState.ACKNOWLEDGED];

async function fromAlert(ctx: Ctx, alert: Alert): Promise<Origin> {
  const { storyNo, title, level, isExercise } = alert;
  const topicNo = alert.topicNo ?? (storyNo === null ? null : await mainTopicNo(ctx, storyNo));
  return { title, level, alert, storyNos: storyNo === null ? [] : [storyNo], topicNo, isExercise };
}

async function fromStory(ctx: Ctx, story: Story): Promise<Origin> {
  const known = await ctx.db.findOneBy(Alert, { storyNo: story.no, state: In(OPEN_ALERTS) });
  if (known) return { ...(await fromAlert(ctx, await ctx.get(Alert, known.id))), title: story.title };
  return {
    title: story.title,
    level: await levelOfStory(ctx, story.no),
    alert: null,
    storyNos: [story.no],
    topicNo: await mainTopicNo(ctx, story.no),
    isExercise: false,
  };
}

async function make(ctx: Ctx, input: IssueOpenInput, origin: Origin): Promise<Issue> {
  const at = ctx.now();
  const issue = await ctx.create(Issue, {
    code: await nextNumber(ctx, 'ISU', Number(ctx.today().slice(0, 4))),
    title: (input.title?.trim() || origin.title).slice(0, 300),
    state: IssueState.NEW,
    level: origin.level,
    districts: await districtsOfStories(ctx, origin.storyNos),
    alertId: origin.alert?.id ?? null,
    topicNo: origin.topicNo,
    openedAt: at,
    openedById: ctx.actor.id ?? '',
    isExercise: origin.isExercise || (input.isExercise ?? false),
  });
  await addStories(ctx, issue.id, origin.storyNos);
  return issue;
}

/** The issue that was opened before from the same alert or story, or what the new one is made of. */
async function originOf(ctx: Ctx, input: IssueOpenInput): Promise<Issue | Origin> {
  if (input.alertId && input.storyId)
    throw invalid('storyId', 'Pilih peringatan atau klaster, bukan keduanya.');
  if (input.alertId) {
    const alert = await ctx.get(Alert, input.alertId, ['alertId']);
    return alert.issueId ? existing(ctx, alert.issueId, 'alertId') : fromAlert(ctx, alert);
  }
  if (input.storyId) {
    const story = await livingStory(ctx, input.storyId);
    const open = await openIssueOfStory(ctx, story.no);
    return open ? existing(ctx, open.id, 'storyId') : fromStory(ctx, story);
  }
  if (!input.title?.trim()) throw invalid('title', 'Tulis apa isunya.');
  const nothing = { level: RiskLevel.NORMAL, alert: null, storyNos: [], topicNo: null, isExercise: false };
  return { title: input.title, ...nothing };
}

/**
 * Opens an issue from an alert (which an open alert acknowledges at once), from a story, or by hand. The same alert or
 * story gives the issue that is open already.
 *
 * @throws FORBIDDEN, NOT_FOUND, INVALID_INPUT, INVALID_TRANSITION when the alert was closed without an issue
 */
export async function openIssue(ctx: Ctx, input: IssueOpenInput): Promise<Issue> {
  const answer = ctx.actor.isSystem || opener(ctx.actor);
  if (answer !== true) throw refusal(answer);
  const origin = await originOf(ctx, input);
  if (origin instanceof Issue) return origin;
  const triage = input.triage ? await triageFacts(ctx, input.triage) : null;
  const issue = await make(ctx, input, origin);
  await ctx.emit(
    IssueOpened,
    issue,
    { ...issueFacts(issue), alertId: issue.alertId, storyNos: origin.storyNos },
    { links: origin.alert ? [origin.alert] : [] },
  );
  if (origin.alert) await linkAlert(ctx, origin.alert, issue.id);
  if (triage) await triageInto(ctx, issue, triage);
  return issue;
}
