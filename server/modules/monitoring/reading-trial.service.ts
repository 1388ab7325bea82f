import type { Ctx } from '../../platform/ctx';
import { cut, storable } from './hashes.service';
import { hostFreeAt, leaveHost, restMs, takeHost } from './host-budget.service';
import { ReadingTrial } from './outlet-reading.entity';
import { TRIAL_JOB } from './outlet-reading.service';
import { type PageRead, readPage } from './page.service';

const PATIENCE_MS = 10_000;
const SHOWN = 5_000;
const KEPT_MS = 86_400_000;

/** One trial in the queue. */
export interface TrialTask {
  trialId: string;
  hostKey: string;
}

/** What a trial brought; without a page the host was taken until `retryAt`. */
export interface Tried {
  page: PageRead | null;
  retryAt: Date | null;
}

/** Fetches and reads the page of a trial; never throws for what a remote does. */
export async function readTrial(ctx: Ctx, { trialId, hostKey }: TrialTask): Promise<Tried> {
  const trial = await ctx.db.findOneBy(ReadingTrial, { id: trialId });
  if (!trial || trial.finishedAt) return { page: null, retryAt: null };
  const turn = await takeHost(ctx, hostKey, PATIENCE_MS);
  if (!turn) return { page: null, retryAt: await hostFreeAt(ctx, hostKey) };
  let extraMs = 0;
  try {
    const { includeSelector, excludeSelector } = trial;
    const page = await readPage(ctx, turn, trial.url, { includeSelector, excludeSelector });
    extraMs = restMs(ctx, page.outcome, page.retryAfterMs);
    return { page, retryAt: null };
  } finally {
    await leaveHost(ctx, turn, extraMs);
  }
}

/** Writes down what a trial showed; nothing else comes of it. */
export async function saveTrial(ctx: Ctx, task: TrialTask, { page, retryAt }: Tried): Promise<void> {
  if (retryAt) return ctx.enqueue(TRIAL_JOB, task, retryAt);
  if (!page) return;
  const { article, outcome, status } = page;
  const now = ctx.now();
  await ctx.db.update(
    ReadingTrial,
    { id: task.trialId },
    {
      finishedAt: now,
      updatedAt: now,
      outcome,
      status,
      title: article ? cut(article.title, 300) : null,
      author: article?.author ? cut(article.author, 200) : null,
      publishedAt: article?.publishedAt ?? null,
      text: article ? storable(cut(article.text, SHOWN)) : null,
      textLength: article?.text.length ?? 0,
    },
  );
  await ctx.db
    .createQueryBuilder()
    .delete()
    .from(ReadingTrial)
    .where('createdAt < :before', { before: now.getTime() - KEPT_MS })
    .execute();
}
