import { testApp } from '../../test/app';
import { buildRiskOffice, buildStory, type RiskOffice, type Said, say } from '../../test/factories/risk';
import { markResponse } from '../monitoring/response-mark.service';
import { excludeFromBaselines } from '../monitoring/spike-exclusion.service';
import { RiskAssessment } from './assessment.entity';
import { recompute } from './assessment.service';
import { firstScoreFrom, hourlyScores, scoresOfIssues } from './assessment-reads.service';
import { Visibility } from './case-access.entity';
import { Issue, IssueStage, IssueState, IssueStory } from './issue.entity';
import { RiskWeightSet } from './risk-weights.entity';

const app = testApp();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 15 April 2026 in the office's zone. */
const on = (time: string, day = 15): Date =>
  new Date(`2026-04-${String(day).padStart(2, '0')}T${time}:00+07:00`);
const STORY = 7;

let office: RiskOffice;

beforeEach(async () => {
  app.clock.set(on('00:00', 1));
  office = await buildRiskOffice(app, {
    local: ['SL', 'TN', 'RK', 'KH'],
    provincial: ['HM'],
    national: ['NW'],
  });
  await buildStory(app, STORY);
});

const story = (by: string, time: string, values: Partial<Said> = {}): Said => ({
  by,
  at: on(time),
  storyNo: STORY,
  tone: -1,
  text: 'Antrean IGD panjang.',
  ...values,
});
const seen = (said: Said, time: string): Said => ({ ...said, firstSeenAt: on(time) });

/** The quiet days of the acceptance scenario: 1,0,2,1,0,1,2 and the guard 1,1. */
const quiet = (): Said[] =>
  [1, 0, 2, 1, 0, 1, 2, 1, 1].flatMap((n, place) =>
    Array.from({ length: n }, () => ({ by: 'SL', at: on('12:00', 5 + place), tone: 0 })),
  );
const assessments = () => app.db.find(RiskAssessment, { where: { storyNo: STORY }, order: { at: 'ASC' } });
const scoreOf = async () => (await assessments()).at(-1)?.score;

describe('an assessment', () => {
  it('counts what was seen by then, stores every input, and gives the same when computed again', async () => {
    await say(app, office, quiet());
    await say(app, office, [
      seen(story('SL', '06:40'), '06:46'),
      seen(story('TN', '07:50'), '07:55'),
      seen(story('HM', '07:55'), '08:00'),
      seen(story('NW', '07:58'), '08:01'),
    ]);
    await app.at(on('08:00'));

    const [first] = await assessments();
    expect(first).toMatchObject({
      at: on('08:00'),
      topicNo: office.topic.no,
      weightsVersion: 1,
      lowConfidence: false,
      hardTriggers: [],
      inputs: {
        current: 3,
        lastTwoHours: 3,
        twoHoursBefore: 0,
        baseline: [2, 1, 0, 1, 2, 0, 1],
        independent: 3,
        negative: 3,
        reach: 4,
        sources: 3,
        channels: 1,
        official: 0.4,
      },
    });
    // 25 x 1/3 + 15 x 2/3 + 20 x 0.4385 + 15 x 4/16 + 15 x 0.6 x 2/9 + 10 x 0.4
    expect(first?.score).toBe(36.85);
    const weights = await app.db.findOneByOrFail(RiskWeightSet, { no: 1 });
    if (first)
      expect(recompute(first, weights)).toMatchObject({ score: first.score, v: first.v, n: first.n });
  });

  it('leaves out own channels, paid items and answers of the office; a rejected answer counts again', async () => {
    const [, , , answer = 0] = await say(app, office, [
      story('SL', '07:00'),
      story('TN', '07:05', { isPaid: true }),
      story('RK', '07:10', { isOwnChannel: true }),
      story('KH', '07:15'),
    ]);
    await app.perform((ctx) => markResponse(ctx, answer, { isResponse: true, ownerRef: 'pickup' }));
    await app.at(on('08:00'));
    await app.perform((ctx) => markResponse(ctx, answer, { isResponse: false, ownerRef: 'pickup' }));
    await app.at(on('08:15'));

    expect((await assessments()).map(({ inputs }) => (inputs as { current: number }).current)).toEqual([
      1, 2,
    ]);
  });

  it('takes copies once, and the tone that counts in the main topic', async () => {
    await say(app, office, [
      story('SL', '07:00', { dupGroupId: 99 }),
      story('KH', '07:10', { dupGroupId: 99 }),
      story('TN', '07:20', { tone: 9 }),
      story('RK', '07:25', { tone: 1 }),
    ]);
    await app.at(on('08:00'));

    expect((await assessments())[0]?.inputs).toMatchObject({
      current: 4,
      independent: 3,
      judged: 2,
      negative: 1,
      reach: 2,
      sources: 1,
    });
  });

  it('counts no answer of the office in the baseline', async () => {
    const ids = await say(app, office, quiet());
    for (const articleId of ids.slice(1, 3))
      await app.perform((ctx) => markResponse(ctx, articleId, { isResponse: true, ownerRef: 'pickup' }));
    await say(app, office, [story('SL', '07:00')]);
    await app.at(on('08:00'));

    // The two items of 7 April carry an answer.
    expect((await assessments())[0]?.inputs).toMatchObject({ baseline: [2, 1, 0, 1, 0, 0, 1] });
  });

  it('leaves crisis days of the topic out of the baseline and takes earlier ones', async () => {
    await say(app, office, quiet());
    await app.perform((ctx) =>
      excludeFromBaselines(ctx, {
        ownerRef: 'crisis',
        topicId: office.topic.id,
        fromAt: on('00:00', 11),
        toAt: on('06:00', 12),
      }),
    );
    await say(app, office, [story('SL', '07:00')]);
    await app.at(on('08:00'));

    // The two blocks that overlap are left out; the days before 5 April were watched and silent.
    expect((await assessments())[0]?.inputs).toMatchObject({ baseline: [0, 1, 2, 0, 1, 0, 0] });
  });
});

describe('the grid', () => {
  it('assesses each moment once and in order, also those that were missed', async () => {
    await app.at(on('06:45'));
    await say(app, office, [story('SL', '06:50'), story('TN', '07:40')]);
    await app.at(on('07:59'));
    await app.at(on('07:59'));
    await app.deliver({ times: 2 });
    await app.at(on('08:00'));

    expect((await assessments()).map(({ at }) => at)).toEqual(
      ['07:00', '07:15', '07:30', '07:45', '08:00'].map((time) => on(time)),
    );
    expect((await assessments()).map(({ inputs }) => (inputs as { current: number }).current)).toEqual([
      1, 1, 1, 2, 2,
    ]);
  });

  it('leaps over days without news', async () => {
    await app.at(on('06:45', 2));
    await say(app, office, [{ ...story('SL', '09:05'), at: on('09:05', 8), firstSeenAt: on('09:05', 8) }]);
    await app.at(on('09:30', 8));

    expect((await assessments()).map(({ at }) => at)).toEqual([on('09:15', 8), on('09:30', 8)]);
  });

  it('an issue is assessed with all its stories, and goes on from their level', async () => {
    await buildStory(app, 8);
    await say(app, office, [
      story('SL', '07:00'),
      story('TN', '07:05'),
      story('HM', '07:10'),
      story('RK', '07:20', { storyNo: 8 }),
    ]);
    await app.at(on('07:30'));
    const id = await openIssue([STORY, 8]);
    await app.at(on('07:45'));

    const own = await app.db.findBy(RiskAssessment, { issueId: id });
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ shownLevel: 'SIAGA', inputs: { current: 4 } });
    expect(await app.db.findOneBy(Issue, { id })).toMatchObject({ level: 'SIAGA' });
    expect(await assessments()).toHaveLength(1);
    const scores = await app.perform((ctx) => scoresOfIssues(ctx, [id]));
    expect(scores.map(({ at }) => at)).toEqual([on('07:30'), on('07:45')]);
    expect(await app.perform((ctx) => firstScoreFrom(ctx, [id], 25))).toEqual(on('07:30'));
    await app.at(on('09:05'));
    expect((await app.perform((ctx) => hourlyScores(ctx, [id], 2))).map(({ at }) => at)).toEqual([
      on('09:00'),
      on('08:00'),
    ]);
  });

  it('goes on while the level is displayed, and ends when the story is normal again', async () => {
    await say(
      app,
      office,
      ['SL', 'HM'].map((by) => story(by, '07:00')),
    );
    await app.at(on('08:00'));
    expect(await scoreOf()).toBeGreaterThan(25);
    await app.at(new Date(on('08:00').getTime() + 2 * DAY));

    const all = await assessments();
    expect(all.at(-1)).toMatchObject({ shownLevel: 'NORMAL' });
    expect(all.at(-1)?.at.getTime()).toBeLessThan(on('08:00', 16).getTime());
    expect(all.filter(({ shownLevel }) => shownLevel === 'WASPADA').length).toBeGreaterThan(4);
  });
});

const openIssue = (storyNos: number[]): Promise<string> =>
  app.perform(async (ctx) => {
    const issue = await ctx.create(Issue, {
      code: 'ISU-2026-001',
      title: 'Antrean IGD',
      state: IssueState.NEW,
      stage: IssueStage.EMERGING,
      districts: [],
      visibility: Visibility.OPEN,
      openedAt: ctx.now(),
      openedById: 'andi',
      isExercise: false,
    });
    for (const storyNo of storyNos)
      await ctx.db.insert(IssueStory, { issueId: issue.id, storyNo, addedAt: ctx.now() });
    return issue.id;
  });
