import { type JobKind, job } from '../../platform/jobs';
import { CAPTURE_JOB, type Captured, type CaptureTask, capturePage, saveCapture } from './capture.service';
import { endImport, IMPORT_JOB, type ImportStep, importStep } from './clip-batch.service';
import { endRetention, oldFiles, REMOVAL_JOB, type Removal, removeFiles } from './evidence-retention.service';
import { TRIAL_JOB } from './outlet-reading.service';
import { type PollAttempt, pollSource } from './poll.service';
import { POLL_JOB, savePoll } from './poll-writer.service';
import { type ReadResult, readPages } from './read.service';
import { READ_JOB, type ReadPages } from './read-queue.service';
import { saveReads } from './read-writer.service';
import { readTrial, saveTrial, type TrialTask, type Tried } from './reading-trial.service';
import { forgetDeliveries } from './receiving-address.service';
import {
  type MailedFiles,
  makeMailedFiles,
  queueReportMails,
  REPORT_MAIL_JOB,
  type ReportMailing,
} from './report-mail.service';
import { type DueReport, dueReports, makeDueReports } from './report-schedule.service';
import { tellSearches } from './search-digest.service';
import { INDEX_JOB, indexStored } from './search-step.service';
import { claimPoll } from './source.service';
import { belowHabit } from './source-habit.service';
import { watchSpikes } from './spike-job.service';
import { type LikePair, likeStories, proposePairs, tendStories } from './story-job.service';
import { dueSources, sweepSources } from './sweep.service';
import { RANK_JOB, type RankStep, settleRank } from './tone-rank.service';
import { REMATCH_JOB, rematchStep } from './topic-rematch.service';
import { type MatchStep, matchStored } from './watched-backfill.service';
import { MATCH_JOB } from './watched-text.service';

/** Takes articles through the pipeline: two batches at once deadlock on stories and counts on MariaDB, and start again. */
const LANE = 'articles';

/** What monitoring does by itself; whatever touches the network stands outside the transaction. */
export const monitoringJobs: readonly JobKind[] = [
  job<Record<string, never>, string[]>({
    kind: 'monitoring.schedule',
    everySeconds: 5,
    outside: (ctx) => dueSources(ctx),
    effect: async (ctx, _payload, due) => {
      for (const id of due) await claimPoll(ctx, id);
    },
  }),
  job<unknown, string[]>({
    kind: 'monitoring.retention',
    everySeconds: 86_400,
    outside: oldFiles,
    effect: (ctx, _payload, files) => endRetention(ctx, files),
  }),
  job<Removal>({ kind: REMOVAL_JOB, outside: removeFiles, effect: async () => undefined }),
  job<{ sourceId: string }, PollAttempt>({
    kind: POLL_JOB,
    outside: (ctx, { sourceId }) => pollSource(ctx, sourceId),
    effect: (ctx, { sourceId }, attempt) => savePoll(ctx, sourceId, attempt),
  }),
  job<ReadPages, ReadResult>({ kind: READ_JOB, outside: readPages, effect: saveReads, lane: LANE }),
  job<CaptureTask, Captured>({ kind: CAPTURE_JOB, outside: capturePage, effect: saveCapture }),
  job<ImportStep>({
    kind: IMPORT_JOB,
    effect: (ctx, step) => importStep(ctx, step),
    gaveUp: (ctx, step) => endImport(ctx, step),
    lane: LANE,
  }),
  job({ kind: 'monitoring.forget-deliveries', everySeconds: 86_400, effect: forgetDeliveries }),
  job<TrialTask, Tried>({ kind: TRIAL_JOB, outside: readTrial, effect: saveTrial }),
  job<{ afterId: number }>({ kind: INDEX_JOB, effect: (ctx, step) => indexStored(ctx, step) }),
  job<{ rematchId: string }>({
    kind: REMATCH_JOB,
    effect: (ctx, step) => rematchStep(ctx, step),
    lane: LANE,
  }),
  job<RankStep>({ kind: RANK_JOB, effect: (ctx, step) => settleRank(ctx, step), lane: LANE }),
  job<MatchStep>({ kind: MATCH_JOB, effect: (ctx, step) => matchStored(ctx, step), lane: LANE }),
  job({ kind: 'monitoring.stories', everySeconds: 3600, effect: (ctx) => tendStories(ctx), lane: LANE }),
  job<Record<string, never>, LikePair[]>({
    kind: 'monitoring.like-stories',
    everySeconds: 86_400,
    outside: (ctx) => likeStories(ctx),
    effect: (ctx, _payload, pairs) => proposePairs(ctx, pairs),
  }),
  job({ kind: 'monitoring.search-digest', everySeconds: 60, effect: (ctx) => tellSearches(ctx) }),
  job({ kind: 'monitoring.spikes', everySeconds: 60, effect: (ctx) => watchSpikes(ctx) }),
  job<Record<string, never>, string[]>({
    kind: 'monitoring.sweep',
    everySeconds: 3600,
    outside: (ctx) => belowHabit(ctx),
    effect: (ctx, _payload, thin) => sweepSources(ctx, thin),
  }),
  job<Record<string, never>, DueReport[]>({
    kind: 'monitoring.reports',
    everySeconds: 300,
    outside: (ctx) => dueReports(ctx),
    effect: (ctx, _payload, due) => makeDueReports(ctx, due),
  }),
  job<ReportMailing, MailedFiles>({
    kind: REPORT_MAIL_JOB,
    outside: makeMailedFiles,
    effect: queueReportMails,
  }),
];
