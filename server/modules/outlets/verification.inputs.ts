import { Max, Min } from 'class-validator';
import { Field, Float, InputType } from 'type-graphql';
import { InDay, InEnum, InFlag, InId, InObjects, InText, InWhole } from '../../platform/inputs';
import { ItemResult, RejectionCode } from './application-kinds';

const InDegrees =
  (description: string, limit: number): PropertyDecorator =>
  (target, key) => {
    const message = 'Koordinat tidak sah.';
    Field(() => Float, { description })(target, key as string);
    Min(-limit, { message })(target, key as string);
    Max(limit, { message })(target, key as string);
  };

@InputType({ description: 'What a verifier finds on one item; shown to the company only with a return.' })
export class CheckItemInput {
  @InId({ description: 'The item.' })
  itemId!: string;

  @InEnum(ItemResult, { description: 'What was found.' })
  result!: ItemResult;

  @InText({ description: 'Why; required unless passed.', nullable: true, max: 1000 })
  reason?: string | null;
}

@InputType({ description: 'One failed item of a return.' })
export class FailedItemInput {
  @InText({ description: 'Key of the item, for example npwp.', max: 60 })
  key!: string;

  @InEnum(ItemResult, { description: 'MISSING, UNREADABLE or MISMATCH.' })
  result!: ItemResult;

  @InText({ description: 'Why, in the words the company will read.', max: 1000 })
  reason!: string;
}

@InputType({ description: 'Sends an application back with all reasons at once.' })
export class ReturnApplicationInput {
  @InId({ description: 'The application.' })
  applicationId!: string;

  @InObjects(() => FailedItemInput, {
    description: 'Failed items; failed checks made before are added.',
    max: 30,
  })
  items!: FailedItemInput[];
}

@InputType({ description: 'Rejects an application.' })
export class RejectApplicationInput {
  @InId({ description: 'The application.' })
  applicationId!: string;

  @InEnum(RejectionCode, { description: 'Why, as a code.' })
  code!: RejectionCode;

  @InText({ description: 'Why, in words.', max: 2000 })
  reason!: string;
}

@InputType({ description: 'An act on an application that needs a reason.' })
export class ApplicationReasonInput {
  @InId({ description: 'The application.' })
  applicationId!: string;

  @InText({ description: 'Why.', max: 2000 })
  reason!: string;
}

@InputType({ description: 'The decision on an objection.' })
export class DecideObjectionInput extends ApplicationReasonInput {
  @InFlag({ description: 'True lets the check begin again, false upholds the rejection.' })
  isGranted!: boolean;
}

@InputType({ description: 'Sets the day of the visit.' })
export class StartVisitInput {
  @InId({ description: 'The application.' })
  applicationId!: string;

  @InDay({ description: 'Day of the visit.' })
  visitOn!: string;
}

@InputType({ description: 'What the visit found.' })
export class PassFactualInput {
  @InId({ description: 'The application.' })
  applicationId!: string;

  @InId({ description: 'Photo of the office with its sign, an uploaded file.' })
  photoFileId!: string;

  @InDegrees('Latitude of the photo, degrees.', 90)
  latitude!: number;

  @InDegrees('Longitude of the photo, degrees.', 180)
  longitude!: number;

  @InFlag({ description: 'Whether the editorial team was met.' })
  editorialTeamMet!: boolean;

  @InWhole({ description: 'Months of regular output that were seen; at least 6 to pass.', min: 0, max: 600 })
  regularOutputMonths!: number;

  @InText({ description: 'The sample checked for originality, and the result.', max: 2000 })
  originalitySample!: string;

  @InText({ description: 'Further remarks.', nullable: true, max: 2000 })
  note?: string | null;
}

@InputType({ description: 'Points for one criterion.' })
export class ScoreInput {
  @InText({ description: 'Key of the criterion.', max: 60 })
  key!: string;

  @InWhole({ description: 'Points, at most the maximum of the criterion.', min: 0, max: 100 })
  points!: number;

  @InText({ description: 'What the points rest on.', nullable: true, max: 1000 })
  note?: string | null;
}

@InputType({ description: 'The whole score sheet; sum and class are computed.' })
export class ScoreApplicationInput {
  @InId({ description: 'The application.' })
  applicationId!: string;

  @InObjects(() => ScoreInput, { description: 'Points for every criterion.', max: 30 })
  points!: ScoreInput[];
}

@InputType({ description: 'Approves an application; the chair and the budget user each once.' })
export class ApproveApplicationInput {
  @InId({ description: 'The application.' })
  applicationId!: string;

  @InText({
    description: 'Number of the decree naming the partners, when it exists already.',
    nullable: true,
    max: 60,
  })
  decreeNumber?: string | null;
}

@InputType({ description: 'Excludes an outlet and its company for a term.' })
export class BlacklistApplicationInput extends ApplicationReasonInput {
  @InDay({ description: 'Last day of the term.' })
  untilOn!: string;

  @InText({ description: 'The decision it rests on.', max: 400 })
  reference!: string;
}
