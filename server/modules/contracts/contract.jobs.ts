import { In, LessThan, LessThanOrEqual } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { job } from '../../platform/jobs';
import { Contract } from './contract.entity';
import { ContractState as S } from './contract.enums';
import { checkExhaustion } from './contract-exhaustion.service';
import { turnContract } from './contract-signing.service';
import { CHECK_EXHAUSTION } from './contract-value.service';

interface Which {
  contractId: string;
}

const TURN = 'contracts.turn';

/** One job per contract whose first day has come or whose last day has passed. */
async function findDue(ctx: Ctx): Promise<void> {
  const today = ctx.today();
  const due = await ctx.db.find(Contract, {
    select: { id: true },
    where: [
      { state: S.SIGNED, startsOn: LessThanOrEqual(today) },
      { state: In([S.ACTIVE, S.SUSPENDED, S.EXHAUSTED]), endsOn: LessThan(today) },
    ],
  });
  for (const { id } of due) await ctx.enqueue(TURN, { contractId: id });
}

/** What the clock and the counters do with contracts. */
export const contractJobs = [
  job({ kind: 'contracts.clock', everySeconds: 900, effect: findDue }),
  job<Which>({ kind: TURN, effect: (ctx, { contractId }) => turnContract(ctx, contractId) }),
  job<Which>({ kind: CHECK_EXHAUSTION, effect: (ctx, { contractId }) => checkExhaustion(ctx, contractId) }),
];
