import { Field, InputType, ObjectType } from 'type-graphql';
import {
  InEnum,
  InId,
  InIdempotencyKey,
  InIds,
  InMoment,
  InObject,
  InText,
  InWhole,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { ArticleChannel, SocialPlatform } from './article.entity';
import { ArticleClip } from './clip.entity';

const COUNT = { min: 0, max: 2_147_483_647 };

@InputType({ description: 'An item that no machine can fetch, as a person read, saw or heard it.' })
export class ClipFormInput {
  @InEnum(ArticleChannel, {
    description: 'Kind of medium; a page on the web is clipped by its address instead.',
  })
  channel!: ArticleChannel;

  @InId({ description: 'The paper or station, where it is registered.', nullable: true })
  outletId?: string | null;

  @InText({
    description:
      'Name of the paper or station, where it is not; it is then registered as one that is only monitored.',
    nullable: true,
  })
  outletName?: string | null;

  @InText({ description: 'Account or group of a post or message.', nullable: true, max: 120 })
  account?: string | null;

  @InEnum(SocialPlatform, { description: 'Network of a post or message.', nullable: true })
  platform?: SocialPlatform | null;

  @InMoment({ description: 'When it was published or broadcast.' })
  publishedAt!: Date;

  @InText({
    description: 'Headline; a post or message without one takes its first words.',
    nullable: true,
    max: 300,
  })
  title?: string | null;

  @InText({
    description: 'Text or summary; telephone numbers of a chat message are masked.',
    nullable: true,
    max: 20_000,
  })
  text?: string | null;

  @InText({ description: 'Link to the item.', nullable: true, max: 2_000 })
  url?: string | null;

  @InText({ description: 'Author.', nullable: true })
  author?: string | null;

  @InText({ description: 'Page and edition of a paper.', nullable: true, max: 100 })
  edition?: string | null;

  @InText({ description: 'Programme and minute of a broadcast.', nullable: true, max: 100 })
  programme?: string | null;

  @InWhole({ description: 'Likes, shares and replies of a post.', nullable: true, ...COUNT })
  engagement?: number | null;

  @InIds({
    description: 'Uploaded files that show it: scans, recordings, pictures of the screen.',
    nullable: true,
  })
  fileIds?: string[] | null;
}

@InputType({ description: 'Clips one item by hand: either the address of a page, or a form.' })
export class ClipArticleInput {
  @InText({
    description: 'Address of a page, which is then fetched, read and captured.',
    nullable: true,
    max: 2_000,
  })
  url?: string | null;

  @InObject(() => ClipFormInput, { description: 'An item that no machine can fetch.', nullable: true })
  form?: ClipFormInput | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Keeps an article back.' })
export class WithholdArticleInput {
  @InId({ description: 'The article.' })
  articleId!: string;

  @InText({ description: 'Why.', max: 500 })
  reason!: string;
}

@InputType({ description: 'Names the withheld article that is to count again.' })
export class ReleaseArticleInput {
  @InId({ description: 'The article.' })
  articleId!: string;
}

@ObjectType({ description: 'An item clipped by hand, or why it was not.' })
export class ArticleClipPayload extends Payload {
  @Field(() => ArticleClip, { nullable: true, description: 'The clip; null when refused.' })
  clip!: ArticleClip | null;
}
