import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { mayReadMonitoring } from './monitoring.roles';

/** Why an outlet is looked at more often than its habit asks for. */
export enum OutletPriority {
  CONTRACT = 'CONTRACT',
  CRISIS = 'CRISIS',
}
registerEnumType(OutletPriority, {
  name: 'OutletPriority',
  description: 'Why the sources of an outlet are polled more often.',
  valuesConfig: {
    CONTRACT: { description: 'It owes the office a publication: at most half an hour between polls.' },
    CRISIS: { description: 'A crisis runs: also the shortest pause between polls is halved.' },
  },
});

/** One date as an outlet's evidence claimed it, beside the moment we fetched it; milliseconds. */
export interface ClockClaim {
  claimedAt: number;
  fetchedAt: number;
  source: string;
}

/** How the pages of one outlet are read; one row per outlet that differs from the rest. */
@Entity()
@Index('outlet_reading_outlet', ['outletId'], { unique: true })
@ObjectType({ implements: Node, description: 'How the pages of one outlet are read.' })
export class OutletReading extends Node {
  static scope = 'monitoring:read';

  @Ref()
  outletId!: string;

  @Text({
    description: 'CSS selector of what alone is the article; null leaves it to the machine.',
    nullable: true,
    length: 300,
  })
  includeSelector: string | null = null;

  @Text({
    description: 'CSS selector of what is never part of the article; null for nothing.',
    nullable: true,
    length: 300,
  })
  excludeSelector: string | null = null;

  @Whole({
    description: 'Minutes east of Greenwich of dates without a zone; null for the zone of the office.',
    nullable: true,
  })
  zoneMinutes: number | null = null;

  @Flag({ description: 'True when its articles stand behind a paywall: what is read counts as a part.' })
  isWalled = false;

  @Whole({
    description: 'Whole hours by which its clock runs ahead, learned from its items; 0 when it is right.',
    default: 0,
  })
  clockOffsetHours = 0;

  /** Evidence whose dates the offset corrects; the others of the outlet may be right. */
  @Text({ nullable: true, length: 20 })
  clockSource: string | null = null;

  @Json({ nullable: true })
  clockClaims: ClockClaim[] | null = null;

  @State(OutletPriority, {
    description: 'Why its sources are polled more often; null when they are not, or not any more.',
    nullable: true,
  })
  priority: OutletPriority | null = null;

  @Moment({ description: 'When the priority ends; null without one.', nullable: true })
  priorityUntil: Date | null = null;

  /** The monitoring roles see how outlets are read, nobody else does. */
  static visibleTo(actor: Actor): object | null {
    return mayReadMonitoring(actor) ? {} : null;
  }
}

/** One page read with selectors that are only being tried; nothing of it becomes an article. */
@Entity()
@Index('reading_trial_made', ['createdAt'])
@ObjectType({ implements: Node, description: 'One page read with selectors that are only being tried.' })
export class ReadingTrial extends Node {
  static scope = 'monitoring:read';

  @Ref()
  outletId!: string;

  @Text({ description: 'Address of the page.', length: 0 })
  url!: string;

  @Text({ nullable: true, length: 300 })
  includeSelector: string | null = null;

  @Text({ nullable: true, length: 300 })
  excludeSelector: string | null = null;

  @Moment({ description: 'When it was done; null while it waits for its turn at the host.', nullable: true })
  finishedAt: Date | null = null;

  @Text({ nullable: true, length: 40 })
  outcome: string | null = null;

  @Whole({ nullable: true })
  status: number | null = null;

  @Text({ description: 'Headline found; null when none was.', nullable: true, length: 300 })
  title: string | null = null;

  @Text({ description: 'Author found; null when none was.', nullable: true })
  author: string | null = null;

  @Moment({ description: 'Publishing time found; null when none was.', nullable: true })
  publishedAt: Date | null = null;

  @Text({
    description: 'The first 5,000 characters of the text found; null when none was.',
    nullable: true,
    length: 0,
  })
  text: string | null = null;

  @Whole({ description: 'Characters of the whole text found.', default: 0 })
  textLength = 0;

  @Ref()
  requestedById!: string;

  /** As the rules themselves. */
  static visibleTo(actor: Actor): object | null {
    return mayReadMonitoring(actor) ? {} : null;
  }
}
