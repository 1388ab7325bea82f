import { testApp } from '../../test/app';
import { buildArticle, buildOutlet, newsText } from '../../test/factories/monitoring';
import { Article } from './article.entity';
import { runSteps } from './article-steps.service';
import { Shingle, TextRelation } from './copy.entity';
import { DupGroup } from './dup-group.entity';
import { sha256 } from './hashes.service';
import { MergeProposal } from './merge-proposal.entity';
import { MemberBy, Story, StoryMember } from './story.entity';
import { tendStories } from './story-job.service';
import { matchStored } from './watched-backfill.service';
import { WatchedMatch } from './watched-text.entity';
import { watchText } from './watched-text.service';

const app = testApp();
const DAY = 86_400_000;
const START = Date.parse('2026-01-30T00:00:00Z');

const FLOOD =
  'Banjir merendam ratusan rumah di Desa Lebak Jaya setelah tanggul Sungai Rawa jebol pada Senin malam. Petugas penanggulangan ' +
  'bencana mengevakuasi warga dengan perahu karet menuju balai desa. Ketinggian air mencapai satu setengah meter dan listrik ' +
  'dipadamkan. Bupati meninjau tanggul dan meminta perbaikan darurat dengan karung pasir agar air tidak meluas ke sawah.';
const FLOOD_AGAIN =
  'Tanggul Sungai Rawa jebol lagi sehingga banjir menggenangi Desa Lebak Jaya. Warga diungsikan memakai perahu karet ke balai ' +
  'desa oleh petugas penanggulangan bencana. Rumah warga terendam dan listrik padam, sedangkan bupati meminta karung pasir ' +
  'segera dipasang untuk perbaikan darurat tanggul supaya sawah selamat dari air banjir.';
const SCHOOL =
  'Dinas pendidikan membagikan beasiswa kepada pelajar berprestasi dari keluarga tidak mampu. Penyerahan berlangsung di aula ' +
  'sekolah menengah dan dihadiri kepala sekolah serta komite. Kuota beasiswa naik menjadi lima ratus siswa, dengan seleksi ' +
  'rapor dan wawancara yang diumumkan terbuka melalui papan informasi sekolah.';

interface Given {
  title: string;
  text: string;
  at?: number;
  outletNo?: number;
}

/** Stores articles and takes them through the pipeline in one batch. */
async function arrive(given: Given[]): Promise<number[]> {
  const stored: { article: Article; text: string }[] = [];
  for (const { title, text, at = START, outletNo } of given) {
    const article = await buildArticle(app, {
      title,
      text,
      publishedAt: new Date(at),
      ...(outletNo !== undefined && { outletNo }),
    });
    await app.perform((ctx) => ctx.db.update(Article, { id: article.id }, { textHash: sha256(text) }));
    article.textHash = sha256(text);
    stored.push({ article, text });
  }
  await run(stored, true);
  return stored.map(({ article }) => article.id);
}

const run = (stored: { article: Article; text: string }[], isNew: boolean) =>
  app.perform((ctx) =>
    runSteps(
      ctx,
      stored.map(({ article, text }) => ({ article, text, outletId: null, isSummary: text === '', isNew })),
      isNew ? 'LIVE' : 'BACKFILL',
    ),
  );

const article = async (id: number | undefined) => {
  const found = await app.db.findOneBy(Article, { id: id ?? 0 });
  if (!found) throw new Error('The article is missing.');
  return found;
};

describe('groups of copies', () => {
  it('makes one group of fourteen portals with the same wire text, each with its own lead and links (case 9)', async () => {
    const wire = newsText(1);
    const [first, ...rest] = await arrive(
      Array.from({ length: 14 }, (_, no) => ({
        title: `Judul ${no}`,
        text: `${newsText(100 + no, 1).split('.')[0]}.\n${wire}\nBaca juga: berita lain nomor ${no} di portal ini`,
        outletNo: no + 1,
        at: START + no * 60_000,
      })),
    );

    expect(await app.db.find(DupGroup)).toEqual([
      expect.objectContaining({ id: first, firstArticleId: first, articleCount: 14, outletCount: 14 }),
    ]);
    expect((await article(rest.at(-1))).dupGroupId).toBe(first);
    expect(await app.db.countBy(Story, {})).toBe(1);
    expect(await app.db.find(Story)).toMatchObject([{ articleCount: 14, itemCount: 1, outletCount: 14 }]);
    expect((await app.events('dupGroup.changed')).map(({ data }) => data)).toEqual([
      { groupIds: [first], articleIds: rest },
    ]);
  });

  it('finds a copy that comes in a later batch, with both shares and the longest passage', async () => {
    const wire = newsText(2, 4);
    const [first] = await arrive([{ title: 'Pertama', text: wire }]);
    const [second] = await arrive([
      { title: 'Kedua', text: wire.split('\n').slice(0, 2).join('\n'), at: START + 1000 },
    ]);

    expect((await article(second)).dupGroupId).toBe(first);
    const [relation] = await app.db.find(TextRelation);
    expect(relation).toMatchObject({
      a: first,
      b: second,
      containment: 1,
      shareBa: 1,
      longestWords: 90,
      grade: 'SAME_TEXT',
    });
    expect(relation?.shareAb).toBeCloseTo(86 / 176, 2);
  });

  it('compares short texts by their hash alone and gives every article without text a group', async () => {
    const short = 'Pasar Lebak buka kembali besok pagi pukul tujuh.';
    const ids = await arrive([
      { title: 'Pasar', text: short },
      { title: 'Pasar buka', text: short, at: START + 1000 },
      { title: 'Pasar lain', text: `${short} Warga senang.`, at: START + 2000 },
      { title: 'Tanpa teks', text: '', at: START + 3000 },
    ]);
    const groups = await Promise.all(ids.map(async (id) => (await article(id)).dupGroupId));
    expect(groups).toEqual([ids[0], ids[0], ids[2], ids[3]]);
    expect(await app.db.countBy(Shingle, {})).toBe(0);
  });

  it('proposes to merge two groups that one article reaches, and merges none', async () => {
    const [one, two] = [newsText(5, 3), newsText(6, 3)];
    const [a, b] = await arrive([
      { title: 'Satu', text: one },
      { title: 'Dua', text: two, at: START + 1000 },
    ]);
    await arrive([{ title: 'Gabungan', text: `${one}\n${two}`, at: START + 2000 }]);

    expect(
      (await app.db.find(DupGroup, { order: { id: 'ASC' } })).map(({ id, articleCount }) => [
        id,
        articleCount,
      ]),
    ).toEqual([
      [a, 2],
      [b, 1],
    ]);
    const [proposal] = (await app.db.find(MergeProposal)).filter(({ kind }) => kind === 'GROUP');
    expect(proposal).toMatchObject({ leftNo: a, rightNo: b, state: 'OPEN', score: 1 });
  });

  it('does not take the standing lines of an outlet for a copy', async () => {
    const footer =
      'Portal ini menerima tulisan warga tentang kejadian di sekitar rumah lengkap dengan foto dan nama terang pengirim yang dapat ' +
      'dihubungi oleh redaksi setiap hari kerja mulai pagi sampai petang tanpa dipungut biaya apa pun dari pengirim';
    await arrive(
      Array.from({ length: 61 }, (_, no) => ({
        title: `Berita ${no}`,
        text: `${newsText(200 + no, 1)}\n${footer}`,
        outletNo: 7,
        at: START + no * 1000,
      })),
    );
    await app.perform((ctx) => ctx.db.query('DELETE FROM shingle'));
    const [a, b] = await arrive([
      { title: 'A', text: `${newsText(300, 1)}\n${footer}`, outletNo: 7, at: START + 90_000 },
      { title: 'B', text: `${newsText(301, 1)}\n${footer}`, outletNo: 7, at: START + 91_000 },
    ]);
    expect(await app.db.find(TextRelation, { where: { a: a ?? 0, b: b ?? 0 } })).toEqual([]);
    expect((await article(b)).dupGroupId).toBe(b);
  });

  it('forgets the hashes of a text after thirty days', async () => {
    await arrive([{ title: 'Banjir', text: FLOOD, at: app.clock.now().getTime() }]);
    const count = () => app.db.count(Shingle);
    const kept = await count();
    expect(kept).toBeGreaterThan(0);

    app.clock.set(new Date(app.clock.now().getTime() + 30 * DAY));
    await app.perform(tendStories);
    expect(await count()).toBe(kept);
    app.clock.set(new Date(app.clock.now().getTime() + DAY));
    await app.perform(tendStories);
    expect(await count()).toBe(0);
  });

  it('attributes an article cut to 35 percent to the release, whatever the sampled index finds (case 10)', async () => {
    const release = newsText(9, 6);
    const outlet = await buildOutlet(app, { name: 'Agregator', hosts: ['agregator.example'] });
    const watched = await app.perform((ctx) =>
      watchText(ctx, {
        ownerKind: 'RELEASE',
        ownerRef: 'siaran-1',
        title: 'Siaran pers',
        text: release,
        outletIds: [],
        activeFrom: new Date(START - DAY),
        activeTo: null,
      }),
    );
    const words = release.split(/\s+/);
    const cutText = words.slice(0, Math.round(words.length * 0.35)).join(' ');
    const [id] = await arrive([{ title: 'Potongan', text: cutText, outletNo: outlet.no }]);
    await app.perform((ctx) => matchStored(ctx, { watchedTextId: watched.id, afterId: 0 }));

    const [match] = await app.db.find(WatchedMatch);
    expect(match).toMatchObject({ articleId: id, reverse: 1 });
    expect(match?.forward).toBeGreaterThan(0.3);
    expect(match?.forward).toBeLessThan(0.4);
  });
});

describe('stories', () => {
  it('joins two reports of one flood and keeps another event apart', async () => {
    const ids = await arrive([
      { title: 'Tanggul jebol, banjir rendam Desa Lebak Jaya', text: FLOOD },
      { title: 'Banjir Desa Lebak Jaya, warga mengungsi', text: FLOOD_AGAIN, at: START + 3_600_000 },
      { title: 'Beasiswa pelajar dibagikan', text: SCHOOL, at: START + 7_200_000 },
    ]);
    const [one, two, three] = await Promise.all(ids.map(article));
    expect(one?.storyNo).toBe(1);
    expect(two?.storyNo).toBe(1);
    expect(three?.storyNo).toBe(2);
    expect(await app.db.findOneBy(Story, { no: 1 })).toMatchObject({
      title: 'Tanggul jebol, banjir rendam Desa Lebak Jaya',
      articleCount: 2,
      itemCount: 2,
      firstAt: new Date(START),
      lastAt: new Date(START + 3_600_000),
    });
    expect((await app.events('story.opened'))[0]?.data).toMatchObject({
      storyIds: [expect.any(String), expect.any(String)],
    });
  });

  it('keeps two floods told in the same words twelve days apart as two stories (case 11)', async () => {
    await arrive([{ title: 'Banjir rendam Desa Lebak Jaya', text: FLOOD }]);
    await arrive([{ title: 'Banjir rendam Desa Lebak Jaya', text: FLOOD_AGAIN, at: START + 12 * DAY }]);
    expect(await app.db.countBy(Story, {})).toBe(2);
  });

  it('grows a story of an earlier batch, and closes it five days after its last article', async () => {
    await arrive([{ title: 'Banjir Desa Lebak Jaya', text: FLOOD }]);
    await arrive([{ title: 'Banjir di Lebak Jaya', text: FLOOD_AGAIN, at: START + DAY }]);
    const [grew] = await app.events('story.grew');
    const [story] = await app.db.find(Story);
    expect(grew?.data).toMatchObject({ storyIds: [story?.id] });

    app.clock.set(new Date(START + 6 * DAY + 1));
    await app.perform(tendStories);
    expect(await app.db.findOneBy(Story, { no: 1 })).toMatchObject({ state: 'CLOSED', articleCount: 2 });
    expect((await app.events('story.closed'))[0]?.data).toEqual({ storyIds: [story?.id] });
    await arrive([
      { title: 'Banjir Lebak Jaya', text: `${FLOOD_AGAIN} Hujan deras masih turun.`, at: START + 4 * DAY },
    ]);
    expect(await app.db.countBy(StoryMember, { storyNo: 1 })).toBe(2);
  });

  it('leaves every member where it is when articles are run again', async () => {
    const ids = await arrive([
      { title: 'Banjir Desa Lebak Jaya', text: FLOOD },
      { title: 'Beasiswa dibagikan', text: SCHOOL, at: START + 1000 },
    ]);
    await app.perform((ctx) =>
      ctx.db.update(StoryMember, { dupGroupId: ids[1] ?? 0 }, { storyNo: 1, by: MemberBy.PERSON }),
    );
    await app.perform((ctx) => ctx.db.update(Article, { id: ids[1] ?? 0 }, { storyNo: 1 }));
    const again = await Promise.all(ids.map(article));
    await run(
      [
        { article: again[0] as Article, text: FLOOD },
        { article: again[1] as Article, text: SCHOOL },
      ],
      false,
    );
    expect((await article(ids[1])).storyNo).toBe(1);
    expect(await app.db.findOneBy(StoryMember, { dupGroupId: ids[1] ?? 0 })).toMatchObject({
      storyNo: 1,
      by: 'PERSON',
    });
  });
});
