import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { InEnum, InFlag, InId } from '../../platform/inputs';
import { MailState } from '../../platform/mail.entity';
import { Payload } from '../../platform/payload';
import { Notice, NoticeKind } from './notice.entity';

@InputType({ description: 'Which notices; absent fields do not narrow.' })
export class NoticeFilter {
  @InFlag({ description: 'True for unread ones only, false for read ones only.', nullable: true })
  isUnread?: boolean | null;

  @InEnum(NoticeKind, { description: 'Those of this kind.', nullable: true })
  kind?: NoticeKind | null;
}

@InputType({ description: 'Which mails; absent fields do not narrow.' })
export class MailFilter {
  @InEnum(MailState, { description: 'Those in this state.', nullable: true })
  state?: MailState | null;
}

@InputType({ description: 'Which notice was read.' })
export class ReadNoticeInput {
  @InId({ description: 'The notice.' })
  noticeId!: string;
}

@ObjectType({ description: 'Result of reading notices.' })
export class NoticePayload extends Payload {
  @Field(() => Notice, {
    nullable: true,
    description: 'The notice; null when refused, or when all were read at once.',
  })
  notice?: Notice | null;

  @Field(() => Int, { nullable: true, description: 'How many became read by reading all; null otherwise.' })
  readCount?: number | null;
}
