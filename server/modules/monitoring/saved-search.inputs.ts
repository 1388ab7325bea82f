import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Role } from '../../platform/actor';
import { InEnums, InFlag, InId, InIdempotencyKey, InObject, InText, InWhole } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { LocalDate } from '../../platform/scalars';
import { ArticleChannel } from './article.entity';
import { ArticleSearchFilter } from './article-search.inputs';
import { SavedSearch } from './saved-search.entity';
import { Tone } from './tone.inputs';

@InputType({ description: 'A search and its name; without a savedSearchId a new one is kept.' })
export class SaveSearchInput {
  @InId({ description: 'The saved search that is changed; absent for a new one.', nullable: true })
  savedSearchId?: string | null;

  @InWhole({
    description:
      'Version that the edit was based on; a stale one is refused with CONFLICT. Absent for a new one.',
    nullable: true,
    min: 1,
    max: 2_147_483_647,
  })
  expectedVersion?: number | null;

  @InText({ description: 'Name shown in lists; no other of yours, or of the shared ones, has it.', max: 120 })
  name!: string;

  @InText({ description: 'The query in its text form.', max: 8000 })
  query!: string;

  @InObject(() => ArticleSearchFilter, {
    description: 'Which articles to look through; absent means all.',
    nullable: true,
  })
  filter?: ArticleSearchFilter | null;

  @InFlag({ description: 'False to show every copy; true when absent.', nullable: true })
  isFolded?: boolean | null;

  @InFlag({
    description: 'True to share it with the office; absent leaves it, false for a new one.',
    nullable: true,
  })
  isShared?: boolean | null;

  @InEnums(Role, {
    description: 'Roles it is shared with; none means all who read monitoring, absent leaves it as it is.',
    nullable: true,
  })
  sharedRoles?: Role[] | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'A role that a search can be shared with.' })
export class SearchAudience {
  @Field(() => Role, { description: 'The role.' })
  role!: Role;

  @Field(() => String, { description: 'Its Indonesian name.' })
  label!: string;
}

@ObjectType({ description: 'How many rows a saved search shows.' })
export class SavedSearchCount {
  @Field(() => Int, { description: 'Rows; copies folded where the search folds them.' })
  count!: number;

  @Field(() => Boolean, { description: 'False when there are at least as many, and counting stopped.' })
  isExact!: boolean;
}

@InputType({ description: 'Names a saved search.' })
export class SavedSearchInput {
  @InId({ description: 'The saved search.' })
  savedSearchId!: string;
}

@ObjectType({ description: 'Which articles a saved search looks through; null conditions do not count.' })
export class SavedSearchFilter {
  @Field(() => ID, { description: 'Published by this outlet.', nullable: true })
  outletId?: string | null;

  @Field(() => ID, { description: 'Matched by this topic.', nullable: true })
  topicId?: string | null;

  @Field(() => ID, { description: 'In this story.', nullable: true })
  storyId?: string | null;

  @Field(() => ArticleChannel, { description: 'Came by this kind of medium.', nullable: true })
  channel?: ArticleChannel | null;

  @Field(() => Int, {
    description: 'Reach of the outlet: 1 national, 2 provincial, 3 local.',
    nullable: true,
  })
  tier?: number | null;

  @Field(() => String, { description: 'Owner group of the outlet.', nullable: true })
  network?: string | null;

  @Field(() => String, { description: 'Naming this district or village, by its code.', nullable: true })
  place?: string | null;

  @Field(() => Boolean, { description: 'Paid for by an order of the office, or not.', nullable: true })
  isPaid?: boolean | null;

  @Field(() => Boolean, { description: 'Only a part of the text is there, or not.', nullable: true })
  isPartial?: boolean | null;

  @Field(() => Tone, { description: 'Of this tone.', nullable: true })
  tone?: Tone | null;

  @Field(() => LocalDate, { description: 'Published on this day or later.', nullable: true })
  fromOn?: string | null;

  @Field(() => LocalDate, { description: 'Published on this day or earlier.', nullable: true })
  toOn?: string | null;
}

@ObjectType({ description: 'A saved search after an action, or why nothing was done.' })
export class SavedSearchPayload extends Payload {
  @Field(() => SavedSearch, {
    nullable: true,
    description: 'The saved search; null when refused, and when it was deleted.',
  })
  savedSearch!: SavedSearch | null;
}
