import type { Module } from '../../platform/module';
import { applicationNotices } from './application-notice.subscribers';
import { companyNotices } from './company-notice.subscribers';
import { contractNotices } from './contract-notice.subscribers';
import { invoiceNotices } from './invoice-notice.subscribers';
import { Notice } from './notice.entity';
import { MailResolver, NoticeResolver } from './notice.resolver';
import { orderNotices } from './order-notice.subscribers';
import { paymentNotices } from './payment-notice.subscribers';
import { proofNotices } from './proof-notice.subscribers';
import { watchNotices } from './watch-notice.subscribers';

/** What the office tells people, in the system and by mail; it only listens. */
export const noticesModule: Module = {
  name: 'notices',
  entities: [Notice],
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
  ],
  jobs: [],
};
