import { job } from '../../platform/jobs';
import type { Handed } from '../../platform/mail';
import { bookDelivery, DELIVER, END, tryDelivery } from './distribution-deliver.service';
import { endTarget } from './distribution-end.service';

/** Deliveries to outlets, and the end of the hours in which a publication counts. */
export const distributionJobs = [
  job<{ targetId: string; mailId: string }, Handed | null>({
    kind: DELIVER,
    outside: (ctx, payload) => tryDelivery(ctx, payload),
    effect: (ctx, payload, handed) => bookDelivery(ctx, payload, handed),
  }),
  job<{ targetId: string }>({ kind: END, effect: (ctx, { targetId }) => endTarget(ctx, targetId) }),
];
