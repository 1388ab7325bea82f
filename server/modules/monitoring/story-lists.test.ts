import type { DataSource } from 'typeorm';
import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { buildAlert, buildAssessment } from '../../test/factories/cases';
import { buildArticle, buildOutlet } from '../../test/factories/monitoring';
import { Article } from './article.entity';
import { runSteps } from './article-steps.service';
import { recounting } from './counts.service';
import { MergeProposal, ProposalKind, ProposalState } from './merge-proposal.entity';
import { Story } from './story.entity';
import { Topic, TopicKind, TopicState } from './topic.entity';
import { ArticleTopic, TopicMatch } from './topic-match.entity';

const app = testApp();
const START = Date.parse('2026-01-04T00:00:00Z');
const analyst = () => app.as(Role.MONITORING_ANALYST);

/** Headlines without a word in common; each opens a story of its own. */
const subject = (no: number) => Array.from({ length: 5 }, (_, word) => `hal${no}kata${word}`).join(' ');

async function arrive(no: number, outletNo: number, topics: Topic[], copy = 0): Promise<Article> {
  const own = Array.from({ length: 15 }, (_, word) => `sendiri${copy}n${word}`);
  const text = `${`${subject(no)} `.repeat(12)}${own.join(' ')}.`;
  const publishedAt = new Date(START + (no * 10 + copy) * 60_000);
  const article = await buildArticle(app, { title: subject(no), text, outletNo, publishedAt });
  await app.perform(async (ctx) => {
    await runSteps(ctx, [{ article, outletId: null, text, isSummary: false, isNew: true }], 'LIVE');
    await recounting(ctx, [article.id], async () => {
      for (const { no: topicNo } of topics) {
        const key = { topicNo, articleId: article.id };
        await ctx.db.insert(TopicMatch, { ...key, queryVersion: 1, positions: [[1, 2]] });
        await ctx.db.insert(ArticleTopic, { ...key, outletNo, tone: 9 });
      }
    });
  });
  return article;
}

const topic = (no: number, name: string, place: string | null): Promise<Topic> =>
  app.perform((ctx) =>
    ctx.create(Topic, {
      no,
      name,
      kind: TopicKind.REGENCY,
      state: TopicState.ACTIVE,
      query: 'hal1',
      queryVersion: 1,
      priority: no,
      place,
      ownerAgency: null,
      mediaTopicCode: null,
      createdById: 'system',
    }),
  );

/** What the read side asks the database while `work` runs. */
async function asked(source: DataSource, work: () => Promise<unknown>): Promise<string[]> {
  const found: string[] = [];
  const former = source.logger;
  const silent = () => undefined;
  source.logger = {
    logQuery: (sql) => void found.push(sql),
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
    log: silent,
  };
  await work().finally(() => {
    source.logger = former;
  });
  return found;
}

const ALL = `query ($first: Int!) { stories(first: $first) { nodes { title mergedInto { id } paidCount earnedCount place topTerms
  topics { articleCount waitingCount machine { positive neutral negative } person { positive neutral negative } topic { name } }
  hours { articleCount } carriers { name } firstArticle { id outlet { name } } proposals { other { title } }
  items { articleCount by score copies { id title outlet { name } } tree { article { id } } }
  risk { id shownLevel } alert { id shownLevel } allowedActions } } }`;

describe('a list of stories', () => {
  it('costs as many questions to the database for twelve stories as for two', async () => {
    const outlet = await buildOutlet(app, { name: 'RawaKini', hosts: [] });
    const both = [await topic(1, 'Daerah', null), await topic(2, 'Kecamatan', '16.02.05')];
    for (let no = 0; no < 12; no += 1) await arrive(no, outlet.no, no % 2 ? both : both.slice(0, 1), no);
    const nos = (await app.db.find(Story, { order: { no: 'ASC' } })).map(({ no }) => no);
    expect(nos).toHaveLength(12);
    await app.perform(async (ctx) => {
      for (const leftNo of nos.filter((no) => no % 2 === 1))
        await ctx.create(MergeProposal, {
          kind: ProposalKind.STORY,
          leftNo,
          rightNo: leftNo + 1,
          score: 0.3,
          state: ProposalState.OPEN,
        });
    });

    for (const story of await app.db.find(Story)) {
      await buildAssessment(app, '2026-01-04T01:00:00Z', 30, { storyNo: story.no });
      if (story.no % 2) await buildAssessment(app, '2026-01-04T02:00:00Z', 60, { storyNo: story.no });
      if (story.no % 3) await buildAlert(app, story);
    }

    const nodes: unknown[][] = [];
    const cost = (first: number) =>
      asked(app.platform.reader, async () => {
        nodes.push((await analyst().run(ALL, { first })).stories.nodes);
      });
    const two = await cost(2);
    const twelve = await cost(12);

    expect(nodes.map((page) => page.length)).toEqual([2, 12]);
    expect(twelve.length).toBe(two.length);
    expect(two.length).toBeGreaterThan(5);
    expect(nodes[1]?.[0]).toMatchObject({
      title: subject(11),
      risk: { shownLevel: 'WASPADA' },
      alert: null,
      place: '16.02.05',
      topics: [{ topic: { name: expect.any(String) } }, { topic: { name: expect.any(String) } }],
      carriers: [{ name: 'RawaKini' }],
      firstArticle: { outlet: { name: 'RawaKini' } },
      proposals: [{ other: { title: subject(10) } }],
      items: [{ articleCount: 1, by: 'MACHINE', copies: [{ title: subject(11) }] }],
      allowedActions: ['MERGE', 'MOVE_ITEM', 'RENAME', 'PIN'],
    });
    expect(nodes[1]?.[1]).toMatchObject({
      title: subject(10),
      risk: { shownLevel: 'SIAGA' },
      alert: { shownLevel: 'WASPADA' },
      proposals: [{ other: { title: subject(11) } }],
    });
  });
});

describe('tone in a story', () => {
  const TONES = `query { stories(first: 5) { nodes { topics { articleCount waitingCount topic { name }
    machine { positive neutral negative } person { positive neutral negative } } } } }`;
  const SET = 'mutation ($input: SetToneInput!) { toneSet(input: $input) { errors { code } } }';

  it("stands by topic, the machine's answers beside people's labels", async () => {
    const outlet = await buildOutlet(app, { name: 'RawaKini', hosts: [] });
    const [first, second] = [await topic(1, 'Daerah', null), await topic(2, 'Layanan', null)];
    const articles: Article[] = [];
    for (let copy = 0; copy < 4; copy += 1)
      articles.push(await arrive(1, outlet.no, copy === 0 ? [first, second] : [first], copy));
    expect(await app.db.countBy(Story, {})).toBe(1);
    const says = [
      [-1, 0.93],
      [-1, 0.8],
      [1, 0.79],
      [0, 0.9],
    ] as const;
    await app.perform(async (ctx) => {
      for (const [n, [toneMachine, toneProbability]] of says.entries()) {
        const key = { topicNo: first.no, articleId: articles[n]?.id ?? 0 };
        await ctx.db.update(TopicMatch, key, { toneMachine, toneProbability });
        await ctx.db.update(ArticleTopic, key, { tone: toneProbability < 0.8 ? 9 : toneMachine });
      }
      await ctx.db.update(TopicMatch, { topicNo: second.no }, { toneMachine: 1, toneProbability: 0.5 });
      await ctx.db.update(ArticleTopic, { topicNo: second.no }, { tone: 9 });
    });
    const tones = async () => (await analyst().run(TONES)).stories.nodes[0].topics;
    const none = { positive: 0, neutral: 0, negative: 0 };
    const machine = { positive: 0, neutral: 1, negative: 2 };
    const layanan = {
      articleCount: 1,
      waitingCount: 1,
      topic: { name: 'Layanan' },
      machine: none,
      person: none,
    };
    const daerah = { articleCount: 4, waitingCount: 1, topic: { name: 'Daerah' }, machine, person: none };
    expect(await tones()).toEqual([daerah, layanan]);

    for (const [n, label] of [[0, 'POSITIVE'] as const, [2, 'NEGATIVE'] as const]) {
      const input = { articleId: String(articles[n]?.id), topicId: first.id, label };
      expect((await analyst().run(SET, { input })).toneSet.errors).toEqual([]);
    }
    const person = { positive: 1, neutral: 0, negative: 1 };
    expect(await tones()).toEqual([{ ...daerah, waitingCount: 0, person }, layanan]);

    await app.perform((ctx) =>
      ctx.db.update(Article, { id: articles[3]?.id ?? 0 }, { status: 'WITHHELD' as never }),
    );
    const rest = { articleCount: 3, waitingCount: 0, machine: { ...machine, neutral: 0 }, person };
    expect((await tones())[0]).toMatchObject(rest);
  });
});
