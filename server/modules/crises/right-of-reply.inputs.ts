import { Field, InputType, ObjectType } from 'type-graphql';
import {
  InEnum,
  InEnums,
  InId,
  InIdempotencyKey,
  InMoment,
  InObject,
  InObjects,
  InText,
  InVersion,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { ReplyKind, ReplyState, RightOfReply } from './right-of-reply.entity';

@InputType({ description: 'One fact that a story got wrong.' })
export class ReplyErrorInput {
  @InText({ description: 'What the story says.', max: 1000 })
  said!: string;

  @InText({ description: 'What is true.', max: 1000 })
  truth!: string;

  @InText({ description: 'What proves it, in words.', max: 1000 })
  evidence!: string;

  @InId({ description: 'Stored file that proves it.', nullable: true })
  fileId?: string | null;
}

@InputType({ description: 'What a right of reply says.' })
export class ReplyContentInput {
  @InObjects(() => ReplyErrorInput, { description: 'Facts that are disputed, 1 to 20.', max: 20 })
  errors!: ReplyErrorInput[];

  @InText({ description: 'Text that the outlet is to publish.', max: 20_000 })
  replyText!: string;
}

@InputType({ description: 'Drafts a right of reply to an article.' })
export class DraftReplyInput {
  @InEnum(ReplyKind, { description: 'Reply or correction.' })
  kind!: ReplyKind;

  @InId({ description: 'The article that errs.' })
  sourceArticleId!: string;

  @InId({ description: 'The issue it belongs to.', nullable: true })
  issueId?: string | null;

  @InObject(() => ReplyContentInput, { description: 'What it says.' })
  content!: ReplyContentInput;

  @InText({ description: 'Who asks for a correction; the office when absent.', nullable: true, max: 200 })
  requesterName?: string | null;

  @InText({ description: 'How to reach whoever asks.', nullable: true, max: 200 })
  requesterContact?: string | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Replaces what a draft says.' })
export class EditReplyInput {
  @InId({ description: 'The right of reply.' })
  replyId!: string;

  @InVersion()
  expectedVersion!: number;

  @InObject(() => ReplyContentInput, { description: 'What it says now.' })
  content!: ReplyContentInput;
}

@InputType({ description: 'Names a right of reply.' })
export class ReplyIdInput {
  @InId({ description: 'The right of reply.' })
  replyId!: string;
}

@InputType({ description: 'Names a right of reply that the head, or the spokesperson by delegation, signs.' })
export class SignReplyInput extends ReplyIdInput {
  @InText({ description: 'What the spokesperson acts on; not needed by the head.', nullable: true, max: 200 })
  delegation?: string | null;
}

@InputType({ description: 'Names a right of reply and says what happened.' })
export class ReplyNoteInput extends ReplyIdInput {
  @InText({ description: 'Why, or what came of it.', max: 2000 })
  note!: string;

  @InText({ description: 'Number of the letter.', nullable: true, max: 120 })
  letterNumber?: string | null;
}

@InputType({ description: 'Records that the outlet published it.' })
export class FulfilReplyInput extends ReplyIdInput {
  @InId({ description: 'The article that carries it.', nullable: true })
  articleId?: string | null;

  @InText({ description: 'Where it was published when no article is known.', nullable: true, max: 2000 })
  url?: string | null;

  @InMoment({ description: "When it was published; the article's time or now when absent.", nullable: true })
  at?: Date | null;
}

@InputType({ description: 'Hands a right of reply over to a person who goes on with it after the crisis.' })
export class HandOverReplyInput extends ReplyIdInput {
  @InId({ description: 'The person.' })
  toPersonId!: string;

  @InText({ description: 'Why.', max: 1000 })
  reason!: string;
}

@InputType({ description: 'Which rights of reply to show; absent fields do not narrow.' })
export class ReplyFilter {
  @InEnums(ReplyState, { description: 'In one of these states.', nullable: true })
  states?: ReplyState[] | null;

  @InId({ description: 'Of this issue.', nullable: true })
  issueId?: string | null;

  @InId({ description: 'Of this crisis.', nullable: true })
  crisisId?: string | null;

  @InId({ description: 'To this outlet.', nullable: true })
  outletId?: string | null;
}

@ObjectType({ description: 'Result of a mutation on a right of reply.' })
export class ReplyPayload extends Payload {
  @Field(() => RightOfReply, { nullable: true, description: 'The right of reply; null when refused.' })
  rightOfReply?: RightOfReply | null;
}
