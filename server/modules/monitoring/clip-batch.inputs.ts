import { Field, InputType, Int, ObjectType } from 'type-graphql';
import {
  InEnum,
  InFlag,
  InId,
  InIdempotencyKey,
  InMoment,
  InObjects,
  InText,
  InWhole,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { ArticleChannel, SocialPlatform } from './article.entity';
import { ClipBatch, ClipVerdict } from './clip-batch.entity';

/** Items of one delivery: as many as one transaction takes through the pipeline. */
export const MOST_ITEMS = 50;

@InputType({ description: 'One item as another system delivers it.' })
export class ImportArticleInput {
  @InEnum(ArticleChannel, { description: 'Kind of medium.' })
  channel!: ArticleChannel;

  @InMoment({ description: 'When it was published or broadcast.' })
  publishedAt!: Date;

  @InText({
    description: 'Headline; a post or message without one takes its first words.',
    nullable: true,
    max: 300,
  })
  title?: string | null;

  @InText({
    description: 'Text; telephone numbers of a chat message are masked.',
    nullable: true,
    max: 20_000,
  })
  text?: string | null;

  @InText({
    description:
      'Name or domain of the outlet, for paper, TV and radio; that of a page is known by its address.',
    nullable: true,
  })
  outlet?: string | null;

  @InText({ description: 'Account or group of a post or message.', nullable: true, max: 120 })
  account?: string | null;

  @InEnum(SocialPlatform, {
    description: 'Network of a post or message; by its address when absent.',
    nullable: true,
  })
  platform?: SocialPlatform | null;

  @InWhole({
    description: 'Likes, shares and replies of a post; a known item takes a new number.',
    nullable: true,
    min: 0,
    max: 2_147_483_647,
  })
  engagement?: number | null;

  @InText({ description: 'Address of the item.', nullable: true, max: 2_000 })
  url?: string | null;

  @InText({ description: 'Author.', nullable: true })
  author?: string | null;

  @InText({ description: 'Page and edition of a paper.', nullable: true, max: 100 })
  edition?: string | null;

  @InText({ description: 'Programme and minute of a broadcast.', nullable: true, max: 100 })
  programme?: string | null;

  @InText({
    description: 'Name of the item in the delivering system; the same name is never stored twice.',
    nullable: true,
  })
  externalId?: string | null;
}

@InputType({ description: 'Items delivered by another system; each is stored or answered for by itself.' })
export class ImportArticlesInput {
  @InText({
    description: 'Name of the delivering system, within which names of items are unique.',
    nullable: true,
    max: 60,
  })
  source?: string | null;

  @InObjects(() => ImportArticleInput, { description: 'The items, 1 to 50.', max: MOST_ITEMS })
  items!: ImportArticleInput[];

  @InFlag({
    description: 'Registers outlets of unknown name as only monitored; without it such items are refused.',
    nullable: true,
  })
  registersOutlets?: boolean | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'A CSV or JSON file of items.' })
export class ClipFileInput {
  @InText({ description: 'Name of the file.' })
  fileName!: string;

  @InText({
    description:
      'The file as text. CSV: a header row, then one item a row. JSON: a list of objects, an object with `items`, or one object a line.',
    max: 500_000,
  })
  text!: string;

  @InFlag({
    description: 'Registers outlets of unknown name as only monitored; without it such rows are errors.',
    nullable: true,
  })
  registersOutlets?: boolean | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Names the import that is taken back.' })
export class UndoClipBatchInput {
  @InId({ description: 'The import.' })
  batchId!: string;
}

@ObjectType({ description: 'What an import would do with one row of a file.' })
export class ClipPreviewRow {
  @Field(() => Int, { description: 'Place of the row, from 1; the header is not counted.' })
  no!: number;

  @Field(() => ClipVerdict, { description: 'What an import would do with it.' })
  verdict!: ClipVerdict;

  @Field(() => String, { nullable: true, description: 'Why, in Indonesian; null for a new row.' })
  reason!: string | null;

  @Field(() => String, { description: 'Headline as it was read.' })
  title!: string;

  @Field(() => String, { description: 'Outlet or account as it was read.' })
  carrier!: string;

  @Field(() => ArticleChannel, {
    nullable: true,
    description: 'Kind of medium; null when it was not understood.',
  })
  channel!: ArticleChannel | null;

  @Field(() => Date, { nullable: true, description: 'Publishing time; null when it was not understood.' })
  publishedAt!: Date | null;
}

@ObjectType({ description: 'A file row by row after a dry run, or why it could not be read.' })
export class ClipPreviewPayload extends Payload {
  @Field(() => [ClipPreviewRow], {
    nullable: true,
    description: 'The rows, at most 2,000; null when refused.',
  })
  rows!: ClipPreviewRow[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Columns of the file that were not understood and are left out.',
  })
  unknownColumns!: string[] | null;
}

@ObjectType({ description: 'An import, or why nothing was done.' })
export class ClipBatchPayload extends Payload {
  @Field(() => ClipBatch, { nullable: true, description: 'The import; null when refused.' })
  batch!: ClipBatch | null;
}
