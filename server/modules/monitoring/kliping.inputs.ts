import { InputType, registerEnumType } from 'type-graphql';
import { InDay, InEnum, InEnums, InFlag, InIds } from '../../platform/inputs';
import { ArticleChannel } from './article.entity';

/** Whether coverage was ordered, came by itself, or is the office's own. */
export enum ItemOrigin {
  EARNED = 'EARNED',
  PAID = 'PAID',
  OWN = 'OWN',
}
registerEnumType(ItemOrigin, {
  name: 'ItemOrigin',
  description: 'Whether coverage was ordered, came by itself, or is the own.',
  valuesConfig: {
    EARNED: { description: 'Published by an outlet without an order of the office.' },
    PAID: { description: 'Paid for by an order of the office.' },
    OWN: { description: "Published on the office's own sites and accounts." },
  },
});

/** The tone that counts for an item in a topic. */
export enum ItemTone {
  POSITIVE = 'POSITIVE',
  NEUTRAL = 'NEUTRAL',
  NEGATIVE = 'NEGATIVE',
  NEEDS_PERSON = 'NEEDS_PERSON',
  NONE = 'NONE',
}
registerEnumType(ItemTone, {
  name: 'ItemTone',
  description: "The tone that counts: a person's label, else the machine's where it is sure enough.",
  valuesConfig: {
    POSITIVE: { description: 'Positive.' },
    NEUTRAL: { description: 'Neutral.' },
    NEGATIVE: { description: 'Negative.' },
    NEEDS_PERSON: { description: 'The machine is not sure; a person has to look.' },
    NONE: { description: 'No tone is given, because the text is not Indonesian.' },
  },
});

/** The stored number of each tone. */
export const TONE_NUMBERS: Readonly<Record<ItemTone, number>> = {
  NEGATIVE: -1,
  NEUTRAL: 0,
  POSITIVE: 1,
  NONE: 8,
  NEEDS_PERSON: 9,
};

const NAMES = new Map(Object.entries(TONE_NUMBERS).map(([name, number]) => [number, name as ItemTone]));

/** The tone of a stored number; null for null. */
export const toneNamed = (number: number | null): ItemTone | null =>
  number === null ? null : (NAMES.get(number) ?? null);

@InputType({ description: 'Which coverage a clipping shows; absent conditions do not count.' })
export class KlipingFilter {
  @InDay({ description: 'First day of publication.' })
  fromOn!: string;

  @InDay({ description: 'Last day of publication; at most 31 days in all.' })
  toOn!: string;

  @InIds({ description: 'In one of these topics; any topic when absent.', nullable: true })
  topicIds?: string[] | null;

  @InEnums(ArticleChannel, { description: 'Come by one of these kinds of medium.', nullable: true })
  channels?: ArticleChannel[] | null;

  @InEnum(ItemOrigin, { description: 'Ordered, come by itself, or own.', nullable: true })
  origin?: ItemOrigin | null;

  @InEnum(ItemTone, { description: 'With this tone in one of the topics.', nullable: true })
  tone?: ItemTone | null;

  @InFlag({ description: 'True to include what no topic matched.', nullable: true })
  withoutTopic?: boolean | null;
}
