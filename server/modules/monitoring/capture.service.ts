import type { Ctx } from '../../platform/ctx';
import { announce, articleNamed } from './announce.service';
import { Article } from './article.entity';
import { ArticleCaptured } from './article.events';
import { closeBatch, emptyBatch } from './article-batch.service';
import { knownArticleId, urlHash } from './article-identity.service';
import { ArticleRecheck, type ItemFacts } from './article-parts.entity';
import { storeArrival } from './article-writer.service';
import { endClip } from './clip-end.service';
import { Evidence } from './evidence.entity';
import type { CapturedBy } from './evidence.service';
import { hostFreeAt, hostKeyOf, leaveHost, takeHost } from './host-budget.service';
import { blank, type PageRead, readPage } from './page.service';
import { repairUrl } from './pipeline/canonical-url';

export const CAPTURE_JOB = 'monitoring.capture';
const PATIENCE_MS = 10_000;
const RETRY_MINUTES = [2, 10, 60];

/** A page to be looked at now, for a proof or as a re-check of a known article. */
export interface CaptureTask {
  url: string;
  outletId: string | null;
  /** Opaque reference of who asked; null for re-checks. */
  ref: string | null;
  articleId: number | null;
  dueAt: number | null;
  attempts: number;
  /** The clip of a person that the page was asked for; absent for all others. */
  clipId?: string;
  /** True when the page is wanted only as long as nothing of the article is archived. */
  isFirst?: boolean;
}

/** What a capture brought; `retryAt` is set when the host was taken, `isNeedless` when nothing had to be fetched. */
export interface Captured {
  page: PageRead | null;
  retryAt: Date | null;
  isNeedless?: boolean;
}

/**
 * Fetches a page as article and evidence, at once as far as the host's budget allows; `article.captured` with `ref`
 * tells the end, also of a failure.
 */
export async function requestCapture(
  ctx: Ctx,
  input: { url: string; outletId: string | null; ref: string },
): Promise<void> {
  const task: CaptureTask = { ...input, articleId: null, dueAt: null, attempts: 0 };
  await ctx.enqueue(CAPTURE_JOB, task);
}

/** Looks at an article again on each of the dates: a new version, or a page changed, walled or gone, is told. */
export async function scheduleRechecks(ctx: Ctx, articleId: number, dates: readonly Date[]): Promise<void> {
  for (const dueAt of new Set(dates.map((date) => date.getTime()))) {
    if (await ctx.db.existsBy(ArticleRecheck, { articleId, dueAt })) continue;
    await ctx.db.insert(ArticleRecheck, { articleId, dueAt, doneAt: null });
    await queueRecheck(ctx, articleId, dueAt);
  }
}

/** Puts one look at an article into the queue. */
export async function queueRecheck(ctx: Ctx, articleId: number, dueAt: number | null): Promise<void> {
  const article = await ctx.db.findOneByOrFail(Article, { id: articleId });
  const task: CaptureTask = { url: article.url, outletId: null, ref: null, articleId, dueAt, attempts: 0 };
  await ctx.enqueue(CAPTURE_JOB, task, dueAt === null ? ctx.now() : new Date(dueAt));
}

/** Puts the page of an item clipped by hand into the queue. */
export function queueClip(ctx: Ctx, clipId: string, url: string): Promise<void> {
  const task: CaptureTask = {
    url,
    outletId: null,
    ref: null,
    articleId: null,
    dueAt: null,
    attempts: 0,
    clipId,
  };
  return ctx.enqueue(CAPTURE_JOB, task);
}

const isArchived = (ctx: Ctx, { isFirst, articleId }: CaptureTask): Promise<boolean> =>
  isFirst && articleId !== null ? ctx.db.existsBy(Evidence, { articleId }) : Promise.resolve(false);

/** Fetches and reads the page of a task; never throws for what a remote does. */
export async function capturePage(ctx: Ctx, task: CaptureTask): Promise<Captured> {
  if (await isArchived(ctx, task)) return { page: null, retryAt: null, isNeedless: true };
  const url = repairUrl(task.url)?.href;
  if (!url) return { page: blank(task.url, 'INVALID_URL'), retryAt: null };
  const hostKey = hostKeyOf(url);
  const turn = await takeHost(ctx, hostKey, PATIENCE_MS);
  if (!turn) return { page: null, retryAt: await hostFreeAt(ctx, hostKey) };
  try {
    return { page: await readPage(ctx, turn, url), retryAt: null };
  } finally {
    await leaveHost(ctx, turn);
  }
}

/** Stores what a capture brought and tells who asked for it. */
export async function saveCapture(ctx: Ctx, task: CaptureTask, captured: Captured): Promise<void> {
  const { page, retryAt, isNeedless } = captured;
  if (isNeedless || (page && (await isArchived(ctx, task)))) return;
  if (!page) return ctx.enqueue(CAPTURE_JOB, task, retryAt ?? ctx.now());
  const minutes = page.isTemporary ? RETRY_MINUTES[task.attempts] : undefined;
  if (minutes !== undefined) {
    const at = new Date(ctx.now().getTime() + Math.max(minutes * 60_000, page.retryAfterMs));
    return ctx.enqueue(CAPTURE_JOB, { ...task, attempts: task.attempts + 1 }, at);
  }
  const articleId = await stored(ctx, task, page);
  if (task.dueAt !== null && task.articleId !== null) {
    await ctx.db.update(
      ArticleRecheck,
      { articleId: task.articleId, dueAt: task.dueAt },
      { doneAt: ctx.now() },
    );
  }
  if (task.clipId !== undefined) await endClip(ctx, task.clipId, { articleId, outcome: page.outcome });
  if (task.ref === null) return;
  const subject = articleId === null ? { type: 'Capture', id: task.ref } : articleNamed(articleId);
  await announce(ctx, ArticleCaptured, subject, {
    articleId,
    ref: task.ref,
    outcome: page.outcome,
    url: task.url,
  });
}

const purposeOf = ({ clipId, ref }: CaptureTask): CapturedBy =>
  clipId !== undefined ? 'CLIP' : ref === null ? 'RECHECK' : 'REQUEST';

/** A page without a text makes no article, but changes what is known of an existing one. */
async function stored(ctx: Ctx, task: CaptureTask, page: PageRead): Promise<number | null> {
  const known = task.articleId ?? (await knownArticleId(ctx, [urlHash(task.url), urlHash(page.url)]));
  if (known === null && !page.article) return null;
  const item: ItemFacts = { title: '', link: page.asked, summary: '', author: null, dateText: null };
  const capturedBy = purposeOf(task);
  const batch = emptyBatch();
  const articleId = await storeArrival(ctx, batch, {
    item,
    page,
    articleId: known,
    sourceId: null,
    outletId: task.outletId,
    fallbackUrl: task.url,
    capturedBy,
  });
  await closeBatch(ctx, batch, articleNamed(articleId));
  return articleId;
}
