import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { InDay, InFlag, InId, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Article } from './article.entity';

/** What a person may do with an article. */
export enum ArticleAction {
  RECHECK = 'RECHECK',
  WITHHOLD = 'WITHHOLD',
  RELEASE = 'RELEASE',
}
registerEnumType(ArticleAction, {
  name: 'ArticleAction',
  description: 'What can be done with an article.',
  valuesConfig: {
    RECHECK: { description: 'Look at its page again and capture it.' },
    WITHHOLD: { description: 'Keep it back: it then counts nowhere.' },
    RELEASE: { description: 'Let it count again.' },
  },
});

@InputType({ description: 'Which articles a list shows; absent conditions do not count.' })
export class ArticleFilter {
  @InId({ description: 'Published by this outlet.', nullable: true })
  outletId?: string | null;

  @InId({ description: 'Brought by this source.', nullable: true })
  sourceId?: string | null;

  @InId({ description: 'In this topic; for readers of monitoring only.', nullable: true })
  topicId?: string | null;

  @InFlag({ description: 'Paid for by an order of the office, or not.', nullable: true })
  isPaid?: boolean | null;

  @InDay({ description: 'Published on this day or later.', nullable: true })
  fromOn?: string | null;

  @InDay({ description: 'Published on this day or earlier.', nullable: true })
  toOn?: string | null;

  @InText({ description: 'Words as they stand in the headline.', nullable: true, max: 100 })
  title?: string | null;
}

@InputType({ description: 'Names the article to be looked at again.' })
export class RecheckArticleInput {
  @InId({ description: 'The article.' })
  articleId!: string;
}

@ObjectType({ description: 'An article after an action, or why nothing was done.' })
export class ArticlePayload extends Payload {
  @Field(() => Article, { nullable: true, description: 'The article; null when refused.' })
  article!: Article | null;
}
