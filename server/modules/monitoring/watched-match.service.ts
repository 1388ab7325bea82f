import type { Ctx, Platform } from '../../platform/ctx';
import { announce, articleNamed } from './announce.service';
import type { Article } from './article.entity';
import { storable } from './hashes.service';
import { type Containment, containment, type Shingled, shingle } from './pipeline/shingles';
import { WatchedMatch, WatchedText, WatchedTextState } from './watched-text.entity';
import { WatchedTextChanged, WatchedTextMatched } from './watched-text.events';

/** Below this share of the ordered text nothing is reported (monitoring.md 5.4). */
const LEAST = 0.2;
const GRACE_MS = 30 * 86_400_000;

interface Watched {
  text: WatchedText;
  shingled: Shingled;
}

/** All five-word shingles of the active watched texts, so that even an excerpt is found exactly. */
interface WatchIndex {
  stamp: string;
  all: Map<string, Watched>;
  postings: Map<number, string[]>;
}

const indexes = new WeakMap<Platform, WatchIndex>();

/** The index as the tables have it now; rebuilt when they differ, so that no step relies on memory alone. */
async function indexOf(ctx: Ctx): Promise<WatchIndex> {
  const rows: { id: string; version: number }[] = await ctx.db.query(
    'SELECT id, version FROM watched_text WHERE state = ? ORDER BY id',
    [WatchedTextState.ACTIVE],
  );
  const stamp = rows.map(({ id, version }) => `${id} ${version}`).join();
  const known = indexes.get(ctx.app);
  if (known?.stamp === stamp) return known;
  const texts = await ctx.db.findBy(WatchedText, { state: WatchedTextState.ACTIVE });
  const index: WatchIndex = { stamp, all: new Map(), postings: new Map() };
  for (const text of texts) addTo(index, text);
  indexes.set(ctx.app, index);
  return index;
}

function addTo(index: WatchIndex, text: WatchedText): void {
  const shingled = shingle(text.text);
  index.all.set(text.id, { text, shingled });
  for (const hash of shingled.set) {
    const posting = index.postings.get(hash);
    if (posting) posting.push(text.id);
    else index.postings.set(hash, [text.id]);
  }
}

/** An article to be compared: what decides about it, its text, and the outlet's id. */
export interface Compared {
  article: Pick<Article, 'id'>;
  outletId: string | null;
  text: string;
}

/** Compares an article with every active watched text of its outlet and reports what it carries. */
export async function matchArticle(ctx: Ctx, compared: Compared): Promise<void> {
  const index = await indexOf(ctx);
  if (index.all.size === 0) return;
  const shingled = shingle(compared.text);
  const shared = new Map<string, number>();
  for (const hash of shingled.set)
    for (const id of index.postings.get(hash) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
  const former = await ctx.db.findBy(WatchedMatch, { articleId: compared.article.id });
  for (const { watchedTextId } of former) if (!shared.has(watchedTextId)) shared.set(watchedTextId, 0);
  for (const [id, count] of shared) {
    const watched = index.all.get(id);
    if (!watched || !isWatching(ctx, watched.text, compared.outletId)) continue;
    const before = former.find((match) => match.watchedTextId === id) ?? null;
    if (count < LEAST * watched.shingled.set.size && !before) continue;
    await report(ctx, watched.text, compared, containment(watched.shingled, shingled), before);
  }
}

/** Compares one stored article with one watched text, whether or not its time has come. */
export async function matchOne(
  ctx: Ctx,
  watched: WatchedText,
  shingled: Shingled,
  compared: Compared,
): Promise<void> {
  const figures = containment(shingled, compared.text);
  const before = await ctx.db.findOneBy(WatchedMatch, {
    watchedTextId: watched.id,
    articleId: compared.article.id,
  });
  if (figures.forward >= LEAST || before) await report(ctx, watched, compared, figures, before);
}

function isWatching(
  ctx: Ctx,
  { outletIds, activeFrom, activeTo }: WatchedText,
  outletId: string | null,
): boolean {
  const now = ctx.now().getTime();
  const isMine = outletIds.length === 0 || (outletId !== null && outletIds.includes(outletId));
  return isMine && now >= activeFrom.getTime() && (!activeTo || now <= activeTo.getTime() + GRACE_MS);
}

async function report(
  ctx: Ctx,
  watched: WatchedText,
  { article, outletId }: Compared,
  found: Containment,
  before: WatchedMatch | null,
): Promise<void> {
  const forward = rounded(found.forward);
  const reverse = rounded(found.reverse);
  if (before?.forward === forward && before.reverse === reverse) return;
  const { id: watchedTextId, ownerKind, ownerRef } = watched;
  const values = {
    forward,
    reverse,
    longestWords: found.longest.words,
    longestText: storable(found.longest.text),
    at: ctx.now(),
  };
  if (before) await ctx.db.update(WatchedMatch, { watchedTextId, articleId: article.id }, values);
  else await ctx.db.insert(WatchedMatch, { watchedTextId, articleId: article.id, ...values });
  await announce(
    ctx,
    before ? WatchedTextChanged : WatchedTextMatched,
    { type: 'WatchedText', id: watchedTextId },
    {
      watchedTextId,
      ownerKind,
      ownerRef,
      articleId: article.id,
      outletId,
      forward,
      reverse,
      longestWords: found.longest.words,
    },
    [articleNamed(article.id)],
  );
}

/** Four decimals, downwards: no share reaches a threshold by rounding. */
const rounded = (share: number): number => Math.floor(share * 10_000 + 1e-6) / 10_000;
