import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { announce, articleNamed } from './announce.service';
import type { FreshText } from './article-steps.service';
import { CopyMove, RelationGrade, TextRelation } from './copy.entity';
import { DupGroupChanged } from './copy.events';
import { type CopyScene, copyScene, type Known } from './copy-candidates.service';
import { joinGroups, recountGroups } from './copy-groups.service';
import { countLines, dayOfId } from './copy-lines.service';
import { storable } from './hashes.service';
import { ProposalKind } from './merge-proposal.entity';
import { gradeOf, overlap, SAME_GROUP, sampled } from './pipeline/copies';
import { containment } from './pipeline/shingles';
import { propose } from './proposal.service';
import { upsertNumbers } from './upsert.service';

/** Further copies of a group this large are not indexed: the first ones find whatever follows. */
const INDEXED_COPIES = 30;
const ALL_BUT_SAME = 0.9;

/** A candidate with what it shares. */
interface Related {
  other: Known;
  containment: number;
}

/** Puts every article of a batch into its group of copies, its own where it is alone (monitoring.md 5.3). */
export async function groupCopies(ctx: Ctx, all: readonly FreshText[]): Promise<void> {
  const texts = [...new Map(all.map((text) => [text.article.id, text])).values()];
  texts.sort((a, b) => a.article.id - b.article.id);
  const scene = await copyScene(ctx, texts);
  const moved = await movesOf(ctx, texts);
  const same = await sameTexts(ctx, texts);
  const joined = new Map<number, number>();
  const relations: TextRelation[] = [];
  for (const { article, isSummary } of texts) {
    const related = relatedOf(scene, article.id);
    relations.push(...related.flatMap(({ other }) => relationOf(scene, article.id, other)));
    const twin = !isSummary && article.textHash ? same.get(article.textHash) : undefined;
    const reached = reachedGroups(related, twin);
    const group = article.dupGroupId ?? moved.get(article.id) ?? reached[0]?.[0] ?? article.id;
    for (const [other, score] of reached) await proposeGroups(ctx, group, other, score);
    if (article.dupGroupId == null) joined.set(article.id, group);
    article.dupGroupId = group;
    const text = scene.texts.get(article.id);
    if (text) text.groupId = group;
    if (!isSummary && article.textHash && !twin) same.set(article.textHash, group);
  }
  await write(ctx, texts, scene, joined, relations);
}

const proposeGroups = async (ctx: Ctx, group: number, other: number, score: number): Promise<void> => {
  if (other !== group) await propose(ctx, ProposalKind.GROUP, group, other, score);
};

async function movesOf(ctx: Ctx, texts: readonly FreshText[]): Promise<Map<number, number>> {
  const ids = texts.map(({ article }) => article.id);
  const rows: Record<string, number | string>[] = await ctx.db.query(
    `SELECT articleId, dupGroupId FROM ${ctx.app.writer.getMetadata(CopyMove).tableName} WHERE articleId IN (${marks(ids)})`,
    ids,
  );
  return new Map(rows.map((row) => [toNumber(row.articleId), toNumber(row.dupGroupId)]));
}

/** Groups of the stored articles whose text is the same to the letter, by its hash. */
async function sameTexts(ctx: Ctx, texts: readonly FreshText[]): Promise<Map<string, number>> {
  const hashes = texts.flatMap(({ article, isSummary }) => (isSummary ? [] : (article.textHash ?? [])));
  if (hashes.length === 0) return new Map();
  const rows: { textHash: string; groupId: number | string }[] = await ctx.db.query(
    `SELECT textHash, MIN(dupGroupId) AS groupId FROM article
     WHERE textHash IN (${marks(hashes)}) AND dupGroupId IS NOT NULL GROUP BY textHash`,
    hashes,
  );
  return new Map(rows.map((row) => [row.textHash, toNumber(row.groupId)]));
}

/** What an article shares with its candidates that already have their place, the nearest and earliest first. */
function relatedOf(scene: CopyScene, id: number): Related[] {
  const own = scene.texts.get(id);
  if (!own) return [];
  const found: Related[] = [];
  for (const other of scene.candidates(id).map((one) => scene.texts.get(one))) {
    if (!other || other.groupId === null) continue;
    const shares = overlap(own.shingled.set, other.shingled.set);
    if (gradeOf(shares.containment)) found.push({ other, containment: shares.containment });
  }
  return found.sort((a, b) => b.containment - a.containment || a.other.id - b.other.id);
}

/** Groups within reach, the best first; a text that is the same to the letter is nearest of all. */
function reachedGroups(related: readonly Related[], twin: number | undefined): [number, number][] {
  const reached = new Map<number, number>(twin === undefined ? [] : [[twin, 1]]);
  for (const { other, containment: share } of related)
    if (share >= SAME_GROUP && other.groupId !== null && !reached.has(other.groupId))
      reached.set(other.groupId, share);
  return [...reached];
}

function relationOf(scene: CopyScene, id: number, other: Known): TextRelation[] {
  const own = scene.texts.get(id);
  if (!own) return [];
  const [first, second] = own.id < other.id ? [own, other] : [other, own];
  const shares = overlap(first.shingled.set, second.shingled.set);
  const { longest } = containment(first.shingled, second.shingled);
  return [
    {
      a: first.id,
      b: second.id,
      containment: rounded(shares.containment),
      shareAb: rounded(shares.forward),
      shareBa: rounded(shares.reverse),
      longestWords: longest.words,
      longestText: storable(longest.text),
      grade: RelationGrade[gradeOf(shares.containment) ?? 'SHARES_PASSAGES'],
    },
  ];
}

/** Four decimals, downwards: no share reaches a threshold by rounding. */
const rounded = (share: number): number => Math.floor(share * 10_000 + 1e-6) / 10_000;

async function write(
  ctx: Ctx,
  texts: readonly FreshText[],
  scene: CopyScene,
  joined: Map<number, number>,
  relations: TextRelation[],
): Promise<void> {
  const changed = texts.flatMap(({ article, isNew }) => (isNew ? [] : article.id));
  if (changed.length > 0)
    await ctx.db.query(
      `DELETE FROM text_relation WHERE a IN (${marks(changed)}) OR b IN (${marks(changed)})`,
      [...changed, ...changed],
    );
  const unique = [...new Map(relations.map((row) => [`${row.a} ${row.b}`, row])).values()];
  if (unique.length > 0) await ctx.db.insert(TextRelation, unique);
  await joinGroups(ctx, joined);
  const groups = await recountGroups(ctx, [...joined.values()]);
  await index(ctx, texts, scene, groups);
  await countLines(ctx, texts);
  const grown = [...joined].filter(([id, group]) => id !== group);
  if (grown.length === 0) return;
  const groupIds = [...new Set(grown.map(([, group]) => group))];
  const articleIds = grown.map(([id]) => id);
  const [first = 0] = groupIds;
  await announce(
    ctx,
    DupGroupChanged,
    { type: 'DupGroup', id: String(first) },
    { groupIds, articleIds },
    articleIds.map(articleNamed),
  );
}

async function index(
  ctx: Ctx,
  texts: readonly FreshText[],
  scene: CopyScene,
  sizes: Map<number, number>,
): Promise<void> {
  const rows: [number, number, number][] = [];
  for (const { article } of texts) {
    const text = scene.texts.get(article.id);
    if (!text || isOneMore(scene, text, sizes)) continue;
    for (const hash of sampled(text.shingled.set)) rows.push([hash, article.id, dayOfId(article.id)]);
  }
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  await upsertNumbers(ctx, 'shingle', ['hash', 'docNo'], ['day'], rows, 'SET');
}

const isOneMore = (scene: CopyScene, text: Known, sizes: Map<number, number>): boolean =>
  (sizes.get(text.groupId ?? 0) ?? 0) > INDEXED_COPIES &&
  (relatedOf(scene, text.id)[0]?.containment ?? 0) >= ALL_BUT_SAME;
