import { ReachLevel } from '../../modules/outlets/outlet.entity';
import { makeOutlet } from '../factories/outlets';
import { watchSite } from './before';
import type { Item } from './items';
import { urlOf } from './press';
import { iso, partner, type Stage, wib } from './stage';

/** Outlets that are only monitored: reach and districts of acceptance.md section 2. */
const MONITORED = [
  { key: 'NW', name: 'NusaWarta', reachLevel: ReachLevel.NATIONAL, districts: ['MJ', 'TS', 'LB', 'SP'] },
  { key: 'KH', name: 'KabarHulu', reachLevel: ReachLevel.LOCAL, districts: ['LB'] },
  { key: 'GP', name: 'Gema Provinsi', reachLevel: ReachLevel.PROVINCIAL, districts: [] },
  { key: 'LU', name: 'LebakUpdate', reachLevel: ReachLevel.LOCAL, districts: ['LB'] },
];

/** Opens the sites of the outlets that have no contract. */
export async function loadMonitored(stage: Stage): Promise<void> {
  for (const { key, name, reachLevel, districts } of MONITORED) {
    const host = `${name.toLowerCase().replace(/\W/g, '')}.example`;
    const outlet = await stage.app.perform((ctx) =>
      makeOutlet(ctx, { name, domains: [host], reachLevel, districts }),
    );
    stage.monitored[key] = { host, outletId: outlet.id };
    await watchSite(stage, host, name, outlet.id);
  }
}

/** Host and outlet of a source of the story. */
export const siteOf = (stage: Stage, key: string): { host: string; outletId: string } =>
  stage.monitored[key] ?? partner(stage, key);

const TOPIC = {
  name: 'RSUD Rawa Indah',
  kind: 'RISK',
  priority: 1,
  query: '"RSUD Rawa Indah" OR "RSUD" OR "rumah sakit"',
};

/** Andi writes the topic of the story. */
export async function openTopic(stage: Stage): Promise<void> {
  const { topic } = await stage.cast.andi.must('topicSave', TOPIC, 'topic { id }');
  await stage.cast.andi.must('topicActivate', { topicId: topic.id }, 'topic { state }');
  stage.topicId = topic.id;
}

/** A page and when it is there. */
interface Appearing {
  key: string;
  slug: string;
  title: string;
  text: string;
  published: string;
  fetched: string;
  label: string | null;
}

/** A page appears on its site and is fetched at its time; nothing else happens at that time yet. Gives the article. */
export async function fetchPage(stage: Stage, page: Appearing): Promise<string> {
  const { app, press, cast } = stage;
  const { host, outletId } = siteOf(stage, page.key);
  const { slug, title, text, label } = page;
  app.clock.set(wib(page.fetched));
  press.publish({ host, slug, title, text, published: iso(page.published) }, label);
  await cast.andi.must('sourceFetchNow', { sourceId: await sourceOf(stage, outletId) }, 'source { id }');
  await app.deliver();
  const [row] = await app.db.query('SELECT id FROM article WHERE url = ?', [urlOf({ host, slug })]);
  if (!row) throw new Error(`${urlOf({ host, slug })} was not fetched at ${page.fetched}.`);
  return String(row.id);
}

/** An item of the story appears, and Andi sets its tone. */
export async function appear(stage: Stage, item: Item): Promise<void> {
  const { no, source: key, title, text, published, fetched } = item;
  stage.articles[no] = await fetchPage(stage, {
    key,
    slug: `berita-${no}`,
    title,
    text,
    published,
    fetched,
    label: null,
  });
  await judge(stage, item);
}

const ACCOUNTS: Record<string, { platform: string; account: string }> = {
  X: { platform: 'X', account: '@wargaMJ' },
  X2: { platform: 'X', account: '@lain' },
  FB: { platform: 'FACEBOOK', account: 'Grup Warga Muara Jernih' },
};

/** A social item comes by the import mutation at its time. */
export async function deliver(stage: Stage, item: Item): Promise<void> {
  const { app, cast } = stage;
  app.clock.set(wib(item.fetched));
  const { title, text, engagement } = item;
  const { batch } = await cast.andi.must(
    'articlesImport',
    {
      source: 'medsos',
      items: [
        {
          channel: 'SOCIAL',
          ...ACCOUNTS[item.source],
          title,
          text,
          engagement,
          publishedAt: iso(item.published),
          externalId: `medsos-${item.no}`,
        },
      ],
    },
    'batch { rows { verdict reason articleId } }',
  );
  const [row] = batch.rows;
  if (row.verdict !== 'CREATED') throw new Error(`Item ${item.no}: ${row.verdict} ${row.reason}`);
  stage.articles[item.no] = row.articleId;
  await app.deliver();
  await judge(stage, item);
}

/** Andi's label, as a person's word on the item. */
export async function judge(
  { app, cast, topicId, articles }: Stage,
  { no, tone }: Pick<Item, 'no' | 'tone'>,
): Promise<void> {
  await cast.andi.must('toneSet', { articleId: articles[no], topicId, label: tone }, '__typename');
  await app.deliver();
}

const STORY_OF = 'query ($id: ID!) { article(id: $id) { id story { id title } } }';

/** Story of an item's article, as Andi sees it. */
export async function storyOf(
  { cast, articles }: Stage,
  no: number,
): Promise<{ id: string; title: string } | null> {
  return (await cast.andi.ask(STORY_OF, { id: articles[no] })).article.story;
}

const ITEMS_OF = 'query ($id: ID!) { story(id: $id) { items { id copies { id } } } }';

/** Andi moves a social item to the story, should the machine not have put it there. */
export async function gather(stage: Stage, { no, engagement }: Item): Promise<void> {
  const [story, own] = [await storyOf(stage, 1), await storyOf(stage, no)];
  if (engagement === undefined || own === null || own.id === story?.id) return;
  const { items } = (await stage.cast.andi.ask(ITEMS_OF, { id: own.id })).story;
  const isOwn = ({ copies }: { copies: { id: string }[] }) =>
    copies.some(({ id }) => id === stage.articles[no]);
  const itemIds = items.filter(isOwn).map(({ id }: { id: string }) => id);
  const input = { storyId: own.id, itemIds, toStoryId: story?.id };
  await stage.cast.andi.must('storyMoveItem', input, 'story { id }');
  await stage.app.deliver();
}

async function sourceOf({ app }: Stage, outletId: string): Promise<string> {
  const [row] = await app.db.query('SELECT sourceId FROM source_outlet WHERE outletId = ?', [outletId]);
  return String(row.sourceId);
}
