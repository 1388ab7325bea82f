import { Field, InputType, ObjectType } from 'type-graphql';
import { InId, InObjects, InText, InVersion } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { AfterActionReview, ReviewSummary } from './review.entity';

@InputType({ description: 'Opens the review of a closed crisis.' })
export class ReviewOpenInput {
  @InId({ description: 'The crisis.' })
  crisisId!: string;
}

@InputType({ description: 'Names a review.' })
export class ReviewIdInput {
  @InId({ description: 'The review.' })
  reviewId!: string;
}

@InputType({ description: 'Names a review and gives a comment.' })
export class ReviewCommentInput extends ReviewIdInput {
  @InText({ description: 'The comment.', max: 2000 })
  comment!: string;
}

@InputType({ description: 'A note beside a generated part.' })
export class ReviewNoteInput {
  @InText({
    description: 'Name of the part.',
    max: 40,
    pattern: /^[a-zA-Z]+$/,
    hint: 'Bagian tidak dikenal.',
  })
  section!: string;

  @InText({ description: 'The note; empty removes it.', min: 0, max: 4000 })
  text!: string;
}

const part = (description: string) => InText({ description, nullable: true, max: 8000 });

@InputType({ description: 'Writes in a review; absent parts stay, null empties them.' })
export class ReviewEditInput extends ReviewIdInput {
  @InVersion()
  expectedVersion!: number;

  @part('Summary of at most five lines.')
  summary?: string | null;

  @part('What went well.')
  wentWell?: string | null;

  @part('What went badly.')
  wentBadly?: string | null;

  @part('Where luck helped.')
  luck?: string | null;

  @part('Contributing factors, never persons.')
  factors?: string | null;

  @part('Whether the level was right.')
  levelReview?: string | null;

  @InObjects(() => ReviewNoteInput, {
    description: 'Notes beside generated parts; others stay.',
    nullable: true,
    max: 20,
  })
  notes?: ReviewNoteInput[] | null;
}

@InputType({ description: 'Writes the public summary of a review.' })
export class SummaryWriteInput extends ReviewIdInput {
  @InText({ description: 'Headline.', max: 300 })
  title!: string;

  @InText({ description: 'Text.', max: 12_000 })
  body!: string;
}

@ObjectType({ description: 'Result of a mutation on a review.' })
export class ReviewPayload extends Payload {
  @Field(() => AfterActionReview, { nullable: true, description: 'The review; null when refused.' })
  review?: AfterActionReview | null;
}

@ObjectType({ description: 'Result of a mutation on the public summary of a review.' })
export class SummaryPayload extends Payload {
  @Field(() => ReviewSummary, { nullable: true, description: 'The summary; null when refused.' })
  summary?: ReviewSummary | null;
}
