import type { Ctx } from '../../platform/ctx';
import { type Download, formatOf, type Offer, sheetOffer } from '../../platform/downloads';
import { notFound } from '../../platform/errors';
import { renderPdf } from '../../platform/pdf';
import { person } from '../identity/person.service';
import { paperFacts, whenWords } from '../monitoring/paper-facts.service';
import { Crisis } from './crisis.entity';
import { FollowUp } from './follow-up.entity';
import { AfterActionReview } from './review.entity';
import { reviewFacts, revived } from './review-facts.service';
import { type ReviewMatter, reviewPaper, reviewSheets } from './review-paper';

/** Everything a review shows; one that was submitted shows the records as they were then. */
export async function reviewMatter(
  ctx: Ctx,
  review: AfterActionReview,
  crisis: Crisis,
): Promise<ReviewMatter> {
  const followUps = await ctx.list(FollowUp, 'reviewId', review.id);
  return {
    review,
    facts: review.facts === null ? await reviewFacts(ctx, crisis) : revived(review.facts),
    followUps: await Promise.all(
      followUps.map(async ({ text, ownerId, dueOn, state }) => ({
        ...{ text, dueOn, state },
        ownerName: (await person(ctx, ownerId))?.name ?? '–',
      })),
    ),
    when: (at) => whenWords(ctx, at),
  };
}

/** `/download/review?id=`: an after-action review on paper or as tables. */
export const reviewDownload: Download = {
  name: 'review',
  make: async (ctx, query, folder): Promise<Offer> => {
    const format = formatOf(query, ['pdf', 'xlsx']);
    const review = await ctx.find(AfterActionReview, query.get('id') ?? '');
    const crisis = review && (await ctx.find(Crisis, review.crisisId));
    if (!review || !crisis) throw notFound(['id']);
    const matter = await reviewMatter(ctx, review, crisis);
    const name = `evaluasi-${crisis.code.toLowerCase()}`;
    const filter = `Evaluasi ${crisis.code}`;
    if (format === 'xlsx')
      return sheetOffer(ctx, folder, 'xlsx', name, reviewSheets(matter), {
        title: `Evaluasi Pascakrisis ${crisis.code}`,
        filter,
      });
    const bytes = await renderPdf(reviewPaper(matter, paperFacts(ctx)));
    return { fileName: `${name}.pdf`, mime: 'application/pdf', filter, rows: 1, bytes };
  },
};
