import { billAct1 } from './bill';
import { makeContracts } from './contracts';
import { playPlacement } from './placement';
import { register } from './registration';
import type { Stage } from './stage';

/** Act 1, partnership: from the registration of RawaKini to the payment of INV-2026-0007. */
export async function playAct1(stage: Stage): Promise<void> {
  await register(stage);
  await makeContracts(stage);
  const order = await playPlacement(stage);
  await billAct1(stage, order);
}
