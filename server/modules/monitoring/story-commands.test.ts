import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { buildArticle, buildOutlet } from '../../test/factories/monitoring';
import { Article } from './article.entity';
import { runSteps } from './article-steps.service';
import { CopyMove } from './copy.entity';
import { DupGroup } from './dup-group.entity';
import { MergeProposal } from './merge-proposal.entity';
import { Story, StoryMember } from './story.entity';
import { likeStories, proposePairs } from './story-job.service';

const app = testApp();
const START = Date.parse('2026-01-04T00:00:00Z');
const analyst = () => app.as(Role.MONITORING_ANALYST);

/** Articles that share no words in a row; `subject` decides the story. */
async function arrive(titles: string[], { outletNo = 1, from = 0 } = {}): Promise<Article[]> {
  const articles: Article[] = [];
  for (const [no, title] of titles.entries()) {
    const own = Array.from({ length: 15 }, (_, word) => `kata${from + no}n${word}`);
    const text = `${Array.from({ length: 12 }, () => title).join(' ')} ${own.join(' ')}`;
    articles.push(
      await buildArticle(app, { title, text, outletNo, publishedAt: new Date(START + (from + no) * 60_000) }),
    );
    await runAgain([{ article: articles.at(-1) as Article, text }]);
  }
  return articles;
}

const runAgain = (texts: { article: Article; text: string }[], isNew = true) =>
  app.perform((ctx) =>
    runSteps(
      ctx,
      texts.map((one) => ({ ...one, outletId: null, isSummary: false, isNew })),
      isNew ? 'LIVE' : 'BACKFILL',
    ),
  );

const story = async (no: number) => app.db.findOneByOrFail(Story, { no });
const places = async () =>
  (await app.db.find(StoryMember, { order: { dupGroupId: 'ASC' } })).map(({ storyNo, by }) => [storyNo, by]);

const run = (mutation: string, type: string, input: object, role = Role.MONITORING_ANALYST) =>
  app
    .as(role)
    .run(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { story { id title isPinned articleCount state } errors { code message } } }`,
      { input },
    )
    .then(
      (data: Record<string, unknown>) =>
        data[mutation] as { story: { id: string } | null; errors: { code: string }[] },
    );

/** Three floods in story 1, one scholarship in story 2. */
async function scene(): Promise<Article[]> {
  const floods = await arrive(['banjir tanggul jebol', 'banjir tanggul jebol', 'banjir tanggul jebol']);
  const school = await arrive(['beasiswa pelajar sekolah'], { from: 10, outletNo: 2 });
  expect(await places()).toEqual([
    [1, 'MACHINE'],
    [1, 'MACHINE'],
    [1, 'MACHINE'],
    [2, 'MACHINE'],
  ]);
  return [...floods, ...school];
}

describe("a person's commands", () => {
  it('splits items off, keeps them apart at a re-run and at night, and takes it back', async () => {
    const articles = await scene();
    const { id } = await story(1);
    const itemIds = [String(articles[2]?.id)];
    const answer = await run('storySplit', 'SplitStoryInput', {
      storyId: id,
      itemIds,
      title: 'Banjir susulan',
    });
    expect(answer).toMatchObject({ story: { articleCount: 2 }, errors: [] });
    expect(await story(3)).toMatchObject({ title: 'Banjir susulan', articleCount: 1, itemCount: 1 });
    expect((await places())[2]).toEqual([3, 'PERSON']);

    const again = await app.db.findOneByOrFail(Article, { id: articles[2]?.id ?? 0 });
    await runAgain([{ article: again, text: 'banjir tanggul jebol '.repeat(20) }], false);
    await app.perform(async (ctx) => proposePairs(ctx, await likeStories(ctx)));
    expect((await app.db.findOneByOrFail(Article, { id: again.id })).storyNo).toBe(3);
    expect(await app.db.find(MergeProposal)).toMatchObject([{ leftNo: 1, rightNo: 3, state: 'DISMISSED' }]);

    expect(await run('storyUndo', 'StoryInput', { storyId: id })).toMatchObject({
      story: { articleCount: 3 },
      errors: [],
    });
    expect((await places())[2]).toEqual([1, 'MACHINE']);
    expect(await story(3)).toMatchObject({ state: 'MERGED', mergedIntoNo: 1, articleCount: 0 });
    expect((await app.events('story.split'))[0]?.data).toMatchObject({
      storyId: id,
      dupGroupIds: [articles[2]?.id],
    });
  });

  it('merges a story, which then forwards, and takes it back', async () => {
    await scene();
    const [one, two] = [await story(1), await story(2)];
    await run('storyMerge', 'MergeStoryInput', { storyId: two.id, intoStoryId: one.id });
    expect(await story(1)).toMatchObject({ articleCount: 4, itemCount: 4, outletCount: 2 });
    const { story: found } = await analyst().run(
      'query ($id: ID!) { story(id: $id) { state mergedInto { id } } }',
      { id: two.id },
    );
    expect(found).toEqual({ state: 'MERGED', mergedInto: { id: one.id } });
    expect((await places())[3]).toEqual([1, 'PERSON']);

    expect(
      (await run('storyMerge', 'MergeStoryInput', { storyId: two.id, intoStoryId: one.id })).errors,
    ).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    await run('storyUndo', 'StoryInput', { storyId: one.id });
    expect(await story(2)).toMatchObject({ state: 'OPEN', mergedIntoNo: null, articleCount: 1 });
    expect((await places())[3]).toEqual([2, 'MACHINE']);
  });

  it('moves items, names and pins, and refuses to take back what was changed since', async () => {
    const articles = await scene();
    const [one, two] = [await story(1), await story(2)];
    const itemIds = [String(articles[0]?.id)];
    await run('storyMoveItem', 'MoveStoryItemInput', { storyId: one.id, itemIds, toStoryId: two.id });
    expect([(await story(1)).articleCount, (await story(2)).articleCount]).toEqual([2, 2]);
    await run('storyRename', 'RenameStoryInput', { storyId: two.id, title: 'Beasiswa 2026' });
    await run('storyPin', 'PinStoryInput', { storyId: two.id, isPinned: true });
    expect(await story(2)).toMatchObject({ title: 'Beasiswa 2026', isPinned: true });
    await run('storyUndo', 'StoryInput', { storyId: two.id });
    await run('storyUndo', 'StoryInput', { storyId: two.id });
    expect(await story(2)).toMatchObject({ title: 'beasiswa pelajar sekolah', isPinned: false });

    await run('storyMoveItem', 'MoveStoryItemInput', { storyId: two.id, itemIds, toStoryId: one.id });
    await run('storyRename', 'RenameStoryInput', { storyId: one.id, title: 'Lain' });
    const before = await places();
    expect((await run('storyUndo', 'StoryInput', { storyId: two.id })).errors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    expect(await places()).toEqual(before);
  });

  it('refuses readers, and whole or foreign selections, and changes nothing', async () => {
    const articles = await scene();
    const { id } = await story(1);
    const all = articles.slice(0, 3).map((one) => String(one.id));
    const before = await places();
    const split = (input: object, role?: Role) =>
      run('storySplit', 'SplitStoryInput', { storyId: id, ...input }, role);
    expect((await split({ itemIds: all })).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await split({ itemIds: [String(articles[3]?.id)] })).errors).toMatchObject([
      { code: 'INVALID_INPUT' },
    ]);
    expect((await split({ itemIds: all.slice(0, 1) }, Role.AUDITOR)).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    expect(await places()).toEqual(before);
    expect(await app.db.countBy(Story, {})).toBe(2);
  });

  it('moves an article to another group of copies, where a re-run leaves it', async () => {
    const articles = await scene();
    const [first, , , school] = articles;
    const input = { articleId: String(school?.id), toArticleId: String(first?.id) };
    const MOVE =
      'mutation ($input: MoveArticleToGroupInput!) { articleMoveToGroup(input: $input) { article { copyCount story { title } } errors { code } } }';
    const { articleMoveToGroup: moved } = await analyst().run(MOVE, { input });
    expect(moved).toMatchObject({
      article: { copyCount: 1, story: { title: 'banjir tanggul jebol' } },
      errors: [],
    });
    expect(await app.db.findOneByOrFail(DupGroup, { id: first?.id ?? 0 })).toMatchObject({
      articleCount: 2,
      outletCount: 2,
      isByPerson: true,
    });
    expect(await app.db.countBy(DupGroup, { id: school?.id ?? 0 })).toBe(0);
    expect(await app.db.find(CopyMove)).toMatchObject([{ articleId: school?.id, dupGroupId: first?.id }]);

    await app.perform((ctx) => ctx.db.update(Article, { id: school?.id ?? 0 }, { dupGroupId: null }));
    const again = await app.db.findOneByOrFail(Article, { id: school?.id ?? 0 });
    await runAgain([{ article: again, text: 'beasiswa pelajar sekolah '.repeat(20) }], false);
    expect((await app.db.findOneByOrFail(Article, { id: again.id })).dupGroupId).toBe(first?.id);
  });

  it('takes back a move between groups, once, and only where nothing was changed since', async () => {
    const [first, second, , school] = await scene();
    const MOVE =
      'mutation ($input: MoveArticleToGroupInput!) { articleMoveToGroup(input: $input) { errors { code } } }';
    const UNDO =
      'mutation ($input: UndoGroupMoveInput!) { articleGroupUndo(input: $input) { article { copyCount } errors { code } } }';
    const input = { articleId: String(school?.id) };
    const undo = (as = analyst()) => as.run(UNDO, { input }).then((data) => data.articleGroupUndo);
    const groups = async () =>
      (await app.db.find(DupGroup, { order: { id: 'ASC' } })).map((one) => [
        one.id,
        one.articleCount,
        one.isByPerson,
      ]);
    const [before, counts] = [[await places(), await groups()], await story(2)];
    expect(await undo()).toMatchObject({ errors: [{ code: 'INVALID_TRANSITION' }] });

    await analyst().run(MOVE, { input: { ...input, toArticleId: String(first?.id) } });
    expect([(await story(1)).articleCount, (await story(2)).articleCount]).toEqual([4, 0]);
    expect(await undo(app.as(Role.AUDITOR))).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });
    expect(await undo()).toEqual({ article: { copyCount: 0 }, errors: [] });
    expect([await places(), await groups()]).toEqual(before);
    expect(await story(2)).toMatchObject({ articleCount: 1, outletCount: 1, centroid: counts.centroid });
    expect((await app.db.findOneByOrFail(Article, { id: school?.id ?? 0 })).storyNo).toBe(2);
    expect(await app.db.countBy(CopyMove, {})).toBe(0);
    expect(await undo()).toMatchObject({ errors: [{ code: 'INVALID_TRANSITION' }] });

    await analyst().run(MOVE, { input: { ...input, toArticleId: String(first?.id) } });
    await analyst().run(MOVE, { input: { ...input, toArticleId: String(second?.id) } });
    await undo();
    expect(await app.db.find(CopyMove)).toMatchObject([{ dupGroupId: first?.id, undo: null }]);
    await app.perform((ctx) => ctx.db.update(Article, { id: school?.id ?? 0 }, { dupGroupId: school?.id }));
    await app.perform((ctx) => ctx.db.update(CopyMove, { articleId: school?.id ?? 0 }, { undo: {} }));
    expect(await undo()).toMatchObject({ errors: [{ code: 'CONFLICT' }] });
  });

  it('shows who took the text from whom, and what may be done about it', async () => {
    const words = (from: number, n: number) =>
      Array.from({ length: n }, (_, no) => `naskah${from + no}`).join(' ');
    const texts = [words(0, 120), `${words(0, 120)} ${words(500, 30)}`, `${words(500, 30)} ${words(60, 60)}`];
    const articles: Article[] = [];
    for (const [no, text] of texts.entries()) {
      const publishedAt = new Date(START + no * 60_000);
      const article = await buildArticle(app, {
        title: `Salinan ${no}`,
        text,
        outletNo: no + 1,
        publishedAt,
      });
      articles.push(article);
      await runAgain([{ article, text }]);
    }
    const QUERY =
      'query ($id: ID!) { article(id: $id) { copyTree { article { id } parentId containment forward reverse longestWords movedAt allowedActions } } }';
    const tree = async (as = analyst()) =>
      (await as.run(QUERY, { id: String(articles[2]?.id) })).article.copyTree;
    const [one, two, three] = articles.map(({ id }) => String(id));
    expect(await tree()).toMatchObject([
      { article: { id: one }, parentId: null, containment: null, allowedActions: ['MOVE', 'LEAVE'] },
      { article: { id: two }, parentId: one, containment: 1, forward: 1, longestWords: 120 },
      { article: { id: three }, parentId: two, longestWords: 60, movedAt: null },
    ]);
    expect((await tree(app.as(Role.AUDITOR)))[0].allowedActions).toEqual([]);
    await analyst().run(
      'mutation ($input: MoveArticleToGroupInput!) { articleMoveToGroup(input: $input) { errors { code } } }',
      { input: { articleId: three } },
    );
    expect(await tree()).toMatchObject([
      { article: { id: three }, parentId: null, allowedActions: ['MOVE', 'UNDO'] },
    ]);
    expect((await tree())[0].movedAt).not.toBeNull();
  });
});

describe('the queries', () => {
  it('lists stories by their last article with outlets, curve, items and counts; outsiders see none', async () => {
    const outlet = await buildOutlet(app, { name: 'RawaKini', hosts: [] });
    const floods = await arrive(['banjir tanggul jebol', 'banjir tanggul jebol'], { outletNo: outlet.no });
    await arrive(['beasiswa pelajar sekolah'], { from: 100, outletNo: outlet.no });
    const QUERY = `query ($filter: StoryFilter) { stories(filter: $filter) { totalCount nodes { title articleCount itemCount paidCount
      earnedCount topTerms topics { articleCount } place hours { at articleCount itemCount paidCount } carriers { name articleCount }
      firstArticle { id } items { id articleCount by copies { id } } proposals { other { id } } allowedActions } } }`;
    const { stories } = await analyst().run(QUERY);
    expect(stories.nodes.map((one: { title: string }) => one.title)).toEqual([
      'beasiswa pelajar sekolah',
      'banjir tanggul jebol',
    ]);
    expect(stories.nodes[1]).toMatchObject({
      articleCount: 2,
      itemCount: 2,
      paidCount: 0,
      earnedCount: 2,
      hours: [{ at: new Date(START).toISOString(), articleCount: 2, itemCount: 2, paidCount: 0 }],
      carriers: [{ name: 'RawaKini', articleCount: 2 }],
      firstArticle: { id: String(floods[0]?.id) },
      items: floods.map(({ id }) => ({
        id: String(id),
        articleCount: 1,
        by: 'MACHINE',
        copies: [{ id: String(id) }],
      })),
      allowedActions: ['SPLIT', 'MERGE', 'MOVE_ITEM', 'RENAME', 'PIN'],
    });
    const mine = await analyst().run(QUERY, {
      filter: { outletId: outlet.id, fromOn: '2026-01-04', toOn: '2026-01-04', text: 'banjir' },
    });
    expect(mine.stories.totalCount).toBe(1);
    expect((await app.as(Role.COMPANY_ADMIN).run(QUERY)).stories.nodes).toEqual([]);
  });
});
