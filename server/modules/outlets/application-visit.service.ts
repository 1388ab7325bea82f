import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { OutletApplication, type ScoreEntry } from './application.entity';
import { ApplicationFactualPassed, ApplicationScored, ApplicationVisitStarted } from './application.events';
import { ApplicationAction, applicationLifecycle } from './application.lifecycle';
import { idsOf, moved } from './application.service';
import { Grade } from './outlet.entity';
import { fileFor, spoken } from './permit';
import type {
  PassFactualInput,
  ScoreApplicationInput,
  ScoreInput,
  StartVisitInput,
} from './verification.inputs';

const REGULAR_MONTHS = 6;

/** Sets the day of the visit. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function startVisit(
  ctx: Ctx,
  { applicationId, visitOn }: StartVisitInput,
): Promise<OutletApplication> {
  const application = await ctx.get(OutletApplication, applicationId);
  await applicationLifecycle.take(ctx, application, ApplicationAction.START_VISIT);
  if (visitOn < ctx.today()) throw invalid('visitOn', 'Hari kunjungan tidak boleh sebelum hari ini.');
  application.visitOn = visitOn;
  await moved(ctx, application);
  await ctx.emit(ApplicationVisitStarted, application, { ...idsOf(application), visitOn });
  return application;
}

/** What a visit must have seen for the outlet to pass. @throws INVALID_INPUT */
function assertFindings(ctx: Ctx, application: OutletApplication, input: PassFactualInput): void {
  if ((application.visitOn ?? '') > ctx.today())
    throw invalid('applicationId', `Kunjungan baru dijadwalkan pada ${application.visitOn}.`);
  if (!input.editorialTeamMet) throw invalid('editorialTeamMet', 'Tim redaksi harus ditemui.');
  if (input.regularOutputMonths < REGULAR_MONTHS) {
    throw invalid(
      'regularOutputMonths',
      `Terbitan harus teratur paling sedikit ${REGULAR_MONTHS} bulan; tercatat ${input.regularOutputMonths} bulan.`,
    );
  }
  spoken(input.originalitySample, 'originalitySample', 'Tulis contoh berita yang diperiksa keasliannya.');
}

/**
 * Records a visit that confirmed office, editorial team, regular output and originality.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT on the finding that is missing
 */
export async function passFactual(ctx: Ctx, input: PassFactualInput): Promise<OutletApplication> {
  const application = await ctx.get(OutletApplication, input.applicationId);
  await applicationLifecycle.take(ctx, application, ApplicationAction.PASS_FACTUAL);
  assertFindings(ctx, application, input);
  const photo = await fileFor(ctx, input.photoFileId, application.companyId, 'photoFileId');
  const { latitude, longitude, editorialTeamMet, regularOutputMonths, originalitySample, note } = input;
  application.visitFindings = {
    latitude,
    longitude,
    editorialTeamMet,
    regularOutputMonths,
    originalitySample: originalitySample.trim(),
    note: note?.trim() ?? '',
  };
  application.visitPhotoFileId = photo.id;
  application.factualVerifierId = ctx.actor.id;
  await moved(ctx, application);
  await ctx.emit(ApplicationFactualPassed, application, idsOf(application));
  return application;
}

/** One entry per criterion of the profile, in its order. @throws INVALID_INPUT */
function sheetOf(ctx: Ctx, points: ScoreInput[]): ScoreEntry[] {
  const { criteria } = ctx.profile.scoring;
  const unknown = points.findIndex((one) => !criteria.some(({ key }) => key === one.key));
  if (unknown >= 0)
    throw invalid(['points', String(unknown), 'key'], 'Kriteria ini tidak ada dalam lembar nilai.');
  return criteria.map(({ key, label, max }) => {
    const [given, again] = points.filter((one) => one.key === key);
    if (!given || again) throw invalid('points', `Isi nilai untuk "${label}" tepat satu kali.`);
    if (given.points > max)
      throw invalid(
        ['points', String(points.indexOf(given)), 'points'],
        `Nilai "${label}" paling banyak ${max}.`,
      );
    return { key, label, max, points: given.points, note: given.note?.trim() ?? '' };
  });
}

/** The class of a score by the thresholds of the profile; null below the lowest. */
export function tierOf(score: number, { A, B, C }: { A: number; B: number; C: number }): Grade | null {
  if (score >= A) return Grade.A;
  if (score >= B) return Grade.B;
  return score >= C ? Grade.C : null;
}

/**
 * Fills in the score sheet; sum and class are computed, never typed.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function scoreApplication(
  ctx: Ctx,
  { applicationId, points }: ScoreApplicationInput,
): Promise<OutletApplication> {
  const application = await ctx.get(OutletApplication, applicationId);
  await applicationLifecycle.take(ctx, application, ApplicationAction.SCORE);
  const sheet = sheetOf(ctx, points);
  const score = sheet.reduce((sum, entry) => sum + entry.points, 0);
  const tier = tierOf(score, ctx.profile.scoring.tiers);
  Object.assign(application, { scoreSheet: sheet, score, tier, scoredById: ctx.actor.id });
  await moved(ctx, application);
  await ctx.emit(ApplicationScored, application, { ...idsOf(application), score, tier });
  return application;
}
