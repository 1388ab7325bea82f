import {
  Arg,
  Args,
  Ctx as Context,
  Extensions,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { sendsMail } from '../../platform/mail';
import { Mail } from '../../platform/mail.entity';
import { Notice } from './notice.entity';
import { MailFilter, NoticeFilter, NoticePayload, ReadNoticeInput } from './notice.inputs';
import { readAllNotices, readNotice, unreadNotices } from './notice.service';

const NoticeConnection = Connection(Notice, 'Notice');
const MailConnection = Connection(Mail, 'Mail');

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => NoticeConnection, {
    complexity: connectionCost,
    description: 'Notices of the caller, newest first.',
  })
  notices(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => NoticeFilter, { nullable: true, description: 'Which notices; all when absent.' })
    filter: NoticeFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<Notice>> {
    return paginate(ctx, Notice, page, {
      sort: { key: 'createdAt', direction: 'DESC' },
      filter: (query) => {
        if (filter?.isUnread != null) query.andWhere(`row.readAt IS ${filter.isUnread ? '' : 'NOT '}NULL`);
        if (filter?.kind) query.andWhere('row.kind = :kind', { kind: filter.kind });
      },
    });
  }

  @Query(() => Int, { complexity: 5, description: 'How many notices of the caller wait to be read.' })
  unreadNoticeCount(@Context() ctx: Ctx): Promise<number> {
    return unreadNotices(ctx);
  }

  @Extensions({ isOwnAccount: true })
  @Mutation(() => NoticePayload, { complexity: 10, description: 'Marks one notice of the caller as read.' })
  async noticeRead(
    @Arg('input', () => ReadNoticeInput) input: ReadNoticeInput,
    @Context() ctx: Ctx,
  ): Promise<NoticePayload> {
    return { notice: await readNotice(ctx, input) };
  }

  @Extensions({ isOwnAccount: true })
  @Mutation(() => NoticePayload, { complexity: 10, description: 'Marks all notices of the caller as read.' })
  async noticesReadAll(@Context() ctx: Ctx): Promise<NoticePayload> {
    return { readCount: await readAllNotices(ctx) };
  }
}

@Resolver(() => Mail)
export class MailResolver {
  @Query(() => MailConnection, {
    complexity: connectionCost,
    description: 'Mails of the office, newest first; for administrators and auditors.',
  })
  mails(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => MailFilter, { nullable: true, description: 'Which mails; all when absent.' }) filter:
      | MailFilter
      | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<Mail>> {
    return paginate(ctx, Mail, page, {
      sort: { key: 'createdAt', direction: 'DESC' },
      filter: (query) =>
        void (filter?.state && query.andWhere('row.state = :state', { state: filter.state })),
    });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The text; null where it carries a link that opens an account and mail is really sent.',
  })
  text(@Root() mail: Mail, @Context() ctx: Ctx): string | null {
    return mail.isSecret && (sendsMail(ctx.app) || ctx.app.config.mode === 'production') ? null : mail.text;
  }
}
