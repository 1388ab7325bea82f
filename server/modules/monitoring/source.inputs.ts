import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import {
  InEnum,
  InFlag,
  InId,
  InIdempotencyKey,
  InIds,
  InObject,
  InText,
  InVersion,
  InWhole,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { ArticleChannel } from './article.entity';
import { Source, SourceHealth, SourceKind, SourceState } from './source.entity';

/** How a list of sources is sorted. */
export enum SourceOrder {
  TITLE = 'TITLE',
  NEWEST = 'NEWEST',
  NEXT_POLL = 'NEXT_POLL',
}
registerEnumType(SourceOrder, {
  name: 'SourceOrder',
  description: 'How a list of sources is sorted.',
  valuesConfig: {
    TITLE: { description: 'By name.' },
    NEWEST: { description: 'Last registered first.' },
    NEXT_POLL: { description: 'Next polled first.' },
  },
});

@InputType({ description: 'Which sources a list shows; absent conditions do not count.' })
export class SourceFilter {
  @InEnum(SourceState, { description: 'In this state.', nullable: true })
  state?: SourceState | null;

  @InEnum(SourceHealth, { description: 'Doing like this now.', nullable: true })
  health?: SourceHealth | null;

  @InEnum(SourceKind, { description: 'Of this kind.', nullable: true })
  kind?: SourceKind | null;

  @InId({ description: 'Serving this outlet.', nullable: true })
  outletId?: string | null;

  @InText({ description: 'Words as they stand in name or address.', nullable: true, max: 100 })
  text?: string | null;
}

@InputType({ description: 'An address to be polled, or a manual channel.' })
export class CreateSourceInput {
  @InText({
    description: 'Address with http or https; may be absent for a manual channel only.',
    nullable: true,
    max: 2000,
  })
  url?: string | null;

  @InEnum(SourceKind, {
    description: 'What it is; absent for feeds and sitemaps, which are told apart by what they deliver.',
    nullable: true,
  })
  kind?: SourceKind | null;

  @InEnum(ArticleChannel, { description: 'Medium of a manual channel; else absent.', nullable: true })
  channel?: ArticleChannel | null;

  @InText({
    description: 'CSS selector of the links to articles, for a page list; absent leaves it to their habits.',
    nullable: true,
    max: 300,
  })
  linkSelector?: string | null;

  @InText({
    description: "Name shown in lists; the address's host when absent. A manual channel must have one.",
    nullable: true,
  })
  title?: string | null;

  @InIds({ description: 'Outlets it serves, at least one.' })
  outletIds!: string[];

  @InWhole({
    description: "Longest time between polls in minutes; absent leaves it to the source's habit.",
    nullable: true,
    min: 1,
    max: 1440,
  })
  maxIntervalMinutes?: number | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'What changes; absent fields stay as they are.' })
export class SourceChanges {
  @InText({ description: 'New address; the next poll reads it in full.', nullable: true, max: 2000 })
  url?: string | null;

  @InText({ description: 'New name.', nullable: true })
  title?: string | null;

  @InText({
    description: 'CSS selector of the links of a page list; null leaves it to their habits.',
    nullable: true,
    max: 300,
  })
  linkSelector?: string | null;

  @InIds({ description: 'The outlets it serves from now on.', nullable: true })
  outletIds?: string[] | null;

  @InWhole({
    description: "Longest time between polls in minutes; null leaves it to the source's habit.",
    nullable: true,
    min: 1,
    max: 1440,
  })
  maxIntervalMinutes?: number | null;
}

@InputType({ description: 'A change of a source.' })
export class ChangeSourceInput {
  @InId({ description: 'The source.' })
  sourceId!: string;

  @InVersion()
  expectedVersion!: number;

  @InObject(() => SourceChanges, { description: 'What changes.' })
  changes!: SourceChanges;
}

@InputType({ description: 'Names a source.' })
export class SourceInput {
  @InId({ description: 'The source.' })
  sourceId!: string;
}

@InputType({ description: 'Names a source and says why.' })
export class SourceReasonInput {
  @InId({ description: 'The source.' })
  sourceId!: string;

  @InText({ description: 'The reason, kept with the source.', max: 500 })
  reason!: string;
}

@InputType({ description: 'What to do with the new address that a source is sent to.' })
export class SourceMoveInput {
  @InId({ description: 'The source.' })
  sourceId!: string;

  @InText({ description: 'The proposed address as it was shown.', max: 2000 })
  url!: string;

  @InFlag({ description: 'True takes it; false keeps the old one and never proposes this one again.' })
  isAccepted!: boolean;
}

@ObjectType({ description: 'A source after an action, or why nothing was done.' })
export class SourcePayload extends Payload {
  @Field(() => Source, { nullable: true, description: 'The source; null when refused.' })
  source!: Source | null;
}
