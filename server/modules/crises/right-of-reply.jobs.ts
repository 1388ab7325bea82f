import { job } from '../../platform/jobs';
import { EXPIRE, REMIND } from './right-of-reply-letter.service';
import { expireReply, remindReply } from './right-of-reply-steps.service';

/** The two hours at which it matters that nobody answered a right of reply. */
export const replyJobs = [
  job<{ replyId: string }>({ kind: REMIND, effect: (ctx, { replyId }) => remindReply(ctx, replyId) }),
  job<{ replyId: string }>({ kind: EXPIRE, effect: (ctx, { replyId }) => expireReply(ctx, replyId) }),
];
