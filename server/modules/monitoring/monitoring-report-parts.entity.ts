import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ArticleLiveness } from './article.entity';
import { BurstLevel } from './burst.entity';
import { SourceHealth } from './source.entity';
import { WatchedTextKind } from './watched-text.entity';

@ObjectType({ description: 'A spike that was open in the period.' })
export class ReportBurst {
  @Field(() => ID, { description: 'The spike.' })
  burstId!: string;

  @Field(() => String, { description: 'Name of its topic.' })
  topicName!: string;

  @Field(() => BurstLevel, { description: 'The highest level it reached.' })
  level!: BurstLevel;

  @Field(() => Date, { description: 'When it opened.' })
  openedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it closed; null while open.' })
  closedAt!: Date | null;

  @Field(() => Int, { description: 'Observed at its highest.' })
  observed!: number;

  @Field(() => Float, { description: 'To be expected at that time.' })
  expected!: number;
}

@ObjectType({ description: 'A text of the office that was carried in the period.' })
export class ReportWatched {
  @Field(() => ID, { description: 'The text.' })
  watchedTextId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => WatchedTextKind, { description: 'What kind of text it is.' })
  kind!: WatchedTextKind;

  @Field(() => Int, { description: 'Outlets that carried it until the end of the period.' })
  carriedCount!: number;

  @Field(() => Int, {
    description: 'Outlets that could: those it was given to, else all that are monitored.',
  })
  outletCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Median hours until they carried it; null when not known.',
  })
  medianHours!: number | null;
}

@ObjectType({ description: 'A page that was found edited, removed or walled in the period.' })
export class ReportException {
  @Field(() => ID, { description: 'The article.' })
  articleId!: string;

  @Field(() => String, { description: 'Headline.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Outlet; null when not known.' })
  outletName!: string | null;

  @Field(() => ArticleLiveness, { description: 'What was found.' })
  liveness!: ArticleLiveness;

  @Field(() => Boolean, { description: 'True when it was paid for by an order.' })
  isPaid!: boolean;

  @Field(() => Date, { description: 'When it was looked at.' })
  at!: Date;
}

@ObjectType({ description: 'A source in trouble when the report was computed.' })
export class ReportSource {
  @Field(() => ID, { description: 'The source.' })
  sourceId!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => SourceHealth, { description: 'How it did.' })
  health!: SourceHealth;
}
