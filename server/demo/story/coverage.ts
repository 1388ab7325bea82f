import { closeBatch, emptyBatch } from '../../modules/monitoring/article-batch.service';
import { type Arrival, storeArrival } from '../../modules/monitoring/article-writer.service';
import { blank } from '../../modules/monitoring/page.service';
import { watchSpikes } from '../../modules/monitoring/spike-job.service';
import type { Driver } from '../driver';
import { hospitalId } from './crisis-acts';
import { BREACH, HOSPITAL, TOPICS, VILLAGES } from './news';

const HOUR_MS = 3_600_000;
const DAYS = 33;
const HOSTS = [
  'rawakini',
  'suaralebak',
  'harianmuara',
  'tanjungseri',
  'kabarlestari',
  'nusawarta',
  'kabarhulu',
];

/** The same numbers at each start. */
function numbers(): (below: number) => number {
  let state = 20_261_123;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** An article as if its page had been read. */
export function arrival(host: string, slug: string, at: Date, title: string, text: string): Arrival {
  const url = `http://${host}.example/arsip/${slug}`;
  const article = {
    title,
    author: 'Redaksi',
    publishedAt: at,
    modifiedAt: null,
    dateClaims: [{ source: 'JSON_LD' as const, text: at.toISOString() }],
    siteName: null,
    section: null,
    canonical: null,
    allPages: null,
    text,
    htmlSafe: '',
    leadImage: null,
    paidLabel: null,
    isPartial: false,
    version: 'extract-1',
  };
  return {
    item: { title, link: url, summary: '', author: null, dateText: null },
    page: { ...blank(url, 'READ', 200), article },
    articleId: null,
    sourceId: null,
    outletId: null,
    fallbackUrl: url,
    capturedBy: 'READ',
  };
}

/** Takes articles through the pipeline as one batch, at the moment the clock of the story shows; gives their ids. */
export function publish(driver: Driver, arrivals: Arrival[]): Promise<number[]> {
  return driver.perform(async (ctx) => {
    const batch = emptyBatch();
    for (const one of arrivals) await storeArrival(ctx, batch, one);
    await closeBatch(ctx, batch, { type: 'Source', id: 'demo-archive' });
    return batch.created;
  });
}

async function tellQuietDays(driver: Driver): Promise<void> {
  const random = numbers();
  const told = TOPICS.map(() => 0);
  for (let days = DAYS; days > 0; days -= 1) {
    driver.at(days, '20:00');
    const now = driver.clock.now().getTime();
    const made = Array.from({ length: 1 + random(3) }, (_, place) => {
      const which = random(TOPICS.length);
      const turn = told[which] ?? 0;
      told[which] = turn + 1;
      const { news } = TOPICS[which] ?? TOPICS[0];
      const [title, body] = news[turn % news.length] ?? news[0];
      const village = VILLAGES[random(VILLAGES.length)] ?? '';
      const fill = (text: string) => text.replaceAll('{v}', village);
      const at = new Date(now - random(12 * 60) * 60_000);
      const host = HOSTS[random(HOSTS.length)] ?? 'rawakini';
      return arrival(host, `${days}-${place}`, at, fill(title), fill(body));
    });
    await publish(driver, made);
  }
}

/** Searches that people keep beside the topics: one for the whole office, one whose owner is told of what is new. */
async function keepSearches(driver: Driver): Promise<void> {
  const filter = { isPaid: false };
  const road = { name: 'Keluhan jalan desa', query: '"jalan desa" OR berlubang', filter, isShared: true };
  await driver.act('andi', 'savedSearchSave', road, 'savedSearch { id }');
  const dyke = { name: 'Pengungsi dan tanggul', query: 'tanggul AND (mengungsi OR pengungsian OR jebol)' };
  const { savedSearch } = await driver.act('andi', 'savedSearchSave', dyke, 'savedSearch { id }');
  await driver.act('andi', 'savedSearchWatch', { savedSearchId: savedSearch.id });
}

/** The topic that the hospital owns, so that its contact reads what is written about it. */
async function tellHospital(driver: Driver): Promise<void> {
  const ownerUnitId = await hospitalId(driver);
  const { topic } = await driver.act('andi', 'topicSave', { ...HOSPITAL, ownerUnitId }, 'topic { id }');
  await driver.act('andi', 'topicActivate', { topicId: topic.id });
}

/** Registers the topics of the office and tells five weeks of ordinary news, then a dyke that breaks: a spike to look at. */
export async function tellCoverage(driver: Driver): Promise<void> {
  driver.at(DAYS + 1, '08:00');
  for (const { name, kind, query, place } of TOPICS) {
    const { topic } = await driver.act('andi', 'topicSave', { name, kind, query, place }, 'topic { id }');
    await driver.act('andi', 'topicActivate', { topicId: topic.id });
  }
  await tellHospital(driver);
  await tellQuietDays(driver);
  await keepSearches(driver);
  const hour = Math.floor(driver.end.getTime() / HOUR_MS) * HOUR_MS;
  driver.clock.set(new Date(hour - 60_000));
  const breach = BREACH.map(([title, body], place) =>
    arrival(
      HOSTS[place] ?? 'rawakini',
      `tanggul-${place}`,
      new Date(hour - 5 * HOUR_MS + place * 35 * 60_000),
      title,
      body,
    ),
  );
  await publish(driver, breach);
  driver.clock.set(driver.end);
  await driver.perform(watchSpikes);
}
