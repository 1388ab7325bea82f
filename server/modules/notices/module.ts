import { job } from '../../platform/jobs';
import type { Module } from '../../platform/module';
import { DELIVER_JOB } from './alert.service';
import { alertSubscribers } from './alert.subscribers';
import { applicationNotices } from './application-notice.subscribers';
import { caseNotices } from './case-notice.subscribers';
import { companyNotices } from './company-notice.subscribers';
import { contractNotices } from './contract-notice.subscribers';
import { deliver, heartbeat } from './deliver.service';
import { Delivery } from './delivery.entity';
import { distributionNotices } from './distribution-notice.subscribers';
import { invoiceNotices } from './invoice-notice.subscribers';
import { measureNotices } from './measure-notice.subscribers';
import { Notice } from './notice.entity';
import { MailResolver, NoticeResolver } from './notice.resolver';
import { orderNotices } from './order-notice.subscribers';
import { paymentNotices } from './payment-notice.subscribers';
import { proofNotices } from './proof-notice.subscribers';
import { searchNotices } from './search-notice.subscribers';
import { statementNotices } from './statement-notice.subscribers';
import { watchNotices } from './watch-notice.subscribers';

/** What the office tells people, in the system and by mail; it only listens. */
export const noticesModule: Module = {
  name: 'notices',
  entities: [Notice, Delivery],
  resolvers: [NoticeResolver, MailResolver],
  subscribers: [
    ...applicationNotices,
    ...companyNotices,
    ...contractNotices,
    ...orderNotices,
    ...proofNotices,
    ...invoiceNotices,
    ...paymentNotices,
    ...watchNotices,
    ...searchNotices,
    ...statementNotices,
    ...alertSubscribers,
    ...caseNotices,
    ...measureNotices,
    ...distributionNotices,
  ],
  jobs: [
    job<{ recipientUserId: string }>({
      kind: DELIVER_JOB,
      effect: (ctx, { recipientUserId }) => deliver(ctx, recipientUserId),
    }),
    job({ kind: 'notices.heartbeat', everySeconds: 3600, effect: (ctx) => heartbeat(ctx) }),
  ],
};
