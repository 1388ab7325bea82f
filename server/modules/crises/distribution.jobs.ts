import { job } from '../../platform/jobs';
import type { Handed } from '../../platform/mail';
import { bookDelivery, DELIVER, END, tryDelivery } from './distribution-deliver.service';
import { endTarget } from './distribution-end.service';
import { replyJobs } from './right-of-reply.jobs';

/** Deliveries to outlets, the end of the hours in which a publication counts, and rights of reply. */
export const distributionJobs = [
  ...replyJobs,
  job<{ targetId: string; mailId: string }, Handed | null>({
    kind: DELIVER,
    outside: (ctx, payload) => tryDelivery(ctx, payload),
    effect: (ctx, payload, handed) => bookDelivery(ctx, payload, handed),
  }),
  job<{ targetId: string }>({ kind: END, effect: (ctx, { targetId }) => endTarget(ctx, targetId) }),
];
