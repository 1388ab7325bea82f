import { In } from 'typeorm';
import { job } from '../../platform/jobs';
import { ClockState, CrisisClock } from './clock.entity';
import { Crisis } from './crisis.entity';
import { CrisisState } from './crisis.enums';
import { RUNNING } from './crisis.lifecycle';
import { evaluateCrisis } from './crisis-clock.service';
import { remindOfReviews } from './playbook.service';
import { installPlaybooks } from './playbook-pack.service';

const EVALUATE = 'crises.evaluate';

/** What the clock does with crises: each in a transaction of its own, so that one cannot hold up another. */
export const caseJobs = [
  job({
    kind: 'crises.clock',
    everySeconds: 60,
    effect: async (ctx) => {
      const running = await ctx.db.findBy(Crisis, { state: In([...RUNNING]) });
      const waiting = await ctx.db.findBy(CrisisClock, { state: ClockState.PENDING });
      const closed = await ctx.db.findBy(Crisis, {
        state: CrisisState.CLOSED,
        id: In(waiting.map(({ crisisId }) => crisisId)),
      });
      for (const { id: crisisId } of [...running, ...closed]) await ctx.enqueue(EVALUATE, { crisisId });
    },
  }),
  job<{ crisisId: string }>({ kind: EVALUATE, effect: (ctx, { crisisId }) => evaluateCrisis(ctx, crisisId) }),
  job({
    kind: 'crises.playbooks',
    everySeconds: 3600,
    effect: async (ctx) => {
      await installPlaybooks(ctx);
      await remindOfReviews(ctx);
    },
  }),
];
