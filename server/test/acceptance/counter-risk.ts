import { Topic } from '../../modules/monitoring/topic.entity';
import { MediaOutlet } from '../../modules/outlets/outlet.entity';
import { buildCoverage } from '../factories/coverage';
import { buildStory, say } from '../factories/risk';
import type { Answer } from './cast';
import { fetchPage, siteOf } from './newsroom';
import { same } from './report';
import { iso, moveTo, type Stage, wib } from './stage';

const DAY = '2026-05-14';
const HOUR = 3_600_000;
/** Items of the days three to nine before, as on the quiet days of the story. */
const QUIET = [1, 0, 2, 1, 0, 1, 2];
/** No story of the pipeline has this number yet. */
const MIXED = 9_000;

/** A topic that Andi writes, with its quiet days behind it. */
async function quietTopic(stage: Stage, name: string): Promise<Topic> {
  const { cast, app } = stage;
  const words = { name, kind: 'RISK', priority: 5, query: `"${name}"` };
  const { topic } = await cast.andi.must('topicSave', words, 'topic { id }');
  await cast.andi.must('topicActivate', { topicId: topic.id }, 'topic { state }');
  const made = await app.db.findOneByOrFail(Topic, { id: topic.id });
  const { no } = await outlet(stage, 'RK');
  const from = wib(`${DAY} 14:45`).getTime();
  const items = QUIET.flatMap((count, place) =>
    Array.from({ length: count }, () => ({
      at: new Date(from - ((place + 3) * 24 + 12) * HOUR),
      outletNo: no,
    })),
  );
  await buildCoverage(app, made, items);
  return made;
}

const outlet = (stage: Stage, key: string): Promise<MediaOutlet> =>
  stage.app.db.findOneByOrFail(MediaOutlet, { id: siteOf(stage, key).outletId });

const RISK = `query ($id: ID!) { article(id: $id) { story { risk { at score level label hardTriggers } alert { level history { hardTriggers } } } } }`;
const riskOf = async ({ cast }: Stage, id: string): Promise<Answer> =>
  (await cast.andi.ask(RISK, { id })).article.story;

/** Example B: one negative item of a local outlet. */
async function oneNegative(stage: Stage): Promise<string> {
  const topic = await quietTopic(stage, 'lapangan voli');
  const id = await fetchPage(stage, {
    key: 'RK',
    slug: 'lapangan-voli',
    title: 'Genangan di lapangan',
    text: 'Warga dusun mengeluhkan lapangan voli yang tergenang. Bangku penonton basah setiap hujan turun.',
    published: `${DAY} 14:33`,
    fetched: `${DAY} 14:36`,
    label: null,
  });
  await stage.cast.andi.must(
    'toneSet',
    { articleId: id, topicId: topic.id, label: 'NEGATIVE' },
    '__typename',
  );
  return id;
}

/** Example C: twenty items, one of them negative, of a provincial outlet that names a director. */
async function twentyMixed(stage: Stage): Promise<string> {
  const topic = await quietTopic(stage, 'pabrik es');
  await buildStory(stage.app, MIXED);
  const outlets = new Map([
    ['GP', await outlet(stage, 'GP')],
    ['RK', await outlet(stage, 'RK')],
  ]);
  const from = wib(`${DAY} 14:45`).getTime();
  const items = Array.from({ length: 20 }, (_, place) => ({
    by: place === 0 ? 'GP' : 'RK',
    at: new Date(from - (place % 2 === 0 ? 1 : 3) * HOUR - place * 60_000),
    storyNo: MIXED,
    tone: place === 0 ? -1 : 1,
    text: place === 0 ? 'Direktur pabrik es memberi keterangan.' : 'Pabrik es desa menambah jam kerja.',
  }));
  const [id] = await say(stage.app, { topic, outlets }, items);
  return String(id);
}

/** Assertion 17: what one negative item weighs, alone and among twenty. */
export async function mildNews(stage: Stage): Promise<void> {
  await moveTo(stage, `${DAY} 14:30`);
  const mixed = await twentyMixed(stage);
  const alone = await oneNegative(stage);
  await moveTo(stage, `${DAY} 14:45`);
  const one = await riskOf(stage, alone);
  same('one negative item', [one.risk.score, one.risk.level, one.alert], [10.07, 'NORMAL', null]);
  const twenty = await riskOf(stage, mixed);
  same('one of twenty', [twenty.risk.score, twenty.risk.label], [34.05, 'POSITIVE_OR_MIXED']);
  same('its alert', [null, 'WASPADA'].includes(twenty.alert?.level ?? null), true);
}

/** Assertion 18: alleged corruption in a national outlet, between two times of the grid. */
export async function allegation(stage: Stage): Promise<void> {
  await quietTopic(stage, 'pengadaan kapal');
  const id = await fetchPage(stage, {
    key: 'NW',
    slug: 'pengadaan-kapal',
    title: 'Pengadaan kapal dipersoalkan',
    text: 'Kepala dinas terseret dugaan korupsi pengadaan kapal penyeberangan. Penyidik memeriksa berkas lelang tahun lalu.',
    published: `${DAY} 14:50`,
    fetched: `${DAY} 14:52`,
    label: null,
  });
  const { risk, alert } = await riskOf(stage, id);
  const expected = [iso(`${DAY} 14:52`), 60, 'SIAGA', ['CORRUPTION_ALLEGATION']];
  same('at once', [risk.at, risk.score, risk.level, risk.hardTriggers], expected);
  same('its alert', [alert.level, alert.history[0].hardTriggers], ['SIAGA', ['CORRUPTION_ALLEGATION']]);
}
