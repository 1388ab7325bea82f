import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Rupiah } from '../../platform/scalars';
import { District } from '../issues/district.service';
import { MediaOutlet } from '../outlets/outlet.entity';
import { PressCompany } from '../outlets/press-company.entity';
import { PayRefusal } from './distribution.enums';

/** The seven parts of a target score. */
export enum TargetComponent {
  CARRIED = 'carried',
  AUDIENCE = 'audience',
  DISTRICT = 'district',
  QUOTA = 'quota',
  PICKUP = 'pickup',
  LATENCY = 'latency',
  FIDELITY = 'fidelity',
}
registerEnumType(TargetComponent, {
  name: 'TargetComponentKey',
  description: 'The seven parts of a target score; each is a fact, none a judgement of coverage.',
  valuesConfig: {
    CARRIED: { description: 'Whether it carried the claim, or the story without it.' },
    AUDIENCE: { description: "Overlap with the carriers' readers, by districts." },
    DISTRICT: { description: 'Share of the people of the affected districts whom it covers.' },
    QUOTA: { description: 'Units left, and whether they are used in pace with the term.' },
    PICKUP: { description: 'How often it published earlier statements.' },
    LATENCY: { description: 'How soon it published them.' },
    FIDELITY: { description: 'How many of the messages got through.' },
  },
});

@ObjectType({ description: 'One part of a target score.' })
export class TargetPart {
  @Field(() => TargetComponent, { description: 'Which part.' })
  key!: TargetComponent;

  @Field(() => Float, { description: 'Its value from 0 to 1.' })
  value!: number;

  @Field(() => Float, { description: 'Its weight from 0 to 1.' })
  weight!: number;

  @Field(() => Float, { description: 'What it adds to the score.' })
  points!: number;
}

/** What an outlet did with the claim. */
export enum TargetCarried {
  CLAIM = 'CLAIM',
  STORY = 'STORY',
  NONE = 'NONE',
}
registerEnumType(TargetCarried, {
  name: 'TargetCarried',
  description: 'What an outlet did with the disputed claim.',
  valuesConfig: {
    CLAIM: { description: 'An article of it makes the claim, as an analyst confirmed.' },
    STORY: { description: 'It told the story without the claim.' },
    NONE: { description: 'Neither.' },
  },
});

@ObjectType({ description: 'The numbers behind a target score, as they were when it was ranked.' })
export class TargetBasis {
  @Field(() => TargetCarried, { description: 'What it did with the claim.' })
  carried!: TargetCarried;

  @Field(() => Boolean, { description: 'Whether it asked the office about the issue.' })
  hasAsked!: boolean;

  @Field(() => Float, { description: 'Weight of its reach.' })
  weight!: number;

  @Field(() => [District], { description: 'Affected districts that it covers.' })
  districts!: District[];

  @Field(() => Int, {
    nullable: true,
    description: 'Units left; null without a contract or without a limit.',
  })
  quotaAvailable!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of its units that is used; null without a contract.',
  })
  quotaUsed!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the term that has passed; null without a contract.',
  })
  termElapsed!: number | null;

  @Field(() => Int, { description: 'Statements sent to it in twelve months.' })
  asked!: number;

  @Field(() => Int, { description: 'Of these, published.' })
  pickedUp!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Hours until it published, in the middle; null when never.',
  })
  medianHours!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of messages that got through; null when never.' })
  pullThrough!: number | null;

  @Field(() => Rupiah, {
    nullable: true,
    description: 'Price of one placement before VAT; null without a contract.',
  })
  unitPrice!: number | null;

  @Field(() => [PayRefusal], { description: 'Why it cannot be paid; empty when it can.' })
  refusals!: PayRefusal[];
}

@ObjectType({ description: 'What sending now would order, and on whose authority.' })
export class SendProspect {
  @Field(() => Int, { description: 'Paid placements.' })
  paidCount!: number;

  @Field(() => Int, { description: 'Free releases.' })
  freeCount!: number;

  @Field(() => Rupiah, { description: 'Price of the placements before VAT.' })
  price!: number;

  @Field(() => Boolean, { description: 'True when a mandate issues the orders at once.' })
  isMandated!: boolean;

  @Field(() => String, { nullable: true, description: 'Number of that mandate; null without one.' })
  mandateNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the orders would wait; null when they would not.',
  })
  waitingReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it cannot be sent now; null when it can.' })
  refusal!: string | null;
}

@ObjectType({ description: 'A company with a large share of the paid placements of this quarter.' })
export class DiversityWarning {
  @Field(() => PressCompany, { nullable: true, description: 'The company; null when not yours to see.' })
  company!: PressCompany | null;

  @Field(() => Int, { description: 'Its placements in crises this quarter, these included.' })
  placements!: number;

  @Field(() => Float, { description: 'Share in percent, one decimal.' })
  sharePercent!: number;
}

@ObjectType({ description: 'An outlet that carried the claim and has not been sent the statement.' })
export class LateCarrier {
  @Field(() => MediaOutlet, { nullable: true, description: 'The outlet; null when not yours to see.' })
  outlet!: MediaOutlet | null;

  @Field(() => DateTime, { description: 'When the office first knew of it.' })
  firstSeenAt!: Date;

  @Field(() => DateTime, { description: 'When it was published.' })
  firstPublishedAt!: Date;
}

@ObjectType({ description: 'The case that an order of a distribution belongs to; for reports only.' })
export class OrderOrigin {
  @Field(() => String, { description: 'Number of the crisis, or of the issue without one.' })
  code!: string;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Id of the distribution; null when not yours to see.' })
  distributionId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Id of the crisis; null without one or when not yours to see.',
  })
  crisisId!: string | null;
}
