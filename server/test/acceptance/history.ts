import { BudgetLine } from '../../modules/budget/budget-line.entity';
import { Contract } from '../../modules/contracts/contract.entity';
import { ContractLine } from '../../modules/contracts/contract-line.entity';
import { MediaOutlet } from '../../modules/outlets/outlet.entity';
import { Actor, Role } from '../../platform/actor';
import type { MadeContract } from '../factories/contracts';
import { provenOrder } from '../factories/publications';
import type { Person } from './cast';
import { quota } from './contracts';
import { releaseText } from './press';
import { same } from './report';
import { moveTo, partner, type Stage, setSeries } from './stage';

/** What each partner published for the office before 15 April: when, and how many units. */
const USED: readonly [string, string, number][] = [
  ['SL', '2026-03-03 09:00', 3],
  ['HM', '2026-03-04 09:00', 2],
  ['TN', '2026-03-05 09:00', 6],
  ['GF', '2026-03-10 09:00', 9],
  ['KL', '2026-03-12 09:00', 4],
];

/** Maximum, used, reserved and available units on 15 April; acceptance.md section 2. */
const STANDING: Record<string, [number, number, number, number]> = {
  RK: [24, 2, 0, 22],
  SL: [8, 3, 0, 5],
  HM: [5, 2, 0, 3],
  TN: [6, 6, 0, 0],
  GF: [12, 9, 0, 3],
  KL: [12, 4, 0, 8],
};

const actor = ({ id, name }: Person, role: Role, companyId: string | null = null): Actor =>
  new Actor({ id, kind: 'PERSON', name, roles: [role], companyId, workUnitId: null });

async function made({ app, budgetLineId }: Stage, contractId: string): Promise<MadeContract> {
  const contract = await app.db.findOneByOrFail(Contract, { id: contractId });
  const lines = await app.db.findBy(ContractLine, { contractId });
  const [line] = lines;
  if (!line) throw new Error('A contract needs a line.');
  return {
    contract,
    lines,
    line,
    companyId: contract.companyId,
    outlet: await app.db.findOneByOrFail(MediaOutlet, { id: contract.outletId }),
    budgetLine: await app.db.findOneByOrFail(BudgetLine, { id: budgetLineId }),
  };
}

/** The orders and proofs behind "used", through the services under a past clock. */
export async function loadHistory(stage: Stage): Promise<void> {
  const { maya, tomi, gita } = stage.cast;
  for (const [at, [key, when, quantity]] of USED.entries()) {
    const { contractId, companyId, admin } = partner(stage, key);
    await moveTo(stage, when);
    await provenOrder(stage.app, {
      made: await made(stage, contractId),
      quantity,
      says: { text: releaseText(3000 + at), title: 'Kabar daerah' },
      by: {
        maya: actor(maya, Role.PARTNERSHIP_OFFICER),
        tomi: actor(tomi, Role.TECHNICAL_OFFICER),
        gita: actor(gita, Role.COMMITMENT_OFFICER),
        joko: actor(admin, Role.COMPANY_ADMIN, companyId),
      },
    });
  }
}

/** What the contracts stand at before the ranking, and that PO-2026-0041 comes next. */
export async function checkStanding(stage: Stage): Promise<void> {
  await setSeries(stage, 'PO', 40);
  for (const [key, [maxQuantity, used, reserved, available]] of Object.entries(STANDING))
    same(`quota of ${key} on 15 April`, await quota(stage, key), { maxQuantity, used, reserved, available });
}
