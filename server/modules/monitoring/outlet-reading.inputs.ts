import { Field, InputType, ObjectType } from 'type-graphql';
import { InFlag, InId, InObject, InText, InWhole } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { OutletReading, ReadingTrial } from './outlet-reading.entity';

@InputType({ description: 'What changes; absent fields stay as they are.' })
export class OutletReadingChanges {
  @InText({ description: 'CSS selector of what alone is the article.', nullable: true, max: 300 })
  includeSelector?: string | null;

  @InText({ description: 'CSS selector of what is never part of it.', nullable: true, max: 300 })
  excludeSelector?: string | null;

  @InWhole({
    description: 'Minutes east of Greenwich of dates without a zone: 420, 480 or 540; null for the office.',
    nullable: true,
    min: 0,
    max: 840,
  })
  zoneMinutes?: number | null;

  @InFlag({ description: 'Whether its articles stand behind a paywall.', nullable: true })
  isWalled?: boolean | null;
}

@InputType({ description: 'A change of how the pages of an outlet are read.' })
export class ChangeOutletReadingInput {
  @InId({ description: 'The outlet.' })
  outletId!: string;

  @InWhole({
    description: 'Version of the rules that were seen; absent where there were none.',
    nullable: true,
    min: 1,
    max: 2_000_000_000,
  })
  expectedVersion?: number | null;

  @InObject(() => OutletReadingChanges, { description: 'What changes.' })
  changes!: OutletReadingChanges;
}

@InputType({ description: 'One page to be read with selectors that are not in force.' })
export class TryReadingInput {
  @InId({ description: 'The outlet; the page must be its own.' })
  outletId!: string;

  @InText({ description: 'Address of one article.', max: 2000 })
  url!: string;

  @InText({ description: 'CSS selector of what alone is the article.', nullable: true, max: 300 })
  includeSelector?: string | null;

  @InText({ description: 'CSS selector of what is never part of it.', nullable: true, max: 300 })
  excludeSelector?: string | null;
}

@ObjectType({ description: 'The rules after a change, or why nothing was done.' })
export class OutletReadingPayload extends Payload {
  @Field(() => OutletReading, { nullable: true, description: 'The rules; null when refused.' })
  reading!: OutletReading | null;
}

@ObjectType({ description: 'The trial as queued, or why it was not.' })
export class ReadingTrialPayload extends Payload {
  @Field(() => ReadingTrial, { nullable: true, description: 'The trial; null when refused.' })
  trial!: ReadingTrial | null;
}
